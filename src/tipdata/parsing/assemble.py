"""From stretches of cleaned text to domain objects with spans into the document."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

from tipdata.mapping import FrozenMap, frozen
from tipdata.model import Effort, Quotation, Recommendation, Section, Shortcoming, Statistic
from tipdata.parsing.pillars import pillars_of_each
from tipdata.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tipdata.parsing.contract import QuotationReading, StatisticReading
    from tipdata.parsing.layout import Part
    from tipdata.text import Cleaned, Stretch
    from tipdata.vocabulary import Pillar

__all__ = [
    "efforts",
    "quotation",
    "recommendations",
    "sections",
    "shortcomings",
    "spans",
    "statistic",
    "uncovered",
]


Key = TypeVar("Key")

_NO_EVIDENCE: FrozenMap[Any, Span] = FrozenMap()


def efforts(
    cleaned: Cleaned,
    stretches: Sequence[Stretch],
    sections: Mapping[Pillar, Stretch] | None = None,
) -> tuple[Effort, ...]:
    """Efforts with the pillars they serve."""
    return tuple(
        [
            Effort(text=text, span=span, pillars=pillars, pillar_evidence=evidence)
            for text, span, (pillars, evidence) in zip(
                cleaned.pieces(stretches),
                cleaned.spans(stretches),
                pillars_of_each(cleaned, stretches, sections),
                strict=True,
            )
        ]
    )


def recommendations(cleaned: Cleaned, stretches: Sequence[Stretch]) -> tuple[Recommendation, ...]:
    """Recommendations with their places in the list and the pillars they serve."""
    return tuple(
        [
            Recommendation(
                text=text, span=span, position=position, pillars=pillars, pillar_evidence=evidence
            )
            for position, text, span, (pillars, evidence) in zip(
                range(1, len(stretches) + 1),
                cleaned.pieces(stretches),
                cleaned.spans(stretches),
                pillars_of_each(cleaned, stretches),
                strict=True,
            )
        ]
    )


def shortcomings(cleaned: Cleaned, stretches: Sequence[Stretch]) -> tuple[Shortcoming, ...]:
    """Shortcomings."""
    return tuple(
        [
            Shortcoming(text=text, span=span)
            for text, span in zip(cleaned.pieces(stretches), cleaned.spans(stretches), strict=True)
        ]
    )


def statistic(cleaned: Cleaned, reading: StatisticReading) -> Statistic:
    """A headline figure."""
    return Statistic(
        measure=reading.measure,
        value=reading.value,
        qualifier=reading.qualifier,
        previous=reading.previous,
        span=cleaned.span(*reading.stretch),
    )


def quotation(cleaned: Cleaned, reading: QuotationReading) -> Quotation:
    """A direct quotation."""
    return Quotation(
        speaker=reading.speaker,
        role=reading.role,
        text=cleaned.piece(*reading.stretch),
        span=cleaned.span(*reading.stretch),
    )


def spans(cleaned: Cleaned, evidence: Mapping[Key, Stretch]) -> FrozenMap[Key, Span]:
    """Evidence as spans."""
    if not evidence:
        return _NO_EVIDENCE
    return frozen({of: cleaned.span(*stretch) for of, stretch in evidence.items()})


def sections(cleaned: Cleaned, parts: Sequence[Part], whole: Span) -> tuple[Section, ...]:
    """Sections that tile a span: each begins where the one before it ends."""
    edges = [whole.start, *[cleaned.origin(part.start) for part in parts[1:]], whole.end]
    headings = iter(cleaned.spans([part.heading for part in parts if part.heading]))
    return tuple(
        [
            Section(
                kind=part.kind,
                heading=next(headings) if part.heading else None,
                span=Span(start, stop),
            )
            for part, (start, stop) in zip(parts, pairwise(edges), strict=True)
        ]
    )


def uncovered(covered: Iterable[Span], length: int) -> tuple[Span, ...]:
    """The spans of a document that no assessment covers.

    Args:
        covered: Spans in any order.
        length: The document's length.

    Returns:
        The gaps between them, in order.

    Example:
        >>> uncovered([Span(4, 9)], 12)
        (Span(start=0, end=4), Span(start=9, end=12))
    """
    gaps: list[Span] = []
    position = 0
    for span in sorted(covered):
        if span.start > position:
            gaps.append(Span(position, span.start))
        position = max(position, span.end)
    if position < length:
        gaps.append(Span(position, length))
    return tuple(gaps)
