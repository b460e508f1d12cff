"""Mathematics: the skins of its cores."""

from training.domains import counting, counting_people, counting_places, equations, measures, words
from training.tasks.a1_scene import Skin as A1Skin
from training.tasks.b1 import NumberSkin as B1NumberSkin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings, quantities
from training.tasks.e1_scene import Skin, World
from training.tasks.e2 import Skin as E2Skin
from training.tasks.i2 import Skin as I2Skin
from training.tasks.m1_plan import Skin as M1Skin
from training.tasks.p2 import Skin as P2Skin
from training.tasks.p2_plan import Trial
from training.tasks.wording import says

_HELD = (
    ("has", "have", "does"),
    ("owns", "own", "does"), ("holds", "hold", "does"), ("keeps", "keep", "does"), ("has", "have", "does"),
    ("bought", "buy", "did"), ("picked", "pick", "did"), ("found", "find", "did"), ("collected", "collect", "did"),
    ("made", "make", "did"), ("sold", "sell", "did"), ("carries", "carry", "does"),
)  # fmt: skip
_HOLDS = (("has", "have", "does"), ("holds", "hold", "does"), ("contains", "contain", "does"))
_TAILS = ("give", "get", "share", "price")
_PERSONS = World(
    words.NAMES, ("{0}",), _HELD, words.REGULAR, counting_people.PERSONS, counting.TERSE, tails=_TAILS, edible=words.EDIBLE
)
_STORY = World(words.NAMES, ("{0}",), _HELD[:1], words.REGULAR, counting_people.PERSONS, {}, tails=_TAILS, edible=words.EDIBLE)
_PLACES = World(words.PLACES, ("the {0}",), _HOLDS[:1], words.REGULAR, counting_places.PLACES, counting.TERSE, invented=0.0)
_BOXES = World(
    words.COLOURS, ("the {0} box", "the {0} bag", "the {0} basket", "the {0} crate", "the {0} drawer", "the {0} chest"), _HOLDS,
    words.REGULAR, counting_places.BOXES, counting.TERSE, invented=0.0,
)  # fmt: skip
_THINGS = World(words.THINGS, ("{0}",), _HOLDS, words.REGULAR, measures.THINGS, {}, invented=0.0)
_PRICES = World(
    tuple(g.removesuffix("s") for g in words.GOODS),
    ("the {0}", "{an}"),
    _HOLDS,
    words.REGULAR,
    measures.PRICES,
    {},
    invented=0.1,
)
_AGES = World(
    words.NAMES,
    ("{0}",),
    _HOLDS,
    words.REGULAR,
    measures.AGES,
    {},
    kinds=("more", "fewer", "times", "part", "sum", "more", "fewer"),
    limit=120,
)
_SHOP = World(words.GOODS, ("{0}",), _HOLDS, words.GOODS, measures.BASKETS, {}, invented=0.0)
E1 = Skin(
    ((8, _PERSONS), (3, _BOXES), (2, _PLACES), (2, _THINGS), (2, _PRICES), (2, _AGES)),
    story=_STORY,
    shop=_SHOP,
    coins=words.COINS,
)

_SHARES = World(words.NAMES, ("{0}",), _HELD[:5], words.REGULAR, equations.COUNTS, {})
_AGE_SHARES = World(words.NAMES, ("{0}",), _HOLDS, words.REGULAR, equations.AGES, {})
_NUMBERS = World(("first", "second"), ("the {0} number",), _HOLDS, ("numbers",), equations.NUMBERS, {})
E2 = E2Skin(
    algebra=equations.ALGEBRA,
    guess=equations.GUESS,
    baskets=(
        (equations.PRICES, words.COINS),
        (equations.PRICES, words.COINS),
        (equations.WEIGHTS, ("grams", "kg", "pounds", "ounces")),
    ),
    goods=words.GOODS,
    names=words.NAMES,
    shares=(_SHARES, _AGE_SHARES),
    numbers=_NUMBERS,
)

P2 = P2Skin(
    kinds=("draws", "draws", "draws", "matches", "matches", "trials", "dice"),
    items=(
        ("ball", "balls"), ("marble", "marbles"), ("bead", "beads"), ("card", "cards"), ("chip", "chips"),
        ("token", "tokens"),
        ("counter", "counters"), ("candy", "candies"), ("sock", "socks"), ("button", "buttons"), ("pebble", "pebbles"),
        ("tile", "tiles"), ("ribbon", "ribbons"), ("pencil", "pencils"), ("balloon", "balloons"), ("stone", "stones"),
        ("ticket", "tickets"), ("cube", "cubes"), ("crayon", "crayons"), ("glove", "gloves"), ("sweet", "sweets"),
        ("disc", "discs"),
    ),
    boxes=("bag", "jar", "box", "urn", "drawer", "basket", "bowl", "sack", "hat", "tin", "bucket", "pouch", "chest",
        "crate"),
    colours=("red", "blue", "green", "white", "black", "yellow", "purple", "orange", "pink", "brown", "grey", "silver",
        "golden", "violet", "striped", "spotted"),
    people=("Ana", "Tom", "Mia", "Sam", "Lena", "Omar", "Ivy", "Raj", "Noor", "Ben", "Zoe", "Kai", "Ines", "Hugo", "Yuki",
        "Tara", "Nils", "Ada", "Marco", "Sofia"),
    trials=(
        Trial("shot", "shots", "hits", "hit", "misses", "miss"),
        Trial("spin", "spins", "wins", "win", "loses", "lose"),
        Trial("throw", "throws", "lands", "land", "misses", "miss"),
        Trial("arrow", "arrows", "hits", "hit", "misses", "miss"),
        Trial("coin", "coins", "shows heads", "show heads", "shows tails", "show tails"),
        Trial("guess", "guesses", "is right", "are right", "is wrong", "are wrong"),
    ),
)  # fmt: skip

I2 = I2Skin(
    kinds=("sequence", "sequence", "sequence", "step", "gap", "cycle"),
    people=(
        "Ana", "Tom", "Mia", "Sam", "Lena", "Omar", "Ivy", "Raj", "Noor", "Ben", "Zoe", "Kai", "Ines", "Hugo", "Yuki",
        "Tara", "Nils",
        "Ada", "Marco", "Sofia",
    ),
    cycles=(
        ("colour", "colours", (
                "red", "blue", "green", "white", "black", "yellow", "purple", "orange", "pink", "brown", "grey",
                "silver", "violet",
            )),
        ("shape", "shapes", ("circle", "square", "triangle", "star", "cross", "heart", "diamond", "arrow")),
        ("bead", "beads", ("glass", "wood", "bone", "jade", "amber", "pearl", "coral", "clay")),
        ("letter", "letters", ("K", "M", "Q", "R", "T", "V", "X", "Z")),
        ("lamp", "lamps", ("red", "amber", "green", "white", "blue")),
    ),
)  # fmt: skip

B1 = B1NumberSkin()


C1 = C1Skin(
    events=happenings(
        """the sum / change | the product / change | the average / change | the median / change | the total / change
        the range / change
        the ratio / change | the remainder / change | the root / change | the square / change | the factor / change
        the angle / change
        the radius / change | the area / change | the length / change | the output / change | the exponent / change
        the offset / change
        the index / change | the slope / change | the height / change | the base / change"""
    ),
    quantities=quantities(
        """x / larger / smaller | y / larger / smaller | z / larger / smaller | p / larger / smaller | q / larger / smaller
        r / larger / smaller
        u / larger / smaller | v / larger / smaller | w / larger / smaller | k / larger / smaller | m / larger / smaller
        t / larger / smaller
        g / larger / smaller | h / larger / smaller | d / larger / smaller | f / larger / smaller"""
    ),
    modes=tuple("trend trend trend whether if which which needed enough".split()),
    who=("a pupil", "the teacher", "Ada",),
    any=("any of these changes", "any such change",),
    own={
        "rule": says(
            """by the formulas, if {c.now}, {e.now} | on this worksheet {e.now} if {c.now}
            it was shown that if {c.now}, {e.now} | by definition {e.now} when {c.now}""",
            "in this scheme {e.now} whenever {c.now}",
        ),
        "state": says(
            """on the second try {f.told} | in this run of the numbers {f.told} | between the two tables {f.told}
            {who} reports that {f.told}""",
            "in the new table {f.told}",
        ),
        "idle": says(
            """the worksheet has {k} lines | the table is written in blue ink | {who} has a new pencil
            the homework is due in {k} days | the board is wiped clean""",
            "the lesson lasts {k} minutes",
        ),
        "trend_link": says(
            """in this formula {e.now} when {c.now} | it was shown that if {c.now}, {e.now}
            on this curve {e.now} as soon as {c.now}""",
            "in this model {e.now} whenever {c.now}",
        ),
    },
)  # fmt: skip

A1 = A1Skin()

M1 = M1Skin(
    forms=("equations", "equations", "equations", "sums"),
    intro=says(
        """{p} did this at the board | this is the homework of {p} | here is what {p} wrote | {p} shows the work below | {p} works it out
        look at the work of {p} | the teacher marks what {p} wrote | {p} handed this in | so {p} went about it | a sheet by {p} reads
        {p} put this on paper | in the notes of {p} stands""",
        "{p} came up with this | what {p} wrote down is below | the work by {p} goes like this",
    ),
    idle=says(
        """the sheet has {k} holes | the class began at {k} past nine | the room has {k} chairs | this is from page {k} of the book
        there were {k} pupils in the room | the pencil was {k} cm long | {k} pupils handed it in | the lesson was short
        the ink is blue | the teacher was late | the paper is squared""",
        "the book has {k} chapters | the board is green | {k} pens lay on the desk",
    ),
)  # fmt: skip
