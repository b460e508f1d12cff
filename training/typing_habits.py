"""How people type: they greet, complain and thank round a question, forget capitals and the mark at its end.

What is added says nothing that a question could mean: no number, no name, no word of a property.
"""

import random

_OPENINGS = (
    "hi, ", "hello, ","hey, ", "hi there, ", "Hello, ", "ok so ", "ok, ", "okay so ", "so, ", "so ", "well, ", "umm, ", "um ",
    "quick question: ", "Quick one: ", "hey quick one: ", "one more: ", "next one: ", "Here is one: ", "here's another one: ",
    "another one - ", "Question: ", "Problem: ", "Exercise: ", "Homework: ", "my homework says: ", "from my worksheet: ", "Riddle: ",
    "Please help: ", "please help me with this: ", "help pls: ", "can you solve this: ", "Can you help with this one? ",
    "I need help with this one: ", "i'm stuck on this: ", "I can't get this one: ",
    "Let's see: ", "say ", "Say, ", "suppose ", "Imagine this: ", "Here's the situation: ", "for my kid: ",
    "Let me ask this: ", "ok here goes: ", "right, ", "listen: ", "Dear ALEN, ",
)  # fmt: skip
_CLOSINGS = (
    " thanks", " thanks!", " Thanks in advance.", " Thank you!", " thx", " ty", " pls", " please", " please help", " help!",
    " i always get these wrong", " i don't get it", " I keep getting it wrong.", " my teacher says it's easy", " no idea...",
    " we did this in class but i forgot how", " Show your work.", " Explain.", " Please show the steps.", " asap please",
    " it's for school", " just curious", " hope that makes sense", " sorry if that's a silly question", " and why?", " lol", "??",
    "?!", " :)", " (homework)",
)  # fmt: skip
# Shares of questions that are changed; a question may be changed in both ways.
OPENED, CLOSED, UNMARKED = 0.12, 0.08, 0.08


def typed(question: str, names: str, rng: random.Random) -> str:
    """A question as somebody may type it; most stay as they are. `names` is a text that has its names with their capitals."""
    return _closed(_opened(question, names, rng), rng)


def _opened(question: str, names: str, rng: random.Random) -> str:
    """With a word before it, now and then; what was a capital only because it came first is one no longer."""
    if rng.random() >= OPENED:
        return question
    opening = rng.choice(_OPENINGS)
    named = question.split()[0].strip(".,:;!?") in names.split()
    return opening + (question if named else question[0].lower() + question[1:])


def _closed(question: str, rng: random.Random) -> str:
    """With a word behind it, or without its mark, now and then."""
    if rng.random() < CLOSED:
        return question + rng.choice(_CLOSINGS)
    return question.rstrip(".?!") if rng.random() < UNMARKED else question
