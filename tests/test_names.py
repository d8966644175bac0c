"""Runs of words that may be a person's name."""

from __future__ import annotations

import pytest

from tipdata.parsing.names import name_runs

RUNS = {
    "an office before it": ("Home Minister Ana de Doe, in New Narnia", [("Ana", "de", "Doe")]),
    "a particle left over": ("Ana de 5 men", [("Ana",)]),
    "two persons": ("Ana Doe, Ben Roe", [("Ana", "Doe"), ("Ben", "Roe")]),
    "an institution": ("Rose Foundation", []),
    "nobody": ("in the capital", []),
}


@pytest.mark.parametrize(("text", "runs"), RUNS.values(), ids=RUNS)
def test_runs_of_names(text, runs):
    assert runs == [run.words for run in name_runs(text, 0, len(text))]
