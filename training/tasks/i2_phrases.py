"""How I2 says things: sequences, cycles and recurring years."""

from training.draw import Patterns

SHOWN = Patterns(
    (
        "A sequence starts {terms}.",
        "Look at the numbers {terms}.",
        "The sequence is {terms}, and so on.",
        "{name} writes down {terms}.",
        "Here is a pattern: {terms}.",
        "Consider the sequence {terms}.",
        "A row of numbers reads {terms}.",
        "Given the numbers {terms}.",
        "{terms}, ...",
        "Numbers follow a rule: {terms}.",
        "{name} counts {terms}.",
        "The first terms are {terms}.",
        "The list goes {terms}.",
        "We see {terms}.",
    ),
    (
        "This is how a sequence of numbers begins: {terms}.",
        "{terms}: so the numbers start.",
        "Written in a row by {name}: {terms}.",
    ),
)
NEXT = Patterns(
    (
        "What comes next?",
        "Which number follows?",
        "What is the next number?",
        "Find the next term.",
        "Continue the sequence by one term.",
        "next number?",
        "Which number comes next?",
        "Give the next term.",
        "what follows",
        "What number should come next?",
        "What is the term after these?",
        "Name the following number.",
    ),
    ("The next number is which?", "Tell me the number that follows.", "After these numbers, which comes next?"),
)
NTH = Patterns(
    (
        "What is the {n}th term?",
        "Find the {n}th number.",
        "Which number stands at place {n}?",
        "Give term number {n}.",
        "What is term {n}?",
        "What number is at position {n}?",
        "Compute the {n}th term of the sequence.",
        "term {n}?",
        "What is the number in place {n}?",
        "Which is the {n}th number?",
        "If it goes on like this, what is term {n}?",
    ),
    ("The {n}th term is which number?", "Tell me what stands at place {n}.", "At position {n}, what number is found?"),
)
STEP = Patterns(
    (
        "By how much does it grow each time?",
        "What is the constant difference?",
        "What is added each time?",
        "Find the step.",
        "What is the difference between neighbours?",
        "Which number is added at every step?",
        "step size?",
        "How much is added from term to term?",
    ),
    ("The number added each time is what?", "Between neighbours, what is the difference?"),
)
RATIO = Patterns(
    (
        "By what is each number multiplied?",
        "What is the constant ratio?",
        "What is the factor from one to the next?",
        "Find the ratio.",
        "Which number multiplies every term?",
        "multiplied by what each time?",
        "What factor is used each time?",
        "By which factor do the numbers grow?",
    ),
    ("The factor used each time is what?", "Between neighbours, what is the ratio?"),
)
GAP = Patterns(
    (
        "Which number is missing?",
        "What is the missing number?",
        "Find the missing term.",
        "What belongs in the gap?",
        "Fill the gap.",
        "missing number?",
        "Which term is missing?",
        "What number fills the blank?",
    ),
    ("The missing number is which?", "In the gap, which number belongs?"),
)
# Years: an event that comes back after a constant time.
SEEN = Patterns(
    (
        "{event} in {terms}.",
        "Records say that {event_l} in {terms}.",
        "In {terms} {event_l}.",
        "The chronicle notes the years {terms}: {event_l}.",
        "{event} in the years {terms}.",
        "Scribes wrote that {event_l} in the years {terms}.",
        "{event}; the known years are {terms}.",
        "We know that {event_l} in {terms}.",
        "{name} found in the annals that {event_l} in {terms}.",
        "It is recorded: {event_l} in {terms}.",
        "According to {name}, {event_l} in {terms}.",
        "{event} more than once: {terms}.",
    ),
    ("The years in which {event_l} are {terms}.", "{terms} are the years when {event_l}."),
)
SEEN_NEXT = Patterns(
    (
        "When is the next time?",
        "Which year comes next?",
        "What is the next year?",
        "In which year does it happen next?",
        "Find the next year.",
        "next year on the list?",
        "When will it happen next?",
        "Which year follows?",
        "Give the year that comes next.",
    ),
    ("The next year is which?", "Tell me which year follows."),
)
EVERY = Patterns(
    (
        "{event} every {step} years, first in {first}.",
        "Every {step} years {event_l}; the first time was {first}.",
        "Starting in {first}, {event_l} every {step} years.",
        "{event} for the first time in {first} and then every {step} years.",
        "From {first} on, {event_l} once in {step} years.",
        "In {first}, and every {step} years after that, {event_l}.",
        "{event} first in {first}; it recurs every {step} years.",
        "The cycle lasts {step} years and began in {first}: {event_l}.",
        "Since {first} it holds that {event_l} every {step} years.",
        "{event} in {first} and again after every {step} years.",
        "{name} writes: {event_l} every {step} years since {first}.",
        "It began in {first}; {event_l} at intervals of {step} years.",
    ),
    (
        "With {first} as the first year, {event_l} every {step} years.",
        "Once every {step} years {event_l}, beginning in {first}.",
    ),
)
EVERY_NTH = Patterns(
    (
        "In which year is the {n}th time?",
        "When does it happen for the {n}th time?",
        "What is the year of the {n}th time?",
        "Find the year of time number {n}.",
        "Which year is number {n}?",
        "year of the {n}th occasion?",
        "Give the year of the {n}th occasion.",
        "In what year does occasion number {n} fall?",
    ),
    ("The {n}th time falls in which year?", "For occasion number {n}, what is the year?"),
)
EVERY_AFTER = Patterns(
    (
        "What is the first such year after {n}?",
        "When does it happen first after {n}?",
        "In which year is the first time after {n}?",
        "Find the first such year after {n}.",
        "After {n}, which is the first such year?",
        "first time after {n}?",
        "Which year after {n} is the first with it?",
        "Give the first year after {n} in which it happens.",
    ),
    ("Past {n}, the first such year after it is which?", "Tell me the first such year after {n}."),
)
# Cycles of words.
CYCLE = Patterns(
    (
        "{things} repeat in this order: {terms}.",
        "The {things} go {terms}, then start again.",
        "{name} uses the {things} {terms} over and over.",
        "A pattern of {things} repeats: {terms}.",
        "The cycle of {things} is {terms}.",
        "In turn come the {things} {terms}, again and again.",
        "The {things} always follow the order {terms}.",
        "{things} in a cycle: {terms}.",
        "The same {things} return in order: {terms}.",
        "Round and round go the {things}: {terms}.",
        "{name} repeats the {things} {terms}.",
        "The order of the {things} is {terms}, repeated forever.",
        "The {things} run {terms} and begin anew.",
    ),
    (
        "In the order {terms}, the {things} repeat.",
        "A cycle runs through these {things}: {terms}.",
        "Over and over the {things} are {terms}.",
    ),
)
CYCLE_AT = Patterns(
    (
        "Which is number {n}?",
        "What is the {n}th {thing}?",
        "Which {thing} is at place {n}?",
        "What comes at position {n}?",
        "Find the {n}th {thing}.",
        "Which {thing} is number {n}?",
        "{thing} number {n}?",
        "What stands at place {n}?",
        "Give {thing} number {n}.",
        "Which one is the {n}th?",
        "Name the {thing} in position {n}.",
    ),
    ("At place {n}, which {thing} comes?", "The {n}th {thing} is which?", "Number {n} is which {thing}?"),
)
ANCHOR = Patterns(
    (
        "In {first} it was {start}.",
        "The year {first} belonged to {start}.",
        "In {first} it was the turn of {start}.",
        "{start} had the year {first}.",
        "It was {start} in {first}.",
        "The turn of {start} was in {first}.",
        "Each has one year; {first} was for {start}.",
        "In the year {first} came {start}.",
    ),
    ("For {first} the turn was with {start}.", "{first} was the year of {start}."),
)
ANCHOR_AT = Patterns(
    (
        "Whose turn is it in {n}?",
        "Which one comes in {n}?",
        "Who has the year {n}?",
        "Which is it in {n}?",
        "Whose year is {n}?",
        "In {n}, whose turn is it?",
        "who in {n}?",
        "Which of them has the turn in {n}?",
    ),
    ("The year {n} belongs to which?", "Come the year {n}, whose turn is it?"),
)
DISTRACTOR = Patterns(
    (
        "The page has number {n}.",
        "{name} is {n} years old.",
        "It took {n} minutes to write.",
        "The book weighs {n} grams.",
        "{n} people have tried it.",
        "The library owns {n} copies.",
        "{name} found it on shelf {n}.",
        "It was printed {n} times.",
    )
)
