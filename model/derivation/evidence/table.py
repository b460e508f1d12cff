"""The table of a case: which of its entries follow from which, and the fewest lines that lead to what is asked."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from model.compute import evaluate
from model.derivation.evidence.clauses import Case, Literal, SenselessError, Share

_Node = tuple[Literal | None, tuple[Literal, ...]]  # something inferred, or all of it, with pieces of evidence, or with any
_ALL: _Node = (None, ())
_EACH: _Node = (Literal("prior"), (Literal("prior"),))  # the share of each of several that are equally likely

_ENDLESS = 10**6  # lines: what does not follow


@dataclass(frozen=True)
class _Rule:
    """An entry, what it follows from, and the expression of that; where it has no line the entry is that expression itself."""

    entry: _Node
    needs: tuple[_Node, ...]
    expression: Callable[[Sequence[str]], str]
    line: bool = True


class Table:
    """The entries of a case for the evidence that is asked about."""

    def __init__(self, case: Case) -> None:
        """Raises SenselessError."""
        self.case = case
        self.inferred = case.groups[0]
        asked = (*case.given, *case.target)
        self.evidence = tuple(one for one in asked if one not in self.inferred and not self._denies_one(one))
        self.known: dict[_Node, str] = {(one, ()): share.text for one, share in case.alone.items() if one in self.inferred}
        self.known |= {(None, (one,)): share.text for one, share in case.alone.items() if one not in self.inferred}
        self.known |= {(one, (other,)): share.text for (one, other), share in case.joint.items()}
        counts = {share.counts for share in (*case.alone.values(), *case.joint.values())} | ({True} if case.total else set())
        if len(counts) > 1 or (case.equal and case.alone):
            raise SenselessError
        if case.total or counts != {True}:
            self.known[_ALL] = case.total or "1"
        self._best = self._cheapest(list(self._rules()))
        self.lines: list[str] = []
        self._values: dict[_Node, str] = {}

    def _denies_one(self, literal: Literal) -> bool:
        """Whether a literal denies one of several that are inferred."""
        return not literal.holds and literal.opposite in self.inferred

    # What follows

    def rate(self, evidence: Literal, given: Literal) -> str | None:
        """A share of evidence among something, as an expression."""
        rates = self.case.rates
        share, other = rates.get((evidence, given)), rates.get((evidence.opposite, given))
        if share is None:
            return None if other is None or other.counts else f"( 1 - {other.text} )"
        if not share.counts:
            return share.text
        sizes = [one.text for name in self.case.group(evidence) if (one := rates.get((name, given))) and one.counts]
        return f"{share.text} / ( {' + '.join(sizes)} )" if len(sizes) > 1 else None

    def _rules(self) -> Iterator[_Rule]:
        each = [(one, ()) for one in self.inferred]
        if self.case.equal:
            size = "2" if len(each) == 2 else f"( {' + '.join('1' * len(each))} )"
            yield _Rule(_EACH, (), lambda _: f"1 / {size}")
            yield from (_Rule(node, (_EACH,), _product, line=False) for node in each)
        yield from self._whole(_ALL, each)
        for group in self.case.groups[1:]:
            yield from self._of_one(group)
        for end in range(2, len(self.evidence) + 1):
            chain = self.evidence[:end]
            for one in self.inferred:
                yield from self._times((one, chain), (one, chain[:-1]), self.rate(chain[-1], one))
            yield from self._summed((None, chain), [(one, chain) for one in self.inferred])

    def _of_one(self, group: Sequence[Literal]) -> Iterator[_Rule]:
        """What follows in the table of what is inferred and one group of evidence."""
        for other in group:
            for one in self.inferred:
                yield from self._times((one, (other,)), (one, ()), self.rate(other, one))
            yield from self._whole((None, (other,)), [(one, (other,)) for one in self.inferred])
        rows: tuple[Literal | None, ...] = (*self.inferred, None)
        for row in rows:
            yield from self._whole((row, ()), [(row, (other,)) for other in group])

    def _whole(self, whole: _Node, parts: Sequence[_Node]) -> Iterator[_Rule]:
        """A whole is the sum of its parts, and each part what the others leave of it."""
        yield from self._summed(whole, parts)
        for part in parts:
            others = [other for other in parts if other != part]
            yield _Rule(part, (whole, *others), " - ".join)

    def _summed(self, whole: _Node, parts: Sequence[_Node]) -> Iterator[_Rule]:
        yield _Rule(whole, tuple(parts), " + ".join)

    def _times(self, entry: _Node, before: _Node, rate: str | None) -> Iterator[_Rule]:
        if rate is not None:
            yield _Rule(entry, (before,), lambda texts: f"{texts[0]} * {rate}")

    def label(self, node: _Node) -> str:
        """How a line names an entry."""
        one, evidence = node
        last = {0: "", 1: "", 2: "both"}.get(len(evidence), "all") or " ".join(map(self.case.say, evidence))
        return " ".join(filter(None, (self.case.say(one) if one else "", last))) or "total"

    def _cheapest(self, rules: Sequence[_Rule]) -> dict[_Node, _Rule]:
        """For each entry that follows, the rule that yields it in the fewest lines."""
        places: dict[_Node, int] = {}  # entries are long to hash: they are looked up once, and compared by number from then on
        open_rules = [
            (rule, places.setdefault(rule.entry, len(places)), [places.setdefault(node, len(places)) for node in rule.needs])
            for rule in rules
            if rule.entry not in self.known
        ]
        costs = [0 if node in self.known else _ENDLESS for node in places]
        best: dict[_Node, _Rule] = {}
        changed = True
        while changed:
            changed = False
            for rule, entry, needs in open_rules:
                cost = sum([costs[need] for need in needs]) + rule.line
                if cost < costs[entry]:
                    costs[entry], best[rule.entry], changed = cost, rule, True
        return best

    # What is written

    def follows(self, *nodes: _Node) -> bool:
        """Whether all of some entries follow."""
        return all(node in self.known or node in self._best for node in nodes)

    def value(self, node: _Node) -> str:
        """An entry as it goes into an expression, the lines before it written. Raises ComputeFault."""
        if node in self.known:
            return self.known[node]
        if node not in self._values:
            rule = self._best[node]
            text = rule.expression([self.value(need) for need in rule.needs])
            self._values[node] = self.calc("prior" if node == _EACH else self.label(node), text) if rule.line else text
        return self._values[node]

    def calc(self, label: str, expression: str) -> str:
        """Write a calculation -> its result. Raises ComputeFault."""
        result = evaluate(expression)
        self.lines.append(f"{label} : {expression} = {result}")
        return result

    def state(self, label: str, text: str) -> str:
        """Write what a clause gives -> its value. Raises ComputeFault."""
        if " " in text:
            return self.calc(label, text)
        self.lines.append(f"{label} : {text}")
        return text


def _product(texts: Sequence[str]) -> str:
    return " * ".join(texts)


def stated(case: Case) -> Iterator[tuple[str, Share]]:
    """What the clauses give, with the labels of lines that say so."""
    yield from ((case.say(one), share) for one, share in case.alone.items())
    yield from ((f"{case.say(one)} {case.say(other)}", share) for (one, other), share in case.joint.items())
    yield from ((f"{case.say(one)} {case.say(other)}", share) for (one, other), share in case.rates.items())
