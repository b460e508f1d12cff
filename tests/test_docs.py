"""The documents say what the code does."""

import re
from pathlib import Path

from model.kinds import KINDS
from model.trace import CORES
from service.metrics import Metrics
from service.settings import Settings
from training.grid import SAMPLERS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"


def test_every_setting_is_documented_and_no_other() -> None:
    """docs/configuration.md names exactly the settings that exist."""
    named = set(re.findall(r"`ALEN_([A-Z_]+)`", (DOCS / "configuration.md").read_text()))
    assert named == {name.upper() for name in Settings.model_fields}


def test_every_metric_is_documented_and_no_other() -> None:
    """docs/metrics.md names exactly the metrics that are exposed."""
    named = set(re.findall(r"^\| `(alen_[a-z_]+)`", (DOCS / "metrics.md").read_text(), re.MULTILINE))
    families = Metrics("", "", "").registry.collect()
    assert named == {family.name + ("_total" if family.type == "counter" else "") for family in families}


def test_every_check_kind_is_specified() -> None:
    """docs/trace.md has a row for every kind of check."""
    text = (DOCS / "trace.md").read_text()
    for kind in (*KINDS, "witness"):
        assert f"| `{kind}` |" in text


def test_the_readme_names_every_core() -> None:
    """The README's table has a row for every core that is built."""
    text = (ROOT / "README.md").read_text()
    assert set(re.findall(r"^\| ([A-Z]\d) \|", text, re.MULTILINE)) == set(SAMPLERS) <= set(CORES)


def test_no_link_of_a_document_is_broken() -> None:
    """Every relative link of README, CONTRIBUTING and docs points at a file."""
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS.glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
