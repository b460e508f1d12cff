"""Literature: synthetic stories, verse and form."""

from training.domains.words import NAMES
from training.draw import Patterns
from training.tasks.i2 import Skin as I2Skin
from training.tasks.l1_plan import Skin as L1Skin
from training.tasks.l1_plan import word_list

I2 = I2Skin(
    kinds=("cycle", "cycle", "cycle", "sequence", "sequence", "gap", "step", "rotation"),
    people=(
        "Ana", "Tom", "Mia", "Sam", "Lena", "Omar", "Ivy", "Raj", "Noor", "Ben", "Zoe", "Kai", "Ines", "Hugo", "Yuki",
        "Tara", "Nils",
        "Ada", "Marco", "Sofia",
    ),
    series=Patterns(
        (
            "The stanzas of a poem have {terms} lines.",
            "A poem's lines have {terms} syllables.",
            "The chapters of a novel have {terms} pages.",
            "{name} writes verses of {terms} words.",
            "The acts of a play have {terms} scenes.",
            "In a saga the songs run to {terms} verses.",
            "The parts of a ballad have {terms} lines, in order.",
            "Syllables line by line: {terms}.",
            "A tale is told in parts of {terms} pages.",
            "The cantos have {terms} stanzas, one after another.",
            "{name} counts {terms} words in the lines of a poem.",
            "The letters of a novel get {terms} lines long.",
            "Verse by verse the words number {terms}.",
            "chapter lengths in pages: {terms}.",
            "It is {terms} lines that the stanzas run to, in this order.",
            "In the acts of a play {terms} lines are spoken, one act after another.",
            "What {name} counts is {terms} rhymes, page by page.",
            "Letter by letter, {name} wrote {terms} words.",
            "As the story goes on, its chapters take {terms} pages.",
        ),
        ("Line after line, a poem has {terms} syllables.", "With {terms} pages, the chapters follow a pattern."),
    ),
    cycles=(
        ("rhyme", "rhymes", ("light", "stone", "rain", "tree", "gold", "sea", "fire", "snow", "heart", "star")),
        ("refrain", "refrains", ("sorrow", "joy", "hope", "fear", "mercy", "pride", "grief")),
        ("narrator", "narrators", ("Ada", "Bruno", "Cleo", "Dario", "Elsa", "Felix", "Greta", "Hanno")),
        ("metre", "metres", ("iamb", "trochee", "dactyl", "anapest", "spondee")),
        ("line ending", "line endings", ("night", "moon", "rose", "wind", "sand", "door", "song")),
        ("voice", "voices", ("soprano", "alto", "tenor", "bass")),
        ("mood", "moods", ("calm", "angry", "merry", "solemn", "tender", "bitter")),
    ),
    rotations=(
        ("poets", ("Ada", "Bruno", "Cleo", "Dario", "Elsa", "Felix", "Greta", "Hanno", "Irma")),
        ("muses", ("Sorrow", "Joy", "Hope", "Fear", "Mercy", "Pride", "Grief")),
        ("narrators", ("Lena", "Omar", "Ivy", "Raj", "Noor", "Zoe", "Kai")),
    ),
)  # fmt: skip

L1 = L1Skin(
    names=NAMES,
    adjectives=word_list(
        """brave cowardly wise foolish noble humble rich poor proud kind cruel gentle fierce loyal treacherous cunning honest
        wicked merry sad weary hungry cold lost cursed blessed crowned exiled banished hidden armed wounded famous forgotten
        feared loved hated trusted married widowed old young tall strong weak handsome silent mysterious greedy generous
        jealous vengeful merciful ruthless rough quiet patient stubborn homeless guilty innocent masked immortal"""
    ),
    nouns=word_list(
        """king queen knight squire baron duke prince poet bard pilgrim hermit wizard sorcerer giant dragon pirate sailor
        captain merchant beggar orphan traitor spy scholar monk hunter farmer rider healer villain rebel guard servant
        smith miller jester outlaw sage"""
    ),
    beings=(("person", "people"), ("character", "characters"), ("villager", "villagers"), ("traveller", "travellers")),
    person=True,
    classes=0.25,
)
