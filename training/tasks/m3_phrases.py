"""How M3 asks which premise is not needed. Slots: {c} what follows, `Rex is loyal`; {one} what a premise is called there."""

from training.tasks.wording import says

SPARE = says(
    """which {one} is not needed to show that {c} | which {one} is not needed for the conclusion that {c}
    which {one} could be left out and still it would follow that {c} | to conclude that {c}, which {one} is not needed
    which {one} plays no part in showing that {c} | one {one} is superfluous for the conclusion that {c}, which one
    which {one} can be dropped without losing the conclusion that {c} | which {one} does not help to establish that {c}
    to prove that {c} we can do without which {one} | which {one} is irrelevant to the conclusion that {c}
    if the aim is to show that {c}, which {one} is unnecessary | name the {one} that is not used in proving that {c}
    which {one} is redundant if all we want to show is that {c} | it follows that {c}, but which {one} is not needed for it
    {c}: which {one} is not needed for that | that {c}: which {one} is unnecessary to see this
    that {c} can be concluded even if one {one} is left out, which one | which {one} is idle in the argument that {c}
    one {one} can be crossed out and we still know that {c}, which is it | for showing that {c}, which {one} is useless
    which {one} takes no part in showing that {c} | say which {one} is superfluous to conclude that {c}
    which {one} can we remove and still conclude that {c} | not every {one} is needed to see that {c}, which one is spare
    which {one} is not needed to find out that {c} | which {one} may be omitted in an argument that {c}""",
    """which {one} is unneeded for showing that {c} | to see that {c}, which {one} is not required
    which {one} can be removed if we only want to know that {c} | one {one} is not needed to conclude that {c}, which one""",
)
LABELS = says(
    "{k}: {t} | {k}: {t} | {k}) {t} | ({k}) {t} | {k} - {t} | {one} {k}: {t} | [{k}] {t}",
    "{k} : {t} | ({k}): {t} | {one} {k} - {t}",
)
