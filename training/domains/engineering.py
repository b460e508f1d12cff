"""Engineering: machines, parts and their reliability."""

from training.domains.physics import DEVICES, UNITS
from training.tasks.e3 import Skin as E3Skin
from training.tasks.e3_text import World
from training.tasks.p2 import Skin as P2Skin
from training.tasks.p2_plan import Trial

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
