"""What gives a text away as an assessment where it has neither title nor headings."""

from __future__ import annotations

import pytest

from tipdata.parsing.recognize import reads_like_assessment

TEXTS = {
    "one government": (
        (
            "The Government of Chad does not fully meet the minimum standards for the elimination "
            "of trafficking."
        ),
        True,
    ),
    "behind other words": (
        (
            "The act sets minimum standards. The Government of Chad does not fully meet the "
            "minimum standards for the elimination of trafficking."
        ),
        True,
    ),
    "any government": ("Governments must meet the minimum standards.", False),
    "nothing": ("Nothing of the kind.", False),
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.values(), ids=TEXTS.keys())
def test_assessment_without_headings(text: str, expected: bool) -> None:
    """Only a named government held against the standards is assessed."""
    assert reads_like_assessment(text) is expected
