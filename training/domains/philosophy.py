"""Philosophy: arguments and what follows from them."""

from training.domains.words import NAMES
from training.tasks.a2_scene import Skin as A2Skin
from training.tasks.a2_scene import World
from training.tasks.b1 import Skin as B1Skin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings
from training.tasks.i1_scene import Kinds, Things
from training.tasks.i1_scene import Skin as I1Skin
from training.tasks.l1_plan import Skin as L1Skin
from training.tasks.l1_plan import word_list
from training.tasks.l2_plan import Skin as L2Skin
from training.tasks.m3 import Skin as M3Skin
from training.tasks.p1_scene import Scene as P1Scene
from training.tasks.p1_scene import Skin as P1Skin
from training.tasks.p1_scene import events
from training.tasks.wording import says

L1 = L1Skin(
    names=(
        *NAMES,
        *word_list("Socrates Plato Zeno Thales Seneca Cicero Solon Plotinus Diotima Epictetus Gorgias Crito Phaedo Meno"),
    ),
    adjectives=word_list(
        """mortal immortal rational free just unjust wise virtuous vicious good evil happy finite infinite eternal perfect
        simple complex material mental abstract concrete possible necessary contingent conscious responsible blameless
        guilty honest courageous temperate moderate prudent ignorant sceptical humble proud beautiful useful harmful
        valuable sacred moral natural artificial visible invisible changeless temporal round square red blue big small old
        new kind rough calm quiet strong weak noble"""
    ),
    nouns=word_list(
        """philosopher stoic cynic sophist sceptic logician citizen ruler judge teacher pupil sage poet idealist
        realist hedonist moralist thinker orator"""
    ),
    beings=(("being", "beings"), ("thing", "things"), ("entity", "entities")),
    classes=0.25,
)

B1 = B1Skin(
    noun="assumption",
    nouns="assumptions",
    modes=("one",) * 3 + ("fewest",) * 3 + ("count",) * 2 + ("needed",) * 3,
    causes=(
        "a dream", "a spirit", "a trick", "a mirror", "a prank", "a draught", "a sleepwalker", "a lodger", "a twin",
        "a jest", "a wager", "an echo", "a puppet", "a hoax", "a ghost", "a magnet", "a mouse", "a neighbour",
    ),
    effects=(
        "cold air", "an open door", "footsteps", "a whisper", "a lost hour", "moved chairs", "a broken cup",
        "strange lights", "a shadow", "a warm bed", "faint music", "wet floors", "a stopped clock", "soft knocking",
        "an odd smell", "torn pages", "a swinging lamp", "crumbs",
    ),
    slots={
        "v": ("explains", "explains", "accounts for"), "vb": ("explain", "account for"), "vs": ("explain", "account for"),
        "fails": ("is assumed", "is supposed"), "fail": ("be assumed", "be supposed"), "sign": ("consequence",),
        "signs": ("consequences",), "who": ("the sceptic", "the philosopher", "the host", "a guest"),
        "saw": ("noticed", "noted", "met with"), "place": ("the house", "the inn", "the story"),
        "comes": ("<follows/follow> from", "would follow from"),
    },
    own={
        "cause": says(
            """suppose {h}, and you have {es} | to assume {h} is to explain {es} | granting {h}, one would expect {es}
            {h} would explain {es} | from {h} would follow {es} | the theory of {h} predicts {es}
            one who believes in {h} can explain {es} | {h} implies {es}""",
            "grant {h}, and {es} must follow | on the theory of {h} there would be {es}",
        ),
        "one": says(
            """one assumption is to explain everything | only one of these assumptions is true
            exactly one of the assumptions holds | a single assumption has to carry it all""",
            "just one of the assumptions is to be made",
        ),
        "few": says(
            """the account with the fewest assumptions wins | assumptions are costly, so make as few as possible
            one should explain all of it with as few assumptions as possible
            a good explanation makes the fewest assumptions | assumptions should not be multiplied: take the smallest set""",
            "whoever explains it with the fewest assumptions is right",
        ),
        "always": says(
            """what follows from an assumption would always be there in full
            if an assumption is true, all of its consequences are seen
            a true assumption always shows in all of its consequences""",
            "nothing that a true assumption predicts fails to show",
        ),
        "seen": says(
            """what has to be explained: {es} | what needs explaining is {es} | the guests agree on {es}
            last night brought {es} | they all tell of {es} | some say there <was/were> {es}""",
            "to be explained: {es}",
        ),
    },
)  # fmt: skip

P1 = P1Skin(
    names=NAMES,
    scenes=(
        P1Scene(
            "claim", "claims",
            signs=events("""cited: is cited, are cited
                surprising: is surprising, are surprising"""),
            causes=events("""true: is true, are true, false
                ancient: is ancient, are ancient"""),
            witnesses=("is accepted by {w}", "are accepted by {w}"),
        ),
        P1Scene(
            "argument", "arguments",
            signs=events("""convincing: is convincing, are convincing
                familiar: is familiar, are familiar
                long: is long, are long"""),
            causes=events("""valid: is valid, are valid
                circular: is circular, are circular"""),
        ),
        P1Scene(
            "maxim", "maxims",
            signs=events("""doubted: is doubted, are doubted
                quoted: is quoted, are quoted
                god: speaks of a god, speak of a god"""),
            source="school", comes=("is taught by {h}", "are taught by {h}"), kinds=(("short", "long"), ("cheerful", "gloomy")), drawn=True,
        ),
        P1Scene(
            "thought", "thoughts",
            signs=events("""noted: is noted down, are noted down
                vivid: is vivid, are vivid"""),
            source="thinker", comes=("comes from {h}", "come from {h}"), kinds=(("clear", "vague"), ("new", "old")),
        ),
    ),
)  # fmt: skip


C1 = C1Skin(
    events=happenings(
        """the lever / move | the judge / consent | the king / promise | the oracle / speak | the monk / wake
        the candle / burn | the bell / toll
        the traveller / return | the stone / sink | the witness / lie | the guard / sleep | the ship / sail
        the scholar / agree | the law / change
        the debtor / pay | the crowd / cheer | the twin / confess | the beggar / sing | the child / laugh | the mirror / crack
        the prophet / weep
        the door / open"""
    ),
    modes=tuple("needed needed enough enough whether if which".split()),
    who=("a demon", "the philosopher", "a stranger",),
    any=("any of these events", "any of this",),
    own={
        "rule": says(
            """in this thought experiment, if {c.now}, {e.now} | grant that {e.now} if {c.now}
            it is agreed that when {c.now}, {e.now} | in this world {e.now} once {c.now}""",
            "it is laid down that {e.now} whenever {c.now}",
        ),
        "state": says(
            """in this world {f.told} | let it be granted that {f.told} | in the story {f.told}
            it is agreed that {f.told}""",
            "in the tale {f.told}",
        ),
        "idle": says(
            """the thought experiment is {k} years old | the philosopher has a grey beard | the book has {k} chapters
            the seminar meets in the library | the tale is often told""",
            "the essay has {k} footnotes",
        ),
    },
)  # fmt: skip

L2 = L2Skin(
    nouns=(
        *L1.nouns,
        *word_list(
            """painter dancer doctor lawyer soldier sailor baker farmer singer traveller actor gardener scholar miner builder writer
            pilot critic mystic dreamer drinker gambler swimmer liar hermit monk saint rebel merchant banker"""
        ),
    ),
    adjectives=L1.adjectives,
    beings=(("person", "people"), ("being", "beings")),
    person=True,
)

I1 = I1Skin(
    kinds=(
        Kinds(("raven", "swan", "heron", "owl", "crow", "goose", "finch", "dove"),
              ("black", "white", "shy", "vain", "loyal", "wise", "pale", "tame", "grey", "calm"),
              tuple("Milo Tia Otto Bruno Lina Pax Rex Nala Kiko Sora Juno Remy Loki Fara Dino Gus Hilda Ivo".split())),
        Kinds(("sceptic", "stoic", "poet", "critic", "ruler", "monk", "sage", "thinker", "dreamer"),
              ("happy", "proud", "rich", "just", "free", "brave", "humble", "poor", "famous", "content", "honest"),
              tuple("Thales Corin Dara Elias Fenna Galen Hypo Ione Kallias Leda Myron Nerea Orso Phila Rhea Solon".split())),
    ),
    things=(
        Things("argument", (("short", "long"), ("formal", "informal"), ("old", "new"), ("bold", "cautious"), ("spoken", "written")),
               "convinces", "convince"),
    ),
)  # fmt: skip

A2 = A2Skin(
    worlds=(
        L2,
        World(
            word_list(
                """raven swan heron owl crow finch otter badger beaver lynx snail fox hare toad lizard spider beetle moth wasp crab
                mole camel goat donkey horse"""
            ),
            word_list(
                "black white swift slow shy tame wild rare small large quiet loud pale spotted striped hungry nocturnal fierce"
            ),
            (("animal", "animals"), ("creature", "creatures")),
        ),
        World(
            word_list(
                """metal ring coin cup lamp stone jewel crystal tool spoon mirror vase basket ribbon carpet candle barrel wagon
                boat bridge tower statue coat glove button"""
            ),
            word_list(
                "shiny heavy light costly cheap fragile solid hollow wooden golden ancient modern smooth sharp useful wet dry hot"
            ),
            (("thing", "things"), ("object", "objects")),
        ),
    )
)

M3 = M3Skin(L1, ("premise", "premise", "premise", "statement", "claim"))
