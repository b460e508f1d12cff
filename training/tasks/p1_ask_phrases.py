"""How P1 asks. Slots: {t} {ts} {tn} what is asked, of one, of several, and its name; {g} {gs} {gn} what is given; {u} a second thing."""

from training.tasks.wording import says

GIVEN = says(
    """what is the probability that a {one} {who} {g} {t}? | given that a {one} {g}, what is the probability that {it} {t}?
    a {one} {g}. How likely is it that {it} {t}? | if a {one} {g}, how probable is it that {it} {t}?
    of the {many} {who} {gs}, what fraction {ts}? | what is P({tn} given {gn})? | P({tn} given {gn}) = ?
    find the posterior probability that a {one} {t}, given that {it} {g}.
    knowing that a {one} {g}, find the chance that {it} {t}. | once a {one} {g}, how likely is it that {it} {t}?
    how probable is it that a {one} {t} if {it} {g}? | what is the chance that a {one} {t}, provided that {it} {g}?
    among the {many} {who} {gs}, what share {ts}? | a {one} {g}. What is the probability that {it} {t}?
    a {one} is picked and {g}. What is the chance that {it} {t}? | suppose a {one} {g}. What is the probability that {it} {t}?
    what fraction of the {many} {who} {gs} {ts}? | how likely is it that a {one} {who} {g} {t}?
    one {one} {g}. How probable is it that {it} {t}? | now a {one} {g}. With what probability is it so that {it} {t}?
    when a {one} {g}, what is the chance that {it} {t}? | work out the chance that a {one} {who} {g} {t}.
    this {one} {g}. What is the chance that {it} {t}? | what share of the {many} {who} {gs} {ts}?
    if a {one} {g}, what is the chance that {it} {t}? | a {one} {g}. Find the probability that {it} {t}.""",
    """assuming that a {one} {g}, what is the probability that {it} {t}? | out of the {many} {who} {gs}, which fraction {ts}?
    it turns out that a {one} {g}. How likely is it that {it} {t}? | compute P({tn}, given {gn}).
    how large is the chance that a {one} {who} {g} {t}?""",
)
ALONE = says(
    """what is the probability that a {one} {t}? | how likely is it that a {one} {t}? | what fraction of the {many} {ts}?
    what share of all {many} {ts}? | P({tn}) = ? | find the chance that a {one} {t}. | what is the chance that a {one} {t}?
    a {one} is picked at random. What is the chance that {it} {t}? | how probable is it that a {one} {t}?
    overall, how likely is it that a {one} {t}? | what is P({tn})? | work out the probability that a {one} {t}.
    in all, what fraction of the {many} {ts}? | determine the probability that some {one} {t}.
    how likely is it that {it} {t} if any {one} is picked at random?""",
    """what is the total probability that a {one} {t}? | which fraction of all {many} {ts}?
    taking any {one}, how likely is it that {it} {t}?""",
)
BOTH = says(
    """what is the probability that a {one} {t} and {u}? | how likely is it that a {one} both {t} and {u}?
    what fraction of the {many} {ts} and {us}? | P({tn} and {un}) = ? | find the chance that a {one} {t} and {u}.
    what is the chance that a {one} {t} and also {u}? | how probable is it that a {one} {t} and {u}?
    a {one} is picked at random. What is the chance that {it} {t} and {u}? | what is P({tn} and {un})?
    what share of all {many} {ts} and {us}? | work out the probability that a {one} {t} and {u}.
    what is the joint probability that a {one} {t} and {u}? | how likely is it that a {one} {t} and at the same time {u}?""",
    """taking any {one}, how likely is it that {it} {t} and {u}? | which fraction of all {many} both {ts} and {us}?
    compute the probability that a {one} {t} and {u}.""",
)
MOST = says(
    """a {one} {g}. Which {source} is most likely? | if a {one} {g}, which {source} is the likeliest?
    given that a {one} {g}, which {source} is most probable? | which {source} is most likely if a {one} {g}?
    a {one} {g}. Which of the {sources} is the likeliest? | for a {one} {who} {g}, which {source} is most likely?
    when a {one} {g}, which {source} is the most probable? | a {one} {g}: name the most likely {source}.
    one {one} {g}. What {source} is most likely? | knowing that a {one} {g}, name the likeliest {source}.
    which {source} fits a {one} {who} {g} best? | once a {one} {g}, which {source} is most likely?""",
    """which of the {sources} is most probable for a {one} {who} {g}? | it turns out that a {one} {g}. Which {source} is likeliest?
    assuming that a {one} {g}, name the most likely {source}.""",
)
