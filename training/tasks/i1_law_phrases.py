"""How I1 tells of trials in numbers and of the rule behind them.

Slots: {inp} {out} what is put in and what comes out, {x} {y} their numbers, {xs} {ys} several of them, {q} a number that is asked about.
A trial reads as `x to y`, or as `y at x` where the output comes first.
"""

from training.tasks.wording import says

TRIAL = says(
    """a {inp} of {x} gives a {out} of {y} | at a {inp} of {x} the {out} is {y} | {inp} {x}, {out} {y} | {inp} {x} -> {out} {y}
    when the {inp} is {x}, the {out} is {y} | with a {inp} of {x}, the {out} comes to {y} | a {inp} of {x} leads to a {out} of {y}
    if the {inp} is {x}, the {out} is {y} | for a {inp} of {x} the {out} was {y} | once the {inp} was {x}, the {out} was {y}
    in a trial the {inp} was {x} and the {out} {y} | a {inp} of {x} brought the {out} to {y} | {inp} = {x}: {out} = {y}
    setting the {inp} to {x} gave a {out} of {y} | from a {inp} of {x} came a {out} of {y} | {inp} {x} gave {out} {y}
    a {inp} of {x} meant a {out} of {y} | trying a {inp} of {x} showed a {out} of {y} | a {inp} of {x} makes the {out} {y}
    the {out} is {y} at a {inp} of {x} | the {out} was {y} when the {inp} was {x} | {out} {y} at {inp} {x}
    a {out} of {y} was noted for a {inp} of {x} | the {out} came to {y} with a {inp} of {x} | {out} of {y} for a {inp} of {x}
    one finds a {out} of {y} at a {inp} of {x} | the {out} is {y} if, and only when, the {inp} is {x}""",
    """a {inp} of {x} goes with a {out} of {y} | where the {inp} is {x}, a {out} of {y} is seen | {inp} of {x}: a {out} of {y}
    a {out} of {y} was read off at a {inp} of {x} | the {out} stands at {y} when the {inp} is {x}""",
)
# Each after the first of a row of trials in one sentence.
LINK = says("gives | -> | gave | makes | leads to | brings", "yields | =>")
COLUMNS = says(
    """{inp}s of {xs} gave {out}s of {ys} | {inp}: {xs}, {out}: {ys} | for {inp} {xs} the {out} was {ys}
    at {inp}s of {xs} the {out}s were {ys} | the {inp} was set to {xs}, and the {out} came to {ys} | {inp} {xs} meant {out} {ys}
    with {inp} {xs} the {out} read {ys} | {inp} values {xs} made {out} values {ys} | {inp} {xs} -> {out} {ys}
    the {inp} went through {xs}, the {out} through {ys} | trials with {inp} {xs} showed {out} {ys} | {inp} = {xs}: {out} = {ys}
    {out} {ys} at {inp} {xs} | the {out} was {ys} for {inp} {xs}""",
    """{inp}s {xs} went with {out}s {ys} | in turn, {inp} {xs} brought {out} {ys} | {out}s of {ys} when the {inp} was {xs}""",
)
# Several inputs: {xs} is `load 2 and width 3`.
SEVERAL = says(
    """{xs} give a {out} of {y} | with {xs} the {out} is {y} | {xs}: {out} {y} | {xs} -> {out} {y} | {xs} make a {out} of {y}
    at {xs} the {out} was {y} | {xs} led to a {out} of {y} | given {xs}, the {out} is {y} | {xs} brought the {out} to {y}
    when set to {xs}, the {out} is {y} | {out} {y} at {xs} | a {out} of {y} was found with {xs} | the {out} is {y} for {xs}""",
    "{xs} yield a {out} of {y} | where there is {xs}, the {out} is {y} | a {out} of {y} was read off at {xs}",
)

RULES = {
    "times": says(
        """the {out} is a fixed multiple of the {inp} | the {out} is proportional to the {inp} | {out} and {inp} are proportional
        the {inp} is always multiplied by the same number | some fixed number multiplied by the {inp} makes the {out}
        the {out} is always the same number times the {inp} | multiplying the {inp} by a fixed number gives the {out}
        the rule: multiply the {inp} by a fixed number | the {out} grows in proportion: it is a fixed multiple of the {inp}
        the {inp} multiplied by a fixed factor is the {out} | a fixed factor leads from {inp} to {out}
        {out} = a * x, x the {inp}""",
        """there is a fixed factor between {inp} and {out} | the {out} stays proportional to the {inp}
        the {out} is so many times the {inp}, always as many""",
    ),
    "plus": says(
        """the {out} is the {inp} plus a fixed number | a fixed number is added to the {inp}
        {inp} and {out} always differ by the same
        the same number is always added to the {inp} | adding a fixed number to the {inp} gives the {out}
        the rule: add a fixed number to the {inp} | the {out} is the {inp} with a fixed number added
        the {inp} plus some constant is the {out} | {out} = x + b, x the {inp} | the {out} is {inp} plus constant
        between {inp} and {out} a fixed number is added | what is added to the {inp} never changes""",
        """the {out} and the {inp} differ by a fixed number | the {out} comes from the {inp} by adding a fixed number
        to the {inp} the same number is added each time""",
    ),
    "linear": says(
        """the {out} is a fixed multiple of the {inp} plus a constant | the rule is linear | the {out} is linear in the {inp}
        {out} against {inp} is a straight line | the trials lie on a straight line | the rule is a straight line
        the {inp} is multiplied by a fixed number, then a fixed number is added | {out} = a*x + b, x the {inp}
        the {out} follows a straight line | the {out} depends linearly on the {inp} | all points lie on a straight line
        first multiply the {inp} by a fixed number, then add a constant | a straight line joins all the trials
        the rule has the form a * x + b""",
        """the {out} changes linearly with the {inp} | plotted, {inp} and {out} form a straight line
        a fixed multiple of the {inp}, plus a constant, makes the {out}""",
    ),
    "falling": says(
        """the {out} is a constant minus a fixed multiple of the {inp} | the rule is linear and falling
        {out} = b - a*x, x the {inp}
        {out} against {inp} is a falling straight line | the trials lie on a straight line | the {out} is linear in the {inp}
        from a constant a fixed multiple of the {inp} is taken off | the {out} falls linearly with the {inp}
        the {out} follows a straight line downwards | the rule is a straight line | the {out} drops along a straight line
        a fixed multiple of the {inp} is subtracted from a constant | the {out} depends linearly on the {inp}""",
        """the {out} shrinks linearly as the {inp} grows | plotted, {inp} and {out} form a straight line
        take a fixed multiple of the {inp} from a constant, minus nothing else""",
    ),
    "squared": says(
        """the {out} is the square of the {inp} plus a fixed number | the {inp} is squared, then a fixed number is added
        square the {inp} and add a constant to get the {out} | the rule: {inp} squared plus a constant
        a constant plus the square of the {inp} makes the {out} | {out} = x * x + b, x the {inp} | the rule has the form x * x + b
        to the square of the {inp} a fixed number is added | the {out} is the {inp} squared plus a constant
        first the {inp} is squared, then the same number is always added | the square of the {inp} plus a constant is the {out}
        the {out} comes from squaring: the {inp} squared, plus a fixed number""",
        """{inp} squared, with a constant added, is the {out}
        one squares the {inp}, which means {inp} squared, and adds a fixed number
        the {out} exceeds the square of the {inp} by a fixed number""",
    ),
    "inverse": says(
        """the {out} is inversely proportional to the {inp} | the {out} is a fixed number divided by the {inp}
        the product of {inp} and {out} is always the same | a fixed number divided by the {inp} gives the {out}
        {out} and {inp} are inversely proportional | the {out} goes with the inverse of the {inp} | {out} = a / x, x the {inp}
        the product of the {inp} and the {out} never changes | a constant is divided by the {inp} to get the {out}
        the {out} varies inversely with the {inp} | the rule: a fixed number divided by the {inp} | the rule has the form a / x""",
        """some fixed number, divided by the {inp}, is the {out} | the {out} behaves inversely to the {inp}
        the {inp} and the {out} have a fixed product: the product of the two stays""",
    ),
    "several": says(
        """the {out} is a sum of fixed multiples of them plus a constant | the rule is linear in all of them
        each is multiplied by a fixed number of its own, then a constant is added | the {out} depends linearly on each
        the {out} is linear | the rule is linear | a fixed multiple of each, plus a constant, makes the {out}
        the {out} adds up fixed multiples of them plus a constant | the {out} changes linearly with each of them
        multiply each by its own fixed number, add up, and add a constant | the {out} is linear in each of them
        everything is multiplied by its fixed number and added up with a constant""",
        """the {out} grows linearly with each of them | each has a fixed factor, and a constant is added
        linear is the rule for the {out}""",
    ),
    "": says(
        """the same rule holds throughout | the same rule makes them all | the {out} follows from the {inp} by a simple rule
        a simple rule leads from {inp} to {out} | the rule is the same in all trials | the rule never changed
        the trials all follow the same rule | a rule leads from the {inp} to the {out} | the rule is simple
        here is what was tried | these trials were made | the {inp} alone sets the {out}""",
        "throughout, the same simple rule holds | all of it obeys the same rule | the rule stayed as it was",
    ),
}
PREDICT = says(
    """what {out} does a {inp} of {q} give? | what is the {out} at a {inp} of {q}? | if the {inp} is {q}, what is the {out}?
    which {out} belongs to a {inp} of {q}? | how large is the {out} for a {inp} of {q}? | predict the {out} for a {inp} of {q}.
    a {inp} of {q}: what {out} is to be expected? | with a {inp} of {q}, what will the {out} be? | find the {out} at {inp} {q}.
    what {out} goes with a {inp} of {q}? | {inp} {q}: what is the {out}? | what would the {out} be at a {inp} of {q}?
    given a {inp} of {q}, what {out} follows? | what {out} should a {inp} of {q} give? | calculate the {out} for {inp} {q}.""",
    """when the {inp} is {q}, which {out} results? | what can be said of the {out} at a {inp} of {q}?
    determine the {out} that a {inp} of {q} gives. | what {out} would come of a {inp} of {q}?""",
)
INVERT = says(
    """which {inp} gives a {out} of {q}? | for which {inp} is the {out} {q}? | what {inp} is needed for a {out} of {q}?
    how large must the {inp} be for a {out} of {q}? | at what {inp} does the {out} reach {q}?
    if the {out} is {q}, what is the {inp}?
    find the {inp} that makes a {out} of {q}. | a {out} of {q}: what {inp} made it? | what {inp} leads to a {out} of {q}?
    given a {out} of {q}, what was the {inp}? | at which {inp} is the {out} {q}? | what {inp} would give a {out} of {q}?
    a {out} of {q} was seen once: which {inp} was it?""",
    """when the {out} is {q}, how large is the {inp}? | determine the {inp} behind a {out} of {q}.
    which {inp} does a {out} of {q} call for?""",
)
SLOPE = says(
    """by how much does the {out} grow for each unit of {inp}? | how much {out} comes with each unit of {inp}? | what is the slope?
    how much does the {out} change per unit of {inp}? | what is the growth of the {out} per unit of {inp}?
    find the slope of the rule.
    by what is the {inp} multiplied? | what is the multiple? | which factor multiplies the {inp}?
    what is the rate per unit of {inp}?
    how steep is the rule, in {out} per unit of {inp}? | for every unit of {inp}, how much does the {out} gain?""",
    """what does each further unit of {inp} do to the {out}? | what is the gradient of the rule?
    by how much is the {out} larger for every unit of {inp}?""",
)
CONSTANT = says(
    """what is the constant? | what is the constant of the rule? | which constant does the rule have? | what is the fixed number?
    which number is always added? | what is added? | find the constant. | how large is the constant? | what is the offset?
    what is the {out} at a {inp} of zero? | what {out} is there without any {inp}? | determine the fixed number of the rule.
    what would the {out} be at zero {inp}?""",
    "how much is the constant of this rule? | name the constant. | what {out} does the rule start from?",
)
# Slots: {known} `load 3`, {open} the quantity that is asked for.
PREDICT_SEVERAL = says(
    """what {out} do {xs} give? | what is the {out} at {xs}? | with {xs}, what is the {out}? | find the {out} for {xs}.
    {xs}: what {out} is to be expected? | how large is the {out} with {xs}? | which {out} belongs to {xs}?
    given {xs}, what is the {out}?
    what {out} should {xs} make? | what would the {out} be at {xs}? | for {xs}, what does the rule give as {out}?
    what {out} goes with {xs}?""",
    "what {out} results from {xs}? | determine the {out} at {xs}. | when there is {xs}, which {out} follows?",
)
INVERT_SEVERAL = says(
    """with {known}, which {open} gives a {out} of {q}? | at {known}, what {open} makes a {out} of {q}?
    given {known}, what {open} is needed for a {out} of {q}? | with {known}, how large must the {open} be for a {out} of {q}?
    for {known}, find the {open} that gives a {out} of {q}. | if there is {known}, which {open} leads to a {out} of {q}?
    {known}: what {open} brings a {out} of {q}? | keeping {known}, for what {open} is the {out} {q}?
    what {open}, along with {known}, gives a {out} of {q}? | at {known}, for which {open} does the {out} reach {q}?
    given {known} and a {out} of {q}, what is the {open}? | starting from {known}, what {open} would give a {out} of {q}?""",
    """at {known}, what must the {open} be for a {out} of {q}? | along with {known}, which {open} makes a {out} of {q}?
    let there be {known}: what {open} results in a {out} of {q}?""",
)
IDLE = says(
    """the trials took {k} minutes | the notes fill {k} pages | {k} people watched | it was the work of {k} days | the room was tidy
    the table hangs on the wall | someone had copied the table by hand | a clock struck {k} | the report has {k} pages
    it rained that day
    the notebook has a cover | the trials were made on a Monday | {k} visitors came | the window was open | the pencil broke
    page {k} of the notes has a stain""",
    "the helper came after {k} minutes | outside it was noisy | the folder has {k} sheets",
)
