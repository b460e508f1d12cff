"""Arrows point one way: what a part must not import is absent after importing it."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("module", "forbidden"),
    [
        ("service.app", {"torch", "onnx", "training", "sklearn"}),
        ("alen", {"torch", "onnx", "training", "service", "numpy", "onnxruntime"}),
        ("model.reasoning", {"torch", "onnx", "training", "service", "onnxruntime"}),
        ("service.scheduler", {"torch", "numpy", "asyncio"}),
        ("model.trace", {"torch", "numpy", "tokenizers"}),
    ],
)
def test_imports(module: str, forbidden: set[str]) -> None:
    """A part comes without those that it must not know, in a fresh interpreter."""
    code = f"import sys, {module}; print(*sorted({forbidden!r} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (found.stdout.strip(), found.returncode) == ("", 0), found.stderr
