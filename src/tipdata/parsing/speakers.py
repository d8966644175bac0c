"""Who speaks: the bare name of a person or an institution, and the office that goes with it."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import islice

import attrs

from tipdata.countries import find_countries
from tipdata.parsing.names import NameRun, is_honorific, is_office, name_runs, words_of
from tipdata.parsing.quotation_words import (
    BY_THE_WAY,
    INSTITUTION,
    NO_SPEAKERS,
    PERSON_NOUN,
    PRONOUN,
    SAYING,
    SHORT_OFFICES,
)

__all__ = ["Speaker", "Speakers"]


@attrs.frozen
class Speaker:
    """A speaker's bare name and role."""

    name: str
    role: str | None = None


HANDLE = re.compile(r"@(\w{2,30})")
"""An account's name in a social network."""

MOST = 400
"""As many names as a text is searched for."""

_BARRIER = re.compile(r"[,;:.!?]'?(?=\s+[a-zA-Z])|[\"“”«»\n—–]|\s--?(?=\s)|/-")
_ABBREVIATED = re.compile(r"(?:\b[A-Z]|\b[A-Z][a-z]{0,3})\.$")
_BEHIND = re.compile(
    r",\s+((?:[^.;:,\"“”«»\n(]|(?<=\b[A-Z])\.|,(?=\s+[A-Z])){4,150})|\s*\(([^()\n]{3,120})\)"
)
_ASIDE = re.compile(r",\s+(?:of|from|with|at)\s+[^,.;\"\n]{2,60},\s+")
_RELATIVE = re.compile(r"\b(?:who|which|whose|when|but|has|had|is|was)\b")
_LEADING = re.compile(
    r"(?:statements?\s+(?:by|from|of)\s+|(?:and|but|while|as|the|a|an|by|to|that|its|his|her|their|also|meanwhile|when|of|for|with"
    r"|from|then|so|said|according)\s+|[\s,–—-]+)+",
    re.IGNORECASE,
)
_OF = re.compile(r"\b(?:to|of|in|for|the|and|from)\s+$", re.IGNORECASE)
_OFFICE_AT = re.compile(
    r"(?:Affaires|Ambassador|Spokes\w+|Officer|Representative|Head|Chief)\s+(?:at|of|to|for)\s+(?:the\s+)?"
)
_ARTICLE = re.compile(r"(?:(?:the|and|of|in|for|to|on|at)\s+)+", re.IGNORECASE)


class Speakers:
    """The persons and institutions of one text, as far as it introduces them.

    Args:
        text: Cleaned text with straight apostrophes.
        shown: The same text as a reader should see it.
    """

    def __init__(self, text: str, shown: str) -> None:
        self.text = text
        self.shown = shown

    @cached_property
    def barred(self) -> frozenset[int]:
        """Where the words of countries' names in offices begin: "Ambassador to New Narnia"."""
        return frozenset(
            word.start()
            for start, end, _country in find_countries(self.text)
            if _OF.search(self.text, max(0, start - 12), start)
            for word in words_of(self.text, start, end)
        )

    @cached_property
    def persons(self) -> list[NameRun]:
        """Everybody introduced by full name: with an office, an honorific or a verb of saying."""
        runs = name_runs(self.text, 0, len(self.text), self.barred)
        known = (run for run in runs if len(run.words) > 1 and self._introduced(run))
        return list(islice(known, MOST))

    @cached_property
    def institutions(self) -> list[str]:
        """The names of institutions in the text, with their articles left out."""
        matches = islice(INSTITUTION.finditer(self.text), MOST)
        return [self._without_article(*match.span()) for match in matches]

    def named(
        self, start: int, end: int, *, first: bool = False, last: Speaker | None = None
    ) -> Speaker | None:
        """The speaker a subject means: the words before or behind a verb of saying.

        Args:
            start: Where the subject begins.
            end: Where it ends.
            first: Whether it begins with the name, as behind a verb.
            last: Who spoke last.

        Returns:
            The speaker; None if it names none.
        """
        words = self.text[start:end].strip(" ,.").split()
        if not words:
            return None
        if PRONOUN.fullmatch(words[0 if first else -1]):
            return self._latest(start) or last
        handle = HANDLE.search(self.text, start, end)
        if handle:
            return Speaker(handle[1])
        return self._person(start, end, first) or self._unnamed(start, end)

    def _introduced(self, run: NameRun) -> bool:
        comma = self.text.startswith(",", run.end)
        if run.titled or SAYING.match(self.text, run.end + 1 + comma):
            return True
        if self._office_before(run.start):
            return True
        aside = _ASIDE.match(self.text, run.end)
        if aside and SAYING.match(self.text, aside.end()):
            return True
        behind = _BEHIND.match(self.text, run.end)
        return behind is not None and PERSON_NOUN.search(behind[0]) is not None

    def _latest(self, start: int) -> Speaker | None:
        before = [run for run in self.persons if run.end <= start]
        return self._speaker(before[-1]) if before else None

    def _person(self, start: int, end: int, first: bool) -> Speaker | None:
        """The person a subject names: the one at its end, else the first."""
        runs = name_runs(self.text, start, end, self.barred)
        full = [run for run in runs if len(run.words) > 1]
        if full:
            return self._speaker(full[0 if first else self._subject_of(full, end)])
        for run in runs:
            known = self._known(run.words[0])
            if known is not None:
                return self._speaker(known)
            if run.titled:
                return self._speaker(run)
        return None

    def _subject_of(self, full: list[NameRun], end: int) -> int:
        """Which of several names is a verb's subject: the one right before it, but for clauses."""
        last = full[-1]
        closing = not self.text[last.end : end].strip(" ,.")
        return -1 if closing and not _RELATIVE.search(self.text, full[0].end, last.start) else 0

    def _known(self, surname: str) -> NameRun | None:
        """The full name that a surname takes up."""
        return next((run for run in self.persons if surname in run.words), None)

    def _speaker(self, run: NameRun) -> Speaker:
        size = len(run.words)
        longer = (p for p in self.persons if len(p.words) > size and p.words[-size:] == run.words)
        run = next(longer, run)
        name = self.shown[run.start : run.end].strip(" .,'’").removesuffix("’s").removesuffix("'s")
        role = self._role(run)
        if role is None:
            namesakes = (other for other in self.persons if other.words == run.words)
            role = next((r for other in namesakes if (r := self._role(other))), None)
        return Speaker(name, role)

    def _role(self, run: NameRun) -> str | None:
        """Honorifics and the office before the name; the office behind it where none is before."""
        lead = self._clause_start(run.start)
        skipped = _LEADING.match(self.text, lead, run.start)
        lead = skipped.end() if skipped else lead
        before = [word[0] for word in words_of(self.text, lead, run.start) if is_office(word[0])]
        parts = [" ".join(self.shown[lead : run.start].split()).strip(" ,")] if before else []
        if all(is_honorific(word) for word in before):
            parts += self._office_behind(run) or self._office_before(lead)
        return ", ".join(parts) or None

    def _office_behind(self, run: NameRun) -> list[str]:
        """The office in apposition or parentheses behind a name."""
        behind = _BEHIND.match(self.text, run.end)
        if behind is None or not PERSON_NOUN.search(behind[0]):
            return []
        start, end = behind.span(1) if behind[1] else behind.span(2)
        stop = _RELATIVE.search(self.text, start, end) or SAYING.search(self.text, start, end)
        shown = " ".join(self.shown[start : stop.start() if stop else end].split())
        leading = _LEADING.match(shown)
        return [shown[leading.end() if leading else 0 :].strip(" ,")]

    def _office_before(self, end: int) -> list[str]:
        """The office that a name with its honorific stands in apposition to."""
        while end and self.text[end - 1] == " ":
            end -= 1
        if self.text[max(0, end - 1) : end] != ",":
            return []
        start = self._clause_start(end - 1)
        office = self.text[start : end - 1]
        if not PERSON_NOUN.search(office) or SAYING.search(office):
            return []
        leading = _LEADING.match(self.text, start, end)
        shown = self.shown[leading.end() if leading else start : end - 1]
        return [" ".join(shown.split())]

    def _clause_start(self, end: int) -> int:
        """Where the words before a name begin: behind the last stop that ends no abbreviation."""
        floor = max(0, end - 160)
        for match in reversed(list(_BARRIER.finditer(self.text, floor, end))):
            if match[0] != "." or not _ABBREVIATED.search(self.text, floor, match.end()):
                return match.end()
        return floor

    def _unnamed(self, start: int, end: int) -> Speaker | None:
        """The person an office takes up, or an institution; None for whoever stays unnamed."""
        subject = self.text[start:end]
        aside = BY_THE_WAY.search(subject)
        if aside and aside.start():
            end = start + aside.start()
            subject = subject[: aside.start()]
        noun = PERSON_NOUN.search(subject)
        office = noun[0].lower() if noun else SHORT_OFFICES.get(subject.strip(" ,.")[-3:].strip())
        if office:
            return self._holder(office, start)
        if NO_SPEAKERS.search(subject):
            return None
        found = list(INSTITUTION.finditer(self.text, start, end))
        return self._institution(found[-1]) if found else None

    def _holder(self, office: str, start: int) -> Speaker | None:
        """The last person before a place who holds an office."""
        for run in reversed([run for run in self.persons if run.end <= start]):
            speaker = self._speaker(run)
            if speaker.role and office in speaker.role.lower():
                return speaker
        return None

    def _institution(self, match: re.Match[str]) -> Speaker:
        """An institution by its name; a bare "the embassy" by the name it has elsewhere."""
        name = self._without_article(*match.span())
        if " " in name:
            return Speaker(name)
        full = (n for n in self.institutions if " " in n and n[0].isupper())
        return Speaker(next((n for n in full if name.lower() in n.lower()), name))

    def _without_article(self, start: int, end: int) -> str:
        article = _ARTICLE.match(self.text, start, end)
        office = _OFFICE_AT.match(self.text, start, end)
        article = office or article
        return " ".join(self.shown[article.end() if article else start : end].split())
