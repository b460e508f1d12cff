"""From a scene to a problem: steps, answer, check, irrelevant premises, and the unanswerable twin."""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from model import compute
from model.checks.expr import expr_holds
from model.question import Question
from training.problem import Problem, Steps
from training.tasks.e1_reading import equation
from training.tasks.e1_scene import Aside, Node, Scene

_MAX_STEPS = 15
_WORDS = re.compile(r"[A-Za-z]\w*@?\d*")


def add_distractor(scene: Scene, labels: Iterator[str], about: str = "") -> None:
    """A premise that nothing needs, with a number of its own; `about` an entity where one is given."""
    rng = scene.draw.rng
    extra = "" if about or scene.everyone else next(labels, "")
    if extra and rng.random() < 0.3:
        n = rng.randint(2, 20)
        base = rng.choice([node for node in scene.nodes if node.clause and node.label in scene.names])
        text = scene.say("more", a=scene.phrase(extra), b=scene.phrase(base.label), n=scene.number(n), part="", times="")
        scene.asides.append(Aside(text, (n,), equation("more", text, extra, base.label, n)))
    else:
        n = rng.randint(2, 60)
        who = about or (extra if extra and rng.random() < 0.5 else rng.choice(scene.names))
        kind = "aside" if rng.random() < 0.6 or "other" not in scene.world.phrases else "other"
        scene.asides.append(Aside(scene.say(kind, a=scene.phrase(who), n=scene.number(n)), (n,)))


def finish(scene: Scene, depth: int, domain: str, reasoning_type: str) -> Problem | None:
    """The problem of a scene, None where the scene does not fit."""
    dropped = _choose_dropped(scene) if scene.draw.unanswerable else None
    if scene.draw.unanswerable and dropped is None:
        return None
    steps = _twin_steps(scene, dropped) if dropped else _steps(scene)
    if not 3 <= len(steps) <= _MAX_STEPS:
        return None
    answer = "unknown" if dropped else str(scene.node(scene.goal).value)
    if dropped:
        add_distractor(scene, iter(()), about=dropped.label if dropped.label in scene.names else "")
    premises, lower = _premises(scene, dropped), scene.register.lower
    question = scene.register.compose(scene.draw, [*(text for text, _ in premises), *_endings(scene)], scene.question)
    check = _check(scene, [said for _, said in premises if said], answer, dropped)
    if dropped and not _open(question, check):
        return None
    names = tuple(dict.fromkeys([*scene.names, scene.slots["noun"], scene.slots["one"], scene.slots["other"]]))
    givens = tuple((_shown(n.label), str(v)) for n in scene.nodes if n is not dropped for v in n.numbers)
    texts = [*steps, check, *names]
    shown = [t.lower() for t in texts] if lower else texts
    return Problem(
        CORE, domain, reasoning_type, scene.level, question, tuple(shown[: len(steps)]), answer, "number", shown[len(steps)],
        depth, givens, tuple(shown[len(steps) + 1 :]),
    )  # fmt: skip


CORE = "E1"


def _shown(text: str) -> str:
    return re.sub(r"@\d*", "", text)


def _needed(scene: Scene, goal: str, dropped: Node | None) -> list[Node]:
    """The nodes that the goal rests on, the goal first."""
    result: list[Node] = []
    queue = [goal]
    while queue:
        node = scene.node(queue.pop(0))
        if node in result or node is dropped:
            continue
        result.append(node)
        queue += node.parents
    order = {n.label: i for i, n in enumerate(scene.nodes)}
    return sorted(result, key=lambda n: -order[n.label])


def _valued(scene: Scene, formula: str) -> str:
    return _WORDS.sub(lambda m: str(scene.node(m.group()).value), formula)


def _steps(scene: Scene) -> list[str]:
    derived = [n for n in scene.nodes if n.derived]
    steps = Steps()
    for goal in _goals(scene)[: max(1, _MAX_STEPS - len(derived))]:
        steps.find(goal)
    for node in scene.nodes:
        if not node.derived and len(derived) < 2 and len(steps.lines) == 1:
            steps.given(node.label, str(node.value))
        if node.derived:
            steps.calc(_shown(node.label), _valued(scene, node.formula))
    return steps.lines


def _goals(scene: Scene) -> list[str]:
    """The goal and the names that it rests on, back to the last one before the first calculation.

    Written backwards each name is one look-up; the calculations then take them in the opposite order. Without them the first
    calculation of a chain has to be guessed from its end.
    """
    on_the_way = [n.label for n in _needed(scene, scene.goal, None) if n.derived and n.label in scene.names]
    return list(dict.fromkeys([_goal_words(scene), *on_the_way[:-1]]))


def _goal_words(scene: Scene) -> str:
    goal = _shown(scene.goal)
    worth = goal == "total" and "ask_paid" not in scene.world.phrases and len(scene.node(scene.goal).parents) == 1
    if worth or goal in ("left", "all", "each"):
        return next(n.label for n in reversed(scene.nodes) if n.label in scene.names)
    return goal


# Checks


def _check(scene: Scene, said: list[str], answer: str, dropped: Node | None) -> str:
    """What the premises say in their order, then what the end of the text does."""
    formulas = {n.label: n.formula for n in scene.nodes}
    inline = {n.label for n in scene.nodes if "@" in n.label and n.label != scene.goal}
    ends = [n for n in scene.nodes if not _is_premise(n) and n.label not in inline]
    clauses = [*said, *(f"{n.label} = {_inlined(n.formula, formulas, inline)}" for n in ends)]
    unused = [value for aside in scene.asides if not aside.said for value in aside.numbers]
    head = f"witness expr unknown = {scene.goal}" if dropped else f"expr {answer} = {scene.goal}"
    tail = f" ; unused {' '.join(map(str, unused))}" if unused else ""
    return _shown(" ; ".join([head, *clauses]) + tail)


def _inlined(formula: str, formulas: dict[str, str], inline: set[str]) -> str:
    def put(match: re.Match[str]) -> str:
        label = match.group()
        if label not in inline:
            return label
        inner = _inlined(formulas[label], formulas, inline)
        tight = formula != label and re.search(r" [*/] ", formula) and re.search(r" [-+] ", inner)
        return f"( {inner} )" if tight else inner

    return _WORDS.sub(put, formula)


# Twins


def _choose_dropped(scene: Scene) -> Node | None:
    nodes = [n for n in scene.nodes if n.droppable and n.clause and n.label != scene.goal]
    scene.draw.rng.shuffle(nodes)
    return next((n for n in nodes if _matters(scene, n)), None)


def _put(words: dict[str, str]) -> Callable[[re.Match[str]], str]:
    return lambda match: words[match.group()]


def _matters(scene: Scene, dropped: Node) -> bool:
    """Whether another value of a node gives another answer."""
    results = set()
    for shift in (0, 12):
        values: dict[str, Fraction] = {}
        for node in scene.nodes:
            words = {w: f"({compute.format_number(values[w])})" for w in node.parents}
            values[node.label] = compute.value(_WORDS.sub(_put(words), node.formula)) + (shift if node is dropped else 0)
        results.add(values[scene.goal])
    return len(results) == 2


def _twin_steps(scene: Scene, dropped: Node) -> list[str]:
    """Goals from the question back to what is missing."""
    path = [dropped]
    for node in scene.nodes:
        if path[-1].label in node.parents:
            path.append(node)
    labels = [n.label for n in path if n.label in scene.names or n.label == dropped.label]
    goals = [_goal_words(scene), *reversed(labels[:3])]
    steps = [f"find {goal}" for goal in dict.fromkeys(goals)]
    if len(steps) < 2:
        other = next((n for n in scene.nodes if n.numbers and n is not dropped), None)
        if other is None:
            return []
        label = other.label if not other.derived else "number"
        steps.append(f"{_shown(label)} : {other.numbers[0]}")
    return [*steps, f"missing {dropped.label}"]


def _open(question: str, check: str) -> bool:
    """Whether a reader can tell that the answer is open: the premise put in for the missing one may look like it."""
    clauses = check.partition(" ; unused ")[0].removeprefix("witness expr ").split(" ; ")
    return expr_holds(Question(question), "unknown", clauses) is None


# Text


def _is_premise(node: Node) -> bool:
    return bool(node.clause) and node.droppable


def _premises(scene: Scene, dropped: Node | None) -> list[tuple[str, str]]:
    """The clauses before the end of the text, each with the equation it states, if any."""
    rng = scene.draw.rng
    asides = [(aside.text, aside.said) for aside in scene.asides]
    premises = [
        asides.pop() if n is dropped else (str(n.clause), n.said or f"{n.label} = {n.formula}")
        for n in scene.nodes
        if _is_premise(n)
    ]
    if not scene.frozen_order and rng.random() < 0.25:
        rng.shuffle(premises)
    for aside in asides:
        premises.insert(rng.randint(0 if not scene.frozen_order else 1, len(premises)), aside)
    return premises


def _endings(scene: Scene) -> list[str]:
    return [*scene.closing, *(str(n.clause) for n in scene.nodes if n.clause and not n.droppable)]
