"""The unit that a question asks for: `in km`, `how many minutes`, `(in m/s)`. Of another kind than what is asked it is none."""

import re

from model.facts.formulas import QUANTITIES, UNITS, generic
from model.facts.units import NONE, in_ascii, read_unit
from model.question import Question

_SENTENCE = re.compile(r"(?<=[.;?!])\s+|\n+")
_ASKS = re.compile(
    r"\?|\b(?:how|what|which|find|tell|compute|calculate|determine|give|work|state|name|solve|answer)\b", re.IGNORECASE
)
# `how many minutes`, `in km`, `in how many days`, `(m/s)`; not `in 8 seconds`
_BEFORE = re.compile(r"\b(?:how many|number of|in|as) (?=[A-Za-z%$])|\((?=[A-Za-z%$])", re.IGNORECASE)


def unit_asked(question: Question, target: str) -> str:
    """How the server writes the unit in which the question wants a quantity; empty where it says none of its kind."""
    kind = QUANTITIES.get(target, NONE)
    if kind == NONE and "/" not in UNITS.get(target, ""):  # a count, a share
        return ""
    sentences = _SENTENCE.split(in_ascii(question.text))
    for asking in (True, False):
        told = " ".join(sentence for sentence in sentences if bool(_ASKS.search(sentence)) == asking)
        for match in _BEFORE.finditer(told):
            unit = read_unit(told[match.end() :])
            if unit is not None and generic(unit.dimension) == kind and (kind != NONE or "/" in unit.text):
                return unit.text
    return ""
