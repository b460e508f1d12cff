"""A bundle is served whole and as written, or not at all."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from model.bundle import FILES, MANIFEST, Bundle, BundleError, load, write
from tests.conftest import details


@pytest.fixture
def folder(tiny_bundle: Bundle, tmp_path: Path) -> Path:
    """A copy that may be damaged."""
    return Path(shutil.copytree(tiny_bundle.folder, tmp_path / "bundle"))


def edit(path: Path, change: Callable[[dict[str, object]], object]) -> None:
    """Change a manifest in place."""
    manifest = json.loads(path.read_text())
    change(manifest)
    path.write_text(json.dumps(manifest))


def test_written_is_loaded(tiny_bundle: Bundle) -> None:
    """What was written comes back, with the same digest and all files in place."""
    again = load(tiny_bundle.folder)
    assert again == tiny_bundle
    assert all(path.is_file() for path in (again.model, again.tokenizer, again.confidence, again.card))


def test_digest_follows_content(tiny_bundle: Bundle, tmp_path: Path) -> None:
    """The digest depends on the content alone, and one other byte in a file changes it."""
    files = {name: (tiny_bundle.folder / name).read_bytes() for name in FILES}
    assert write(tmp_path / "same", files, tiny_bundle.details).digest == tiny_bundle.digest
    files["MODEL_CARD.md"] += b" "
    assert write(tmp_path / "other", files, tiny_bundle.details).digest != tiny_bundle.digest


def test_writing_replaces_whole(folder: Path) -> None:
    """A new bundle takes the place of the old one and nothing is left beside it."""
    files = {name: (folder / name).read_bytes() for name in FILES} | {"MODEL_CARD.md": b"new"}
    (folder / "stray").write_text("old")
    assert write(folder, files, details(7)).card.read_bytes() == b"new"
    assert sorted(path.name for path in folder.iterdir()) == sorted((*FILES, MANIFEST))
    assert [path.name for path in folder.parent.iterdir()] == ["bundle"]


def test_incomplete_parts_leave_the_old_bundle(folder: Path) -> None:
    """Writing without a needed file is refused and the bundle in place stays whole."""
    with pytest.raises(BundleError, match=r"tokenizer\.json"):
        write(folder, {name: b"" for name in FILES if name != "tokenizer.json"}, details(7))
    load(folder)


@pytest.mark.parametrize("name", FILES)
def test_one_flipped_bit(folder: Path, name: str) -> None:
    """One flipped bit in any file is named and refused."""
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(content)
    with pytest.raises(BundleError, match=name):
        load(folder)


@pytest.mark.parametrize("name", [*FILES, MANIFEST])
def test_missing_file(folder: Path, name: str) -> None:
    """A missing file is named and refused."""
    (folder / name).unlink()
    with pytest.raises(BundleError, match=name):
        load(folder)


@pytest.mark.parametrize("name", [*FILES, MANIFEST])
def test_truncated_file(folder: Path, name: str) -> None:
    """A file that lost its end is named and refused."""
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(content[: len(content) // 2])
    with pytest.raises(BundleError, match=name):
        load(folder)


def test_missing_folder(tmp_path: Path) -> None:
    """A folder that does not exist is named and refused."""
    with pytest.raises(BundleError, match="nowhere"):
        load(tmp_path / "nowhere")


@pytest.mark.parametrize("version", [0, 2, "1", None])
def test_unknown_schema(folder: Path, version: object) -> None:
    """A manifest of another schema is refused before anything else of it is read."""
    edit(folder / MANIFEST, lambda manifest: manifest.update(schema_version=version, files=None))
    with pytest.raises(BundleError, match=r"manifest\.json has schema"):
        load(folder)


@pytest.mark.parametrize("field", ["files", "threshold", "served_scope", "data_digest"])
def test_missing_field(folder: Path, field: str) -> None:
    """A manifest that lacks a field is refused with the field's name."""
    edit(folder / MANIFEST, lambda manifest: manifest.pop(field))
    with pytest.raises(BundleError, match=field):
        load(folder)


@pytest.mark.parametrize(
    ("field", "value"), [("served_scope", None), ("served_scope", [["E1"]]), ("served_scope", [[1, 2]]), ("threshold", "high")]
)
def test_field_of_another_kind(folder: Path, field: str, value: object) -> None:
    """A manifest whose scope or threshold cannot be read is refused with the field's name."""
    edit(folder / MANIFEST, lambda manifest: manifest.update({field: value}))
    with pytest.raises(BundleError, match=field):
        load(folder)


def test_a_write_that_fails_leaves_nothing_beside(folder: Path) -> None:
    """Where a file of a bundle cannot be written, no half of it stays."""
    with pytest.raises(BundleError):
        write(folder, dict.fromkeys((*FILES, "../outside"), b""), details(7))
    assert [path.name for path in folder.parent.iterdir()] == ["bundle"]


@pytest.mark.parametrize("name", ["../outside", "/etc/passwd", "..", "a/b", "", MANIFEST])
def test_files_stay_inside(folder: Path, name: str) -> None:
    """A manifest that names a file outside its folder is refused."""
    edit(folder / MANIFEST, lambda manifest: manifest["files"].update({name: {"sha256": "0" * 64, "bytes": 1}}))  # type: ignore[attr-defined]
    with pytest.raises(BundleError, match="not the name of a file"):
        load(folder)


@pytest.mark.parametrize("text", ["[]", "null", "1", "{", ""])
def test_manifest_of_another_kind(folder: Path, text: str) -> None:
    """A manifest that is no JSON object is refused."""
    (folder / MANIFEST).write_text(text)
    with pytest.raises(BundleError, match=r"manifest\.json"):
        load(folder)


@pytest.mark.parametrize("entry", [None, {}, {"sha256": 1, "bytes": 1}, "0" * 64])
def test_entry_without_hash(folder: Path, entry: object) -> None:
    """A file that the manifest lists without a hash is refused."""
    edit(folder / MANIFEST, lambda manifest: manifest["files"].update({"model.onnx": entry}))  # type: ignore[attr-defined]
    with pytest.raises(BundleError, match=r"model\.onnx"):
        load(folder)
