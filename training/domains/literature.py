"""Literature: synthetic stories, verse and form."""

from training.domains.words import NAMES
from training.draw import Patterns
from training.tasks.a1_scene import Skin as A1Skin
from training.tasks.a1_scene import scene as relation_scene
from training.tasks.b1 import Skin as B1Skin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings
from training.tasks.i2 import Skin as I2Skin
from training.tasks.k1_plan import Scene as K1Scene
from training.tasks.k1_plan import Skin as K1Skin
from training.tasks.l1_plan import Skin as L1Skin
from training.tasks.l1_plan import word_list
from training.tasks.l2_plan import Skin as L2Skin
from training.tasks.m2_plan import Skin as M2Skin
from training.tasks.p1_scene import Scene as P1Scene
from training.tasks.p1_scene import Skin as P1Skin
from training.tasks.p1_scene import events
from training.tasks.wording import says

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

B1 = B1Skin(
    noun="thief",
    nouns="thieves",
    modes=("one",),
    apart=True,
    invented=0.2,
    causes=NAMES,
    effects=(
        "boots", "a red scarf", "a limp", "a silver key", "muddy gloves", "a grey beard", "a lantern", "a torn cloak",
        "a gold ring", "green eyes", "a walking stick", "a violin", "a scar", "a black hat", "a pipe", "a rope",
        "a deep voice", "a blue coat", "spectacles", "a white dog",
    ),
    slots={
        "v": ("has", "has", "has"), "vb": ("have",), "vs": ("have",),
        "who": ("the cook", "the maid", "the inspector", "the porter", "a child"), "saw": ("noticed", "saw", "remembers"),
        "thing": ("letter", "necklace", "manuscript", "crown", "map", "portrait", "diary"), "hid": ("hid", "took", "stole"),
    },
    own={
        "cause": says(
            """{h} has {es} | {h} has {es} | {h} is known for {es} | {h} has {es} and that is all | everyone knows {h} by {es}
            {h}: {es} | {h} is the one with {es} | {h} came with {es} | with {es}, that is {h} | {h} owns {es}
            it is {h} who has {es} | to {h} belong {es} | as for {h}, it is {es} | {h} can be told by {es}
            {h}, a guest, has {es} | another guest, {h}, has {es} | {h} was dressed for dinner, with {es} | {es} mark {h}
            the author gives {h} {es} | about {h} we read of {es} | {es} make up {h}""",
            "we meet {h} with {es} | {h} goes about with {es} | it is said that {h} has {es}",
        ),
        "pair": says(
            """{h} has {es}, and {h2} has {es2} | {h} has {es}, {h2} has {es2} | {h} has {es} while {h2} has {es2}
            {h}: {es}, {h2}: {es2} | {h} is known for {es}, {h2} for {es2} | {h} came with {es}, {h2} with {es2}
            {h} owns {es} and {h2} owns {es2} | {h} has {es}, whereas {h2} has {es2}""",
            "{h} goes about with {es} and {h2} with {es2} | while {h} has {es}, {h2} has {es2}",
        ),
        "from": says(
            """{e} <belongs/belong> to {hs} | {e} <is/are> a mark of {hs} | {e}: {hs} | {e} would point to {hs}
            {e} <fits/fit> {hs} | {e} <is/are> found on {hs} | {e} <makes/make> one think of {hs}
            {e} can only be that of {hs} | {e} <is/are> typical of {hs} | whoever has {e} <is/are> {hs}
            {e} <is/are> worn or borne by {hs} | as for {e}, think of {hs}""",
            "{e} <is/are> seen on {hs} | {e} <gives/give> away {hs} | {e} could be that of {hs}",
        ),
        "one": says(
            """one of them {hid} the {thing}, alone | a single thief {hid} the {thing}
            one guest, and only one, {hid} the {thing} | the thief worked alone
            the {thing} was taken by one of the guests alone | only one of the guests is the thief
            exactly one of them is the thief | the {thing} is gone, and just one of the guests is the thief""",
            "one person alone {hid} the {thing} | the thief, one of the guests, acted alone",
        ),
        "always": says(
            """the guests have just what is said of them, always | nobody ever goes without what is named here
            what a guest has, that guest always has | none of them ever changes in looks or dress
            everyone always has the whole of it about them | all of it is always to be seen on a guest""",
            "the guests always look the same, in every detail",
        ),
        "seen": says(
            """the thief had {es} | the thief has {es} | {who} {saw} a thief with {es} | the thief was seen with {es}
            clue: {es} | what gave the thief away: {es} | {who} speaks of a thief with {es}
            by the window the thief showed {es} | the thief left signs of {es} | all agree that the thief had {es}
            {who} {saw} {es} on the thief | the clues: {es} | {es} <is/are> what {who} {saw} of the thief""",
            "it is certain that the thief had {es} | {who} could make out {es} | the thief came with {es}",
        ),
        "absent": says(
            """the thief had no {n} | the thief does not have {x} | {who} {saw} no {n} on the thief
            the thief was seen without {n} | the thief had nothing like {x} | {who} is sure that the thief had no {n}
            no {n}, says {who} | nobody saw {x} on the thief | there [was/were] no {n} on the thief | {who} did not see {x}
            not among the clues: {x} | the thief never had {x}""",
            "it is certain that the thief had no {n} | {who} could not make out {x} | the thief came without {n}",
        ),
        "absent_many": says(
            """the thief had no {n} | the thief does not have {x} | there [was/were] no {n} on the thief
            {who} did not see {x} | not among the clues: {x} | {who} is sure that the thief had no {n}
            the thief never had {x} | the thief was seen without {n}""",
            "the thief came without {n} | nobody saw {x}",
        ),
        "mixed": says(
            """the thief had {es}, but no {n} | the thief has {es} and no {n} | {who} {saw} a thief with {es}, but without {n}
            the thief had {es}, yet not {x} | {who} {saw} {es}, but no {n}
            although the thief had {es}, there [was/were] no {n} | clues: {es}, but no {n}
            the thief did not have {x}, but did have {es} | {es} yes, {n} no, says {who}
            {who} speaks of {es}, but not of {x} | the thief was seen with {es} and without {n}
            while there [was/were] no {n}, there <was/were> {es}""",
            "the thief came with {es}, but not with {x} | {who} could make out {es}, but no {n}",
        ),
        "out": says(
            """{h} has an alibi | {h} can be ruled out | it cannot be {h} | {h} was cleared at once | {h} is innocent
            {who} rules out {h} | {h} was abroad and can be ruled out | everybody agrees that it cannot be {h}
            {h} has been ruled out | {h} is out of the question""",
            "{h} could not have done it",
        ),
        "ask_one": says(
            """who is the thief? | who is the thief? | so who was the thief? | which of them is the thief? | name the thief.
            who must the thief be? | find the thief. | the thief is who? | who can be the thief? | tell me the thief.
            identify the thief. | which guest is the thief? | who, then, is the thief?
            who is the thief who {hid} the {thing}?""",
            "who could be the thief? | say who the thief is. | who turns out to be the thief?",
        ),
        "ask_seen": says(
            """if the thief had {es}, who is the thief? | who is the thief with {es}? | given {es}, who is the thief?
            which thief had {es}? | who, with {es}, is the thief? | as the thief had {es}, who is it?
            with {es} as a clue, who is the thief? | name the thief with {es}.""",
            """who is the thief, then, with {es}? | the thief had {es}, so who is it?
            and if the thief had {es}, who is the thief?""",
        ),
        "idle": says(
            """the {thing} was {k} years old | the dinner had {k} courses | the house has {k} rooms | it rained all night
            the {thing} was much admired | the clock struck {k} | {who} was still awake | the story begins on a Monday
            the guests played cards | the train was late | {who} had been there for {k} years | a window stood open
            dinner was served late | the host told a long story""",
            "the {thing} had been bought {k} years ago | the lamps burned low | the soup was cold",
        ),
    },
)  # fmt: skip

P1 = P1Skin(
    names=NAMES,
    scenes=(
        P1Scene(
            "poem", "poems",
            signs=events("""moon: mentions the moon, mention the moon
                sea: mentions the sea, mention the sea
                rhyme: has a rhyme, have a rhyme"""),
            causes=events("""late: is late, are late
                authentic: is authentic, are authentic, forged"""),
        ),
        P1Scene(
            "story", "stories",
            signs=events("""printed: is printed, are printed
                sad: is sad, are sad"""),
            causes=events("""true: is true, are true, false
                translated: is translated, are translated"""),
            witnesses=("is believed by {w}", "are believed by {w}"),
        ),
        P1Scene(
            "letter", "letters",
            signs=events("""greeting: opens with a greeting, open with a greeting
                rhyme: ends with a rhyme, end with a rhyme
                dated: is dated, are dated, undated"""),
            source="author", comes=("was written by {h}", "were written by {h}"), kinds=(("short", "long"), ("tender", "angry", "dull")),
        ),
        P1Scene(
            "word", "words",
            signs=events("""underlined: is underlined, are underlined
                capital: begins with a capital, begin with a capital"""),
            source="poet", comes=("was used by {h}", "were used by {h}"),
            kinds=(("rare", "common"), ("solemn", "plain", "playful")), drawn=True,
        ),
    ),
)  # fmt: skip


C1 = C1Skin(
    events=happenings(
        """Mira / confess | Tomas / lie | Elena / leave | Jonas / wait | the letter / arrive | the storm / break
        the lamp / go out | the clock / strike
        the wedding / begin | the coach / arrive | Anselm / sing | the stranger / knock | the maid / faint | the ring / vanish
        the duel / begin
        Clara / weep | the dog / bark | the gate / creak | Ruben / return | the secret / come out | Ida / blush
        the train / leave | Oskar / resign"""
    ),
    modes=tuple("whether whether if if if which needed enough".split()),
    who=("the narrator", "the old aunt", "the doctor",),
    any=("any of these events", "any of this",),
    own={
        "rule": says(
            """in this novel, if {c.now}, {e.now} | the plot is such that {e.now} if {c.now}
            in every chapter, when {c.now}, {e.now} | as the story goes, {e.now} once {c.now}""",
            "in this tale {e.now} as soon as {c.now}",
        ),
        "state": says(
            """in the first chapter {f.told} | that evening {f.told} | the narrator says that {f.told}
            at the end of the chapter {f.told}""",
            "that night {f.told}",
        ),
        "idle": says(
            """the novel has {k} chapters | the house has a red roof | {who} owns {k} hats | the garden is full of roses
            the cover shows a boat""",
            "the book was printed {k} times",
        ),
    },
    past=0.7,
)  # fmt: skip

L2 = L2Skin(nouns=L1.nouns, adjectives=L1.adjectives, beings=L1.beings, person=True)

A1 = A1Skin(
    (
        relation_scene(
            """hero: Alwin Berta Cosmo Delia Edgar Flora Gideon Hester Ivo Juno Kester Leonie
            foe: Morgrim Skarn Ulfa Vargo Wrathe Yorick Zelda Brug
            treasure: lantern mirror crown locket harp cloak compass chalice
            castle: Ashkeep Brindlehall Cragmoor Dunmere Eastwick Frosthold
            mentor: Aldous Brenna Corwin Dorcas Ewald Fenella""",
            """hero | fights fight fought | foe
            hero | carries carry carried | treasure
            mentor | teaches teach taught | hero
            foe | guards guard guarded | castle
            foe | covets covet coveted | treasure
            hero | loves love loved | hero""",
        ),
        relation_scene(
            """poem: ode ballad sonnet elegy hymn fable saga idyll
            poet: Arno Bice Carlin Dorek Ennio Fausta Gisel Harlan
            theme: ~grief ~spring ~war ~exile ~harvest ~youth ~winter
            metre: ~iamb ~trochee ~dactyl ~anapest ~spondee ~pyrrhic""",
            """poet | wrote write written | poem
            poem | theme | theme
            poem | metre | metre
            poet | praises praise praised | theme
            poet | rival | poet""",
        ),
    )
)  # fmt: skip

K1 = K1Skin(
    (
        K1Scene("hands", ("the letter", "the diary", "the poem", "the map", "the scroll", "the novel", "the manuscript")),
        K1Scene(
            "hands", ("the ring", "the key", "the medal", "the locket", "the crown", "the brooch", "the amulet", "the coin")
        ),
        K1Scene(
            "hands",
            ("the violin", "the lantern", "the cloak", "the sword", "the mirror", "the vase", "the clock", "the portrait"),
        ),
    ),
    changes=True,
    people=NAMES,
)

M2 = M2Skin(L1, ("the text", "the story", "the tale", "this passage", "the text", "the chapter"))
