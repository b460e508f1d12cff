"""The data set card: every figure in it is counted from the rows themselves and from what was found beside them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean

import matplotlib
from matplotlib.figure import Figure

from model.answers import TRUTHS
from model.trace import DOMAINS, LEVELS, REASONING_TYPES
from training.dataset.shards import Findings

BUDGETS = dict(zip(LEVELS, (40, 70, 110, 160), strict=True))  # tokens of the answer side, on average
QUESTION_BUDGET = 50
KILLED = 95  # percent of near misses that a check must reject, at least
COMMONEST = 25  # percent of a core's open answers that are the same, at most
_REPEATABLE = {"svg.hashsalt": "alen", "svg.fonttype": "none"}
_Counts = defaultdict[str, Counter[str]]


@dataclass
class Summary:
    """What the card tells, fed row by row."""

    rows: int = 0
    rejected: Counter[str] = field(default_factory=Counter)  # by rule
    tried: Counter[str] = field(default_factory=Counter)  # near misses by core
    accepted: Counter[str] = field(default_factory=Counter)  # those that a check let pass
    cells: Counter[tuple[str, str]] = field(default_factory=Counter)
    levels: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    sources: Counter[str] = field(default_factory=Counter)  # of confidences
    open: _Counts = field(default_factory=lambda: defaultdict(Counter))  # answers by core
    truths: _Counts = field(default_factory=lambda: defaultdict(Counter))
    skeletons: defaultdict[tuple[str, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    tokens: defaultdict[str, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))  # question, answer side

    def found(self, findings: Findings) -> None:
        """Add what was found beside a shard."""
        self.rejected += findings.rejected
        self.tried += findings.tried
        self.accepted += findings.accepted

    def row(self, row: Mapping) -> None:
        """Count one row, as `shards.record` makes it."""
        self.rows += 1
        self.cells[row["domain"], row["reasoning_type"]] += 1
        self.levels[row["difficulty"]] += 1
        self.kinds[row["kind"]] += 1
        self.sources[row["confidence_source"]] += 1
        (self.truths if row["answer"] in TRUTHS else self.open)[row["core"]][row["answer"].lower()] += 1
        self.skeletons[row["core"], row["difficulty"]][row["skeleton"]] += 1
        self.tokens[row["difficulty"]].append(tuple(row["tokens"]))


def plot(summary: Summary, path: Path) -> None:
    """The distribution of tokens, as the same SVG for the same rows. Raises OSError."""
    panels = [(level, [answer for _, answer in summary.tokens[level]], BUDGETS[level]) for level in LEVELS]
    panels.append(("question", [question for level in LEVELS for question, _ in summary.tokens[level]], QUESTION_BUDGET))
    with matplotlib.rc_context(_REPEATABLE):
        figure = Figure(figsize=(8, 9), layout="constrained")
        for axes, (name, counts, budget) in zip(figure.subplots(len(panels), sharex=True), panels, strict=True):
            axes.hist(counts, bins=range(0, 320, 5))
            axes.axvline(budget, color="black", linestyle="--", linewidth=1)
            axes.set_title(f"{name}: budget {budget}" + (f", mean {mean(counts):.0f}" if counts else ""), fontsize=9)
        axes.set_xlabel("tokens; the answer side a level, and the question")
        figure.savefig(path, format="svg", metadata={"Date": None})


def text(summary: Summary, plan: Mapping) -> str:
    """The card as Markdown; `plan` is what the data set was asked to be."""
    filled = len(summary.cells)
    parts = [
        f"# ALEN data set: {summary.rows:,} rows",
        f"Split {plan['split']}{' ' + str(plan['half']) if plan['half'] else ''}, seed {plan['seed']}, generator version "
        f"{plan['generator_version']}; tokens and confidences of bundle {str(plan['bundle'])[:12]}. "
        "Every row was checked by machine: its check is executed and passes, each of its steps is true, its last step derives "
        "the answer. `jsonl/` has the rows, `generated/` the same ones in the ALEN text format.",
        f"## Domains and reasoning types\n\n{filled} of {len(DOMAINS) * len(REASONING_TYPES)} cells are filled yet.",
        _table(("domain", *REASONING_TYPES), [(name, *(summary.cells[name, kind] or "" for kind in REASONING_TYPES)) for name in DOMAINS]),
        "## Levels and kinds of rows",
        _shares("level", [(level, summary.levels[level]) for level in LEVELS]),
        _shares("kind", _ranked(summary.kinds)),
        f"## Rejected\n\n{summary.rejected.total():,} drafts were rejected, each by the first rule that it broke.",
        _table(("rule", "drafts"), _ranked(summary.rejected)),
        _near_misses(summary),
        _balance(summary),
        "## Skeletons\n\nA skeleton is a question with numbers and names masked and the order of its sentences folded.",
        _table(
            ("core", "level", "rows", "skeletons", "most frequent"),
            [(*at, held.total(), len(held), _share(max(held.values()), held.total())) for at, held in _in_order(summary.skeletons)],
        ),
        "## Tokens\n\nThe answer side is all that the network writes, computed results included.\n\n![tokens](tokens.svg)",
        _table(
            ("level", "question", "budget", "answer side", "budget", "over it"),
            [(level, *_lengths(summary.tokens[level], BUDGETS[level])) for level in LEVELS if summary.tokens[level]],
        ),
        "## Confidence\n\n`posterior`: the posterior that is asked for, or one minus it where that is more. `measured`: how often the "
        "bundle is right on fresh questions of the core and level, at least 0.5. `unmeasured`: the bundle does not know them, 0.5.",
        _shares("source", _ranked(summary.sources)),
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def _near_misses(summary: Summary) -> str:
    rows = [(core, tried, tried - summary.accepted[core], _share(tried - summary.accepted[core], tried))
            for core, tried in sorted(summary.tried.items())]  # fmt: skip
    return (
        "## Near misses\n\nThe checks of some rows of each combination were tried on answers that are nearly right. At least "
        f"{KILLED} % of them must be rejected.\n\n{_table(('core', 'tried', 'rejected', 'share'), rows)}"
    )


def _balance(summary: Summary) -> str:
    commonest = [(core, held.total(), _first(held), _share(max(held.values()), held.total()))
                 for core, held in sorted(summary.open.items())]  # fmt: skip
    truths = [(core, held.total(), *(_share(held[truth], held.total()) for truth in TRUTHS))
              for core, held in sorted(summary.truths.items())]  # fmt: skip
    return (
        f"## Balance\n\nThe most frequent open answer of a core should have at most {COMMONEST} %.\n\n"
        f"{_table(('core', 'open answers', 'most frequent', 'share'), commonest)}\n\n"
        f"Answers that are truths; of a core without yes and no these are its unanswerable twins.\n\n"
        f"{_table(('core', 'truths', *TRUTHS), truths)}"
    )


def _lengths(tokens: Sequence[tuple[int, int]], budget: int) -> tuple[object, ...]:
    over = sum(answer > budget for _, answer in tokens)
    means = f"{mean(question for question, _ in tokens):.1f}", f"{mean(answer for _, answer in tokens):.1f}"
    return means[0], QUESTION_BUDGET, means[1], budget, _share(over, len(tokens))


def _first(held: Counter[str]) -> str:
    """The most frequent one; of several the first in the alphabet, in whatever order they came."""
    return min(held, key=lambda answer: (-held[answer], answer))


def _ranked(held: Counter[str]) -> list[tuple[str, int]]:
    return sorted(held.items(), key=lambda pair: (-pair[1], pair[0]))


def _in_order(held: Mapping[tuple[str, str], Counter[str]]) -> list[tuple[tuple[str, str], Counter[str]]]:
    return sorted(held.items(), key=lambda pair: (pair[0][0], LEVELS.index(pair[0][1])))


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else ""


def _shares(what: str, counts: Sequence[tuple[str, int]]) -> str:
    rows = sum(n for _, n in counts)
    return _table((what, "rows", "share"), [(name, n, _share(n, rows)) for name, n in counts])


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)
