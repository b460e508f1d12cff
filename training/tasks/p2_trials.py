"""P2 without urns: repeated trials, reliability, dice and crosses."""

from training.draw import Draw
from training.tasks import p2_trial_phrases as say
from training.tasks.p2_phrases import QUESTION
from training.tasks.p2_plan import CHANCES, PLAIN, WORDS, Plan, Skin, Trial, asked, chance_text, listed, number


def trials(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """Independent trials with one chance: all, none, a number of successes, the first success, or the mean number."""
    rng = draw.rng
    trial = rng.choice(skin.trials)
    chance = rng.choice(CHANCES if depth < 6 else CHANCES[:10])
    modes = {1: ["one", "all", "mean"], 2: ["none", "first", "all"], 3: ["least 1", "exactly 1", "none"]}.get(depth)
    modes = modes or ["exactly 1", "exactly 2", "most 1", "least 2", "most 2", "least 3", "exactly 3", "least 1"]
    modes = ["most 2", "least 3", "most 3"] if depth > 6 else modes
    mode = rng.choice(modes)
    how, _, wanted = mode.partition(" ")
    needed = int(wanted or 1)
    if draw.unanswerable and how == "one":
        return None
    least, most = (5, 7) if depth > 6 else (max(2, needed + 1), max(3, needed + 2, 5 if depth < 3 else 4))
    count = 1 if how in ("one", "first") else rng.randint(least, most)
    turn = rng.randint(2, 4) if how == "first" else needed
    shown, claimed = chance_text(draw, chance)
    opposite = rng.random() < 0.35 and how != "first" and how != "mean"
    asking = Trial(trial.noun, trial.nouns, trial.fails, trial.fail, trial.does, trial.do) if opposite else trial
    slots: dict[str, object] = {"noun": trial.noun, "nouns": trial.nouns, "name": draw.names(skin.people, 1)[0]}
    spoken = (
        rng.choice(("some probability", "an unknown probability", "a probability nobody knows")) if draw.unanswerable else shown
    )
    if draw.unanswerable:
        premises = [f"Each {trial.noun} {trial.does} with {spoken}."]
    else:
        premises = [draw.say(say.TRIAL, p=spoken, does=trial.does, **slots)]
    if count > 1:
        premises.append(draw.say(say.HOW_MANY, n=number(draw, count), **slots))
    if how == "mean":
        question = draw.say(say.MEAN_TRIALS, do=trial.do, **slots)
        event = "mean"
    else:
        single = needed == 1 and how in ("exactly", "least", "most")
        place = turn if how == "first" else number(draw, needed)
        question = asked(
            draw,
            say.TRIAL_EVENTS[how],
            does=asking.does,
            do=asking.does if single else asking.do,
            j=place,
            n=WORDS[count],
            **slots,
        )
        quantity = {
            "exactly": f"exactly {needed}",
            "least": f"at least {needed}",
            "most": f"at most {needed}",
            "first": f"first {turn}",
        }
        event = quantity.get(how, "success" if how == "one" else how)
    head = "failure" if opposite else "success"
    clauses = ([f"repeat {count}"] if count > 1 else []) + [f"{head} {'?' if draw.unanswerable else claimed}"]
    names = [trial.noun, trial.nouns, trial.does, trial.do, trial.fails, trial.fail, str(slots["name"])]
    return Plan(premises, question, event, clauses, "probability" if draw.unanswerable else "", names)


def parts(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """A system of named parts, all or some needed; from depth 5 on also stages of parallel parts."""
    rng = draw.rng
    if depth >= 5 and rng.random() < 0.8:
        return _stages(draw, skin, depth)
    count = rng.randint(2, 3 if depth < 3 else 4)
    names = rng.sample(skin.parts, count)
    chances = [rng.choice(PLAIN[:9] if count > 2 else PLAIN) for _ in names]
    event = rng.choice(("all work", "at least 1 works", "at least 1 fails", "none works"))
    hidden = rng.randrange(count) if draw.unanswerable else -1
    shown = ["an unknown chance" if i == hidden else c for i, c in enumerate(chances)]
    texts = [
        rng.choice((f"{n} {c}", f"a {n} with {c}")) if i == hidden else f"{n} {c}"
        for i, (n, c) in enumerate(zip(names, shown, strict=True))
    ]
    slots: dict[str, object] = {"system": rng.choice(skin.systems), "name": draw.names(skin.people, 1)[0]}
    premises = [draw.say(say.PARTS, list=listed(draw, texts), **slots)]
    question = asked(draw, say.PART_EVENTS[say.PART_WORDS[event]], **slots)
    clauses = [f"work {'?' if i == hidden else c}" for i, c in enumerate(chances)]
    return Plan(premises, question, event, clauses, "chance" if draw.unanswerable else "", [*names, *map(str, slots.values())])


def _plural(noun: str) -> str:
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def _stages(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """Stages in series; a stage of parallel parts works if one of them does."""
    rng = draw.rng
    count = rng.randint(max(2, depth // 3), min(6, max(2, depth // 2)))
    texts, clauses = [], []
    hidden = rng.randrange(count) if draw.unanswerable else -1
    for i in range(count):
        size = rng.choice((1, 2, 2))
        part = rng.choice(skin.parts)
        chances = [rng.choice(("0.5", "0.5", "0.6", "0.8", "0.9", "0.7")) for _ in range(size)]
        spoken = "an unknown chance" if i == hidden else listed(draw, chances)
        texts.append(f"{_ORDINALS[i]} stage {_plural(part) if size > 1 else part} {spoken}")
        clauses.append(f"{'any' if size > 1 else 'work'} {'?' if i == hidden else ' '.join(chances)}")
    event = "at least 1 fails" if rng.random() < 0.3 else "all work"
    slots: dict[str, object] = {"system": rng.choice(skin.systems), "name": draw.names(skin.people, 1)[0]}
    text = rng.choice((", ", "; ")).join(texts)
    premises = [draw.say(say.STAGES, list=text[0].upper() + text[1:], **slots)]
    question = rng.choice(QUESTION.train).format(event=f"the {slots['system']} {'works' if event == 'all work' else 'fails'}")
    return Plan(premises, question, event, clauses, "chance" if draw.unanswerable else "",
                [*skin.parts, *map(str, slots.values())])  # fmt: skip


def dice(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """The chance that two dice show a sum, the same face, or that faces reach a bound."""
    rng = draw.rng
    if draw.unanswerable or depth > 5:
        return None
    sides, count = rng.choice((4, 6, 6, 8, 10)), rng.choice((2, 2, 3))
    mode = rng.choice(("same", "face all", "face none", "face some"))
    slots: dict[str, object] = {"k": number(draw, count), "sides": sides, "name": draw.names(skin.people, 1)[0]}
    bound = rng.randint(2, sides - 1)
    if mode == "same":
        text, event = (
            rng.choice(("all dice show the same face", "the dice show the same number", "the faces are the same")),
            "same",
        )
    else:
        who, event = {
            "all": ("every die shows", "all"),
            "none": ("no die shows", "none"),
            "some": ("at least one die shows", "at least 1"),
        }[mode[5:]]
        text, event = f"{who} at most {bound}", f"{event} face at most {bound}"
    premises = [draw.say(say.DICE, **slots)]
    question = draw.say(QUESTION, event=text)
    return Plan(premises, question, event, [f"roll {count}", f"sides {sides}"], "", [str(slots["name"])])


def cross(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """A Punnett cross of one to three genes, of one or several offspring."""
    rng = draw.rng
    genes = [g for g in rng.sample(skin.crosses, len(skin.crosses)) if g[0] == skin.crosses[0][0] or depth > 0]
    plant = genes[0][0]
    chosen = []
    for gene in genes:
        if gene[0] == plant and gene[2] not in {g[2] for g in chosen}:
            chosen.append(gene)
    chosen = chosen[: rng.randint(1, 1 if depth < 3 else 2 if depth < 6 else 3)]
    repeat = rng.randint(2, 3) if depth > 2 and rng.random() < 0.6 else 1
    parents, wanted, traits, premises = ["", ""], [], [], []
    for _, part, allele, dominant, recessive in chosen:
        low = allele.lower()
        pair = rng.choice(((allele + low, allele + low), (allele + low, low * 2), (low * 2, allele + low)))
        parents = [parents[0] + pair[0], parents[1] + pair[1]]
        wanted.append(rng.choice((dominant, recessive)))
        traits += [f"{allele} {dominant}", f"{low} {recessive}"]
        premises.append(draw.say(say.TRAIT, R=allele, r=low, dom=dominant, rec=recessive, part=part, plant=plant))
    mode, event = "one", " and ".join(wanted)
    if repeat > 1:
        mode = rng.choice(("all", "some", "none"))
        event = {"all": "all ", "some": "at least 1 ", "none": "none "}[mode] + event
    two = "mystery" if draw.unanswerable else parents[1]
    slots: dict[str, object] = {"plant": plant, "name": draw.names(skin.people, 1)[0]}
    premises.insert(rng.randint(0, len(premises)), draw.say(say.CROSS, one=parents[0], two=two, **slots))
    question = asked(draw, say.CROSS_EVENTS[mode], t=" and ".join(wanted), k=number(draw, repeat), **slots)
    clauses = [f"cross {parents[0]} {'?' if draw.unanswerable else parents[1]}", *traits] + (
        [f"repeat {repeat}"] if repeat > 1 else []
    )
    return Plan(premises, question, event, clauses, "mystery" if draw.unanswerable else "",
                [*wanted, plant, str(slots["name"])], cased=True)  # fmt: skip
