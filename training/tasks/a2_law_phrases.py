"""How A2 says laws, parts, values and what is asked: {y} is given by {e}; {b} plays the part of {a}; {x} is {n}; {z} is asked for.

{p} is the model, {q} the other system. A pattern of a law is read in the order in which it names the quantities.
"""

from training.draw import Patterns
from training.tasks.wording import says

LAW = says(
    """{y} is {e} | {y} is {e} | {y} equals {e} | {e} gives {y} | {e} is {y} | {y} is always {e} | {y} comes to {e}
    in {p}, {y} is {e} | in {p} {y} equals {e} | for {p}, {y} is {e} | in {p}, {e} gives {y} | the {y_} of {p} is {e}
    {y} is given by {e} | {y} can be found as {e} | it is known that {y} is {e} | {e} makes {y} | {y} amounts to {e}
    one gets {y} as {e} | the law of {p}: {y} is {e} | by law, {y} equals {e} | {p}: {y} is {e}""",
    "as everybody knows, {y} is {e} | {y} is found to be {e} | what holds in {p} is that {y} is {e} | {y} is the same as {e}",
)
IN_SIGNS = says(
    """{y_} = {s} | {y_} = {s} | in {p}, {y_} = {s} | for {p} we have {y_} = {s} | the law is {y_} = {s} | {p}: {y_} = {s}
    {s} = {y_} | the law of {p} is {y_} = {s} | in {p} the law {y_} = {s} holds | by law {y_} = {s} | a rule of {p} is {y_} = {s}
    it is known that {y_} = {s} | the formula {y_} = {s} holds in {p}""",
    "what holds is {y_} = {s} | {p} obeys {y_} = {s} | take the law {y_} = {s}",
)
# What is done with two quantities, said as a task.
TASK = {
    "*": says("""multiplying {a} by {b} gives {y} | to get {y}, multiply {a} by {b} | multiply {a} by {b} to get {y}
        one finds {y} by multiplying {a} by {b}""", "multiply {a} by {b} and get {y}"),
    "/": says("""dividing {a} by {b} gives {y} | to get {y}, divide {a} by {b} | divide {a} by {b} to get {y}
        one finds {y} by dividing {a} by {b}""", "divide {a} by {b} and get {y}"),
    "+": says("""adding {a} and {b} gives {y} | to get {y}, add {a} and {b} | add {a} and {b} to get {y}
        one finds {y} by adding {a} and {b}""", "add {a} and {b} and get {y}"),
    "-": says("""subtracting {b} from {a} gives {y} | to get {y}, subtract {b} from {a} | subtract {b} from {a} to get {y}
        one finds {y} by subtracting {b} from {a}""", "subtract {b} from {a} and get {y}"),
}  # fmt: skip
JOINED = {
    "*": says("{a} times {b} | the product of {a} and {b} | {a} multiplied by {b} | {a} times {b}"),
    "/": says("{a} divided by {b} | {a} over {b} | the ratio of {a} to {b} | {a} divided by {b} | {a} per {b}"),
    "+": says("{a} plus {b} | the sum of {a} and {b} | {a} plus {b}"),
    "-": says("{a} minus {b} | {a} minus {b}"),
}
PART = says(
    """{b} plays the part of {a} | {b} takes the place of {a} | {b} stands for {a} | {b} corresponds to {a} | {a} corresponds to {b}
    {a} becomes {b} | {b} acts as {a} | {b} is like {a} | {a} is replaced by {b} | {b} replaces {a} | instead of {a} there is {b}
    {b} has the role of {a} | the counterpart of {a} is {b} | {b} is the counterpart of {a} | for {a} put {b} | {b} matches {a}
    {a_} -> {b_} | in {q}, {b} plays the part of {a} | in {q} {b} stands for {a} | where {p} has {a}, {q} has {b} instead
    in {q}, {a} becomes {b} | {b} plays the role that {a} plays in {p}""",
    "{b} behaves like {a} | {b} is the analogue of {a} | {q} has {b} in the place of {a} | {b} does the duty of {a}",
)
# Two or three at a time: how it begins, and how each further one follows.
PARTS = Patterns(
    (
        "{b} stands for {a}; {b} for {a}",
        "{b} plays the part of {a}; {b} that of {a}",
        "{a} corresponds to {b}; {a} to {b}",
        "{b} corresponds to {a}; {b} to {a}",
        "{a_} -> {b_}; {a_} -> {b_}",
        "{b} is like {a}; {b} like {a}",
        "{b} takes the place of {a}; {b} that of {a}",
        "{a} is replaced by {b}; {a} by {b}",
        "{b} acts as {a}; {b} as {a}",
        "in {q} {b} stands for {a}; {b} for {a}",
        "in {q}, {b} plays the part of {a}; {b} plays the part of {a}",
        "{a} becomes {b}; {a} becomes {b}",
        "put {b} for {a}; {b} for {a}",
        "in {q}, {b} has the role of {a}; {b} that of {a}",
    ),
    (
        "{b} does the duty of {a}; {b} that of {a}",
        "{b} behaves like {a}; {b} like {a}",
        "in {q}, {a} is replaced by {b}; {a} by {b}",
    ),
)
IN_TURN = says(
    """{bs} play the parts of {as} | {bs} stand for {as} | {as} correspond to {bs} | {bs} correspond to {as} | {as} become {bs}
    {bs} take the places of {as} | {as} are replaced by {bs} | in {q}, {bs} play the parts of {as} | {bs} act as {as}
    in {q}, {bs} stand for {as} | {bs} have the roles of {as} | {bs} stand for {as}, in that order
    {bs} replace {as} | {bs} correspond to {as} respectively""",
    "{bs} do the duties of {as} | {bs} behave like {as} | in {q}, {as} become {bs}",
)
VALUE = says(
    """{x} is {n} | {x} is {n} | {x_} = {n} | {x_}: {n} | there is a {x_} of {n} | {x} has the value {n} | {x} was set to {n}
    {x} comes to {n} | let {x} be {n} | suppose {x} is {n} | {x} equals {n} | {x} amounts to {n} | a {x_} of {n} is given | {x} was {n}
    {x} is known to be {n} | in this case {x} is {n}""",
    "{x} turned out to be {n} | {x} stands at {n} | one has a {x_} of {n}",
)
VALUES = says(
    """{xs} are {ns} | {xs} are {ns} | {xs} have the values {ns} | let {xs} be {ns} | {xs} equal {ns} | {xs} were set to {ns}
    {xs} come to {ns} | {xs} amount to {ns} | {xs} were {ns} | suppose {xs} are {ns} | in this case {xs} are {ns} | {xs} are given as {ns}
    {xs} measure {ns} | today {xs} are {ns}""",
    "{xs} turned out to be {ns} | {xs} are known to be {ns} | {xs} stand at {ns}",
)
ASK = says(
    """what is {z}? | what is {z}? | find {z} | how large is {z}? | what is {z} then? | compute {z} | give {z} | what does {z} come to?
    so what is {z}? | {z_} = ? | what will {z} be? | calculate {z} | how big is {z}? | what value does {z} have? | determine {z}
    what must {z} be? | how much is {z}? | what is {z} in {q}?""",
    "what would {z} be? | tell the size of {z} | what value has {z}?",
)
ASK_WITH = says(
    """what is {z} if {v}? | if {v}, what is {z}? | how large is {z} when {v}? | when {v}, how large is {z}? | find {z} if {v}
    given that {v}, find {z} | what does {z} come to if {v}? | if {v}, what does {z} come to? | suppose {v}; what is {z}?
    compute {z} if {v} | what will {z} be if {v}? | if {v}, how big is {z}?""",
    "as {v}, what is {z}? | what would {z} be if {v}? | assume {v} and find {z}",
)
IDLE = says(
    """the workshop has {k} windows | the notes are in blue ink | the building is {k} years old | a student made the drawing
    the lab opens at {k} | the floor was swept on Monday | somebody left a cup on the bench | the report has {k} pages
    the model was built in spring | there are {k} chairs in the room | a radio plays softly | the shelf holds {k} books
    the door is painted green | the guide wears a hat""",
    "the poster is {k} days old | a clock hangs on the wall | {k} visitors came by",
)
