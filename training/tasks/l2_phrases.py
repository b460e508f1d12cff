"""How all, none, some and some-not of L2 are said and asked: clause patterns, trained ones and held-out ones.

Slots, of the kind spoken of: {A} `painters`, `kind people`; {a} `painter`, `kind person`; {an} with its article; {is_a} `a painter`,
`kind`; {are_a} `painters`, `kind`; of the other one likewise {B} and {b} as what somebody is, {Bs} `calm people`. By skin {every}
{any} {some} {nothing} {whoever} {who} {they}.
"""

from training.draw import Patterns
from training.tasks.wording import says

_ALL = says(
    """all {A} are {B} | all {A} are {B} | all {A} are {B} | every {a} is {b} | every {a} is {b} | each {a} is {b} | any {a} is {b}
    {A} are {B} | {A} are {B} | {A} are always {B} | {A} are all {B} | {an} is always {b} | each and every {a} is {b}
    {whoever} is {is_a} is {b} | {every} {who} is {is_a} is {b} | {any} {who} is {is_a} is also {b} | all the {A} here are {B}
    all those {who} are {are_a} are {B} | if {some} is {is_a}, {they} {b} | if {some} is {is_a} then {they} {b}
    when {some} is {is_a}, {they} {b} | {they} {b} if {some} is {is_a} | being {is_a} means being {b} | to be {is_a} is to be {b}
    without exception, {A} are {B} | {A} are {B}, all of them | {A} are {B} without exception | it is known that all {A} are {B}
    it is a fact that every {a} is {b} | {b} is what every {a} is | {B}: that is what all {A} are | the {A} are all {B}
    among the {A}, all are {B} | of the {A}, every one is {b} | every single {a} is {b} | everyone knows that all {A} are {B}
    {an} must be {b} | {A} must be {B} | as for {A}, all of them are {B} | say all {A} are {B} | suppose that every {a} is {b}
    nobody doubts that all {A} are {B} | {A} count as {B} | {A}, we know, are {B} | any {a} has to be {b}""",
    """it is certain that every {a} is {b} | {A}, each one of them, are {B} | all {A} turn out to be {B}
    whenever {some} is {is_a}, {they} {b}""",
)
_NO = says(
    """no {A} are {B} | no {A} are {B} | no {a} is {b} | no {a} is {b} | {A} are never {B} | {A} are not {B} | {an} is never {b}
    none of the {A} are {B} | none of the {A} is {b} | not one {a} is {b} | not a single {a} is {b} | {nothing} {who} is {is_a} is {b}
    {whoever} is {is_a} is not {b} | {nothing} is both {is_a} and {b} | there is no {a} {who} is {b} | there are no {A} {who} are {B}
    if {some} is {is_a}, {they} not {b} | if {some} is {is_a} then {they} never {b} | {A} cannot be {B} | {an} can never be {b}
    being {is_a} means never being {b} | {b} is what no {a} is | among the {A}, none are {B} | of the {A}, not one is {b}
    it is known that no {A} are {B} | {A} aren't {B} | {whoever} is {is_a} is never {b} | it is a fact that no {a} is {b}
    in no case is {an} {b} | no {a} at all is {b} | no {a} can be {b} | no {A} can be {B} | say no {a} is {b} | suppose that no {A} are {B}
    when {some} is {is_a}, {they} never {b} | {they} not {b} if {some} is {is_a} | as for {A}, none of them are {B}
    everyone knows that no {A} are {B} | there is no such thing as {an} {who} is {b} | no {a} is ever {b}""",
    "it is certain that no {a} is {b} | {nothing} can be {is_a} and {b} | not any {a} is {b} | no {A} turn out to be {B}",
)
_SOME = says(
    """some {A} are {B} | some {A} are {B} | some {A} are {B} | some {a} is {b} | at least one {a} is {b} | at least one {a} is {b}
    there are {A} {who} are {B} | there is {an} {who} is {b} | there is at least one {a} {who} is {b} | a few {A} are {B}
    several {A} are {B} | some of the {A} are {B} | one of the {A} is {b} | a few of the {A} are {B}
    {A} {who} are {B} exist | there exists {an} {who} is {b} | among the {A}, some are {B} | among the {A} there are {Bs}
    it is known that some {A} are {B} | {B}: that is what some {A} are | some {A} happen to be {B} | it happens that some {A} are {B}
    of the {A}, a few are {B} | there are some {A} {who} are also {B} | some {a} turned out to be {b} | some {A} at least are {B}
    it is a fact that some {A} are {B} | clearly, some {A} are {B} | suppose that some {A} are {B} | say some {A} are {B}
    {some} is both {is_a} and {b} | at least one {a} was found to be {b} | everyone knows that some {A} are {B}
    as for {A}, some of them are {B} | one or more {A} are {B}""",
    "it is certain that some {A} are {B} | there do exist {A} {who} are {B} | some {A}, it is known, are {B} | several of the {A} are {B}",
)
_OTHER = says(
    """some {A} are not {B} | some {A} are not {B} | some {A} are not {B} | some {A} aren't {B} | not all {A} are {B} | not all {A} are {B}
    not every {a} is {b} | not every {a} is {b} | at least one {a} is not {b} | at least one {a} isn't {b} | some {a} is not {b}
    there are {A} {who} are not {B} | there is {an} {who} is not {b} | there is at least one {a} {who} isn't {b} | a few {A} are not {B}
    several {A} are not {B} | some of the {A} are not {B} | not all of the {A} are {B}
    one of the {A} is not {b} | a few of the {A} aren't {B} | {A} {who} are not {B} exist | there exists {an} {who} is not {b}
    among the {A}, some are not {B} | it is known that some {A} are not {B} |  it is not true that all {A} are {B}
    it is false that every {a} is {b} | it happens that some {A} are not {B} | of the {A}, a few are not {B} | some {A} are never {B}
    it is a fact that some {A} aren't {B} | suppose that some {A} are not {B} | say not all {A} are {B} | clearly, not every {a} is {b}
    everyone knows that not all {A} are {B} | as for {A}, some of them are not {B} | not each {a} is {b}""",
    """it is certain that some {A} are not {B} | not all of these {A} are {B} | there do exist {A} {who} are not {B}
    several of the {A} are not {B}""",
)
EXIST = says(
    """there are {A} | there are {A} | there is at least one {a} | there is {an} | there are some {A} | {A} exist | {A} do exist
    there exists {an} | some {A} exist | at least one {a} exists | there are {A}, to be sure | it is known that there are {A}
    it is a fact that there are {A} | certainly there are {A} | note that {A} exist | suppose there are {A} | a few {A} exist
    there are indeed {A} | here there are {A} | there really are {A} | there is such a thing as {an} | among other things, there are {A}""",
    "it is certain that there are {A} | {A} really exist | there do exist {A}",
)
_ASK_ALL = says(
    """are all {A} {B}? | are all {A} {B}? | are all {A} {B}? | is every {a} {b}? | is every {a} {b}? | is each {a} {b}?
    must all {A} be {B}? | does it follow that all {A} are {B}? | does it follow that every {a} is {b}?
    is it true that all {A} are {B}? | so are all {A} {B}?
    can one conclude that all {A} are {B}? | true or false: all {A} are {B}. | yes or no: is every {a} {b}? | are all of the {A} {B}?
    decide whether all {A} are {B}. | so every {a} is {b}, right? | are {A} always {B}? | must every {a} be {b}? | are the {A} all {B}?
    is it certain that every {a} is {b}? | do these statements show that all {A} are {B}? | then is every {a} {b}? | are all {A} {B} or not?
    is it safe to say that every {a} is {b}? | tell whether all {A} are {B}. | would all {A} be {B}?
    check the claim that all {A} are {B}. | can it be said that every {a} is {b}? | say whether every {a} is {b}.""",
    """does this prove that all {A} are {B}? | is one right to say that every {a} is {b}? | all {A} are {B}: true or false?
    find out whether every {a} is {b}.""",
)
_ASK_NO = says(
    """is it true that no {A} are {B}? | is it true that no {a} is {b}? | does it follow that no {A} are {B}? | is no {a} {b}?
    does it follow that no {a} is {b}? | are no {A} {B}? | can one conclude that no {A} are {B}? | true or false: no {A} are {B}.
    so no {A} are {B}, right? | decide whether no {a} is {b}. | is it certain that no {a} is {b}? | must it be that no {A} are {B}?
    yes or no: no {a} is {b}? | is none of the {A} {b}? | are none of the {A} {B}? | do these statements show that no {A} are {B}?
    is it safe to say that no {a} is {b}? | tell whether no {A} are {B}. | can it be said that {A} are never {B}? | so is no {a} {b}?
    is it true that not a single {a} is {b}? | check the claim that no {A} are {B}. | are {A} never {B}? | say whether no {a} is {b}.
    is it so that no {A} are {B}? | does it follow that none of the {A} are {B}?""",
    """does this prove that no {A} are {B}? | is one right to say that no {a} is {b}? | no {A} are {B}: true or false?
    find out whether no {a} is {b}.""",
)
_ASK_SOME = says(
    """are some {A} {B}? | are some {A} {B}? | are any {A} {B}? | are any {A} {B}? | is any {a} {b}? | is at least one {a} {b}?
    are there {A} {who} are {B}? | are there any {A} {who} are {B}? | is there {an} {who} is {b}? | is there any {a} {who} is {b}?
    does it follow that some {A} are {B}? | does it follow that there are {A} {who} are {B}? | is it true that some {A} are {B}?
    can one conclude that some {A} are {B}? | true or false: some {A} are {B}. | so some {A} are {B}, right? | so are any {A} {B}?
    decide whether some {A} are {B}. | is it certain that some {A} are {B}? | must some {A} be {B}? | yes or no: are some {A} {B}?
    do these statements show that some {A} are {B}? | tell whether some {a} is {b}. | are any of the {A} {B}? | are some of the {A} {B}?
    is it safe to say that at least one {a} is {b}? | check the claim that some {A} are {B}. | is one of the {A} {b}?
    say whether any {A} are {B}. | is it so that some {A} are {B}?""",
    """does this prove that some {A} are {B}? | is one right to say that some {a} is {b}? | some {A} are {B}: true or false?
    find out whether any {a} is {b}.""",
)
_ASK_OTHER = says(
    """are some {A} not {B}? | are some {A} not {B}? | does it follow that some {A} are not {B}? | is it true that some {A} are not {B}?
    are there {A} {who} are not {B}? | are there any {A} {who} are not {B}? | is there {an} {who} is not {b}? | is at least one {a} not {b}?
    is there any {a} {who} isn't {b}? | can one conclude that some {A} are not {B}? | true or false: some {A} are not {B}.
    does it follow that not all {A} are {B}? | is it true that not every {a} is {b}? | so some {A} are not {B}, right?
    so not all {A} are {B}, right? | decide whether some {A} are not {B}. | is it certain that some {A} are not {B}?
    must some {A} not be {B}? | do these statements show that not all {A} are {B}? | are some of the {A} not {B}?
    tell whether some {A} are not {B}. | is it safe to say that at least one {a} is not {b}?
    check the claim that some {A} are not {B}. | say whether some {A} aren't {B}.
    true or false: not every {a} is {b}. | is it so that not all {A} are {B}?""",
    """does this prove that some {A} are not {B}? | is one right to say that not every {a} is {b}? | some {A} are not {B}: true or false?
    find out whether some {A} are not {B}.""",
)
SAY = {"all": _ALL, "no": _NO, "some": _SOME, "other": _OTHER}
ASK = {"all": _ASK_ALL, "no": _ASK_NO, "some": _ASK_SOME, "other": _ASK_OTHER}
OPENERS = Patterns(
    ("Consider this.", "Here is a puzzle.", "Suppose the following.", "A small problem.", "Take these statements.", "Hello!"),
)
