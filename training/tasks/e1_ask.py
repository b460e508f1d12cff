"""The questions of E1 and the last operations that lead up to them: totals, differences, giving, sharing, prices."""

from collections.abc import Callable, Iterator

from training.tasks.e1_scene import Node, Scene
from training.tasks.wording import listed


def _total(scene: Scene, owner: str, labels: Iterator[str]) -> Node | None:
    rng = scene.draw.rng
    if len(scene.nodes) == 1:
        last = scene.nodes.pop()
        scene.add_given(next(labels))
        scene.nodes.append(last)
    others = scene.nodes[:-1]
    chosen = rng.sample(others, min(len(others), rng.choice((1, 1, 2, 3)))) + [scene.nodes[-1]]
    rng.shuffle(chosen)
    value = sum(n.value for n in chosen)
    people = listed([scene.phrase(n.label) for n in chosen])
    complete = len(chosen) == len(scene.nodes) and "ask_all" in scene.world.phrases and not scene.draw.unanswerable
    scene.everyone = complete and scene.level in ("elementary", "intermediate") and rng.random() < 0.5
    if scene.everyone:
        chosen = scene.nodes.copy()
    kind = "ask_all" if scene.everyone else "ask_total"
    scene.question = scene.say(kind, all=people)
    names = tuple(n.label for n in chosen)
    return Node("total", value, " + ".join(names), None, (), names, droppable=False)


def _difference(scene: Scene, owner: str, labels: Iterator[str]) -> Node | None:
    if len(scene.nodes) == 1:
        last = scene.nodes.pop()
        scene.add_given(next(labels))
        scene.nodes.append(last)
    first, second = scene.nodes[-1], scene.draw.rng.choice(scene.nodes[:-1])
    if first.value == second.value:
        return None
    big, small = (first, second) if first.value > second.value else (second, first)
    kind = "ask_more" if scene.draw.rng.random() < 0.6 else "ask_fewer"
    a, b = (big, small) if kind == "ask_more" else (small, big)
    scene.question = scene.say(kind, a=scene.phrase(a.label), b=scene.phrase(b.label))
    return Node(
        "difference",
        big.value - small.value,
        f"{big.label} - {small.label}",
        None,
        (),
        (big.label, small.label),
        droppable=False,
    )


def _give(scene: Scene, owner: str, labels: Iterator[str]) -> Node | None:
    source = scene.nodes[-1]
    if source.value < 4:
        return None
    n = scene.draw.rng.randint(2, source.value - 1)
    z = next(labels)
    clause = scene.say("give", a=owner, z=scene.phrase(z), n=scene.number(n))
    scene.question = scene.say("ask_left", a=owner)
    return Node("left", source.value - n, f"{source.label} - {n}", clause, (n,), (source.label,), droppable=False)


def _get(scene: Scene, owner: str, labels: Iterator[str]) -> Node | None:
    source = scene.nodes[-1]
    n = scene.draw.rng.randint(2, max(5, min(source.value, 60)))
    z = next(labels)
    clause = scene.say("get", a=owner, z=scene.phrase(z), n=scene.number(n))
    scene.question = scene.say("ask_now", a=owner)
    return Node("all", source.value + n, f"{source.label} + {n}", clause, (n,), (source.label,), droppable=False)


def _share(scene: Scene, owner: str, labels: Iterator[str]) -> Node | None:
    source = scene.nodes[-1]
    fits = [d for d in range(2, 13) if source.value % d == 0]
    if not fits:
        return None
    n = scene.draw.rng.choice(fits)
    clause = scene.say("share", a=owner, n=scene.number(n))
    scene.question = scene.say("ask_each", a=owner)
    return Node("each", source.value // n, f"{source.label} / {n}", clause, (n,), (source.label,), droppable=False)


def _price(scene: Scene, owner: str, labels: Iterator[str]) -> Node | None:
    source = scene.nodes[-1]
    n = scene.draw.rng.randint(2, 12)
    if source.value * n > scene.limit:
        return None
    clause = scene.say("price", a=owner, n=scene.number(n))
    scene.question = scene.say("ask_price", a=owner)
    return Node("total", source.value * n, f"{n} * {source.label}", clause, (n,), (source.label,), droppable=False)


TAILS: dict[str, Callable[[Scene, str, Iterator[str]], Node | None]] = {
    "total": _total, "difference": _difference, "give": _give, "get": _get, "share": _share, "price": _price,
}  # fmt: skip
