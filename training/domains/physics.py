"""Physics: motion, forces, energy and currents."""

from training.tasks.e3 import Skin
from training.tasks.e3_text import World

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
