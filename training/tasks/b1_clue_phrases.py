"""How clues to a number are said in B1; slots: {t} the number (`it`, `the number`), {k} {r} {a} {b} numbers."""

from training.tasks.wording import says

STRETCH = {
    "over {a} ; under {b}": says(
        """{t} is greater than {a} and less than {b} | {t} is more than {a} but less than {b} | {t} is over {a} and under {b}
        {t} lies above {a} and below {b} | {t} exceeds {a} but is smaller than {b} | bigger than {a}, smaller than {b}
        {t} is more than {a}, though less than {b} | over {a}, under {b} | {t} > {a} and {t} < {b}
        larger than {a} and smaller than {b} is {t} | {t} is higher than {a} and lower than {b}
        {t} is beyond {a} yet short of {b} | of the numbers greater than {a} and less than {b}, {t} is one
        {t}, being more than {a}, is still under {b}""",
        """{t} tops {a} but is below {b} | although {t} is greater than {a}, {t} is less than {b}
        above {a} and under {b} is where {t} lies""",
    ),
    "under {b} ; over {a}": says(
        """{t} is less than {b} and greater than {a} | {t} is under {b} but over {a} | smaller than {b}, larger than {a}
        {t} is below {b} and above {a} | {t} is less than {b}, but more than {a} | under {b} and over {a}
        {t} < {b} and {t} > {a} | {t}, although less than {b}, is more than {a} | {t} is lower than {b} and higher than {a}
        while smaller than {b}, {t} exceeds {a} | {t} is short of {b} but past {a}
        {t} has to be less than {b}, and greater than {a}""",
        """below {b}, and yet above {a}, lies {t} | {t} is smaller than {b} and bigger than {a}
        less than {b} and more than {a} is {t}""",
    ),
    "least {a} ; most {b}": says(
        """{t} is one of those from {a} to {b} | take the whole numbers from {a} to {b} | {t} is at least {a} and at most {b}
        only numbers from {a} up to {b} count | {t} is at least {a} but at most {b} | {t} runs from {a} to {b} at the widest
        look among the numbers from {a} to {b} | the list goes from {a} to {b} | {a} or more and {b} or less is {t}
        {t} is {a} or more, {b} or less | on the tickets stand the numbers from {a} to {b} | chosen from {a} to {b}""",
        "{t} is from {a} to {b} | somebody picked {t} from {a} to {b} | at least {a} and at most {b} is {t}",
    ),
    "positive ; under {b}": says(
        """{t} is positive and less than {b} | {t} is a positive whole number under {b} | {t} is positive but smaller than {b}
        positive, under {b} | of the positive numbers below {b}, {t} is one | {t} is a positive number less than {b}
        take the positive numbers less than {b} | {t} is positive, and it is under {b}
        only positive numbers below {b} count | a positive number smaller than {b} is meant | positive and < {b}
        think of the positive whole numbers below {b}""",
        "positive and below {b} is {t} | {t} is positive yet less than {b} | among positive numbers under {b} one is meant",
    ),
    "digits {k}": says(
        """{t} has {k} digits | {t} has exactly {k} digits | {t} is a {k}-digit number | a {k}-digit number is meant
        somebody thinks of a {k}-digit number | {t} is written with {k} digits | {k} digits, that is how long {t} is
        it takes a {k}-digit number | {k}-digit numbers only | the code is a {k}-digit number
        on the door there is a {k}-digit number | {t}, a {k}-digit number, is looked for""",
        "a number with {k} digits is looked for | {t} must have {k} digits | {t} is some {k}-digit number",
    ),
}
CLUE = {
    "even": says(
        """{t} is even | {t} is an even number | {t} is even | an even number is meant | even | {t} has to be even
        {t} happens to be even | {t} turns out even | it is known that {t} is even | even it is | clearly {t} is even
        {t}, being even, can be halved""",
        "{t} must be even | {t} belongs to the even numbers | as a hint: {t} is even",
    ),
    "odd": says(
        """{t} is odd | {t} is an odd number | {t} is odd | an odd number is meant | odd | {t} has to be odd
        {t} happens to be odd | {t} turns out odd | it is known that {t} is odd | odd it is | clearly {t} is odd
        among the odd numbers is {t}""",
        "{t} must be odd | {t} belongs to the odd numbers | as a hint: {t} is odd",
    ),
    "prime": says(
        """{t} is prime | {t} is a prime number | {t} is a prime | a prime is meant | prime | {t} has to be prime
        {t} happens to be a prime | {t} turns out to be prime | it is known that {t} is prime | {t} is among the primes
        a prime, that is {t} | clearly {t} is prime""",
        "{t} must be prime | {t} belongs to the primes | as a hint: {t} is prime",
    ),
    "square": says(
        """{t} is a square number | {t} is a perfect square | {t} is a square | a square is meant | a square number
        {t} has to be a square | {t} happens to be a perfect square | it is known that {t} is a square
        {t} is among the squares | a square, that is {t} | {t} turns out to be a square
        {t} is the square of some whole number""",
        "{t} must be a square | {t} belongs to the squares | as a hint: {t} is a square",
    ),
    "cube": says(
        """{t} is a cube | {t} is a cube number | {t} is a perfect cube | a cube is meant | a cube number
        {t} has to be a cube | {t} happens to be a perfect cube | it is known that {t} is a cube | {t} is among the cubes
        a cube, that is {t} | {t} turns out to be a cube | {t} is the cube of some whole number""",
        "{t} must be a cube | {t} belongs to the cubes | as a hint: {t} is a cube",
    ),
    "not prime": says(
        """{t} is not prime | {t} is not a prime number | {t} isn't prime | not a prime | {t} cannot be prime
        it is known that {t} is not prime | {t} is no prime | not prime | {t} happens not to be prime
        {t} turns out not to be prime | {t} is never a prime | clearly {t} is not prime""",
        "{t} must not be prime | {t} does not belong to the primes | as a hint: {t} isn't a prime",
    ),
    "not square": says(
        """{t} is not a square | {t} is not a perfect square | {t} isn't a square number | not a square
        {t} cannot be a square | {t} is no square | {t} is no perfect square | {t} happens not to be a square
        it is known that {t} is not a square | {t} turns out not to be a square | not a square number
        {t} is not among the squares""",
        "{t} must not be a square | {t} does not belong to the squares | as a hint: {t} isn't a square",
    ),
    "multiple {k}": says(
        """{t} is a multiple of {k} | {t} is divisible by {k} | {t} is in the {k} times table | a multiple of {k}
        {t} has to be a multiple of {k} | {k} divides it | {t} can be divided evenly by {k} | {t} divides evenly by {k}
        divisible by {k} | one gets to {t} by counting in {k}s | {t} can be split evenly into {k}s
        {t} can be shared out evenly among {k} | {t} happens to be divisible by {k} | among the multiples of {k} is {t}""",
        "{t} must be a multiple of {k} | as a hint: {t} is divisible by {k} | {t} is found in the {k} times table",
    ),
    "not multiple {k}": says(
        """{t} is not a multiple of {k} | {t} is not divisible by {k} | {t} isn't in the {k} times table
        not a multiple of {k} | {t} cannot be a multiple of {k} | {t} cannot be divided evenly by {k}
        {t} does not divide evenly by {k} | not divisible by {k} | {t} isn't divisible by {k} | {t} is no multiple of {k}
        {t} happens not to be divisible by {k} | one never gets to {t} by counting in {k}s""",
        "{t} must not be a multiple of {k} | as a hint: {t} isn't divisible by {k} | {t} is not found in the {k} times table",
    ),
    "sum {k}": says(
        """its digits add up to {k} | the digits of {t} add up to {k} | the sum of its digits is {k} | its digit sum is {k}
        digit sum {k} | {t} has digit sum {k} | the digits come to {k} | {k} is the sum of its digits | its digits make {k}
        {k} is its digit sum | the digits sum to {k} | its digits together make {k} | added up, the digits make {k}""",
        "the sum of the digits is {k} | the digits total {k} | {k} is the digit sum",
    ),
    "ends {k}": says(
        """{t} ends in {k} | {t} ends with {k} | its last digit is {k} | the last digit is {k} | the final digit is {k}
        its units digit is {k} | ends in {k} | a number ending in {k} | {t} ends on {k} | {t} ends with the digit {k}
        the units digit is {k} | {t} is a number ending with {k}""",
        "its final digit is {k} | written down, {t} ends in {k} | ending in {k}",
    ),
    "divides {k}": says(
        """{t} divides {k} | {t} is a factor of {k} | {t} is a divisor of {k} | a factor of {k} | {t} goes into {k}
        {t} has to be a factor of {k} | among the factors of {k} is {t} | a divisor of {k} is meant
        {t} happens to be a divisor of {k} | it is known that {t} divides {k} | one of the factors of {k}
        {t} is among the divisors of {k}""",
        "{t} must be a factor of {k} | as a hint: {t} divides {k} | {t} belongs to the divisors of {k}",
    ),
    "leaves {r} by {k}": says(
        """{t} leaves a remainder of {r} when divided by {k} | {t} leaves {r} when divided by {k}
        {t} leaves remainder {r} when divided by {k} | {t} gives a remainder of {r} when it is divided by {k}
        {t} is {r} more than a multiple of {k} | leaves {r} when divided by {k} | {t} gives remainder {r} on division by {k}
        {t} leaves a remainder of {r} after division by {k} | divided by {k}, {t} leaves {r}
        divided by {k}, {t} leaves a remainder of {r} | if divided by {k}, the remainder is {r}
        divide it by {k} and the remainder is {r} | when divided by {k}, {t} leaves {r}""",
        """{t} leaves {r} on being divided by {k} | once divided by {k}, {t} leaves a remainder of {r}
        split into {k}, {t} leaves {r}""",
    ),
}
ASK = says(
    """which number is it? | what is the number? | find the number. | which number is meant? | name the number.
    what number is it? | so which number is it? | which number fits? | what number fits all the clues?
    work out the number. | which whole number is it? | what can the number be? | the number is which? | tell me the number.
    determine the number. | which number?""",
    "which number fits all of this? | say which number it is. | what must the number be? | give the number.",
)
COUNT = says(
    """how many numbers fit? | how many numbers fit the clues? | how many such numbers are there? | how many numbers can it be?
    for how many numbers is that true? | how many whole numbers fit all this? | how many different numbers are possible?
    so how many numbers are left? | how many numbers meet all the clues? | of how many numbers is all this true?""",
    "how many numbers satisfy all of it? | there are how many such numbers? | how many numbers pass?",
)
IDLE = says(
    """the puzzle is on page {k} of the book | the puzzle was made {k} years ago | {k} people have solved it
    the riddle stands in an old book | it is written in red ink | the teacher likes it | it took the class {k} minutes
    puzzle {k} of the series | the number is somebody's favourite | the paper was folded twice
    the riddle is told every year | the clues came in a letter | the prize is {k} coins | whoever solves it may go home
    the number is painted on a door""",
    "the letter came {k} days ago | the clues are written in pencil | the riddle has been told for {k} years",
)
