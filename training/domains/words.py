"""First names and common nouns that several domains draw from."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


NAMES = _words(
    """Tom Ana Ben Mia Leo Eva Sam Zoe Max Lily Omar Nina Paul Ruth Ivan Lena Hugo Clara Noah Emma Liam Olivia Jack Ella Owen
    Lucy Adam Sara Luke Julia Mary John Peter Anna Kate Mike Dave Sofia Diego Maria Carlo Laura Pedro Elena Yuki Hana
    Kenji Mei Wei Ling Raj Priya Arun Anita Amir Layla Yusuf Fatima Kofi Ama Zuri Jamal Aisha Bruno Greta Otto Ingrid Sven
    Astrid Erik Freya Finn Nora Oscar Alice Bob Carol Frank Helen George Martha Victor Wendy Karl Rosa Felix Vera Igor
    Olga Boris Tara Dina Ravi Kim Lola Pablo Ines Marco Luca Giulia Chloe Louise Henri Marie Simon David Daniel Rachel
    Joseph Hannah Isaac Naomi Ethan Ruby"""
)
NOUNS = _words(
    """apples pears plums lemons oranges bananas melons figs eggs cakes muffins pies cookies candies tickets stamps coins
    marbles cards stickers badges beads buttons shells stones pebbles books pens pencils erasers notebooks folders letters
    postcards photos posters maps toys balls dolls kites blocks puzzles robots caps hats scarves socks shirts ribbons
    flowers roses tulips seeds plants trees lamps candles cups plates spoons forks bowls bottles jars keys ropes nails
    screws bolts bricks tiles boards chairs crayons magnets balloons feathers leaves acorns nuts olives onions carrots
    potatoes tomatoes grapes tokens points charts batteries cables chips disks songs films games records lanterns pillows
    blankets towels"""
)
# Plurals whose singular is not the word less its last letter.
_IRREGULAR = _words("""batteries candies leaves potatoes scarves tomatoes""")
REGULAR = tuple(noun for noun in NOUNS if noun not in _IRREGULAR)
THINGS = _words(
    """cows sheep goats ducks hens horses pigs dogs cats rabbits birds frogs turtles lizards ants bees spiders snails owls
    swans boys girls teachers students doctors nurses players singers dancers cars trucks buses bikes trains boats vans
    tractors planes roses tulips oaks pines maples apples pears lemons plums melons tables chairs lamps shelves windows
    doors drums flutes violins pens pencils rulers books maps squares circles triangles coins stamps kites balloons"""
)
COLOURS = _words(
    """red blue green yellow black white brown grey orange purple pink silver golden large small wooden round old new metal
    tall"""
)
PLACES = _words(
    """library school bakery farm museum hotel hospital garden market station theatre factory office gym cinema kitchen
    warehouse park harbour castle church clinic airport stadium studio workshop attic cellar store cafe"""
)
GOODS = _words(
    """pens pencils books notebooks rulers erasers folders apples pears lemons melons muffins cakes pies cups plates bowls
    spoons forks lamps candles hats caps shirts belts kites balls dolls puzzles games tickets maps posters stamps plants
    roses tulips bottles jars towels pillows blankets chairs stools clocks radios cables bolts hammers keys bags wallets"""
)
COINS = _words("""dollars euros coins pounds pesos rupees francs dollars dollars euros cents credits""")
EDIBLE = frozenset(
    _words("apples pears plums lemons oranges bananas melons figs eggs cakes muffins pies cookies nuts olives carrots grapes")
)
