"""Computer science: programs, machines and networks."""

from training.tasks.a1_scene import Skin as A1Skin
from training.tasks.a1_scene import scene as relation_scene
from training.tasks.b1 import Skin as B1Skin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings
from training.tasks.i1_scene import Skin as I1Skin
from training.tasks.i1_scene import Things
from training.tasks.i1_scene import laws as i1_laws
from training.tasks.k1_plan import Scene as K1Scene
from training.tasks.k1_plan import Skin as K1Skin
from training.tasks.l1_plan import Skin as L1Skin
from training.tasks.l1_plan import word_list
from training.tasks.m2_plan import Skin as M2Skin
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

_K1_THINGS = {
    "stack": says(
        """plates are stacked in a pile | there is a pile of plates, empty at first
        plates go onto a pile, and only the top one can be lifted | a pile of plates is used from the top only
        coloured plates are kept in a pile | a cook keeps plates in a pile, empty so far | plates are piled on an empty shelf
        a stack of plates is still empty | plates come off a pile in the order last in, first out
        a shelf has a pile of plates, none so far""",
        """plates are kept in a pile that is used from the top | a pile for plates has none on it
        only the top of a pile of plates can be reached""",
    ),
    "queue": says(
        """parcels wait in a queue | there is a queue of parcels, empty at first
        parcels go into a queue, and the one in front is always the first to go | a queue of parcels is used from the front only
        coloured parcels are kept in a queue | a clerk keeps parcels in a queue, empty so far | parcels are queued on an empty belt
        a queue of parcels is still empty | parcels come off a belt in the order first in, first out
        a belt has a queue of parcels, none so far""",
        """parcels are kept in a queue that is used from the front | a queue for parcels has none in it
        only the front of a queue of parcels can be reached""",
    ),
    "push": says(
        """the {i} one is put there | add the {i} one | the {i} one is added | next, the {i} one is added | the {i} one follows
        now the {i} one is put there | put the {i} one there | then the {i} one is added | a {i} one is added""",
        "the {i} one then joins the others | the {i} one is what follows | there follows the {i} one",
    ),
    "pushes": says(
        """{i} ones are put there in this order | add {i} in this order | {i} are put there one by one
        {i} ones are added, in this order | then {i} are added, one after the other | now {i} follow in this order
        put {i} there, one by one | next, {i} are added in this order | one by one {i} are put there | in this order {i} are added""",
        "{i} then join the others in this order | there follow {i}, one by one | {i}, in this order, are put there",
    ),
    "pop": says(
        """one is taken away | one of them is removed | take one away | then one is taken | next, one is removed | now one is taken away
        somebody takes one | remove one | one is fetched | then somebody fetches one""",
        "a single one is removed | then one of them is fetched | one then is taken by somebody",
    ),
    "pops": says(
        """{k} are taken away | {k} of them are removed | take {k} away | then {k} are taken | next, {k} are removed
        now {k} are taken away | somebody takes {k} | remove {k} | {k} are fetched | then somebody fetches {k}""",
        "{k} in all are removed | then {k} of them are fetched | {k} then are taken by somebody",
    ),
    "push_open": says(
        """one more is added, its colour is not told | some other one is added | one of unknown colour is added | another one is put there
        one more follows, of a colour that nobody noted""",
        "one of whatever colour is added | one more is put there unseen",
    ),
    "open": says("some other | an unknown one | another one", "a hidden one"),
    "ask_next": says(
        """which colour comes next? | which one will be taken next? | of what colour is the next one out? | which one is next?
        what colour goes next? | which is the next to go? | which would be taken next? | what is the colour of the next one out?""",
        "which one is due next? | what colour is the next one to go? | which will be removed next?",
    ),
    "ask_last": says(
        """which one was taken last? | what colour was removed last? | which was the last one taken?
        of what colour was the last one removed? | which one went last? | what was the last one taken? | which colour was taken last?
        name the one that was removed last.""",
        "which one was the last to be taken? | what colour was the last one removed? | which was removed last?",
    ),
    "ask_size": says(
        """how many are left? | how many remain? | how many are still there? | how many are there now? | count those that remain.
        how many are there at the end? | how many are left in the end? | what is the number of those left?""",
        "how many does it still hold? | how many remain at the end? | how many are still left?",
    ),
    "would_next": says(
        """which colour would come next? | which one would be taken next? | of what colour would the next one out be?
        which one would be next? | what colour would go next? | which would be the next to go? | which would then be taken next?
        which one would go next?""",
        "which one would be due next? | what colour would be the next to go? | which would be removed next?",
    ),
    "would_last": says(
        """which one would have been taken last? | what colour would have been removed last? | which would have been the last one taken?
        which one would have gone last? | which colour would have been taken last? | what would have been the last one taken?
        of what colour would the last one removed have been? | which would have been removed last?""",
        "which one would have been the last to be taken? | what would the last one removed have been? | which colour would have gone last?",
    ),
    "idle": says(
        """the shelf is {k} feet long | the kitchen has {k} windows | lunch is at noon | the cook is tired
        the floor was swept {k} hours ago | it rains outside | {k} guests are expected | the radio is on | the door squeaks""",
        "the house has {k} rooms | the lamp flickers | there are {k} chairs",
    ),
}
_K1_JOBS = {
    "stack": says(
        """forms lie in a pile on a desk, the latest on top | a clerk works through a pile of forms from the top
        there is a pile of forms, empty at first | forms are put on a pile and handled from the top
        requests are kept on a stack, empty so far | a stack of requests is empty at first
        the latest request is always handled first | a helper always turns to whoever came last | tickets go on a stack
        the help desk uses a stack""",
        "a pile of forms on the desk is handled from the top | the newest request always goes first | requests are stored on a stack",
    ),
    "queue": says(
        """people wait in a queue at a desk | people stand in line, first come, first served | there is a queue of people, empty at first
        people line up, and the one in front is always first | visitors form a queue, empty so far
        a queue of visitors is empty at first | the one who waits longest is always first
        a helper always turns to whoever came first | visitors wait in a queue | the help desk uses a queue""",
        "visitors are seen in the order in which they came | a queue of people forms at the desk | the earliest visitor always goes first",
    ),
    "push": says(
        """{i} arrives | then {i} arrives | next, {i} arrives | now {i} arrives | {i} joins | then {i} joins | {i} is added
        then {i} is added""",
        "{i} turns up | it is {i} who arrives next | then {i} turns up",
    ),
    "pushes": says(
        """{i} arrive in this order | then {i} arrive in this order | {i} join one after the other | {i} arrive, one by one
        next, {i} arrive one by one | now {i} join, in this order | {i} are added in this order | in this order {i} arrive
        one by one {i} arrive | then {i} join in this order""",
        "{i} turn up in this order | one after the other {i} turn up | then {i} turn up, one by one",
    ),
    "pop": says(
        """one is served | one of them is called | then one is called | next, one is served | now one is served | one person is called
        one person is served | then one person is served | somebody is called | after that one is served""",
        "a single person is called | then one of them is served | the clerk serves one",
    ),
    "pops": says(
        """{k} are served | {k} of them are called | then {k} are called | next, {k} are served | now {k} are served | {k} people are called
        {k} people are served | then {k} people are served | {k} are called | after that {k} are served""",
        "{k} people in all are called | then {k} of them are served | the clerk serves {k}",
    ),
    "push_open": says(
        """somebody else arrives | a stranger arrives | another person arrives | one more person arrives, nobody knows who
        then a stranger joins""",
        "some unknown person joins | one more person arrives unseen",
    ),
    "open": says("a stranger | somebody else | another person", "some unknown person"),
    "ask_next": says(
        """who is next? | who will be served next? | whose turn is it next? | who comes next? | who is to be called next?
        who will be called next? | tell who is next. | who would be served next?""",
        "who is due next? | whose turn comes next? | name who is called next.",
    ),
    "ask_last": says(
        """who was served last? | who was called last? | who was the last to be served? | who was the last one called?
        name the one who was served last. | who was the last person served? | which person was called last?
        who was the last to be called?""",
        "who was the final one to be served? | which person was served last? | who was the last person called?",
    ),
    "ask_size": says(
        """how many are left? | how many remain? | how many are still there? | how many people remain? | how many are there at the end?
        count those that remain. | how many people are left? | how many people are still there?""",
        "how many remain at the end? | how many are still left? | what is the number of those left?",
    ),
    "would_next": says(
        """who would be next? | who would be served next? | whose turn would it be next? | who would come next? | who would be called next?
        who would be the next one? | which person would be next? | who would then be next?""",
        "who would be due next? | whose turn would come next? | which person would be called next?",
    ),
    "would_last": says(
        """who would have been served last? | who would have been called last? | who would have been the last to be served?
        which person would have been called last? | who would have been the last one called?
        who would have been the last person served? | who would have been the last to be called?
        which person would have been served last?""",
        """who would have been the final one served? | who would the last one served have been?
        who would have been the last one to be called?""",
    ),
    "idle": says(
        """the desk is {k} feet wide | the hall has {k} windows | lunch is at noon | the clerk is tired | the floor was swept {k} hours ago
        it rains outside | {k} chairs stand there | the radio is on | the door squeaks""",
        "the house has {k} rooms | the lamp flickers | there are {k} lamps",
    ),
}
_K1_SCENES = (
    K1Scene("registers", ("x", "y", "n", "k", "m", "p", "q", "t"), operators="+-*/%"),
    K1Scene("registers", ("x", "y", "z", "n", "m", "w"), operators="+-*"),
    K1Scene("registers", ("the counter", "the total", "the score", "the index", "the offset", "the limit"), operators="+-*"),
    K1Scene(
        "registers", ("the robot", "the rover", "the cursor"), operators="+-", apart=True,
        own={
            "start": says(
                """{v} stands at mark {n} of a line | {v} is at mark {n} | {v} starts at mark {n} | at first {v} is at position {n}
                {v} waits at position {n} | {v} begins at square {n} | {v} is on square {n} to begin with | initially {v} is at {n}
                {v} starts out at position {n} | the start of {v} is at mark {n} | {v} is placed at mark {n}
                on a line, {v} is at mark {n}""",
                "{v} was placed at mark {n} | at the outset {v} is at mark {n} | {v} has been placed on square {n}",
            ),
            "+": says(
                """{v} moves {n} steps to the right | {v} goes {n} marks forward | {v} goes right by {n} | {v} rolls forward {n} marks
                {v} takes {n} steps to the right | {v} advances {n} steps forward | {v} moves forward by {n}
                {v} is moved {n} marks to the right | move {v} {n} to the right | send {v} {n} steps forward
                {v} makes {n} steps to the right""",
                "{v} is sent forward by {n} | {v} walks {n} steps to the right | to the right {v} goes {n} marks",
            ),
            "-": says(
                """{v} moves {n} steps to the left | {v} goes {n} marks back | {v} goes left by {n} | {v} rolls back {n} marks
                {v} takes {n} steps to the left | {v} retreats {n} steps backwards | {v} moves back by {n}
                {v} is moved {n} marks to the left | move {v} {n} to the left | send {v} {n} steps back
                {v} makes {n} steps to the left""",
                "{v} is sent back by {n} | {v} walks {n} steps to the left | to the left {v} goes {n} marks",
            ),
            "then+": says(
                """{n} steps to the right | {n} marks forward | it goes right by {n} | it moves {n} steps to the right
                it rolls forward {n} marks | it takes {n} steps to the right | it moves forward by {n} | goes {n} to the right
                it is moved {n} marks to the right""",
                "it is sent forward by {n} | it walks {n} steps to the right | forward {n} steps",
            ),
            "then-": says(
                """{n} steps to the left | {n} marks back | it goes left by {n} | it moves {n} steps to the left | it rolls back {n} marks
                it takes {n} steps to the left | it moves back by {n} | goes {n} to the left | it is moved {n} marks to the left""",
                "it is sent back by {n} | it walks {n} steps to the left | back {n} steps",
            ),
            "ask": says(
                """at which mark is {v} in the end? | where does {v} end up? | at what position is {v} now? | where is {v} at the end?
                on which square is {v} now? | at which position does {v} stop? | find the final position of {v}.
                which mark is {v} at in the end? | so where is {v}? | where on the line is {v} after that?""",
                "what is the last position of {v}? | where does {v} come to rest? | at which mark does {v} stand at last?",
            ),
            "if_start": says(
                """where would {v} end up if it had started at {n}? | had {v} started at {n}, where would it be in the end?
                where is {v} in the end if it starts at {n} instead? | suppose {v} had started at mark {n}. where would {v} be then?
                if {v} had been at mark {n} at first, where would {v} be now? | with mark {n} as the start instead, where is {v} at the end?
                had the start of {v} been at {n}, at which mark would {v} be? | if instead {v} starts at mark {n}, where does {v} stop?""",
                "imagine {v} had been at {n} at first. where would {v} be? | what if {v} starts at {n} instead: where is {v} in the end?",
            ),
            "if_+": says(
                """had {v} gone {n} to the right instead of {m}, where would {v} be?
                if it had moved {n} to the right instead of {m}, where would {v} be now?
                suppose {v} had gone forward by {n} rather than {m}. where would {v} be?
                with {n} steps forward instead of {m}, where is {v}? | go {n} steps forward instead of {m}. where is {v} in the end?
                had it been {n} steps to the right rather than {m}, where would {v} be?
                where would {v} be had it gone {n} forward instead of {m}?
                where is {v} in the end with {n} to the right instead of {m}?""",
                """imagine {n} steps forward instead of {m}. where is {v} then?
                had {v} rolled forward {n} instead of {m}, where would {v} stop?""",
            ),
            "if_-": says(
                """had {v} gone {n} to the left instead of {m}, where would {v} be?
                if it had moved {n} to the left instead of {m}, where would {v} be now?
                suppose {v} had gone back by {n} rather than {m}. where would {v} be?
                with {n} steps back instead of {m}, where is {v}? | go {n} steps back instead of {m}. where is {v} in the end?
                had it been {n} steps to the left rather than {m}, where would {v} be?
                where would {v} be had it gone {n} back instead of {m}? | where is {v} in the end with {n} to the left instead of {m}?""",
                "imagine {n} steps back instead of {m}. where is {v} then? | had {v} rolled back {n} instead of {m}, where would {v} stop?",
            ),
        },
    ),
    K1Scene(
        "machine", ("the turnstile", "the gate", "the barrier", "the kiosk"), ("locked", "open", "jammed", "shut"),
        ("coin", "push", "card", "kick", "ticket"),
    ),
    K1Scene(
        "machine", ("the signal", "the lamp", "the display", "the beacon"), ("red", "green", "yellow", "dark", "blue"),
        ("tick", "click", "pulse", "beep", "tap"),
    ),
    K1Scene(
        "machine", ("the vending machine", "the printer", "the washer", "the scanner"), ("idle", "ready", "busy", "done", "stuck"),
        ("coin", "button", "key", "token", "tray"),
    ),
    K1Scene(
        "machine", ("the automaton", "the machine", "the parser", "the session"), ("Kel", "Bor", "Tam", "Nix", "Ruv", "Sol"),
        ("zip", "zap", "dot", "dash", "hum"),
    ),
    K1Scene("store", ("the store",)),
    K1Scene(
        "store", ("the pile",), items=("red", "blue", "green", "white", "black", "yellow", "brown", "grey", "pink", "purple", "orange",
            "silver", "golden", "violet"), apart=True,
        own=_K1_THINGS,
    ),
    K1Scene(
        "store", ("the line",), items=("Ana", "Tom", "Mia", "Sam", "Lena", "Omar", "Ivy", "Raj", "Noor", "Ben", "Zoe", "Kai", "Ines",
            "Hugo"), people=True, apart=True,
        own=_K1_JOBS,
    ),
)  # fmt: skip
K1 = K1Skin(_K1_SCENES, changes=False)
K1_CHANGED = K1Skin(_K1_SCENES, changes=True)

M2 = M2Skin(
    L1Skin(
        names=(
            "Atlas", "Borealis", "Cobalt", "Delphi", "Ember", "Fathom", "Granite", "Helix", "Indigo", "Jasper", "Krypton", "Lumen",
            "Mistral", "Nimbus", "Onyx", "Pascal", "Quartz", "Raven", "Sigma", "Titan", "Umbra", "Vertex", "Willow", "Xenon",
        ),
        adjectives=word_list(
            """cached signed encrypted compressed replicated mirrored sharded indexed monitored logged audited trusted isolated
            sandboxed throttled overloaded idle offline online reachable locked frozen stale deprecated patched vulnerable
            verified certified authenticated public private remote virtual redundant persistent volatile busy slow fast stable
            portable archived restricted"""
        ),
        nouns=word_list(
            """server router gateway proxy cluster database scheduler compiler parser kernel driver daemon container registry
            broker firewall balancer crawler emulator debugger linker hypervisor"""
        ),
        beings=(("system", "systems"), ("host", "hosts"), ("component", "components"), ("unit", "units")),
    ),
    ("the log", "the manual", "this description", "the report", "the ticket", "the record"),
)  # fmt: skip
