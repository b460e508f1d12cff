"""How A2 states, introduces and concludes arguments, and asks; the slots of statements are those of L2."""

from training.draw import Patterns
from training.tasks.wording import says

STATED = {
    "all": says(
        """all {A} are {B} | all {A} are {B} | all {A} are {B} | every {a} is {b} | every {a} is {b} | {A} are {B} | {A} are {B}
        any {a} is {b} | {A} are always {B} | {an} is always {b} | {whoever} is {is_a} is {b} | {an} must be {b} | {A} must be {B}
        to be {is_a} is to be {b} | {A} count as {B} | any {a} has to be {b} | {b} is what every {a} is | all the {A} are {B}
        without exception, {A} are {B} | {any} {who} is {is_a} is {b} | all those {who} are {are_a} are {B}""",
        "each {a} is {b} | {A} are all {B} | every single {a} is {b}",
    ),
    "no": says(
        """no {A} are {B} | no {A} are {B} | no {A} are {B} | no {a} is {b} | no {a} is {b} | {A} are not {B} | {an} is never {b}
        {A} cannot be {B} | {A} aren't {B} | none of the {A} are {B} | {nothing} {who} is {is_a} is {b} | {whoever} is {is_a} is not {b}
        {an} can never be {b} | not a single {a} is {b} | {nothing} is both {is_a} and {b} | no {A} can be {B} | no {a} is ever {b}
        there are no {A} {who} are {B}""",
        "{A} are never {B} | not one {a} is {b} | no {a} can be {b}",
    ),
    "some": says(
        """some {A} are {B} | some {A} are {B} | some {A} are {B} | some {a} is {b} | at least one {a} is {b} | there are {A} {who} are {B}
        there is {an} {who} is {b} | some of the {A} are {B} | {A} {who} are {B} exist | among the {A}, some are {B}
        of the {A}, a few are {B} | there exists {an} {who} is {b} | one or more {A} are {B} | some {A} happen to be {B}
        a few of the {A} are {B} | there are some {A} {who} are also {B} | some {A} at least are {B}""",
        "a few {A} are {B} | several {A} are {B} | one of the {A} is {b}",
    ),
    "other": says(
        """some {A} are not {B} | some {A} are not {B} | some {A} are not {B} | some {A} aren't {B}
        not all {A} are {B} | not every {a} is {b}
        at least one {a} is not {b} | some {a} is not {b} | there are {A} {who} are not {B} | some of the {A} are not {B}
        not all of the {A} are {B} | {A} {who} are not {B} exist | among the {A}, some are not {B} | some {A} are never {B}
        there is {an} {who} is not {b} | of the {A}, a few are not {B} | at least one {a} isn't {b}""",
        "a few {A} are not {B} | several {A} are not {B} | one of the {A} is not {b}",
    ),
}  # fmt: skip
# {s} is the conclusion.
SO = says(
    """so {s} | so {s} | therefore {s} | hence {s} | thus {s} | so, {s} | therefore, {s} | consequently {s} | it follows that {s}
    conclusion: {s} | this shows that {s} | the conclusion is that {s} | and so {s} | from this we conclude that {s} | hence, {s}""",
    "thus, {s} | as a result {s} | from these we conclude that {s}",
)
FIRST = says(
    """here is an argument | take this argument | first argument: | somebody argues: | one argument: | consider an argument
    an argument runs: | the first argument: | this is the first argument | a text argues: | argument one: | think of this argument""",
    "listen to this argument | an old argument: | let this be the first argument",
)
LATER = {
    2: says(
        """second: | now compare: | second argument: | here is a second one | the second argument:
        compare it with this one | now a second argument
        then somebody argues: | a second argument runs: | the second one: | argument two: | next to it: | and now this:""",
        "beside it stands this one | let this be the second argument | a second text argues:",
    ),
    3: says(
        """third: | third argument: | here is a third one | the third argument: | now a third argument
        a third argument runs: | argument three:
        the third one: | then a third: | and a third one: | there is a third one | finally a third argument | and the third:""",
        "let this be the third argument | a third text argues: | a third one says:",
    ),
    4: says(
        """fourth: | fourth argument: | here is a fourth one | the fourth argument: | now a fourth argument
        argument four: | the fourth one:
        a fourth argument runs: | then a fourth: | and a fourth one: | there is a fourth one
        finally a fourth argument | and the fourth:""",
        "let this be the fourth argument | a fourth text argues: | a fourth one says:",
    ),
}
SAME = says(
    """does the second argument have the same form as the first? | do both arguments have the same form? | is the form the same?
    is the second argument of the same form as the first? | are the two arguments alike in form? | do the two have one form?
    does the second have the form of the first? | is the second built like the first? | yes or no: do both have the same form?
    does the second argument follow the pattern of the first? | say whether both have the same form | have they the same form?
    do these arguments share one form? | is the second an argument of the same form? | are both of the same form?
    apart from the words, are they the same argument?""",
    "are they of one and the same form? | does one form fit both arguments? | is the second like the first in form?",
)
WHICH = says(
    """which argument has the same form as the first: {o}? | which one has the form of the first, {o}?
    which of them is built like the first: {o}? | is it {o} that has the form of the first?
    which argument is of the same form as the first, {o}? | which follows the pattern of the first: {o}?
    the first argument has the form of which: {o}? | say which has the form of the first: {o}
    which shares its form with the first: {o}? | of which one is the form the same as of the first: {o}?
    which is like the first in form: {o}? | name the one, {o}, which has the form of the first""",
    "which has one form with the first: {o}? | which one matches the first in form, {o}? | find out which has the first one's form: {o}",
)
GAP = says(
    """which word fills the gap? | which word fills the gap if both have the same form? | fill the gap so that both have the same form
    what must stand in the gap? | complete the second so that it has the form of the first | which word is missing?
    both have the same form; which word fills the gap? | which word makes the forms the same? | what is missing if the form is the same?
    the form is the same, so what fills the gap? | complete it in the form of the first | which term belongs in the gap?""",
    "what goes into the gap? | which term would give both one form? | find the word that completes it",
)
IDLE = says(
    """the book has {k} pages | the lecture was in the morning | it was cold in the hall | the text is hard to read | page {k} is torn
    this was {k} years ago | the seminar met on Monday | the debate took {k} hours | somebody coughed | the chairs were full
    the notes are in pencil | a bell rang outside | it rained that day | the essay has {k} lines""",
    "the hall seats {k} | the talk ran late | a window was open",
)
TABLES: dict[str, Patterns] = {
    **STATED, "so": SO, "first": FIRST, **{f"later {i}": table for i, table in LATER.items()}, "same": SAME,
    "which": WHICH, "gap": GAP, "idle": IDLE,
}  # fmt: skip
