"""The check `cover`: explanations known to be right are verified, misread ones are not, wrong answers are refuted."""

import random

import pytest

from model.checks.cover import cover_holds, step_true
from model.checks.verify import verify
from model.derivation.cover import solution
from model.derivation.explanations import grammar
from model.question import Question

PUMP = (
    "A worn pump causes noise and a leak. A stuck valve causes a leak. The belt causes noise and smoke. A fault always shows all of"
    " its signs. Exactly one fault is present. There is noise, but no smoke. A leak was found. Which fault is it?"
)
PUMP_BODY = "pump : noise & leak ; valve : leak ; belt : noise & smoke ; seen noise & not smoke ; seen leak"
PAIR = (
    "The fan causes heat. A leak comes from the pump or the seal. The seal also causes dust. No dust was seen. Assume as few faults as"
    " possible. Heat and a leak turned up."
)
PAIR_BODY = "fan : heat ; leak from pump & seal ; seal : dust ; seen not dust ; seen heat & leak"
TIE = "Velm brings a rash and chills. Tarn brings a rash. Ostia brings fever. Take the fewest diseases. The patient has a rash and fever."
TIE_BODY = "Velm : rash & chills ; Tarn : rash ; Ostia : fever ; seen rash & fever"
THIEF = (
    "Ann has boots and a red scarf, Bob has boots. Cleo: a red scarf, a lantern. Cleo has an alibi. The thief had a red scarf."
    " Who is the thief?"
)
THIEF_BODY = "Ann : boots & red scarf ; Bob : boots ; Cleo : red scarf & lantern ; out Cleo ; seen red scarf"
NUMBER = (
    "A number is more than 10 and less than 30. It is a multiple of 4, it isn't divisible by 8, and its digits add up to 10."
)
NUMBER_BODY = "over 10 ; under 30 ; multiple 4 ; not multiple 8 ; sum 10"

RIGHT = [
    (PUMP, "pump", f"cover pump = fault ; {PUMP_BODY}"),
    (f"{PAIR} Which faults are they?", "fan pump", f"cover fan pump = fewest faults ; {PAIR_BODY}"),
    (f"{PAIR} How many faults are there at least?", "2", f"cover 2 = count faults ; {PAIR_BODY}"),
    (f"{PAIR} Is the fan needed?", "yes", f"cover yes = needed fan ; {PAIR_BODY}"),
    (f"{PAIR} So is the seal needed?", "no", f"cover no = needed seal ; {PAIR_BODY}"),
    (f"{TIE} Which diseases explain it?", "unknown", f"witness cover unknown = fewest diseases ; {TIE_BODY}"),
    (f"{TIE} Is Tarn needed?", "unknown", f"witness cover unknown = needed Tarn ; {TIE_BODY}"),
    (f"{TIE} Must Ostia be one of them?", "yes", f"cover yes = needed Ostia ; {TIE_BODY}"),
    (THIEF, "Ann", f"cover Ann = thief ; {THIEF_BODY}"),
    (f"{NUMBER} Which number is it?", "28", f"cover 28 = number ; {NUMBER_BODY}"),
    (f"{NUMBER.replace(', and its digits add up to 10', '')} Which number is it?", "unknown",
     f"witness cover unknown = number ; {NUMBER_BODY.replace(' ; sum 10', '')}"),
    (f"{NUMBER.replace(', and its digits add up to 10', '')} How many numbers fit?", "3",
     f"cover 3 = count numbers ; {NUMBER_BODY.replace(' ; sum 10', '')}"),
]  # fmt: skip

WRONG = [
    (PUMP, "valve", f"cover valve = fault ; {PUMP_BODY}", "refuted", "value"),
    (PUMP, "unknown", f"witness cover unknown = fault ; {PUMP_BODY}", "refuted", "determined"),
    (PUMP, "belt", f"cover belt = fault ; {PUMP_BODY.replace('not smoke ; seen leak', 'smoke')}", "unchecked", "negation"),
    (PUMP, "pump", f"cover pump = fault ; {PUMP_BODY.replace('not smoke', 'smoke')}", "unchecked", "negation"),
    (PUMP, "unknown", f"witness cover unknown = fault ; {PUMP_BODY.replace(' ; seen leak', '').replace(' & not smoke', '')}",
     "unchecked", "unread"),
    (PUMP, "pump", f"cover pump = fault ; {PUMP_BODY.replace(' ; belt : noise & smoke', '')}", "unchecked", "negation"),
    (PUMP, "pump", f"cover pump = fault ; {PUMP_BODY.replace('valve : leak', 'leak : valve')}", "unchecked", "direction"),
    (PUMP, "pump", f"cover pump = fault ; {PUMP_BODY.replace('valve : leak', 'valve : noise')}", "unchecked", "pair"),
    (PUMP, "valve", f"cover valve = fault ; {PUMP_BODY.replace('pump : noise', 'valve : noise')}", "unchecked", "pair"),
    (PUMP, "pump", f"cover pump = fewest fault ; {PUMP_BODY}", "unchecked", "fewest"),
    (PUMP, "1", f"cover 1 = count fault ; {PUMP_BODY}", "unchecked", "asked"),
    (PUMP, "yes", f"cover yes = needed pump ; {PUMP_BODY}", "unchecked", "asked"),
    (PUMP, "pump", f"cover pump = leak ; {PUMP_BODY}", "unchecked", "asked"),
    (f"{PAIR} Which faults are they?", "fan seal", f"cover fan seal = fewest faults ; {PAIR_BODY}", "refuted", "value"),
    (f"{PAIR} Which faults are they?", "fan", f"cover fan = fewest faults ; {PAIR_BODY}", "refuted", "value"),
    (f"{PAIR} Which faults are they?", "fan", f"cover fan = faults ; {PAIR_BODY}", "unchecked", "fewest"),
    (f"{PAIR} Is the fan needed?", "no", f"cover no = needed fan ; {PAIR_BODY}", "refuted", "value"),
    (f"{PAIR} Is the fan needed?", "no", f"cover no = needed seal ; {PAIR_BODY}", "unchecked", "asked"),
    (f"{PAIR} How many faults are there at least?", "3", f"cover 3 = count faults ; {PAIR_BODY}", "refuted", "value"),
    (f"{TIE} Which diseases explain it?", "Ostia Tarn", f"cover Ostia Tarn = fewest diseases ; {TIE_BODY}", "refuted", "undetermined"),
    (THIEF, "unknown", f"witness cover unknown = thief ; {THIEF_BODY.replace('out Cleo ; ', '')}", "unchecked", "unread"),
    (THIEF, "Ann", f"cover Ann = thief ; {THIEF_BODY.replace('Bob : boots', 'Bob : lantern')}", "unchecked", "pair"),
    (f"{NUMBER} Which number is it?", "20", f"cover 20 = number ; {NUMBER_BODY}", "refuted", "value"),
    (f"{NUMBER} Which number is it?", "28", f"cover 28 = number ; {NUMBER_BODY.replace('over 10 ; under 30', 'under 10 ; over 30')}",
     "unchecked", "clue"),
    (f"{NUMBER} Which number is it?", "28", f"cover 28 = number ; {NUMBER_BODY.replace('not multiple 8', 'multiple 8')}",
     "unchecked", "clue"),
    (f"{NUMBER} Which number is it?", "28", f"cover 28 = number ; {NUMBER_BODY.replace(' ; not multiple 8', '')} ; unused 8",
     "unchecked", "unread"),
    (f"{NUMBER} Which number is it?", "1", f"cover 1 = count number ; {NUMBER_BODY}", "unchecked", "asked"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_a_right_explanation_is_verified(question: str, answer: str, check: str) -> None:
    """The check passes, and the derivation from its reading finds the same answer by steps that are true."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == ("verified", "")
    clauses = check.removeprefix("witness ").removeprefix("cover ").split(" ; ")
    found = solution((clauses[0].replace(answer, "_", 1), *clauses[1:]))
    assert found is not None
    assert found[2] == answer
    for place, line in enumerate(found[1]):
        if not line.startswith(("missing ", "count ")):
            assert step_true(Question(question), clauses, found[1][:place], line), line


@pytest.mark.parametrize(("question", "answer", "check", "status", "reason"), WRONG)
def test_a_wrong_or_misread_explanation_is_not(question: str, answer: str, check: str, status: str, reason: str) -> None:
    """A wrong answer is refuted; a reading that is not what the sentences say is not even run."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == (status, reason)


@pytest.mark.parametrize(
    ("line", "true"),
    [
        ("noise : pump & belt remain", True),
        ("noise : pump remains", False),
        ("noise : pump & valve & belt remain", False),
        ("not smoke : pump & valve remain", True),
        ("smoke : belt remains", False),
        ("all : pump & valve & belt remain", True),
        ("out : pump remains", False),
        ("rust : none remains", False),
    ],
)
def test_a_step_says_who_remains(line: str, true: bool) -> None:
    """A step is true if exactly the named causes agree with the observations so far."""
    clauses = f"pump = fault ; {PUMP_BODY}".split(" ; ")
    assert step_true(Question(PUMP), clauses, [], line) == true


@pytest.mark.parametrize(
    ("sentence", "reading"),
    [
        ("There was noise and no smoke.", "noise & not smoke"),
        ("Noise was heard and smoke was not.", "noise & not smoke"),
        ("There was no noise, but there was smoke.", "not noise & smoke"),
        ("Smoke and noise were not seen.", "not smoke & not noise"),
        ("There was no smoke, noise or leak.", "not smoke & not noise & not leak"),
        ("Noise, a leak and nothing else.", "noise & leak"),
        ("Not seen: smoke.", "not smoke"),
        ("There was noise without smoke.", "noise & not smoke"),
        ("Neither noise nor smoke was found.", "not noise & not smoke"),
        ("Not only noise but also smoke was found.", "noise & smoke"),
        ("Smoke is absent while noise is plain.", "not smoke & noise"),
    ],
)
def test_what_was_not_seen_is_read_as_such(sentence: str, reading: str) -> None:
    """Denials reach as far as the sentence takes them, and no further."""
    text = Question(f"The pump causes noise, a leak and smoke. {sentence} Which fault is it?")
    items = reading.split(" & ")
    for i in range(len(items) + 1):
        said = [
            item.removeprefix("not ") if k == i and "not" in item else f"not {item}" if k == i else item
            for k, item in enumerate(items)
        ]
        found = cover_holds(text, "pump", ["pump = fault", "pump : noise & leak & smoke", f"seen {' & '.join(said)}"])
        assert (found != "negation") == (i == len(items)), (said, found)


@pytest.mark.parametrize(
    ("body", "ends"),
    [
        ("_ = fault ; pump : noise & leak ; seen noise", True),
        ("_ = needed pump ; noise from pump & belt ; seen not steady hum", True),
        ("_ = number ; not multiple 3 ; leaves 2 by 5 ; even", True),
        ("_ = fault", False),
        ("_ = fault ; pump :", False),
        ("_ = needed ; pump : noise", False),
        ("_ = fault ; pump & belt : noise", False),
        ("_ = fault ; pump : a leak", False),
        ("_ = fault ; noise from not pump", False),
        ("_ = number ; over even", False),
        ("_ = number ; leaves 2 by", False),
    ],
)
def test_grammar(body: str, ends: bool) -> None:
    """A reading may end where every clause is whole, and may be written letter by letter up to there."""
    assert grammar.completes(body) == ends
    assert not ends or all(grammar.permits(body[:i]) for i in range(len(body)))


def test_cover_never_raises() -> None:
    """Shuffled clauses give None or a reason, and shuffled steps a truth value."""
    rng = random.Random(5)
    words = "= : ; & from seen not out pump noise leak needed count fewest over 10 multiple 0 leaves 3 by even digits 9 unused _".split()
    questions = [Question(text) for text in (PUMP, NUMBER, "", "?")]
    for _ in range(3000):
        clauses = " ".join(rng.choices(words, k=rng.randint(1, 16))).split(" ; ")
        question = rng.choice(questions)
        assert isinstance(cover_holds(question, rng.choice(("pump", "unknown", "3")), clauses), str | None)
        assert step_true(question, clauses, [], " ".join(rng.choices(words, k=5)).replace("=", " : ")) in (True, False)
        solution(tuple(clauses))
