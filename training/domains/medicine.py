"""Medicine: doses, strengths, courses and drips."""

from training.tasks.e3 import Skin
from training.tasks.e3_text import World

DRUGS = tuple(
    """syrup medicine drug antibiotic painkiller infusion injection vaccine drip cream tonic remedy serum sedative vitamin
    supplement steroid saline insulin plasma antidote anesthetic ointment capsule tincture spray inhaler treatment course
    prescription suspension mixture elixir lotion gel drop tablet pill powder solution""".split()
)
UNITS = {
    "dose": ("mg", "g"), "rate": ("mg/kg", "g/kg"), "weight": ("kg", "g"), "strength": ("mg/mL", "mg/L"), "volume": ("mL", "L"),
    "total dose": ("mg", "g"), "tablet mass": ("mg", "g"), "duration": ("h", "days"), "interval": ("h", "min", "days"),
    "total volume": ("mL", "L"), "bottle volume": ("mL", "L"), "price": ("$", "cents"), "cost": ("$",),
    "flow": ("mL/h", "L/h"), "time": ("h", "min"),
}  # fmt: skip
_DOSES = ("dose = rate * weight", "doses = duration / interval")
E3 = Skin(
    worlds=(
        World((*_DOSES, "total dose = dose * doses", "total dose = tablets * tablet mass"), UNITS, DRUGS),
        World((*_DOSES, "dose = strength * volume", "flow = volume / time"), UNITS, DRUGS),
        World(
            (*_DOSES, "dose = strength * volume", "total volume = volume * doses", "total volume = bottles * bottle volume",
             "cost = price * bottles"),
            UNITS, DRUGS,
        ),
    )
)  # fmt: skip
