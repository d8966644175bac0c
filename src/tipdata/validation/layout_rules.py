"""Rules on how a narrative is laid out, by edition, and on what was read of it (TIP3xx)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.text import Span
from tipdata.validation.endings import last_words
from tipdata.validation.rule import Problem
from tipdata.vocabulary import DocumentKind, SectionKind, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.model import CountryAssessment, Report, Section
    from tipdata.validation.rule import Context

__all__ = [
    "LAYOUTS",
    "SPECIAL_CASE_LAYOUTS",
    "Layout",
    "nothing_cut",
    "nothing_much_unread",
    "recommendations_listed",
    "section_once",
    "sections_complete",
    "sections_in_order",
    "sections_tile",
    "spans_inside",
]

_OVERVIEW, _RECOMMENDATIONS = SectionKind.OVERVIEW, SectionKind.RECOMMENDATIONS
_PROFILE, _EFFORTS = SectionKind.PROFILE, SectionKind.GOVERNMENT_EFFORTS
_PROSECUTION, _PROTECTION = SectionKind.PROSECUTION, SectionKind.PROTECTION
_PREVENTION = SectionKind.PREVENTION
_PILLARS = (_PROSECUTION, _PROTECTION, _PREVENTION)


class Layout(NamedTuple):
    """The sections of a period's narratives, in their order."""

    first: int  # edition
    last: int
    sections: tuple[SectionKind, ...]


LAYOUTS = (
    Layout(2001, 2002, (_PROFILE, _OVERVIEW)),
    Layout(2003, 2003, (_PROFILE, _OVERVIEW, _PREVENTION, _PROSECUTION, _PROTECTION)),
    Layout(2004, 2008, (_PROFILE, _OVERVIEW, *_PILLARS)),
    Layout(2009, 2016, (_PROFILE, _OVERVIEW, _RECOMMENDATIONS, *_PILLARS)),
    Layout(2017, 2024, (_OVERVIEW, _RECOMMENDATIONS, *_PILLARS, _PROFILE)),
)
"""Of the narratives of 2025 none has been seen."""

SPECIAL_CASE_LAYOUTS = (
    Layout(2003, 2016, (_OVERVIEW, _PROFILE, _EFFORTS)),
    Layout(2017, 2024, (_OVERVIEW, _EFFORTS, _PROFILE)),
)

NARRATIVES = (DocumentKind.NARRATIVE, DocumentKind.NARRATIVES)
_PARTS = "sections efforts shortcomings recommendations statistics quotations".split()
_STOP = re.compile(r"[.!?]")

MUCH = 1_000
"""Characters left unread from which on a person should look at them."""


def sections_complete(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """A narrative has the sections of its edition."""
    present = {section.kind for section in found.sections}
    missing = [kind for kind in _expected(found, context) if kind not in present]
    if missing:
        yield Problem(
            f"no {_named(missing)}; expected in a narrative of {found.year}: see whether the "
            "document is cut, begins in the middle or lost a heading",
            found.span,
        )


def sections_in_order(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """A narrative's sections stand in the order of its edition."""
    expected = _expected(found, context)
    kinds = list(dict.fromkeys(section.kind for section in found.sections))
    present = [kind for kind in kinds if kind in expected]
    ordered = [kind for kind in expected if kind in present]
    if present != ordered:
        yield Problem(
            f"sections in the order {_named(present)}; expected {_named(ordered)} in "
            f"{found.year}: check the edition, and the document for shuffled columns",
            found.span,
        )


def section_once(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """A narrative has each section once."""
    seen: set[SectionKind] = set()
    for section in found.sections if _is_narrative(context) else ():
        if section.kind in seen:
            yield Problem(
                f"a second section {_named([section.kind])}; expected one: see whether two "
                "narratives run together or a heading was misread",
                section.span if section.heading is None else section.heading,
            )
        if section.kind is not SectionKind.OTHER:
            seen.add(section.kind)


def nothing_cut(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """A narrative ends with a whole sentence."""
    if context.report is None or not _is_narrative(context):
        return
    start = found.span.start
    text = context.text[start : found.span.end]
    cut = last_words(text) or _begun(found, text)
    if cut is not None:
        yield Problem(
            f"the narrative breaks off: …{' '.join(text[cut[0] : cut[1]].split())}; expected the "
            "end of a sentence: what is there was read, get the rest from another copy",
            Span(start + cut[0], start + cut[1]),
        )


def _begun(found: CountryAssessment, text: str) -> tuple[int, int] | None:
    """A last section that no sentence of stands behind its heading, by offsets into the text."""
    last = found.sections[-1] if found.sections else None
    if last is None or last.heading is None:
        return None
    start, end = (place - found.span.start for place in (last.heading.start, last.span.end))
    body = text[last.heading.end - found.span.start : end]
    return None if _STOP.search(body) else (start, start + len(text[start:end].rstrip()))


def recommendations_listed(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """A recommendations section has recommendations in it."""
    section = found.section(_RECOMMENDATIONS)
    if section and not found.recommendations and _is_narrative(context):
        yield Problem(
            "a recommendations section without a recommendation; expected a list: look at it",
            section.span,
        )


def nothing_much_unread(report: Report, _: Context) -> Iterator[Problem]:
    """What a narrative's document holds beside it is short, navigation left out."""
    long = (span for span in report.unread if span.end - span.start > MUCH)
    for span in long if report.kind in NARRATIVES else ():
        pieces = (piece for piece in report.document.furniture if piece in span)
        apart = sum(piece.end - piece.start for piece in pieces)
        left = span.end - span.start - apart
        if left > MUCH:
            yield Problem(
                f"{left:,} characters belong to no assessment; expected fewer than "
                f"{MUCH:,}: see whether a narrative's title was missed",
                span,
            )


def spans_inside(report: Report, _: Context) -> Iterator[Problem]:
    """Every span lies in the document."""
    whole = Span(0, len(report.document.text))
    for found in report.assessments:
        for name, span in _spans(found):
            if span not in whole or span.end < span.start:
                yield Problem(
                    f"the span of {name}, {span.start} to {span.end}, is not in the document of "
                    f"{len(whole):,} characters; expected it inside: take the text and the "
                    "facts from one source",
                    span,
                    country=found.country,
                    year=found.year,
                )


def sections_tile(found: CountryAssessment, _: Context) -> Iterator[Problem]:
    """An assessment's sections cover it without gap or overlap."""
    place = found.span.start
    for section in found.sections:
        if section.span.start != place:
            yield _gap(section, place)
        place = section.span.end
    if found.sections and place != found.span.end:
        yield Problem(
            f"the last section ends at {place}; expected {found.span.end}, the assessment's end: "
            "read the document again",
            found.sections[-1].span,
        )


def _gap(section: Section, place: int) -> Problem:
    return Problem(
        f"the section {_named([section.kind])} begins at {section.span.start}; expected {place}, "
        "where the one before ends: read the document again",
        section.span,
    )


def _is_narrative(context: Context) -> bool:
    """Whether the subject is a narrative; an assessment given alone may be one."""
    return context.kind in (*NARRATIVES, None)


def _expected(found: CountryAssessment, context: Context) -> tuple[SectionKind, ...]:
    """The sections of a narrative of its edition; none where it has no sections or is none."""
    special = Tier.SPECIAL_CASE in (found.tier, found.heading_tier)
    if found.year is not None and found.sections and _is_narrative(context):
        for layout in SPECIAL_CASE_LAYOUTS if special else LAYOUTS:
            if layout.first <= found.year <= layout.last:
                return layout.sections
    return ()


def _named(kinds: list[SectionKind]) -> str:
    return ", ".join(str(kind).replace("_", " ") for kind in kinds)


def _spans(found: CountryAssessment) -> Iterator[tuple[str, Span]]:
    """Every span of an assessment, with what it is of."""
    yield "the assessment", found.span
    yield from found.evidence.items()
    for name in _PARTS:
        yield from ((name, item.span) for item in getattr(found, name))
