"""Engineering: machines, parts and their reliability."""

from training.domains.physics import DEVICES, UNITS
from training.tasks.a2_scene import Skin as A2Skin
from training.tasks.a2_scene import family
from training.tasks.b1 import Skin as B1Skin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings
from training.tasks.e3 import Skin as E3Skin
from training.tasks.e3_text import World
from training.tasks.i1_scene import Skin as I1Skin
from training.tasks.i1_scene import Things
from training.tasks.i1_scene import laws as i1_laws
from training.tasks.m2_plan import Skin as M2Skin
from training.tasks.p2 import Skin as P2Skin
from training.tasks.p2_plan import Trial
from training.tasks.wording import says

P2 = P2Skin(
    kinds=("parts", "parts", "parts", "trials", "trials", "draws"),
    items=(
        ("bolt", "bolts"), ("screw", "screws"), ("fuse", "fuses"), ("wire", "wires"), ("gear", "gears"),
        ("lamp", "lamps"), ("chip", "chips"),
        ("washer", "washers"), ("spring", "springs"), ("plug", "plugs"), ("rivet", "rivets"), ("bearing", "bearings"),
    ),
    boxes=("crate", "tray", "bin", "box", "drawer", "toolbox", "shelf", "cart"),
    colours=("red", "blue", "green", "white", "black", "yellow", "purple", "orange", "pink", "brown", "grey", "silver",
        "golden", "violet", "striped", "spotted"),
    people=("Ana", "Tom", "Mia", "Sam", "Lena", "Omar", "Ivy", "Raj", "Noor", "Ben", "Zoe", "Kai", "Ines", "Hugo", "Yuki",
        "Tara", "Nils", "Ada", "Marco", "Sofia"),
    trials=(
        Trial("pump", "pumps", "works", "work", "fails", "fail"),
        Trial("sensor", "sensors", "works", "work", "breaks", "break"),
        Trial("engine", "engines", "starts", "start", "stalls", "stall"),
        Trial("weld", "welds", "holds", "hold", "cracks", "crack"),
        Trial("bulb", "bulbs", "lights up", "light up", "stays dark", "stay dark"),
        Trial("rotor", "rotors", "passes", "pass", "jams", "jam"),
    ),
    systems=(
        "machine", "cooling system", "plant", "drone", "crane", "turbine", "robot", "reactor", "lift", "boiler",
        "bridge control", "satellite",
        "generator", "conveyor", "alarm", "press",
    ),
    parts=(
        "pump", "valve", "fan", "motor", "switch", "sensor", "relay", "filter", "belt", "cable", "battery", "gearbox",
        "heater", "controller",
        "brake", "clutch", "compressor", "inverter", "shaft", "nozzle",
    ),
)  # fmt: skip

_UNITS = {**UNITS, "flow": ("m^3/s", "L/s")}
_MACHINES = tuple(
    """pump crane lift hoist press turbine beam tank boiler valve piston engine gearbox conveyor bridge drill lathe furnace mixer
    compressor generator winch dam pipe tower column cable excavator forklift loader mill robot reactor tractor cooler rotor
    silo hopper jack pulley""".split()
)
E3 = E3Skin(
    worlds=(
        World(
            ("pressure = force / area", "force = mass * acceleration", "density = mass / volume", "work = force * distance",
             "power = work / time", "volume = area * height", "flow = volume / time"),
            _UNITS, _MACHINES,
        ),
        World(
            ("efficiency = output / input", "output = power * time", "power = voltage * current",
             "voltage = current * resistance", "charge = current * time"),
            _UNITS, (*DEVICES, *_MACHINES), ratios=("efficiency",),
        ),
        World(
            ("power = work / time", "work = force * distance", "force = mass * acceleration", "density = mass / volume",
             "volume = area * height", "power = voltage * current", "voltage = current * resistance", "momentum = mass * speed"),
            _UNITS, _MACHINES,
        ),
    )
)  # fmt: skip

B1 = B1Skin(
    noun="fault",
    nouns="faults",
    modes=("one",) * 3 + ("fewest",) * 4 + ("count",) * 3 + ("needed",) * 3,
    causes=tuple(
        f"the {word}"
        for word in """pump valve belt fan gear motor seal hose shaft bearing piston clutch brake spring rotor coupling gasket chain
        nozzle injector""".split()
    ),
    effects=(
        "noise", "a leak", "smoke", "heat", "a rattle", "low pressure", "an oil film", "a loose panel", "a slow start",
        "vibration", "a burnt smell", "weak suction", "a red light", "sparks", "a whistle", "cracked paint", "a jammed lid",
        "steam",
    ),
    slots={
        "v": ("causes", "causes", "produces", "gives"), "vb": ("cause", "produce"), "vs": ("cause", "produce"),
        "fails": ("fails", "is worn", "is broken"), "fail": ("fail", "be worn", "be broken"), "sign": ("sign",),
        "signs": ("signs",), "who": ("the mechanic", "the engineer", "the operator", "the fitter"),
        "saw": ("noticed", "found", "noted"), "place": ("the machine", "the engine", "the press", "the mill"),
        "comes": ("<comes/come> from", "<is/are> caused by"),
    },
    own={
        "cause": says(
            """if {h} breaks, there will be {es} | a worn {b} {v} {es} | a broken {b} {v} {es} | trouble with {h} {v} {es}
            a fault in {h} {v} {es} | once {h} goes, the machine has {es} | a bad {b} {v} {es}
            {h} wears out and you have {es} | a faulty {b} {v} {es}""",
            "a {b} that is worn {v} {es} | damage to {h} {v} {es}",
        ),
        "few": says(
            """assume as few faults as possible | of all faulty sets the smallest is wanted
            several parts may be broken, but assume as few faults as possible
            repairs are dear, so the smallest set of faults is looked for | look for the fewest faults that explain it all""",
            "the smallest faulty set is sought",
        ),
        "seen": says(
            """the machine runs with {es} | this morning there <was/were> {es} | the log lists {es} | inspection found {es}
            under load there <was/were> {es} | the display warns of {es}""",
            "on the bench there <was/were> {es} | the shift before had {es}",
        ),
        "absent": says(
            """the machine runs without {n} | inspection found no {n} | under load there [was/were] no {n}
            the log lists no {n} | {x} did not occur""",
            "on the bench there [was/were] no {n}",
        ),
        "mixed": says(
            """the machine has {es}, but no {n} | inspection found {es}, but no {n}
            under load there <was/were> {es}, but not {x} | the log lists {es}, but never {x}""",
            "on the bench there <was/were> {es}, but no {n}",
        ),
    },
)  # fmt: skip


C1 = C1Skin(
    events=happenings(
        """the pump / run | the alarm / sound | the fan / spin | the valve / open | the sensor / trip | the siren / wail
        the motor / start
        the boiler / overheat | the lamp / flash | the gate / close | the brake / lock | the fuse / blow | the piston / stick
        the belt / slip
        the heater / cut out | the relay / click | the buzzer / hum | the conveyor / jam | the drill / seize
        the turbine / stall | the horn / blare
        the clutch / engage | the hatch / open"""
    ),
    modes=tuple("whether whether whether if if which needed enough".split()),
    who=("the operator", "an engineer", "the technician",),
    any=("any of this", "any of these events",),
    own={
        "rule": says(
            """in the control plan, {e.now} if {c.now} | the interlock is wired so that {e.now} if {c.now}
            on this line, when {c.now}, {e.now} | the controller sees to it that {e.now} once {c.now}""",
            "by the wiring plan {e.now} as soon as {c.now}",
        ),
        "state": says(
            """on this shift {f.told} | the panel shows that {f.told} | in the test run {f.told} | just now {f.told}""",
            "on the last shift {f.told}",
        ),
        "idle": says(
            """the plant has {k} halls | the manual is kept in a locker | {who} wears a helmet
            {k} spare parts are in stock | the floor was painted grey""",
            "the crane is {k} years old",
        ),
    },
)  # fmt: skip

I1 = I1Skin(
    laws=i1_laws(
        """temperature C -> reading mV: linear linear plus falling times
        pressure kPa -> signal mA: linear linear times
        level cm -> count: linear times
        weight kg -> reading mV: linear times plus
        distance cm -> signal mV: inverse falling
        flow L -> count: times linear
        speed m/s -> voltage V: times linear squared
        strain mm, heat C -> reading mV
        flow L, depth m -> signal mA
        load kg, wind m/s, heat C -> reading mV"""
    ),
    things=(
        Things("part", (("thick", "thin"), ("cast", "forged"), ("painted", "bare"), ("hot", "cold"), ("wet", "dry")), "cracks", "crack"),
    ),
)  # fmt: skip

A2 = A2Skin(
    families=(
        # what pushes something through what holds it back
        family(
            "s d e f a b r p t w q",
            """pump: inlet loss pressure flow filter elbow restriction power session work volume
            wiring: battery sag voltage current fuse heater resistance wattage duration energy charge
            oven: burner chill gradient leakage cladding brick insulation output interval heat warmth
            conveyor: drive slip pull feed roller rail drag load shift effort tonnage""",
            """f = e / r | p = e * f | w = p * t | q = f * t | e = s - d | r = a + b""",
        ),
        # what gives way under a load
        family(
            "f k x l n w g",
            """spring: force stiffness stretch length rest energy damper
            shaft: torque rigidity twist angle offset storage brake
            beam: load firmness sag depth camber strain prop
            tyre: pressure hardness bulge width rim reserve valve""",
            "f = k * x | x = l - n | w = f * x / 2 | w = k * x * x / 2",
        ),
        # what gains force and loses way
        family(
            "f e a b n g h w",
            """lever: lift effort arm reach count gain height work
            gearbox: torque drive gear pinion stage multiple twist output
            jack: thrust push piston plunger cylinder boost stroke labour
            winch: pull grip drum axle rope advantage haul job""",
            "f = e * a / b | g = a / b | f = e * g | w = f * h | f = e * n",
        ),
        # what fills up
        family(
            "h v a i t g o",
            """tank: level volume area inflow session supply leak
            battery: voltage charge capacity current interval feed drain
            boiler: warmth heat bulk heating duration flame cooling
            silo: height grain base filling shift delivery removal""",
            "h = v / a | v = i * t | i = g - o",
        ),
        # what is carried along
        family(
            "q v a m c t n",
            """duct: flow speed section mass density period fan
            belt: throughput pace width tonnage thickness session motor
            road: traffic velocity lane freight loading season signal
            river: discharge drift breadth silt murk interval sluice""",
            "q = v * a | m = q * t * c | m = q * t | q = v * a * n",
        ),
        # what is set turning
        family(
            "v n l s t u r",
            """wheel: speed spin rim travel duration motor reduction
            saw: rate stroke blade cut session crank gear
            pulley: feed lap groove haul span engine step
            printer: output cycle sheet roll shift drive factor""",
            "v = n * l | s = v * t | n = u / r",
        ),
    ),
)  # fmt: skip

M2 = M2Skin(E3, ("the data sheet", "the note", "this information", "the log", "the report"))
