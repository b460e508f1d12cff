"""Engineering: machines, parts and their reliability."""

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
