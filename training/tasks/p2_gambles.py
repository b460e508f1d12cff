"""P2: the expected value of gambles, and the best of several."""

from training.draw import Draw
from training.problem import Steps
from training.tasks import p2_phrases as say
from training.tasks.p2_plan import Plan, Skin, chance_text, listed

_SPREADS = tuple(
    tuple(spread.split())
    for spread in (
        "0.5 0.5",
        "0.25 0.75",
        "0.2 0.8",
        "0.4 0.6",
        "0.1 0.9",
        "0.2 0.3 0.5",
        "0.1 0.4 0.5",
        "0.25 0.25 0.5",
        "0.1 0.2 0.3 0.4",
        "0.1 0.2 0.2 0.5",
        "0.3 0.7",
        "0.1 0.3 0.6",
        "0.1 0.1 0.2 0.2 0.4",
        "0.1 0.2 0.2 0.2 0.3",
        "0.1 0.1 0.1 0.2 0.2 0.3",
        "0.1 0.1 0.1 0.1 0.2 0.2 0.2",
        "0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.3",
    )
)


def _gamble(draw: Draw, outcomes: int, hidden: bool = False) -> tuple[str, list[str], list[tuple[str, str]], bool]:
    """The text of a gamble, its clauses, its (chance, value) pairs, and whether the rest pays nothing."""
    rng = draw.rng
    spread = list(rng.choice([s for s in _SPREADS if len(s) == outcomes] or [_SPREADS[-1]]))
    rng.shuffle(spread)
    nothing = len(spread) > 1 and rng.random() < (0.5 if outcomes > 1 else 1)
    kept = spread[:-1] if nothing else spread
    values = [str(rng.choice((rng.randint(1, 20), 10 * rng.randint(1, 12)))) for _ in kept]
    texts, clauses = [], []
    for i, (chance, value) in enumerate(zip(kept, values, strict=True)):
        shown, claimed = chance_text(draw, chance) if not hidden and outcomes < 3 else (chance, chance)
        if "%" in shown:
            shown, claimed = chance, chance
        paid = rng.choice(("an unknown amount", "a secret sum")) if hidden and i == 0 else value
        texts.append(
            rng.choice(("{v} with probability {p}", "{v} with a chance of {p}", "{v} with probability {p}")).format(
                v=paid, p=shown
            )
        )
        clauses.append(f"{claimed} {'?' if hidden and i == 0 else value}")
    text = listed(draw, texts)
    if nothing:
        text += rng.choice((" and nothing otherwise", ", otherwise nothing", ", else nothing", " and zero otherwise"))
        clauses.append("else")
    return text, clauses, list(zip(kept, values, strict=True)), nothing


def mean(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """The expected value of one gamble, with or without a cost."""
    outcomes = draw.rng.randint(2, max(2, min(8, depth)))
    text, clauses, pairs, _ = _gamble(draw, outcomes, draw.unanswerable)
    steps = Steps()
    products = [steps.calc("part", f"{value} * {chance}") for chance, value in pairs]
    if depth > 8 and draw.rng.random() < 0.8 and len(products) > 2:
        answer = products[0]
        for product in products[1:]:
            answer = steps.calc("sum", f"{answer} + {product}")
    else:
        answer = steps.calc("mean", " + ".join(products)) if len(products) > 1 else products[0]
    if len(pairs) == 1:
        steps.lines.insert(0, f"chance : {pairs[0][0]}")
    slots: dict[str, object] = {"game": draw.rng.choice(skin.games), "name": draw.names(skin.people, 1)[0]}
    premises = [draw.say(say.GAMBLE, list=text, **slots)]
    if draw.rng.random() < 0.3 and not draw.unanswerable:
        cost = str(draw.rng.randint(1, 9))
        premises.append(draw.say(say.COST, v=cost, **slots))
        answer, clauses = steps.calc("gain", f"{answer} - {cost}"), [*clauses, f"cost {cost}"]
    if draw.unanswerable:
        steps.lines = [f"chance : {pairs[0][0]}"]
    question = draw.say(say.MEAN, **slots)
    goal = ("expected", "average", "mean", "gain", "value")
    return Plan(
        premises,
        question,
        goal,
        "mean",
        clauses,
        answer,
        steps,
        "amount" if "amount" in text else "sum",
        [*map(str, slots.values())],
    )


def best(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """The choice with the largest expected value."""
    rng = draw.rng
    if draw.unanswerable:
        return None
    count = rng.choice((2, 2, 3, 4))
    names = draw.names(skin.people, count + 1, 0.6)
    steps = Steps()
    texts, clauses, means = [], [], []
    for name in names[:count]:
        text, parts_, pairs, _ = _gamble(draw, rng.choice((2, 2, 3)))
        products = [steps.calc(name, f"{value} * {chance}") for chance, value in pairs]
        means.append(steps.calc(name, " + ".join(products)) if len(products) > 1 else products[0])
        texts.append(f"{name} pays {text}")
        clauses.append(f"{name} {' '.join(parts_)}")
    order = sorted(range(count), key=lambda i: float(means[i]), reverse=True)
    if means[order[0]] == means[order[1]]:
        return None
    steps.calc("lead", f"{means[order[0]]} - {means[order[1]]}")
    slots: dict[str, object] = {"game": rng.choice(skin.games), "name": names[count]}
    premises = [f"{text}." for text in texts]
    question = draw.say(say.BEST, **slots)
    goal = ("best", "highest", "most", "largest", "greatest")
    return Plan(premises, question, goal, "best", clauses, names[order[0]], steps, "", names, "word", tuple(names[:count]))
