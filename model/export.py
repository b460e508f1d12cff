"""Checkpoint to fp32 ONNX graph, assembled by hand so that every operator in it is one that the service wants.

Shapes: N new tokens of all sequences, packed; B sequences (neighbouring slots), S the longest chunk; R rows of logits;
C capacity of a slot; W width, H heads, D width of a head, F feed-forward, V live vocabulary.

`GroupQueryAttention` with `query_seqlens` (onnxruntime >= 1.32) takes right-padded chunks, so packed rows are spread to [B, S]
before it and collected after it; everything else runs on real tokens only. Keys and values come in and go out in one buffer.
"""

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from model.config import ModelConfig
from model.transformer import sinusoids

OPSET = 21
CONTRIB = "com.microsoft"
EPSILON = 1e-5  # torch's LayerNorm
Array = NDArray[np.float32]


class Builder:
    """Collects nodes and initializers; each method returns the names of its outputs."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        """An initializer."""
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, inputs: list[str], outputs: list[str], domain: str = "", **attributes: Any) -> str:
        """One operator, named after its first output; -> the name of that output."""
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=outputs[0], domain=domain, **attributes))
        return outputs[0]


def linear(b: Builder, x: str, weights: Mapping[str, Array], name: str) -> str:
    """x @ weight, without the bias: the operator after it adds that. Torch keeps [out, in]; ONNX wants [in, out]."""
    return b.node("MatMul", [x, b.constant(f"{name}.weight", weights[f"{name}.weight"].T)], [f"{name}.out"])


def add_norm(b: Builder, x: str, y: str, bias: str, weights: Mapping[str, Array], norm: str) -> tuple[str, str]:
    """(x + y + bias, its LayerNorm); `bias` may be empty."""
    gain, shift = (b.constant(f"{norm}.{part}", weights[f"{norm}.{part}"]) for part in ("weight", "bias"))
    outputs = [f"{norm}.out", "", "", f"{norm}.sum"]
    inputs = [x, y, gain, shift] + ([bias] if bias else [])
    normed = b.node("SkipLayerNormalization", inputs, outputs, CONTRIB, epsilon=EPSILON)
    return f"{norm}.sum", normed


def embed(b: Builder, weights: Mapping[str, Array], config: ModelConfig, positions: int) -> tuple[str, str]:
    """Token rows (the embedding scale of the network folded in) and position rows, each [1, N, W]."""
    b.constant("wte.weight", weights["wte.weight"] * np.float32(math.sqrt(config.width)))
    b.constant("wpe.weight", sinusoids(positions, config.width).numpy())
    return b.node("Gather", ["wte.weight", "tokens"], ["wte.out"]), b.node("Gather", ["wpe.weight", "positions"], ["wpe.out"])


def attention(b: Builder, x: str, weights: Mapping[str, Array], config: ModelConfig, layer: int) -> str:
    """[1, N, W] -> [1, N, W], without the bias of the last projection."""
    at = f"h.{layer}.attn"
    bias = b.constant(f"{at}.c_attn.bias", weights[f"{at}.c_attn.bias"])
    packed = b.node("Add", [linear(b, x, weights, f"{at}.c_attn"), bias], [f"{at}.qkv"])
    flat = b.node("Squeeze", [packed, "first_axis"], [f"{at}.flat"])
    padded = b.node("Gather", [flat, "spread"], [f"{at}.padded"])  # [B, S, 3W]
    cache = [f"key.{layer}", f"value.{layer}"]
    inputs = [padded, "", "", *cache, "last_index", "capacity", *[""] * 9, "lengths"]
    outputs = [f"{at}.mixed", *(f"{name}.out" for name in cache)]
    b.node(
        "GroupQueryAttention", inputs, outputs, CONTRIB, num_heads=config.heads, kv_num_heads=config.heads, do_rotary=0
    )  # fmt: skip
    rows = b.node("Reshape", [f"{at}.mixed", "row_shape"], [f"{at}.rows"])  # [B * S, W]
    return linear(b, b.node("Gather", [rows, "collect"], [f"{at}.packed"]), weights, f"{at}.c_proj")


def mlp(b: Builder, x: str, weights: Mapping[str, Array], layer: int) -> str:
    """[1, N, W] -> [1, N, W], without the bias of the last projection. `FastGelu` is the tanh form."""
    at = f"h.{layer}.mlp"
    bias = b.constant(f"{at}.c_fc.bias", weights[f"{at}.c_fc.bias"])
    hidden = b.node("FastGelu", [linear(b, x, weights, f"{at}.c_fc"), bias], [f"{at}.gelu"], CONTRIB)
    return linear(b, hidden, weights, f"{at}.c_proj")


def body(b: Builder, weights: Mapping[str, Array], config: ModelConfig, positions: int) -> None:
    """All nodes, from `tokens` to `logits`."""
    b.constant("first_axis", np.array([0], np.int64))
    b.constant("row_shape", np.array([-1, config.width], np.int64))
    x, y = embed(b, weights, config, positions)
    bias = ""
    for layer in range(config.layers):
        at = f"h.{layer}"
        x, normed = add_norm(b, x, y, bias, weights, f"{at}.ln_1")
        y = attention(b, normed, weights, config, layer)
        bias = b.constant(f"{at}.attn.c_proj.bias", weights[f"{at}.attn.c_proj.bias"])
        x, normed = add_norm(b, x, y, bias, weights, f"{at}.ln_2")
        y = mlp(b, normed, weights, layer)
        bias = b.constant(f"{at}.mlp.c_proj.bias", weights[f"{at}.mlp.c_proj.bias"])
    _, normed = add_norm(b, x, y, bias, weights, "ln_f")
    wanted = b.node("Gather", [b.node("Squeeze", [normed, "first_axis"], ["ln_f.flat"]), "wanted"], ["ln_f.wanted"])
    b.node("Identity", [linear(b, wanted, weights, "lm_head")], ["logits"])


def signature(config: ModelConfig, vocabulary: int) -> tuple[list[onnx.ValueInfoProto], list[onnx.ValueInfoProto]]:
    """Inputs and outputs of the graph, in the order that `service/engine.py` reads them."""
    info = helper.make_tensor_value_info
    integers: list[onnx.ValueInfoProto] = [
        info("tokens", TensorProto.INT64, [1, "N"]),
        info("positions", TensorProto.INT64, [1, "N"]),
        info("spread", TensorProto.INT64, ["B", "S"]),  # which packed row stands at [b, s]; padding repeats any row
        info("collect", TensorProto.INT64, [1, "N"]),  # where packed row n stands in the flattened [B * S]
        info("wanted", TensorProto.INT64, ["R"]),  # packed rows whose logits are wanted
        info("last_index", TensorProto.INT32, ["B"]),  # tokens of the slot after this step, less one
        info("lengths", TensorProto.INT32, ["B"]),  # new tokens of the slot
        info("capacity", TensorProto.INT32, []),  # C
    ]
    cache: list[str | int | None] = ["B", config.heads, "C", config.head_width]
    names = [f"{part}.{layer}" for layer in range(config.layers) for part in ("key", "value")]
    inputs = integers + [info(name, TensorProto.FLOAT, cache) for name in names]
    outputs = [info("logits", TensorProto.FLOAT, ["R", vocabulary])]
    return inputs, outputs + [info(f"{name}.out", TensorProto.FLOAT, cache) for name in names]


def export(state: Mapping[str, torch.Tensor], config: ModelConfig, positions: int = 1024) -> onnx.ModelProto:
    """A state dict of `model.transformer.Transformer` -> the fp32 graph. `positions` bounds the length of a sequence."""
    if positions > config.positions:
        raise ValueError(f"the network knows {config.positions} positions, {positions} were asked for")
    weights = {name: tensor.detach().to("cpu", torch.float32).numpy() for name, tensor in state.items()}
    b = Builder()
    body(b, weights, config, positions)
    inputs, outputs = signature(config, weights["lm_head.weight"].shape[0])
    graph = helper.make_graph(b.nodes, "alen", inputs, outputs, b.initializers)
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIB, 1)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=10, producer_name="alen")
    helper.set_model_props(model, {"positions": str(positions)})
    return model


def save(graph: onnx.ModelProto, path: Path) -> None:
    """Write a graph as one file."""
    path.write_bytes(graph.SerializeToString())
