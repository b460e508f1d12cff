"""Words of which one is true where the other is not: a test is positive or negative, a letter genuine or forged."""

_PAIRS = """
    positive negative ; ill healthy ; ill well ; sick healthy ; sick well ; infected healthy ; infected uninfected ; true false
    ; guilty innocent ; genuine forged ; genuine fake ; real fake ; authentic forged ; faulty sound ; faulty intact
    ; defective sound ; defective intact ; broken intact ; contaminated clean ; contaminated pure ; polluted clean ; tainted clean
    ; impure pure ; present absent ; right wrong ; correct incorrect ; pass fail ; yes no ; recorded missed ; charged neutral
    ; dated undated
"""
OPPOSITES = frozenset(frozenset(pair.split()) for pair in _PAIRS.split(";"))


def opposed(one: str, other: str) -> bool:
    """Whether two words are opposites."""
    return frozenset((one.lower(), other.lower())) in OPPOSITES
