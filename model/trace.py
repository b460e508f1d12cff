"""The trace: what the network writes after a question. Its grammar is in docs/trace.md; parsing is total."""

import re
from dataclasses import dataclass

DOMAINS = (
    "mathematics", "physics", "chemistry", "biology", "computer_science", "philosophy",
    "history", "literature", "economics", "psychology", "engineering", "medicine",
)  # fmt: skip
REASONING_TYPES = ("deductive", "inductive", "abductive", "analogical", "causal", "probabilistic", "counterfactual", "meta")
CORES = (
    "E1", "E2", "E3", "K1", "L1", "L2", "L3", "I1", "I2", "B1", "A1", "A2", "C1", "C2", "G1", "P1", "P2", "F1", "M1", "M2", "M3", "M4",
)  # fmt: skip
LEVELS = ("elementary", "intermediate", "advanced", "expert")

QUESTION, TAGS, STEP, BACK, ANSWER, CHECK, END = "<q>", "<tags>", "<step>", "<back>", "<ans>", "<check>", "<eos>"
UNKNOWN = "unknown"
BLANK = "_"  # the answer's place in a check that is written before the steps
OUT_OF_SCOPE = "<out_of_scope>"  # the whole reply to a question that is no problem of a known kind

_PART = re.compile(r"(<[a-z_A-Z0-9]+>)")
_COMPUTING = re.compile(r"[^:=]+ : ([^:=]+) =$")
_PRINTABLE = re.compile(r"[ -~]*")
_BLANK = re.compile(rf"(?<!\S){BLANK}(?!\S)")


@dataclass(frozen=True)
class Tags:
    """What kind of problem this is; each field is one of the constants above."""

    domain: str
    reasoning_type: str
    core: str
    level: str


@dataclass(frozen=True)
class Trace:
    """Tags, the steps that stand, an answer and its check (the answer in it); `withdrawn` counts steps taken back."""

    tags: Tags
    steps: tuple[str, ...]
    answer: str
    check: str
    withdrawn: int = 0

    @property
    def reading(self) -> str:
        """The check as it is written before the steps, a blank in the answer's place."""
        claim, sign, clauses = self.check.removeprefix("witness ").partition(" ; ")
        kind, _, claim = claim.partition(" ")
        sides = claim.split(" = ")
        if self.answer in sides:
            sides[sides.index(self.answer)] = BLANK
            claim = " = ".join(sides)
        elif claim.startswith(f"{self.answer} "):
            claim = BLANK + claim.removeprefix(self.answer)
        return f"{kind} {claim}{sign}{clauses}"


@dataclass(frozen=True)
class Fault:
    """Why a text is no trace: out_of_scope, tags, steps, back, answer, check, end, order or characters."""

    name: str


def pending(step: str) -> str | None:
    """The expression of a step that has just reached its `=`, else None: the point where the server computes."""
    match = _COMPUTING.fullmatch(step)
    return match.group(1) if match else None


def render(trace: Trace) -> str:
    """The trace as text with special tokens in angle brackets, without the question."""
    tags = "".join(f"<{tag}>" for tag in (trace.tags.domain, trace.tags.reasoning_type, trace.tags.core, trace.tags.level))
    steps = "".join(f"{STEP} {step}" for step in trace.steps)
    return f"{TAGS}{tags}{CHECK} {trace.reading}{steps}{ANSWER} {trace.answer}{END}"


def parse(text: str) -> Trace | Fault:
    """Read what follows a question. Total: every text gives a Trace or a Fault."""
    if not _PRINTABLE.fullmatch(text):
        return Fault("characters")
    parts = [part for part in _PART.split(text) if part]
    if parts[:1] == [TAGS]:
        parts = parts[1:]
    if parts[:1] == [OUT_OF_SCOPE]:
        return Fault("out_of_scope")
    tags = _tags(parts[:4])
    if tags is None:
        return Fault("tags")
    return _body(tags, parts[4:])


def _tags(parts: list[str]) -> Tags | None:
    allowed = (DOMAINS, REASONING_TYPES, CORES, LEVELS)
    names = [part[1:-1] for part in parts]
    if len(names) != 4 or any(name not in group for name, group in zip(names, allowed, strict=True)):
        return None
    return Tags(*names)


def _body(tags: Tags, parts: list[str]) -> Trace | Fault:
    if parts[:1] != [CHECK] or len(parts) < 2 or _PART.fullmatch(parts[1]) or not parts[1].strip():
        return Fault("check")
    reading, parts = parts[1].strip(), parts[2:]
    steps: list[str] = []
    withdrawn = 0
    position = 0
    while position < len(parts) and parts[position] in (STEP, BACK):
        if parts[position] == BACK:
            if not steps:
                return Fault("back")
            steps.pop()
            withdrawn += 1
            position += 1
            continue
        if position + 1 >= len(parts) or _PART.fullmatch(parts[position + 1]):
            return Fault("steps")
        steps.append(parts[position + 1].strip())
        position += 2
    if not steps:
        return Fault("steps")
    return _ended(tags, reading, steps, parts[position:], withdrawn)


def _ended(tags: Tags, reading: str, steps: list[str], parts: list[str], withdrawn: int) -> Trace | Fault:
    """The answer, which fills the blank of the reading: that is the check."""
    if parts[0::2] != [ANSWER, END] or len(parts) != 3:
        return Fault("end" if parts[-1:] != [END] else "order")
    answer = parts[1].strip()
    if _PART.fullmatch(parts[1]) or not answer:
        return Fault("answer")
    return Trace(tags, tuple(steps), answer, _filled(reading, answer), withdrawn)


def _filled(reading: str, answer: str) -> str:
    check = _BLANK.sub(lambda _: answer, reading, count=1)
    return f"witness {check}" if answer == UNKNOWN and not check.startswith("proof ") else check
