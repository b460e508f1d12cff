"""How P2 says things: clause patterns of premises, events and questions."""

from training.draw import Patterns

QUESTION = Patterns(
    (
        "What is the probability that {event}?",
        "What is the chance that {event}?",
        "How likely is it that {event}?",
        "Find the probability that {event}.",
        "Give the chance that {event}.",
        "The probability that {event} is what?",
        "what's the probability that {event}?",
        "Work out the probability that {event}.",
        "how probable is it that {event}",
        "probability that {event}?",
        "Compute the chance that {event}.",
        "Calculate how likely it is that {event}.",
        "What are the chances that {event}?",
        "chance that {event}?",
    ),
    (
        "Determine how likely it is that {event}.",
        "That {event}: what is the probability?",
        "Tell me the chance that {event}.",
    ),
)
# Independent trials: {p} is the stated chance, {does} what happens with it.
TRIAL = Patterns(
    (
        "Each {noun} {does} with probability {p}.",
        "A {noun} {does} with a chance of {p}.",
        "The chance that a {noun} {does} is {p}.",
        "Every {noun} {does} with probability {p}, independently.",
        "The probability that a {noun} {does} is {p}.",
        "Any {noun} {does} with probability {p}.",
        "With probability {p} a {noun} {does}.",
        "For each {noun} the chance that it {does} is {p}.",
        "{p} is the probability that a {noun} {does}.",
        "A single {noun} {does} with probability {p}.",
        "It is known that a {noun} {does} with probability {p}.",
        "each {noun} {does} with chance {p}",
        "A given {noun} {does} with likelihood {p}.",
    ),
    (
        "We know the probability {p} that a {noun} {does}.",
        "There is a chance of {p} for a {noun}: it {does}.",
    ),
)
HOW_MANY = Patterns(
    (
        "There are {n} {nouns}.",
        "{name} looks at {n} {nouns}.",
        "{n} {nouns} are tried.",
        "Consider {n} independent {nouns}.",
        "We watch {n} {nouns}.",
        "{name} has {n} {nouns}.",
        "Take {n} {nouns}.",
        "Now there are {n} of these {nouns}.",
        "Suppose {n} {nouns} are tested.",
        "{n} {nouns} in a row",
        "A batch has {n} {nouns}.",
        "{name} records {n} {nouns}.",
    ),
    ("{nouns} tried: {n}.", "The {nouns} here are {n} in number."),
)
TRIAL_EVENTS = {
    "one": Patterns(("the {noun} {does}", "it {does}", "one {noun} {does}", "the next {noun} {does}")),
    "all": Patterns(
        ("all of them {do}", "all {do}", "every one of them {does}", "all {n} {do}"), ("each and every one {does}, all {n}",)
    ),
    "none": Patterns(
        ("none of them {do}", "not one of them {does}", "none {do}", "no {noun} {does}"), ("there is none that {does}",)
    ),
    "exactly": Patterns(
        ("exactly {j} {do}", "exactly {j} of them {do}", "exactly {j} of the {nouns} {do}", "exactly {j} {do} in total"),
        ("the number that {do} is exactly {j}",),
    ),
    "least": Patterns(
        ("at least {j} {do}", "at least {j} of them {do}", "at least {j} of all {do}", "at least {j} of the {nouns} {do}"),
        ("the number that {do} is at least {j}",),
    ),
    "most": Patterns(
        ("at most {j} {do}", "at most {j} of them {do}", "at most {j} of all {do}", "at most {j} of the {nouns} {do}"),
        ("the number that {do} is at most {j}",),
    ),
    "first": Patterns(
        (
            "attempt {j} is the first {noun} that {does}",
            "the first that {does} is number {j}",
            "the first {noun} that {does} comes at place {j}",
        ),
        ("number {j} is the first that {does}",),
    ),
}
MEAN_TRIALS = Patterns(
    (
        "How many {do} on average?",
        "What is the expected number of {nouns} that {do}?",
        "On average, how many of them {do}?",
        "Find the expected number that {do}.",
        "how many are expected to {do1}",
        "How many {nouns} {do} on average?",
        "Give the average number that {do}.",
        "What number of {nouns} {do} on average?",
    ),
    ("That {do}: what number is expected on average?", "The expected number of {nouns} that {do} is what?"),
)
# Reliability: {list} is `a pump 0.9 and a valve 0.8`.
PARTS = Patterns(
    (
        "A {system} has parts that work with these probabilities: {list}.",
        "The parts of a {system} work with probability {list}.",
        "{name} builds a {system}; the chances that its parts work are {list}.",
        "A {system} is made of {list} (chance of working each).",
        "Chances of working in a {system}: {list}.",
        "In a {system} the parts work independently: {list}.",
        "The {system} has {list} as probabilities that each part works.",
        "Reliability of the parts of a {system}: {list}.",
        "A {system} depends on parts with reliability {list}.",
        "{name}'s {system} uses parts that work with probability {list}.",
        "parts of the {system} and their chance to work: {list}",
        "Every part of a {system} works with its own probability: {list}.",
    ),
    ("For a {system} the parts have, each to work, a chance of {list}.", "Parts with reliability {list} make up a {system}."),
)
PART_EVENTS = {
    "all": Patterns(("all parts work", "all of the parts work", "every part works, all of them", "all work")),
    "some": Patterns(("at least one part works", "at least one of them works", "at least one works")),
    "some not": Patterns(("at least one part fails", "at least one of them fails", "at least one fails")),
    "none": Patterns(("none of the parts works", "none of them works", "none works")),
}
PART_WORDS = {
    "all work": "all",
    "at least 1 works": "some",
    "at least 1 fails": "some not",
    "none works": "none",
}
STAGES = Patterns(
    (
        "A {system} works only if each of its stages works; a stage works if at least one of its parts works. {list}.",
        "The {system} needs all its stages; in a stage at least one part must work. {list}.",
        "All stages of a {system} must work, and a stage works as long as one of its parts works. {list}.",
        "{name}'s {system} is a chain of stages with parallel parts, and all stages are needed. {list}.",
        "Stages in series, parts of a stage in parallel: {list}. All stages of this {system} must work.",
    ),
    ("As stages of a {system}, all of them needed, with parallel parts: {list}.",),
)
# Gambles.
GAMBLE = Patterns(
    (
        "A {game} pays {list}.",
        "{name} plays a {game} that pays {list}.",
        "The payout of a {game} is {list}.",
        "You can join a {game} paying {list}.",
        "In a {game} one wins {list}.",
        "{name} owns a {game} which returns {list}.",
        "A {game} yields {list}.",
        "The {game} gives {list}.",
        "Suppose a {game} earns {list}.",
        "{name} is offered a {game}: {list}.",
        "a {game} brings {list}",
        "A certain {game} is worth {list}.",
        "This {game} returns {list}.",
    ),
    ("From a {game} {name} gets {list}.", "What a {game} pays is {list}."),
)
COST = Patterns(
    (
        "It costs {v} to play.",
        "The cost of taking part is {v}.",
        "{name} pays {v} to enter.",
        "A fee of {v} is charged.",
        "Taking part costs {v}.",
        "It costs {v}.",
        "entry costs {v}",
        "There is a cost of {v}.",
    ),
    ("For this one pays a fee of {v}.", "{v} is the cost of it."),
)
MEAN = Patterns(
    (
        "What is the expected value?",
        "What does it pay on average?",
        "Find the expected value of the {game}.",
        "How much is gained on average?",
        "What is the average gain?",
        "expected value?",
        "Compute the expected gain.",
        "Give the mean value of the {game}.",
        "What can one expect on average?",
        "How much is the {game} worth on average?",
        "Work out the expected value.",
    ),
    ("On average, what is the gain?", "Determine the expected value of this {game}."),
)
BEST = Patterns(
    (
        "Which has the highest expected value?",
        "Which one is best on average?",
        "Which choice pays the most on average?",
        "Which {game} should {name} take to gain the most on average?",
        "Which is worth the most on average?",
        "Name the choice with the largest expected value.",
        "which one has the best expected value",
        "On average, which pays best?",
        "Which of them has the greatest mean?",
    ),
    ("The largest expected value belongs to which?", "Which one, on average, is worth the most?"),
)
# Dice and crosses.
DICE = Patterns(
    (
        "{k} fair {sides}-sided dice are rolled.",
        "{name} rolls {k} fair dice with {sides} sides each.",
        "{k} dice, each with {sides} sides, are thrown.",
        "You throw {k} {sides}-sided dice.",
        "Roll {k} {sides}-sided dice.",
        "A player throws {k} fair {sides}-sided dice.",
        "{name} throws {k} dice that have {sides} sides.",
        "roll {k} dice with {sides} sides",
    ),
    ("With {sides} sides each, {k} dice are thrown.", "Someone tosses and rolls {k} {sides}-sided dice."),
)
CROSS = Patterns(
    (
        "A {one} {plant} is crossed with a {two} {plant}.",
        "{name} crosses {one} with {two}.",
        "Two {plant}s, {one} and {two}, are crossed.",
        "The cross is {one} x {two}.",
        "Parents: {one} and {two}.",
        "A {plant} of genotype {one} is bred with one of genotype {two}.",
        "One parent {plant} is {one}, the other {two}.",
        "{name} breeds a {one} {plant} with a {two} {plant}.",
        "Cross {one} with {two}.",
        "The parents are a {one} {plant} and a {two} {plant}.",
        "Consider the cross {one} by {two}.",
        "Plants {one} and {two} are mated.",
    ),
    ("With a {two} {plant}, a {one} {plant} is crossed.", "Type {one} is one parent and {two} the other parent."),
)
TRAIT = Patterns(
    (
        "{R} gives {dom} {part}, {r} gives {rec}, and {R} is dominant.",
        "{dom} ({R}) is dominant over {rec} ({r}).",
        "In {plant}s {dom} {part} ({R}) dominates {rec} ({r}).",
        "Allele {R} for {dom} dominates {r} for {rec}.",
        "{R} = {dom} (dominant), {r} = {rec}.",
        "The dominant allele {R} makes {part} {dom}; {r} makes them {rec}.",
        "{dom} {part} come from the dominant {R}, {rec} from {r}.",
        "The {part} are {dom} if there is an {R}, else {rec} (allele {r}).",
        "{R} ({dom}) masks {r} ({rec}).",
        "{rec} ({r}) is recessive to {dom} ({R}).",
        "Any {R} makes the {part} {dom}, only {r}{r} makes them {rec}.",
        "{R}: {dom}, dominant; {r}: {rec}, recessive.",
    ),
    ("Over {rec} ({r}), {dom} ({R}) is dominant.", "For {part}, {R} ({dom}) is dominant and {r} ({rec}) recessive."),
)
CROSS_EVENTS = {
    "one": Patterns(
        ("an offspring is {t}", "a seedling is {t}", "a given offspring is {t}", "the offspring is {t}", "a descendant is {t}")
    ),
    "all": Patterns(("all {k} offspring are {t}", "all of {k} offspring are {t}", "all among {k} seedlings are {t}")),
    "some": Patterns(("at least one of {k} offspring is {t}", "out of {k} seedlings at least one is {t}")),
    "none": Patterns(("none of {k} offspring is {t}", "out of {k} seedlings none is {t}")),
}
DISTRACTOR = Patterns(
    (
        "It happened on day {n} of the year.",
        "{name} is {n} years old.",
        "There are {n} people watching.",
        "The table is {n} cm wide.",
        "{name} has done this {n} times before.",
        "The room number is {n}.",
        "The set was bought for {n} coins.",
        "{n} other people are waiting.",
        "It took {n} minutes to prepare.",
        "{name} lives at house number {n}.",
        "Outside it is {n} degrees.",
        "The street has {n} trees.",
    ),
)
