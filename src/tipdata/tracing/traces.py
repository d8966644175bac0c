"""Recommendations followed from edition to edition."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from tipdata.countries import Country
from tipdata.countries import country as known_country
from tipdata.errors import QueryError
from tipdata.model import Recommendation
from tipdata.tracing.likeness import THRESHOLD, comparer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tipdata.model import CountryAssessment, Report

__all__ = ["Trace", "Wording", "trace"]


@attrs.frozen(slots=True, kw_only=True)
class Wording:
    """How one edition words a recommendation.

    Args:
        year: The edition.
        recommendation: The recommendation.
        similarity: How like it is to the wording in the next later edition, 0 to 100; None
            for the latest.

    Example:
        >>> from tipdata import Recommendation, Span
        >>> item = Recommendation(text="Train judges.", span=Span(0, 13), position=1)
        >>> Wording(year=2023, recommendation=item).similarity is None
        True
    """

    year: int
    recommendation: Recommendation
    similarity: float | None = None


@attrs.frozen(slots=True, kw_only=True)
class Trace:
    """One recommendation with its earlier wordings, the latest first.

    Args:
        country: The country it is asked of.
        wordings: At least one.

    Example:
        >>> from tipdata import Recommendation, Span, country
        >>> item = Recommendation(text="Train judges.", span=Span(0, 13), position=1)
        >>> wording = Wording(year=2023, recommendation=item)
        >>> found = Trace(country=country("FJI"), wordings=(wording,))
        >>> found.editions, found.first, found.last, found.text
        (1, 2023, 2023, 'Train judges.')
    """

    country: Country
    wordings: tuple[Wording, ...]

    @property
    def text(self) -> str:
        """The latest wording."""
        return self.wordings[0].recommendation.text

    @property
    def editions(self) -> int:
        """In how many editions it was asked."""
        return len(self.wordings)

    @property
    def first(self) -> int:
        """The first edition that asked it."""
        return self.wordings[-1].year

    @property
    def last(self) -> int:
        """The last edition that asked it."""
        return self.wordings[0].year


def trace(
    reports: Iterable[Report | CountryAssessment],
    country: str | Country,
    *,
    threshold: float = THRESHOLD,
) -> tuple[Trace, ...]:
    r"""Follow a country's recommendations through the editions at hand.

    Each recommendation is linked to at most one in the edition before that has an assessment of
    the country with recommendations, the likest first.

    Args:
        reports: Reports or assessments of several editions, in any order; what states no
            edition, and other countries, is left out. Of two of one edition the first counts.
        country: The country, by any name or code.
        threshold: The least similarity of two wordings of one recommendation, 0 to 100.

    Returns:
        A trace for each recommendation that was asked, those of the latest edition first, in
        the order of their position.

    Raises:
        UnknownCountryError: No country is called so.
        QueryError: `reports` holds something else, or the threshold is no number from 0 to 100.
        MissingExtraError: rapidfuzz is not installed.

    Example:
        >>> import tipdata
        >>> texts = {
        ...     2022: "FIJI (Tier 2)\nPRIORITIZED RECOMMENDATIONS:\nTrain judges.",
        ...     2023: "FIJI (Tier 2)\nPRIORITIZED RECOMMENDATIONS:\nTrain more judges.",
        ... }
        >>> reports = [tipdata.parse(text, year=year) for year, text in texts.items()]
        >>> [(found.text, found.editions) for found in tipdata.trace(reports, "Fiji")]
        [('Train more judges.', 2)]
    """
    place = country if isinstance(country, Country) else known_country(country)
    if not (isinstance(threshold, int | float) and 0 <= threshold <= 100):
        message = f"threshold={threshold!r:.60} is no similarity; expected a number from 0 to 100"
        raise QueryError(message, field="threshold")
    compare = comparer()
    found: list[list[Wording]] = []
    later: list[list[Wording]] = []
    for year, items in sorted(_editions(reports, place).items(), reverse=True):
        links = _links([line[-1].recommendation for line in later], items, threshold, compare)
        lines = [later[links[spot][0]] if spot in links else [] for spot in range(len(items))]
        for spot, (line, item) in enumerate(zip(lines, items, strict=True)):
            score = links[spot][1] if spot in links else None
            line.append(Wording(year=year, recommendation=item, similarity=score))
        found += [line for spot, line in enumerate(lines) if spot not in links]
        later = lines
    return tuple(Trace(country=place, wordings=tuple(line)) for line in found)


def _editions(
    reports: Iterable[Report | CountryAssessment], place: Country
) -> dict[int, tuple[Recommendation, ...]]:
    """The recommendations of each edition."""
    found: dict[int, tuple[Recommendation, ...]] = {}
    for year, assessment in _dated(reports):
        if assessment.country.iso3 == place.iso3 and assessment.recommendations:
            found.setdefault(year, assessment.recommendations)
    return found


def _dated(
    reports: Iterable[Report | CountryAssessment],
) -> Iterator[tuple[int, CountryAssessment]]:
    """Assessments with the edition they or their report state."""
    from tipdata.model import CountryAssessment, Report

    items: tuple[object, ...] = tuple(reports) if isinstance(reports, Iterable) else (reports,)
    for item in items:
        if not isinstance(item, Report | CountryAssessment):
            message = f"found {item!r:.60}, expected reports or assessments of several editions"
            raise QueryError(message, field="reports")
        for assessment in item if isinstance(item, Report) else (item,):
            year = assessment.year if assessment.year is not None else item.year
            if year is not None:
                yield year, assessment


def _links(
    later: Sequence[Recommendation],
    earlier: Sequence[Recommendation],
    threshold: float,
    compare: Callable[[str, str], float],
) -> dict[int, tuple[int, float]]:
    """By earlier recommendation, the later one that repeats it and how like the two are."""
    scored = [
        (compare(item.text, wording.text), new, old)
        for old, wording in enumerate(earlier)
        for new, item in enumerate(later)
    ]
    links: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for score, new, old in sorted(scored, key=lambda one: (-one[0], one[1], one[2])):
        if score >= threshold and new not in taken and old not in links:
            links[old] = new, score
            taken.add(new)
    return links
