"""Chains: the format, agreement of verbs, answers against an oracle of its own, and what ships."""

import itertools
import random
import re
from collections import Counter

import pytest

from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.derivation.reading import Words
from model.question import Question
from model.trace import LEVELS
from training.draw import Draw, Patterns, Split
from training.written import sample
from training.written.chains import phrases
from training.written.chains.__main__ import Drawn, drawn, faults
from training.written.chains.compose import composed
from training.written.chains.reader import Predicate, groups, parse
from training.written.entries import EntryError

OPTIONS = ("yes", "no", "unknown")


@pytest.fixture(scope="module")
def found() -> list[Drawn]:
    """Questions of every group."""
    return list(drawn("L1", 12, 5))


def test_every_group_makes_questions(found: list[Drawn]) -> None:
    """Nearly all of what is composed is verified, may be read under the rules of decoding, and is worked out in true steps."""
    assert faults(found) == []
    assert {each.group for each in found if each.problem} == {group.name for group in groups("L1")}
    assert sum(each.problem is None for each in found) < 0.08 * len(found)
    for problem in (each.problem for each in found if each.problem):
        assert all(steps_true(problem.question, problem.trace)), problem
        assert derives_answer(problem.trace), problem


def test_an_answer_holds_in_every_world(found: list[Drawn]) -> None:
    """In all worlds in which the premises hold, what is asked holds (yes), does not (no); or nothing settles it by the rules (unknown)."""
    for problem in (each.problem for each in found if each.problem):
        asked, *premises = problem.check.removeprefix("proof ").split(" ; ")
        answer, subject, *name = asked.split()
        names = sorted({word for text in (asked, *premises) for word in text.split()[1:]} - {"so", "&", "not"})
        if answer == "unknown" or len(names) > 12:
            continue
        mine = [text.split(" ", 1)[1] for text in premises if " so " in text or text.split()[1] == subject]
        worlds = (dict(zip(names, world, strict=True)) for world in itertools.product((False, True), repeat=len(names)))
        held = {_holds(" ".join(name), world) for world in worlds if all(_true(text, subject, world) for text in mine)}
        assert held == {answer == "yes"}, problem


def _true(premise: str, subject: str, world: dict[str, bool]) -> bool:
    left, so, right = premise.removeprefix(f"{subject} ").partition(" so ")
    return _holds(left, world) if not so else not all(_holds(part, world) for part in left.split(" & ")) or _holds(right, world)


def _holds(literal: str, world: dict[str, bool]) -> bool:
    return world[literal.split()[-1]] is not literal.startswith("not ")


def test_answers_are_balanced(found: list[Drawn]) -> None:
    """Each of the three answers is a quarter of the questions at least."""
    told = Counter(each.problem.answer for each in found if each.problem)
    assert min(told[answer] for answer in OPTIONS) > sum(told.values()) / 4


def test_every_predicate_and_subject_is_read_as_its_key() -> None:
    """A rule and a fact of each predicate, and a question about each subject, are verified with their key words."""
    for group in groups("L1"):
        names = [one for one in group.subjects if not one.head]
        for place, predicate in enumerate(group.predicates):
            subject = names[place % len(names)]
            _verified(f"If something {predicate.said('one')}, it is qwert.", subject, predicate)
            assert predicate.key in predicate.text.split() or predicate.kind == "n", predicate
        for subject in group.subjects:
            _verified("If something wobbles, it is qwert.", subject, Predicate("v", "wobble", "wobble"))


def _verified(rule: str, subject, predicate: Predicate) -> None:
    name = subject.text.replace("#", "7")
    question = f"{rule} {name} {predicate.said('one')}. Is {name} qwert?"
    check = f"proof yes {subject.key} qwert ; s1 {predicate.key} so qwert ; s2 {subject.key} {predicate.key}"
    verdict = verify(question, "yes", check, OPTIONS)
    assert verdict.status == "verified", (question, check, verdict)


@pytest.mark.parametrize(
    ("kind", "text", "one", "many", "denied", "never", "asked"),
    [
        ("n", "metal", "is a metal", "are metals", "are not metals", "is never a metal", "is it a metal"),
        ("n", "owl", "is an owl", "are owls", "are not owls", "is never an owl", "is it an owl"),
        ("n", "diary", "is a diary", "are diaries", "are not diaries", "is never a diary", "is it a diary"),
        ("n", "dish", "is a dish", "are dishes", "are not dishes", "is never a dish", "is it a dish"),
        ("u", "linen", "is linen", "are linen", "are not linen", "is never linen", "is it linen"),
        ("v", "fly", "flies", "fly", "do not fly", "never flies", "does it fly"),
        ("v", "play *chess", "plays chess", "play chess", "do not play chess", "never plays chess", "does it play chess"),
        ("v", "pass the *test", "passes the test", "pass the test", "do not pass the test", "never passes the test",
         "does it pass the test"),
        ("v", "go to *scrap", "goes to scrap", "go to scrap", "do not go to scrap", "never goes to scrap", "does it go to scrap"),
        ("v", "have *lamps", "has lamps", "have lamps", "do not have lamps", "never has lamps", "does it have lamps"),
        ("a", "ripe", "is ripe", "are ripe", "are not ripe", "is never ripe", "is it ripe"),
        ("p", "kept *dry", "is kept dry", "are kept dry", "are not kept dry", "is never kept dry", "is it kept dry"),
        ("h", "a *lid", "has a lid", "have a lid", "do not have a lid", "never has a lid", "does it have a lid"),
        ("can", "fly", "can fly", "can fly", "cannot fly", "can never fly", "can it fly"),
        ("may", "be *sold", "may be sold", "may be sold", "may not be sold", "may never be sold", "may it be sold"),
    ],
)  # fmt: skip
def test_verbs_agree(kind: str, text: str, one: str, many: str, denied: str, never: str, asked: str) -> None:
    """Each kind of predicate in the forms that rules, facts and questions need."""
    ((predicate,),) = [group.predicates for group in parse("x.txt", f"## x : biology : thing/things that\n{kind} {text}")]
    told = (predicate.said("one"), predicate.said("many"), predicate.said("many", holds=False), predicate.never("one"))
    assert (*told, predicate.asked("it")) == (one, many, denied, never, asked)


def test_no_sentence_breaks_agreement(found: list[Drawn]) -> None:
    """What stands behind `every`, `all`, `they`, `you` and names has the verb that goes with it."""
    wrong = re.compile(
        r"\b(?:they|you|those) (?:is|has|does)\b|(?<!oes )\b(?:it|he|she) (?:are|have|do)\b|\b(?:who|that) \w+s? never is\b"
        r"|\b(?:is|are|has|have|does|do) (?:is|are|has|have|does|do)\b|\ba [aeio]\w|\ban [^aeiouh\W]\w|\b(?:any|every|no) thing\b"
    )
    for question in (each.problem.question for each in found if each.problem):
        assert wrong.search(question) is None, question


def _patterns() -> list[Patterns]:
    values = [each for value in vars(phrases).values() for each in (value.values() if isinstance(value, dict) else [value])]
    return [value for value in values if isinstance(value, Patterns)]


ALL = _patterns()


def test_held_out_patterns_are_examined_only() -> None:
    """What is held out is said in T1 and never in training; every pattern is drawn and verified."""
    trained = {way for patterns in ALL for way in patterns.train}
    kept = {way for patterns in ALL for way in patterns.held_out}
    assert not trained & kept
    assert all(patterns.held_out for patterns in ALL)
    for split, ways in ((Split.TRAIN, trained), (Split.T1, kept)):
        said: set[str] = set()
        for seed in range(120):
            said |= set().union(*(each.said for each in drawn("L1", 1, seed, split) if each.problem))
            if said == ways:
                break
        assert said == ways


def test_half_of_the_written_questions_are_chains() -> None:
    """The corpus takes them beside the questions written by hand; a core without chains has none."""
    assert composed(Draw(random.Random(1), Split.TRAIN), "E1", LEVELS[0]) is None
    draw = Draw(random.Random(4), Split.TRAIN)
    drawn_of = [sample._composed(draw, "L1", LEVELS[0], "") for _ in range(100)]
    assert 35 < sum(each is not None for each in drawn_of) < 65


NAMED = "Acids burn. Liquid 7 is an acid. Does liquid 7 burn?"
READING = "proof {} liquid burn ; s1 acid so burn ; s2 liquid acid"


@pytest.mark.parametrize(
    ("question", "status"),
    [
        (NAMED, "verified"),
        (NAMED.replace("Does liquid 7", "Does liquid 9"), "unchecked"),  # another liquid
        (NAMED.replace("liquid 7 burn", "liquid burn"), "unchecked"),  # not named again
        (NAMED.replace("Acids burn", "Acids burn at 40 degrees"), "unchecked"),  # a number that is no name
    ],
)
def test_a_number_may_be_part_of_a_name(question: str, status: str) -> None:
    """What bears one number throughout is read by its word; with another number it is somebody else."""
    assert verify(question, "yes", READING.format("yes"), OPTIONS).status == status
    words = Words(Question(question).numbered)
    assert words.completes(READING.format("_")) is (status == "verified")


@pytest.mark.parametrize(
    ("question", "check", "status"),
    [
        ("Owls see in the dark. What sees in the dark is wise. Hoot is an owl. Is Hoot wise?",
         "proof yes Hoot wise ; s1 owl so dark ; s2 dark so wise ; s3 Hoot owl", "verified"),
        ("Every stone in the box is heavy. The stone in the box is a gem. Is the stone heavy?",
         "proof unknown stone heavy ; s1 box so heavy ; s2 stone gem", "unchecked"),
        ("Every Tarn is a Velk. Is Oona a Velk, given that Oona is a Tarn?",
         "proof yes Oona Velk ; s1 Tarn so Velk ; s2 Oona Tarn", "verified"),
        ("Every Tarn is a Velk. Is Oona a Velk, given that Oona is a Tarn?",
         "proof yes Oona Velk ; s1 Tarn so Velk ; s2 Oona Velk", "unchecked"),
    ],
)  # fmt: skip
def test_what_the_check_of_a_proof_permits(question: str, check: str, status: str) -> None:
    """Places where something happens, and a question that holds a fact, are read; what is only a place, or only asked, is not."""
    assert verify(question, check.split()[1], check, OPTIONS).status == status


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("## x : biology : thing/things that\n! a", "x.txt:2: no line of a group"),
        ("n metal", "x.txt:1: no line of a group"),
        ("## x : biology : thing/things that\nv stop here", "which word is the key"),
        ("## x : biology : person/people who\ns Greta", "m or f?"),
    ],
)
def test_a_fault_names_its_line(text: str, message: str) -> None:
    """A file that cannot be read is refused with its line and what is missing."""
    with pytest.raises(EntryError, match=re.escape(message)):
        parse("x.txt", text)
