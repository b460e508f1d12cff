"""Derivations of programs with variables: each assignment on the way to what is asked, and each test that decides about one."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from model.compute import ComputeFault, evaluate, parse_number
from model.derivation.programs.clauses import MAX_LINES, MAX_STATEMENTS, Derived
from model.trace import UNKNOWN

_LOOPS = ("repeat", "while", "until")


class _SenselessError(Exception):
    """Clauses that make no program."""


@dataclass(frozen=True)
class _Value:
    """A number, or the name of the variable whose start is missing; and the lines that it rests on."""

    text: str
    lines: frozenset[int] = frozenset()
    missing: str = ""


@dataclass
class _Loop:
    """A loop that is being run: where it begins, how many rounds are left, and the tests before them."""

    begins: int
    left: int
    tests: frozenset[int]


@dataclass
class _Run:
    """The variables while a program is run, and the lines so far."""

    told: Sequence[str]
    values: dict[str, _Value] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    loops: list[_Loop] = field(default_factory=list)

    def run(self) -> None:
        """Run to the end. Raises _SenselessError and ComputeFault."""
        at = 0
        for _ in range(MAX_STATEMENTS):
            if at >= len(self.told):
                return
            at = self._statement(at, self.told[at].split())
        raise _SenselessError

    def _statement(self, at: int, words: list[str]) -> int:
        """Run one statement; -> the place of the next."""
        if words[0] == "repeat":
            times = int(parse_number(words[1]))
            if times > 0:
                self.loops.append(_Loop(at, times, frozenset()))
            return at + 1 if times > 0 else self._behind(at)
        if words[0] in _LOOPS:
            return self._round(at, words)
        if words[0] == "end":
            return self._ended(at)
        if words[0] == "if":
            return self._branch(at, words)
        if words[0] == "swap":
            one, other = (self._read(name) for name in words[1:])
            self._assign(words[1], other.text, [other])
            self._assign(words[2], one.text, [one])
        else:
            self._update(words, frozenset())
        return at + 1

    def _round(self, at: int, words: list[str]) -> int:
        """Test whether a loop goes on."""
        holds, tests = self._test(words[1:])
        running = self.loops[-1] if self.loops and self.loops[-1].begins == at else None
        before = running.tests if running else frozenset()
        if holds == (words[0] == "while"):
            if running:
                running.tests = before | tests
            else:
                self.loops.append(_Loop(at, 0, tests))
            return at + 1
        if running:
            self.loops.pop()
        behind = self._behind(at)
        for clause in self.told[at + 1 : behind]:
            self._rests(clause.split()[0], before | tests)
        return behind

    def _ended(self, at: int) -> int:
        if not self.loops:
            raise _SenselessError
        loop = self.loops[-1]
        if self.told[loop.begins].startswith("repeat"):
            loop.left -= 1
            if loop.left == 0:
                self.loops.pop()
                return at + 1
            return loop.begins + 1
        return loop.begins

    def _branch(self, at: int, words: list[str]) -> int:
        colon = words.index(":")
        other = self.told[at + 1].split() if at + 1 < len(self.told) and self.told[at + 1].startswith("else :") else []
        holds, tests = self._test(words[1:colon])
        taken, left = (words[colon + 1 :], other[2:]) if holds else (other[2:], words[colon + 1 :])
        if taken:
            self._update(taken, tests)
        if left:
            self._rests(left[0], tests)
        return at + 2 if other else at + 1

    def _behind(self, at: int) -> int:
        """The place behind a loop."""
        opened = 0
        for place in range(at, len(self.told)):
            head = self.told[place].split()[0]
            opened += (head in _LOOPS) - (head == "end")
            if not opened:
                return place + 1
        raise _SenselessError

    def _read(self, term: str) -> _Value:
        if term[0].isdigit():
            return _Value(term)
        return self.values.get(term, _Value("", missing=term))

    def _rests(self, name: str, tests: frozenset[int]) -> None:
        """What a test might have changed rests on it."""
        if name in self.values:
            old = self.values[name]
            self.values[name] = _Value(old.text, old.lines | tests, old.missing)

    def _update(self, words: list[str], tests: frozenset[int]) -> None:
        name, sign, *right = words
        if not name[0].isalpha():
            raise _SenselessError
        first = sign == "=" and len(right) == 1 and right[0][0].isdigit() and name not in self.values and not self.loops
        if first and not tests:
            self.values[name] = _Value(right[0])
            return
        terms = right if sign == "=" else [name, sign, *right]
        read = [self._read(term) for term in terms[::2]]
        texts = [one.text for one in read]
        for i, sign in enumerate(terms[1::2]):
            texts[i] += f" {sign} "
        self._assign(name, "".join(texts), read, tests)

    def _assign(self, name: str, expression: str, read: Sequence[_Value], tests: frozenset[int] = frozenset()) -> None:
        rests = tests.union(*(loop.tests for loop in self.loops), *(one.lines for one in read))
        missing = next((one.missing for one in read if one.missing), "")
        if missing:
            self.values[name] = _Value("", rests, missing)
            return
        result = evaluate(expression)
        self.values[name] = _Value(result, rests | {self._line(f"{name} : {expression} = {result}")})

    def _test(self, words: list[str]) -> tuple[bool, frozenset[int]]:
        """Whether `x over 10` holds, with the line that says so and what it rests on."""
        name, relation, *bound = words
        one, other = self._read(name), self._read(bound[0]) if bound else _Value("2")
        if one.missing or other.missing:
            raise _SenselessError  # an open test decides about everything
        left, right = parse_number(one.text), parse_number(other.text)
        if relation in ("multiple", "even", "odd") and not right:
            raise _SenselessError
        holds = {
            "over": left > right,
            "under": left < right,
            "least": left >= right,
            "most": left <= right,
            "is": left == right,
            "multiple": right != 0 and left % right == 0,
            "even": left % 2 == 0,
            "odd": left % 2 == 1,
        }[relation]
        said = " ".join([relation, *([other.text] if bound else [])])
        line = self._line(f"test : {one.text} {'' if holds else 'not '}{said}")
        return holds, one.lines | other.lines | {line}

    def _line(self, text: str) -> int:
        if len(self.lines) >= MAX_LINES:
            raise _SenselessError
        self.lines.append(text)
        return len(self.lines) - 1


def derived(asked: str, told: Sequence[str]) -> Derived | None:
    """The lines on which the value of a variable rests in the end; None for what is no program, or a long one."""
    run = _Run(told)
    try:
        run.run()
    except (_SenselessError, ComputeFault, ValueError, KeyError, IndexError):
        return None
    value = run.values.get(asked)
    if value is None:
        return None if not _changes(asked, told) else _open(asked, asked, ())
    lines = [run.lines[i] for i in sorted(value.lines)]
    if value.missing:
        return _open(asked, value.missing, lines)
    if not lines:
        return None
    if lines[-1].startswith("test :"):  # nothing was assigned after all
        lines.append(f"{asked} : {value.text} = {value.text}")
    return Derived((asked,), (*_given(lines, told), *lines), value.text)


def _changes(name: str, told: Sequence[str]) -> bool:
    return any(clause.split()[0] == name for clause in told)


def _open(asked: str, missing: str, lines: Sequence[str]) -> Derived:
    return Derived((asked, f"start {missing}"), (*lines, f"missing start {missing}"), UNKNOWN)


def _given(lines: Sequence[str], told: Sequence[str]) -> list[str]:
    """No trace is short: before a single line stands what the question gives."""
    if len(lines) > 1:
        return []
    given = next((clause for clause in told if clause.partition(" = ")[2].isdigit()), "")
    return [given.replace(" = ", " : ")] if given else []
