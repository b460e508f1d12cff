"""The network's properties, on a random one of two layers."""

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from model.config import ModelConfig
from model.transformer import Transformer, attend, packed_mask, sinusoids
from training.loss import linear_cross_entropy

CONFIG = ModelConfig(width=32, layers=2, heads=4, feed_forward=64, positions=64)
LIVE = 50


@pytest.fixture
def model() -> Transformer:
    torch.manual_seed(0)
    return Transformer(CONFIG, LIVE).eval()


def some_ids(rows: int, length: int) -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(1)
    return torch.randint(0, LIVE, (rows, length), generator=generator), torch.arange(length).expand(rows, length)


def test_later_tokens_change_nothing_before_them(model: Transformer) -> None:
    """Logits up to a position do not depend on the tokens after it, with and without segments."""
    ids, positions = some_ids(2, 12)
    other = ids.clone()
    other[:, 7:] = (other[:, 7:] + 1) % LIVE
    for segments in (None, torch.zeros_like(ids)):
        before, after = model(ids, positions, segments), model(other, positions, segments)
        assert torch.equal(before[:, :7], after[:, :7])
        assert not torch.allclose(before[:, 7], after[:, 7])


def test_packed_equals_alone(model: Transformer) -> None:
    """Items packed into one row, with padding after them, give the logits they give alone."""
    ids, positions = some_ids(1, 20)
    packed = torch.cat([positions[:, :9], positions[:, :7], positions[:, :4]], dim=1)
    segments = torch.tensor([[0] * 9 + [1] * 7 + [-1] * 4])
    together = model(ids, packed, segments)
    for start, end in ((0, 9), (9, 16)):
        alone = model(ids[:, start:end], positions[:, : end - start])
        torch.testing.assert_close(together[:, start:end], alone, atol=1e-5, rtol=1e-5)
    assert torch.isfinite(together).all()


def test_selected_positions_have_the_logits_of_all(model: Transformer) -> None:
    """Projecting only selected positions gives the same logits as projecting all of them."""
    ids, positions = some_ids(2, 10)
    select = torch.rand(2, 10, generator=torch.Generator().manual_seed(2)) < 0.5
    torch.testing.assert_close(model(ids, positions, None, select), model(ids, positions)[select], atol=1e-6, rtol=1e-5)


def test_cached_decoding_equals_uncached(model: Transformer) -> None:
    """Prompts of unequal length, extended through the cache with rows pausing, give the logits of whole sequences."""
    ids, _ = some_ids(3, 16)
    lengths = [5, 3, 8]
    cache, written = model.new_cache(3, 40), [0, 0, 0]
    got: list[list[Tensor]] = [[], [], []]

    def extend(counts: list[int]) -> None:
        width = max(counts)
        taken, positions = torch.zeros(3, width, dtype=torch.long), torch.zeros(3, width, dtype=torch.long)
        present = torch.zeros(3, width, dtype=torch.bool)
        for row, count in enumerate(counts):
            taken[row, :count] = ids[row, written[row] : written[row] + count]
            positions[row, :count] = torch.arange(written[row], written[row] + count)
            present[row, :count] = True
        logits = model.extend(taken, positions, present, cache)
        for row, count in enumerate(counts):
            got[row] += list(logits[row, :count])
            written[row] += count

    extend(lengths)
    for counts in ([1, 1, 1], [1, 0, 1], [3, 1, 0], [1, 1, 1]):
        extend(counts)
    for row, length in enumerate(written):
        whole = model(ids[row : row + 1, :length], torch.arange(length)[None])[0]
        torch.testing.assert_close(torch.stack(got[row]), whole, atol=1e-5, rtol=1e-5)
    with pytest.raises(ValueError, match="the cache holds 40 columns"):
        model.extend(torch.zeros(3, 99, dtype=torch.long), torch.zeros(3, 99, dtype=torch.long), torch.ones(3, 99) > 0, cache)


def test_gradient_checkpointing_changes_no_gradient(model: Transformer) -> None:
    """Recomputing blocks in the backward pass gives the same gradients."""
    ids, positions = some_ids(2, 10)
    found = []
    for flag in (False, True):
        again = Transformer(CONFIG, LIVE, gradient_checkpointing=flag)
        again.load_state_dict(model.state_dict())
        torch.manual_seed(3)
        again.train()(ids, positions).logsumexp(-1).sum().backward()
        found.append(torch.cat([p.grad.flatten() for p in again.parameters() if p.grad is not None]))
    torch.testing.assert_close(found[0], found[1])


@pytest.mark.filterwarnings("ignore")  # the compiler warns of itself
def test_compiled_blocks_change_nothing(model: Transformer) -> None:
    """Compiled blocks give the same states and gradients at two lengths, and their weights keep their names."""
    compiled = Transformer(CONFIG, LIVE)
    compiled.compile_blocks()
    compiled.load_state_dict(model.state_dict())
    for length in (10, 7):
        ids, positions = some_ids(2, length)
        segments = (positions > 4).long()
        found = []
        for network in (model, compiled.eval()):
            network.zero_grad()
            states = network.hidden(ids, positions, segments)
            states.square().sum().backward()
            found.append((states.detach(), torch.cat([p.grad.flatten() for p in network.parameters() if p.grad is not None])))
        torch.testing.assert_close(found[0], found[1], rtol=1e-4, atol=1e-4)


@torch.no_grad()
def test_initialisation() -> None:
    """Xavier bounds, zero biases, unit-scale embeddings, and first logits whose loss is near that of a uniform guess."""
    torch.manual_seed(0)
    config = ModelConfig(width=128, layers=4, heads=4, feed_forward=512, dropout=0.0)
    model = Transformer(config, 1000)
    bound = (6 / (128 + 512)) ** 0.5
    assert 0.95 * bound < float(model.h[0].mlp.c_fc.weight.abs().max()) <= bound
    assert float(model.h[0].mlp.c_proj.weight.abs().max()) <= bound / 8**0.5
    assert all(float(p.abs().max()) == 0 for name, p in model.named_parameters() if name.endswith("bias"))
    assert float((model.wte.weight * model.embedding_scale).std()) == pytest.approx(1, abs=0.02)
    ids = torch.randint(0, 1000, (4, 64))
    loss = F.cross_entropy(model(ids, torch.arange(64).expand(4, 64)).flatten(0, 1), ids.flatten().roll(1))
    assert abs(float(loss) - 6.908) < 1.0


def test_only_live_rows_are_allocated(model: Transformer) -> None:
    """Dead vocabulary rows take no memory, and no state is kept that is not trained."""
    assert model.wte.weight.shape == model.lm_head.weight.shape == (LIVE, CONFIG.width)
    assert model.lm_head.weight is not model.wte.weight
    assert set(model.state_dict()) == {name for name, _ in model.named_parameters()}
    with pytest.raises(ValueError, match="live_vocabulary"):
        Transformer(CONFIG, 50_001)


def test_sinusoids_are_those_of_the_paper() -> None:
    """Channel 2i of position p is sin(p / 10000^(2i/W)), channel 2i+1 its cosine."""
    table = sinusoids(2048, 64)
    for p, i in ((0, 0), (7, 3), (2047, 31)):
        angle = torch.tensor(p / 10_000 ** (2 * i / 64), dtype=torch.float64)
        assert float(table[p, 2 * i]) == pytest.approx(float(angle.sin()), abs=1e-6)
        assert float(table[p, 2 * i + 1]) == pytest.approx(float(angle.cos()), abs=1e-6)


def test_short_bfloat16_attention_equals_the_fused_kernel() -> None:
    """The plain products that replace torch's kernel for short bf16 rows agree with float32 to the type's precision."""
    torch.manual_seed(0)
    q, k, v = (torch.randn(3, 4, 24, 8) for _ in range(3))
    segments = torch.tensor([[0] * 10 + [1] * 14]).expand(3, 24)
    bias = torch.zeros(3, 1, 24, 24).masked_fill_(~packed_mask(segments), float("-inf"))
    exact = attend(q, k, v, bias)
    quick = attend(q.bfloat16(), k.bfloat16(), v.bfloat16(), bias.bfloat16())
    torch.testing.assert_close(quick.float(), exact, atol=0.03, rtol=0.03)


def test_chunked_loss_equals_the_plain_one() -> None:
    """The loss that never holds all logits has the value and the gradients of torch's cross-entropy."""
    torch.manual_seed(0)
    targets = torch.randint(0, LIVE, (2500,))
    found = []
    for chunked in (True, False):
        generator = torch.Generator().manual_seed(4)
        states = torch.randn(2500, 16, generator=generator).requires_grad_()
        weight = torch.randn(LIVE, 16, generator=generator).requires_grad_()
        if chunked:
            loss = linear_cross_entropy(states, weight, targets)
        else:
            loss = F.cross_entropy(states @ weight.T, targets, reduction="sum")
        (loss / 7).backward()
        found.append((loss.detach(), states.grad, weight.grad))
    torch.testing.assert_close(found[0], found[1], atol=1e-4, rtol=1e-4)
