"""What frames a quotation: the words before and behind it that say whose it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.quotation_words import SAYING

if TYPE_CHECKING:
    from tipdata.parsing.speakers import Speaker, Speakers
    from tipdata.text import Stretch

__all__ = ["Frame", "Unnamed"]

_SENTENCE_END = re.compile(
    r"(?<![\s.][A-Z])(?<!\b(?:Mr|Ms|Dr|Lt|St|Sr|Jr))(?<!\b(?:Gov|Mrs|Amb|Hon|Rep|Sen|Gen|Col|Rev|Sgt|Dep))"
    r"(?<!\bProf)(?<!\bSupt)[.!?][\"”»)]*\s+(?=[A-Z\"“«])|\n"
)
_CREDIT = re.compile(
    r"\b(?:according\s+to|in\s+the\s+words\s+of|as\s+per)\s+(?P<who>[^\"“”«»\n]{3,160})$",
    re.IGNORECASE,
)
_TRAIL_CREDIT = re.compile(
    r"[\s,.]*(?:according\s+to|in\s+the\s+words\s+of)\s+(?P<who>[^\"“”«»\n.]{3,160})", re.IGNORECASE
)
_DASH = re.compile(r"\s*[—–-]{1,2}\s*(?P<who>[^\"“”«»\n]{3,120})(?=\n|$)")
_SKIP = re.compile(r"[\s,.–—-]*")
_TIES = re.compile(
    r"\s*,?\s*(?:(?:and|but|or|which|who|while|where|as\s+(?:part|well)|for|in\s+order|to|of|that|so)\b)"
)
_LABEL = re.compile(r"[^!?\n]{2,140}:\s*$")
_INDIRECT = re.compile(r"\s*(?::|,?\s*that\b)")
_CLOSED = re.compile(
    r"\s*(?:[.,;:!]|$|\n|in\b|on\b|at\b|during\b|after\b|as\b|while\b|to\b|\w+day\b)"
)
_FEW_WORDS = 3
_REACH = 320


class Unnamed(NamedTuple):
    """A speaker there is, but not by name."""


class _Subject(NamedTuple):
    start: int
    end: int
    first: bool = False


class Frame:
    """One quoted piece between the quotations before and behind it.

    Args:
        text: Cleaned text with straight apostrophes.
        piece: The words between the marks.
        floor: Where the quotation before ends.
        ceiling: Where the next one begins.
        speakers: Who the text knows.
    """

    def __init__(
        self, text: str, piece: Stretch, floor: int, ceiling: int, speakers: Speakers
    ) -> None:
        self.text = text
        self.piece = piece
        self.floor = floor
        self.ceiling = ceiling
        self.speakers = speakers
        self.opening = piece.start - (2 if text[piece.start - 1] == " " else 1)
        self.closing = min(_mark_behind(text, piece.end), len(text))

    def speaker(self, last: Speaker | None) -> Speaker | Unnamed | None:
        """Whose words these are: None if they are no speech, Unnamed if nobody is named."""
        for subject in self._subjects():
            if subject is not None:
                speaker = self.speakers.named(*subject[:2], first=subject.first, last=last)
                return speaker or Unnamed()
        return last if self._goes_on() else None

    def _subjects(self) -> tuple[_Subject | None, ...]:
        """What may name the speaker, the likelier place first."""
        lead, trail = self._lead(), self._trail()
        return (trail, lead) if self.text[self.piece.end - 1] in ",?!" else (lead, trail)

    @property
    def _short(self) -> bool:
        return self.text.count(" ", *self.piece) < _FEW_WORDS - 1

    def _lead(self) -> _Subject | None:
        """The subject before the piece: "Doe said:", "according to Doe,", "@Doe:"."""
        start, end = self._before()
        words = self.text[start:end].rstrip()
        if not words or (self._short and words[-1] not in ":,"):
            return None
        credit = _CREDIT.search(self.text, start, end)
        if credit:
            return _Subject(*credit.span("who"), first=True)
        verbs = list(SAYING.finditer(self.text, start, end))
        if verbs:
            return _around(self.text, _main(verbs), start, end)
        return _Subject(start, end) if _LABEL.match(self.text, start, end) else None

    def _before(self) -> tuple[int, int]:
        """The sentence that leads to the piece, the paragraph before it after a colon."""
        end = self.opening
        while end > self.floor and self.text[end - 1].isspace():
            end -= 1
        if "\n" in self.text[end : self.opening] and self.text[max(0, end - 1)] not in ":,":
            return self.opening, self.opening
        floor = max(self.floor, end - _REACH)
        ends = [match.end() for match in _SENTENCE_END.finditer(self.text, floor, end)]
        return (ends[-1] if ends else floor), end

    def _trail(self) -> _Subject | None:
        """The subject behind the piece: ", said Doe", ", Doe added", "— Doe"."""
        start = self.closing
        match = _SENTENCE_END.search(self.text, _SKIP.match(self.text, start).end(), self.ceiling)  # type: ignore[union-attr]
        end = min(match.start() if match else self.ceiling, start + _REACH)
        if end < start or _TIES.match(self.text, start, end):
            return None
        for pattern in (_TRAIL_CREDIT, _DASH):
            credit = pattern.match(self.text, start, end)
            if credit:
                return _Subject(*credit.span("who"), first=True)
        begin = _SKIP.match(self.text, start, end).end()  # type: ignore[union-attr]
        verb = SAYING.search(self.text, begin, end)
        if verb is None or "\n" in self.text[start:begin]:
            return None
        if verb.start() == begin:
            return _Subject(verb.end(), end, first=True)
        return self._following(begin, verb)

    def _following(self, begin: int, verb: re.Match[str]) -> _Subject | None:
        """A subject with its verb behind the piece, unless they lead to something new."""
        if _INDIRECT.match(self.text, verb.end()):
            return None
        ended = self.text[self.piece.end - 1] in ".!?"
        if ended and not _CLOSED.match(self.text, verb.end()):
            return None
        return _Subject(begin, verb.start())

    def _goes_on(self) -> bool:
        """Whether the last speaker goes on: a whole sentence right behind the last quotation."""
        start, end = self._before()
        whole = self.text[self.piece.end - 1] in ".!?…" or self.closing >= self.ceiling
        near = self.text.count("\n", self.floor, self.opening) <= 2
        return not self.text[start:end].strip() and whole and near and not self._short


def _mark_behind(text: str, end: int) -> int:
    """Where the closing mark ends."""
    while end < len(text) and text[end] in " \n":
        end += 1
    return end + (text[end : end + 1] in ("”", "»", '"', "“", "'"))


def _main(verbs: list[re.Match[str]]) -> re.Match[str]:
    """The verb whose subject speaks: the last, of "said ..., adding" the one that leads it."""
    if not verbs[-1][0].lower().endswith("ing"):
        return verbs[-1]
    finite = [verb for verb in verbs if not verb[0].lower().endswith("ing")]
    return finite[-1] if finite else verbs[-1]


def _around(text: str, verb: re.Match[str], start: int, end: int) -> _Subject:
    """The subject of a verb: the words before it, or those behind where none stand before."""
    if text[start : verb.start()].strip(" ,.-–—"):
        return _Subject(start, verb.start())
    return _Subject(verb.end(), end, first=True)
