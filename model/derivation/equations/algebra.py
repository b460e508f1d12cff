"""Arithmetic with names as trees: a word, or a sign with what stands on either side of it."""

import re
from collections.abc import Sequence

from model.compute import ComputeFault

Tree = str | tuple[str, "Tree", "Tree"]

_NUMBER = re.compile(r"\d+(?:\.\d+|/\d+)?", re.ASCII)
_WORD = re.compile(r"[^\W\d_][\w']*")


def is_name(tree: Tree) -> bool:
    """Whether a tree is a name."""
    return isinstance(tree, str) and _WORD.fullmatch(tree) is not None


def names(tree: Tree) -> list[str]:
    """The names of a tree from left to right, each as often as it stands there."""
    if isinstance(tree, str):
        return [tree] if is_name(tree) else []
    return names(tree[1]) + names(tree[2])


def parse(text: str) -> Tree:
    """An expression of words with spaces between. Raises ComputeFault `syntax`."""
    words = text.split()
    tree, end = _sum(words, 0)
    if end != len(words):
        raise ComputeFault("syntax")
    return tree


def _sum(words: Sequence[str], at: int) -> tuple[Tree, int]:
    tree, at = _product(words, at)
    while words[at : at + 1] in (["+"], ["-"]):
        other, end = _product(words, at + 1)
        tree, at = (words[at], tree, other), end
    return tree, at


def _product(words: Sequence[str], at: int) -> tuple[Tree, int]:
    tree, at = _atom(words, at)
    while words[at : at + 1] in (["*"], ["/"]):
        other, end = _atom(words, at + 1)
        tree, at = (words[at], tree, other), end
    return tree, at


def _atom(words: Sequence[str], at: int) -> tuple[Tree, int]:
    word = words[at] if at < len(words) else ""
    if word == "(":
        tree, at = _sum(words, at + 1)
        if words[at : at + 1] != [")"]:
            raise ComputeFault("syntax")
        return tree, at + 1
    if not (_NUMBER.fullmatch(word) or is_name(word)):
        raise ComputeFault("syntax")
    return word, at + 1
