"""Headings of a narrative's sections, however an edition or a mirror printed them.

On a line of their own in any case (``PROTECTION``, ``Protection:``), run in before the section's
first words (``Scope and Magnitude. Narnia is ...``), or glued into the text by an extraction
(``... children.PROTECTIONThe government ...``); cut short they still count (``PROSECUTIO``).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.lines import LONGEST
from tipdata.vocabulary import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.parsing.lines import Lines

__all__ = ["PLAIN", "Heading", "Headings"]


class Heading(NamedTuple):
    """A heading's words and the kind of section they open."""

    start: int
    end: int
    kind: SectionKind


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

PLAIN = {
    "PROSECUTION": SectionKind.PROSECUTION,
    "PROTECTION": SectionKind.PROTECTION,
    "PREVENTION": SectionKind.PREVENTION,
    "TRAFFICKING PROFILE": SectionKind.PROFILE,
}
"""The lines that most editions print, for a look before the pattern."""

SHORTEST = 6
"""A line of more characters can be a heading."""

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


class Headings:
    """The headings of a document, those on lines of their own found once for all its parts.

    Args:
        lines: The document's lines.

    Example:
        >>> from tipdata.parsing.lines import Lines
        >>> heading, = Headings(Lines("PROTECTION: The government ...")).between(0, 30)
        >>> heading.kind
        SectionKind.PROTECTION
    """

    def __init__(self, lines: Lines) -> None:
        self.text = lines.text
        self._starts: list[int] = []  # of the lines, which may begin with marks before the words
        self._found: list[Heading] = []
        self.kinds: set[SectionKind] = set()  # of those on lines of their own
        for start, end, head in lines.each:
            heading = _on_line(start, head) if SHORTEST < end - start < LONGEST else None
            if heading is not None:
                self._starts.append(start)
                self._found.append(heading)
                self.kinds.add(heading.kind)

    def on_lines(self, start: int, end: int) -> list[Heading]:
        """The headings on lines of their own.

        Args:
            start: Where to begin; what is left of a line counts as one.
            end: Where to stop, at a line's edge.

        Returns:
            The headings in order.
        """
        found = self._found[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        if start == 0 or self.text[start - 1] == "\n":
            return found
        rest = self.text[start : min(end, start + LONGEST)].split("\n", 1)[0]
        heading = _on_line(start, rest) if SHORTEST < len(rest) < LONGEST else None
        return found if heading is None else [heading, *found]

    def each(self, start: int, end: int) -> Iterator[Heading]:
        """The headings of a part, those on lines of their own first, for who needs only some.

        Args:
            start: Where to begin.
            end: Where to stop, at a line's edge.

        Yields:
            Each heading; a run-in one only where its kind has none on a line of its own.
        """
        found = self.on_lines(start, end)
        yield from found
        yield from _run_in(self.text, start, end, {heading.kind for heading in found})

    def between(self, start: int, end: int) -> list[Heading]:
        """The headings of one narrative.

        Args:
            start: Where its body begins.
            end: Where it stops, at a line's edge.

        Returns:
            The same in order.
        """
        found = self.on_lines(start, end)
        kinds = {heading.kind for heading in found}
        return found if kinds >= USUAL else sorted([*found, *_run_in(self.text, start, end, kinds)])


def _on_line(start: int, line: str) -> Heading | None:
    """The heading that a line is and nothing else."""
    kind = PLAIN.get(line)
    if kind is not None:
        return Heading(start, start + len(line), kind)
    match = LINE.fullmatch(line)
    if match is None:
        return None
    words = match["words"].lower()
    kind = SectionKind.PROFILE if words.startswith("country") else WORDS[words[:4]]
    return Heading(start + match.start("words"), start + len(line), kind)


def _run_in(text: str, start: int, end: int, kinds: set[SectionKind]) -> Iterator[Heading]:
    """The first heading before or within running text of each kind not met yet."""
    if kinds >= USUAL:
        return
    for match in RUN_IN.finditer(text, start, end):
        first, last = match.span()
        kind = WORDS[match[0][:4].lower()]
        capitals = text[last - 1].isupper()
        after = (_AFTER_CAPITALS if capitals else _AFTER_TITLE_CASE).match(text, last, end)
        if after and kind not in kinds and _opens(text, first, start, capitals=capitals):
            kinds.add(kind)
            yield Heading(first, after.end(), kind)


def _opens(text: str, first: int, start: int, *, capitals: bool) -> bool:
    """Whether a heading can stand here: at a line's start, or behind a sentence's end."""
    before = first
    while before > start and text[before - 1] == " ":
        before -= 1
    if before <= start or text[before - 1] == "\n":
        return True
    last = text[before - 1]
    return last in _SENTENCE_ENDS or (capitals and before == first and last.islower())
