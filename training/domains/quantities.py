"""How people state and ask for quantities: phrases, symbols and unit words that the sciences share."""

from training.draw import Patterns
from training.tasks.wording import says

SYMBOLS = {
    "distance": "d", "time": "t", "speed": "v", "mass": "m", "acceleration": "a", "force": "F", "work": "W", "energy": "E",
    "power": "P", "momentum": "p", "voltage": "V", "current": "I", "resistance": "R", "charge": "Q", "pressure": "p",
    "area": "A", "volume": "V", "height": "h", "density": "D", "amount": "n", "molar mass": "M", "concentration": "c",
    "principal": "P", "rate": "r", "interest": "I",
}  # fmt: skip
SPELLED = {
    "kg": ("kilograms", "kilos"), "g": ("grams", "grammes"), "mg": ("milligrams",), "t": ("tonnes",),
    "m": ("metres", "meters"), "km": ("kilometres", "kilometers"), "cm": ("centimetres", "centimeters"),
    "mm": ("millimetres", "millimeters"), "s": ("seconds", "seconds", "sec"), "min": ("minutes",), "h": ("hours", "hours", "hr"),
    "days": ("days",), "N": ("newtons",), "kN": ("kilonewtons",), "J": ("joules",), "kJ": ("kilojoules",), "W": ("watts",),
    "kW": ("kilowatts",), "V": ("volts",), "A": ("amps", "amperes"), "mA": ("milliamps",), "ohm": ("ohms",),
    "C": ("coulombs",), "Pa": ("pascals",), "kPa": ("kilopascals",), "L": ("litres", "liters"),
    "mL": ("millilitres", "milliliters"), "m/s": ("metres per second", "meters per second"),
    "km/h": ("kilometres per hour", "kilometers per hour"), "m/s^2": ("metres per second squared", "meters per second squared"),
    "cm^2": ("square centimetres", "square centimeters"), "m^2": ("square metres", "square meters"),
    "m^3": ("cubic metres", "cubic meters"),
    "kg/m^3": ("kilograms per cubic metre", "kg per cubic meter"), "g/mL": ("grams per millilitre", "grams per mL"),
    "g/L": ("grams per litre", "grams per L"), "mol": ("moles",), "mmol": ("millimoles",),
    "mmol/L": ("millimoles per litre", "mmol per liter"), "kg/mol": ("kilograms per mole",),
    "mol/L": ("moles per litre", "mol per liter"), "g/mol": ("grams per mole",), "J/mol": ("joules per mole",),
    "kJ/mol": ("kilojoules per mole",), "mg/kg": ("milligrams per kilogram", "mg per kg"), "g/kg": ("grams per kilogram",),
    "mg/mL": ("milligrams per millilitre", "mg per mL"), "mg/L": ("milligrams per litre", "mg per liter"),
    "mL/h": ("millilitres per hour", "mL per hour"),
    "mL/min": ("millilitres per minute",), "L/s": ("litres per second", "liters per second"), "L/min": ("litres per minute",),
    "%": ("percent",), "cents": ("cents",),
}  # fmt: skip
GIVEN = says(
    """the {q} is {v} | the {q} of {a} is {v} | {a} has {aq} of {v} | we know that the {q} is {v} | its {q} is {v}
    the {q} equals {v} | the {q} here is {v} | for {a}, the {q} is {v} | the {q} was measured as {v} | there is {aq} of {v}
    the {q} is known to be {v} | {v} is the {q} | {a} shows {aq} of {v} | the {q} amounts to {v}
    {v}, that is the {q} | with {aq} of {v}, {a} is ready | measured {q}: {v} | {v} is what the {q} comes to
    the {q} comes to {v} | at {v} the {q} is fixed | given is {aq} of {v}
    it is {v} that we read for the {q} | for the {q} we read {v}""",
    "as for the {q}, it is {v} | {v} was measured as the {q} | {aq} of {v} is what {a} has",
)
SYMBOLIC = says("{s} = {v} | {s} = {v} | {q} = {v} | {q}: {v} | {s} is {v} | {q} {v}", "{v} = {s} | {q} is {v}")
# A plain count; the noun is no unit.
COUNTED = says(
    """there are {v} {q} | {v} {q} are counted | we count {v} {q} | the number of {q} is {v} | {a} has {v} {q}
    {v} {q} are needed | it takes {v} {q} | in all there are {v} {q} | there are exactly {v} {q} | {a} comes with {v} {q}
    with {v} {q} it works | {v} {q} come with {a} | for {a} we need {v} {q} | {q}: {v} | it is {v} {q} that are needed
    we know that there are {v} {q} | {a} needs {v} {q} | {v} is the number of {q} | the {q} number {v}""",
    "{v} {q} is what {a} has | the count of {q} is {v}",
)
ASK = says(
    """what is the {q} | what is the {q} of {a} | find the {q} | calculate the {q} of {a} | work out the {q}
    how large is the {q} | what {q} does that give | determine the {q} | so what is the {q} | can you find the {q}
    what {q} results | compute the {q} | what would the {q} be | how do you get the {q}, and what is it
    please give the {q} of {a} | which {q} follows from this | could you compute the {q}
    how much is the {q} | of {a}, what is the {q}""",
    "the {q} is what | tell me the {q} of {a} | for {a}, what is the {q}",
)
ASK_COUNT = says(
    """how many {q} are there | how many {q} does that make | find the number of {q} | what is the number of {q}
    how many {q} are needed | calculate the number of {q} | work out how many {q} there are | so how many {q} is that
    please give the number of {q} | could you find how many {q} there are | for {a}, how many {q} are needed""",
    "the number of {q} is what | tell me how many {q} there are",
)
ASIDE = says(
    """{a} is {n} years old | {n} people are watching | {a} has number {n} | {a} was bought {n} years ago | it is page {n}
    {n} stickers are on {a} | {a} comes with {n} labels | there are {n} lamps in the room | {n} others are just like {a}
    {a} has been used {n} times | the manual of {a} has {n} pages | the room has {n} windows""",
    "{n} years ago {a} was bought | {n} labels are on {a}",
)
OTHER = says(
    """another {o} has {aq} of {v} | the {q} of another {o} is {v} | a second {o} has {aq} of {v}
    for the {o} next to it, the {q} is {v} | last week the {q} of an older {o} was {v}""",
    "{v} is the {q} of another {o}",
)
# What is said of some quantities besides the general forms.
SPECIAL: dict[str, Patterns] = {
    "distance": says("{a} covers {v} | the way is {v} long | {a} is moved {v} | it moves {v} | over {v} {a} is moved"),
    "time": says(
        "it takes {v} | this lasts {v} | it goes on for {v} | {a} needs {v} | {v} is how long it takes | in {v} it is over",
        "for {v} it goes on",
    ),
    "speed": says(
        "{a} moves at {v} | {a} goes at {v} | it is going at {v} | {a} travels at {v} | {v} is how fast {a} goes",
        "at {v} {a} moves",
    ),
    "mass": says("{a} weighs in at {v} | {a} has a mass of {v} | it is {v} in mass | {v} of mass is in {a}", "{v} in mass is {a}"),
    "acceleration": says(
        "{a} accelerates at {v} | {a} speeds up at {v} | it accelerates at {v} | with {v} {a} speeds up",
        "at {v} {a} accelerates",
    ),
    "force": says(
        "a force of {v} acts | {a} is pushed with {v} | a push of {v} acts on {a} | with a force of {v} {a} is pushed",
        "{v} is the push on {a}",
    ),
    "power": says("{a} runs at {v} | {a} is rated at {v} | the power rating is {v} | at {v} {a} runs", "rated at {v} is {a}"),
    "voltage": says("{a} runs on {v} | {a} is connected to {v} | the supply gives {v} | on {v} {a} runs", "{v} is what the supply gives"),
    "current": says("a current of {v} flows | {a} draws {v} | {v} flows through {a} | {v} is drawn by {a}", "through {a} {v} flows"),
    "resistance": says("a resistor of {v} is used | {a} resists with {v} | {a} has a resistance of {v}"),
    "weight": says("the patient weighs {v} | the body weight is {v} | {a} is for a patient of {v}", "{v} is what the patient weighs"),
    "interval": says("one is given every {v} | a dose is due every {v} | it is taken every {v}", "every {v} one is given"),
    "duration": says("the treatment lasts {v} | it is taken for {v} in all | the course runs for {v}", "for {v} the treatment lasts"),
    "price": says("each one sells for {v} | the price is {v} each | one is sold for {v}", "for {v} each one sells"),
    "unit cost": says("each one costs {v} to make | making one costs {v} | the unit cost is {v} each"),
    "wage": says("{a} pays a wage of {v} | the workers earn {v} | workers get a wage of {v}"),
    "principal": says("the bank lends a principal of {v} | the loan has a principal of {v} | {v} is put in as principal"),
    "rate": says("the rate is set at {v} | it works at a rate of {v} | a rate of {v} applies", "at a rate of {v} it works"),
    "tax rate": says("profits are taxed at {v} | the tax is {v} of the profit | a tax rate of {v} applies", "at {v} profits are taxed"),
    "years": says(
        """it runs for {v} years | the loan lasts {v} years | it is kept for {v} years | this goes on for {v} years
        the term is {v} years | {v} years go by | it takes {v} years | after {v} years it ends | it is held for {v} years
        the money stays {v} years | it is paid back after {v} years | {v} years is the term""",
        "for {v} years it runs | the term of the loan is {v} years",
    ),
    "quantity": says(
        """{v} pieces are sold | the quantity is {v} | it is about {v} pieces | a quantity of {v} is ordered | {a} handles {v} pieces
        the order is for {v} pieces | {v} pieces are made and sold | the quantity made is {v} | there are {v} pieces
        in all {v} pieces are sold | {a} makes {v} pieces | the customers take {v} pieces""",
        "for {v} pieces there is an order | the pieces made number {v}",
    ),
    "crate size": says(
        """each crate holds {v} pieces | a crate has {v} pieces | one crate fits {v} pieces | the crate size is {v}
        {v} pieces go into each crate | {v} pieces fill a crate | every crate has room for {v} pieces | crates hold {v} pieces
        the crates take {v} pieces each | {v} pieces are packed in a crate | per crate there are {v} pieces
        we put {v} pieces in each crate""",
        "in each crate are {v} pieces | there is room for {v} pieces in a crate",
    ),
}  # fmt: skip
ASK_SPECIAL: dict[str, Patterns] = {
    "distance": says("how far is it | how far does {a} go", "it is how far"),
    "time": says("how long does it take | how long does this last", "it takes how long"),
    "speed": says("how fast is {a} | how fast does {a} go"),
    "cost": says("how much does it cost | what does it all cost"),
    "weight": says("how much does the patient weigh"),
    "years": says("how many years does it take | for how many years does it run", "it takes how many years"),
    "quantity": says(
        "what quantity is that | find the quantity | what is the quantity | calculate the quantity", "the quantity is what"
    ),
    "crate size": says(
        "what is the crate size | find the crate size | what crate size is used | how large is the crate size"
        " | work out the crate size | calculate the crate size",
        "the crate size is what",
    ),
}
NO_PLURAL = ("years", "quantity", "crate size")  # plain numbers that have only forms of their own
