"""Words and numbers that a trace may use although the question does not."""

from model.facts.formulas import CONVERSIONS, NAMES

_GENERIC = """
    a all an and area at average best both change chance count difference each end every final first group half in is item
    last left mean more most next number of one or other part perimeter price product ratio rest result same second share
    side some speed start step sum the then third time total value volume way work x y z n
"""
GENERIC = frozenset(_GENERIC.split())
QUANTITY_WORDS = NAMES
# Rules by which a sequence goes on.
RULES = ("add", "mul", "addgrow", "mulgrow", "fib", "alt", "square", "cube", "cycle", "common")
# Numbers that a check may use although the question does not state them.
PERCENT = 100
FREE_NUMBERS = (1, PERCENT)
# In a step also 2: halves, pairs and squares. What a check accepts does not hang on it.
FREE_IN_STEPS = (1, 2, 100)
# In a step of a problem that a check of the kind `formula` ends, also how many of one unit are another.
FREE_IN_FORMULAS = CONVERSIONS

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
ORDINALS = {word: position for position, word in enumerate(_ORDINALS.split(), 1)}
# Labels under which a step counts ways, with every count below a stated number.
COUNTING = frozenset({"ways", "one way", "exactly"})
# Words that stand for somebody who is named elsewhere: no names.
PRONOUNS = frozenset("he him his she her hers it its they them their theirs".split())
# What is said of nobody, with `it` for its name: `it rains`, `it is late`.
IMPERSONAL = frozenset(
    "rain snow hail drizzl drizzle pour thunder storm freez freeze sunny rainy snowy windy foggy cloudy stormy dark late early night noon"
    " winter summer spring autumn monday tuesday wednesday thursday friday saturday sunday".split()
)
# Words that say of how many something is said: no names either.
QUANTIFIERS = frozenset(
    "no every all any each some if then when everything nothing anything something everyone everybody someone somebody anyone anybody"
    " nobody whoever whatever who that what".split()
)
