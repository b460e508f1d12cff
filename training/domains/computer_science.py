"""Computer science: programs, machines and networks."""

from training.tasks.a1_scene import Skin as A1Skin
from training.tasks.a1_scene import scene as relation_scene
from training.tasks.b1 import Skin as B1Skin
from training.tasks.p2 import Skin as P2Skin
from training.tasks.p2_plan import Trial
from training.tasks.wording import says

P2 = P2Skin(
    kinds=("trials", "trials", "trials", "parts", "parts", "draws"),
    items=(
        ("packet", "packets"), ("file", "files"), ("block", "blocks"), ("node", "nodes"), ("ticket", "tickets"),
        ("icon", "icons"),
        ("record", "records"), ("pixel", "pixels"), ("cable", "cables"), ("task", "tasks"), ("key", "keys"),
        ("label", "labels"),
    ),
    boxes=("queue", "buffer", "folder", "pool", "list", "stack", "cache", "table"),
    colours=("red", "blue", "green", "white", "black", "yellow", "purple", "orange", "pink", "brown", "grey", "silver",
        "golden", "violet", "striped", "spotted"),
    people=("Ana", "Tom", "Mia", "Sam", "Lena", "Omar", "Ivy", "Raj", "Noor", "Ben", "Zoe", "Kai", "Ines", "Hugo", "Yuki",
        "Tara", "Nils", "Ada", "Marco", "Sofia"),
    trials=(
        Trial("packet", "packets", "arrives", "arrive", "is lost", "are lost"),
        Trial("retry", "retries", "succeeds", "succeed", "fails", "fail"),
        Trial("request", "requests", "succeeds", "succeed", "times out", "time out"),
        Trial("server", "servers", "responds", "respond", "crashes", "crash"),
        Trial("test", "tests", "passes", "pass", "fails", "fail"),
        Trial("lookup", "lookups", "hits the cache", "hit the cache", "misses", "miss"),
        Trial("bit", "bits", "flips", "flip", "stays", "stay"),
    ),
    systems=("cluster", "service", "network", "website", "database", "pipeline", "backup system", "router", "cloud",
        "mail system"),
    parts=(
        "server", "router", "disk", "cache", "switch", "link", "gateway", "node", "backup", "proxy", "database",
        "scheduler", "firewall",
        "replica", "modem", "printer",
    ),
)  # fmt: skip

B1 = B1Skin(
    noun="bug",
    nouns="bugs",
    causes=tuple(
        f"the {word}"
        for word in """loop parser sorter counter buffer cache router timer logger mixer filter reader writer scanner merger packer
        splitter indexer""".split()
    ),
    effects=(
        "a wrong total", "an empty list", "a frozen screen", "double rows", "a slow start", "garbled text", "a lost header",
        "a negative sum", "a blank page", "broken links", "a false alarm", "an old date", "swapped columns", "a stray zero",
        "a short file", "a full disk", "a crash", "a cut title",
    ),
    slots={
        "v": ("causes", "gives", "produces"), "vb": ("cause", "give", "produce"), "vs": ("cause", "produce"),
        "fails": ("has the bug", "is broken"), "fail": ("have the bug", "be broken"), "sign": ("symptom",),
        "signs": ("symptoms",), "who": ("the tester", "the programmer", "the user", "a ticket"),
        "saw": ("reported", "saw", "noted"), "place": ("the run", "the output", "the program"),
        "comes": ("<comes/come> from", "<is/are> caused by"),
    },
    own={
        "cause": says(
            """a mutation in {h} {v} {es} | a wrong line in {h} {v} {es} | if the changed line is in {h}, the output has {es}
            a bug in {h} {v} {es} | when {h} has the bug, every run shows {es} | broken code in {h} {v} {es}
            mutate {h} and you get {es} | a typo in {h} {v} {es} | with the bug in {h} the program shows {es}""",
            "with a changed line in {h} a run shows {es} | code gone wrong in {h} {v} {es}",
        ),
        "one": says(
            """exactly one line has been mutated | there is exactly one bug | one bug alone is in the code
            a single line was changed | the program has one bug and only one""",
            "one line, and one alone, was mutated",
        ),
        "always": says(
            """a bug always shows all of its symptoms | every run shows all the symptoms of a bug
            a bug shows each of its symptoms in every run""",
            "whatever the bug, every run has all of its symptoms",
        ),
        "seen": says(
            """the run ended with {es} | the output has {es} | the failing test shows {es} | users complain of {es}
            the ticket says {es} | in the log: {es} | this morning's build gave {es}""",
            "the last build came with {es} | the screen shot shows {es}",
        ),
        "absent": says(
            """the output has no {n} | the run did not end with {x} | the failing test shows no {n}
            users never complain of {x} | the log has no {n}""",
            "the last build came without {n}",
        ),
        "mixed": says(
            """the output has {es}, but no {n} | the run gave {es}, but not {x} | users complain of {es}, but never of {x}
            in the log: {es}, but no {n}""",
            "the last build came with {es}, but without {n}",
        ),
    },
)  # fmt: skip

A1 = A1Skin(
    (
        relation_scene(
            """operation: ~push ~enqueue ~insert ~append ~prepend ~store ~offer ~stash
            removal: ~pop ~dequeue ~erase ~fetch ~poll ~evict ~drain ~trim
            structure: stack queue heap deque buffer cache ring trie
            module: Alder Birch Cedar Elm Hazel Maple Rowan Willow""",
            """operation | fills fill filled | structure
            removal | empties empty emptied | structure
            operation | inverse | removal
            module | owns own owned | structure
            module | calls call called | operation""",
        ),
        relation_scene(
            """service: Argus Boreas Castor Dione Fornax Gemma Hydra Lyra Mensa Norma
            port: amber basalt coral dune ember flint grove harbor
            table: orders users logs events stocks grants trips votes
            host: Kepler Newton Pascal Tesla Volta Planck Curie Gauss""",
            """service | reads read read from | table
            service | host | host
            host | opens open opened | port
            service | trusts trust trusted | service
            service | locks lock locked | port""",
        ),
    )
)
