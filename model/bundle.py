"""The bundle: a folder that carries a model and everything needed to trust it. Standard library only.

`manifest.json` is written last and lists every other file with its sha256; loading verifies all of them before any is used. The
digest of a bundle is the sha256 of its manifest.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

SCHEMA_VERSION = 1
MANIFEST = "manifest.json"
FILES = ("model.onnx", "tokenizer.json", "confidence.json", "familiar.bin", "MODEL_CARD.md")


class BundleError(ValueError):
    """The folder is not a bundle that this version can serve; the message is one line that names the cause."""


@dataclass(frozen=True)
class Details:
    """What the manifest says besides the files."""

    model: dict[str, Any]  # ModelConfig and the live vocabulary
    data_digest: str
    training: dict[str, Any]
    git_commit: str
    checkpoint_sha256: str  # of the fp32 weights that the INT8 ones were made from
    evaluation: dict[str, Any]
    served_scope: list[list[str]]  # [core, level] pairs
    threshold: float


@dataclass(frozen=True)
class Bundle:
    """A verified folder."""

    folder: Path
    details: Details
    digest: str

    @property
    def model(self) -> Path:
        """The INT8 graph."""
        return self.folder / "model.onnx"

    @property
    def tokenizer(self) -> Path:
        """The tokeniser's file."""
        return self.folder / "tokenizer.json"

    @property
    def confidence(self) -> Path:
        """The tables of `model/confidence.py`."""
        return self.folder / "confidence.json"

    @property
    def familiar(self) -> Path:
        """The table of `model/familiar.py`."""
        return self.folder / "familiar.bin"

    @property
    def card(self) -> Path:
        """The model card, for people."""
        return self.folder / "MODEL_CARD.md"


def write(folder: Path, files: Mapping[str, bytes], details: Details) -> Bundle:
    """Write a bundle beside `folder`, verify it, then put it in place: a reader sees the old bundle or the new one, whole.

    Raises BundleError where a file of a bundle is missing from `files`.
    """
    for name in FILES:
        if name not in files:
            raise BundleError(f"a bundle needs {name}")
    aside = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    shutil.rmtree(aside, ignore_errors=True)
    try:
        _fill(aside, files, details)
        _replace(aside, folder)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return load(folder)


def _fill(aside: Path, files: Mapping[str, bytes], details: Details) -> None:
    aside.mkdir(parents=True)
    for name, content in files.items():
        _write_flushed(aside / _plain(name), content)
    listed = {name: {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)} for name, content in files.items()}
    manifest = {"schema_version": SCHEMA_VERSION, "files": listed, **asdict(details)}
    _write_flushed(aside / MANIFEST, json.dumps(manifest, indent=1, sort_keys=True).encode() + b"\n")
    load(aside)


def load(folder: Path) -> Bundle:
    """Verify every file of a bundle, then describe it. Raises BundleError, naming the file that is at fault."""
    if not folder.is_dir():
        raise BundleError(f"there is no bundle at {folder}")
    content = _read(folder / MANIFEST)
    manifest = _parsed(folder / MANIFEST, content)
    files = manifest["files"]
    for name in FILES:
        if name not in files:
            raise BundleError(f"{folder / MANIFEST} does not list {name}")
    for name, entry in files.items():
        _verify(folder / _plain(name), entry)
    details = Details(**{field.name: manifest[field.name] for field in fields(Details)})
    return Bundle(folder, details, hashlib.sha256(content).hexdigest())


def _parsed(path: Path, content: bytes) -> dict[str, Any]:
    """The manifest, with every field that `load` reads."""
    try:
        manifest = json.loads(content)
    except ValueError as error:
        raise BundleError(f"{path} is not valid JSON: {error}") from error
    if not isinstance(manifest, dict):
        raise BundleError(f"{path} is not a JSON object")
    if manifest.get("schema_version") != SCHEMA_VERSION:
        raise BundleError(f"{path} has schema {manifest.get('schema_version')!r}, this version reads {SCHEMA_VERSION}")
    missing = [name for name in ("files", *(field.name for field in fields(Details))) if name not in manifest]
    if missing:
        raise BundleError(f"{path} lacks {', '.join(missing)}")
    if not isinstance(manifest["files"], dict):
        raise BundleError(f"{path}: files is not an object")
    if not _is_scope(manifest["served_scope"]):
        raise BundleError(f"{path}: served_scope is not a list of [core, level]")
    if not isinstance(manifest["threshold"], int | float):
        raise BundleError(f"{path}: threshold is not a number")
    return manifest


def _is_scope(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(pair, list) and len(pair) == 2 and all(isinstance(word, str) for word in pair) for pair in value
    )


def _plain(name: str) -> str:
    """A manifest names files of its own folder only."""
    if not name or name in (".", "..", MANIFEST) or Path(name).name != name:
        raise BundleError(f"{name!r} is not the name of a file of a bundle")
    return name


def _verify(path: Path, entry: object) -> None:
    if not isinstance(entry, dict) or not isinstance(entry.get("sha256"), str):
        raise BundleError(f"the manifest gives no sha256 for {path}")
    if not path.is_file():
        raise BundleError(f"{path} is missing")
    if path.stat().st_size != entry.get("bytes"):
        raise BundleError(f"{path} has {path.stat().st_size} bytes, the manifest says {entry.get('bytes')}")
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != entry["sha256"]:
        raise BundleError(f"{path} has sha256 {found[:12]}, the manifest says {entry['sha256'][:12]}")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BundleError(f"{path} cannot be read: {error.strerror}") from error


def _write_flushed(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _replace(aside: Path, folder: Path) -> None:
    """A folder cannot be renamed over a full one: the old one steps aside first."""
    old = folder.with_name(f".{folder.name}.{os.getpid()}.old")
    if folder.exists():
        folder.rename(old)
    aside.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
