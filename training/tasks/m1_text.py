"""Writes the work of M1 as a question, line by line, and remembers what each line reads as."""

from collections.abc import Sequence
from fractions import Fraction

from model.compute import format_number
from training.domains.words import NAMES
from training.draw import Draw, Patterns, Split
from training.tasks import m1_phrases as say
from training.tasks.b1_text import Said, brief, unrelated
from training.tasks.m1_plan import OPEN, Line, Skin, Work
from training.tasks.wording import SMALL

_NUMBERED = (
    ("Line {}: ", "line"),
    ("{}) ", "line"),
    ("({}) ", "line"),
    ("Step {}: ", "step"),
    ("{}: ", "line"),
    ("line {}: ", "line"),
)
_LETTERED = (("{}: ", "line"), ("({}) ", "line"), ("{}) ", "line"), ("Line {}: ", "line"), ("step {}: ", "step"))
_TERSE = 11  # lines, from where on articles are left out
_STEPS = ("step", "line", "result")
_ENTRIES = ("entry", "entry", "record")
_FIRST = ("first, ", "first ", "", "")
_NEXT = ("then ", "next, ", "then ", "after this, ", "now ", "")
_LAST = ("finally, ", "at last ", "then ", "")


class Writer:
    """One item's words: how its lines are labelled, who does them, and what unit they have."""

    def __init__(self, draw: Draw, skin: Skin, work: Work, patterns: int) -> None:
        self._draw, self._skin, self._work, self._patterns = draw, skin, work, patterns
        rng = draw.rng
        self.people = draw.names(NAMES, len(work.lines), 0.2)
        labelled = 2 if len(work.lines) < 9 else 0
        styles = ("numbers",) * 2 * labelled + ("letters",) * 2 + ("people", "place", "place")
        self.style = "events" if work.form == "dates" else rng.choice(styles)
        self._unit = rng.choice(skin.units) if rng.random() < 0.7 else ""
        self._letter = rng.choice(("x", "x", "x", "y", "n", "z", "t", "k"))
        self._tight = 1.8 if rng.random() < 0.4 else 1
        self._words = rng.choice((0.0, 0.0, 0.5))
        self._form, self.noun = {
            "numbers": rng.choice(_NUMBERED), "letters": rng.choice(_LETTERED), "people": ("", "step"),
            "place": ("", rng.choice(_STEPS if work.form == "sums" else _STEPS[:2])), "events": ("", rng.choice(_ENTRIES)),
        }[self.style]  # fmt: skip
        self.solves = work.form == "equations"
        self._small = rng.random() < 0.5
        self.labels = self._made_labels()

    def _made_labels(self) -> list[str]:
        """What each line is called; where it has no label, its place."""
        lines, rng = self._work.lines, self._draw.rng
        count = len(lines) - self._work.given
        if self.style == "events":
            found = [event.removeprefix("the ") for event in rng.sample(self._skin.events, count)]
        elif self.style == "letters":
            found = [chr(ord("a" if self._small else "A") + i) for i in range(count)]
        elif self.style == "people":
            found = self.people[:count]
        else:
            found = [str(i + 1) for i in range(count)]
        return ["given"] * self._work.given + found

    def say(self, table: Patterns, **slots: object) -> str:
        """A sentence in one of the shorter patterns."""
        return brief(self._draw, table, self._patterns, slots)

    # Lines

    def lines(self) -> list[Said]:
        """Every line with its clause."""
        return [self._line(place, line) for place, line in enumerate(self._work.lines)]

    def _line(self, place: int, line: Line) -> Said:
        label = self.labels[place]
        if label == "given":
            text, clause = self._equation(line)
            return Said(self.say(say.GIVEN, p=self.people[0], q=text), (f"given {clause}",))
        if line.blank:
            return Said(self._unreadable(label, place), (f"{self._mark(label)}{OPEN}",))
        who = self._subject(label, place)
        form = self._work.form
        text, clause = (
            self._equation(line) if form == "equations" else self._sum(line, who) if form == "sums" else self._date(line, label)
        )
        return Said(self._labelled(text, label, place, who), (f"{self._mark(label)}{clause}",))

    def _mark(self, label: str) -> str:
        return "" if self.style == "place" else f"{label} : "

    def _subject(self, label: str, place: int) -> str:
        """Who does a line, where the sentence says so."""
        if self.style == "people":
            return label
        named = place == 0 if self.style == "place" else self._draw.rng.random() < 0.2
        return self.people[0] if named or (self.style == "place" and self._draw.rng.random() < 0.6) else ""

    def _labelled(self, text: str, label: str, place: int, who: str) -> str:
        rng = self._draw.rng
        if self.style in ("numbers", "letters"):
            return self._form.format(label) + text
        if self.style == "people" and not text.startswith(label):
            return rng.choice(say.SAYS if text[0].isdigit() else say.SAYS[:3]).format(p=label, t=text)
        if self.style == "place" and self._work.form == "equations" and place == self._work.given and rng.random() < 0.6:
            return f"{self.people[0]} writes {text}"
        if self.style == "place":
            links = _FIRST if not place else _LAST if place == len(self._work.lines) - 1 else _NEXT
            return rng.choice(links) + text
        return text

    def _unreadable(self, label: str, place: int) -> str:
        text = self.say(say.BLANK)
        named = {
            "numbers": f"{self.noun} {label}", "letters": f"{self.noun} {label}", "people": f"the {self.noun} of {label}",
            "place": f"the next {self.noun}", "events": f"the entry for the {label}",
        }  # fmt: skip
        return f"{named[self.style] if place or self.style != 'place' else f'the first {self.noun}'} {text}"

    def _equation(self, line: Line) -> tuple[str, str]:
        clause = f"{line.left} = {line.right}".replace("x", self._letter)
        text = clause.replace(f" * {self._letter}", self._letter).replace(" * (", "(").replace("( ", "(").replace(" )", ")")
        return (text.replace(" ", "") if self._tight > 1 else text), clause

    def _sum(self, line: Line, who: str) -> tuple[str, str]:
        """A line of a sum with its clause, whose numbers stand as the sentence has them."""
        claimed = self._amount(line.claimed)
        if line.second is None:
            text = self.say(say.SUMS[f"{line.sign} open"], s=who, r=claimed)
            return text.strip(), f"{line.sign} {OPEN} = {format_number(line.claimed)}"
        first, second, result = (format_number(number) for number in (line.first, line.second, line.claimed))
        if not line.fresh and second == "2" and line.sign in "*/" and self._draw.rng.random() < 0.6:
            kind = "twice" if line.sign == "*" else "half"
            return self.say(say.SUMS[kind], s=who, r=claimed).strip(), f"{line.sign} 2 = {result}"
        kind = line.sign if line.fresh else f"{line.sign} more"
        amount = self._amount(line.second) if line.sign in "+-" else second
        text = self.say(say.SUMS[kind], s=who, a=f"<{self._amount(line.first)}", b=f">{amount}", r=claimed)
        turned = line.fresh and line.sign in "+*" and text.index(">") < text.index("<")
        operands = (
            f"{second} {line.sign} {first}"
            if turned
            else f"{first} {line.sign} {second}"
            if line.fresh
            else f"{line.sign} {second}"
        )
        return text.replace("<", "").replace(">", "").strip(), f"{operands} = {result}"

    def _amount(self, number: Fraction) -> str:
        return f"{format_number(number)} {self._unit}".strip()

    def _date(self, line: Line, label: str) -> tuple[str, str]:
        """An entry of a chronicle with its clause."""
        event, year = label if len(self._work.lines) > _TERSE else f"the {label}", format_number(line.claimed)
        if not line.sign:
            return self.say(say.DATES["start"], e=event, r=year), year
        if line.second is None:
            return self.say(say.DATES[f"{line.sign} open"], e=event, r=year), f"{line.sign} {OPEN} = {year}"
        if line.sign == "to":
            text = self.say(say.DATES["to"], e=event, a=line.first, b=line.second, r=year)
            return text, f"{line.first} to {line.second} = {year}"
        number = int(line.second)
        spelt = SMALL[number] if number <= 12 and self._draw.rng.random() < self._words else str(number)
        return self.say(say.DATES[line.sign], e=event, n=spelt, r=year), f"{line.sign} {number} = {year}"

    # What is asked

    def question(self) -> str:
        """What is asked, by what the lines are called."""
        by_style = {"numbers": say.ASK["line"], "letters": say.ASK["line"], "people": say.ASK["who"], "place": say.ASK["place"]}
        right = {"equations": "side", "sums": "right", "dates": "year"}[self._work.form]
        table = say.ASK[right] if self._work.asked == "right" else by_style.get(self.style, say.ASK["entry"])
        return self.say(table, line=self.noun)

    def around(self, idle: int) -> tuple[list[Said], list[Said]]:
        """What stands before the lines, and what stands anywhere beside them: whose work it is, by what it is judged, nothing at all."""
        rng = self._draw.rng
        room = self._draw.split is not Split.T4 and self._patterns > 6
        told = room and not self._work.given and rng.random() < 0.35
        intro = [Said(self.say(self._skin.intro, p=self.people[0]))] if told else []
        rule = [Said(self.say(say.RULE, line=self.noun))] if room and rng.random() < 0.2 else []
        return intro, [*rule, *unrelated(self._draw, idle, lambda number: self.say(self._skin.idle, k=number))]


def composed(
    draw: Draw, writer: Writer, before: Sequence[Said], lines: Sequence[Said], beside: Sequence[Said], question: str
) -> tuple[str, list[Said]]:
    """The question in one of several registers -> and its sentences in their order."""
    rng = draw.rng
    texts = [said.text for said in lines]
    head = 1 if lines[0].clauses[0].startswith("given ") else 0
    if writer.style == "place" and rng.random() < 0.5 and not any(said.clauses == (OPEN,) for said in lines):
        link = rng.choice(say.LINKS if writer.solves else say.LINKS[1::2])
        chain = link.join(_bare(text) for text in texts[head:])
        texts = [*texts[:head], chain]
    elif writer.style in ("numbers", "letters") and rng.random() < 0.25:
        texts = [*texts[:head], rng.choice((", ", "; ", "\n")).join(texts[head:])]
    behind = [said for said in beside if rng.random() < 0.5]
    ahead = [said for said in beside if said not in behind]
    sentences = [*(said.text for said in (*before, *ahead)), *texts, *(said.text for said in behind)]
    ordered = [*before, *ahead, *lines, *behind]
    joiner = rng.choice((". ",) * 6 + ("; ", ".\n"))
    text = joiner.join(_capital(sentence, joiner) for sentence in sentences)
    asked = question[:1].upper() + question[1:]
    gap = ".\n" if joiner == ".\n" else ". "
    text = f"{asked} {text}." if rng.random() < 0.06 and asked.endswith("?") else f"{text}{gap}{asked}"
    if rng.random() < 0.12:
        text = text.lower()
        text = text.rstrip(".?") if rng.random() < 0.4 else text
    return text, ordered


def _bare(text: str) -> str:
    """A line without the word that links it to the one before."""
    for link in (*_FIRST, *_NEXT, *_LAST):
        text = text.removeprefix(link) if link else text
    return text


def _capital(sentence: str, joiner: str) -> str:
    """A sentence with a capital, but for an equation."""
    short = len(sentence.split()[0].strip(":,.")) < 2 or not sentence[0].isalpha()
    return sentence if joiner == "; " or short else sentence[0].upper() + sentence[1:]
