"""An assessment as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.display.markup import block, facts, folded, items, named, safe, table, tier_badge
from tipdata.vocabulary import Pillar, Qualifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.model import CountryAssessment, Effort, Statistic

__all__ = ["assessment_html", "assessment_parts", "standing"]


def assessment_html(assessment: CountryAssessment) -> str:
    """An assessment for a notebook: where the country stands, then what is said of it.

    Args:
        assessment: The assessment.

    Returns:
        One ``div``; every text in it is escaped.

    Example:
        >>> import tipdata
        >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
        >>> "Norway" in assessment_html(report["Norway"])
        True
    """
    return block(*assessment_parts(assessment))


def assessment_parts(assessment: CountryAssessment) -> Iterator[str]:
    """The pieces of an assessment, one after the other."""
    place = assessment.country
    year = "" if assessment.year is None else f", edition {assessment.year}"
    yield f"<h3>{safe(place.name)} <small>{safe(place.iso3)}{year}</small></h3>"
    yield f"<p>{standing(assessment)}</p>"
    yield facts(_facts(assessment))
    efforts = assessment.efforts
    yield folded("Efforts", len(efforts), "".join(_efforts(efforts)), unfolded=True)
    asked = items((safe(item.text) for item in assessment.recommendations), ordered=True)
    yield folded("Recommendations", len(assessment.recommendations), asked, unfolded=True)
    figures = table(("", "#reported", "#period before"), map(_figure, assessment.statistics))
    yield folded("Statistics", len(assessment.statistics), figures, unfolded=True)
    lacking = items(safe(item.text) for item in assessment.shortcomings)
    yield folded("Shortcomings", len(assessment.shortcomings), lacking)
    yield folded("Quotations", len(assessment.quotations), "".join(_quotations(assessment)))
    yield folded("Sections", len(assessment.sections), _sections(assessment))


def standing(assessment: CountryAssessment) -> str:
    """Tier and what is said of it, in one line."""
    notes = []
    if assessment.change:
        notes.append(named(assessment.change))
    if assessment.streak:
        plural = "" if assessment.streak == 1 else "s"
        notes.append(f"{assessment.streak} edition{plural} running")
    if assessment.waiver:
        notes.append("by waiver")
    if assessment.automatic_downgrade:
        notes.append("automatic downgrade")
    return " ".join([tier_badge(assessment.tier), ", ".join(notes)]).strip()


def _facts(assessment: CountryAssessment) -> Iterator[tuple[str, str]]:
    """What else is stated of the country as a whole."""
    if assessment.heading_tier and assessment.heading_tier is not assessment.tier:
        yield "Tier in the heading", safe(assessment.heading_tier.label)
    if assessment.standards:
        yield "Minimum standards", named(assessment.standards)
    if assessment.trend:
        yield "Overall efforts", named(assessment.trend)
    for pillar, trend in assessment.pillar_trends.items():
        yield f"{pillar} efforts".capitalize(), named(trend)
    written = assessment.country_as_reported
    if written and written != assessment.country.name:
        yield "Written as", safe(written)


def _efforts(efforts: tuple[Effort, ...]) -> Iterator[str]:
    """Efforts under their pillars; one that serves several stands under each."""
    for pillar in Pillar:
        served = [safe(effort.text) for effort in efforts if pillar in effort.pillars]
        if served:
            yield f"<h4>{named(pillar).capitalize()}</h4>{items(served)}"
    loose = [safe(effort.text) for effort in efforts if not effort.pillars]
    if loose:
        yield f"<h4>No pillar told</h4>{items(loose)}"


def _figure(figure: Statistic) -> tuple[str, str, str]:
    lead = "" if figure.qualifier is Qualifier.EXACT else f"{named(figure.qualifier)} "
    value = lead.strip() if figure.value is None else f"{lead}{figure.value:,}"
    previous = "" if figure.previous is None else f"{figure.previous:,}"
    return named(figure.measure), value, previous


def _quotations(assessment: CountryAssessment) -> Iterator[str]:
    for quotation in assessment.quotations:
        known = filter(None, (quotation.speaker, quotation.role))
        speaker = safe(", ".join(known) or "speaker not named")
        yield f"<blockquote>{safe(quotation.text)}<br><small>{speaker}</small></blockquote>"


def _sections(assessment: CountryAssessment) -> str:
    rows = (
        (named(section.kind), f"{section.span.start:,}", f"{section.span.end:,}")
        for section in assessment.sections
    )
    return table(("", "#from character", "#to"), rows)
