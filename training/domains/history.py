"""History of invented polities: records, reigns and years."""

from training.draw import Patterns
from training.tasks.a1_scene import Skin as A1Skin
from training.tasks.a1_scene import scene as relation_scene
from training.tasks.b1 import Skin as B1Skin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings
from training.tasks.c2_plan import Scene as C2Scene
from training.tasks.c2_plan import Skin as C2Skin
from training.tasks.i2 import Skin as I2Skin
from training.tasks.m1_plan import Skin as M1Skin
from training.tasks.p1_scene import Scene as P1Scene
from training.tasks.p1_scene import Skin as P1Skin
from training.tasks.p1_scene import events
from training.tasks.wording import says

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

B1 = B1Skin(
    noun="event",
    nouns="events",
    modes=("one",) * 7 + ("fewest", "count", "needed"),
    causes=(
        "the siege", "the flood", "the famine", "the plague", "the revolt", "the raid", "the fire", "the coronation",
        "the drought", "the exile", "the eclipse", "the truce", "the schism", "the mutiny", "the earthquake", "the wedding",
        "the crusade", "the blockade",
    ),
    effects=(
        "burnt gates", "empty granaries", "new coins", "mass graves", "a broken bridge", "a cracked seal", "high tolls",
        "fled monks", "a blank year", "melted bells", "deserted farms", "a tax roll", "silver hoards", "many widows",
        "a lost charter", "arrow heads", "a raised wall", "foreign pottery",
    ),
    slots={
        "v": ("left", "brought", "left behind"), "vb": ("leave", "bring"), "vs": ("leave", "bring"),
        "fails": ("had happened", "took place"), "fail": ("have happened", "have taken place"), "sign": ("trace",),
        "signs": ("traces",), "who": ("the chronicler", "the archivist", "the digger", "the scribe"),
        "saw": ("recorded", "found", "listed"), "place": ("the ruin", "the archive", "the annal"),
        "comes": ("<came/came> from", "<was/were> left by"),
    },
    own={
        "cause": says(
            """wherever {h} passed, it {v} {es} | if it was {h}, the records must have {es} | {h} would have left {es}
            according to the annals of Ormark, {h} {v} {es} | towns that lived through {h} had {es}
            after {h} there were always {es} | in old Velland {h} {v} {es} | {h} of those years {v} {es}""",
            "the chronicles hold that {h} {v} {es} | a town struck by {h} had {es}",
        ),
        "one": says(
            """all the records come from a single event | only one of these events happened | one event alone struck the town
            exactly one of these events took place""",
            "the town saw just one of these events",
        ),
        "always": says(
            """an event always left all of its traces | each of these events left every one of its traces
            no event passed without all of its traces | an event leaves its traces all together""",
            "all the traces of an event were always left",
        ),
        "seen": says(
            """the town roll lists {es} | diggers found {es} | the parish book speaks of {es} | three records name {es}
            for that year we read of {es} | under the market lay {es}""",
            "the monks wrote of {es} | beneath the square they found {es}",
        ),
        "absent": says(
            """the town roll lists no {n} | diggers found no {n} | the parish book does not speak of {x} | no record names {x}
            nothing is written of {x}""",
            "the monks wrote nothing of {x}",
        ),
        "mixed": says(
            """the town roll lists {es}, but no {n} | diggers found {es}, but no {n} | the records name {es}, but not {x}
            the parish book speaks of {es}, but never of {x}""",
            "the monks wrote of {es}, but not of {x}",
        ),
    },
)  # fmt: skip

P1 = P1Skin(
    names=tuple("Odo Brun Velm Aldric Serena Tamsin Ostra Karth Morwen Lisse Dorn Egbert Halva Ruvo Quill Zeno".split()),
    scenes=(
        P1Scene(
            "report", "reports",
            signs=events("""sealed: is sealed, are sealed
                signed: is signed, are signed"""),
            causes=events("""true: is true, are true, false
                urgent: is urgent, are urgent"""),
            witnesses=("is confirmed by {w}", "are confirmed by {w}"),
        ),
        P1Scene(
            "charter", "charters",
            signs=events("""seal: bears a seal, bear a seal
                dated: is dated, are dated, undated
                stained: is stained, are stained"""),
            causes=events("""forged: is forged, are forged, genuine
                royal: is royal, are royal"""),
        ),
        P1Scene(
            "coin", "coins",
            signs=events("""worn: is worn, are worn
                crown: shows a crown, show a crown
                clipped: is clipped, are clipped"""),
            source="mint", comes=("was struck in {h}", "were struck in {h}"),
            kinds=(("silver", "copper", "gold"), ("round", "square")), drawn=True,
        ),
        P1Scene(
            "chronicle", "chronicles",
            signs=events("""siege: tells of the siege, tell of the siege
                comet: tells of the comet, tell of the comet
                flood: tells of the flood, tell of the flood"""),
            source="scribe", comes=("was written by {h}", "were written by {h}"), kinds=(("brief", "long"), ("bound", "loose")),
        ),
    ),
)  # fmt: skip


C1 = C1Skin(
    events=happenings(
        """the duke / revolt | the envoy / leave | the harvest / rot | the siege / begin | the treaty / lapse
        the fleet / sail | the bishop / protest
        the council / meet | the truce / end | the bridge / collapse | the mint / close | the army / retreat
        the city / surrender | the queen / abdicate
        the plague / spread | the heir / flee | the alliance / break | the tribute / cease | the dam / burst
        the guild / strike | the tower / fall
        the senate / vote | Orsk / rebel | Tavik / march"""
    ),
    modes=tuple("whether if if if if which which needed enough".split()),
    who=("the chancellor", "a spy", "the abbot",),
    any=("any of these events", "any of this",),
    own={
        "rule": says(
            """by the old custom, {e.now} if {c.now} | in those days, if {c.now}, {e.now}
            the chronicle tells that when {c.now}, {e.now} | under the pact {e.now} once {c.now}""",
            "by the law of the land {e.now} as soon as {c.now}",
        ),
        "state": says(
            """in the third year {f.told} | that winter {f.told} | the annals say that {f.told} | before long {f.told}""",
            "that autumn {f.told}",
        ),
        "idle": says(
            """the chronicle has {k} pages | the annals are kept in the abbey | {who} wrote {k} letters
            the capital lies near a river | the seal shows a lion""",
            "the archive has {k} scrolls",
        ),
    },
    past=0.9,
)  # fmt: skip

_C2_REIGN = C2Scene(
    "{x}", "the reign of {x}",
    began=(
        ("came to the throne", "did {x} come to the throne"), ("took power", "did {x} take power"), ("was crowned", "was {x} crowned"),
        ("began to rule", "did {x} begin to rule"), ("took the throne", "did {x} take the throne"),
    ),
    ended=(
        ("stepped down", "did {x} step down"), ("gave up the throne", "did {x} give up the throne"), ("was deposed", "was {x} deposed"),
        ("lost the throne", "did {x} lose the throne"), ("abdicated", "did {x} abdicate"),
    ),
    lasted=(
        ("ruled for", "did {x} rule"), ("reigned for", "did {x} reign"), ("held the throne for", "did {x} hold the throne"),
        ("was on the throne for", "was {x} on the throne"), ("governed for", "did {x} govern"),
    ),
    held=("ruled", "reigned", "was on the throne"), live="on the throne", heirs=True,
)  # fmt: skip
C2 = C2Skin(
    names=tuple(
        """Alda Bran Cale Dorin Edda Fenn Gisla Harn Irsa Jorek Kelda Lorin Marek Nessa Orlan Petra Rurik Sanna Torvin Ulla Varn Wenna
        Yrsa Zoltan Aldric Brona Corin Dagna Ermin Freya Galan Hilda""".split()
    ),
    scenes=(
        *[_C2_REIGN] * 4,
        C2Scene(
            "{x}", "the life of {x}",
            began=(("was born", "was {x} born"),),
            ended=(("died", "did {x} die"), ("passed away", "did {x} pass away")),
            lasted=(("lived for", "did {x} live"),), held=("lived",), live="alive",
        ),
        C2Scene(
            "the {x} war", "the {x} war",
            began=(("began", "did the {x} war begin"), ("broke out", "did the {x} war break out"), ("started", "did the {x} war start")),
            ended=(("ended", "did the {x} war end"), ("came to an end", "did the {x} war come to an end")),
            lasted=(("lasted", "did the {x} war last"), ("went on for", "did the {x} war go on"), ("raged for", "did the {x} war rage")),
            held=("lasted", "went on", "raged"), live="going on",
        ),
    ),
    events=tuple(
        """flood fire siege plague famine revolt council eclipse festival raid mutiny drought earthquake wedding duel trial election census
        feast tournament blockade comet strike storm""".split()
    ),
    places=tuple(
        """Orsk Pellan Quora Rimmel Sarn Tavik Ulmo Vessa Yarl Ebrin Calda Drovo Farin Gremm Hesk Ilven Jask Lurna Morra Nolt
        Pesk Rovan Sellin Tarr""".split()
    ),
    nouns=("battle", "siege", "council", "sack", "feast", "burning", "duel"),
    happened=("took place", "happened", "came"),
)  # fmt: skip

A1 = A1Skin(
    (
        relation_scene(
            """ruler: Orvan Kassel Merrow Tavik Belor Yssa Drenn Halvard Quill Sorrel Ulmar Vesk
            house: Teld Moran Arken Silvane Rothe Pell Ondry Hask Graye Lorn
            town: Varn Eskel Duno Miral Thole Brask Ivory Calder Neth Porrin
            river: Ister Lume Wend Sarn Oke Ruhl Tamse Ebra""",
            """ruler | dynasty | house
            ruler | founded found founded | town
            house | seat | town
            town | river | river
            ruler | succeeded succeed succeeded | ruler
            town | defied defy defied | house""",
        ),
        relation_scene(
            """scribe: Adso Benno Cuno Dietmar Ekko Folk Gero Hatto Immo Lanz
            scroll: annal ledger charter psalter almanac codex register
            abbey: Albrook Brenmoor Carlow Denholt Elmsay Farrow Glenmar
            patron: Otward Perrin Quenna Rosmund Sibald Tolwin Ulrica""",
            """scribe | copied copy copied | scroll
            scribe | served serve served | patron
            scribe | abbey | abbey
            patron | endowed endow endowed | abbey
            patron | ordered order ordered | scroll""",
        ),
    )
)

M1 = M1Skin(
    forms=("dates",),
    intro=says(
        """{p} copied a chronicle of Orsk | the chronicle of Vessa was kept by {p} | this is what the annals of Tavik say
        {p} wrote a chronicle of the valley | the scribe {p} kept these entries | an old chronicle of Ulmo reads
        the annals of Pellan, by {p}, say this | these entries stand in the book of {p} | {p} put the years of Rimmel in order
        a monk called {p} wrote the annals of Sarn | {p} tells the story of Calda | the roll of {p} has these entries""",
        "{p} compiled the annals of Yarl | so reads the chronicle that {p} left | the book of Quora, in the hand of {p}, says",
    ),
    idle=says(
        """the book has {k} leaves | the scribe was {k} years old | the abbey had {k} monks | the cover is of leather
        the ink has faded | {k} copies are known | the chapel had {k} windows | the writer is not named
        the map shows {k} towns | the roll is kept in a chest""",
        "the script is small | {k} monks worked on the book | the town had {k} gates",
    ),
    events=tuple(
        f"the {event}"
        for event in """flood fire siege plague famine revolt council eclipse festival raid mutiny drought earthquake wedding duel trial
        election census feast tournament blockade comet strike storm treaty coronation crusade frost schism""".split()
    ),
)  # fmt: skip
