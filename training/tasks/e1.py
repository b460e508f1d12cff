"""E1: quantities in words. A graph of sums, products and parts over named counts, with distractors and twins."""

import random
from collections.abc import Iterator

from training.draw import Draw
from training.problem import Problem
from training.tasks.e1_ask import TAILS
from training.tasks.e1_reading import equation
from training.tasks.e1_scene import DISTRACTORS, Node, Scene, Skin, World
from training.tasks.e1_solve import add_distractor, finish
from training.tasks.wording import Register, listed, part_words, singular

CORE = "E1"
DEEP = ("advanced", "expert")


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One word problem whose solution takes as many operations as the level asks for."""
    for _ in range(200):
        depth = draw.depth(level)
        try:
            scene = _scene(draw, level, skin, depth)
        except StopIteration:  # out of names
            continue
        if scene is None:
            continue
        problem = finish(scene, depth, domain, reasoning_type)
        if problem is not None and 10 <= len(problem.question) <= 500:
            return problem
    raise RuntimeError("no E1 problem in 200 attempts")


def _scene(draw: Draw, level: str, skin: Skin, depth: int) -> Scene | None:
    rng = draw.rng
    shape = rng.random()
    if shape < (0.1 if level in DEEP else 0.3) and depth <= 7:
        scene = _open(draw, skin.story, level, skin)
        return _story(scene, depth)
    if shape < 0.4 and depth <= 7:
        scene = _open(draw, skin.shop, level, skin)
        return _shop(scene, depth)
    world = rng.choices([w for _, w in skin.worlds], [n for n, _ in skin.worlds])[0]
    scene = _open(draw, world, level, skin)
    scene.brevity = 1 if depth < 4 else 2 if depth < 7 else 3 if depth < 10 else 5
    scene.scale = rng.choice((1, 1, 1, 1, 1, 1, 1, 1, 3, 5))
    return _graph(scene, depth)


def _open(draw: Draw, world: World, level: str, skin: Skin) -> Scene:
    rng = draw.rng
    scene = Scene(draw, world, level, Register.pick(draw), rng.choice(skin.coins), skin.story.entities)
    invented = rng.random() < 0.2
    if invented:
        noun = draw.invent().lower()
        noun = noun + "s" if noun[-1] not in "sxhz" else noun + "os"
    else:
        noun = rng.choice(world.nouns)
    index = rng.randrange(len(world.verbs))
    other = rng.choice([n for n in world.nouns if n != noun])
    scene.slots = {
        "noun": noun, "one": singular(noun), "coin": scene.coin, "other": other,
        "verb": str(index), "tense": world.verbs[index][2], "frame": rng.choice(world.frames),
    }  # fmt: skip
    return scene


# Entities


def _cast(scene: Scene, count: int) -> list[str]:
    fixed = {scene.slots["noun"], *(scene.names)}
    pool = [e for e in scene.world.entities if e not in fixed]
    return scene.draw.names(pool, count, scene.world.invented * (0.5 if scene.level in DEEP else 1))


# Graphs of comparisons


def _graph(scene: Scene, depth: int) -> Scene | None:
    tails = _plan_tails(scene, depth)
    links = depth - len(tails)
    scene.names = _cast(scene, min(2 * links + 6, len(scene.world.entities) - 2))
    labels = iter(scene.names)
    scene.add_given(next(labels))
    for i in range(links):
        node = _link(scene, labels, last=i == links - 1)
        if node is None:
            return None
        scene.nodes.append(node)
    if not _ask(scene, tails, labels):
        return None
    _distract(scene, labels)
    texts = [n.clause or "" for n in scene.nodes] + [aside.text for aside in scene.asides]
    scene.names = [n for n in scene.names if any(n in text for text in texts)]
    return scene


def _plan_tails(scene: Scene, depth: int) -> list[str]:
    rng = scene.draw.rng
    roll = rng.random()
    if scene.world.totals and roll < 0.4:
        return [rng.choice(("total", "total", "total", "difference"))]
    if scene.world.tails and roll < 0.75:
        first = [t for t in ("give", "get") if t in scene.world.tails]
        last = [t for t in ("share", "price") if t in scene.world.tails]
        if depth >= 3 and roll < 0.5 and first and last:
            return [rng.choice(first), rng.choice(last)]
        return [rng.choice(scene.world.tails)]
    return []


def _link(scene: Scene, labels: Iterator[str], last: bool) -> Node | None:
    rng = scene.draw.rng
    source = scene.nodes[-1]
    label = next(labels)
    if len(scene.nodes) == 1 and not source.derived and "boxes" in scene.world.phrases and rng.random() < 0.15:
        boxes, each = rng.randint(2, 9), rng.randint(2, 12)
        clause = scene.say("boxes", a=scene.phrase(source.label), n=scene.number(boxes), m=scene.number(each))
        value = boxes * each
        scene.nodes[0] = Node(source.label, value, f"{boxes} * {each}", clause, (boxes, each))
        return scene.nodes.pop()
    for _ in range(12):
        kind = rng.choice(scene.world.kinds)
        made = _relation(scene, kind, label, source, labels)
        if made is not None:
            return made
    return None


def _relation(scene: Scene, kind: str, label: str, source: Node, labels: Iterator[str]) -> Node | None:
    rng = scene.draw.rng
    limit, value = scene.limit, source.value
    a, b = scene.phrase(label), scene.phrase(source.label)
    if kind == "sum":
        return _sum(scene, label, source, labels, limit)
    n, result, formula = _operation(rng, kind, value, source.label, limit)
    if n == 0 or not 0 < result <= limit:
        return None
    as_many, double = scene.register.multiple(scene.draw, n) if kind == "times" else ("", "")
    slots = {
        "a": a,
        "b": b,
        "n": scene.number(n) if kind != "percent" else n,
        "times": as_many,
        "double": double,
        "k": scene.number(n),
    }
    if kind == "part":
        slots["part"] = part_words(n)
    clause = scene.say(kind, **slots)
    return Node(label, result, formula, clause, (n,), (source.label,), said=equation(kind, clause, label, source.label, n))


def _operation(rng: random.Random, kind: str, value: int, name: str, limit: int) -> tuple[int, int, str]:
    """(literal, value, formula) of one relation; literal 0 where it does not fit."""
    choice, randint = rng.choice, rng.randint
    if kind == "more":
        n = randint(2, 9) if rng.random() < 0.4 else randint(2, max(3, min(limit // 5, 90)))
        return n, value + n, f"{name} + {n}"
    if kind == "fewer":
        most = min(value - 1, 9) if rng.random() < 0.4 else value - 1
        n = randint(2, most) if value > 3 else 0
        return n, value - n, f"{name} - {n}"
    if kind == "times":
        n = choice((2, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10))
        return n, value * n, f"{n} * {name}"
    if kind == "part":
        fits = [d for d in (2, 2, 3, 4, 5) if value % d == 0]
        n = choice(fits) if fits else 0
        return n, value // n if n else 0, f"{name} / {n}"
    fits = [p for p in (10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 75, 80, 90, 120, 150) if value * p % 100 == 0]
    n = choice(fits) if fits else 0
    return n, value * n // 100, f"{n} / 100 * {name}"


def _sum(scene: Scene, label: str, source: Node, labels: Iterator[str], limit: int) -> Node | None:
    rng = scene.draw.rng
    if len(scene.nodes) > 1 and rng.random() < 0.6:
        other = rng.choice(scene.nodes[:-1])
    else:
        scene.nodes.pop()
        other = scene.add_given(next(labels))
        scene.nodes.append(source)
    if source.value + other.value > limit:
        return None
    pair = [source, other]
    rng.shuffle(pair)
    b, c = pair
    clause = scene.say("sum", a=scene.phrase(label), b=scene.phrase(b.label), c=scene.phrase(c.label))
    return Node(label, b.value + c.value, f"{b.label} + {c.label}", clause, (), (b.label, c.label))


def _ask(scene: Scene, tails: list[str], labels: Iterator[str]) -> bool:
    scene.goal = scene.nodes[-1].label
    owner = scene.phrase(scene.goal)
    if not tails:
        scene.question = scene.say("ask", a=owner)
        return True
    for tail in tails:
        made = TAILS[tail](scene, owner, labels)
        if made is None:
            return False
        scene.nodes.append(made)
    scene.goal = scene.nodes[-1].label
    return True


# Irrelevant premises


def _distract(scene: Scene, labels: Iterator[str]) -> None:
    rng = scene.draw.rng
    few = len(scene.nodes) > 10
    for _ in range(rng.randint(0, 1) if few else rng.randint(*DISTRACTORS[scene.level])):
        add_distractor(scene, labels)


# Stories and shops


def _story(scene: Scene, depth: int) -> Scene | None:
    rng = scene.draw.rng
    owner, friend = scene.names = _cast(scene, 2)
    scene.frozen_order = True
    start = rng.randint(3, _START[scene.level])
    clause = scene.say("given", a=owner, n=scene.number(start))
    scene.nodes.append(Node(owner, start, str(start), clause, (start,), derived=False))
    for i in range(depth):
        node = _event(scene, i, owner, friend)
        if node is None:
            return None
        scene.nodes.append(node)
    scene.goal = scene.nodes[-1].label
    scene.question = scene.say("ask_left" if "- " in scene.nodes[-1].formula else "ask_now", a=owner)
    _distract(scene, iter(()))
    return scene


_START = {"elementary": 20, "intermediate": 60, "advanced": 99, "expert": 150}


def _event(scene: Scene, i: int, owner: str, friend: str) -> Node | None:
    rng = scene.draw.rng
    source = scene.nodes[-1]
    kind = rng.choice(("gain", "lose", "gain", "lose", "halve"))
    n = 2 if kind == "halve" else rng.randint(2, max(2, min(source.value - 1, _START[scene.level])))
    if (kind == "lose" and n >= source.value) or (kind == "halve" and (source.value % 2 or (i == 0 and rng.random() < 0.5))):
        return None
    value = {"gain": source.value + n, "lose": source.value - n, "halve": source.value // 2}[kind]
    sign = {"gain": "+", "lose": "-", "halve": "/"}[kind]
    clause = scene.say(kind, a=owner, z=friend, n=scene.number(n))
    return Node(f"left@{i}", value, f"{source.label} {sign} {n}", clause, (n,), (source.label,), droppable=False)


def _shop(scene: Scene, depth: int) -> Scene | None:
    rng = scene.draw.rng
    change = depth == 2 or (depth > 2 and rng.random() < 0.4)
    goods = rng.randint(1, 4)
    relations = depth - goods - (goods >= 2) - change
    if not 0 <= relations <= goods - 1:
        return None
    buyer = scene.draw.names(scene.story_names, 1)[0]
    things = rng.sample(scene.world.nouns, goods)
    scene.slots["noun"] = things[0]
    related = set(rng.sample(range(1, goods), relations))
    for i, thing in enumerate(things):
        _priced(scene, singular(thing), singular(things[i - 1]) if i in related else "")
    counts = [rng.randint(2, 9) for _ in things]
    _bought(scene, buyer, things, counts)
    scene.question = scene.say("ask_paid", a=buyer)
    scene.names = [buyer, *things, *map(singular, things)]
    if change and not _change(scene, buyer):
        return None
    scene.goal = scene.nodes[-1].label
    _distract(scene, iter(()))
    return scene


def _priced(scene: Scene, thing: str, other: str) -> None:
    rng = scene.draw.rng
    a, n = scene.article(thing), rng.randint(2, 12)
    if not other:
        clause = scene.say("price_of", a=a, n=scene.number(n))
        scene.nodes.append(Node(thing, n, str(n), clause, (n,), derived=False))
        return
    b = scene.node(other)
    if rng.random() < 0.5 or b.value > 15:
        clause = scene.say("price_more", a=a, b=scene.article(other), n=scene.number(n))
        said = equation("more", clause, thing, other, n)
        scene.nodes.append(Node(thing, b.value + n, f"{other} + {n}", clause, (n,), (other,), said=said))
        return
    k = rng.choice((2, 2, 3, 4))
    as_many, double = scene.register.multiple(scene.draw, k)
    slots = {"times": as_many, "double": double, "k": scene.number(k)}
    clause = scene.say("price_times", a=a, b=scene.article(other), **slots)
    said = equation("times", clause, thing, other, k)
    scene.nodes.append(Node(thing, b.value * k, f"{k} * {other}", clause, (k,), (other,), said=said))


def _bought(scene: Scene, buyer: str, things: list[str], counts: list[int]) -> None:
    basket = listed([f"{scene.number(n)} {t}" for n, t in zip(counts, things, strict=True)])
    scene.closing.append(scene.say("buys", a=buyer, basket=basket))
    single = len(things) == 1
    for n, thing in zip(counts, things, strict=True):
        one = singular(thing)
        label = "total" if single else f"{thing}@"
        scene.nodes.append(Node(label, n * scene.node(one).value, f"{n} * {one}", None, (n,), (one,), droppable=False))
    if not single:
        labels = tuple(f"{t}@" for t in things)
        value = sum(scene.node(x).value for x in labels)
        scene.nodes.append(Node("total", value, " + ".join(labels), None, (), labels, droppable=False))


def _change(scene: Scene, buyer: str) -> bool:
    total = scene.nodes[-1].value
    notes = [n for n in (10, 20, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500) if n > total]
    if not notes:
        return False
    note = scene.draw.rng.choice(notes[:3])
    clause = scene.say("pays", a=buyer, n=note)
    scene.question = scene.say("ask_change", a=buyer)
    scene.nodes.append(Node("change", note - total, f"{note} - total", clause, (note,), ("total",), droppable=False))
    return True
