"""Medicine: doses, strengths, courses and drips."""

from training.tasks.a1_scene import Skin as A1Skin
from training.tasks.a1_scene import scene as relation_scene
from training.tasks.b1 import Skin as B1Skin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings, quantities
from training.tasks.e3 import Skin
from training.tasks.e3_text import World
from training.tasks.i1_scene import Skin as I1Skin
from training.tasks.i1_scene import Things
from training.tasks.i1_scene import laws as i1_laws
from training.tasks.m1_plan import Skin as M1Skin
from training.tasks.p1_scene import Scene as P1Scene
from training.tasks.p1_scene import Skin as P1Skin
from training.tasks.p1_scene import events
from training.tasks.wording import says

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

B1 = B1Skin(
    noun="disease",
    nouns="diseases",
    modes=("one",) * 3 + ("fewest",) * 3 + ("count",) * 2 + ("needed",) * 2,
    causes=tuple(
        """Velmoria Tarsitis Brunex Oldenia Crastosis Murvane Pellitis Zandria Kelpox Ferlosis Ondrania Quistemia Rolvosis Stavine
        Umbritis Wexlia Yorvane Hestosis""".split()
    ),
    effects=(
        "a rash", "fever", "a cough", "chills", "blue nails", "a stiff neck", "itching", "hiccups", "pale gums",
        "sore feet", "a dry mouth", "red eyes", "swollen hands", "night sweats", "a weak pulse", "hair loss", "cramps",
        "a hoarse voice",
    ),
    slots={
        "v": ("causes", "causes", "brings"), "vb": ("cause", "bring"), "vs": ("cause", "bring"),
        "fails": ("is present", "breaks out"), "fail": ("be present", "break out"), "sign": ("finding",),
        "signs": ("findings",), "who": ("the doctor", "the nurse", "the ward", "the clinic"),
        "saw": ("noted", "found", "saw"), "place": ("the patient", "the chart"),
        "comes": ("<comes/come> from", "<is/are> caused by"),
    },
    invented=0.5,
    own={
        "cause": says(
            """a patient with {h} has {es} | those who have {h} show {es} | {h} makes itself known by {es}
            the made-up disease {h} {v} {es} | whoever has {h} suffers from {es} | in {h} there <is/are> {es}
            people ill with {h} get {es} | {h} is marked by {es}""",
            "anyone down with {h} has {es} | typical of {h}: {es}",
        ),
        "one": says(
            """the patient has exactly one disease | only one of these diseases is present | a single disease is behind it
            one disease, and no second one, is present""",
            "the patient came down with one of these diseases only",
        ),
        "few": says(
            """assume as few diseases as possible | several diseases may be present, but as few as possible are assumed
            the doctor looks for the smallest set of diseases that covers all findings
            take the fewest diseases that cover every finding""",
            "the findings are to be covered by the fewest diseases",
        ),
        "seen": says(
            """the patient has {es} | on the ward the patient had {es} | the findings are {es} | the patient complains of {es}
            examination showed {es} | the patient came in with {es} | on admission: {es}""",
            "at noon the patient showed {es} | the chart speaks of {es}",
        ),
        "absent": says(
            """the patient has no {n} | examination showed no {n} | the patient does not have {x} | the chart lists no {n}
            there was never any {n}""",
            "at noon the patient showed no {n}",
        ),
        "mixed": says(
            """the patient has {es}, but no {n} | examination showed {es}, but no {n}
            the patient complains of {es}, but not of {x} | the patient came in with {es} and without {n}""",
            "at noon the patient showed {es}, but no {n}",
        ),
    },
)  # fmt: skip

P1 = P1Skin(
    names=tuple("Velm Tarn Ostia Brask Corda Lumis Nerva Pelto Quist Ranta Silva Trego Ursk Wend".split()),
    scenes=(
        P1Scene(
            "patient", "patients",
            signs=events("""positive: tests positive, test positive, negative
                cough: has a cough, have a cough
                fever: has a fever, have a fever"""),
            causes=events("""ill: is ill, are ill, healthy
                infected: is infected, are infected, healthy
                velmosis: has velmosis, have velmosis
                tarnitis: has tarnitis, have tarnitis"""),
            person=True, repeats=True,
        ),
        P1Scene(
            "person", "people",
            signs=events("""positive: tests positive, test positive, negative
                rash: has a rash, have a rash
                tired: is tired, are tired"""),
            causes=events("""carrier: is a carrier, are carriers
                immune: is immune, are immune
                brask: has brask fever, have brask fever"""),
            person=True, repeats=True,
        ),
        P1Scene(
            "patient", "patients",
            signs=events("""chills: has chills, have chills
                rash: has a rash, have a rash
                headache: has a headache, have a headache"""),
            source="disease", comes=("has {h}", "have {h}"), person=True,
        ),
        P1Scene(
            "vial", "vials",
            signs=events("""sealed: is sealed, are sealed
                label: has a label, have a label"""),
            source="clinic", comes=("comes from {h}", "come from {h}"), kinds=(("clear", "cloudy"), ("full", "empty")), drawn=True,
        ),
    ),
)  # fmt: skip


C1 = C1Skin(
    events=happenings(
        """velorin / spike | ostane / leak | the gland / swell | the vessel / widen | the pulse / race | the fever / break
        the rash / spread
        the clot / dissolve | the lung / clear | the nerve / fire | the muscle / cramp | the pupil / contract
        the kidney / react | the marker / appear
        morvex / bind | zelvan / act | quistin / form | the skin / flush | the wound / close | the cough / return | belcin / drop"""
    ),
    quantities=quantities(
        """velorin / more / less | ostane / more / less | morvex / more / less | zelvan / more / less | quistin / more / less
        belcin / more / less
        dorvane / more / less | lumetin / more / less | tarsin / more / less | the pulse | the pressure | the temperature
        swelling / more / less
        pain / more / less | the appetite | thirst / more / less"""
    ),
    modes=tuple("whether whether if if which needed enough trend trend trend".split()),
    who=("the nurse", "the doctor", "a drug",),
    any=("any of these signs", "any of these changes",),
    own={
        "rule": says(
            """in this pathway, {e.now} if {c.now} | in these patients, if {c.now}, {e.now}
            on the ward, when {c.now}, {e.now} | by the chart, {e.now} once {c.now}""",
            "in this condition {e.now} as soon as {c.now}",
        ),
        "state": says(
            """this morning {f.told} | on the ward {f.told} | the chart shows that {f.told} | on the second day {f.told}""",
            "overnight {f.told}",
        ),
        "idle": says(
            """the ward has {k} beds | the chart hangs at the foot of the bed | {who} is on duty tonight
            the study took {k} weeks | the forms are printed on green paper""",
            "the ward was painted {k} years ago",
        ),
        "trend_link": says(
            """in these patients {c.np} lead{c.s} to {e.np} | in this pathway {e.now} when {c.now}
            by the chart, {c.np} mean{c.s} {e.np}""",
            "in this condition {c.np} mean{c.s} {e.np}",
        ),
    },
)  # fmt: skip

I1 = I1Skin(
    laws=i1_laws(
        """dose mg -> level mg/L: linear times
        dose mg -> pulse: falling linear plus
        weight kg -> dose mg: times linear
        time h -> level mg/L: falling inverse
        dose mg -> relief: linear times squared
        dose mg, age -> level mg/L
        dose mg, weight kg, time h -> level mg/L"""
    ),
    things=(
        Things("patient", (("young", "old"), ("rested", "tired"), ("fasting", "fed"), ("tall", "short"), ("calm", "anxious")),
               "responds", "respond"),
        Things("mix", (("tarnil",), ("velmol",), ("cordan",), ("silvex",), ("lumar",), ("pellin",), ("nervol",), ("brixan",)),
               "works", "work", "with", "drug"),
    ),
)  # fmt: skip

A1 = A1Skin(
    (
        relation_scene(
            """drug: Velorin Taxumab Corzide Milvane Prazol Ketrine Ondrine Sulvex Bardol Fenotrin
            target: receptor enzyme channel carrier kinase toxin antigen
            illness: ~velmosis ~tarnitis ~corditis ~silvosis ~tregitis ~nervalia ~luminosis
            sign: rash cough fever tremor cramp
            organ: ~liver ~spleen ~thyroid ~pancreas ~retina ~cornea""",
            """drug | blocks block blocked | target
            drug | treats treat treated | illness
            illness | attacks attack attacked | organ
            illness | causes cause caused | sign
            target | sits sit sat in | organ""",
        ),
        relation_scene(
            """doctor: Abel Brandt Castell Dorr Esposa Fink Grohl Haller Iske
            ward: Aspen Beech Cypress Fir Juniper Larch Spruce
            patient: Ulla Viggo Wanda Xaver Yara Zeno Tilda Siggi
            device: pump scanner splint monitor lamp inhaler""",
            """doctor | treats treat treated | patient
            doctor | ward | ward
            patient | uses use used | device
            ward | stores store stored | device
            doctor | trained train trained | doctor""",
        ),
    )
)

M1 = M1Skin(
    forms=("sums",),
    units=("mg", "mL", "units", "drops"),
    intro=says(
        """{p} works out a dose | {p} plans the doses for a day | this is the dose sheet of {p} | {p} prepares an infusion
        here is how {p} works out a dose | a nurse, {p}, checks a dose | the chart by {p} reads | {p} plans a drip
        {p} works out how much syrup is needed | the dose was worked out by {p} | {p} fills in the dose sheet
        {p} plans a course of pills""",
        "{p} notes down a dose | how {p} got the dose is told here | the sheet of {p} for the drip reads",
    ),
    idle=says(
        """the ward has {k} beds | the patient is {k} years old | the syrup tastes of cherries | the drug is kept at {k} degrees
        the nurse came at {k} past eight | the chart is yellow | the patient sleeps | there are {k} pills in a pack
        the doctor is on leave | the patient is in room {k}""",
        "the visit took {k} minutes | the pills are white | bed {k} is by the window",
    ),
)  # fmt: skip
