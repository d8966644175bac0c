"""The reference documents every public name, and the codebook's page is the codebook."""

from __future__ import annotations

import inspect
import re
import tomllib

import pytest
from conftest import ROOT

import tipdata

REFERENCE = ROOT / "docs" / "reference"
DIRECTIVE = re.compile(r"(?m)^\.\. (?:autofunction|autoclass|autoexception|py:module):: (\S+)")


def documented() -> set[str]:
    """Every public name that a page of the reference documents."""
    names: set[str] = set()
    for page in REFERENCE.glob("*.md"):
        found = DIRECTIVE.findall(page.read_text(encoding="utf-8"))
        names.update(name.removeprefix("tipdata.") for name in found)
    return names


def test_the_reference_equals_the_public_names():
    plots = set(tipdata.plot.__all__)
    beside = {
        "codebooks.Column",
        "panel.Edition",
        "panel.Source",
        "panel.Transitions",
        "panel.WatchListClock",
        "queries.facts.Fact",
        "tracing.Wording",
        "tracing.similarity",
        *(f"validation.{name}" for name in ("Context", "Problem", "Record", "Rule", "Scope")),
    }
    assert documented() - plots - beside == set(tipdata.__all__)
    assert plots <= documented()


@pytest.mark.parametrize("name", sorted(set(tipdata.__all__) - {"plot"}))
def test_every_public_name_has_a_docstring_with_an_example(name):
    described = inspect.getdoc(getattr(tipdata, name))
    assert "Example:" in described
    assert ">>> " in described


def functions() -> dict[str, object]:
    """The public methods of public classes, and the functions of `tipdata.plot`."""
    classes = [
        value for name in tipdata.__all__ if inspect.isclass(value := getattr(tipdata, name))
    ]
    methods = {
        f"{owner.__name__}.{name}": value
        for owner in classes
        for name, value in inspect.getmembers(owner, inspect.isroutine)
        if not name.startswith("_") and getattr(value, "__module__", "").startswith("tipdata")
    }
    return methods | {f"plot.{name}": getattr(tipdata.plot, name) for name in tipdata.plot.__all__}


@pytest.mark.parametrize("name", sorted(functions()))
def test_every_public_method_has_a_docstring_with_an_example_that_runs(name):
    described = inspect.getdoc(functions()[name])
    assert ">>> " in described
    assert "+SKIP" not in described


def test_the_codebooks_page_is_the_codebook():
    """`python -c` in the page's comment-marked part would print the same rows."""
    page = (REFERENCE / "codebook.md").read_text(encoding="utf-8")
    rows = [
        "| " + " | ".join(cell.replace("|", r"\|") for cell in row.values()) + " |"
        for row in tipdata.codebook().to_dicts()
    ]
    table = page.partition("<!-- columns -->")[2].partition("<!-- end of columns -->")[0]
    assert table.strip().split("\n")[2:] == rows


def test_the_citation_file_says_what_cite_says():
    text = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"version: {tipdata.__version__}" in text
    assert f'version: "{tipdata.placements().version}"' in text


def test_every_extra_is_in_all_and_documented():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = set(project["optional-dependencies"]) - {"all"}
    (every,) = project["optional-dependencies"]["all"]
    assert set(re.findall(r"\w+", every)) - {"tipdata"} == extras
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(f"`{extra}`" in readme for extra in extras)
