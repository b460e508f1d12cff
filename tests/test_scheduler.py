"""The schedule is a matter of tokens and slots alone."""

import random

from service.scheduler import Copy, Scheduler, Sequence
from service.step import Chunk


def prompt(length: int, first: int = 0) -> tuple[int, ...]:
    """A question of `length` tokens that begins with `first`."""
    return tuple(range(first, first + length))


def test_a_lone_question_runs_at_once() -> None:
    """A question that finds an idle engine is whole in the very next step."""
    scheduler = Scheduler(slots=2, step_tokens=8)
    sequence = Sequence(prompt(20))
    scheduler.submit(sequence)
    plan = scheduler.plan()
    assert plan is not None
    assert plan.step.chunks == (Chunk(0, 0, prompt(20)),)
    assert plan.sequences == (sequence,)


def test_nothing_to_do() -> None:
    """Without sequences there is no plan."""
    assert Scheduler(2, 8).plan() is None


def test_decoding_and_questions_share_a_step() -> None:
    """A newcomer's question is computed together with the next tokens of those that run."""
    scheduler = Scheduler(slots=2, step_tokens=64)
    first, second = Sequence(prompt(5)), Sequence(prompt(6, 100))
    scheduler.submit(first)
    scheduler.plan()
    scheduler.commit(first, (7, 8))
    scheduler.submit(second)
    plan = scheduler.plan()
    assert plan is not None
    assert plan.step.chunks == (Chunk(0, 5, (7, 8)), Chunk(1, 0, prompt(6, 100)))


def test_a_full_step_makes_questions_wait() -> None:
    """A question that the step has no room for waits, those behind it too, and running ones never do."""
    scheduler = Scheduler(slots=4, step_tokens=10)
    sequences = [Sequence(prompt(6, 100 * i)) for i in range(3)]
    for sequence in sequences:
        scheduler.submit(sequence)
    plan = scheduler.plan()
    assert plan is not None
    assert (plan.sequences, scheduler.waiting, scheduler.running) == ((sequences[0],), 2, 1)
    scheduler.commit(sequences[0], (1,))
    plan = scheduler.plan()
    assert plan is not None
    assert plan.sequences == (sequences[0], sequences[1])


def test_first_come_first_served() -> None:
    """With one slot the sequences run in order of arrival."""
    scheduler = Scheduler(slots=1, step_tokens=64)
    sequences = [Sequence(prompt(3, 100 * i)) for i in range(4)]
    for sequence in sequences:
        scheduler.submit(sequence)
    for sequence in sequences:
        plan = scheduler.plan()
        assert plan is not None
        assert plan.sequences == (sequence,)
        scheduler.commit(sequence, ())


def test_cancelled_sequences_leave() -> None:
    """A cancelled sequence is in no later step, its slot is free for the next, and its neighbour goes on."""
    scheduler = Scheduler(slots=2, step_tokens=64)
    gone, neighbour, waiting, next_one = (Sequence(prompt(3, 100 * i)) for i in range(4))
    for sequence in (gone, neighbour, waiting, next_one):
        scheduler.submit(sequence)
    scheduler.plan()
    for sequence in (gone, neighbour):
        scheduler.commit(sequence, (5,))
    scheduler.cancel(gone)
    scheduler.cancel(waiting)
    scheduler.cancel(gone)
    plan = scheduler.plan()
    assert plan is not None
    assert plan.sequences == (next_one, neighbour)
    assert plan.step.chunks == (Chunk(0, 0, prompt(3, 300)), Chunk(1, 3, (5,)))


def test_samples_start_from_the_computed_question() -> None:
    """A question asked again goes on in the slot that holds it, its siblings get copies; the last token is computed anew."""
    scheduler = Scheduler(slots=4, step_tokens=64)
    parent = Sequence(prompt(20))
    scheduler.submit(parent)
    scheduler.plan()
    scheduler.commit(parent, ())
    samples = [Sequence(prompt(20)) for _ in range(3)]
    for sample in samples:
        scheduler.submit(sample)
    plan = scheduler.plan()
    assert plan is not None
    assert plan.copies == (Copy(0, 1, 19), Copy(0, 2, 19))
    assert plan.step.chunks == tuple(Chunk(slot, 19, (19,)) for slot in range(3))


def test_short_likeness_is_not_copied() -> None:
    """A question that shares its first words with a running one is computed from the start."""
    scheduler = Scheduler(slots=2, step_tokens=64)
    first = Sequence(prompt(20))
    scheduler.submit(first)
    scheduler.plan()
    scheduler.commit(first, (7,))
    scheduler.submit(Sequence((0, 1, 2, 99)))
    plan = scheduler.plan()
    assert plan is not None
    assert (plan.copies, plan.step.chunks) == ((), (Chunk(0, 20, (7,)), Chunk(1, 0, (0, 1, 2, 99))))


def test_the_lowest_free_slot_is_taken() -> None:
    """Sequences stay close together: a gap that was left is filled first."""
    scheduler = Scheduler(slots=4, step_tokens=64)
    sequences = [Sequence(prompt(3, 100 * i)) for i in range(3)]
    for sequence in sequences:
        scheduler.submit(sequence)
    scheduler.plan()
    for sequence in reversed(sequences):
        scheduler.commit(sequence, () if sequence is sequences[1] else (5,))
    scheduler.submit(newcomer := Sequence(prompt(3, 900)))
    scheduler.plan()
    assert newcomer.slot == 1


def test_a_failed_step_is_forgotten() -> None:
    """What a slot held when its step failed is not used for the same question later."""
    scheduler = Scheduler(slots=1, step_tokens=64)
    failed, again = Sequence(prompt(20)), Sequence(prompt(20))
    scheduler.submit(failed)
    scheduler.plan()
    scheduler.commit(failed, (5,))
    scheduler.forget(failed)
    scheduler.submit(again)
    plan = scheduler.plan()
    assert plan is not None
    assert plan.step.chunks == (Chunk(0, 0, prompt(20)),)


def test_slots_always_hold_what_was_fed() -> None:
    """In random traffic with cancellations every slot receives exactly its sequence's tokens, and every sequence ends."""
    rng = random.Random(1)
    scheduler = Scheduler(slots=3, step_tokens=40)
    memory: list[list[int]] = [[] for _ in range(3)]
    fed: dict[Sequence, list[int]] = {}
    questions = [tuple(rng.choices(range(9), k=rng.randint(1, 30))) for _ in range(6)]
    for _ in range(500):
        for _ in range(rng.choice([0, 0, 1, 3])):
            sequence = Sequence(rng.choice(questions))
            fed[sequence] = list(sequence.pending)
            scheduler.submit(sequence)
        if fed and rng.random() < 0.2:
            scheduler.cancel(victim := rng.choice(list(fed)))
            del fed[victim]
        plan = scheduler.plan()
        if plan is None:
            continue
        for copy in plan.copies:
            memory[copy.target] = memory[copy.source][: copy.length]
        for chunk, sequence in zip(plan.step.chunks, plan.sequences, strict=True):
            assert chunk.start <= len(memory[chunk.slot])
            memory[chunk.slot] = memory[chunk.slot][: chunk.start] + list(chunk.tokens)
            assert memory[chunk.slot] == fed[sequence]
            tokens = tuple(rng.choices(range(9), k=rng.randint(0, 3)))
            fed[sequence] += tokens
            scheduler.commit(sequence, tokens)
            if not tokens:
                del fed[sequence]
    assert scheduler.running + scheduler.waiting == len(fed)
