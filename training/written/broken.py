"""An expression of several operations in lines of one: `2 * hat + 3 * cup` is two products and a sum."""

import ast
import re
from collections.abc import Iterator, Mapping

from model import compute
from model.question import Question, forms

_SIGNS: dict[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}
_NAME = re.compile(r"[A-Za-z]\w*")


def lines(name: str, expression: str, values: Mapping[str, str], view: Question) -> list[str]:
    """The steps that work out `name`, the last of them under its own label. Raises ComputeFault."""
    tree = ast.parse(expression, mode="eval").body
    found: list[str] = []

    def work(node: ast.expr, label: str) -> str:
        if not isinstance(node, ast.BinOp):
            text = ast.unparse(node)
            return values.get(text, text)
        parts = [work(part, _label(part, name, view)) for part in _operands(node)]
        text = f" {_SIGNS[type(node.op)]} ".join(parts)
        result = compute.evaluate(text)
        found.append(f"{label} : {text} = {result}")
        return result

    work(tree, name)
    return found


def _operands(node: ast.BinOp) -> Iterator[ast.expr]:
    """The two sides; of a sum all its terms."""
    if isinstance(node.op, ast.Add) and isinstance(node.left, ast.BinOp) and isinstance(node.left.op, ast.Add):
        yield from _operands(node.left)
    else:
        yield node.left
    yield node.right


def _label(node: ast.expr, name: str, view: Question) -> str:
    """What a part is called: the things that are counted, what is left so far, a total of which a part is taken."""
    if name == "left":
        return name
    if name in ("each", "change") or (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add)):
        return "total"
    named = _NAME.findall(ast.unparse(node))
    things = [word for word in view.words if len(named) == 1 and named[0].lower() in forms(word) - {word}]
    return min(things, key=len) if things else "part"
