"""The parts a narrative falls into: from its headings, and where they are lost from its words.

To 2016 the profile comes first and the assessment after it; since 2017 the assessment opens and
the profile closes. 2001-2003 have no recommendations, 2001-2002 no pillars of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.headings import find_headings
from tipdata.parsing.paragraphs import assesses, is_profile, is_recommendation, paragraphs, topic
from tipdata.text import Stretch
from tipdata.vocabulary import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.parsing.paragraphs import Paragraph

__all__ = ["Part", "lay_out"]

PILLARS = (SectionKind.PROSECUTION, SectionKind.PROTECTION, SectionKind.PREVENTION)


class Part(NamedTuple):
    """A section in the making."""

    kind: SectionKind
    start: int
    end: int
    opens: int  # where its words begin, behind a title or heading
    heading: Stretch | None = None

    @property
    def body(self) -> Stretch:
        """The part without title and heading."""
        return Stretch(self.opens, self.end)


def lay_out(text: str, start: int, body: int, end: int) -> list[Part]:
    """Cut one narrative into parts without gap or overlap.

    Args:
        text: Cleaned text with straight apostrophes.
        start: Where the narrative begins: at its title.
        body: Where the title ends.
        end: Where the narrative ends.

    Returns:
        The parts in order; the first begins at ``start``, the last stops at ``end``.
    """
    headings = find_headings(text, body, end)
    kinds = {heading.kind for heading in headings}
    stops = [heading.start for heading in headings] + [end]
    parts = list(_front(text, body, stops[0], kinds))
    for heading, stop in zip(headings, stops[1:], strict=True):
        words = Stretch(heading.start, heading.end)
        part = Part(heading.kind, heading.start, stop, heading.end, words)
        parts.extend(_recovered(text, part, kinds))
    return _tiled(parts, start, end)


def _unheaded(kind: SectionKind, start: int, end: int) -> Part:
    return Part(kind, start, end, start)


def _front(text: str, start: int, end: int, kinds: set[SectionKind]) -> Iterator[Part]:
    """What stands before the first heading: profile, assessment, and parts that lost theirs."""
    found = [p for p in paragraphs(text, start, end) if p.is_prose(text)]
    assessing = next((p for p in found if assesses(text, p.start, p.end)), None)
    if assessing is None:
        yield from _headless(text, found, end, kinds)
        return
    if found[0] is not assessing:
        yield _unheaded(SectionKind.PROFILE, found[0].start, assessing.start)
        kinds.add(SectionKind.PROFILE)
    yield from _recovered(text, _unheaded(SectionKind.OVERVIEW, assessing.start, end), kinds)


def _headless(
    text: str, found: list[Paragraph], end: int, kinds: set[SectionKind]
) -> Iterator[Part]:
    """The front of a document that begins in the middle, without an assessment."""
    if not found:
        return
    first = found[0]
    if is_profile(text, first.start, first.end) and SectionKind.PROFILE not in kinds:
        kind = SectionKind.PROFILE
    else:
        kind = topic(text, first.start, first.end) or SectionKind.OTHER
        kind = SectionKind.OTHER if kind in kinds else kind
    kinds.add(kind)
    yield from _recovered(text, _unheaded(kind, first.start, end), kinds)


def _recovered(text: str, part: Part, kinds: set[SectionKind]) -> Iterator[Part]:
    """A part, cut where a paragraph shows that a heading was lost before it."""
    first = True
    for paragraph in paragraphs(text, part.body.start, part.end):
        if first or not paragraph.is_prose(text):
            first = first and not paragraph.is_prose(text)
            continue
        kind = _lost(text, paragraph, part, kinds)
        if kind is not None:
            kinds.add(kind)
            yield part._replace(end=paragraph.start)
            part = _unheaded(kind, paragraph.start, part.end)
    yield part


def _lost(
    text: str, paragraph: Paragraph, part: Part, kinds: set[SectionKind]
) -> SectionKind | None:
    """The kind of section a paragraph opens without saying so, if any."""
    start, end, gap = paragraph
    if part.kind is SectionKind.OVERVIEW and SectionKind.RECOMMENDATIONS not in kinds:
        if is_recommendation(text, start, end):
            return SectionKind.RECOMMENDATIONS
    if part.kind is SectionKind.RECOMMENDATIONS and is_recommendation(text, start, end):
        return None
    if SectionKind.PROFILE not in kinds and part.kind is not SectionKind.OVERVIEW:
        if is_profile(text, start, end):
            return SectionKind.PROFILE
    if kinds.issuperset(PILLARS) or SectionKind.GOVERNMENT_EFFORTS in kinds:
        return None
    kind = topic(text, start, end)
    if kind is None and gap and part.kind in PILLARS:
        kind = next((pillar for pillar in PILLARS if pillar not in kinds), None)
    return None if kind in kinds else kind


def _tiled(parts: list[Part], start: int, end: int) -> list[Part]:
    """The parts stretched to meet each other and the narrative's edges."""
    if not parts:
        return [_unheaded(SectionKind.OVERVIEW, start, end)]
    stops = [part.start for part in parts[1:]] + [end]
    starts = [start] + stops[:-1]
    return [
        part._replace(start=first, end=last)
        for part, first, last in zip(parts, starts, stops, strict=True)
    ]
