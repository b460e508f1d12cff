"""How machines with states are said: {m} the machine, {s} {t} states, {a} a symbol with its article, {i} a list of symbols."""

from training.tasks.wording import says

MACHINES = {
    "start": says(
        """{m} starts in the state {s} | {m} starts {s} | at first {m} is {s} | {m} is {s} to begin with | to begin with, {m} is {s}
        initially {m} is {s} | {m} starts out {s} | the start state of {m} is {s} | {m} begins in state {s} | at the start {m} is {s}
        the first state is {s} | {m} is in the state {s} at first | {s} is the state at the start | {m} begins {s}
        in the beginning {m} is {s} | start state: {s}""",
        "{m} sets out {s} | at the outset {m} is {s} | {m} is found {s} at first",
    ),
    "rule": says(
        """{a} takes {m} from {s} to {t} | in state {s}, {a} leads to {t} | when {m} is {s}, {a} makes it {t}
        if {m} is {s}, {a} turns it {t} | from {s} it goes to {t} on {a} | {a} in state {s} leads to {t} | {s} becomes {t} on {a}
        on {a}, {s} becomes {t} | {a} changes {s} to {t} | while {s}, it becomes {t} on {a} | from {s}, {a} leads to {t}
        {s}: {a} -> {t} | after {a}, {s} turns into {t} | with {a}, it goes from {s} to {t} | {a} turns {s} into {t}
        in {s}, {a} makes it {t} | if {s}, {m} becomes {t} on {a} | whenever {m} is {s}, {a} makes it {t} | given {a}, {s} becomes {t}
        {a} moves it from {s} to {t}""",
        "{a} brings {m} from {s} to {t} | from {s}, {m} gets to {t} with {a} | {s} turns to {t} as soon as there is {a}",
    ),
    "self": says(
        """in state {s}, {a} changes nothing | when {m} is {s}, {a} leaves it {s} | {a} does nothing in state {s}
        if {m} is {s}, {a} keeps it {s} | {s} stays {s} on {a} | on {a}, {s} stays {s} | in state {s} it stays on {a}
        from {s}, {a} leads back to {s} | {s}: {a} -> {s} | {a} in state {s} has no result | while {s}, it stays {s} on {a}
        whenever {m} is {s}, {a} leaves it {s} | {a} keeps {s} as {s} | in {s}, {a} makes no difference""",
        "{s} remains {s} on {a} | {a} does not matter in state {s} | with {a}, {s} stays {s}",
    ),
    "any": says(
        """{a} always leads to {t} | whatever the state, {a} leads to {t} | {a} always makes it {t} | from every state {a} leads to {t}
        no matter what state it is in, {a} makes it {t} | {a} always turns {m} {t} | in any state {a} leads to {t}
        in every state, {a} makes it {t} | whatever its state, {m} becomes {t} on {a} | {a} takes it to {t} from any state
        regardless of the state, {a} leads to {t} | on {a} it always becomes {t}""",
        "{a} brings it to {t} from any state | {t} always follows on {a} | in all states {a} leads to {t}",
    ),
    "stay": says(
        """anything else changes nothing | everything else leaves it as it is | all else is ignored | nothing else has an effect
        otherwise it stays as it is | any other input is ignored | every other input leaves it unchanged | whatever else comes is ignored
        in all other cases it stays the same | otherwise nothing happens | anything else is ignored | otherwise it stays the same""",
        "nothing else matters to it | with anything else it stays the same | in every other case it is unchanged",
    ),
    "input": says(
        """the inputs are {i} | it gets {i} | {m} gets {i} | then come {i} | now there comes {i} | the input is {i} | what comes is {i}
        in this order come {i} | {m} is given {i}, in this order | one after the other there come {i} | it is fed {i} | the events are {i}
        these follow: {i} | what happens is {i} | inputs: {i} | input: {i} | it then sees {i}, in this order | the sequence is {i}""",
        "there follow {i} | {m} meets with {i} | its inputs, in order, are {i}",
    ),
    "ask": says(
        """in which state is {m} at the end? | what state is {m} in at the end? | in which state does it end? | what is the final state?
        which state is {m} in now? | what state does {m} end in? | name the state of {m} at the end. | where does it end up, in which state?
        what is the state of {m} after that? | in what state is it in the end? | which is the last state? | so what state is {m} in?
        find the final state. | tell the state at the end. | state at the end? | in which state is {m} after all this?""",
        "what is the state once all has come? | in which state is {m} left? | which state does {m} end up in?",
    ),
    "ask_input": says(
        """in which state is {m} after {i}? | what state is {m} in after {i}? | which state do {i} lead to?
        after {i}, what state is {m} in? | what is the state after {i}? | if it gets {i}, in which state does it end?
        in what state is it once {i} have come? | given {i}, what is the final state? | where do {i} take it, to which state?
        it gets {i}: which state is it in then? | find the state after {i}. | now come {i}, and what is the state then?""",
        "what state do {i} leave it in? | with {i} as input, what is the last state? | which state is it in when {i} are over?",
    ),
    "ask_visits": says(
        """how many times does {m} become {s}? | how many times does it enter the state {s}? | how often does it become {s}?
        how many times does it get to {s}? | count how often it enters {s}. | how often does {m} enter the state {s}?
        how many inputs bring it to {s}? | how many times is {s} entered? | how often is the state {s} reached?
        how many times is {s} reached?""",
        "how many times does {m} arrive at {s}? | how often is {s} entered? | count how often it becomes {s}.",
    ),
    "would": says(
        """in which state would {m} be at the end? | what would its state be at the end? | what would be the final state?
        where would it end, in which state? | in which state does it end then? | which state would it end in?
        what is the final state then? | what state would {m} end up in? | which state would be the last?
        in which state would it be then?""",
        "what state would it be left in? | in which state would {m} come to rest? | what state is it in then?",
    ),
    "would_visit": says(
        """how many times would it enter {s}? | how often would it become {s}? | how many times would {m} become {s}?
        how often would it get to {s}? | how often would {s} be entered? | how many times would it get to {s}?
        how many times would {s} be reached? | how often would {m} enter {s}?""",
        "how often would {m} arrive at {s}? | how many times would {s} be entered? | how many times would it arrive at {s}?",
    ),
    "if_start": says(
        """suppose it had started {s}. @ | had it started {s}, @ | if it had started in the state {s}, @
        if {m} had been {s} at first, @ | imagine {m} had begun {s}. @ | now suppose it starts {s} instead. @
        had {m} been {s} at the start, @ | with {s} as the start state instead, @ | if the start state had been {s}, @
        had the first state been {s}, @""",
        "had {m} set out {s}, @ | what if it starts {s} instead: @ | suppose that at first it had been {s}. @",
    ),
    "if_input": says(
        """suppose the inputs had been {i}. @ | had the inputs been {i}, @ | if it had been given {i} instead, @
        if the input had been {i}, @ | imagine the input had been {i}. @ | now suppose the inputs are {i} instead. @
        had it been given {i}, @ | with {i} as input instead, @ | if instead there had come {i}, @ | had there come {i} instead, @""",
        "had it been fed {i}, @ | what if {i} come instead: @ | suppose that {i} had come instead. @",
    ),
    "if_rule": says(
        """suppose {a} led from {s} to {t} instead. @ | had {a} taken it from {s} to {t}, @
        if {a} had taken it from {s} to {t} instead, @ | if in state {s} {a} led to {t} instead, @
        imagine {a} had led from {s} to {t}. @ | suppose that from {s}, {a} had led to {t}. @ | had {a} made {s} become {t} instead, @
        if from {s} it had gone to {t} on {a}, @ | change one rule: from {s}, {a} leads to {t} instead. @
        had {s} become {t} on {a}, @""",
        """what if {a} leads from {s} to {t} instead: @ | had it been so that from {s}, {a} leads to {t}, @
        suppose {a} had turned {s} into {t}. @""",
    ),
    "idle": says(
        """the manual has {k} pages | it was built {k} years ago | the paint is new | it weighs {k} kilos | nobody is near
        it is one of {k} of its kind | the light in the hall is on | it was cleaned {k} days ago | its serial number ends in {k}
        the maker is a small firm | it is quite heavy | a spare one is kept in the cellar | {k} others of this make exist
        it cost {k} dollars | a guard watches it""",
        "the firm has {k} workers | it has been here for {k} weeks | its case is grey",
    ),
}
