"""How E1 counts what is in places and boxes."""

from training.domains.counting import COMMON
from training.tasks.wording import merged, says

_PLACE = {
    "aside": says(
        """{a} is {n} years old | {a} is {n} km from here | {a} closes in {n} hours | {a} is on street number {n}
        {a} opened {n} years ago | the door of {a} is {n} cm wide | {a} was painted {n} days ago""",
        "{n} years ago {a} was built | it's {n} minutes to {a}",
    ),
    "other": says(
        "{a} also has {n} {other} | {a} has {n} {other} as well | besides that, there are {n} {other} in {a}",
        "in {a} there are also {n} {other}",
    ),
    "given": says(
        "there are {n} {noun} in {a} | in {a} there are {n} {noun} | you can count {n} {noun} in {a}",
        "in {a} you can count {n} {noun}",
    ),
}
PLACES = merged(COMMON, _PLACE)
BOXES = merged(
    COMMON,
    {
        "aside": says(
            """{a} weighs {n} kg | {a} is {n} cm wide | {a} is {n} years old | {a} was bought {n} days ago
            {a} costs {n} dollars | {a} is {n} cm tall""",
            "{n} days ago {a} was painted | it's {n} kg that {a} weighs",
        ),
        "other": _PLACE["other"],
        "given": says(
            """there are {n} {noun} in {a} | in {a} there are {n} {noun} | {n} {noun} are in {a}
            somebody put {n} {noun} in {a}""",
            "in {a} lie {n} {noun}",
        ),
    },
)
