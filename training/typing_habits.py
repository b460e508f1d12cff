"""How people type: they greet, complain and thank round a question, forget capitals and the mark at its end, spell numbers, write
on without a full stop, ask before they tell, and slip on the keys.

What is added says nothing that a question could mean: no number, no name, no word of a property.
"""

import random
import re

from training import number_words

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

_COUNT = re.compile(r"(?<=[a-z] )[1-9]\d{0,2}(?= [a-z]{2})")  # a number between two words, none of `12-year-old`, `3x`, `2.5`


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


def spelt(question: str, rng: random.Random) -> str:
    """A question whose counts between words are in words: `has fifty one stamps`; all of them, or each with even chances."""
    every = rng.random() < 0.5
    link = rng.choice("- ")
    return _COUNT.sub(lambda m: in_words(int(m.group()), link, rng) if every or rng.random() < 0.5 else m.group(), question)


def in_words(number: int, link: str, rng: random.Random) -> str:
    """1 to 999 in words, `link` between tens and units: `forty-five`, `a hundred and five`, `two hundred five`."""
    one = rng.choice(("a", "one")) if number // 100 == 1 else ""
    joint = rng.choice((" and ", " and ", " ")) if number > 100 and number % 100 else ""
    return number_words.in_words(number, link, one, joint)


_STOP = re.compile(r"(?<![A-Z])(?<!\b[MD][rs])(?<!\bMrs)\. (?=(\w+))")
_JOINTS = (", ", ", ", ", and ", " and ", " - ", "; ")
_BACKWARDS = re.compile(
    r"\b(?:he|she|it|they|them|him|her|his|its|their|this|that|these|those|each|one|then|so|do|did)\b", re.IGNORECASE
)


def run_on(question: str, names: str, rng: random.Random) -> str:
    """A question whose full stops, but for some, are commas, `and` or dashes."""
    kept, given = rng.random() * 0.5, set(names.split())

    def joint(match: re.Match[str]) -> str:
        return ". " if rng.random() < kept else rng.choice(_JOINTS) + ("\0" if match[1] not in given else "")

    return re.sub("\0(.)", lambda m: m[1].lower(), _STOP.sub(joint, question))


def asked_first(question: str) -> str:
    """A question whose last sentence, if it asks and points back to nobody, stands first."""
    told, stop, asks = question.rpartition(". ")
    if not stop or not asks.endswith("?") or "?" in told or _BACKWARDS.search(asks):
        return question
    return f"{asks} {told}."


def slipped(question: str, kept: str, rng: random.Random) -> str:
    """A question with a slip in one long word, two letters in the wrong order, one twice or one left out; no word of `kept` slips."""
    words = [match for match in re.finditer(r"\b[a-z]{5,}\b", question) if match.group() not in kept]
    if not words:
        return question
    word = rng.choice(words)
    at = word.start() + rng.randint(1, len(word.group()) - 3)
    one, other = question[at : at + 2]
    return question[:at] + rng.choice((other + one, one + one + other, other)) + question[at + 2 :]
