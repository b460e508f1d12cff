"""History of invented polities: records, reigns and years."""

from training.draw import Patterns
from training.tasks.i2 import Skin as I2Skin

I2 = I2Skin(
    kinds=("years", "years", "every", "every", "rotation", "sequence", "cycle"),
    people=(
        "Ana", "Tom", "Mia", "Sam", "Lena", "Omar", "Ivy", "Raj", "Noor", "Ben", "Zoe", "Kai", "Ines", "Hugo", "Yuki",
        "Tara", "Nils",
        "Ada", "Marco", "Sofia",
    ),
    series=Patterns(
        (
            "The forts built year by year were {terms}.",
            "The number of ships in each census was {terms}.",
            "Taxes paid to the crown went {terms}.",
            "{name} reads in the annals: {terms} grain chests, year after year.",
            "The towns counted by the scribes are {terms}.",
            "Census after census found {terms} villages.",
            "The army had {terms} horses in successive years.",
            "Old tablets list {terms} bronze coins, in order.",
            "The guild had {terms} members, reign after reign.",
            "A chronicle gives the numbers {terms}.",
            "Tribute in successive years: {terms}.",
            "The temples numbered {terms} in turn.",
            "Year after year the mines gave {terms} carts of ore.",
            "It was {terms} knights that the king called up, year by year.",
            "By the harbour masters {terms} boats were listed in turn.",
            "What the tax rolls show is {terms} sheep, one year after another.",
            "soldiers per year: {terms}.",
            "Found in {name}'s register: {terms} barrels, in that order.",
            "As the years went by, {terms} mills stood on the river.",
        ),
        ("In order, the scribes counted {terms} ships.", "{terms}: so many towns were counted, census after census."),
    ),
    events=(
        "The comet was seen", "The treaty was renewed", "A census was held", "The great council met",
        "The river flooded", "A truce was signed",
        "The games were held", "The bells were recast", "The crown was passed on", "The walls were rebuilt",
        "The two cities traded hostages",
        "An eclipse was recorded", "The calendar was reset", "The pilgrims set out", "The tribute was paid",
        "The senate was elected",
        "The charter was sworn again", "The bridge was blessed", "The archive was copied", "The mint was opened",
    ),
    cycles=(
        ("seat", "seats", ("north", "south", "east", "west", "river", "coast", "hill")),
        ("banner", "banners", ("lion", "eagle", "boar", "stag", "wolf", "bear", "falcon", "serpent")),
        ("clan", "clans", ("Arvel", "Dorun", "Kesh", "Mirra", "Tolan", "Ugrin", "Velt", "Zarok")),
        ("rite", "rites", ("fire", "water", "salt", "bread", "oil", "iron")),
    ),
    rotations=(
        ("houses", ("Arvel", "Dorun", "Kesh", "Mirra", "Tolan", "Ugrin", "Velt", "Zarok", "Hald", "Nemra")),
        ("cities", ("Orsk", "Pellan", "Quora", "Rimmel", "Sarn", "Tavik", "Ulmo", "Vessa", "Yarl")),
        ("tribes", ("lion", "eagle", "boar", "stag", "wolf", "bear", "falcon", "otter")),
        ("provinces", ("north", "south", "east", "west", "coast", "marsh", "forest")),
    ),
)  # fmt: skip
