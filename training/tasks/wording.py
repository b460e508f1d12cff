"""How premises and a question become one text: registers, joiners, fillers, numbers as digits or words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from training.draw import Draw, Patterns

SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_MULTIPLES = {
    2: ("twice", "double", "two times", "2 times"),
    3: ("three times", "3 times", "triple"),
    4: ("four times", "4 times"),
}
_PARTS = {2: ("half",), 3: ("a third",), 4: ("a quarter",), 5: ("a fifth",), 10: ("a tenth",)}
_OPENERS = ("Quick question:", "Please help:", "Hi,", "Here is a puzzle.", "Homework:", "A small problem.", "Consider this.",
            "Suppose the following.", "Word problem:", "Help me with this:", "Hello!", "Exercise:")  # fmt: skip
_STYLES = ("plain",) * 6 + ("first",) * 3 + ("joined",) * 2 + ("terse",) * 3


def says(train: str, held_out: str = "") -> Patterns:
    """Patterns from two texts, split at line ends and bars."""
    return Patterns(_split(train), _split(held_out))


def merged(*tables: Mapping[str, Patterns]) -> dict[str, Patterns]:
    """Tables of patterns put together kind by kind."""
    result: dict[str, Patterns] = {}
    for table in tables:
        for kind, patterns in table.items():
            old = result.get(kind, Patterns(()))
            result[kind] = Patterns(old.train + patterns.train, old.held_out + patterns.held_out)
    return result


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for line in text.splitlines() for part in line.split("|") if part.strip())


def singular(plural: str) -> str:
    """The singular of a plural in plain s."""
    return plural.removesuffix("s")


def with_article(noun: str) -> str:
    """A noun with a or an."""
    return f"{'an' if noun[0].lower() in 'aeiou' else 'a'} {noun}"


def listed(parts: Sequence[str]) -> str:
    """`A, B and C`."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


@dataclass(frozen=True)
class Register:
    """How one item is written: sentence style, lower case or not, how often numbers are words, an opener."""

    style: str
    lower: bool
    words: float
    opener: str = ""

    @classmethod
    def pick(cls, draw: Draw) -> "Register":
        """Draw a register: mostly plain, sometimes as people type."""
        rng = draw.rng
        style = rng.choice(_STYLES)
        lower = rng.random() < (0.7 if style == "terse" else 0.1)
        opener = rng.choice(_OPENERS) if style == "plain" and rng.random() < 0.08 else ""
        return cls(style, lower, rng.choice((0.0, 0.0, 0.0, 0.0, 0.3, 0.8)), opener)

    def number(self, draw: Draw, value: int) -> str:
        """A number in digits, or a small one as a word."""
        return SMALL[value] if 2 <= value <= 12 and draw.rng.random() < self.words else str(value)

    def multiple(self, draw: Draw, value: int) -> tuple[str, str]:
        """(`twice`, `double`): a multiple before "as many as", and one before "the number of"."""
        rng = draw.rng
        plain = f"{self.number(draw, value)} times"
        words = _MULTIPLES.get(value, (plain,))
        as_many = "twice" if value == 2 and rng.random() < 0.7 else plain
        return as_many, rng.choice(words) if rng.random() < 0.7 else plain

    def compose(self, draw: Draw, clauses: Sequence[str], question: str) -> str:
        """One text of the premises and what is asked."""
        text = getattr(self, f"_{self.style}")(draw, list(clauses), question)
        text = f"{self.opener} {text}".strip()
        return text.lower() if self.lower else text

    def _plain(self, draw: Draw, clauses: list[str], question: str) -> str:
        return " ".join(sentence(part) for part in clauses) + " " + asked(question)

    def _first(self, draw: Draw, clauses: list[str], question: str) -> str:
        link = draw.rng.choice((" if ", " if ", " when ", " given that ", ", if "))
        end = asked(question)
        return end[:-1] + link + listed(clauses) + end[-1]

    def _joined(self, draw: Draw, clauses: list[str], question: str) -> str:
        cut = draw.rng.randint(1, len(clauses))
        opener = draw.rng.choice(("", "", "Suppose ", "Say ", "If ", "Given that "))
        parts = [listed(clauses[:cut]), *([listed(clauses[cut:])] if cut < len(clauses) else [])]
        if opener:
            return (
                opener
                + parts[0]
                + ", "
                + "".join(f"and {p}, " for p in parts[1:])
                + asked(question)[:1].lower()
                + asked(question)[1:]
            )
        return " ".join(sentence(p) for p in parts) + " " + asked(question)

    def _terse(self, draw: Draw, clauses: list[str], question: str) -> str:
        joiner = draw.rng.choice((", ", ". ", "; ", " and " if len(clauses) <= 3 else ", ", ".\n", ", "))
        gap = draw.rng.choice((". ", ", ", ". ")) if joiner != ".\n" else ".\n"
        end = draw.rng.choice(("?", "?", "?", ""))
        body = joiner.join(clauses)
        return (body[:1].upper() + body[1:] if joiner != ", " else body) + gap + question + end


def sentence(clause: str) -> str:
    """A clause with a capital and a full stop."""
    return clause[:1].upper() + clause[1:] + "."


_IMPERATIVES = ("find", "work", "compute", "calculate", "determine", "tell", "give", "solve")


def asked(question: str) -> str:
    """A question with a capital and its end mark."""
    mark = "." if question.split()[0].lower() in _IMPERATIVES else "?"
    return question[:1].upper() + question[1:] + mark


def place_of(name: str, text: str) -> int:
    """Where a text first says a name; behind its end where it does not."""
    match = re.search(rf"\b{re.escape(name)}\b", text)
    return match.start() if match else len(text)


def part_words(value: int) -> str:
    """`half`, `a third`, ... for a divisor."""
    return _PARTS[value][0]
