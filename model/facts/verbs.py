"""Forms of verbs: what `ruled`, `carries` and `eaten` are forms of."""

from functools import lru_cache

from model.question import verb_forms

# Participles and past forms that end otherwise than in `ed`.
_IRREGULAR = {
    form: base
    for base, forms in {
        "bear": "bore born borne", "begin": "began begun", "bind": "bound", "bring": "brought", "build": "built", "buy": "bought",
        "choose": "chose chosen", "draw": "drew drawn", "drink": "drank drunk", "drive": "drove driven", "eat": "ate eaten",
        "feed": "fed", "fight": "fought", "find": "found", "fly": "flew flown", "give": "gave given",
        "grow": "grew grown", "hear": "heard", "hide": "hid hidden", "hold": "held", "keep": "kept", "know": "knew known",
        "lead": "led", "leave": "left", "lend": "lent", "lie": "lay lain", "lose": "lost", "make": "made", "meet": "met",
        "ride": "rode ridden", "sell": "sold", "send": "sent", "show": "shown", "sing": "sang sung", "sit": "sat",
        "speak": "spoke spoken", "steal": "stole stolen", "take": "took taken", "teach": "taught", "tell": "told", "wear": "wore worn",
        "weave": "wove woven", "win": "won", "write": "wrote written",
    }.items()
    for form in forms.split()
}  # fmt: skip
_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=4096)
def stems(word: str) -> frozenset[str]:
    """A word in lower case and what it may be a form of, as a noun or as a verb: `ruled` of `rule`, `planned` of `plan`."""
    word = word.lower()
    found = set(verb_forms(word)) | {_IRREGULAR.get(word, word)}
    stem = word.removesuffix("ed")
    if stem != word and len(stem) > 1 and _VOWELS & set(stem) and not stem.endswith("e"):
        found |= {stem, f"{stem}e"} | ({stem[:-1]} if stem[-1] == stem[-2] else set())
        found |= {stem[:-1] + "y"} if stem.endswith("i") else set()
    return frozenset(found)
