"""How rules, facts and questions are put. Slots: {one} {many} a noun phrase of the condition, {p} {pp} {you} the condition said of
one, of many and of you; {does} {do} {go} the conclusion said so, {doesnt} {dont} {dogo} denied, {nevers} {never} with `never`.
"""

from training.draw import Patterns


def _patterns(trained: str, held_out: str) -> Patterns:
    return Patterns(*(tuple(way.strip() for way in ways.split("|")) for ways in (trained, held_out)))


# Rules whose condition is a noun phrase: metals, things that conduct, ripe cherries.
COUNT = {
    True: _patterns(
        "{many} {do} | {many} {do} | {many} {do} | all {many} {do} | every {one} {does} | each {one} {does} | any {one} {does}"
        " | {a} {does} | as a rule, {many} {do}",
        "every single {one} {does} | {many}, all of them, {do} | I am told that {many} {do}",
    ),
    False: _patterns(
        "no {one} {does} | no {one} {does} | no {many} {do} | {many} {dont} | {many} {never} | {a} {doesnt} | {a} {nevers}",
        "not one {one} {does} | not a single {one} {does}",
    ),
}
# A noun without plural: linen.
MASS = {
    True: _patterns("{many} {does} | all {many} {does} | any {many} {does} | {many} {does}", "every kind of {many} {does}"),
    False: _patterns("no {many} {does} | {many} {doesnt} | {many} {nevers}", "no kind of {many} {does}"),
}
# Rules about whatever it may be, of things and of people.
WHATEVER = {
    True: _patterns(
        "whatever {p} {does} | what {p} {does} | anything {that} {does} | everything {that} {does} | if something {p}, it {does}"
        " | if it {p}, it {does} | things that {pp} {do} | {being_many} that {pp} {do} | if {being_a} {p}, it {does}"
        " | if something {p} then it {does} | {being_a} that {p} {does}",
        "when something {p}, it {does} | all that {p} {does}",
    ),
    False: _patterns(
        "whatever {p} {doesnt} | what {p} {nevers} | nothing {that} {does} | nothing that {p} {does} | if something {p}, it {doesnt}"
        " | things that {pp} {dont} | {being_many} that {pp} {never} | if it {p}, it {doesnt} | no {being} that {p} {does}"
        " | if {being_a} {p}, it {doesnt}",
        "when something {p}, it {nevers} | not a thing that {p} {does} | anything {that} {doesnt}",
    ),
}
WHOEVER = {
    True: _patterns(
        "whoever {p} {does} | anyone {that} {does} | anybody {that} {does} | everyone {that} {does} | everybody {that} {does}"
        " | those who {pp} {do} | those who {pp} {do} | people who {pp} {do} | people who {pp} {do} | if you {you}, you {go}"
        " | if somebody {p}, they {do} | if a person {p}, the person {does} | all who {pp} {do} | someone who {p} {does}",
        "when you {you}, you {go} | any person who {p} {does} | a person {that} {does}",
    ),
    False: _patterns(
        "nobody {that} {does} | nobody who {p} {does} | no one who {p} {does} | those who {pp} {dont} | people who {pp} {never}"
        " | people who {pp} {dont} | whoever {p} {doesnt} | anyone {that} {doesnt} | if you {you}, you {dogo}"
        " | if somebody {p}, they {dont} | everybody who {p} {doesnt} | whoever {p} {nevers}",
        "none of those who {pp} {do} | not one person who {p} {does} | when you {you}, you {dogo}",
    ),
}
# Facts.
FACT = _patterns(
    "{S} {does} | {S} {does} | {S} {does} | {S} {does} | we know that {S} {does} | I know that {S} {does} | it turns out that {S} {does}",
    "one thing is clear, {S} {does} | as it happens, {S} {does} | somebody told me that {S} {does}",
)
OF_KIND = _patterns(  # somebody of a kind, of whom something else is said
    "{S} is {kind_that} | {S} is {kind_that} | {S} is {a_kind} and {he} {does} | {S} is {a_kind}, and {he} {does}",
    "{S}, {a_kind}, {does} | {S} is {a_kind} which, I hear, {does}",
)
TWICE = _patterns(
    "{S} {does} and {he} {does2} | {S} {does}, and {he} {does2}",
    "{S} {does}, but {he} also {does2} | {S} {does}, while {he} also {does2}",
)
BOTH = _patterns(
    "{S} {does}, while {T} {does2} | {S} {does} and {T} {does2} | {S} {does}, but {T} {does2}",
    "{S} {does}, whereas {T} {does2}",
)
# Questions: {ask} is `does sample Q conduct`, {S} whom it is about.
ASK = _patterns(
    "{ask}? | {ask}? | {ask}? | {ask}? | {ask}? | {ask}? | so {ask}? | so, {ask}? | is it true that {S} {does}?"
    " | does it follow that {S} {does}?"
    " | true or false: {S} {does}. | can we conclude that {S} {does}? | {S} {does}, right? | could you tell me if {S} {does}?"
    " | now tell me, {ask}? | do we know whether {S} {does}? | so my question is, {ask}? | {ask}, yes or no? | {ask} or not?"
    " | so {S} {does}, true or false?",
    "would you say that {S} {does}? | tell me whether {S} {does}. | can we be sure that {S} {does}? | I wonder, {ask}?",
)
ASK_NOT = _patterns(
    "is it true that {S} {does}? | true or false: {S} {does}. | does it follow that {S} {does}? | so {S} {does}, right?"
    " | can we say that {S} {does}?",
    "would you say that {S} {does}? | somebody claims that {S} {does}, is that so?",
)
ASK_FIRST = _patterns(
    "{ask}? | {ask}? | could you tell me if {S} {does}? | find out if {S} {does}. | is it true that {S} {does}?"
    " | decide whether {S} {does}.",
    "I would like to know if {S} {does}. | say whether {S} {does}.",
)
GIVEN = _patterns(  # the question with the fact in it
    "{ask}, given that {fact}? | {ask} if {fact}? | if {fact}, {ask}? | given that {fact}, {ask}?",
    "{ask}, knowing that {fact}? | assuming that {fact}, {ask}?",
)
