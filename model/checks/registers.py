"""Programs with variables, for the check kind `run`: read into a tree, run forwards, and undone from the end to the start."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from model.compute import ComputeFault, format_number, parse_number

MAX_STEPS = 1000
MAX_DEPTH = 6
_LARGEST = 10**30
_STARTS = (3, 7, 12, 20, 29, 41, 54, 70, 88)  # of what starts nobody knows where, in each world
_LOOPS = ("repeat", "while", "until")
_Words = tuple[str, ...]


class RunError(Exception):
    """Statements that cannot be run, by the reason."""


@dataclass
class _Block:
    """A statement, or a loop with those in it."""

    words: _Words
    body: list["_Block"] = field(default_factory=list)


@dataclass(frozen=True)
class _Change:
    """One assignment that was made: what a variable was and is, and how it can be undone, if it can."""

    name: str
    before: Fraction | None
    after: Fraction
    undo: Callable[[Fraction], Fraction] | None


def _divided(left: Fraction, right: Fraction) -> Fraction:
    return left / right


_DO: dict[str, Callable[[Fraction, Fraction], Fraction]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": _divided,
    "mod": lambda a, b: a - b * (a // b),
    "div": lambda a, b: Fraction(a // b),
}
_UNDO = {"+": "-", "-": "+", "*": "/", "/": "*"}


class Variables:
    """The variables after a program; those without a start value have one that differs from world to world."""

    def __init__(self, told: Sequence[_Words], world: int) -> None:
        """Run the statements. Raises RunError, and ValueError or IndexError where a statement is not whole."""
        self.log: list[str] = []
        self.guessed = False  # whether anything was read whose value is not told
        self._world = world
        self._values: dict[str, Fraction] = {}
        self._open: set[str] = set()  # those that hang on a start value that is not told
        self._changes: list[_Change] = []
        self._steps = 0
        self._run(_tree(told), 0)

    def value(self, name: str) -> str:
        """The value of a variable in the end. Raises RunError."""
        if name not in self._values and not self._changes:
            raise RunError("syntax")
        return format_number(self._read(name))

    def leads_back(self, name: str, answer: Fraction) -> bool:
        """Whether undoing the changes of a variable from an answer leads to what it was at first, or where nothing can be undone."""
        value = answer
        for change in reversed([one for one in self._changes if one.name == name]):
            if change.undo is None:
                return value == change.after
            value = change.undo(value)
            if value != change.before:
                return False
        return True

    def _run(self, blocks: Sequence[_Block], depth: int) -> None:
        skipped = False  # the branch before an `else`
        for block in blocks:
            self._steps += 1
            if self._steps > MAX_STEPS or depth > MAX_DEPTH:
                raise RunError("size")
            head = block.words[0]
            if head == "repeat":
                for _ in range(_count(block.words)):
                    self._run(block.body, depth + 1)
            elif head in _LOOPS:
                while self._holds(block.words[1:]) == (head == "while"):
                    self._run(block.body, depth + 1)
            elif head == "if":
                colon = block.words.index(":")
                skipped = not self._holds(block.words[1:colon])
                if not skipped:
                    self._do(block.words[colon + 1 :])
            elif head == "else":
                if skipped:
                    self._do(block.words[2:])
            else:
                self._do(block.words)

    def _do(self, words: _Words) -> None:
        """One assignment, or a swap."""
        if words[0] == "swap":
            one, other = words[1], words[2]
            values = {one: self._read(other), other: self._read(one)}
            left_open = {name for name, source in ((one, other), (other, one)) if source in self._open}
            for name, value in values.items():
                self._assign(name, value, format_number(value), None, name in left_open)
            return
        name, sign, *right = words
        if not name[0].isalpha():
            raise RunError("syntax")
        self._steps += 1
        fresh = name not in self._values
        if sign == "=" and len(right) == 1:
            value = self._read(right[0])
            self._open -= {name} if right[0] not in self._open else set()
            if fresh and right[0][0].isdigit():
                self._values[name] = value
                self.log.append(f"{name} : {format_number(value)}")
                return
            self._assign(name, value, format_number(value), None, right[0] in self._open)
            return
        terms = right if sign == "=" else [name, sign, *right]
        operands = [self._read(term) for term in terms[::2]]
        if any(sign not in _DO for sign in terms[1::2]) or len(operands) != len(terms[1::2]) + 1:
            raise RunError("syntax")
        text = format_number(operands[0])
        for operator, operand in zip(terms[1::2], operands[1:], strict=True):
            text += f" {operator} {format_number(operand)}"
        undo = _undo(terms[1], operands[1]) if sign != "=" and name not in terms[2::2] else None
        undo = undo if words[1] != "=" else None
        self._assign(name, _evaluated(operands, terms[1::2]), text, undo, any(term in self._open for term in terms[::2]))

    def _assign(
        self, name: str, value: Fraction, text: str, undo: Callable[[Fraction], Fraction] | None, is_open: bool
    ) -> None:
        if abs(value.numerator) >= _LARGEST or value.denominator >= _LARGEST:
            raise RunError("size")
        self._changes.append(_Change(name, self._values.get(name), value, undo))
        self._values[name] = value
        if is_open:
            self._open.add(name)
        else:
            self._open.discard(name)
            self.log.append(f"{name} : {text} = {format_number(value)}")

    def _read(self, term: str) -> Fraction:
        if term[0].isdigit():
            try:
                return parse_number(term)
            except ComputeFault:
                raise RunError("size") from None
        if term not in self._values:
            self._open.add(term)
            self.guessed = True
            self._values[term] = Fraction(_STARTS[self._world % len(_STARTS)] + len(self._open))
        return self._values[term]

    def _holds(self, test: _Words) -> bool:
        """Whether a test holds; it is logged. Raises RunError."""
        self._steps += 1
        if self._steps > MAX_STEPS:
            raise RunError("size")
        left, relation = self._read(test[0]), test[1]
        bound = self._read(test[2]) if len(test) > 2 else Fraction(2)
        rest = {"even": 0, "odd": 1, "multiple": 0}
        if relation in rest:
            found = bound != 0 and left - bound * (left // bound) == rest[relation]
        else:
            order = (left > bound) - (left < bound)
            found = order in {"over": (1,), "under": (-1,), "least": (0, 1), "most": (0, -1), "is": (0,)}[relation]
        if not self._open & set(test):
            said = relation if len(test) < 3 else f"{relation} {format_number(bound)}"
            self.log.append(f"test : {format_number(left)} {'' if found else 'not '}{said}")
        return found


def _tree(told: Sequence[_Words]) -> list[_Block]:
    """The statements with those of each loop in it. Raises RunError."""
    rest = iter(told)
    blocks = _blocks(rest, False)
    if next(rest, None) is not None:
        raise RunError("syntax")
    return blocks


def _blocks(rest: Iterator[_Words], inside: bool) -> list[_Block]:
    found: list[_Block] = []
    for words in rest:
        if words == ("end",):
            if not inside:
                raise RunError("syntax")
            return found
        found.append(_Block(words, _blocks(rest, True) if words[0] in _LOOPS else []))
    if inside:
        raise RunError("syntax")
    return found


def _count(words: _Words) -> int:
    times = int(words[1])
    if not 0 <= times <= MAX_STEPS:
        raise RunError("size")
    return times


def _undo(sign: str, operand: Fraction) -> Callable[[Fraction], Fraction] | None:
    inverse = _UNDO.get(sign)
    if inverse is None or (inverse in "*/" and not operand):
        return None
    do = _DO[inverse]
    return lambda value: do(value, operand)


def _evaluated(values: Sequence[Fraction], signs: Sequence[str]) -> Fraction:
    """A sum of products, from the left. Raises ZeroDivisionError."""
    total, product, last = Fraction(0), values[0], 1
    for sign, value in zip(signs, values[1:], strict=True):
        if sign in "+-":
            total, product, last = total + last * product, value, 1 if sign == "+" else -1
        else:
            product = _DO[sign](product, value)
    return total + last * product
