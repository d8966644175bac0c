"""Headings of a narrative's sections, however an edition or a mirror printed them.

On a line of their own in any case (``PROTECTION``, ``Protection:``), run in before the section's
first words (``Scope and Magnitude. Narnia is ...``), or glued into the text by an extraction
(``... children.PROTECTIONThe government ...``); cut short they still count (``PROSECUTIO``).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.vocabulary import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Heading", "each_heading", "find_headings"]


class Heading(NamedTuple):
    """A heading's words and the kind of section they open."""

    start: int
    end: int
    kind: SectionKind
    alone: bool = True


WORDS = {
    "pros": SectionKind.PROSECUTION,
    "prot": SectionKind.PROTECTION,
    "prev": SectionKind.PREVENTION,
    "reco": SectionKind.RECOMMENDATIONS,
    "prio": SectionKind.RECOMMENDATIONS,
    "traf": SectionKind.PROFILE,
    "scop": SectionKind.PROFILE,
    "gove": SectionKind.GOVERNMENT_EFFORTS,
}
"""The first four letters of every heading."""

USUAL = set(SectionKind) - {SectionKind.OVERVIEW, SectionKind.GOVERNMENT_EFFORTS, SectionKind.OTHER}
"""What has headings in a narrative since 2017: where all stand on lines, none is run in."""

LINE = re.compile(
    r"""[\W\d_]{0,6}(?P<words>
        (?:prioriti[sz]ed\s)?recommendations?(?:\s(?:for|to)\s[^:;]{2,80})?
      | prosecut(?:ion|io|i)? | protect(?:ion|io|i)? | prevent(?:ion|io|i)?
      | (?:trafficking|country)\sprofile | trafficking\sprofil | scope\sand\smagnitude
      | government\sefforts )[\W_]{0,4}""",
    re.VERBOSE | re.IGNORECASE,
)
"""A line that is a heading and nothing else, in any case."""

_CAPITALS = "[A-ZÀ-ÖØ-Þ .,'&()-]{3,70}(?![a-zà-ÿ])"
_NAMED = r"[^:;.\n]{2,60}(?:\.[^:;.\n]{2,60})?(?=:)"
RUN_IN = re.compile(
    rf"""P(?:ROSECUT(?:ION|IO|I)?|rosecution|ROTECT(?:ION|IO|I)?|rotection
          |REVENT(?:ION|IO|I)?|revention
          |RIORITI[SZ]ED[ ]RECOMMENDATIONS?(?:[ ](?:FOR|TO)[ ]{_CAPITALS})?
          |rioriti[sz]ed[ ][Rr]ecommendations?(?:[ ](?:for|to)[ ]{_NAMED})?)
      | R(?:ECOMMENDATIONS?(?:[ ](?:FOR|TO)[ ]{_CAPITALS})?
          |ecommendations?(?:[ ](?:for|to)[ ]{_NAMED})?)
      | T(?:RAFFICKING[ ]PROFILE|rafficking[ ][Pp]rofile)
      | S(?:COPE[ ]AND[ ]MAGNITUDE|cope[ ]and[ ][Mm]agnitude)
      | G(?:OVERNMENT[ ]EFFORTS|overnment[ ][Ee]fforts)""",
    re.VERBOSE,
)
"""Words that may be a heading run into the text; what stands around them decides."""

_AFTER_CAPITALS = re.compile(r" ?(?:[:.–—-]|(?=\n|$)| ?(?=[•*“\"'(]*[A-Z][a-z' ]))")
_AFTER_TITLE_CASE = re.compile(
    r":(?=\W)|\.(?= [A-Z])| ?[–—](?= ?[A-Z])| - (?=[A-Z])|(?=[A-Z][a-z])"
    r"|(?= The [Gg]overnment| Authorities | Increase | As reported )"
)
_SENTENCE_ENDS = frozenset(".!?)”\"'»;:*•]")


def find_headings(text: str, start: int, end: int) -> list[Heading]:
    """Find the headings of one narrative.

    Args:
        text: Cleaned text with straight apostrophes.
        start: Where the narrative's body begins.
        end: Where it stops.

    Returns:
        The headings in order; a run-in one only where its kind has none on a line of its own.

    Example:
        >>> heading, = find_headings("PROTECTION: The government ...", 0, 30)
        >>> heading.kind
        SectionKind.PROTECTION
    """
    return sorted(each_heading(text, start, end))


def each_heading(text: str, start: int, end: int) -> Iterator[Heading]:
    """The same, those on lines of their own first, for those who need only some.

    Args:
        text: Cleaned text with straight apostrophes.
        start: Where the narrative's body begins.
        end: Where it stops.

    Yields:
        Each heading.
    """
    kinds: set[SectionKind] = set()
    for heading in _lines(text, start, end):
        kinds.add(heading.kind)
        yield heading
    if kinds >= USUAL:
        return
    for heading in _run_in(text, start, end):
        if heading.kind not in kinds:
            kinds.add(heading.kind)
            yield heading


def _lines(text: str, start: int, end: int) -> Iterator[Heading]:
    """Headings on a line of their own."""
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if 6 < stop - start < 110:
            match = LINE.fullmatch(text, start, stop)
            if match:
                yield _heading(match)
        start = stop + 1


def _run_in(text: str, start: int, end: int) -> Iterator[Heading]:
    """Headings before or within running text."""
    for match in RUN_IN.finditer(text, start, end):
        first, last = match.span()
        capitals = text[last - 1].isupper()
        after = (_AFTER_CAPITALS if capitals else _AFTER_TITLE_CASE).match(text, last, end)
        if after and _opens(text, first, start, capitals=capitals):
            yield Heading(first, after.end(), WORDS[match[0][:4].lower()], alone=False)


def _opens(text: str, first: int, start: int, *, capitals: bool) -> bool:
    """Whether a heading can stand here: at a line's start, or behind a sentence's end."""
    before = first
    while before > start and text[before - 1] == " ":
        before -= 1
    if before <= start or text[before - 1] == "\n":
        return True
    last = text[before - 1]
    return last in _SENTENCE_ENDS or (capitals and before == first and last.islower())


def _heading(match: re.Match[str]) -> Heading:
    kind = (
        WORDS[match["words"][:4].lower()]
        if match["words"][:7].lower() != "country"
        else SectionKind.PROFILE
    )
    return Heading(match.start("words"), match.end(), kind)
