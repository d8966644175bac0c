"""The README's commands are what CI runs, and its examples work as written."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from conftest import ROOT
from pdf_making import Set, by_column, justified, paged, pdf, with_heads
from sybil import Sybil
from sybil.parsers.myst import DocTestDirectiveParser, PythonCodeBlockParser

if TYPE_CHECKING:
    from pathlib import Path

REPORT = ROOT / "docs" / "_static" / "report.pdf"
"""What the page on PDFs has its readers download."""

DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def command(name: str) -> str:
    """What `.ci/readme_command.py` prints."""
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(ROOT / ".ci" / "readme_command.py"), name],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_ci_runs_exactly_the_readmes_test_command():
    assert command("tests").endswith("python -m pytest")
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "tests=$(python3 .ci/readme_command.py tests)" in run
    assert '(eval "$tests")' in run


def test_the_main_command_reads_the_shipped_document():
    words = command("main").split()
    assert "examples/announcement.txt" in words
    assert (ROOT / "examples" / "announcement.txt").is_file()


def test_an_unknown_command_is_said():
    with pytest.raises(subprocess.CalledProcessError) as caught:
        command("nonsense")
    assert "no command called 'nonsense'" in caught.value.stderr


def report_pdf() -> bytes:
    """The small edition of the examples, set in two columns with running heads."""
    lines = []
    for text in (ROOT / "examples" / "edition-2023.txt").read_text(encoding="utf-8").split("\n"):
        heading = text.isupper() or " (Tier " in text
        if heading or text.endswith("Persons Report"):
            lines.append(Set(text, 0, 10.5, 0, 8))
        elif text:
            lines += justified(text.replace("•", "\u2022"), 240, above=4)
    heads = with_heads(paged(lines), lambda _: "2023 TRAFFICKING IN PERSONS REPORT", by_column)
    return pdf(heads)


def test_the_report_that_the_documentation_offers_is_the_examples_edition():
    """Where it is not, write what `report_pdf` gives to docs/_static/report.pdf."""
    assert REPORT.read_bytes() == report_pdf()


def prepare(path: Path, folder: Path) -> None:
    """Put into an empty folder what a page says its reader has."""
    if path.parent == ROOT:
        (folder / "examples").symlink_to(ROOT / "examples")
    if path.stem == "read-a-pdf-report":
        pytest.importorskip("pypdfium2", reason="PDFs are behind the extra `pdf`")
        (folder / "report.pdf").write_bytes(REPORT.read_bytes())


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_example_in_the_documentation_runs(path: Path, monkeypatch, tmp_path):
    """Each page works as written, in an empty folder."""
    prepare(path, tmp_path)
    monkeypatch.setenv("MPLBACKEND", "Agg")
    monkeypatch.chdir(tmp_path)
    sybil = Sybil([PythonCodeBlockParser(), DocTestDirectiveParser()], path=str(path.parent))
    document = sybil.parse(path)
    for example in document.examples():
        example.evaluate()
