"""Literature: synthetic stories, verse and form."""

from training.draw import Patterns
from training.tasks.i2 import Skin as I2Skin

I2 = I2Skin(
    kinds=("cycle", "cycle", "cycle", "sequence", "sequence", "gap", "rotation"),
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
            "Each act has more scenes: {terms}.",
            "In a saga the songs run to {terms} verses.",
            "The parts of a ballad have {terms} lines, in order.",
            "Syllables line by line: {terms}.",
            "A tale is told in parts of {terms} pages.",
            "The cantos have {terms} stanzas, one after another.",
            "{name} counts {terms} words in the lines of a poem.",
            "The letters of a novel get {terms} lines long.",
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
