"""How I1 tells of trials of things with properties, of pairs in an order, and of cases of a claim."""

from training.tasks.wording import says

# Properties. Slots: {one} the thing, {x} it with its properties, {f} these alone, {p} {ps} the word for them,
# {v} what it does or does not, {w} yes or no.
TRIAL = says(
    """the {x} {v} | a {x} {v} | {x}: {w} | {f}: {w} | it turned out that the {x} {v} | in a trial, the {x} {v} | the next {x} {v}
    the {x}, when tried, {v} | it was seen that a {x} {v} | as for the {x}, it {v} | the record says that a {x} {v}
    take a {x}: it {v} | {f}: it {v} | each time, the {x} {v} | {f} - {w}
    the result for the {x} was: {w} | a {x}, it was found, {v}""",
    "when tried, a {x} {v} | {f}, the list says: {w} | of the {x} it is known that it {v}",
)
PAIR = says(
    """the {x} {v}, but the {x2} {v2} | the {x} {v}, and the {x2} {v2} | a {x} {v}; a {x2} {v2} | {f}: {w}, {f2}: {w2}
    a {x} {v} while a {x2} {v2} | the {x} {v}, whereas the {x2} {v2} | {x}: {w}; {x2}: {w2} | first a {x} {v}, but then a {x2} {v2}
    in one trial a {x} {v}, but in the next a {x2} {v2} | though the {x} {v}, the {x2} {v2} | the {x} {v}, yet the {x2} {v2}
    here a {x} {v}, but there a {x2} {v2} | {f} - {w}, {f2} - {w2}""",
    "the {x} {v}; as to the {x2}, it {v2} | on the list: {f} {w}, {f2} {w2} | a {x} {v}, yet a {x2} {v2}",
)
SPACE = {
    "one": says(
        """one {p} alone decides whether a {one} {v} | a single {p} decides it | exactly one {p} makes a {one} {do}
        the rule names one {p} | all hangs on one single {p} | what counts is one {p} alone
        a {one} {v} if it has one certain {p}, else not | one {p} is behind it | only one {p} matters
        it is one of its {ps} that makes a {one} {do} | there is one {p} that decides | a single {p} is what counts
        whether a {one} {v} depends on a single {p}""",
        """just one {p} settles it | one {p}, and no more, makes a {one} {do}
        it takes a single {p} for a {one} to {do}""",
    ),
    "both": says(
        """it takes two {ps} together | a {one} {v} only with both of two {ps}
        two {ps} are needed at once, both of them
        the rule wants two {ps} together | both of two {ps} must be there for a {one} to {do}
        two {ps} decide together
        a {one} {v} if two certain {ps} come together | two {ps}, jointly, make a {one} {do}
        only two {ps} together make a {one} {do} | a pair of {ps} must be present | a {one} needs both of two {ps}
        the rule names two {ps}, and both are needed""",
        """what makes a {one} {do} is two {ps} together | two {ps} have to meet
        both of a pair of {ps} have to be there""",
    ),
    "one both": says(
        """one {p} decides, or two together | the rule names one {p}, or two that are both needed
        it takes one {p}, or two together | one {p} makes a {one} {do}, or two jointly
        a {one} {v} by one {p}, or by two together | it hangs on one {p}, perhaps on two together
        what decides is one {p} alone, or both of two | the rule is about one {p}, or about two together
        one {p} matters, or two of them at once | a single {p} is behind it, or two together
        it may be one {p}, it may be two together | one or two {ps} together make a {one} {do}""",
        """one {p} settles it, or two together | a single {p}, if not two together, makes a {one} {do}
        it is one, or both of two""",
    ),
    "either": says(
        """either of two of these {ps} is enough | a {one} {v} if it has either of two of these
        two of these count, and either will do
        the rule names two of these, either of which is enough | for a {one} to {do}, either of two {ps} is enough
        any one of two of these is enough | it takes either of two of these {ps} | one of two {ps} suffices
        two of these are behind it, and each is enough | either of a pair of {ps} makes a {one} {do}
        there are two {ps}, each enough to make a {one} {do} | a {one} {v} by either of two {ps}""",
        """having either of two {ps} suffices | two {ps} work, and having either is enough
        either of two will make a {one} {do}""",
    ),
}
ASK_CASE = says(
    """does a {x} {do}? | will a {x} {do}? | would a {x} {do}? | a {x}: does it {do}? | so does a {x} {do}? | {f}: yes or no?
    can it be said that a {x} {v}? | is it certain that a {x} {v}? | does the {x} {do}? | do the trials say that a {x} {v}?
    does it follow that a {x} {v}? | should a {x} {do}? | is a {x} bound to {do}?""",
    "{f}: does it {do}? | does the rule make a {x} {do}? | will it turn out that a {x} {v}?",
)
ASK_WHICH = says(
    """which {p} decides? | which {p} makes a {one} {do}? | what decides whether a {one} {v}?
    name the {p} that decides.
    which {p} is it? | what {p} does the rule name? | on which {p} does it hang? | which {p} matters?
    what makes a {one} {do}? | which of the {ps} counts? | what is the {p} that decides?
    which {p} is behind it?""",
    "what {p} is needed? | which {p} settles whether a {one} {v}? | which {p} is the rule about?",
)

# Orders. Slots: {a} above {b}; {does} {do} {done} what it does to that, {noun} what they are, {most} {least} the ends.
OVER = says(
    """{a} {does} {b} | {b} is {done} by {a} | in a trial {a} {does} {b} | it was seen that {a} {does} {b} | {a} always {does} {b}
    {b} was {done} by {a} | as the trial showed, {a} {does} {b} | {a} certainly {does} {b} | {b} is always {done} by {a}
    one trial: {a} {does} {b} | {b} gets {done} by {a} | it turned out that {a} {does} {b} | {a} {does} {b}, as tried
    {b}, as tried, is {done} by {a}""",
    "it is known that {a} {does} {b} | {b} has been {done} by {a} | test: {a} {does} {b}",
)
# {a} is above {b}: so {b} does nothing to {a}.
NOT_OVER = says(
    """{b} does not {do} {a} | {a} is not {done} by {b} | in a trial {b} did not {do} {a} | {b} never {does} {a}
    {b} doesn't {do} {a}
    it was seen that {b} does not {do} {a} | {b} cannot {do} {a} | {a} was not {done} by {b} | {a} is never {done} by {b}
    as the trial showed, {b} does not {do} {a} | it turned out that {b} does not {do} {a} | {b} did not {do} {a}
    {a} isn't {done} by {b}
    one trial: {b} does not {do} {a}""",
    "it is known that {b} does not {do} {a} | {a} has not been {done} by {b} | test: {b} did not {do} {a}",
)
ORDER = says(
    """of two {nouns}, the higher {does} the lower | all {nouns} form a single order
    of any two {nouns}, exactly one {does} the other
    the {nouns} form an order | what is higher {does} what is lower, and never the other way | the {nouns} stand in one order
    there is one order of {nouns} | of every two {nouns} the higher {does} the lower | each {noun} {does} all that are lower
    in an order of {nouns}, the higher {does} the lower | a {noun} {does} each lower {noun}
    the {nouns} are ranked, and the higher {does} the lower""",
    "the {nouns} have an order, from high to low | a higher {noun} {does} a lower {noun} | all the {nouns} stand in an order",
)
ASK_PAIR = says(
    """does {a} {do} {b}? | would {a} {do} {b}? | is {b} {done} by {a}? | will {a} {do} {b}? | can {a} {do} {b}?
    would {b} be {done} by {a}?
    does it follow that {a} {does} {b}? | is it certain that {a} {does} {b}? | will {b} be {done} by {a}? | so does {a} {do} {b}?
    put together, does {a} {do} {b}? | do the trials say that {a} {does} {b}? | should {a} {do} {b}?""",
    "can {b} be {done} by {a}? | is it to be expected that {a} {does} {b}? | on these trials, does {a} {do} {b}?",
)
ASK_MOST = says(
    """which {noun} is the {end}? | which is the {end} {noun}? | name the {end} {noun}. | which of the {nouns} is the {end}?
    what is the {end} {noun}? | find the {end} {noun}. | which {noun} must be the {end}? | so which {noun} is the {end}?
    which {noun} comes out as the {end}? | of all these, which {noun} is the {end}? | which {noun} proves to be the {end}?
    by the trials, which {noun} is the {end}?""",
    "determine the {end} of the {nouns}. | which {noun} turns out to be the {end}? | what {noun} is the {end} of all?",
)

# Claims. Slots: {k} a kind and {ks} several, {p} a quality, {n} a single one.
CLAIM = says(
    """every {k} is {p} | all {ks} are {p} | claim: every {k} is {p} | the claim is that every {k} is {p} | claim: all {ks} are {p}
    it is claimed that all {ks} are {p} | someone says that every {k} is {p} | the hypothesis: all {ks} are {p}
    each {k} is {p}, they say
    it is held that every {k} is {p} | suppose the claim is: all {ks} are {p} | a general claim: every {k} is {p}
    {ks} are always {p}, it is said
    the rule to be tested: all {ks} are {p} | thesis: every {k} is {p}""",
    "the thesis reads: every {k} is {p} | a teacher holds that all {ks} are {p} | to be tested is whether all {ks} are {p}",
)
NOT_CLAIM = says(
    """no {k} is {p} | no {ks} are {p} | claim: no {k} is {p} | the claim is that no {k} is {p} | {ks} are never {p}, it is said
    it is claimed that no {k} is {p} | someone says that no {k} is {p} | the hypothesis: no {k} is {p}
    a {k} is never {p}, they say
    it is held that no {k} is {p} | suppose the claim is: no {k} is {p} | a general claim: no {k} is {p} | claim: {ks} are never {p}
    the rule to be tested: no {ks} are {p} | thesis: no {k} is {p}""",
    "the thesis reads: no {k} is {p} | a teacher holds that no {ks} are {p} | not one {k} is {p}, it is claimed",
)
# What is told of a case, by whether it is of the kind (K, or not: L) and has the quality (P, or not: Q); O where that is not told.
CASES = {
    "KP": says(
        """{n} is a {k} and {p} | {n} is a {p} {k} | {n} is {p} and a {k} | {n}, a {k}, is {p} | {n} is a {k}, and it is {p}
        {n}: a {k}, {p} | the {k} {n} is {p} | {n} is both a {k} and {p} | {n} turned out a {k} and {p} | {n}: {k}, {p}
        {n} is a {k}, also {p} | {n}, which is a {k}, is {p}""",
        "as to {n}, it is a {k} and {p} | {n} counts as a {k} and is {p} | {n} is {p} as well as a {k}",
    ),
    "KQ": says(
        """{n} is a {k} but not {p} | {n} is a {k} and is not {p} | {n}, a {k}, is not {p} | {n} is a {k} without being {p}
        {n}: a {k}, not {p} | the {k} {n} is not {p} | {n} is a {k}, yet it is not {p} | {n} is a {k} that is not {p}
        {n} turned out a {k} but not {p} | {n}, which is a {k}, is not {p} | {n} is a {k}, though not {p} | {n}: {k}, not {p}""",
        "as to {n}, it is a {k} and not {p} | {n} counts as a {k} and isn't {p} | {n} is a {k} which is not {p}",
    ),
    "LP": says(
        """{n} is {p} but not a {k} | {n} is {p} but no {k} | {n} is {p} and is not a {k} | {n}: {p}, not a {k}
        {n} is {p}, yet it is not a {k}
        {n} is {p}, though not a {k} | {n} turned out {p} but no {k} | {n}: {p}, no {k} | {n} is {p} without being a {k}
        {n}, which is {p}, is not a {k} | {n} is {p}, only that it is no {k} | {n} is {p}, but it is no {k}""",
        "as to {n}, it is {p} and not a {k} | {n} looks {p} but isn't a {k} | {n} is {p} and no {k} at all",
    ),
    "LQ": says(
        """{n} is neither a {k} nor {p} | {n} is neither {p} nor a {k} | {n} is not a {k} and not {p} | {n}: not a {k}, not {p}
        {n} is not {p}, and it is not a {k} | {n} is no {k} and is not {p} | {n}: no {k}, not {p} | {n} is not {p} and not a {k}
        {n} is not a {k}, nor is it {p} | {n} isn't a {k} and isn't {p} | {n} turned out neither a {k} nor {p}
        {n}: neither a {k} nor {p}""",
        "as to {n}, it is neither a {k} nor {p} | {n} is no {k}, nor is it {p} | {n} isn't {p} and isn't a {k}",
    ),
    "KO": says(
        """{n} is a {k} | {n} is a {k}, nothing more is known | {n}: a {k} | {n} is known to be a {k} | {n} turned out a {k}
        {n} is also a {k}
        {n} is certainly a {k} | {n} counts as a {k} | {n} is a {k} as well | there is {n}, a {k} | {n}, too, is a {k}
        {n}: {k}""",
        "as to {n}, it is a {k} | {n} proved to be a {k} | {n} was seen to be a {k}",
    ),
    "OQ": says(
        """{n} is not {p} | {n} is not {p}, nothing more is known | {n}: not {p} | {n} is known not to be {p} | {n} isn't {p}
        {n} is never {p}
        {n} is certainly not {p} | {n} was not {p} | {n} is not {p} at all | there is {n}, not {p} | {n}, too, is not {p}
        {n} turned out not {p}""",
        "as to {n}, it is not {p} | {n} proved not to be {p} | {n} was seen not to be {p}",
    ),
    "OP": says(
        """{n} is {p} | {n} is {p}, nothing more is known | {n}: {p} | {n} is known to be {p} | {n} turned out {p} | {n} is also {p}
        {n} is certainly {p} | {n} was {p} | {n} is {p} as well | there is {n}, {p} | {n}, too, is {p} | {n} is indeed {p}""",
        "as to {n}, it is {p} | {n} proved to be {p} | {n} was seen to be {p}",
    ),
}  # fmt: skip
ASK_HOLDS = says(
    """does the claim hold so far? | has the claim held so far? | does the claim stand? | is the claim in line with all the cases?
    do the cases leave the claim standing? | does the claim agree with all cases? | does the claim survive? | can the claim stand?
    is the claim still tenable? | has the claim stood the test? | does it hold in all these cases?
    so far, does the claim hold?""",
    "is the claim upheld by the cases? | up to now, has the claim held? | do all the cases fit the claim?",
)
ASK_AGAINST = says(
    """which case speaks against the claim? | which case refutes the claim? | name the case that refutes it.
    which one refutes the claim?
    what case is against the claim? | which case does not fit the claim? | which case breaks the rule?
    which of the cases refutes it?
    by which case is the claim refuted? | which case contradicts the claim? | name the case against it.
    which case overturns the claim?""",
    "what refutes the claim? | which case is in conflict with it? | find which case brings the claim down.",
)
