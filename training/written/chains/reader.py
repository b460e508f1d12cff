"""The files `l1_*.txt` beside this one: what may be said of people, of animals, of things and so on, and who they are.

A group's predicates go with each other in any order: rules chain them, so that thirty of them make some thousand problems.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from training.tasks.wording import with_article
from training.written.entries import EntryError, files

FOLDER = Path(__file__).parent
MODALS = ("can", "may")
_KINDS = ("n", "u", "v", "a", "p", "h", *MODALS)
_KEY, _HEAD, _NUMBER = "*", "+", "#"
_HISSING = ("s", "x", "z", "ch", "sh", "o")
_THIRD = {"have": "has"}


@dataclass(frozen=True)
class Head:
    """What a condition is said of: `thing that conducts`, `people who knit`."""

    one: str
    many: str
    who: str = "that"

    @property
    def person(self) -> bool:
        """Whether `who` is said of it, and `anybody`, `those` and `you`."""
        return self.who == "who"


@dataclass(frozen=True)
class Predicate:
    """What may be said of somebody: `kind` is n (a metal), u (linen), v (conducts), a (ripe), p (kept dry), h (has a lid), can, may.

    `key` is what the reading calls it, `text` the phrase: a noun without article, a verb in its first form; `many` a noun's plural.
    """

    kind: str
    key: str
    text: str
    many: str = ""

    @property
    def countable(self) -> bool:
        """Whether it is a noun with a plural."""
        return self.kind == "n"

    def said(self, of: str, *, holds: bool = True, short: bool = False) -> str:
        """Said of one (`of` is `one`), of `many`, or of `you`; `short` is `doesn't` for `does not`."""
        if self.kind == "v" and holds:
            return third(self.text) if of == "one" else self.text
        if self.kind == "h" and holds:
            return f"{'has' if of == 'one' else 'have'} {self.text}"
        verb = self._helper(of) if holds else _denied(self._helper(of), short=short)
        return f"{verb} {self.complement(of)}"

    def never(self, of: str) -> str:
        """`never conducts`, `is never kept dry`."""
        said = self.said(of)
        if self.kind in "vh":
            return f"never {said}"
        verb, _, rest = said.partition(" ")
        return f"{verb} never {rest}"

    def complement(self, of: str) -> str:
        """What stands behind `is`, `does` or `may`."""
        if self.kind == "n":
            return self.many if of == "many" else with_article(self.text)
        return f"have {self.text}" if self.kind == "h" else self.text

    def asked(self, subject: str) -> str:
        """`does sample Q conduct`, without capital and mark."""
        return f"{self._helper('one')} {subject} {self.complement('one')}"

    def _helper(self, of: str) -> str:
        if self.kind in MODALS:
            return self.kind
        if self.kind in "vh":
            return "does" if of == "one" else "do"
        return "is" if of == "one" else "are"


@dataclass(frozen=True)
class Subject:
    """Somebody or something: what the reading calls it, how it is spoken of, and its kind where rules may name that."""

    key: str
    text: str
    pronoun: str
    head: Head | None = None

    @property
    def again(self) -> str:
        """How it is spoken of the second time: `Zoe`, once `my friend Zoe` was named."""
        return self.key if self.text.startswith(("my ", "our ")) and self.key[0].isupper() else self.text


@dataclass
class Group:
    """What goes together."""

    name: str
    domain: str
    head: Head
    predicates: list[Predicate] = field(default_factory=list)
    subjects: list[Subject] = field(default_factory=list)


@cache
def groups(core: str) -> tuple[Group, ...]:
    """All groups of a core, from `l1_*.txt`. Raises EntryError."""
    return tuple(group for name, text in files(FOLDER, core) for group in parse(name, text))


def parse(name: str, text: str) -> list[Group]:
    """The groups of one file. Raises EntryError."""
    found: list[Group] = []
    for number, line in enumerate(text.splitlines(), 1):
        kind, _, body = line.strip().partition(" ")
        try:
            if kind == "##":
                found.append(_group(body))
            elif kind == "s":
                found[-1].subjects += [_subject(part, found[-1].head) for part in _parts(body)]
            elif kind in _KINDS:
                found[-1].predicates += [_predicate(kind, part) for part in _parts(body)]
            elif kind not in ("", "#"):
                raise ValueError("it begins with one of ## # s " + " ".join(_KINDS))
        except (ValueError, IndexError) as fault:
            raise EntryError(f"{name}:{number}: no line of a group: {line!r}; {fault}") from fault
    return found


def third(phrase: str) -> str:
    """A verb phrase said of one: `collects stamps`, `flies`, `has a lid`."""
    verb, space, rest = phrase.partition(" ")
    if verb in _THIRD:
        return f"{_THIRD[verb]}{space}{rest}"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies{space}{rest}"
    return f"{verb}{'es' if verb.endswith(_HISSING) else 's'}{space}{rest}"


def _denied(verb: str, *, short: bool) -> str:
    if verb == "can":
        return "can't" if short else "cannot"
    return f"{verb}n't" if short and verb != "may" else f"{verb} not"


def _parts(body: str) -> Iterator[str]:
    return (part.strip() for part in body.split(";") if part.strip())


def _group(body: str) -> Group:
    name, domain, beings = (part.strip() for part in body.split(":"))
    one, many, who = beings.replace("/", " ").split()
    return Group(name, domain, Head(one, many, who))


def _key(text: str) -> tuple[str, str]:
    """The key word, marked `*` where there are several words, and the text without marks."""
    words = text.split()
    marked = [word for word in words if _KEY in word] or words
    if len(marked) != 1:
        raise ValueError(f"which word is the key of {text!r}? mark it *")
    return marked[0].strip(f'"{_KEY}'), text.replace(_KEY, "")


def _predicate(kind: str, text: str) -> Predicate:
    if kind != "n":
        return Predicate(kind, *_key(text))
    one, _, many = text.partition("/")
    key, said = _key(one)
    return Predicate(kind, key, said, many or _plural(said))


def _plural(noun: str) -> str:
    before, space, last = noun.rpartition(" ")
    return f"{before}{space}{last}s" if last.endswith("o") else f"{before}{space}{third(last)}"


def _subject(text: str, being: Head) -> Subject:
    """`Mr *Hale m`, `the kitchen *tap+`, `*Liquid #`: `m` and `f` are his and her, `+` where rules speak of its kind, `#` a number."""
    words = text.split()
    pronoun = {"m": "he", "f": "she"}.get(words[-1], "it")
    said = " ".join(words[:-1] if pronoun != "it" else words)
    if being.person and pronoun == "it":
        raise ValueError(f"{text!r}: m or f?")
    key, said = _key(said)
    head = key.rstrip(_HEAD)
    kind = Head(head.lower(), _plural(head.lower()), being.who) if key.endswith(_HEAD) else None
    return Subject(head, said.replace(_HEAD, ""), pronoun, kind)


def numbered(subject: Subject) -> bool:
    """Whether a number is part of its name."""
    return _NUMBER in subject.text
