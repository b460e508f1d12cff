"""A guard of word problems: where all that is stated is whole, no odd fraction comes out."""

from model import signs
from model.compute import ComputeFault, parse_number
from model.question import Question

_PARTS = (1, 2, 4, 5)  # halves, quarters and fifths are what people share


def odd(question: Question, answer: str) -> bool:
    """Whether an answer is a fraction that nobody would ask for; equations in signs may have any."""
    try:
        value = parse_number(answer)
    except ComputeFault:
        return False
    stated = [mention.values[0] for mention in question.mentions if mention.digits]
    return value.denominator not in _PARTS and not signs.equations(question.text) and all(n.denominator == 1 for n in stated)
