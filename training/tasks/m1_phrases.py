"""How M1 tells somebody's work. Slots: {s} who does it, {a} {b} the numbers, {r} what is claimed, {e} an event, {n} years."""

from training.draw import Patterns
from training.tasks.wording import says

# A line of a sum; `more` goes on from what the line before it claims.
SUMS: dict[str, Patterns] = {
    "+": says(
        """{s} adds {a} and {b} and gets {r} | {s} adds {b} to {a}, which makes {r} | {a} plus {b} is {r} | {a} + {b} = {r}
        {a} and {b} together make {r} | adding {a} and {b} gives {r} | the sum of {a} and {b} is {r} | {a} and {b} add up to {r}
        {s} puts {a} and {b} together: {r} | {b} added to {a} makes {r} | {a} with {b} added comes to {r}
        {a} increased by {b} is {r} | {s} finds that {a} and {b} together are {r} | {a} plus {b} makes {r}""",
        "{a} and {b}, added, come to {r} | {s} works out {a} plus {b} as {r} | altogether {a} and {b} are {r}",
    ),
    "-": says(
        """{s} subtracts {b} from {a} and gets {r} | {a} minus {b} is {r} | {a} - {b} = {r} | {a} less {b} is {r}
        {s} takes {b} away from {a}, which leaves {r} | {b} subtracted from {a} gives {r} | {a} reduced by {b} is {r}
        taking {b} away from {a} leaves {r} | {s} deducts {b} from {a}: {r} | {a} with {b} removed is {r} | {a} minus {b} leaves {r}
        {b} is subtracted from {a}, which gives {r} | {a} lowered by {b} is {r} | subtracting {b} from {a} gives {r}""",
        "removing {b} from {a} gives {r} | {s} works out {a} minus {b} as {r} | {a} with {b} off is {r}",
    ),
    "*": says(
        """{a} times {b} is {r} | {a} * {b} = {r} | {s} multiplies {a} by {b} and gets {r} | {a} multiplied by {b} gives {r}
        {b} times {a} is {r} | the product of {a} and {b} is {r} | multiplying {a} by {b} gives {r} | {b} times {a} makes {r}
        {s} takes {b} times {a}, which is {r} | {b} times {a} comes to {r} | {a}, multiplied by {b}, is {r}
        {s} multiplies {a} by {b}: {r} | {s} finds that {b} times {a} is {r}""",
        "{s} works out {a} times {b} as {r} | {a} by {b}, multiplied, is {r} | to multiply {a} by {b} gives {r}",
    ),
    "/": says(
        """{a} divided by {b} is {r} | {a} / {b} = {r} | {s} divides {a} by {b} and gets {r} | {a} split into {b} equal parts gives {r}
        {a} shared among {b} is {r} | dividing {a} by {b} gives {r} | {s} splits {a} into {b} equal parts of {r}
        {a} split {b} ways is {r}
        {a}, divided by {b}, is {r} | {s} shares {a} among {b}: {r} | {s} splits {a} {b} ways and gets {r} | {s} divides {a} by {b}: {r}
        {a} divided by {b} gives {r}""",
        "{s} works out {a} divided by {b} as {r} | to divide {a} by {b} gives {r} | {a}, split into {b}, is {r}",
    ),
    "+ more": says(
        """{s} adds {b} to that and gets {r} | {b} is added, which makes {r} | plus {b} is {r} | + {b} = {r} | adding {b} gives {r}
        {s} adds another {b}: {r} | {b} more makes {r} | with {b} added it is {r} | {s} adds {b}, giving {r} | that plus {b} is {r}
        another {b} on top makes {r} | increased by {b}, it is {r} | together with {b} that is {r} | {s} puts {b} on top: {r}""",
        "{b} extra brings it to {r} | to that {s} adds {b}, which is {r} | add {b}: {r}",
    ),
    "- more": says(
        """{s} subtracts {b} from that and gets {r} | minus {b} is {r} | - {b} = {r} | that minus {b} is {r}
        {b} is taken off, which leaves {r}
        that less {b} is {r} | {s} takes {b} away, leaving {r} | reduced by {b}, it is {r} | {b} off leaves {r}
        subtracting {b} leaves {r}
        {s} deducts {b}: {r} | with {b} removed it is {r} | {s} removes {b}, so {r} remain""",
        "lowered by {b}, it is {r} | take {b} off: {r} | {b} less makes {r}",
    ),
    "* more": says(
        """{s} multiplies that by {b} and gets {r} | times {b} is {r} | * {b} = {r} | that times {b} is {r} | {b} times that is {r}
        multiplying by {b} gives {r} | multiplied by {b}, it is {r} | {s} takes that {b} times: {r} | {b} times as much is {r}
        {s} multiplies by {b}, giving {r} | it is multiplied by {b}, which makes {r} | that, times {b}, makes {r}""",
        "multiply by {b}: {r} | {s} takes it times {b}, which is {r} | its product with {b} is {r}",
    ),
    "/ more": says(
        """{s} divides that by {b} and gets {r} | divided by {b} it is {r} | / {b} = {r} | that divided by {b} is {r}
        dividing by {b} gives {r}
        {s} splits that into {b} equal parts of {r} | shared among {b}, that is {r} | split {b} ways, it is {r}
        {s} shares it among {b}: {r}
        it is divided by {b}, which gives {r} | {s} divides by {b}, giving {r} | split into {b} equal parts, it is {r}""",
        "divide by {b}: {r} | {s} splits it {b} ways, which is {r} | a division by {b} gives {r}",
    ),
    "twice": says(
        """{s} doubles that and gets {r} | doubled, it is {r} | twice that is {r} | {s} doubles it: {r} | doubling gives {r}
        it is doubled, which makes {r} | {s} doubles the result, giving {r} | that, doubled, makes {r}""",
        "double that: {r} | twice as much is {r} | {s} takes twice that, which is {r}",
    ),
    "half": says(
        """{s} halves that and gets {r} | halved, it is {r} | half of that is {r} | {s} halves it: {r} | halving gives {r}
        it is halved, which makes {r} | {s} halves the result, giving {r} | {s} takes half of it, {r}""",
        "halve that: {r} | half as much is {r} | {s} takes half, which is {r}",
    ),
    # A number that is not told
    "+ open": says(
        """{s} adds some more and gets {r} | an unknown amount is added, which makes {r} | plus some number is {r}
        adding some amount makes {r}
        with some amount added it is {r} | {s} adds an unknown amount, giving {r} | adding some number gives {r}""",
        "some extra amount brings it to {r} | a certain amount more makes {r}",
    ),
    "- open": says(
        """{s} takes some away and gets {r} | an unknown amount is taken off, which leaves {r} | minus some number is {r}
        with some amount removed it is {r} | {s} subtracts an unknown amount, leaving {r} | subtracting some number leaves {r}""",
        "some amount off leaves {r} | reduced by a certain amount, it is {r}",
    ),
}  # fmt: skip
DATES: dict[str, Patterns] = {
    "start": says(
        """{e} was in {r} | {e} took place in {r} | in the year of {e}, {r}, the chronicle begins | {e} is dated {r} | {e}: {r}
        first comes {e}, in {r} | {e} happened in {r} | it began with {e} in {r} | {e} came in {r} | the year of {e} was {r}
        the chronicle opens with {e} in {r} | {e} fell in the year {r}""",
        "the scribe puts {e} in {r} | {e} stands at the year {r} | for {e} the year {r} is written",
    ),
    "+": says(
        """{e} came {n} years later, in {r} | {n} years later came {e}, in {r} | {n} years after that came {e}, in {r}
        {e} followed {n} years later, in {r} | {e}: {n} years later, in {r} | {e} was {n} years after that, in {r}
        {n} years later there was {e}, dated {r} | {e} is put {n} years later, in {r} | then, {n} years later, {e}, {r}
        {n} years later {e} began, in {r} | {n} years after it was {e}, in {r} | another {n} years later {e} happened, in {r}
        {e} happened {n} years later: {r} | {e}, {n} years later, was in {r} | {n} years later {e}, {r} | {n} years later, {e}: {r}""",
        """{n} years later, so it says, {e} took place, in {r} | it was {n} years after this that {e} came, in {r}
        {e} is {n} years later: {r}""",
    ),
    "-": says(
        """{e} had come {n} years earlier, in {r} | {n} years earlier was {e}, in {r} | {n} years before that was {e}, in {r}
        {e} was {n} years earlier, in {r} | {e}: {n} years earlier, in {r} | {e} was {n} years before that, in {r}
        {n} years earlier there had been {e}, dated {r} | {e} is put {n} years earlier, in {r} | {n} years before it was {e}, in {r}
        {e} had happened {n} years earlier: {r} | {e}, {n} years earlier, was in {r} | {e} belongs {n} years earlier, to {r}
        {n} years earlier {e}, {r}
        {n} years earlier, {e}: {r}""",
        """{n} years earlier, so it says, was {e}, in {r} | {e} is {n} years earlier: {r}
        it was {n} years before this that {e} came, in {r}""",
    ),
    "to": says(
        """{e} lasted from {a} to {b}, {r} years | {e} went on from {a} to {b}, {r} years long
        from {a} to {b}, so {e} lasted {r} years
        {e}: from {a} to {b}, {r} years | {e} ran from {a} to {b} and took {r} years | {e}, from {a} to {b}, lasted {r} years
        {e} stretched from {a} to {b}, which is {r} years | {e} is put from {a} to {b}, lasting {r} years
        {e} began in {a} and lasted until {b}, {r} years | {e} went from {a} to {b}, a time of {r} years
        {e}, from {a} to {b}: {r} years | {e} lasted, from {a} to {b}, for {r} years
        {e} filled the time from {a} to {b}, {r} years""",
        "{e} dragged on from {a} to {b}, {r} years | {e} held from {a} to {b}, for {r} years | {e} was from {a} to {b}, {r} years",
    ),
    "+ open": says(
        """{e} came some years later, in {r} | some years later was {e}, in {r} | {e} followed some years later, in {r}
        {e}: some years later, in {r} | an unknown number of years later {e} began, in {r} | {e} is put some years later, in {r}""",
        "some years after that {e} took place, in {r} | {e} is some years later: {r}",
    ),
    "- open": says(
        """{e} had come some years earlier, in {r} | some years earlier was {e}, in {r} | {e} was some years earlier, in {r}
        {e}: some years earlier, in {r} | an unknown number of years earlier there was {e}, in {r}
        {e} is put some years earlier, in {r}""",
        "some years before that was {e}, in {r} | {e} is some years earlier: {r}",
    ),
}
# A line that nobody can read
BLANK = says(
    """cannot be read | is unreadable | is smudged | has been torn off | is illegible | got erased | is blotted out
        is too faint to read
    can't be read""",
    "nobody can read | is smudged beyond reading | was torn out",
)
# A first equation that is the task, {q}, and whose lines follow.
GIVEN = says(
    """{p} solves {q} | the equation is {q} | the task is {q} | {p} is solving {q} | {p} is to solve {q} | the work begins with {q}
    {p} starts with {q} | the equation: {q} | solve {q}, says the task | {p} is given {q} | here somebody solves {q} | given {q}
    {p} tries to solve {q}""",
    "what {p} has to solve: {q} | the task was {q} | {p} solved {q}",
)
SAYS = ("{p}: {t}", "{p}: {t}", "{p} writes: {t}", "{p} says that {t}", "{p} finds that {t}")  # the last two before a number
LINKS = (", so ", ", then ", ", and so ", "; then ", ", hence ")
ASK = {
    "line": says(
        """which {line} is the first wrong one, if any? | in which {line} is the first mistake, if there is one?
        which {line} is wrong first, or is none?
        which is the first {line} that is wrong? | find the first wrong {line}, or say none.
        name the first {line} with a mistake, or none.
        which {line} is the first with an error in it? | in what {line} does the first error occur, if at all?
        which {line} does not follow from those before it, or do all? | where is the first mistake, in which {line}?
        is one {line} wrong, and which is the first? | tell which {line} is the first to be wrong, if one is.
        first wrong {line}, or none?
        what is the first {line} that is not true? | the first wrong {line} is which one, if any?""",
        """at which {line} does it go wrong first, if at all? | point out the first {line} that is false, or none.
        which {line} holds the first slip, if any does?""",
    ),
    "who": says(
        """who is the first to be wrong, if anybody? | who made the first mistake, or did nobody?
        whose {line} is the first wrong one, if any?
        who goes wrong first, if anyone does? | say who makes the first error, or none. | who was the first to slip, or none of them?
        whose result is the first that is false, or none? | who got it wrong first, if anybody did?""",
        """who is the one that errs first, if any? | the first mistake is whose, if there is one?
        whose {line} is false first, or none?""",
    ),
    "entry": says(
        """which entry is the first wrong one, if any? | which event is the first with a false date, or none?
        which entry does not fit those before it, or do all?
        what is the first entry that is wrong? | find the first false entry, or say none.
        in which entry is the first mistake, if there is one?
        which event is the first that is dated wrongly, if one is? | name the first entry with an error, or none.
        which record is the first false one, if any?
        which entry conflicts with those before it, or does none?""",
        """at which entry does the chronicle first go wrong, if at all? | which event has the first false date, or none?
        point out the first false record, or none.""",
    ),
    "place": says(
        """which {line} is the first wrong one, if any? Give its place in the row.
        the first wrong {line} is in which place, or is there none?
        counted from the beginning, which {line} is the first wrong one, if any?
        find the place of the first wrong {line}, or say none.
        at which place is the first wrong {line}, if there is one? | give the number of the first wrong {line}, or none.
        what is the number of the first {line} with a mistake, if any? | which {line} is wrong first, by its place, or is none?
        counting from the start, which {line} has the first mistake, or none? | name the place of the first false {line}, or none.""",
        """say by number which {line} is false first, or none. | at what place does the first slip stand, if any?
        which {line} fails first, by number, if any does?""",
    ),
    "right": says(
        """what should the result of the first wrong {line} be? | what number should stand at the end of the first wrong {line}?
        what is the correct result of the first wrong {line}? | what should stand there instead in the first wrong {line}?
        find the correct number for the first wrong {line}. | the first wrong {line} should end in which number?
        what is the right number for the first wrong {line}? | what ought to stand at the end of the first wrong {line}?
        give the number that should end the first wrong {line}. | which number should be the last one of the first wrong {line}?""",
        """what would be the right result of the first false {line}? | with what number should the first wrong {line} end?
        name the proper result of the first wrong {line}.""",
    ),
    "side": says(
        """what number should stand on the right side of the first wrong {line}?
        what should the right side of the first wrong {line} be?
        what is the correct number for the right side of the first wrong {line}?
        which number ought to be on the right of the first wrong {line}?
        keep the left side of the first wrong {line}: what should its right side be?
        find the number that should stand behind the equals sign of the first wrong {line}.
        to what should the left side of the first wrong {line} be equal? | the right side of the first wrong {line} should be what?""",
        """with the left side of the first wrong {line} kept, what ought the right side to be?
        what number should follow the sign in the first false {line}?""",
    ),
    "year": says(
        """what number should stand last in the first wrong {line}? | what is the correct number for the first wrong {line}?
        which number should end the first wrong {line}? | what should the last number of the first wrong {line} be?
        give the number that should stand at the end of the first wrong {line}. | the first wrong {line} ought to end in which number?
        what is the right last number, or true value, of the first wrong {line}?
        find what should stand at the end of the first wrong {line}.""",
        "with what number should the first false {line} end? | name the proper number for the end of the first wrong {line}.",
    ),
}  # fmt: skip
RULE = says(
    """a {line} that follows from a wrong one counts as true | only the first mistake counts
        what follows rightly from a mistake is no mistake
    each {line} goes by those before it | every {line} is judged by those before it
        a {line} is wrong if it does not follow from those before""",
    "mistakes that are only carried on do not count | nothing counts but the first slip",
)
