"""C2: questions of dates, durations, rulers and orders. Slots are those of `c2_phrases`; `{qb}`, `{qe}`, `{ql}` ask with the verbs
of a scene (`did Alda take power`), `{live}` says that two are there at one time."""

from training.tasks.wording import says

FROM = says(
    """when {qb} | in what year {qb} | in which year {qb} | what year {qb} | find the year in which {x} {began}
    what is the year in which {x} {began} | in which year did {span} begin | when did {span} begin | give the year when {x} {began}
    {x} {began} in what year | so when {qb} | what was the first year of {span}""",
    "tell in which year {x} {began} | name the year when {span} began | at what date {qb}",
)
TO = says(
    """when {qe} | in what year {qe} | in which year {qe} | what year {qe} | find the year in which {x} {ended}
    what is the year in which {x} {ended} | in which year did {span} end | when did {span} end | give the year when {x} {ended}
    {x} {ended} in what year | so when {qe} | until what year did {span} last""",
    "tell in which year {x} {ended} | name the year when {span} ended | at what date {qe}",
)
FOR = says(
    """how long {ql} | how many years {ql} | for how long {ql} | for how many years {ql} | how long was {span}
    what was the length of {span} | how many years did {span} last | find the length of {span} in years | how long did {span} last
    give the length of {span} in years | what is the number of years that {span} lasted | how long did {span} go on""",
    "tell how many years {span} lasted | how many years long was {span} | what was the duration of {span} in years",
)
WHO = says(
    """who ruled in {n} | who was on the throne in {n} | who held the throne in {n} | who reigned in the year {n}
    in whose reign did the year {n} fall | whose reign did {n} fall in | name the ruler of the year {n} | in {n} who was on the throne
    who wore the crown in {n} | who was in power in {n} | which ruler was on the throne in {n} | so who ruled in {n}""",
    "who governed in {n} | find the one who ruled in {n} | which one of them ruled in {n}",
)
WHO_WHEN = says(
    """who ruled when {y} {v} | who was on the throne when {y} {v} | who ruled at the time of {y} | in whose reign was {y}
    during whose reign did {y} take place | whose reign saw {y} | who was in power when {y} {v} | who ruled in the year of {y}
    who held the throne at the time of {y} | in whose reign did {y} fall | which ruler was on the throne at the time of {y}
    who wore the crown when {y} {v}""",
    "who governed at the time of {y} | name the one who ruled when {y} {v} | which one of them ruled in the year of {y}",
)
IN = says(
    """when was {x} | in what year was {x} | in which year did {x} take place | what year was {x} in | find the year of {x}
    what is the year of {x} | which year does {x} belong to | give the year of {x} | when did {x} take place | what is the date of {x}
    {x} {v} in what year | so when was {x}""",
    "name the year of {x} | what was the year of {x} | at what date did {x} take place",
)
SPAN = says(
    """how many years lie between {x} and {y} | how many years are there between {x} and {y} | how many years passed between {x} and {y}
    how long is it between {x} and {y} | how many years apart are {x} and {y} | what is the number of years between {x} and {y}
    find the number of years between {x} and {y} | how many years separate {x} and {y} | how many years is it from {x} to {y}
    by how many years are {x} and {y} apart | {x} and {y} are how many years apart | give the number of years between {x} and {y}""",
    "how many years divide {x} from {y} | how long a time lies between {x} and {y} | how many years stand between {x} and {y}",
)
BEFORE = says(
    """did {x} come before {y} | was {x} before {y} | was {x} earlier than {y} | did {x} take place before {y} | did {x} precede {y}
    does {x} come before {y} | is {x} earlier than {y} | did {x} happen earlier than {y} | is it so that {x} came before {y}
    was it before {y} that {x} {v} | did {x} happen before {y} | is {x} dated before {y}""",
    "did {x} happen prior to {y} | had {x} taken place before {y} | is it true that {x} preceded {y}",
)
AFTER = says(
    """did {x} come after {y} | was {x} after {y} | was {x} later than {y} | did {x} take place after {y} | did {x} follow {y}
    does {x} come after {y} | is {x} later than {y} | did {x} happen later than {y} | is it so that {x} came after {y}
    was it after {y} that {x} {v} | did {x} happen after {y} | is {x} dated after {y}""",
    "was {x} preceded by {y} | had {x} taken place after {y} | is it true that {x} followed {y}",
)
FIRST = says(
    """which came first | what came first | which of these was the earliest | which of them happened first | what happened first
    what was the first of these events | which was the earliest of them all | name the earliest of these | which one was first
    which event was the first | which is the earliest event | so which came first""",
    "find the first of these events | which of the events took place first | what is the earliest of all these",
)
LAST = says(
    """which came last | what came last | which of these was the latest | which of them happened last | what happened last
    what was the last of these events | which was the latest of them all | name the latest of these | which one was last
    which event was the last | which is the latest event | so which came last""",
    "find the last of these events | which of the events took place last | what is the latest of all these",
)
MEETS = says(
    """were {x} and {y} {live} at the same time | was there a time when both {x} and {y} were {live} | were {x} and {y} ever {live} at once
    were both {x} and {y} {live} at some time | did {span} and {span2} overlap | was there a year in which both {x} and {y} were {live}
    is there a year when {x} and {y} were both {live} | did {span} overlap with {span2} | do {span} and {span2} overlap
    were {x} and {y} {live} together for some time | were {x} and {y} both {live} at one time | is it so that {span} and {span2} overlap""",
    "do {span} and {span2} have a year in common | were {x} and {y} for some years both {live} | have {span} and {span2} any overlap",
)
REIGNED = says(
    """was {x} on the throne when {y} {v} | was {x} on the throne at the time of {y} | was {x} in the palace as ruler during {y}
    did {span} include {y} | was it in the time of {x} on the throne that {y} {v} | was it during {span} that {y} {v}
    was it in {span} that {y} {v} | was {x} the ruler while {y} {v} | was {x} still on the throne at the time of {y}
    did {span} see {y}, at the same time | does {span} overlap with {y} | was {x} in power during {y}""",
    "was {x} the one on the throne when {y} {v} | did {x} hold the throne while {y} {v} | was it within {span} that {y} {v}",
)
