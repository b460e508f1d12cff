"""How E2 speaks: equations in signs and in words, guessed numbers, goods bought together, shares of a total."""

from training.domains import counting_people, measures
from training.tasks.wording import merged, says

ALGEBRA = {
    "solve": says(
        """solve for {x}: {eqs} | solve {eqs} for {x} | find {x} if {eqs} | what is {x} if {eqs}?
        {eqs}. what is {x}? | {eqs}, find {x} | if {eqs}, what is {x}? | given {eqs}, find {x}. | {eqs}. find {x}.
        find the value of {x}: {eqs} | what value of {x} makes {eqs} true? | determine {x} from {eqs}
        suppose {eqs}. what's {x}? | {eqs}, so {x} = ? | {eqs} {x}=? | what does {x} equal when {eqs}?
        we know that {eqs}. what is the value of {x}? | compute {x}, given that {eqs}. | for which {x} is {eqs}?
        let {eqs}. find {x}.
        with {eqs}, what is {x}? | {eqs}. {x} is what number? | please solve {eqs} for {x}.
        could you find {x}, given {eqs}? | {eqs}: what's {x}? | which number is {x} if {eqs}?
        what is the value of {x} for {eqs}? | it is known that {eqs}. so what is {x}?
        calculate {x} from {eqs} | {eqs}. calculate {x}. | {eqs}. work out {x}. | work out {x}: {eqs}
        {eqs} holds. what is {x}?
        when {eqs}, what is {x}?
        {eqs}. which number is {x}? | for {eqs}, work out {x}. | please find {x} if {eqs} | given that {eqs}, what is {x}?
        here is an equation: {eqs}. find {x}. | {eqs} is true. tell me {x}. | which {x} satisfies {eqs}?
        {x} satisfies {eqs}. what is {x}?
        can you solve {eqs} for {x}? | say what {x} is if {eqs}. | how large is {x} if {eqs}?
        if it is true that {eqs}, then what is {x}?
        i need {x} from {eqs} | to find: {x}, where {eqs} | {eqs}; {x} is? | in {eqs}, what is {x}? | give {x} if {eqs}.
        what number does {x} stand for in {eqs}?""",
        """{x} = ? when {eqs} | what must {x} be so that {eqs}? | from {eqs}, determine the value of {x}.
        solve: {eqs}. what is {x}?""",
    ),
    "aside": says(
        """the page has {n} lines | the class has {n} pupils | the lesson lasts {n} minutes | this is exercise {n}
        the book has {n} pages | it is {n} degrees outside | the test has {n} parts | the answer is on page {n}""",
        "there are {n} lines on the page | {n} pupils are in the class",
    ),
}
GUESS = {
    "start": says(
        """take a number | think of a number | somebody thinks of a number | {a} thinks of a number
        start with a number | {a} picks a number | a number is chosen | {a} has a number in mind | pick a number
        {a} takes a number | {a} starts with a number | there is a number
        {a} secretly picks a number | in {a}'s mind there is a number | someone writes down a number
        you start from a number | a number is written down
        a number comes first | let there be a number | begin with a number | {a} chooses a number | we begin with some number
        {a} writes a number down
        {a} is thinking of a number | i have a number in mind | my number is secret | choose a number | you choose a number
        there is a secret number | first comes a number | {a} begins with some number | a certain number is given
        {a} secretly writes a number""",
        "from a number {a} starts | a number is picked by {a}",
    ),
    "add": says(
        """add {n} | then add {n} | add {n} to it | {n} is added | increase it by {n} | add {n} to that | next add {n}
        it is increased by {n} | then {n} is added to it | plus {n} | add another {n} | it grows by {n}
        raise it by {n} | make it {n} larger | put {n} on top of that | {n} more is put on top
        on top of that comes {n}
        {n} gets added | adding {n} comes next | then it goes up by {n} | after that add {n} | then plus {n}
        {n} is then put on top | let it grow by {n}
        {n} is put with it | to the result {n} is added | it gets {n} more | {n} is joined to it | increase the result by {n}
        now {n} is added | with {n} added it goes on | give it {n} more | to what you have, add {n}
        it goes up by {n} | add on {n}""",
        "to that, {n} is added | by {n} it is increased",
    ),
    "subtract": says(
        """subtract {n} | then subtract {n} | take away {n} | take {n} away from it | {n} is subtracted
        decrease it by {n} | subtract {n} from that | next take away {n} | it is decreased by {n} | minus {n}
        then {n} is taken away | take off {n}
        lower it by {n} | make it {n} smaller | remove {n} from it | reduce that by {n} | it loses {n}
        {n} is taken off
        {n} gets subtracted | subtracting {n} comes next | then it goes down by {n} | after that subtract {n} | then minus {n}
        {n} is then removed | let it shrink by {n}
        {n} is taken from it | from the result {n} is taken | it gets {n} less | decrease the result by {n}
        now {n} is subtracted
        with {n} taken off it goes on | from what you have, take {n} | it goes down by {n} | drop {n} from it | {n} goes off""",
        "from that, {n} is subtracted | by {n} it is decreased",
    ),
    "multiply": says(
        """multiply by {n} | multiply it by {n} | then multiply by {n} | multiply that by {n}
        it is multiplied by {n} | times {n} | next multiply it by {n} | take it {n} times | take {double} that
        take {double} the result so far | make it {n} times as large | then it is multiplied by {n}
        it is made {n} times as large | what you have is then multiplied by {n} | the next step is times {n}
        it grows to {n} times its size | take that times {n}
        multiplying by {n} comes next | after that multiply by {n} | then times {n} | it gets multiplied by {n}
        let it grow {n} times as large | {double} of that comes next
        multiply the result by {n} | now take {double} of what you have
        now it is multiplied by {n} | it becomes {n} times as much | make {double} of it | to what you have, apply times {n}
        the result is taken {n} times | what comes out is multiplied by {n} | it is scaled up by {n} | make it {n} times bigger
        form {double} of the result | have it multiplied by {n}""",
        "by {n} that is multiplied | {double} of that is taken",
    ),
    "divide": says(
        """divide by {n} | divide it by {n} | then divide by {n} | divide that by {n} | it is divided by {n}
        next divide it by {n} | take {part} of it | take {part} of that | then it is divided by {n}
        take only {part} of it | split it into {n} equal parts and take a single part | keep {part} of it
        what you have is then divided by {n} | the next step is to divide by {n} | only {part} of it is kept
        it shrinks to {part} of its size | cut it into {n} equal parts and keep a single part
        dividing by {n} comes next | after that divide by {n} | it gets divided by {n} | let it shrink to {part} of that
        {part} of that comes next | divide the result by {n}
        now take {part} of what you have
        now it is divided by {n} | the result is divided by {n} | what comes out is divided by {n} | make {part} of it
        have it divided by {n} | form {part} of the result | it is cut down to {part}
        share it into {n} equal parts and go on with a single part
        only {part} of the result is kept""",
        "by {n} that is divided | {part} of that is taken",
    ),
    "end": says(
        """the result is {c} | you get {c} | that gives {c} | it comes to {c} | the answer is {c} | the outcome is {c}
        it makes {c} | this equals {c} | that is {c} | the final result is {c} | now it is {c} | it ends up as {c}
        in the end you have {c} | this leaves {c} | {c} comes out | it is {c} that comes out | now you have {c}
        the last value is {c}
        the outcome of all this is {c} | {c} is what comes out | finally it is {c} | {c} is where it ends
        at the end it equals {c} | then you are at {c} | all this gives {c}
        the end result is {c} | that leads to {c} | you arrive at {c} | it turns into {c} | and there you have {c}
        this makes {c}
        what remains is {c} | {c} is the answer | {c} is reached | so you reach {c} | the number is then {c}""",
        "{c} is the result | what you get is {c}",
    ),
    "hidden": says(
        """the result is written on page {n} of a book | the result is found after {n} minutes
        write the result down {n} times | the result is kept secret for {n} days | tell the result to {n} friends""",
        "{n} friends know the result | for {n} days the result is kept secret",
    ),
    "ask": says(
        """what is the number | what was the number | find the number | which number was it
        what number was it at the start | what was the starting number | work out the number
        what number did it start with | can you find the number | determine the starting number
        which number is it that we started from | could you tell me the number at the start
        the number at the start was what | what must the number have been | so what number did it begin with
        which number was picked | what was the number that we began with | give the starting number | calculate the number
        the starting number was what
        what number was there at first | how large was the number at the start
        which number was thought of | what number was chosen | what number is it | name the number | say what the number was
        find out the number | what was it at first | from which number did it all start | what did it start from
        which number is meant""",
        "so which number is it | tell me the starting number",
    ),
    "phrase": says(
        """{p} is {c} | {p} equals {c} | {p} is equal to {c} | {p} gives {c} | {p} makes {c} | {p} comes to {c}
        the result of {p} is {c} | {c} is {p} | if you take {p}, you get {c} | {p} = {c} | {p} is the same as {c}
        you get {c} from {p}
        {p} turns out to be {c} | {p} amounts to {c} | it is {c} that {p} gives | {p} leads to {c}
        the value of {p} is {c} | someone takes {p} and gets {c}
        {p} results in {c} | {p}: {c} | someone works out {p} and has {c} | for {p} the value is {c} | {p} must be {c}
        {p} has the value {c}
        when you work out {p}, it is {c} | {p} works out as {c} | {p} and {c} are the same | {p} yields {c} | {p} will be {c}
        we have {p} equal to {c} | {p} has to be {c} | taking {p} leaves you with {c} | {p} stands at {c}""",
        "{c} equals {p} | what you get from {p} is {c}",
    ),
    "p*": says(
        """{times} {q} | {q} multiplied by {n} | the product of {n} and {q} | {n} multiplied by {q} | {double} {q}
        {q} times {n} | {double} of {q}
        {k} lots of {q} | {k} copies of {q}
        {q} taken {n} times | {q} scaled up by {n} | {double} as much as {q}""",
        "the product of {q} and {n} | {n} times {q}",
    ),
    "p+": says(
        """{q} plus {n} | {n} more than {q} | the sum of {q} and {n} | {n} added to {q} | {q} increased by {n}
        {q} and {n} together | {n} plus {q}
        {n} on top of {q} | {n} above {q}
        {q} with {n} more | {q} raised by {n} | {q} and another {n}""",
        "the sum of {n} and {q} | {q} with {n} added",
    ),
    "p-": says(
        """{q} minus {n} | {n} less than {q} | {q} decreased by {n} | {n} subtracted from {q}
        the difference of {q} and {n} | {q} less {n} | {q} reduced by {n}
        {q} lowered by {n} | {n} below {q} | {n} taken away from {q}
        {q} without {n} | {q} cut by {n} | {q} with {n} less | {n} short of {q}""",
        "{q} with {n} subtracted | {q} with {n} taken away",
    ),
    "p/": says(
        """{q} divided by {n} | {part} of {q} | {q} over {n} | {q} split by {n} | the quotient of {q} and {n}
        {q} cut to {part} | {part} as much as {q} | {q} shared by {n}""",
        "{q}, divided by {n}, | what you get when {q} is divided by {n}",
    ),
    "consecutive": says(
        """the sum of {n} consecutive numbers is {c} | {n} consecutive numbers add up to {c}
        {n} consecutive integers have a sum of {c} | {n} numbers in a row add up to {c}
        {n} consecutive whole numbers total {c} | add {n} consecutive numbers and you get {c}
        {n} consecutive integers sum to {c} | {c} is the sum of {n} consecutive numbers
        {n} whole numbers in a row make {c} | for {n} consecutive integers the sum is {c}
        put {n} consecutive numbers together and you get {c} | adding {n} consecutive integers gives {c}
        a run of {n} consecutive whole numbers sums to {c}
        {n} numbers that follow each other add up to {c} | the total of {n} consecutive integers is {c}
        {n} consecutive numbers together make {c}
        {n} neighbouring whole numbers add up to {c}
        {c} is the total of {n} consecutive integers | the total of {n} consecutive numbers is {c}
        adding up {n} consecutive whole numbers gives {c}""",
        "{c} is what {n} consecutive numbers add up to | together {n} consecutive integers total {c}",
    ),
    "ask_smallest": says(
        """what is the smallest number | find the smallest number | which number is the smallest
        what's the smallest of these numbers | work out the smallest number | the smallest number is what
        what does the smallest number equal | how big is the smallest number
        of these numbers, what is the smallest
        say which number is smallest
        give the smallest number | calculate the smallest number""",
        "determine the smallest number | tell me the smallest number",
    ),
    "aside": ALGEBRA["aside"],
}
_SHOP_ASIDE = measures.BASKETS["aside"]
PRICES = {
    "row": says(
        """{basket} cost {c} {coin} | {basket} together cost {c} {coin} | for {basket} you pay {c} {coin}
        you pay {c} {coin} for {basket} | {a} buys {basket} for {c} {coin} | {a} pays {c} {coin} for {basket}
        {basket} come to {c} {coin} | the price of {basket} is {c} {coin} | {c} {coin} buys {basket}
        {basket} sell for {c} {coin} | the total for {basket} is {c} {coin} | {a} spends {c} {coin} on {basket}
        {basket} cost {c} {coin} in total | {c} {coin} is paid for {basket} | you can buy {basket} for {c} {coin}
        it costs {c} {coin} to buy {basket} | buy {basket} and you pay {c} {coin}
        it is {c} {coin} that {basket} cost | the bill for {basket} says {c} {coin} | {basket}: {c} {coin}
        {basket} set {a} back {c} {coin}
        {a} takes {basket} and pays {c} {coin} | {basket} are worth {c} {coin} | for {c} {coin} you can have {basket}
        {basket} cost exactly {c} {coin} together
        someone buys {basket}, that makes {c} {coin} | {basket} make {c} {coin} | all in all {basket} cost {c} {coin}
        {c} {coin} pays for {basket} | {c} {coin} will get you {basket}
        the shop asks {c} {coin} for {basket} | whoever takes {basket} pays {c} {coin}
        {basket} together are {c} {coin} | {a} gets {basket} and the bill is {c} {coin} | the cost of {basket} is {c} {coin}
        {c} {coin} is what {a} pays for {basket} | if you buy {basket}, you pay {c} {coin} | buying {basket} costs {c} {coin}
        {basket} are sold for {c} {coin} | {a} bought {basket}, which came to {c} {coin} | together {basket} come to {c} {coin}
        an order of {basket} costs {c} {coin} | {a} paid {c} {coin} in all for {basket}""",
        """{c} {coin} is the price of {basket} | for {c} {coin}, {a} gets {basket}
        what you pay for {basket} is {c} {coin}""",
    ),
    "ask": says(
        """how much does {a} cost | what is the price of {a} | how many {coin} does {a} cost | what does {a} cost
        find the price of {a} | how much is {a} | work out the price of {a} | how many {coin} do you pay for {a}
        so how much is {a} | can you tell how much {a} costs
        {a} costs how many {coin} | {a}: how many {coin} | could you tell me what {a} costs
        what would you pay for {a} | the price of {a} is what
        calculate the price of {a} | what price has {a} | what is {a} worth | how many {coin} is {a}
        how many {coin} does the shop ask for {a} | give the price of {a}
        how many {coin} is the price of {a} | say what {a} costs | what do you pay for {a} | how much must you pay for {a}
        how many {coin} go for {a} | at what price is {a} sold | what is the cost of {a} | tell me the price of {a}""",
        "for {a}, how many {coin} do you pay | determine the price of {a}",
    ),
    "aside": _SHOP_ASIDE,
}
WEIGHTS = {
    "row": says(
        """{basket} weigh {c} {coin} | {basket} together weigh {c} {coin} | the weight of {basket} is {c} {coin}
        {basket} weigh {c} {coin} in total | the scale shows {c} {coin} for {basket}
        {basket} have a weight of {c} {coin} | {c} {coin} is the weight of {basket}
        {a} weighs {basket} and gets {c} {coin} | {basket} come to {c} {coin}
        the total weight of {basket} is {c} {coin} | put {basket} on the scale and it shows {c} {coin}
        we find that {basket} weigh {c} {coin}
        {basket}: {c} {coin} | with {basket} the scale shows {c} {coin} | weighing {basket} gives {c} {coin}
        weigh {basket} and you get {c} {coin}
        {basket} make {c} {coin} together | all in all {basket} weigh {c} {coin} | {basket} bring {c} {coin} onto the scale
        {basket} are {c} {coin} heavy together
        the scale reads {c} {coin} for {basket} | for {basket} we read {c} {coin} | {c} {coin} is how heavy {basket} are
        {basket} together are {c} {coin} in weight | if you weigh {basket}, you read {c} {coin}
        on the scale {basket} make {c} {coin}
        {basket} have {c} {coin} together | together {basket} come to {c} {coin} | {basket} add up to {c} {coin}
        weighed together, {basket} make {c} {coin}""",
        "in total {basket} weigh {c} {coin} | {c} {coin} is what {basket} weigh",
    ),
    "ask": says(
        """how much does {a} weigh | what is the weight of {a} | how many {coin} does {a} weigh
        find the weight of {a} | how heavy is {a} | work out the weight of {a} | what does {a} weigh
        so how heavy is {a} | can you tell how much {a} weighs
        {a} weighs how many {coin} | {a}: how many {coin} | could you tell me the weight of {a}
        what would the scale show for {a} | what weight does {a} have
        calculate the weight of {a} | how many {coin} is {a} | what weight is {a} | give the weight of {a}
        what does the scale show for {a}
        say how heavy {a} is | how many {coin} does the scale show for {a} | what does the weight of {a} come to
        tell me how heavy {a} is
        how many {coin} is the weight of {a}""",
        "determine the weight of {a} | in {coin}, how much does {a} weigh",
    ),
    "aside": _SHOP_ASIDE,
}
COUNTS = merged(
    counting_people.PERSONS,
    {
        "together": says(
            """{all} have {c} {noun} together | together {all} have {c} {noun} | {all} have {c} {noun} in total
            {all} have {c} {noun} altogether | the total for {all} is {c} {noun}
            there are {c} {noun} for {all} together | {all} have {c} {noun} in all
            {c} {noun} belong to {all} together | {all} share {c} {noun} | the {noun} of {all} add up to {c}
            {all} have a total of {c} {noun} | {c} {noun} are split among {all}
            between them, {all} have {c} {noun} | put the {noun} of {all} together and there are {c}
            for {all} the total is {c} {noun} | {all} own {c} {noun} between them
            all in all {all} have {c} {noun} | {all}: {c} {noun} in total | {all} together count {c} {noun}
            counting {all}, there are {c} {noun} | the sum for {all} is {c} {noun}""",
            """{c} {noun} is what {all} have together | in total {all} have {c} {noun}
            add up the {noun} of {all} and you get {c}""",
        ),
    },
)
AGES = merged(
    measures.AGES,
    {
        "together": says(
            """{all} are {c} years old together | together {all} are {c} years old | the ages of {all} add up to {c}
            the sum of the ages of {all} is {c} | the total age of {all} is {c} | {all} are {c} years old in total
            the ages of {all} total {c} | {all} have {c} years together | {c} is the sum of the ages of {all}
            add up the ages of {all} and you get {c} | in all, {all} are {c} years old
            the ages of {all} sum to {c}
            the ages of {all} make {c} in total | together the ages of {all} come to {c}
            put the ages of {all} together and you get {c} | it is {c} years that {all} have lived in total
            between them, {all} have lived {c} years
            all in all {all} are {c} years old | the sum for {all} is {c} years | {all}: {c} years in total
            counting the ages of {all} you reach {c}""",
            """{c} years is the total age of {all} | {c} is what the ages of {all} add up to
            in total {all} are {c} years old""",
        ),
    },
)
NUMBERS = {
    "together": says(
        """the sum of {all} is {c} | {all} add up to {c} | {all} sum to {c} | {all} make {c} together
        {all} total {c} | adding {all} gives {c} | together {all} make {c} | {c} is the sum of {all}
        {all} together are {c} | add {all} and you get {c} | the total of {all} is {c} | {all} have a sum of {c}
        put {all} together and you have {c} | for {all}, the sum is {c} | between them, {all} make {c}
        sum of {all}: {c} | take {all} together and the total is {c}
        all in all {all} make {c} | the numbers {all} sum to {c} | {all} come to {c} together
        the result of adding {all} is {c}
        {all}, added up, make {c} | if you add {all}, you get {c} | {all} give {c} when added
        {all} have {c} as their sum | the sum you get from {all} is {c}""",
        "{c} is what {all} add up to | in total {all} make {c}",
    ),
    "more": says(
        """{a} is {n} more than {b} | {a} is {n} larger than {b} | {a} exceeds {b} by {n} | {a} equals {b} plus {n}
        {b} is {n} less than {a} | add {n} to {b} and you get {a} | {a} minus {b} is {n}
        the difference between {a} and {b} is {n}, and {a} is the larger | compared with {b}, {a} is {n} more
        {a} is greater than {b} by {n} | {a} is {b} plus {n} | {b} is {n} smaller than {a}
        take {n} from {a} to get {b} | {a} minus {n} is {b} | {b} has to grow by {n} to reach {a}
        {a} lies {n} above {b} | from {b} up to {a} it is {n}
        relative to {b}, {a} is {n} more | {a} tops {b} by {n} | {a} is larger than {b} by {n} exactly
        start with {b}, add {n}, and you have {a} | {a} is up by {n} on {b}
        {a} is bigger than {b} by {n} | {a} is {n} bigger than {b} | {a} beats {b} by {n} | {a} has {n} more than {b}
        {a} comes out {n} above {b}
        {b} is {n} below {a} | {b} is smaller than {a} by {n} | if you add {n} to {b}, you get {a} | {a} less {n} is {b}""",
        "than {b}, {a} is {n} more | by {n}, {a} is larger than {b}",
    ),
    "fewer": says(
        """{a} is {n} less than {b} | {a} is {n} smaller than {b} | {a} equals {b} minus {n}
        {b} is {n} more than {a} | subtract {n} from {b} and you get {a} | {b} minus {a} is {n}
        {a} is {b} minus {n} | {b} exceeds {a} by {n} | compared with {b}, {a} is {n} less
        {a} is smaller than {b} by {n} | take {n} from {b} to get {a} | {b} is {n} larger than {a}
        add {n} to {a} to get {b} | {a} plus {n} is {b} | {a} has to grow by {n} to reach {b}
        {a} lies {n} below {b} | from {a} up to {b} it is {n}
        relative to {b}, {a} is {n} less | {b} tops {a} by {n} | start with {b}, take away {n}, and you have {a}
        {a} is down by {n} on {b}
        {a} is {n} below {b} | {a} has {n} less than {b} | {a} comes out {n} below {b} | {b} is {n} above {a}
        {b} is bigger than {a} by {n}
        if you take {n} from {b}, you get {a} | {b} less {n} is {a}""",
        "than {b}, {a} is {n} less | by {n}, {a} is smaller than {b}",
    ),
    "times": says(
        """{a} is {double} {b} | {a} equals {double} {b} | {a} is {times} as large as {b}
        multiply {b} by {k} and you get {a} | {a} is {b} multiplied by {k} | {b} times {k} is {a}
        {a} is {times} as big as {b} | {a} equals {b} times {k} | compared with {b}, {a} is {times} as large
        {a} is {times} as much as {b} | {double} {b} is {a} | take {double} {b} to get {a}
        divide {a} by {k} to get {b} | {a} divided by {k} is {b} | set against {b}, {a} is {times} as large
        multiplied by {k}, {b} becomes {a}
        relative to {b}, {a} is {times} as large | start with {b}, multiply by {k}, and you have {a}
        {a} amounts to {double} {b}
        {a} is {times} {b} | {a} is {double} the size of {b} | {a} has {times} the value of {b}
        if you multiply {b} by {k}, you get {a} | {a} is {b} taken {k} times""",
        "{a} is what you get when {b} is multiplied by {k} | by {k} multiply {b} to get {a}",
    ),
    "ask": says(
        """what is {a} | find {a} | what's {a} | which is {a} | work out {a} | determine {a} | how large is {a}
        so what is {a} | compute {a} | tell me {a}
        {a} is what | could you tell me {a} | what value does {a} have | what does {a} equal
        what is the value of {a}
        calculate {a} | give {a} | what number is {a} | {a} has what value | how much is {a}
        say what {a} is | how much does {a} come to | which number is {a} | i need {a}""",
        "what must {a} be | how big is {a}",
    ),
    "aside": ALGEBRA["aside"],
}
