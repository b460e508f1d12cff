"""Physics: motion, forces, energy and currents."""

from training.tasks.a2_scene import Skin as A2Skin
from training.tasks.a2_scene import family
from training.tasks.b1 import Skin as B1Skin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings, quantities
from training.tasks.e3 import Skin
from training.tasks.e3_text import World
from training.tasks.i1_scene import Ranks
from training.tasks.i1_scene import Skin as I1Skin
from training.tasks.i1_scene import laws as i1_laws
from training.tasks.m2_plan import Skin as M2Skin
from training.tasks.p1_scene import Scene as P1Scene
from training.tasks.p1_scene import Skin as P1Skin
from training.tasks.p1_scene import events
from training.tasks.wording import says

MOVING = tuple(
    """cart car truck train sled ball bike boat plane drone rocket crate wagon robot tram bus van scooter stone ship lift trolley
    barrel puck skater runner dog horse kite glider tractor arrow box suitcase sledge canoe capsule probe satellite buggy
    marble disc""".split()
)  # fmt: skip
DEVICES = tuple(
    """lamp heater motor kettle fan pump toaster radio oven fridge charger drill mixer printer bulb coil circuit battery wire
    resistor speaker router camera laptop iron grill vacuum dryer saw siren sensor freezer blender cooker projector console
    scanner monitor amplifier clock""".split()
)  # fmt: skip
UNITS = {
    "distance": ("m", "km", "cm"), "time": ("s", "min", "h"), "speed": ("m/s", "km/h"), "mass": ("kg", "g", "t"),
    "acceleration": ("m/s^2",), "force": ("N", "kN"), "work": ("J", "kJ"), "energy": ("J", "kJ"), "power": ("W", "kW"),
    "momentum": ("kg m/s",), "voltage": ("V",), "current": ("A", "mA"), "resistance": ("ohm",), "charge": ("C",),
    "pressure": ("Pa", "kPa"), "area": ("m^2", "cm^2"), "volume": ("m^3", "L"), "height": ("m", "cm"), "density": ("kg/m^3", "g/mL"),
    "output": ("J", "kJ"), "input": ("J", "kJ"), "efficiency": ("%",),
}  # fmt: skip
E3 = Skin(
    worlds=(
        World(
            ("speed = distance / time", "momentum = mass * speed", "force = mass * acceleration", "work = force * distance",
             "power = work / time", "pressure = force / area", "density = mass / volume", "volume = area * height"),
            UNITS, MOVING,
        ),
        World(
            ("voltage = current * resistance", "power = voltage * current", "energy = power * time", "charge = current * time",
             "efficiency = output / input", "output = power * time"),
            UNITS, DEVICES, ratios=("efficiency",),
        ),
        World(
            ("force = mass * acceleration", "work = force * distance", "power = work / time", "power = voltage * current",
             "voltage = current * resistance", "density = mass / volume", "volume = area * height", "charge = current * time",
             "momentum = mass * speed"),
            UNITS, tuple("lift crane winch hoist train tram robot car boat drone pump motor cart bus".split()),
        ),
    )
)  # fmt: skip

B1 = B1Skin(
    noun="fault",
    nouns="faults",
    modes=("one",) * 7 + ("fewest", "count", "needed"),
    apart=True,
    causes=tuple(
        f"the {word}"
        for word in """fuse relay switch coil plug socket battery wire diode resistor transformer terminal breaker dynamo splice
        contact lead capacitor""".split()
    ),
    effects=tuple(
        f"the {word}"
        for word in """hall porch cellar attic stair kitchen garden tower yard study lobby garage stable pantry library chapel workshop
        corridor gallery laundry""".split()
    ),
    slots={
        "fails": ("fails", "is broken", "is dead"), "fail": ("fail", "be broken"), "v": ("darkens", "blacks out"),
        "vb": ("darken", "black out"), "vs": ("darken", "black out"), "sign": ("room",), "signs": ("rooms",),
        "who": ("the electrician", "the student", "the guard"), "saw": ("found", "saw"),
        "place": ("the circuit", "the board", "the panel"), "comes": ("<depends/depend> on",),
    },
    own={
        "cause": says(
            """a fault in {h} {v} {es} | if {h} {fails}, {es} will be dark | {h} feeds {es} | {h} supplies {es}
            {es} will be dark if {h} {fails} | a broken {b} {v} {es} | a dead {b} {v} {es} | when {h} {fails}, dark go {es}
            {h}: {es} | {h} -> {es} | with {h} gone, {es} will be dark | without current from {h}, dark will be {es}
            {h} is wired to {es} | losing {h} {v} {es} | through {h} run {es} | current for {es} passes {h}
            what {h} feeds: {es} | should {h} {fail}, dark would go {es} | {h} in trouble {v} {es} | behind {h} hang {es}""",
            "whenever {h} {fails}, {es} will be dark | {es} are fed by {h} | a bad {b} {v} {es}",
        ),
        "pair": says(
            """{h} feeds {es}, {h2} feeds {es2} | {h} feeds {es} and {h2} feeds {es2}
            a fault in {h} {v} {es}, one in {h2} {v} {es2} | {h}: {es}, {h2}: {es2}
            {h} is wired to {es}, and {h2} to {es2} | {h} supplies {es}, while {h2} supplies {es2}""",
            "{h} runs to {es} and {h2} runs to {es2}",
        ),
        "from": says(
            """{e} <goes/go> dark with {hs} | {e} <is/are> fed through {hs} | {e} <depends/depend> on {hs}
            {e} <is/are> dark if there is a fault in {hs} | {e} <is/are> blacked out by {hs} | {e} <hangs/hang> on {hs}
            {e}: {hs} | {e} <is/are> darkened by {hs} | {e} <is/are> wired to {hs} | for {e} the plan names {hs}
            {e} <stands/stand> or falls with {hs} | {e} <gets/get> its current through {hs}""",
            "{e} <relies/rely> on {hs} | {e} <takes/take> its current from {hs} | {e} will be dark with a fault in {hs}",
        ),
        "one": says(
            """there is exactly one fault | just one fault is in the circuit | a single part has failed
            one fault alone explains it all | exactly one part is broken | only one part has a fault
            one part, and one alone, has failed | it is certain that there is one fault only""",
            "the trouble is one single fault | only a single fault is present | there is one fault, in one part",
        ),
        "always": says(
            """a fault always darkens all of its rooms | a part that fails darkens every one of its rooms
            all rooms of a broken part are dark | each fault darkens all the rooms of its part
            when a part fails, all of its rooms are dark""",
            "a fault darkens each of its rooms, always",
        ),
        "few": says(
            """assume as few faults as possible | several parts may have failed, but as few as possible
            the smallest set of faults is wanted | take the fewest faults that explain it | look for the fewest faults""",
            "let there be as few faults as will do",
        ),
        "seen": says(
            """{es}: dark | dark: {es} | {who} finds {es} dark | {es} went out | it is dark in {es}
            {who} {saw} that {es} had gone out | the dark ones: {es} | one sees at once that {es} went dark
            darkness has taken {es} | at noon {es} went dark | {who} reports {es} dark | out: {es}""",
            "dark, says {who}: {es} | {es} had gone dark | {who} notes {es} as dark",
        ),
        "absent": says(
            """{x} did not go dark | {who} does not find {x} dark | {x} never went out | not dark: {x}
            {x} [has/have] not gone out | {x} cannot be called dark | it is not dark in {x}
            {who} {saw} that {x} had not gone out | the fault did not reach {x} | it is not true that {x} went dark
            nobody saw {x} go dark | not out: {x}""",
            "no darkness in {x} | {x} had not gone dark | {who} does not report {x} dark",
        ),
        "absent_many": says(
            """not dark: {x} | not out: {x} | {who} does not call dark {x} | not among the dark ones: {x}
            the fault never reached {x} | it did not darken {x} | not affected: {x} | it never got dark in {x}""",
            "no darkness in {x} | the fault spared, and did not darken, {x}",
        ),
        "ask_seen": says(
            """if {es} <is/are> dark, which fault is it? | which fault explains why {es} went dark?
            with {es} dark, which fault is it? | name the fault that left {es} dark.
            given that {es} went dark, which fault is it? | which fault has put {es} in the dark?
            {es} went dark: which fault was it? | what fault could have darkened {es}? | find the fault that darkens {es}.""",
            "so {es} went dark, and which fault is it? | which fault would leave {es} dark?",
        ),
        "mixed": says(
            """{es} went dark, but not {x} | {es} went out, {x} did not | {who} finds {es} dark, but not {x}
            dark: {es}, not {x} | {es} went dark while {x} did not | {es} had gone out and {x} had not
            not {x} but {es} went dark | although {es} went dark, {x} did not | {x} did not go out, yet {es} did
            {es} dark, {x} not | {who} reports {es} dark, but not {x} | out went {es}, but not {x}""",
            """{es} are dark, but {x} [is/are] not | {who} notes {es} as dark, but not {x}
            {x} did not go dark, whereas {es} did""",
        ),
    },
)  # fmt: skip

P1 = P1Skin(
    names=tuple("Alba Corvo Dunn Ester Faro Gelt Horn Iris Kepa Lund Mira Nord Orro Pell".split()),
    scenes=(
        P1Scene(
            "sensor", "sensors",
            signs=events("""alarm: gives an alarm, give an alarm
                drift: shows drift, show drift
                hot: runs hot, run hot"""),
            causes=events("""faulty: is faulty, are faulty, sound
                old: is old, are old"""),
        ),
        P1Scene(
            "sample", "samples",
            signs=events("""click: makes the counter click, make the counter click
                glow: gives off a glow, give off a glow
                positive: tests positive, test positive, negative"""),
            causes=events("""radioactive: is radioactive, are radioactive
                magnetic: is magnetic, are magnetic"""),
            repeats=True,
        ),
        P1Scene(
            "particle", "particles",
            signs=events("""trace: leaves a trace, leave a trace
                recorded: is recorded, are recorded, missed
                spin: has spin, have spin"""),
            source="source", comes=("comes from {h}", "come from {h}"),
            kinds=(("fast", "slow"), ("charged", "neutral"), ("heavy", "light")),
            drawn=True,
        ),
        P1Scene(
            "lamp", "lamps",
            signs=events("""flicker: begins to flicker, begin to flicker
                hum: gives off a hum, give off a hum
                dim: is dim, are dim"""),
            source="factory", plural="factories", comes=("was made by {h}", "were made by {h}"),
            kinds=(("red", "blue", "white"), ("bright", "dim")),
        ),
    ),
)  # fmt: skip


C1 = C1Skin(
    events=happenings(
        """the spark / jump | the bell / ring | the spring / snap | the ball / roll | the lever / tip | the mirror / tilt
        the laser / flash
        the coil / warm up | the needle / swing | the weight / drop | the balloon / burst | the wire / glow
        the shutter / open | the rod / expand
        the ice / melt | the bulb / light up | the detector / click | the disc / spin | the float / rise | the circuit / close
        the plate / slide
        the magnet / flip | the valve / hiss"""
    ),
    quantities=quantities(
        """the pressure | the temperature | the volume | the current | the voltage | the speed | the friction | the density
        the tension
        the brightness | the pitch | the frequency | the drag | the charge | the humidity | the altitude"""
    ),
    modes=tuple("whether whether if if which needed enough trend trend trend".split()),
    who=("the student", "the lab assistant", "a visitor",),
    any=("any of these events", "any of this",),
    own={
        "rule": says(
            """in this apparatus, if {c.now}, {e.now} | the bench is wired so that {e.now} if {c.now}
            each trial shows that when {c.now}, {e.now} | in the demonstration {e.now} once {c.now}""",
            "in this set-up {e.now} as soon as {c.now}",
        ),
        "state": says(
            """in the trial {f.told} | during the demonstration {f.told} | the log shows that {f.told}
            at the bench {f.told}""",
            "in the second trial {f.told}",
        ),
        "idle": says(
            """the lab has {k} benches | the apparatus is on loan | the bench is made of oak | the trial is number {k}
            the room is painted white""",
            "the cable is {k} metres long",
        ),
        "trend_link": says(
            """in this vessel {e.now} when {c.now} | the trials show that if {c.now}, {e.now}
            in the closed tank {e.now} as soon as {c.now}""",
            "the readings show that {e.now} whenever {c.now}",
        ),
    },
)  # fmt: skip

I1 = I1Skin(
    laws=i1_laws(
        """load N -> length cm: linear plus
        current A -> voltage V: times linear
        time s -> speed m/s: linear times falling
        height m -> pressure kPa: falling linear
        force N -> stretch mm: times linear
        pressure kPa -> volume L: inverse
        mass kg -> period s: inverse plus
        speed m/s -> drag N: squared times
        time s -> depth m: squared linear
        width cm, load N -> sag mm
        heat J, time s -> rise mm
        mass kg, slope cm, pull N -> travel m"""
    ),
    ranks=(
        Ranks("stone", tuple("quartz topaz garnet calcite gypsum talc fluorite beryl apatite jasper flint onyx slate marble agate".split()),
              "scratches", "scratch", "scratched", "hardest", "softest"),
    ),
)  # fmt: skip

A2 = A2Skin(
    families=(
        # what drives a stream through what resists it
        family(
            "s d e f a b r p t w q",
            """pipe: supply loss pressure flow filter valve friction power period work volume
            circuit: battery drop voltage current bulb resistor resistance wattage duration energy charge
            wall: stove chill gradient leakage plaster brick insulation output interval heat warmth
            glacier: summit melt slope drift gravel ice drag effort season grinding mass""",
            """f = e / r | p = e * f | w = p * t | q = f * t | e = s - d | r = a + b""",
        ),
        # what bends, twists or swells under what is put on it
        family(
            "f k x l n w",
            """spring: force stiffness stretch length rest energy
            wire: torque rigidity twist angle offset storage
            balloon: pressure tightness swelling volume minimum work
            magnet: field hardness tilt bearing north reserve""",
            "f = k * x | x = l - n | w = f * x / 2 | w = k * x * x / 2",
        ),
        # what is set in motion
        family(
            "f m a v t p w",
            """cart: force mass acceleration speed duration momentum energy
            wheel: torque inertia ramp spin duration swing reserve
            coil: voltage inductance surge current period linkage storage
            ship: thrust bulk gain pace stay impetus vigour""",
            "f = m * a | v = a * t | p = m * v | w = p * v / 2 | w = m * v * v / 2 | a = f / m",
        ),
        # what fills up
        family(
            "h v a i t g o",
            """tank: level volume area inflow session supply leak
            capacitor: voltage charge capacity current interval feed drain
            kettle: warmth heat bulk heating duration flame cooling
            reservoir: depth water surface stream season rain seepage""",
            "h = v / a | v = i * t | i = g - o",
        ),
        # what fades with distance
        family(
            "f m n d w",
            """planet: attraction mass moon distance effort
            charge: force source probe spacing work
            lamp: brightness glow mirror range exposure
            siren: loudness blast horn separation strain""",
            "f = m * n / d / d | w = f * d | f = m / d / d",
        ),
        # what goes round and round, or up and down
        family(
            "v n l s t",
            """wave: speed frequency wavelength distance duration
            walker: pace cadence stride way session
            wheel: rate spin rim travel period
            rope: sweep pulse loop reach span""",
            "v = n * l | s = v * t",
        ),
    ),
)  # fmt: skip

M2 = M2Skin(E3, ("the note", "the report", "this information", "the measurement", "what was measured"))
