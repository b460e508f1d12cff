"""The evaluator against an oracle, its canonical form, and its bounds."""

import random
from fractions import Fraction

import pytest
import sympy

from model.compute import ComputeFault, evaluate, format_number, parse_number, value


def _expression(rng: random.Random, depth: int) -> str:
    if depth == 0 or rng.random() < 0.2:
        return rng.choice(
            (str(rng.randint(0, 99)), f"{rng.randint(0, 9)}.{rng.randint(0, 99)}", f"{rng.randint(1, 9)}/{rng.randint(1, 9)}")
        )
    if rng.random() < 0.15:
        return f"- {_expression(rng, depth - 1)}"
    if rng.random() < 0.2:
        return f"( {_expression(rng, depth - 1)} ) ^ {rng.randint(0, 3)}"
    return f"( {_expression(rng, depth - 1)} ) {rng.choice('+-*/')} ( {_expression(rng, depth - 1)} )"


def _oracle(expression: str) -> Fraction | None:
    found = sympy.sympify(expression.replace("^", "**"), rational=True)
    return Fraction(int(found.p), int(found.q)) if found.is_Rational else None


def test_random_expressions_agree_with_sympy() -> None:
    rng = random.Random(1)
    compared = 0
    for _ in range(400):
        expression = _expression(rng, 3)
        try:
            found = value(expression)
        except ComputeFault:
            continue
        assert found == _oracle(expression), expression
        compared += 1
    assert compared > 300


def test_whole_division_agrees_with_python() -> None:
    rng = random.Random(2)
    for _ in range(300):
        a, b = rng.randint(0, 999), rng.randint(1, 99)
        assert evaluate(f"{a} div {b}") == str(a // b)
        assert evaluate(f"{a} mod {b}") == str(a % b)


def test_numbers_survive_writing_and_reading() -> None:
    rng = random.Random(3)
    for _ in range(1000):
        number = Fraction(rng.randint(-(10**6), 10**6), rng.choice((1, 2, 3, 7, 8, 16, 10**4, 10**5, 625)))
        assert parse_number(format_number(number)) == number


FORMS = [
    ("6 / 2", "3"), ("3 / 8", "0.375"), ("1 / 3", "1/3"), ("2 / 6", "1/3"), ("1 / 32", "1/32"), ("- 1 / 8", "-0.125"),
    ("2 ^ 3 ^ 2", "512"), ("- 2 ^ 2", "-4"), ("2 ^ - 2", "0.25"), ("2 + 3 * 4", "14"), ("2/7 * 7", "2"), ("0 * 5", "0"),
]  # fmt: skip


@pytest.mark.parametrize(("expression", "text"), FORMS)
def test_the_canonical_form(expression: str, text: str) -> None:
    assert evaluate(expression) == text


FAULTS = [
    ("1 / 0", "zero"), ("1 mod 0", "zero"), ("0 ^ - 1", "zero"), ("1/0", "zero"), ("2 ^ 13", "exponent"),
    ("2 ^ 0.5", "exponent"),
    ("9" * 31, "bounds"), ("9" * 100_000, "bounds"), ("99999 ^ 12", "bounds"), ("1 + " * 40 + "1", "size"), ("( " * 80, "size"),
    ("", "syntax"), ("1 +", "syntax"), ("1 1", "syntax"), ("( 1", "syntax"), ("1 )", "syntax"), ("x", "syntax"),
    ("1e5", "syntax"),
    ("__import__", "syntax"), ("\u0661", "syntax"),
]  # fmt: skip


@pytest.mark.parametrize(("expression", "name"), FAULTS)
def test_past_a_bound_is_a_named_fault(expression: str, name: str) -> None:
    with pytest.raises(ComputeFault) as fault:
        evaluate(expression)
    assert fault.value.args[0] == name
