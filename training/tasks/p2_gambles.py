"""P2: the expected value of gambles, and the best of several."""

from training.draw import Draw
from training.tasks import p2_gamble_phrases as say
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


def _gamble(draw: Draw, outcomes: int, hidden: bool = False) -> tuple[str, list[str]]:
    """The text of a gamble, and its clauses."""
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
    return text, clauses


def mean(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """The expected value of one gamble, with or without a cost."""
    outcomes = draw.rng.randint(2, max(2, min(8, depth)))
    text, clauses = _gamble(draw, outcomes, draw.unanswerable)
    slots: dict[str, object] = {"game": draw.rng.choice(skin.games), "name": draw.names(skin.people, 1)[0]}
    premises = [draw.say(say.GAMBLE, list=text, **slots)]
    if draw.rng.random() < 0.3 and not draw.unanswerable:
        cost = str(draw.rng.randint(1, 9))
        premises.append(draw.say(say.COST, v=cost, **slots))
        clauses = [*clauses, f"cost {cost}"]
    question = draw.say(say.MEAN, **slots)
    return Plan(premises, question, "mean", clauses, "amount" if "amount" in text else "sum", [*map(str, slots.values())])


def best(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """The choice with the largest expected value."""
    rng = draw.rng
    if draw.unanswerable:
        return None
    count = rng.choice((2, 2, 3, 4))
    names = draw.names(skin.people, count + 1, 0.6)
    texts, clauses = [], []
    for name in names[:count]:
        text, outcomes = _gamble(draw, rng.choice((2, 2, 3)))
        texts.append(f"{name} pays {text}")
        clauses.append(f"{name} {' '.join(outcomes)}")
    slots: dict[str, object] = {"game": rng.choice(skin.games), "name": names[count]}
    premises = [f"{text}." for text in texts]
    question = draw.say(say.BEST, **slots)
    return Plan(premises, question, "best", clauses, "", names, "word", tuple(names[:count]))
