"""Computer science: programs, machines and networks."""

from training.tasks.a1_scene import Skin as A1Skin
from training.tasks.a1_scene import scene as relation_scene
from training.tasks.b1 import Skin as B1Skin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings
from training.tasks.i1_scene import Skin as I1Skin
from training.tasks.i1_scene import Things
from training.tasks.i1_scene import laws as i1_laws
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


C1 = C1Skin(
    events=happenings(
        """the parser / crash | the cache / overflow | the queue / fill up | the server / reboot | the script / abort
        the build / break
        the router / freeze | the logger / hang | the timer / expire | the job / quit | the proxy / time out | the scheduler / stall
        the compiler / complain | the socket / close | the daemon / wake up | the monitor / beep | the database / lock up
        the deploy / roll back
        the test / fail | the login / lapse | the buffer / spill | the worker / restart"""
    ),
    modes=tuple("whether whether if if if which needed enough".split()),
    who=("an admin", "the developer", "the operator",),
    any=("any of these failures", "any of these events",),
    own={
        "rule": says(
            """in the dependency graph, {e.now} if {c.now} | by the config file, when {c.now}, {e.now}
            in production, if {c.now}, {e.now} | the runbook says that {e.now} once {c.now}""",
            "on this cluster {e.now} as soon as {c.now}",
        ),
        "single": says(
            """{c.ing} makes {e.sub} {e.base} as well | {c.ing} triggers {e.ing} downstream
            if {c.now}, so does the next one: {e.now}""",
            "{c.ing} makes {e.sub} {e.base}, too",
        ),
        "state": says(
            """last night {f.told} | in the log, {f.told} | during the release {f.told} | the dashboard says that {f.told}""",
            "at peak load {f.told}",
        ),
        "idle": says(
            """the repository has {k} branches | the office is on the second floor | {who} drinks tea
            {k} tickets are open | the dashboard has a dark theme""",
            "the release notes run to {k} lines",
        ),
    },
)  # fmt: skip

I1 = I1Skin(
    laws=i1_laws(
        """input -> output
        key -> code: plus times linear squared
        size -> cost: linear times squared
        argument -> result
        width -> delay: inverse falling linear
        traffic -> load: linear times
        depth, breadth -> size
        length, width -> cost
        width, height, depth -> cost"""
    ),
    things=(
        Things("packet", (("large", "tiny"), ("signed", "unsigned"), ("urgent", "routine"), ("local", "foreign"), ("plain", "encrypted")),
               "passes", "pass"),
        Things("build", (("cache",), ("debug",), ("static",), ("logging",), ("tests",), ("threads",), ("docs",), ("plugins",)),
               "crashes", "crash", "with", "option"),
    ),
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
