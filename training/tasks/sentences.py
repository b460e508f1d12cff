"""The sentences of a text that is written already, some of them said otherwise."""

from collections.abc import Callable, Mapping

from model.question import Question

_ORDERS = ("name ", "say ", "find ", "give ", "tell ")


def reworded(text: str, changes: Mapping[int, Callable[[str], str]]) -> str:
    """A text with some of its sentences, by their numbers from one on, changed; what stands between them stays."""
    written, at = "", 0
    for number, sentence in enumerate(Question(text).sentences, 1):
        start = text.index(sentence, at)
        change = changes.get(number)
        written += text[at:start] + (change(sentence) if change else sentence)
        at = start + len(sentence)
    return written + text[at:]


def asking_in(asked: str) -> Callable[[str], str]:
    """Puts a question in the place of another one, with its end mark and its kind of letters."""

    def put(sentence: str) -> str:
        mark = sentence[-1] if sentence[-1] in ".?!" else ""
        if mark:
            mark = "." if asked.startswith(_ORDERS) else "?"
        text = asked if sentence[:1].islower() else asked[:1].upper() + asked[1:]
        return text + mark

    return put
