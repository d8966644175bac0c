"""What one document says, country by country."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from tipdata.countries import Country, country
from tipdata.errors import UnknownCountryError
from tipdata.model.assessment import CountryAssessment
from tipdata.reprs import counted
from tipdata.text.document import Document, Span
from tipdata.vocabulary import DocumentKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.queries import Query

__all__ = ["Report"]


@attrs.frozen(slots=True, kw_only=True)
class Report:
    """A TIP document, read.

    Args:
        document: The document as it was read.
        kind: Its genre.
        year: The edition it is about, if stated or given.
        released: The day that edition came out, if stated.
        published: The day this document came out, if stated.
        assessments: One for each country it assesses, in order.
        unread: Spans of the document that belong to no assessment.

    Example:
        >>> import tipdata
        >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
        >>> report["NOR"] == report["Norway"] == report.assessments[0], len(report)
        (True, 1)
    """

    document: Document
    kind: DocumentKind
    year: int | None = None
    released: date | None = None
    published: date | None = None
    assessments: tuple[CountryAssessment, ...] = attrs.field(default=(), repr=counted)
    unread: tuple[Span, ...] = attrs.field(default=(), repr=counted)

    def __getitem__(self, name: str | Country) -> CountryAssessment:
        """The assessment of a country, by any of its names or codes."""
        wanted = name if isinstance(name, Country) else country(name, year=self.year)
        for assessment in self.assessments:
            if assessment.country.iso3 == wanted.iso3:
                return assessment
        present = tuple(assessment.country.name for assessment in self.assessments)
        message = (
            f"this {self.kind} has no assessment of {wanted.name}; "
            f"it has {len(present)}: {', '.join(present[:5])}{', ...' if present[5:] else ''}"
        )
        raise UnknownCountryError(message, name=str(name), candidates=present, year=self.year)

    def __iter__(self) -> Iterator[CountryAssessment]:
        return iter(self.assessments)

    def __len__(self) -> int:
        return len(self.assessments)

    def query(self) -> Query[CountryAssessment]:
        """A query over the report's assessments.

        Returns:
            The query; its `efforts()`, `recommendations()` and `statistics()` go on to those.

        Example:
            >>> import tipdata
            >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
            >>> report.query().where(heading_tier="1").values("country")
            ['Norway']
        """
        from tipdata.queries import query

        return query(self)

    def _repr_html_(self) -> str:
        from tipdata.display import report_html

        return report_html(self)
