"""Derivations by analogy of laws: a law of one system is said in the names of the other, solved for what is wanted, and worked out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from model.compute import ComputeFault, evaluate

_OPERATORS = frozenset("+-*/")
_NOWHERE = "'"  # behind the name of what has no partner
_MOST = 14


@dataclass(frozen=True)
class Law:
    """What a law gives, by which expression; whether it was carried over from the other system."""

    defined: str
    tokens: tuple[str, ...]
    carried: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The quantities of its expression."""
        return tuple(token for token in self.tokens if token[0].isalpha())

    def solved(self, name: str) -> tuple[str, ...] | None:
        """The expression of a name by all others; None where no rule here gives one without brackets or roots."""
        if (name == self.defined) == (name in self.tokens) or self.tokens.count(name) > 1:
            return None
        if name == self.defined:
            return self.tokens
        signs, terms = ("", *self.tokens[1::2]), self.tokens[::2]
        if {*signs} & {"+", "-"} and {*signs} & {"*", "/"}:
            return None
        plus, minus = ("+", "-") if {*signs} & {"+", "-"} else ("*", "/")
        ahead = [term for sign, term in zip(signs, terms, strict=True) if sign != minus]
        behind = [term for sign, term in zip(signs, terms, strict=True) if sign == minus]
        if name in ahead:  # d = a + u - c: u = d + c - a
            ahead, behind = [self.defined, *behind], [term for term in ahead if term != name]
        else:  # d = a - u: u = a - d
            behind = [self.defined, *(term for term in behind if term != name)]
        first, *more = ahead
        return (first, *(word for term in more for word in (plus, term)), *(word for term in behind for word in (minus, term)))


class Systems:
    """What a reading says of both systems: laws, partners and values."""

    def __init__(self, clauses: Sequence[str]) -> None:
        """Raises ValueError where the clauses have no sense."""
        self.partners: dict[str, str] = {}
        self.values: dict[str, str] = {}
        self.stated: list[Law] = []
        for clause in clauses:
            words = clause.split()
            if words[1:2] == ["like"] and len(words) == 3:
                self._join(words[0], words[2])
            else:
                self._equate(clause)
        self.laws = [*self.stated, *(law for one in self.stated if (law := self._carried(one)))]

    def _join(self, one: str, other: str) -> None:
        if one == other or one in self.partners or other in self.partners:
            raise ValueError(one)
        self.partners |= {one: other, other: one}

    def _equate(self, clause: str) -> None:
        left, sign, right = clause.partition(" = ")
        if not sign or not left or not right:
            raise ValueError(clause)
        if right[0].isdigit() and " " not in right:
            if left in self.values or not left[0].isalpha() or " " in left:
                raise ValueError(clause)
            self.values[left] = right
            return
        defined, expression = (left, right) if " " not in left else (right, left)
        tokens = tuple(expression.split())
        if not all(token in _OPERATORS for token in tokens[1::2]) or len(tokens) % 2 == 0 or not defined[0].isalpha():
            raise ValueError(clause)
        self.stated.append(Law(defined, tokens))

    def _carried(self, law: Law) -> Law | None:
        """A law in the names of the other system; None where none of its names has a partner."""
        if not {law.defined, *law.names} & {*self.partners}:
            return None
        moved = [self._partner(token) if token[0].isalpha() else token for token in (law.defined, *law.tokens)]
        return Law(moved[0], tuple(moved[1:]), carried=True)

    def _partner(self, name: str) -> str:
        return self.partners.get(name, f"{name}{_NOWHERE}")


def derived(asked: str, clauses: Sequence[str]) -> tuple[list[str], str | None] | None:
    """The lines that lead to a value, and the value, None where it is open; None where the clauses have no sense."""
    try:
        systems = Systems(clauses)
        ways = _ways(systems)
        if asked in systems.values or not systems.laws:
            return None
        if asked not in ways:
            return list(_open(systems, ways, asked)), None
        lines = list(_lines(systems, ways, asked, dict(systems.values)))
    except (ValueError, ComputeFault, IndexError):
        return None
    return (lines, lines[-1].rpartition(" = ")[2]) if len(lines) <= _MOST else None


def _ways(systems: Systems) -> dict[str, Law]:
    """The law by which each quantity that follows is found."""
    ways: dict[str, Law] = {}
    grown = True
    while grown:
        grown = False
        for law in systems.laws:
            names = dict.fromkeys((law.defined, *law.names))
            unknown = [name for name in names if name not in ways and name not in systems.values]
            if len(unknown) == 1 and law.solved(unknown[0]):
                ways[unknown[0]] = law
                grown = True
    return ways


def _lines(systems: Systems, ways: Mapping[str, Law], name: str, known: dict[str, str]) -> Iterator[str]:
    """The lines by which a name is found, those that it rests on first."""
    law = ways[name]
    expression = law.solved(name) or ()
    for other in dict.fromkeys(token for token in expression if token[0].isalpha()):
        if other not in known:
            yield from _lines(systems, ways, other, known)
    if law.carried:
        yield f"{law.defined} : {' '.join(law.tokens)}"
    if name != law.defined:
        yield f"{name} : {' '.join(expression)}"
    text = " ".join(_number(known.get(token, token)) for token in expression)
    known[name] = evaluate(text)
    yield f"{name} : {text} = {known[name]}"


def _number(text: str) -> str:
    """A value as it stands among operators."""
    return f"( {text} )" if text.startswith("-") and text != "-" else text


def _open(systems: Systems, ways: Mapping[str, Law], asked: str) -> Iterator[str]:
    """What the value rests on, down to what is missing."""
    met: list[str] = []
    lines: list[str] = []
    name = asked
    while True:
        met.append(name)
        law = next((one for one in systems.laws if name == one.defined), None) or next(
            (one for one in systems.laws if name in one.names), None
        )
        if law is None:
            break
        if law.carried and not any(token.endswith(_NOWHERE) for token in (law.defined, *law.tokens)):
            lines.append(f"{law.defined} : {' '.join(law.tokens)}")
        left = [one for one in (law.defined, *law.names) if one not in ways and one not in systems.values and one not in met]
        if not left:
            break
        name = left[0]
    wanted = name.removesuffix(_NOWHERE)
    known = [f"{one} : like {systems.partners[one]}" for one in (asked, *systems.values) if one in systems.partners]
    yield from (dict.fromkeys(lines) or known[:1])
    yield f"missing {wanted}"
