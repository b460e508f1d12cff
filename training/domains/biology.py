"""Biology: inheritance, seeds and living things."""

from training.tasks.l1_plan import Skin as L1Skin
from training.tasks.l1_plan import word_list
from training.tasks.p2 import Skin as P2Skin
from training.tasks.p2_plan import Trial

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
