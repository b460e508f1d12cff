"""How things go from hand to hand: {p} and {q} persons, {x} the thing, `@` the place of the question."""

from training.tasks.wording import says

HANDS = {
    "start": says(
        """{p} has {x} | {p} has {x} at first | at first {p} has {x} | in the beginning {x} is with {p} | {x} belongs to {p} | {p} finds {x}
        {x} is with {p} at the start | {p} holds {x} | it is {p} who has {x} | {x} lies with {p} | {p} owns {x} | to begin with, {p} has {x}
        once {p} had {x} | {p} carries {x} | when the story opens, {p} has {x}""",
        "as the tale begins, {x} is with {p} | {p} is the one with {x} | {x} starts with {p}",
    ),
    "give": says(
        """{p} gives {x} to {q} | {p} hands {x} to {q} | {p} passes {x} to {q} | then {p} gives {x} to {q} | {p} lends {x} to {q}
        {p} sends {x} to {q} | {q} gets {x} from {p} | {x} is given to {q} by {p} | {q} receives {x} from {p} | {p} gave {x} to {q}
        {p} sells {x} to {q} | {x} goes from {p} to {q} | {p} brings {x} to {q} | {p} handed {x} to {q} | later {q} gets {x} from {p}
        in the evening {p} gives {x} to {q} | next, {p} hands {q} {x} | from {p} {x} goes to {q} | {p} leaves {x} to {q}""",
        "{x} passes from {p} to {q} | {p} presents {x} to {q} | it is from {p} that {q} gets {x}",
    ),
    "give_on": says(
        """{p} passes it on to {q} | {p} hands it on to {q} | {p} gives it to {q} | then {p} gives it to {q} | {q} gets it from {p}
        {p} lends it to {q} | {p} sends it on to {q} | it is then given to {q} by {p} | {q} receives it from {p}
        {p} in turn gives it to {q} | from {p} it goes to {q} | {p} brings it to {q} | later {p} hands it to {q}
        {p}, in turn, sells it to {q}""",
        "{p} presents it to {q} | it passes from {p} to {q} | next {q} gets it from {p}",
    ),
    "all": says(
        """{p} gives everything to {q} | {p} gives {q} everything that was there to give | {p} hands everything over to {q}
        {p} leaves everything to {q} | everything that {p} has goes to {q} | {p} passes everything on to {q}
        {q} gets everything from {p} | then {p} gives everything away to {q} | whatever {p} has goes to {q}
        all that {p} has goes to {q} | {q} receives everything from {p} | {q} gets whatever {p} has
        everything is handed over from {p} to {q}""",
        "{q} is given everything by {p} | all that {p} holds passes to {q} | everything goes from {p} to {q}",
    ),
    "swap": says(
        """{p} and {q} swap what they have | {p} swaps with {q} | {p} and {q} exchange what they hold | then {p} and {q} swap
        {p} and {q} trade what they have | {p} trades with {q} | later {p} and {q} swap what they hold
        {p} exchanges belongings with {q} | what {p} and {q} have is exchanged | an exchange: {p} and {q} swap what they have
        {p} and {q} swap bags | {p} and {q} exchange coats with all in them""",
        "{p} and {q} swap what is theirs | between {p} and {q} there is an exchange of what they hold | {p} and {q} switch what they have",
    ),
    "rule": says(
        """nobody can hand over what they do not have | nobody can give what is not theirs | all else happens as told, where it can
        the rest goes on as before, as far as it can | only those who have a thing can pass it on | nobody gives away what somebody else has
        everybody else does as told, if possible | nobody hands on a thing that is elsewhere""",
        """what somebody does not have, nobody can give | the others act as told, if they can
        a thing is only passed on by those who have it""",
    ),
    "ask": says(
        """who would have {x} now? | who would have {x} in the end? | who would hold {x} at the end? | with whom would {x} be now?
        who would {x} be with? | who would own {x} at last? | who would be left with {x}? | who would possess {x}?
        who would carry {x} now? | who would have {x} when all is over? | in whose hands would {x} be?""",
        "who would end up with {x}? | with whom would {x} end up? | whose would {x} be in the end?",
    ),
    "if_keeps": says(
        """had {p} kept {x}, @ | if {p} had kept {x}, @ | suppose {p} had kept {x}. @ | had {p} held on to {x}, @
        if {p} had held on to {x}, @ | imagine {p} had kept {x}. @ | now suppose {p} keeps {x} instead. @
        if instead {p} had kept {x}, @ | if {p} had not given {x} away, @ | had {p} not given {x} away, @
        if {p} had never handed {x} over, @""",
        "what if {p} keeps {x}: @ | had {p} never given {x} away, @ | say {p} had kept {x} instead: @",
    ),
    "if_to": says(
        """had {p} given {x} to {q} instead, @ | if {p} had given {x} to {q} instead, @ | suppose {p} had given {x} to {q} instead. @
        had {p} handed {x} to {q}, @ | if {p} had handed {x} to {q}, @ | imagine {p} had given {x} to {q}. @
        now suppose {p} gives {x} to {q} instead. @ | if instead {p} had given {x} to {q}, @ | had {q} got {x} from {p} instead, @
        if {x} had gone from {p} to {q}, @""",
        "what if {p} hands {x} to {q} instead: @ | had {x} gone from {p} to {q} instead, @ | say {p} had given {x} to {q} instead: @",
    ),
    "if_not": says(
        """had {p} and {q} not swapped, @ | if {p} and {q} had not swapped, @ | suppose {p} and {q} had not swapped. @
        had {p} and {q} exchanged nothing, @ | if {p} and {q} had never swapped, @ | imagine {p} and {q} had not swapped. @
        if there had been no swap between {p} and {q}, @ | had there been no exchange between {p} and {q}, @
        now suppose {p} and {q} had not swapped. @ | had {p} not swapped with {q}, @""",
        """had {p} and {q} never traded, @ | without the swap of {p} and {q}, had it not been, @
        suppose no swap had been made by {p} and {q}. @""",
    ),
    "if_start": says(
        """had {q} had {x} at first, @ | if {q} had had {x} at first, @ | suppose {x} had been with {q} at first. @
        if {x} had been with {q} at the start, @ | had {x} been with {q} in the beginning, @ | imagine {q} had {x} at first instead. @
        had {q} been the one with {x} at first, @ | if at first {q} had been the one with {x}, @
        now suppose {q} has {x} at first instead. @ | if instead {q} had had {x} to begin with, @""",
        "what if {x} is with {q} at first instead: @ | say {x} had been with {q} to begin with: @ | had {x} started with {q}, @",
    ),
    "idle": says(
        """it rains for {k} days | the inn has {k} rooms | the road is long | the tale has {k} chapters | a dog barks in the yard
        it is a cold winter | the village has {k} houses | the bells sound {k} times | the candle burns low
        nobody sleeps well that night | the river is {k} miles away | snow lies on the roofs | the tale was first told {k} years ago
        a fiddler plays until midnight""",
        "the wine is {k} years old | the moon is full | the story has {k} readers",
    ),
}
