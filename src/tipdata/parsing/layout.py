"""The parts a narrative falls into: from its headings, and where they are lost from its words.

To 2016 the profile comes first and the assessment after it; since 2017 the assessment opens and
the profile closes. 2001-2003 have no recommendations, 2001-2002 no pillars of their own.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.imperatives import is_recommendation
from tipdata.parsing.paragraphs import ASSESSMENT, assesses, is_profile, paragraphs
from tipdata.parsing.topics import topic
from tipdata.text import Stretch
from tipdata.vocabulary import SectionKind

if TYPE_CHECKING:
    from tipdata.parsing.headings import Headings
    from tipdata.parsing.paragraphs import Paragraph

__all__ = ["Part", "lay_out"]

PILLARS = (SectionKind.PROSECUTION, SectionKind.PROTECTION, SectionKind.PREVENTION)

LOST = {SectionKind.RECOMMENDATIONS, SectionKind.PROFILE, *PILLARS}
"""The sections whose own words show them where the heading is lost."""

PROFILED = 200
"""What is longer than this before an assessment is a profile, whatever its words."""


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


def lay_out(headings: Headings, start: int, body: int, end: int) -> list[Part]:
    """Cut one narrative into parts without gap or overlap.

    Args:
        headings: The document's headings.
        start: Where the narrative begins: at its title.
        body: Where the title ends.
        end: Where the narrative ends, at a line's edge.

    Returns:
        The parts in order; the first begins at ``start``, the last stops at ``end``.
    """
    found = headings.between(body, end)
    narrative = _Narrative(headings.text, Stretch(body, end), {each.kind for each in found})
    stops = [heading.start for heading in found] + [end]
    parts = narrative.front(body, stops[0])
    for heading, stop in zip(found, stops[1:], strict=True):
        words = Stretch(heading.start, heading.end)
        parts += narrative.recovered(Part(heading.kind, heading.start, stop, heading.end, words))
    if not parts:
        return [_unheaded(SectionKind.OVERVIEW, start, end)]
    parts[0] = parts[0]._replace(start=start)
    return parts


def _unheaded(kind: SectionKind, start: int, end: int) -> Part:
    return Part(kind, start, end, start)


class _Narrative:
    """A narrative's text and the kinds of section met so far."""

    def __init__(self, text: str, body: Stretch, kinds: set[SectionKind]) -> None:
        self.text = text
        self.body = body
        self.kinds = kinds
        self.headed = not kinds.isdisjoint(PILLARS)  # then only plain words show a lost heading

    @cached_property
    def spaced(self) -> bool:
        """Whether a doubled blank line means something: not every paragraph has one before it."""
        found = (p for p in paragraphs(self.text, *self.body) if p.is_prose(self.text))
        next(found, None)
        return not all(p.gap for p in found)

    def front(self, start: int, end: int) -> list[Part]:
        """What stands before the first heading: profile, assessment, parts that lost theirs."""
        found = [p for p in paragraphs(self.text, start, end) if p.is_prose(self.text)]
        if not found:
            return []
        assessing = self.assessing(found, start, end)
        if assessing is None:
            return self.recovered(_unheaded(self.opening(found[0]), found[0].start, end))
        parts = []
        if self.is_profiled(found[0].start, assessing.start):
            self.kinds.add(SectionKind.PROFILE)
            parts.append(_unheaded(SectionKind.PROFILE, found[0].start, assessing.start))
        return parts + self.recovered(_unheaded(SectionKind.OVERVIEW, assessing.start, end))

    def assessing(self, found: list[Paragraph], start: int, end: int) -> Paragraph | None:
        """The paragraph that assesses the government; its sentence may run over a line's end."""
        for paragraph in found:
            if assesses(self.text, paragraph.start, paragraph.end):
                return paragraph
        match = ASSESSMENT.search(self.text[start:end].lower())
        return next((p for p in found if match and p.end > start + match.start()), None)

    def is_profiled(self, start: int, end: int) -> bool:
        """Whether what stands before the assessment is a profile, no line of the page's own."""
        length = end - start
        return length >= PROFILED or (length > 0 and is_profile(self.text, start, end))

    def opening(self, first: Paragraph) -> SectionKind:
        """The kind of section a document without an assessment begins with."""
        profiled = is_profile(self.text, first.start, first.end)
        kind = SectionKind.PROFILE if profiled else topic(self.text, first.start, first.end)
        kind = SectionKind.OTHER if kind is None or kind in self.kinds else kind
        self.kinds.add(kind)
        return kind

    def recovered(self, part: Part) -> list[Part]:
        """A part, cut where a paragraph shows that a heading was lost before it."""
        if self.kinds >= LOST:
            return [part]
        cut = []
        found = (p for p in paragraphs(self.text, *part.body) if p.is_prose(self.text))
        next(found, None)
        for paragraph in found:
            kind = self.lost(paragraph, part.kind)
            if kind is not None and kind not in self.kinds:
                self.kinds.add(kind)
                cut.append(part._replace(end=paragraph.start))
                part = _unheaded(kind, paragraph.start, part.end)
        return [*cut, part]

    def lost(self, paragraph: Paragraph, within: SectionKind) -> SectionKind | None:
        """The kind of section a paragraph belongs to by its words, if they tell."""
        start, end, gap = paragraph
        if within in (SectionKind.OVERVIEW, SectionKind.RECOMMENDATIONS) and is_recommendation(
            self.text, start, end
        ):
            return SectionKind.RECOMMENDATIONS
        if within is not SectionKind.OVERVIEW and is_profile(self.text, start, end):
            return SectionKind.PROFILE
        if self.kinds.issuperset(PILLARS) or SectionKind.GOVERNMENT_EFFORTS in self.kinds:
            return None
        kind = topic(self.text, start, end, plainly=self.headed)
        if kind is None and gap and self.spaced and within in (SectionKind.OVERVIEW, *PILLARS):
            return next(pillar for pillar in PILLARS if pillar not in self.kinds)
        return kind
