"""Biology: inheritance, seeds and living things."""

from training.tasks.a1_scene import Skin as A1Skin
from training.tasks.a1_scene import scene as relation_scene
from training.tasks.b1 import Skin as B1Skin
from training.tasks.c1 import Skin as C1Skin
from training.tasks.c1_words import happenings, quantities
from training.tasks.i1_scene import Ranks, Things
from training.tasks.i1_scene import Skin as I1Skin
from training.tasks.l1_plan import Skin as L1Skin
from training.tasks.l1_plan import word_list
from training.tasks.l2_plan import Skin as L2Skin
from training.tasks.m3 import Skin as M3Skin
from training.tasks.p2 import Skin as P2Skin
from training.tasks.p2_plan import Trial
from training.tasks.wording import says

P2 = P2Skin(
    kinds=("cross", "cross", "cross", "draws", "trials", "matches"),
    items=(
        ("seed", "seeds"), ("bean", "beans"), ("bulb", "bulbs"), ("moth", "moths"), ("fish", "fish"), ("egg", "eggs"),
        ("shell", "shells"),
        ("leaf", "leaves"), ("tulip", "tulips"), ("beetle", "beetles"), ("berry", "berries"), ("petal", "petals"),
        ("snail", "snails"),
        ("feather", "feathers"), ("kernel", "kernels"), ("butterfly", "butterflies"),
    ),
    boxes=("packet", "tray", "tank", "jar", "dish", "box", "net", "pot", "bag", "greenhouse"),
    colours=("red", "blue", "green", "white", "black", "yellow", "purple", "orange", "pink", "brown", "grey", "silver",
        "golden", "violet", "striped", "spotted"),
    people=("Ana", "Tom", "Mia", "Sam", "Lena", "Omar", "Ivy", "Raj", "Noor", "Ben", "Zoe", "Kai", "Ines", "Hugo", "Yuki",
        "Tara", "Nils", "Ada", "Marco", "Sofia"),
    trials=(
        Trial("seed", "seeds", "germinates", "germinate", "rots", "rot"),
        Trial("egg", "eggs", "hatches", "hatch", "dies", "die"),
        Trial("seedling", "seedlings", "survives", "survive", "withers", "wither"),
        Trial("fledgling", "fledglings", "survives", "survive", "perishes", "perish"),
        Trial("cell", "cells", "divides", "divide", "rests", "rest"),
        Trial("spore", "spores", "sprouts", "sprout", "fails", "fail"),
    ),
    crosses=(
        ("pea", "seeds", "R", "round", "wrinkled"), ("pea", "pods", "G", "green", "yellow"),
        ("pea", "stems", "T", "tall", "short"),
        ("pea", "flowers", "P", "purple", "white"), ("tomato", "fruits", "R", "red", "golden"),
        ("tomato", "stems", "H", "hairy", "smooth"),
        ("tomato", "leaves", "C", "cut", "plain"), ("rabbit", "coats", "B", "black", "brown"),
        ("rabbit", "ears", "L", "long", "short"),
        ("rabbit", "coats", "D", "spotted", "uniform"), ("maize", "kernels", "Y", "yellow", "white"),
        ("maize", "stems", "T", "tall", "dwarf"),
        ("maize", "kernels", "S", "smooth", "shrunken"), ("fly", "wings", "V", "long", "stunted"),
        ("fly", "eyes", "E", "red", "sepia"),
        ("fly", "bodies", "B", "grey", "ebony"), ("orchid", "petals", "F", "frilled", "straight"),
        ("orchid", "leaves", "N", "narrow", "broad"),
        ("orchid", "petals", "P", "pink", "ivory"), ("melon", "rinds", "K", "striped", "green"),
        ("melon", "pulps", "W", "white", "orange"),
    ),
)  # fmt: skip

L1 = L1Skin(
    names=word_list(
        """Rex Milo Luna Bella Coco Daisy Rocky Ruby Simba Nala Tiger Pepper Biscuit Hazel Shadow Cleo Otis Poppy Ziggy Maple
        Rusty Fern Willow Bruno Pip Juno Ollie Misty Ginger Mango Olive Rosie Toby Lulu Gus Hera Jasper Koko Lilo Momo"""
    ),
    adjectives=word_list(
        """big small furry scaly striped spotted feathered hairy winged horned blind deaf nocturnal poisonous venomous
        harmless tame wild aquatic edible parasitic fertile sterile toothless tailless smooth rough spiny slimy soft slow
        quick timid fierce hungry healthy sick young old thin plump green brown grey bright pale rare woody leafy thorny
        evergreen colourful migratory dormant resistant immune diurnal territorial solitary social warm cold"""
    ),
    nouns=word_list(
        """mammal bird reptile amphibian insect spider beetle moth rodent carnivore herbivore predator parasite fungus lichen
        fern conifer shrub herb weed snail crab worm shark whale bear cat dog frog toad lizard snake eagle owl hawk
        bat mole otter seal goat"""
    ),
    beings=(("animal", "animals"), ("creature", "creatures"), ("thing", "things"), ("organism", "organisms")),
    classes=0.4,
)

B1 = B1Skin(
    noun="gene",
    nouns="genes",
    causes=tuple(
        """wax frill dwarfy sepal bristle amber twirl loft crinkle pallor tendril speckle hush veinless cream flint mossy
        lattice""".split()
    ),
    effects=(
        "pale leaves", "short roots", "curled tips", "white petals", "thin stems", "late buds", "small pods", "smooth skin",
        "twisted shoots", "a bitter taste", "few seeds", "dull fruit", "narrow blades", "an early bloom", "weak scent",
        "sticky sap", "split bark", "red veins",
    ),
    slots={
        "v": ("leads to", "brings"), "vb": ("lead to", "bring"), "vs": ("lead to", "bring"),
        "fails": ("is missing", "is lost"), "fail": ("be missing", "be lost"), "sign": ("trait",), "signs": ("traits",),
        "who": ("the breeder", "the botanist", "the grower"), "saw": ("noted", "saw", "found"),
        "place": ("the plant", "the mutant", "the seedling"),
        "comes": ("<comes/come> from losing", "<follows/follow> the loss of"),
    },
    apart=True,
    own={
        "cause": says(
            """a plant without the gene {h} has {es} | losing {h} {v} {es} | the loss of {h} {v} {es} | a broken {h} {v} {es}
            if {h} is missing, the plant has {es} | a mutant that lacks {h} has {es} | plants that have lost {h} show {es}
            knock out {h} and you get {es} | missing {h} {v} {es} | when {h} is switched off, the plant shows {es}
            {h} missing: {es} | {h} lost -> {es} | take {h} away and expect {es} | should {h} be missing, look for {es}
            what comes of losing {h}: {es} | plants in need of {h} grow {es} | as for plants that lack {h}, they have {es}
            the traits of a lost {h}: {es} | once {h} is gone, the plant grows {es} | {es}: that would be a lost {h}""",
            """where {h} has been lost, plants show {es} | a defect in {h} {v} {es} | with {h} gone, expect {es}
            strike out {h} and there will be {es}""",
        ),
        "pair": says(
            """losing {h} {v} {es}, losing {h2} {v} {es2} | if {h} is missing, there will be {es}, if {h2} is missing, {es2}
            a lost {h} {v} {es}, and a lost {h2} {v} {es2} | {h} missing: {es}, {h2} missing: {es2}
            plants that have lost {h} show {es}, those that have lost {h2} show {es2}
            knock out {h} and get {es}, knock out {h2} and get {es2}
            the loss of {h} {v} {es}, while the loss of {h2} {v} {es2}
            a broken {h} {v} {es}, whereas a broken {h2} {v} {es2}""",
            """with {h} gone, expect {es}, with {h2} gone, {es2} | a defect in {h} {v} {es} and one in {h2} {v} {es2}
            while a missing {h} {v} {es}, a missing {h2} {v} {es2}""",
        ),
        "from": says(
            """{e} <appears/appear> when the plant lacks {hs} | {e} <is/are> seen in plants that have lost {hs}
            {e} <shows/show> the loss of {hs} | {e} <comes/come> of a defect in {hs}
            {e} <is/are> found where {hs} is broken | {e} {comes} {hs} | {e} <points/point> to a lost {hs}
            {e} <is/are> due to the loss of {hs} | {e}: loss of {hs} | behind {e} there is the loss of {hs}
            given {e}, think of a lost {hs} | {e} can be traced to a broken {hs} | {e} <goes/go> back to a defect in {hs}""",
            "{e} <tells/tell> of the loss of {hs} | {e} can be put down to a lost {hs} | {e} <means/mean> a defect in {hs}",
        ),
        "one": says(
            """the mutant lacks exactly one gene | just one gene is missing in it | one gene has been lost and no other
            a single gene is broken | exactly one of these genes was knocked out | only one of the genes is missing
            it lacks one gene and one only | one missing gene explains it all | a single missing gene is behind it all""",
            "in this mutant only one gene is missing | a single one of these genes was lost | one gene alone has been lost",
        ),
        "always": says(
            """the loss of a gene always shows in all of its traits
            a plant that lacks a gene always has all the traits of that loss
            each missing gene shows in every one of its traits | a missing gene always brings all of its traits
            whichever gene is lost, all the traits of that loss are there | all traits of a lost gene show, always
            the traits of a lost gene always come together""",
            "a lost gene always brings its whole list of traits | every lost gene shows in each of its traits, always",
        ),
        "few": says(
            """assume as few missing genes as possible | several genes may be missing, but as few as possible
            the smallest set of missing genes is wanted | take the fewest missing genes that explain everything
            more than one gene may be lost, but assume the fewest | the best explanation has the fewest missing genes""",
            "suppose as few lost genes as will do | let the lost genes be as few as possible",
        ),
        "out": says(
            """{h} can be ruled out | {h} has been ruled out | {who} rules out {h} | it cannot be {h} | it can't be {h}
            {h}: ruled out | {h} is intact | {h} was found to be intact | {h}, being intact, is out of the question""",
            "{h} is sound | {h} has been tested and is intact",
        ),
        "seen": says(
            """{who} {saw} {es} | {who} reports {es} | seen: {es} | {es} turned up | {place} shows {es} | {es} appeared
            found: {es} | the notes mention {es} | the mutant has {es} | this seedling grew {es}
            in the greenhouse the mutant showed {es} | the plant at hand has {es} | the mutant is known for {es}
            the bed was full of {es}""",
            "a mutant with {es} came up | the new strain has {es}",
        ),
        "absent": says(
            """{who} {saw} no {n} | no {n} turned up | not seen: {x} | {x} did not appear | of {n} there was no trace
            {place} shows no {n} | no {n} here | the mutant has no {n} | this seedling never grew {x}
            the mutant did not show {x} | the plant at hand does not have {x} | the bed had no {n}""",
            "the new strain has no {n}",
        ),
        "mixed": says(
            """{who} {saw} {es}, but no {n} | {es} turned up, {x} did not | {place} shows {es} but no {n} | seen: {es}, not {x}
            {es} yes, {n} no | {es} appeared while {x} did not | the mutant has {es}, but no {n}
            this seedling grew {es}, but not {x} | the mutant showed {es} and no {n}
            the plant has {es}, yet it does not have {x}""",
            "the new strain has {es}, but no {n}",
        ),
    },
)  # fmt: skip


C1 = C1Skin(
    events=happenings(
        """the bud / open | the root / swell | the leaf / curl | the spore / sprout | the hormone / flow | the stem / lengthen
        the seed / germinate
        the cell / divide | the nest / flood | the larva / hatch | the flower / bloom | the fungus / spread | the egg / crack
        the pod / split
        the nerve / fire | the gland / secrete | the petal / wilt | the sap / rise | the bark / peel | the tendril / coil
        the moth / wake"""
    ),
    quantities=quantities(
        """foxes / more / fewer | hares / more / fewer | owls / more / fewer | mice / more / fewer | beetles / more / fewer
        grass / more / less
        hawks / more / fewer | frogs / more / fewer | snails / more / fewer | moss / more / less | herons / more / fewer
        trout / more / less
        algae / more / fewer | clover / more / less | bees / more / fewer | wolves / more / fewer | deer / more / fewer
        voles / more / fewer"""
    ),
    modes=tuple("trend trend trend trend trend whether if which needed enough".split()),
    who=("the warden", "the botanist", "a ranger",),
    any=("any of these changes", "any of this",),
    own={
        "rule": says(
            """in this plant, {e.now} if {c.now} | each spring, when {c.now}, {e.now}
            in the greenhouse, if {c.now}, {e.now} | in this species {e.now} once {c.now}""",
            "in this valley {e.now} as soon as {c.now}",
        ),
        "state": says(
            """this spring {f.told} | in the reserve {f.told} | {who} saw that {f.told} | in the greenhouse {f.told}""",
            "in this season {f.told}",
        ),
        "idle": says(
            """the reserve has {k} gates | the path round the lake is muddy | {who} carries a whistle
            {k} visitors came last week | the hut has a tin roof""",
            "the ranger truck is {k} years old",
        ),
        "trend_link": says(
            """in this valley {c.np} lead{c.s} to {e.np} | round the lake, if {c.there}, {e.there}
            in this meadow {c.np} mean{c.s} {e.np} | where {c.there}, in time {e.there}""",
            "on this island {c.np} mean{c.s} {e.np}",
        ),
    },
)  # fmt: skip

L2 = L2Skin(
    nouns=(
        *L1.nouns,
        *word_list("tree flower cactus orchid palm vine grass moss tulip lily bee wasp ant newt gecko python stork heron"),
    ),
    adjectives=L1.adjectives,
    beings=(("creature", "creatures"), ("organism", "organisms"), ("thing", "things")),
)

I1 = I1Skin(
    things=(
        Things("plant", (("tall", "short"), ("hairy", "smooth"), ("green", "purple"), ("early", "late"), ("narrow", "broad")),
               "flowers", "flower"),
        Things("seed", (("round", "wrinkled"), ("dark", "pale"), ("big", "small"), ("dry", "soaked"), ("old", "fresh")),
               "sprouts", "sprout"),
    ),
    ranks=(
        Ranks("colour", tuple("red white cream black brown grey yellow pink violet golden ivory orange amber scarlet blue".split()),
              "masks", "mask", "masked", "most dominant", "least dominant"),
        Ranks("trait",
              tuple("tallness hairiness roundness spotting curling fringing ribbing twisting mottling banding streaking bristles".split()),
              "hides", "hide", "hidden", "most dominant", "least dominant"),
    ),
)  # fmt: skip

A1 = A1Skin(
    (
        relation_scene(
            """animal: otter owl badger heron weasel stork lizard toad beetle hornet swallow marten
            home: holt hollow burrow nest den cave hut mound lair crevice
            food: crab vole worm minnow moth slug berry seed snail egg
            foe: hawk fox snake kite lynx pike
            place: marsh meadow forest brook heath island bog valley""",
            """animal | lives live lived in | home
            animal | eats eat eaten | food
            animal | fears fear feared | foe
            home | lies lie lain in | place
            foe | haunts haunt haunted | place""",
        ),
        relation_scene(
            """organ: heart lung kidney liver stomach gland gill spleen bladder antenna
            matter: ~blood ~bile ~water ~salt ~sugar ~oxygen ~acid ~mucus
            part: valve duct lobe tube membrane chamber fold pore
            nerve: Nervus Ramus Plexus Truncus Fasciculus Radix""",
            """organ | pumps pump pumped | matter
            organ | filters filter filtered | matter
            organ | contains contain contained | part
            nerve | controls control controlled | organ
            part | opens open opened to | matter""",
        ),
    )
)

M3 = M3Skin(L1, ("observation", "observation", "note", "finding", "record"))
