"""K1 with variables: programs of assignments, loops and tests, in words or as a line of code; their solver."""

import re
from collections.abc import Sequence

from training.draw import Draw
from training.tasks.b1_text import Said
from training.tasks.k1_plan import UNKNOWN, Draft, Scene, Speaker, bare, mixed
from training.tasks.k1_register_phrases import REGISTERS
from training.tasks.wording import SMALL, says

_LARGEST = 400
_MOST_RUNS = 40
_LINKS = (" and then ", ", then ", " and ", ", and then ", " and after that ")
_FOLLOWS = ("then {}", "after that {}", "next, {}", "then {}", "{}", "afterwards {}", "now {}")
_BESIDE = re.compile(r"\d \d")
_WHOLE = re.compile(r"(?:it|the|add|subtract|double|halve|multiply|divide|replace)\b|\d+ (?:is|gets)\b")
_STEPS = re.compile(r"\b(?:left|right|forward|back)\b")
_Op = tuple  # a statement: its kind, the variable, and what else it has
_CODE_ASKS = says(
    """what is {v}? | value of {v} at the end? | what is {v} in the end? | final {v}? | what does {v} end up as? | {v} = ?
    which value has {v} at the end? | what is the last value of {v}?""",
    "{v} after this? | what is {v} finally? | end value of {v}?",
)
_CODE_CHANGES = says(
    """with {s} instead, what is {v} at the end? | what is {v} at the end with {s} instead? | what would {v} be with {s} instead?
    now with {s} instead: what is {v}?""",
    "what does {v} end up as with {s} instead? | {v} at the end with {s} instead?",
)
_CODE_LOOPS = says(
    """repeat {k} times: {body} | for i in range({k}): {body} | repeat {k} times {{ {body} }} | loop {k} times: {body}""",
    "do {k} times: {body}",
)


def draft(draw: Draw, scene: Scene, depth: int, changes: bool, idle: int, patterns: int) -> Draft | None:
    """A program of about a depth; None where its numbers are no good."""
    rng = draw.rng
    names = rng.sample(scene.names, 2 if depth > 1 and rng.random() < (0.12 if depth < 5 else 0.25) else 1)
    code = not scene.own and len(names[0]) == 1 and rng.random() < 0.2
    starts: dict[str, int] = {name: rng.randint(1, 12) for name in names}
    body = _body(draw, scene, names, depth, starts)
    asked = rng.choice(names)
    change = _change(draw, body, asked, starts) if changes else None
    if changes and change is None:
        return None
    code = code and not (change and change[0] in "+-")
    final, begun = _changed(body, starts, change, asked) if change else (body, starts)
    told, found = _solved(body, starts), _solved(final, begun)
    if told is None or found is None or (changes and told[asked] == found[asked] and rng.random() < 0.8):
        return None
    opened = asked if draw.unanswerable and not (change and change[0] == "start") else ""
    if draw.unanswerable and not (opened and _needs(body, final, asked, begun)):
        return None
    speaker = Speaker(draw, scene, REGISTERS, patterns)
    text = _Code(draw) if code else _Words(speaker, len(names) > 1)
    said = [text.start(name, starts[name]) for name in rng.sample(names, len(names)) if name != opened]
    said += text.all(body)
    question = text.asked(asked, change)
    if not code:
        said = mixed(draw, said or [], speaker.idle(idle + bool(opened)))
    elif opened and not said:
        return None
    answer = UNKNOWN if opened else str(found[asked])
    return Draft(bare(asked), said, question, answer, tuple(map(bare, names)), glued=code)


def _body(draw: Draw, scene: Scene, names: Sequence[str], depth: int, starts: dict[str, int]) -> list[_Op]:
    """Statements that make about as many assignments and tests as wanted."""
    rng, body, left = draw.rng, list[_Op](), depth
    while left > 0:
        kind = rng.random()
        name = rng.choice(names)
        if kind < 0.45 and left >= 2:
            size = rng.choice([size for size in (1, 1, 2, 2, 3) if 2 * size <= left])
            times = rng.randint(2, max(2, min(left // size, 6)))
            body.append(("loop", times, _ops(draw, scene, name, size, again=size == 1)))
            left -= times * size
        elif kind < 0.6 and left >= 2:
            (one,) = _ops(draw, scene, name, 1)
            (other,) = _ops(draw, scene, name, 1)
            test = rng.choice(("over", "under", "over", "under", "even", "odd"))
            body.append(("if", name, test, rng.randint(3, 25), one, other if rng.random() < 0.4 else None))
            left -= 2
        elif kind < 0.68 and left >= 3 and "*" in scene.operators:
            grows = rng.choice([("*", name, 2), ("+", name, rng.randint(3, 9)), ("*", name, 3)])
            bound = (
                starts[name] * grows[2] + rng.randint(0, 12) if grows[0] == "*" else starts[name] + rng.randint(2, 2 * grows[2])
            )
            body.append((rng.choice(("until", "while")), name, bound, [grows]))
            left -= 3
        elif kind < 0.85 and len(names) > 1:
            other = names[1 - names.index(name)]
            body.append((rng.choice(("+v", "+v", "copy", "swap")), name, other))
            left -= 1
        else:
            body += _ops(draw, scene, name, 1)
            left -= 1
    return body


def _ops(draw: Draw, scene: Scene, name: str, count: int, *, again: bool = False) -> list[_Op]:
    """Different assignments that change one variable by a number; `again` those that do more when they are repeated."""
    rng, found = draw.rng, list[_Op]()
    operators = scene.operators.replace("%", "") if again else scene.operators
    while len(found) < count:
        sign = rng.choice([*operators, *(["+", "-"] if len(operators) > 2 else [])])
        sign = "mod" if sign == "%" else sign
        number = {"*": rng.choice((2, 2, 2, 3, 3, 4)), "/": 2, "mod": rng.randint(3, 9)}.get(
            sign, rng.randint(1 + scene.apart, 9)
        )
        if not found or found[-1][0] != sign:
            found.append((sign, name, number))
    return found


def _change(draw: Draw, body: Sequence[_Op], asked: str, starts: dict[str, int]) -> tuple[str, int, int] | None:
    """What is supposed to be otherwise: its kind, the new number and the old one."""
    rng = draw.rng
    loops = [op for op in body if op[0] == "loop"]
    flat = [one for op in body for one in (op[2] if op[0] == "loop" else op[3] if op[0] in ("until", "while") else [op])]
    ways: list[tuple[str, int]] = [("start", starts[asked])] * 2
    if len(loops) == 1:
        ways += [("repeat", loops[0][1])] * 3
    for sign in "+-":
        same = [op for op in flat if op[:2] == (sign, asked)]
        if len(same) == 1 and not any(op[0] == "if" for op in body):
            ways.append((sign, same[0][2]))
    kind, old = rng.choice(ways)
    new = rng.choice([n for n in range(2, 7) if n != old] if kind == "repeat" else [n for n in range(2, 13) if n != old])
    return kind, new, old


def _changed(
    body: Sequence[_Op], starts: dict[str, int], change: tuple[str, int, int], asked: str
) -> tuple[list[_Op], dict[str, int]]:
    kind, new, _ = change
    if kind == "start":
        return list(body), {**starts, asked: new}

    def other(op: _Op) -> _Op:
        if op[0] == "loop":
            return ("loop", new if kind == "repeat" else op[1], [other(one) for one in op[2]])
        if op[0] in ("until", "while"):
            return (*op[:3], [other(one) for one in op[3]])
        return (kind, asked, new) if op[:2] == (kind, asked) else op

    return [other(op) for op in body], starts


def _solved(body: Sequence[_Op], starts: dict[str, int]) -> dict[str, int] | None:
    """The variables in the end; None where a number is negative, large or broken, or a loop goes on for long."""
    values, runs = dict(starts), 0

    def do(ops: Sequence[_Op]) -> None:
        nonlocal runs
        for kind, *rest in ops:
            runs += 1
            if kind == "loop":
                for _ in range(rest[0]):
                    do(rest[1])
            elif kind in ("until", "while"):
                name, bound, inside = rest
                while runs < _MOST_RUNS and (values[name] <= bound if kind == "until" else values[name] < bound):
                    do(inside)
            elif kind == "if":
                name, test, bound, one, other = rest
                value = values[name]
                do([one] if _holds(value, test, bound) else [other] if other else [])
            elif kind == "swap":
                values[rest[0]], values[rest[1]] = values[rest[1]], values[rest[0]]
            else:
                name, operand = rest
                number = values[operand] if kind in ("copy", "+v") else operand
                value = values[name]
                if kind == "/" and value % 2:
                    raise ArithmeticError
                values[name] = {
                    "+": value + number, "+v": value + number, "-": value - number, "*": value * number, "/": value // 2,
                    "mod": value % number, "copy": number,
                }[kind]  # fmt: skip
                if not 0 <= values[name] <= _LARGEST:
                    raise ArithmeticError

    try:
        do(body)
    except ArithmeticError:
        return None
    return values if runs < _MOST_RUNS else None


def _holds(value: int, test: str, bound: int) -> bool:
    return {"over": value > bound, "under": value < bound, "even": value % 2 == 0, "odd": value % 2 == 1}[test]


def _needs(body: Sequence[_Op], final: Sequence[_Op], asked: str, starts: dict[str, int]) -> bool:
    """Whether the answer hangs on where the variable starts, which no test asks about."""
    if any(op[0] in ("if", "until", "while") for op in body):
        return False
    ends = [_solved(final, {**starts, asked: value}) for value in (2, 4, 6, 10)]
    return len({end[asked] for end in ends if end}) > 1


class _Words:
    """Statements in sentences."""

    def __init__(self, speaker: Speaker, several: bool) -> None:
        self._speaker, self._several, self._rng = speaker, several, speaker.draw.rng

    def start(self, name: str, number: int) -> Said:
        """Where a variable starts."""
        return Said(self._speaker.say("start", v=name, n=number), (f"{bare(name)} = {number}",))

    def all(self, body: Sequence[_Op]) -> list[Said]:
        """All statements, now and then two of them in a sentence."""
        said: list[Said] = []
        plain = False
        for i, op in enumerate(body):
            simple = op[0] in "+-*/" or op[0] == "mod"
            if simple and plain and not self._several and self._rng.random() < 0.5:
                before = said.pop()
                said.append(
                    Said(before.text + self._rng.choice(_LINKS) + self._then(op, before.text), (*before.clauses, *_clauses(op)))
                )
                continue
            one = self._said(op)
            if i and self._rng.random() < 0.5 and not one.text.startswith(("then", "keep", "this")):
                one = Said(self._rng.choice(_FOLLOWS).format(one.text), one.clauses)
            said.append(one)
            plain = simple
        return said

    def asked(self, name: str, change: tuple[str, int, int] | None) -> Said:
        """The question, and what it supposes to be otherwise."""
        say = self._speaker.say
        if change is None:
            return Said(say("ask", v=name))
        kind, new, old = change
        text = say(f"if_{kind}", v=name, n=new, m=old, k=self._speaker.count(new))
        clause = {"start": f"{bare(name)} = {new}", "repeat": f"repeat {new}"}.get(kind, f"{bare(name)} {kind} {new}")
        return Said(text, (f"instead {clause}",), tuple(re.findall(rf"\b{old}\b", text)[:1]) if kind in "+-" else ())

    def _said(self, op: _Op) -> Said:
        say = self._speaker.say
        if op[0] == "loop":
            body = self._body(op[2])
            kind = "loop1" if len(op[2]) == 1 else "loop"
            text = say(kind, k=self._speaker.count(op[1]), body=body)
            while _BESIDE.search(text):  # `by 4 2 times`
                text = say(kind, k=SMALL[op[1]], body=body)
            return Said(text, _clauses(op))
        if op[0] in ("until", "while"):
            return Said(say(op[0], v=op[1], b=op[2], body=self._body(op[3])), _clauses(op))
        if op[0] == "if":
            text = say(op[2], v=op[1], b=op[3], do=self._then(op[4], "") if op[4][1] == op[1] else self._full(op[4]))
            if op[5]:
                text = say("else", first=text, other=self._then(op[5], ""))
            return Said(text, _clauses(op))
        return Said(self._full(op), _clauses(op))

    def _body(self, ops: Sequence[_Op]) -> str:
        text = self._full(ops[0])
        for i, op in enumerate(ops[1:]):
            text += (", " if i + 2 < len(ops) else self._rng.choice(_LINKS[:4])) + self._then(op, text)
        return text

    def _full(self, op: _Op) -> str:
        kind, name, number = op
        if kind in ("copy", "+v", "swap"):
            return self._speaker.say(kind, v=name, w=number)
        return self._speaker.say(self._kind(kind, number), v=name, n=number)

    def _then(self, op: _Op, before: str) -> str:
        """A statement of the variable that was named; without its subject only behind `x is` or `x goes`."""
        while True:
            text = self._speaker.say(f"then{self._kind(op[0], op[2])}", n=op[2])
            if _WHOLE.match(text) or re.search(
                rf"\b{op[1]} {'goes|moves|rolls' if _STEPS.search(text) else 'is|gets'}\b", before
            ):
                return text

    def _kind(self, kind: str, number: int) -> str:
        return "*2" if kind == "*" and number == 2 and self._rng.random() < 0.8 else kind


def _clauses(op: _Op, *, assigned: bool = False) -> tuple[str, ...]:
    """What a statement reads as."""
    kind, *rest = op
    if kind == "loop":
        return (f"repeat {rest[0]}", *(clause for one in rest[1] for clause in _clauses(one, assigned=assigned)), "end")
    if kind in ("until", "while"):
        test = f"{kind} {bare(rest[0])} {'over' if kind == 'until' else 'under'} {rest[1]}"
        return (test, *(clause for one in rest[2] for clause in _clauses(one, assigned=assigned)), "end")
    if kind == "if":
        name, test, bound, one, other = rest
        tested = f"{bare(name)} {test}{'' if test in ('even', 'odd') else f' {bound}'}"
        first = f"if {tested} : {_clauses(one, assigned=assigned)[0]}"
        return (first, *([f"else : {_clauses(other, assigned=assigned)[0]}"] if other else []))
    name, operand = bare(rest[0]), bare(str(rest[1]))
    if kind == "swap":
        return (f"swap {name} {operand}",)
    if kind == "copy":
        return (f"{name} = {operand}",)
    sign = kind.removesuffix("v")
    return (f"{name} = {name} {sign} {operand}",) if assigned else (f"{name} {sign} {operand}",)


class _Code:
    """Statements as code in one line."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw
        self._short = draw.rng.random() < 0.4  # `x += 3`

    def start(self, name: str, number: int) -> Said:
        """`x = 3`."""
        return Said(f"{name} = {number}", (f"{name} = {number}",))

    def all(self, body: Sequence[_Op]) -> list[Said]:
        """Each statement by itself."""
        return [Said(self._text(op), _clauses(op, assigned=not self._short)) for op in body]

    def asked(self, name: str, change: tuple[str, int, int] | None) -> Said:
        """The question, and what it supposes to be otherwise."""
        if change is None:
            return Said(self._draw.say(_CODE_ASKS, v=name))
        kind, new, _ = change
        text, clause = (f"{name} = {new}",) * 2 if kind == "start" else (f"{new} rounds", f"repeat {new}")
        return Said(self._draw.say(_CODE_CHANGES, s=text, v=name), (f"instead {clause}",))

    def _text(self, op: _Op) -> str:
        kind, *rest = op
        if kind == "loop":
            return self._draw.say(_CODE_LOOPS, k=rest[0], body=self._body(rest[1]))
        if kind in ("until", "while"):
            return f"{kind} {rest[0]} {'>' if kind == 'until' else '<'} {rest[1]}: {self._body(rest[2])}"
        if kind == "if":
            name, test, bound, one, other = rest
            tested = f"{name} is {test}" if test in ("even", "odd") else f"{name} {'<>'[test == 'over']} {bound}"
            return f"if {tested}: {self._text(one)}" + (f" else: {self._text(other)}" if other else "")
        name, operand = rest
        if kind == "swap":
            return f"swap({name}, {operand})"
        sign = {"mod": "%", "+v": "+"}.get(kind, kind)
        if kind == "copy":
            return f"{name} = {operand}"
        if self._short:
            return f"{name} {sign}= {operand}"
        return f"{name} = {name} {sign} {operand}"

    def _body(self, ops: Sequence[_Op]) -> str:
        return ", ".join(map(self._text, ops))
