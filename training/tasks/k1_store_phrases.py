"""How stacks and queues are said: {i} what is put in, {k} how many are taken out. Scenes of things and of people have their own words."""

from training.tasks.wording import says

STORES = {
    "stack": says(
        """a stack is empty at first | there is an empty stack | we have an empty stack | the stack is empty to begin with
        take an empty stack | numbers are kept on a stack | a stack holds numbers | a program uses a stack
        the last one in is always the first one out | consider a stack with nothing on it | an empty stack is created
        only the number that was added last can ever be taken out | it is a stack, so the last in is the first out
        the store works last in, first out""",
        "there is a stack, empty so far | the newest number is always the first to go | it works in the manner last in, first out",
    ),
    "queue": says(
        """a queue is empty at first | there is an empty queue | we have an empty queue | the queue is empty to begin with
        take an empty queue | numbers wait in a queue | a queue holds numbers | a program uses a queue
        the first one in is always the first one out | consider a queue with nothing in it | an empty queue is created
        only the number that was added first can ever be taken out | it is a queue, so the first in is the first out
        the store works first in, first out""",
        "there is a queue, empty so far | the oldest number is always the first to go | it works in the manner first in, first out",
    ),
    "push": says(
        """{i} is put in | {i} is added | add {i} | {i} goes in | now {i} goes in | then {i} is added | next, {i} is added
        {i} is inserted | insert {i} | in goes {i} | then put in {i} | {i} follows | then {i} goes in | push {i} | {i} is pushed
        then push {i} | after that {i} is put in""",
        "{i} is what goes in next | then {i} enters | there follows {i}",
    ),
    "pushes": says(
        """{i} are put in, in this order | {i} are added in this order | add {i} in this order | {i} go in, one after the other
        push {i} in this order | first {i} are put in, in this order | then {i} are added, one by one
        {i} are inserted, in this order | insert {i}, one by one | in go {i}, in this order | then put in {i}, in this order
        {i} follow in this order | push {i} | {i} are pushed, one by one | then push {i}, one after the other
        after that {i} are put in, one by one""",
        "{i}, in this order, are what goes in next | then {i} enter, one by one | there follow {i} in this order",
    ),
    "pop": says(
        """one is taken out | one number is removed | remove one | one number is popped | pop once | then one is taken out | take one out
        one of them is removed | a number is taken out | a number is removed | after that one is removed | next, a number is taken out
        then remove a number | then pop one | one is popped | now one is removed""",
        "a single number is removed | a number then is popped | the program takes one out",
    ),
    "pops": says(
        """{k} are taken out | {k} numbers are removed | remove {k} | {k} numbers are popped | pop {k} times | then {k} are taken out
        take {k} out | {k} of them are removed | {k} numbers are taken out | after that {k} are removed
        next, {k} numbers are taken out | then remove {k} numbers | then pop {k} | {k} are popped | now {k} are removed""",
        "{k} numbers in all are removed | {k} numbers then are popped | the program takes {k} out",
    ),
    "push_open": says(
        """some number is added | a number that is not told is added | another number goes in | somebody adds a number
        some other number is put in | a secret number is added | then a number goes in, which one is not told
        a further number is added, it is not known which""",
        "an unknown number enters | somebody puts in a number | a number goes in unseen",
    ),
    "open": says("some number | a secret number | another number | an unknown number", "a hidden number"),
    "ask_next": says(
        """which number comes out next? | what comes out next? | which number would be removed next?
        what is the next number to come out? | which one is next? | what will be taken out next?
        if one more is removed, which is it? | which number is the next to go? | what would be popped next?
        name the number that comes out next. | which number is to be removed next? | find the next number to come out.""",
        "which number is due next? | what is the next one out? | which one will be removed next?",
    ),
    "ask_last": says(
        """which number was removed last? | what was taken out last? | which number came out last? | what was the last number removed?
        which was the last one taken out? | which number was the last to be removed? | name the number that was removed last.
        what was the last to come out? | find the number that was taken out last. | which number was the last to leave?
        the last number taken out was which? | which one was removed last?""",
        "which number went out last? | what was the latest number removed? | which was the final one to be taken out?",
    ),
    "ask_size": says(
        """how many are left? | how many numbers are left? | how many numbers are in it now? | how many remain?
        how many numbers does it hold at the end? | what is the number of those left? | how many are still inside?
        count those that remain. | how many are there at the end? | how many numbers are still there?
        how many of them remain at the end? | how many does it still hold?""",
        "how many numbers remain inside? | how many are still left at the end? | how many does it contain now?",
    ),
    "would_next": says(
        """which number would come out next? | what would be removed next? | which one would be next? | what would be the next number out?
        which number would go next? | which number would be taken out next? | what would come out next? | which would be the next to go?""",
        "which number would be due next? | what would be next to come out? | which one would be removed next?",
    ),
    "would_last": says(
        """which number would have been removed last? | what would have been taken out last? | which number would have come out last?
        which would have been the last number removed? | which one would have been removed last?
        what would have been the last to come out? | which number would have been the last to leave? | what would have come out last?""",
        """which number would have gone out last? | which would have been the last one taken out?
        what would the last number removed have been?""",
    ),
    "if_queue": says(
        """had it been a queue, | if it had been a queue instead, | suppose it had been a queue. | with a queue instead,
        if a queue had been used, | had a queue been used instead, | imagine a queue instead. | were it a queue,""",
        "with a queue in place of the stack, | had there been a queue instead, | what if it is a queue instead:",
    ),
    "if_stack": says(
        """had it been a stack, | if it had been a stack instead, | suppose it had been a stack. | with a stack instead,
        if a stack had been used, | had a stack been used instead, | imagine a stack instead. | were it a stack,""",
        "with a stack in place of the queue, | had there been a stack instead, | what if it is a stack instead:",
    ),
    "idle": says(
        """the program has {k} comments | line {k} of the file is empty | the listing is {k} lines long
        nobody has looked at the code for {k} days | the code is old | the author is on holiday | this is version {k} of the program
        the notes fill {k} pages | the screen is green | the program was written in May | it ran on a laptop
        a colleague wrote this on page {k}""",
        "the file has {k} readers | the source is in folder {k} | the program is not long",
    ),
}
