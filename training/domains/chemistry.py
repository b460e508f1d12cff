"""Chemistry: amounts, solutions, heat and yield."""

from training.tasks.e3 import Skin
from training.tasks.e3_text import World

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
