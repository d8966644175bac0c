"""From assessments to what they state, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tipdata.model import Effort, Quotation, Recommendation, Shortcoming, Statistic
from tipdata.queries.facts import Fact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["STATED", "stated"]

STATED: dict[str, type] = {
    "efforts": Effort,
    "recommendations": Recommendation,
    "shortcomings": Shortcoming,
    "statistics": Statistic,
    "quotations": Quotation,
}
"""The fields of an assessment that hold what it states, and the type of what they hold."""


def stated(assessments: Iterable[Any], name: str) -> Iterator[Fact[Any]]:
    """What assessments state, each with country, edition and tier.

    Args:
        assessments: `CountryAssessment` objects.
        name: One of `STATED`.

    Yields:
        The facts, assessment by assessment.
    """
    for assessment in assessments:
        for item in getattr(assessment, name):
            yield Fact(
                country=assessment.country,
                year=assessment.year,
                tier=assessment.tier,
                item=item,
            )
