"""How P2 says draws from urns: clause patterns of premises and events."""

from training.draw import Patterns

URN = Patterns(
    (
        "A {box} holds {list}.",
        "There are {list} in a {box}.",
        "{name} has a {box} with {list}.",
        "In a {box} lie {list}.",
        "A {box} contains {list}, all the same size.",
        "{name} puts {list} into a {box}.",
        "Inside the {box}: {list}.",
        "You have a {box} of {items}: {list}.",
        "A {box} is filled with {list}.",
        "Suppose a {box} has {list} in it.",
        "We have {list} in one {box}.",
        "{name}'s {box} has {list}.",
        "{items} in a {box}: {list}.",
        "i've got a {box} with {list}",
        "{list} are mixed in a {box}.",
        "Here is a {box} containing {list}.",
    ),
    (
        "Somebody left {list} in the {box}.",
        "What the {box} contains: {list}.",
        "Take a {box} which holds {list} inside.",
    ),
)
STATED_TOTAL = Patterns(
    (
        "A {box} holds {total} {items}, {list} of them.",
        "Of the {total} {items} in a {box}, {list}.",
        "There are {total} {items} in a {box}; {list}.",
        "{name} has {total} {items}: {list}, the rest other colours.",
        "{total} {items} lie in a {box}, among them {list}.",
        "Out of {total} {items} {name} owns, {list}.",
        "A {box} of {total} {items} has {list}.",
        "{total} {items}, {list}.",
        "In a {box} with {total} {items} there are {list}.",
        "{name} counted {total} {items}, of which {list}.",
        "We have {total} {items} in all and {list}.",
        "A {box} contains {total} {items} in total, including {list}.",
    ),
    (
        "Among {total} {items} in the {box} we find {list}.",
        "{name}'s {box} has {list} out of {total} {items}.",
    ),
)
SINGLE = Patterns(
    (
        "One is taken at random.",
        "One {item} is drawn.",
        "{name} picks one without looking.",
        "You pull out one {item} at random.",
        "A {item} is chosen at random.",
        "{name} draws a {item}.",
        "One of them is picked.",
        "pick one at random",
        "A single {item} is removed at random.",
        "One {item} gets selected.",
        "Now one is drawn blindly.",
        "Someone takes out one {item}.",
    ),
    ("At random, a {item} is removed.", "Without looking, {name} takes one {item}."),
)
WITHOUT = Patterns(
    (
        "{k} are taken out without putting any back.",
        "{k} {items} are drawn without replacement.",
        "{name} takes {k} at random and keeps them.",
        "{k} are drawn one after another, none is put back.",
        "{k} {items} are picked at random, without replacement.",
        "You pull out {k} {items} and do not put them back.",
        "{name} draws {k} of them, not replacing any.",
        "Now {k} {items} are removed at random.",
        "{k} are chosen at random, one by one, without returning them.",
        "pick {k} without replacement",
        "{k} {items} get drawn at the same time.",
        "{name} grabs {k} {items} at random and keeps them all.",
        "Someone takes {k} {items}; nothing goes back in.",
        "{k} of the {items} are selected together.",
    ),
    (
        "{k} {items} leave the {box} at random and are not put back.",
        "At random, and without replacement, {k} get chosen.",
        "Without putting back any, {name} draws {k} {items}.",
    ),
)
WITH = Patterns(
    (
        "{k} are taken out, each put back before the next.",
        "{k} {items} are drawn with replacement.",
        "{name} takes one, puts it back, and so on, {k} in all.",
        "{k} are drawn one after another and each is put back.",
        "{k} {items} are picked at random, with replacement.",
        "You pull out {k} {items}, returning each one at once.",
        "{name} draws {k} of them, replacing each.",
        "{k} draws are made; after each the {item} goes back in.",
        "{k} are chosen at random, one by one, returning each.",
        "pick {k} with replacement",
        "Someone draws {k} {items} but always puts the {item} back.",
        "{k} {items} get drawn, each returned before the next draw.",
        "{name} draws {k} {items} and puts every one back.",
    ),
    (
        "At random, and with replacement, {k} get chosen.",
        "Always putting back the {item}, {name} draws {k}.",
    ),
)
# Events of draws, by what the solver computes; {c} is one colour or `red or blue`.
EVENTS = {
    "one": Patterns(
        ("it is {c}", "the {item} is {c}", "a {c} {item} is drawn", "it comes out {c}", "we get a {c} one", "this one is {c}")
    ),
    "one not": Patterns(("it is not {c}", "the {item} is not {c}", "it is anything but {c}", "no {c} {item} comes out")),
    "both": Patterns(
        (
            "both are {c}",
            "both {items} are {c}",
            "the two are both {c}",
            "both turn out {c}",
            "they are both {c}",
            "both come out {c}",
        ),
        ("each of the two is {c}, both of them", "{c} is what both show"),
    ),
    "all": Patterns(
        (
            "all are {c}",
            "all of them are {c}",
            "they are all {c}",
            "every one is {c}",
            "all {k} are {c}",
            "all {items} drawn are {c}",
        ),
        ("{c} is what all of them show",),
    ),
    "none": Patterns(
        (
            "none is {c}",
            "none of them are {c}",
            "no {c} {item} is drawn",
            "not one is {c}",
            "no {item} is {c}",
            "we get no {c} one",
        ),
        ("there is no {c} {item} among them",),
    ),
    "some": Patterns(
        ("at least one is {c}", "at least one {item} is {c}", "at least one of them is {c}", "we get at least one {c} {item}"),
        ("there is at least one {c} {item} among them",),
    ),
    "some not": Patterns(("not all are {c}", "at least one is not {c}", "they are not all {c}")),
    "same": Patterns(
        (
            "they have the same {kind}",
            "all have the same {kind}",
            "the {items} drawn match in {kind}",
            "they are of the same {kind}",
        ),
        ("only a single {kind} is drawn, the same for all",),
    ),
    "different": Patterns(
        (
            "they have different {kind}s",
            "the two differ in {kind}",
            "they are of different {kind}s",
            "the {kind}s are different",
        ),
        ("two different {kind}s are drawn",),
    ),
    "and": Patterns(
        (
            "one is {a} and the other {b}",
            "we get one {a} and one {b}",
            "there is one {a} and one {b} {item}",
            "a {a} and a {b} one are drawn",
        ),
        ("out come one {a} and one {b} {item}",),
    ),
    "then": Patterns(
        (
            "the first is {a} and the second {b}",
            "{a} comes first, then {b}",
            "we draw {a} and then {b}",
            "first a {a} one, then a {b} one is drawn",
        ),
        ("a {b} one is second and a {a} one first",),
    ),
}
