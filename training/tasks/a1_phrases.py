"""How A1 says facts and asks: {a} {v} {b} is a term, what it does, and to what; {c} {d} are the other pair; {n} a noun of a relation.

A term that stands first in a sentence and is what the relation leads to is read with `by` or `of`.
"""

from training.tasks.wording import says

ACTIVE = says(
    """{a} {v} {b} | {a} {v} {b} | it is known that {a} {v} {b} | {a}, it is said, {v} {b} | note that {a} {v} {b} | {a} always {v} {b}
    the list says that {a} {v} {b} | by all accounts, {a} {v} {b} | {a} usually {v} {b} | {a} can be seen to {vb} {b}
    {a} will {vb} {b} | in this list {a} {v} {b} | of {a} it is told that it {v3} {b} | {a} {v} only {b} | {ab} {v3} {bb}
    since long ago {a} {v} {b} | {a}, by the way, {v} {b}""",
    "everybody knows that {a} {v} {b} | {a} regularly {v} {b} | here {a} {v} {b} | as a rule {a} {v} {b}",
)
PASSIVE = says(
    """{b} {is} {p} by {a} | {b} {is} always {p} by {a} | it is known that {b} {is} {p} by {a} | note that {b} {is} {p} by {a}
    {b} can be {p} by {a} | {b}, it is said, {is} {p} by {a} | the list says that {b} {is} {p} by {a} | {b} {is} usually {p} by {a}
    {b} will be {p} by {a} | {b} {is} only {p} by {a} | in this list {b} {is} {p} by {a} | {bb} {p} by {ab}
    as one can see, {b} {is} {p} by {a}""",
    "{b} {is} regularly {p} by {a} | here {b} {is} {p} by {a} | everybody knows that {b} {is} {p} by {a}",
)
NOUN = says(
    """the {n} of {a} is {b} | {ab}'s {n} is {b} | {b} is the {n} of {a} | for {a}, the {n} is {b} | as its {n}, {a} has {b}
    the list gives the {n} of {a} as {b} | in the case of {a} the {n} is {b} | {b} acts as the {n} of {a} | {a} has the {n} {b}
    {b} is known as the {n} of {a} | {a} has a {n}, namely {b} | {ab}: {n} {bb} | note that the {n} of {a} is {b}
    {b}, it is said, is the {n} of {a} | the {n} that goes with {a} is {b}""",
    "{a} has {n} {b} | everybody knows that the {n} of {a} is {b} | {b} counts as the {n} of {a} | when it comes to {a}, the {n} is {b}",
)
# Two facts of one relation in a sentence.
TWO_ACTIVE = says(
    """{a} {v} {b}, {c} {pd} | {a} {v} {b}, and {c} {pd} | {a} {v} {b} while {c} {w} {d} | {a} {v} {b} and {c} {w} {d}
    {a} {v} {b}, whereas {c} {w} {d} | {a} {v} {b}, but {c} {w} {d} | whereas {a} {v} {b}, {c} {w} {d} | {a} {v} {b} and {c}, {pd}
    it is known that {a} {v} {b} and {c} {pd} | the list says that {a} {v} {b} and {c} {pd} | {a} {v} {b}, though {c} {w} {d}
    {a} always {v} {b}, {c} always {w} {d} | while {a} {v} {b}, {c} {w} {d} | {ab} {v3} {bb}, {cb} {v3} {db}""",
    "{a} {v} {b}, yet {c} {w} {d} | everybody knows that {a} {v} {b} and {c} {pd} | here {a} {v} {b} and there {c} {w} {d}",
)
TWO_PASSIVE = says(
    """{b} {is} {p} by {a}, {d} by {c} | {b} {is} {p} by {a} and {d} by {c} | {b} {is} {p} by {a}, and {d} {is2} {p} by {c}
    while {b} {is} {p} by {a}, {d} {is2} {p} by {c} | {b} {is} {p} by {a}, whereas {d} {is2} {p} by {c}
    {b} {is} {p} by {a}, but {d} by {c} | it is known that {b} {is} {p} by {a} and {d} by {c} | {b} {is} always {p} by {a}, {d} by {c}
    the list says that {b} {is} {p} by {a} and {d} by {c} | {bb} {p} by {ab}, {db} by {cb} | {b} can be {p} by {a}, {d} by {c}
    {b} {is} {p} by {a}, though {d} {is2} {p} by {c}""",
    "{b} {is} {p} by {a}, yet {d} {is2} {p} by {c} | here {b} {is} {p} by {a} and {d} by {c} | {b} {is} regularly {p} by {a}, {d} by {c}",
)
TWO_NOUN = says(
    """the {n} of {a} is {b}, that of {c} {d} | the {n} of {a} is {b}, that of {c} is {d} | {ab}'s {n} is {b} and {cb}'s is {d}
    {a} has the {n} {b}, {c} the {n} {d} | the {n} of {a} is {b} and the {n} of {c} is {d} | for {a} the {n} is {b}, for {c} {d}
    for {a} the {n} is {b}, and for {c} it is {d} | while the {n} of {a} is {b}, that of {c} is {d}
    {b} is the {n} of {a}, {d} that of {c}
    {b} is the {n} of {a}, and {d} is the {n} of {c} | {ab}: {n} {bb}, {cb}: {n} {db} | {b} acts as the {n} of {a}, {d} as that of {c}
    as its {n}, {a} has {b} and {c} has {d}""",
    """the {n} of {a} is {b}, yet that of {c} is {d} | {b} counts as the {n} of {a}, {d} as that of {c}
    when it comes to the {n}, {a} has {b} and {c} has {d}""",
)
# Two relations of one term in a sentence.
TWICE = says(
    """{a} {v} {b} and {w} {d} | {a} {v} {b} and also {w} {d} | {a} both {v} {b} and {w} {d} | {a} {v} {b} but {w} {d}
    {a} {v} {b}, and {w} {d} too | {a} {v} {b} and, it is said, {w} {d} | it is known that {a} {v} {b} and {w} {d}
    {a} always {v} {b} and {w} {d}
    the list says that {a} {v} {b} and {w} {d} | {a} {v} {b}; besides, {a} {w} {d} | {a} usually {v} {b} and {w} {d}
    note that {a} {v} {b} and {w} {d} | {a} first {v} {b} and then {w} {d}""",
    "here {a} {v} {b} and {w} {d} | everybody knows that {a} {v} {b} and {w} {d} | {a} {v} {b} yet {w} {d}",
)
IDLE = says(
    """the list dates from a rainy day | this page comes from an old notebook | the ink has faded a little | page {k} is torn
    a teacher once pinned this to a wall | the notes are in black ink | there are {k} pages in all | somebody drew a tree in the margin
    a spare sheet is in the drawer | the paper smells of smoke | this dates from {k} days ago | the title is hard to see
    a coffee stain covers one corner | the notes took {k} minutes""",
    "the cover is of leather | a pencil is next to the page | {k} sheets are left",
)
# The fourth term is asked for: {a} is to {b} as {c} is to it.
OPEN = says(
    """{a} is to {b} as {c} is to what? | {a} is to {b} as {c} is to which word? | {a} : {b} = {c} : ? | {a}:{b}::{c}:?
    as {a} is to {b}, so {c} is to what? | if {a} goes with {b}, what does {c} go with? | {a} is to {b} as {c} is to ___
    {c} is to what as {a} is to {b}? | what would {c} be paired with if {a} is paired with {b}? | {a} -> {b}, {c} -> ?
    {c} is to what in the way that {a} is to {b}? | which word fits: {a} is to {b} as {c} is to?
    complete: {a} is to {b} as {c} is to ...
    {a} relates to {b}. In the same way, {c} relates to what? | {a} is to {b} like {c} is to what?
    which word completes this: {a} is to {b} as {c} is to | if {a} belongs to {b}, {c} belongs to what in the same way?""",
    """give the last word: {a}, {b}; {c}, ? | what should {c} be matched with if {a} is matched with {b}?
    {a} corresponds to {b} just as {c} corresponds to what? | the way {a} is to {b}, {c} is to which word?""",
)
# The third term is asked for: {a} is to {b} as it is to {d}.
BEFORE = says(
    """what is to {d} as {a} is to {b}? | {a} is to {b} as what is to {d}? | which word is to {d} as {a} is to {b}?
    {a} : {b} = ___ : {d}
    {a}:{b}::___:{d} | as {a} is to {b}, so what is to {d}? | name what is to {d} as {a} is to {b} | ___ is to {d} as {a} is to {b}
    complete: (...) is to {d} as {a} is to {b} | {a} -> {b}, ___ -> {d} | what stands to {d} as {a} stands to {b}?
    if {a} is to {b}, what is to {d} in the same way? | {a} relates to {b}. In the same way, what relates to {d}?
    {a} is to {b} like what is to {d}?""",
    """what relates to {d} as {a} relates to {b}? | the way {a} is to {b}, which word is to {d}?
    {a} corresponds to {b} just as what corresponds to {d}?""",
)
# Whether {a} is to {b} as {c} is to {d}.
JUDGE = says(
    """is {a} to {b} as {c} is to {d}? | does {c} go with {d} as {a} goes with {b}? | is it right that {a} is to {b} as {c} is to {d}?
    {a} is to {b} as {c} is to {d}: right or wrong? | yes or no: {a} is to {b} as {c} is to {d}
    can one say that {a} is to {b} as {c} is to {d}?
    is the analogy right: {a} is to {b} as {c} is to {d}? | {a} : {b} = {c} : {d}, is that right?
    does {a} relate to {b} as {c} relates to {d}?
    is it true that {a} is to {b} as {c} is to {d}? | are {a} and {b} related in the same way as {c} and {d}?
    say whether {a} is to {b} as {c} is to {d} | {a}:{b}::{c}:{d}, right? | does {a} stand to {b} as {c} stands to {d}?""",
    """would it be correct to say that {a} is to {b} as {c} is to {d}? | is the comparison sound: {a} is to {b} as {c} is to {d}?
    do {a} and {b} go together the way {c} and {d} do?""",
)
# What can be chosen from, behind what asks.
CHOICE = says(
    """{q}: {list}? | {q} - {list}? | {q} ({list})? | {q}: {list} | {q} ({list}) | {q} - {list} | {q} (choose from {list})
    {q}: is it {list}? | {q} - is it {list}? | {q}: choose {list} | {q}: pick {list} | {q} (is it {list})? | {q} (one of {list})""",
    "{q}: one of {list} | {q} - take {list} | {q}: could it be {list}?",
)
# Between numbers: {x} {y} is a pair, {z} what is asked about, {ops} operations.
RULE = says(
    """the rule is to {ops} | to get from the first number of a pair to the second, {ops} | the second number comes from the first: {ops}
    in each pair, {ops} to get the second number | the machine is set to {ops} | from left to right one has to {ops}
    each time, {ops} | the first number is changed so: {ops} | going from one number to its partner, {ops} | rule: {ops}
    what happens to the first number is this: {ops} | take the first number of a pair, then {ops} | partners are found this way: {ops}""",
    "to find a partner, {ops} | here is the recipe for the second number: {ops} | the key to each pair: {ops}",
)
PAIR = says(
    """{x} goes with {y} | {x} becomes {y} | {x} turns into {y} | {x} is paired with {y} | {x} belongs to {y} | {x} -> {y} | {x} gives {y}
    {x} leads to {y} | {x} is changed to {y} | put in {x} and {y} comes out | the partner of {x} is {y} | {x} maps to {y}
    {x} makes {y}""",
    "{x} is matched with {y} | {x} ends up as {y} | {x} corresponds to {y}",
)
TWO_PAIRS = says(
    """{x} goes with {y} and {x2} with {y2} | {x} becomes {y} and {x2} becomes {y2} | {x} is to {y} and {x2} is to {y2}
    {x} -> {y}, {x2} -> {y2}
    {x} turns into {y}, {x2} into {y2} | {x} is paired with {y}, {x2} with {y2} | {x}:{y}, {x2}:{y2} | {x} gives {y} and {x2} gives {y2}
    just as {x} leads to {y}, {x2} leads to {y2} | the partner of {x} is {y}, the partner of {x2} is {y2}
    {x} maps to {y} and {x2} to {y2}
    both {x} and {y} and {x2} and {y2} are pairs""",
    "{x} is matched with {y}, {x2} with {y2} | {x} ends up as {y} and {x2} as {y2} | {x} corresponds to {y} and {x2} to {y2}",
)
NUMBER_OPEN = says(
    """what does {z} go with? | so {z} goes with what? | what does {z} become? | in the same way, {z} is paired with which number?
    {z} -> ? | what should {z} turn into? | {z} is to what in the same way? | and {z} gives what? | which number does {z} lead to?
    what will {z} be changed to? | so what must {z} be paired with? | {z} : ? | then {z} is to ...""",
    "which number does {z} correspond to? | {z} should be matched with what? | where does {z} end up?",
)
NUMBER_BEFORE = says(
    """what goes with {z}? | which number becomes {z}? | what is to {z} in the same way? | ___ -> {z} | which number is paired with {z}?
    what turns into {z}? | what gives {z}? | which number leads to {z}? | what is changed to {z}? | ___ is to {z}
    in the same way, what becomes {z}? | so which number goes with {z} on its right?""",
    "what corresponds to {z}? | which number ends up as {z}? | what is matched with {z}?",
)
NUMBER_JUDGE = says(
    """does {z} go with {t} in the same way? | is {z} to {t} in the same way? | does {z} become {t}? | is it right that {z} becomes {t}?
    does the pair {z} and {t} follow the same rule? | {z} -> {t}, right? | can {z} be paired with {t}? | yes or no: {z} goes with {t}
    is {z} changed to {t}? | does {z} turn into {t}? | is it true that {z} leads to {t}? | do {z} and {t} make such a pair?""",
    "does {z} correspond to {t}? | would {z} end up as {t}? | is {z} rightly matched with {t}?",
)
ADD = says(
    "add {k} | add {k} to it | go up by {k} | increase it by {k} | raise it by {k}", "make it {k} more | make it {k} larger"
)
TAKE = says(
    "subtract {k} | take away {k} | go down by {k} | decrease it by {k} | reduce it by {k}", "make it {k} less | take off {k}"
)
TIMES = says(
    "multiply by {k} | multiply it by {k} | make it {k} times as large | make it {k} times as much",
    "scale it by {k} | make it {k} times as big",
)
DOUBLE = says("double it | double the result", "double that")
DIVIDE = says("divide by {k} | divide it by {k} | divide the result by {k}", "split it into {k} | cut it into {k}")
HALVE = says("halve it | take half of it", "halve the result")
SQUARE = says("square it | multiply it by itself", "square the number")
