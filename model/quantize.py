"""fp32 graph to INT8 graph: weights per output channel, activations per row.

One activation scale per tensor would let neighbours in a batch change an answer. A scale per row cannot: a row's integers
depend on that row alone, integer sums are exact in any order, and no calibration data is needed. Measured against static scales
on two Zen 5 cores: 0-20 % slower at 256 x 6, within the noise at 512 x 12.

Matrices keep 7 bits, [-63, 63]. Without VNNI a CPU adds two products of 8 bits in a 16-bit register, which saturates:
2 * 255 * 127 = 64,770 > 32,767 > 32,130 = 2 * 255 * 63. So the integers are the same on every CPU. Embeddings are looked up,
not multiplied, and keep 8 bits.
"""

from collections.abc import Callable

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from model.export import CONTRIB, Array, Builder

MATRIX_LIMIT = 63
EMBEDDING_LIMIT = 127
TINY = 1e-8  # a row of zeros has no scale of its own


def rounded(weight: Array, axis: int, limit: int) -> tuple[NDArray[np.int8], Array]:
    """Symmetric integers in [-limit, limit] and their scales, one for each index that is not along `axis`."""
    scale = np.maximum(np.abs(weight).max(axis, keepdims=True), TINY).astype(np.float32) / np.float32(limit)
    return np.clip(np.rint(weight / scale), -limit, limit).astype(np.int8), scale.squeeze(axis)


class Quantizer(Builder):
    """Rebuilds a graph node by node: products with a weight and look-ups in the embedding become integers."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        super().__init__()
        self.weights = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
        self._rows: dict[str, str] = {}
        self.constant("row.last_axis", np.array([-1], np.int64))
        self.constant("row.levels", np.array(127, np.float32))
        self.constant("row.tiny", np.array(TINY, np.float32))
        self.constant("row.one", np.array(1, np.float32))
        self.constant("row.zero", np.array(128, np.uint8))
        for node in graph.node:
            self._rebuilder(node)(node)

    def _rebuilder(self, node: onnx.NodeProto) -> Callable[[onnx.NodeProto], None]:
        if node.op_type == "MatMul" and node.input[1] in self.weights:
            return self._product
        if node.op_type == "Gather" and node.input[0] == "wte.weight":
            return self._lookup
        return self._kept

    def _kept(self, node: onnx.NodeProto) -> None:
        self.nodes.append(node)
        for name in node.input:
            if name in self.weights and all(name != tensor.name for tensor in self.initializers):
                self.constant(name, self.weights[name])

    def _quantized_rows(self, x: str) -> tuple[str, str]:
        """Unsigned integers round 128 and the scale of each row."""
        integers, scale = f"{x}.integers", f"{x}.scale"
        largest = self.node("ReduceMax", [self.node("Abs", [x], [f"{x}.abs"]), "row.last_axis"], [f"{x}.largest"], keepdims=1)
        bounded = self.node("Max", [largest, "row.tiny"], [f"{x}.bounded"])
        self.node("Div", [bounded, "row.levels"], [scale])
        scaled = self.node("Div", [x, scale], [f"{x}.scaled"])
        return self.node("QuantizeLinear", [scaled, "row.one", "row.zero"], [integers]), scale

    def _product(self, node: onnx.NodeProto) -> None:
        x, name, out = node.input[0], node.input[1], node.output[0]
        integers, scales = rounded(self.weights[name], 0, MATRIX_LIMIT)
        q, s = self.constant(name, integers), self.constant(f"{name}.scale", scales)
        rows, row_scale = self._quantized_rows(x)
        product = self.node(
            "MatMulIntegerToFloat", [rows, q, "row.one", s, "row.zero"], [f"{out}.unscaled"], CONTRIB
        )  # fmt: skip
        self.node("Mul", [product, row_scale], [out])

    def _lookup(self, node: onnx.NodeProto) -> None:
        name, ids, out = node.input[0], node.input[1], node.output[0]
        integers, scales = rounded(self.weights[name], 1, EMBEDDING_LIMIT)
        q, s = self.constant(name, integers), self.constant(f"{name}.scale", scales[:, None])
        row = self.node("Gather", [q, ids], [f"{out}.integers"])
        row = self.node("Cast", [row], [f"{out}.cast"], to=onnx.TensorProto.FLOAT)
        self.node("Mul", [row, self.node("Gather", [s, ids], [f"{out}.scale"])], [out])


def quantize(graph: onnx.ModelProto) -> onnx.ModelProto:
    """The INT8 twin of a graph from `model.export`: the same inputs and outputs, about a quarter of the bytes."""
    work = Quantizer(graph.graph)
    out = onnx.ModelProto()
    out.CopyFrom(graph)
    for field, parts in ((out.graph.node, work.nodes), (out.graph.initializer, work.initializers)):
        del field[:]
        field.extend(parts)
    return out


def restored(graph: onnx.ModelProto, width: int) -> dict[str, Array]:
    """The weights of an INT8 graph as floats, by the names that `model.transformer` gives them; off by half a step of their grid."""
    held = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.graph.initializer}
    found = {name: held[name] for name in held if name.endswith((".weight", ".bias"))}
    for name, values in found.items():
        if name == "wte.weight":  # the exporter folds the embedding's scale in
            found[name] = values * held[f"{name}.scale"] / np.float32(np.sqrt(width))
        elif values.dtype == np.int8:
            found[name] = (values * held[f"{name}.scale"]).T
    del found["wpe.weight"]
    return {name: np.ascontiguousarray(values, np.float32) for name, values in found.items()}
