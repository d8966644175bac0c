"""One country's assessment, and the sections it is written in."""

from __future__ import annotations

import attrs

from tipdata.countries import Country
from tipdata.mapping import FrozenMap
from tipdata.model.facts import Effort, Quotation, Recommendation, Shortcoming, Statistic
from tipdata.reprs import counted
from tipdata.text.document import Span
from tipdata.vocabulary import (
    Measure,
    Pillar,
    PillarTrend,
    SectionKind,
    Standards,
    Tier,
    TierChange,
    Trend,
)

__all__ = ["CountryAssessment", "Section"]


@attrs.frozen(slots=True, kw_only=True)
class Section:
    """A part of a narrative under one heading.

    Args:
        kind: What it tells of.
        heading: The words of its heading, None where it has none.
        span: From its heading, included, to the next section's.

    Example:
        >>> Section(kind=SectionKind.OVERVIEW, span=Span(0, 10)).heading is None
        True
    """

    kind: SectionKind
    heading: Span | None = None
    span: Span


@attrs.frozen(slots=True, kw_only=True)
class CountryAssessment:
    """What one document says of one country in one edition.

    What the document does not say is None or empty: nothing is filled in from elsewhere.

    Args:
        country: The country or territory.
        year: The edition, if stated or given.
        tier: The placement, as the assessment's own sentence says it.
        change: Upgraded, downgraded or remained, if stated.
        streak: For how many consecutive editions it has stood on its present tier, if stated.
        waiver: Whether it was granted a waiver from an otherwise required downgrade to Tier 3
            (22 U.S.C. 7107(b)(2)(D)(ii)).
        automatic_downgrade: Whether it came to Tier 3 because the act limits its years on the
            Watch List (22 U.S.C. 7107(b)(2)(D)(i)).
        heading_tier: The tier in the title or label, which may differ from ``tier``.
        country_as_reported: The country's name as the document writes it.
        evidence: Field name to the words that gave it.
        standards: How the government stands to the minimum standards.
        trend: Whether it demonstrated increasing efforts overall.
        pillar_trends: How efforts under each pillar developed.
        sections: The parts of the narrative; they tile ``span``.
        efforts: Positive actions, in order.
        shortcomings: What was not done, in order.
        recommendations: What it is asked to do, in order.
        statistics: Headline national figures, at most one per measure.
        quotations: Direct quotations, in order.
        span: Where the assessment stands in the document.

    Example:
        >>> import tipdata
        >>> assessment = tipdata.parse("NORWAY: TIER 1", year=2018).assessments[0]
        >>> assessment.country.iso3, assessment.heading_tier
        ('NOR', Tier.TIER_1)
    """

    country: Country
    year: int | None = None
    tier: Tier | None = None
    change: TierChange | None = None
    streak: int | None = None
    waiver: bool = False
    automatic_downgrade: bool = False
    heading_tier: Tier | None = None
    country_as_reported: str | None = None
    evidence: FrozenMap[str, Span] = attrs.field(factory=FrozenMap, repr=False)
    standards: Standards | None = None
    trend: Trend | None = None
    pillar_trends: FrozenMap[Pillar, PillarTrend] = attrs.field(factory=FrozenMap)
    sections: tuple[Section, ...] = attrs.field(default=(), repr=counted)
    efforts: tuple[Effort, ...] = attrs.field(default=(), repr=counted)
    shortcomings: tuple[Shortcoming, ...] = attrs.field(default=(), repr=counted)
    recommendations: tuple[Recommendation, ...] = attrs.field(default=(), repr=counted)
    statistics: tuple[Statistic, ...] = attrs.field(default=(), repr=counted)
    quotations: tuple[Quotation, ...] = attrs.field(default=(), repr=counted)
    span: Span = Span(0, 0)

    def section(self, kind: SectionKind | str) -> Section | None:
        r"""The first section of a kind, None if there is none.

        Args:
            kind: The kind, or the word for it.

        Returns:
            The section or None.

        Example:
            >>> import tipdata
            >>> text = "FIJI (Tier 2)\nPROSECUTION\nPolice investigated two cases."
            >>> report = tipdata.parse(text, year=2022)
            >>> report.document[report["Fiji"].section("prosecution").heading]
            'PROSECUTION'
        """
        wanted = SectionKind(kind)
        return next((section for section in self.sections if section.kind is wanted), None)

    def statistic(self, measure: Measure | str) -> Statistic | None:
        r"""The headline figure of a measure, None if the text does not mention it.

        Args:
            measure: The measure, or the word for it.

        Returns:
            The statistic or None.

        Example:
            >>> import tipdata
            >>> text = "FIJI (Tier 2)\nPROSECUTION\nCourts convicted two traffickers."
            >>> fiji = tipdata.parse(text, year=2022)["Fiji"]
            >>> fiji.statistic("convictions").value, fiji.statistic("investigations")
            (2, None)
        """
        wanted = Measure(measure)
        return next((s for s in self.statistics if s.measure is wanted), None)

    def _repr_html_(self) -> str:
        from tipdata.display import assessment_html

        return assessment_html(self)
