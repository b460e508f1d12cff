"""Chemistry: amounts, solutions, heat and yield."""

from training.tasks.a1_scene import Skin as A1Skin
from training.tasks.a1_scene import scene as relation_scene
from training.tasks.b1 import Skin as B1Skin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings, quantities
from training.tasks.e3 import Skin
from training.tasks.e3_text import World
from training.tasks.i1_scene import Ranks, Things
from training.tasks.i1_scene import Skin as I1Skin
from training.tasks.i1_scene import laws as i1_laws
from training.tasks.m1_plan import Skin as M1Skin
from training.tasks.p1_scene import Scene as P1Scene
from training.tasks.p1_scene import Skin as P1Skin
from training.tasks.p1_scene import events
from training.tasks.wording import says

SUBSTANCES = tuple(
    """solution sample mixture salt acid base powder liquid metal gas oil alcohol sugar syrup resin dye crystal alloy polymer
    solvent reagent catalyst tonic vinegar brine ester ether ketone oxide chloride sulfate nitrate carbonate hydroxide ink
    paste gel wax compound product extract""".split()
)
UNITS = {
    "amount": ("mol", "mmol"), "mass": ("g", "kg", "mg"), "molar mass": ("g/mol", "kg/mol"), "concentration": ("mol/L", "mmol/L"),
    "volume": ("L", "mL"), "flask volume": ("L", "mL"), "heat": ("J", "kJ"), "enthalpy": ("J/mol", "kJ/mol"), "power": ("W", "kW"),
    "time": ("s", "min", "h"), "energy": ("J", "kJ"), "efficiency": ("%",), "density": ("g/mL", "g/L"),
    "sample volume": ("mL", "L"), "drop volume": ("mL", "L"), "yield": ("%",), "actual mass": ("g", "kg"),
    "expected mass": ("g", "kg"), "flow": ("L/s", "L/min"),
}  # fmt: skip
_HEAT = ("heat = amount * enthalpy", "energy = power * time", "efficiency = heat / energy", "amount = mass / molar mass")
E3 = Skin(
    worlds=(
        World(
            (*_HEAT, "density = mass / sample volume", "sample volume = drops * drop volume", "concentration = amount / volume",
             "volume = flasks * flask volume"),
            UNITS, SUBSTANCES, ratios=("efficiency",),
        ),
        World(
            ("concentration = amount / volume", "amount = mass / molar mass", "flow = volume / time", "heat = amount * enthalpy",
             "density = mass / sample volume", "sample volume = drops * drop volume"),
            UNITS, SUBSTANCES,
        ),
        World(
            ("yield = actual mass / expected mass", "expected mass = amount * molar mass", "concentration = amount / volume",
             "flow = volume / time", "heat = amount * enthalpy", "efficiency = heat / energy",
             "energy = power * time"),
            UNITS, SUBSTANCES, ratios=("yield", "efficiency"),
        ),
    )
)  # fmt: skip

B1 = B1Skin(
    noun="ion",
    nouns="ions",
    causes=tuple(
        """velium dorate tarcium zolate mirium borvate kelium sulvate arnium posate ferrolate quillium ostrate nerium
        caldium hexate lumium pyrrate""".split()
    ),
    effects=(
        "a white cloud", "a blue flame", "a green flame", "a brown ring", "bubbles", "a sour smell", "a yellow layer",
        "black flakes", "a red tint", "heat", "froth", "a violet film", "a grey paste", "crystals", "a sharp odour",
        "a silver mirror", "rust spots", "a golden shimmer",
    ),
    slots={
        "v": ("gives", "gives", "produces", "yields"), "vb": ("give", "produce"), "vs": ("give", "produce"),
        "fails": ("is dissolved", "is in the tube"), "fail": ("be dissolved", "be in the tube"), "sign": ("reaction",),
        "signs": ("reactions",), "who": ("the chemist", "the student", "the lab"), "saw": ("noted", "saw", "recorded"),
        "place": ("the tube", "the sample", "the solution"), "comes": ("<comes/come> from", "<is/are> given by"),
    },
    own={
        "cause": says(
            """{h} in the solution {v} {es} | add the reagent to {h} and it {v} {es} | a solution of {h} {v} {es}
            with {h} in the tube the reagent {v} {es} | tested alone, {h} {v} {es} | on testing, {h} {v} {es}
            dissolved {h} {v} {es} | in the presence of {h} the test {v} {es}""",
            "the test for {h} {v} {es} | once {h} is dissolved, the reagent {v} {es}",
        ),
        "one": says(
            """the unknown salt holds exactly one ion | the sample contains one of these ions and only one
            only one ion is in the tube | a single ion was dissolved | exactly one of the ions was put into the water""",
            "of these ions the tube holds just one",
        ),
        "seen": says(
            """the unknown sample gave {es} | in the tube there <was/were> {es} | the reagent brought out {es}
            with the reagent came {es} | the test ended with {es} | after a minute {es} formed | shaking brought {es}""",
            "from the unknown sample came {es} | warming brought out {es}",
        ),
        "absent": says(
            """the unknown sample gave no {n} | the reagent brought out no {n} | {x} did not form
            even warm, the tube had no {n} | the test never gave {x} | without any {n} the test ended""",
            "no {n} formed | the sample did not give {x}",
        ),
        "mixed": says(
            """the unknown sample gave {es}, but no {n} | {es} formed, but {x} did not
            the reagent brought out {es}, but not {x} | with the reagent came {es}, yet no {n}""",
            "from the sample came {es}, but no {n}",
        ),
    },
)  # fmt: skip

P1 = P1Skin(
    names=tuple("Arden Brill Carno Dorth Ekholm Fenn Garde Holt Ivo Karst Lonn Marl Nessa Orb".split()),
    scenes=(
        P1Scene(
            "sample", "samples",
            signs=events("""positive: tests positive, test positive, negative
                cloudy: turns cloudy, turn cloudy
                fizz: begins to fizz, begin to fizz"""),
            causes=events("""contaminated: is contaminated, are contaminated, clean
                acidic: is acidic, are acidic
                impure: is impure, are impure, pure"""),
            repeats=True,
        ),
        P1Scene(
            "tablet", "tablets",
            signs=events("""dissolve: manages to dissolve, manage to dissolve
                crumble: begins to crumble, begin to crumble
                bitter: tastes bitter, taste bitter"""),
            causes=events("""fake: is fake, are fake, genuine
                coated: is coated, are coated"""),
        ),
        P1Scene(
            "ore", "ores",
            signs=events("""salt: contains salt, contain salt
                lead: contains lead, contain lead
                gold: contains gold, contain gold"""),
            source="mine", comes=("comes from {h}", "come from {h}"), kinds=(("red", "green", "white"), ("soft", "hard")), drawn=True,
        ),
        P1Scene(
            "flask", "flasks",
            signs=events("""label: has a label, have a label
                sediment: shows sediment, show sediment"""),
            source="chemist", comes=("was filled by {h}", "were filled by {h}"), kinds=(("clear", "cloudy"), ("full", "empty")),
        ),
    ),
)  # fmt: skip


C1 = C1Skin(
    events=happenings(
        """the salt / form | the gas / bubble up | the acid / react | the powder / dissolve | the crystal / grow
        the foam / rise | the catalyst / work
        the enzyme / bind | the solution / boil | the metal / corrode | the film / peel | the resin / harden
        the vapour / condense | the flame / spread
        the sugar / ferment | the gel / set | the oil / separate | the mixture / thicken | the indicator / fade
        the ester / appear | the wax / melt
        the pigment / darken"""
    ),
    quantities=quantities(
        """the acidity | the yield | the purity | the concentration | the solubility | the viscosity | the conductivity
        the turbidity | the saturation
        the evaporation | the temperature | the volatility | the salinity | foam / more / less | sediment / more / less
        residue / more / less"""
    ),
    modes=tuple("whether whether whether if if which needed enough trend trend".split()),
    who=("the chemist", "the technician", "a trainee",),
    any=("any of these reactions", "any of these changes",),
    own={
        "rule": says(
            """in this pathway, {e.now} if {c.now} | under these conditions, if {c.now}, {e.now}
            in the flask, when {c.now}, {e.now} | by the scheme on the board, {e.now} once {c.now}""",
            "in this reaction {e.now} as soon as {c.now}",
        ),
        "state": says(
            """in the flask {f.told} | in this beaker {f.told} | during the run {f.told} | the lab book says that {f.told}""",
            "in the second flask {f.told}",
        ),
        "idle": says(
            """the flask holds {k} litres | the lab book is nearly full | the hood is switched off at night
            {who} wears gloves | {k} flasks stand on the shelf""",
            "the beaker was washed {k} times",
        ),
        "trend_link": says(
            """in this bath {e.now} when {c.now} | in the flask, if {c.now}, {e.now} | by the table, {c.np} lead{c.s} to {e.np}""",
            "in the vat {e.now} whenever {c.now}",
        ),
    },
)  # fmt: skip

I1 = I1Skin(
    laws=i1_laws(
        """amount g -> heat J: times linear
        acid mL -> gas mL: times linear
        time min -> mass g: falling linear
        dilution mL -> strength g/L: inverse falling
        salt g, water mL -> density g/L"""
    ),
    things=(
        Things("solution", (("clear", "cloudy"), ("warm", "cold"), ("acidic", "alkaline"), ("dilute", "concentrated"), ("salty", "plain")),
               "fizzes", "fizz"),
        Things("mixture", (("zinc",), ("acid",), ("salt",), ("iodine",), ("starch",), ("copper",), ("lime",), ("sulphur",)),
               "glows", "glow", "with", "ingredient"),
    ),
    ranks=(
        Ranks("metal", tuple("zinc copper silver iron lead tin gold nickel cobalt sodium calcium chromium cadmium barium lithium".split()),
              "displaces", "displace", "displaced", "most reactive", "least reactive"),
        Ranks("acid", tuple("brinic corvic dulic fenic gallic hornic lumic mavic nolic pravic rulic salvic tarnic velic".split()),
              "drives out", "drive out", "driven out", "strongest", "weakest"),
    ),
)  # fmt: skip

A1 = A1Skin(
    (
        relation_scene(
            """metal: ~zinc ~iron ~copper ~nickel ~tin ~cobalt ~barium ~silver ~lithium ~cadmium
            salt: ~chloride ~nitrate ~sulfate ~acetate ~iodide ~bromide ~oxalate ~citrate
            colour: ~blue ~green ~white ~pink ~yellow ~violet ~orange ~grey
            acid: Velnic Tarnic Morvic Quolic Sebric Andric Pultic Orlic
            ore: ~galena ~garnet ~beryl ~rutile ~siderite ~pyrite ~zircon""",
            """metal | forms form formed | salt
            acid | dissolves dissolve dissolved | metal
            salt | turns turn turned to | colour
            ore | yields yield yielded | metal
            acid | attacks attack attacked | ore""",
        ),
        relation_scene(
            """gas: ~argon ~ozone ~butane ~ethane ~methane ~propane ~ammonia ~helium
            sign: ~red ~green ~brown ~amber ~purple ~white ~teal
            tank: flask drum cylinder canister bottle bulb keg
            lab: Arden Belmore Corvin Delph Estor Faring Gorse""",
            """gas | label | sign
            tank | holds hold held | gas
            lab | uses use used | tank
            lab | code | sign""",
        ),
    )
)

M1 = M1Skin(
    forms=("sums",),
    units=("mL", "g", "mg", "mmol"),
    intro=says(
        """{p} works on a dilution | {p} plans a solution | this is from the lab book of {p} | {p} prepares a stock solution
        here is how {p} works out a dilution | {p} plans a titration | a lab sheet by {p} reads | {p} checks the amounts for a reaction
        {p} works out how much reagent is needed | the yield was worked out by {p} | {p} writes up a dilution | {p} mixes a buffer""",
        "{p} notes down a dilution | how {p} got the amount is told here | the sheet of {p} for the salt solution reads",
    ),
    idle=says(
        """the flask was bought {k} weeks ago | the lab has {k} benches | the stirrer ran for {k} minutes | the room was at {k} degrees
        the solution is blue | the label is old | there are {k} flasks on the shelf | the salt came in a jar of glass
        the lid was loose | the balance stands in room {k}""",
        "the hood was on for {k} minutes | the acid is kept cold | bottle {k} is brown",
    ),
)  # fmt: skip
