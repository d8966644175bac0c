"""One country narrative: its parts, its placement and everything its sections state."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from tipdata.mapping import FrozenMap
from tipdata.model import CountryAssessment
from tipdata.parsing import assemble
from tipdata.parsing.efforts import read_efforts, tell
from tipdata.parsing.formulas import read_formulas
from tipdata.parsing.layout import lay_out
from tipdata.parsing.placement import read_placement, read_trend
from tipdata.parsing.recommendations import read_recommendations, read_should
from tipdata.parsing.shortcomings import read_shortcomings
from tipdata.parsing.statistics import read_statistics
from tipdata.parsing.trends import read_overview_trends, read_pillar_trend, read_topic_formula
from tipdata.text import Span, Stretch, each_sentence, mended, sentences
from tipdata.vocabulary import Pillar, SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tipdata.countries import Country
    from tipdata.parsing.formulas import Formulas
    from tipdata.parsing.headings import Headings
    from tipdata.parsing.layout import Part
    from tipdata.parsing.titles import Title
    from tipdata.parsing.trends import TrendReading
    from tipdata.text import Cleaned, Sentence

__all__ = ["Narrative", "read_narrative"]


class Narrative(NamedTuple):
    """Where one narrative stands, and the title and country it has."""

    start: int
    body: int
    end: int
    country: Country
    name: Stretch | None
    title: Title | None


_TRACED = 100
"""How many efforts are looked up in the sections; overviews have some twenty at most."""

_NEAR, _OPENING = 160, 700
"""How much of a section is looked at for its topic sentence: at first, and at most."""

_SECTIONS = {
    Pillar.PROSECUTION: SectionKind.PROSECUTION,
    Pillar.PROTECTION: SectionKind.PROTECTION,
    Pillar.PREVENTION: SectionKind.PREVENTION,
}


def read_narrative(
    cleaned: Cleaned, narrative: Narrative, headings: Headings, *, year: int | None
) -> CountryAssessment:
    """Read one narrative.

    Args:
        cleaned: The document.
        narrative: Where the narrative stands.
        headings: The document's headings.
        year: The edition, if known.

    Returns:
        What it says; what it does not say is None or empty.
    """
    parts = lay_out(headings, *narrative[:3])
    bodies = _bodies(parts)
    overview = bodies.get(SectionKind.OVERVIEW)
    told = list(mended(sentences(cleaned, *overview))) if overview else []
    title = narrative.title
    formulas = read_formulas(told)
    label = title.tier if title else None
    placement = read_placement(told, year=year, label=label, formulas=formulas)
    trend, trend_at = read_trend(told, formulas)
    trends = _pillar_trends(cleaned, bodies, told)
    evidence = {
        **placement.evidence,
        **({"trend": trend_at} if trend_at else {}),
        **{f"{pillar.value}_trend": reading.stretch for pillar, reading in trends.items()},
    }
    if title and title.tier_at:
        evidence["heading_tier"] = title.tier_at
        evidence.setdefault("tier", title.tier_at)
    whole = _whole(cleaned, narrative)
    return CountryAssessment(
        country=narrative.country,
        year=year,
        tier=placement.tier or (title.tier if title else None),
        change=placement.change,
        streak=placement.streak,
        waiver=placement.waiver,
        automatic_downgrade=placement.automatic_downgrade,
        heading_tier=title.tier if title else None,
        country_as_reported=cleaned.piece(*narrative.name) if narrative.name else None,
        evidence=assemble.spans(cleaned, evidence),
        standards=placement.standards,
        trend=trend,
        pillar_trends=FrozenMap({pillar: reading.trend for pillar, reading in trends.items()}),
        sections=assemble.sections(cleaned, parts, whole),
        span=whole,
        **_items(cleaned, bodies, told, formulas, year),
    )


def _whole(cleaned: Cleaned, narrative: Narrative) -> Span:
    return Span(cleaned.edge(narrative.start), cleaned.edge(narrative.end))


def _bodies(parts: Sequence[Part]) -> dict[SectionKind, Stretch]:
    """The words of each kind of section; the first where a kind comes twice."""
    bodies: dict[SectionKind, Stretch] = {}
    for part in parts:
        bodies.setdefault(part.kind, part.body)
    return bodies


def _items(
    cleaned: Cleaned,
    bodies: Mapping[SectionKind, Stretch],
    overview_told: Sequence[Sentence],
    formulas: Formulas,
    year: int | None,
) -> dict[str, Any]:
    """Efforts, shortcomings, recommendations and statistics."""
    overview = bodies.get(SectionKind.OVERVIEW)
    advice = bodies.get(SectionKind.RECOMMENDATIONS)
    if advice:
        asked = read_recommendations(cleaned, advice)
    else:
        asked = read_should(cleaned, overview) if overview else []
    told = tell(overview_told, formulas)
    efforts = read_efforts(cleaned, overview, told) if overview else []
    missing = read_shortcomings(cleaned, overview, told) if overview else []
    pillars = {pillar: bodies[kind] for pillar, kind in _SECTIONS.items() if kind in bodies}
    figures = read_statistics(cleaned, bodies, edition=year)
    return {
        "efforts": assemble.efforts(cleaned, efforts[:_TRACED], pillars)
        + assemble.efforts(cleaned, efforts[_TRACED:]),
        "shortcomings": assemble.shortcomings(cleaned, missing),
        "recommendations": assemble.recommendations(cleaned, asked),
        "statistics": tuple(assemble.statistic(cleaned, reading) for reading in figures),
    }


def _pillar_trends(
    cleaned: Cleaned, bodies: Mapping[SectionKind, Stretch], overview: Sequence[Sentence]
) -> dict[Pillar, TrendReading]:
    """The trend of each pillar: from its section, or where it has none from the overview."""
    trends: dict[Pillar, TrendReading] = {}
    stated: dict[Pillar, TrendReading] | None = None
    for pillar, kind in _SECTIONS.items():
        if kind in bodies:
            body = bodies[kind]
            reading = read_topic_formula(cleaned.plain, *body) or read_pillar_trend(
                _opening(cleaned, body)
            )
        else:
            stated = read_overview_trends(overview) if stated is None else stated
            reading = stated.get(pillar)
        if reading:
            trends[pillar] = reading
    return trends


def _opening(cleaned: Cleaned, body: Stretch) -> Iterator[Sentence]:
    """The first two sentences of a section; mostly only the first is asked for, and is short."""
    near = each_sentence(cleaned, body.start, min(body.end, body.start + _NEAR))
    first = next(near, None)
    whole = first is not None and first.text[-1] in ".!?" and next(near, None) is not None
    if first is not None and whole:
        yield first
    opening = each_sentence(cleaned, body.start, min(body.end, body.start + _OPENING))
    yield from islice(mended(opening), int(whole), 2)
