"""Runs of capitalized words that may name a person, with what stands around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.quotation_words import HONORIFICS, OFFICES, OPENERS, PARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["NameRun", "is_honorific", "is_office", "name_runs", "words_of"]

_WORD = re.compile(r"[^\s,;:()\[\]–—\"“”«»/]+")
_STATEMENT = re.compile(
    r"\s+(?:\w+\s+)?(?:statement|remarks|message|words|speech|tweet|comments?)\b"
)
_PLACING = frozenset("in at from near across on outside around".split())


class NameRun(NamedTuple):
    """Capitalized words in a row that are no office; ``titled`` if one stands right before."""

    start: int
    end: int
    words: tuple[str, ...]
    titled: bool


def words_of(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The words of a stretch, without punctuation between them."""
    return _WORD.finditer(text, start, end)


def is_office(word: str) -> bool:
    """Whether a word tells an office, an honorific, or an institution's or country's nature."""
    bare = word.removesuffix("'s").strip(".'").lower()
    if bare in OFFICES or is_honorific(word):
        return True
    return "-" in bare and bare.split("-")[0] in ("anti", "vice", "deputy", "co", "ex", "under")


def is_honorific(word: str) -> bool:
    """Whether a word is a title of respect."""
    return word.removesuffix("'s").strip(".'").lower() in HONORIFICS


def name_runs(
    text: str, start: int, end: int, barred: frozenset[int] = frozenset()
) -> list[NameRun]:
    """Every run of a stretch that may be a person's name.

    Args:
        text: Cleaned text with straight apostrophes.
        start: Where to begin.
        end: Where to stop.
        barred: Where words begin that belong to no person: a country's name in an office.

    Returns:
        The runs in order; names of places and institutions are left out where words tell.

    Example:
        >>> [run.words for run in name_runs("Home Minister Ana de Doe, in New Narnia", 0, 39)]
        [('Ana', 'de', 'Doe')]
    """
    runs: list[NameRun] = []
    held: list[re.Match[str]] = []
    before: re.Match[str] | None = None
    for word in words_of(text, start, end):
        free = word.start() not in barred
        if held and not (free and _continues(word[0]) and not _broken(text, held[-1], word)):
            _add(runs, text, held, before, word)
            before, held = held[-1], []
        if free and (_names(word[0]) or (held and word[0].lower() in PARTICLES)):
            held.append(word)
        else:
            before = word
    if held:
        _add(runs, text, held, before, None)
    return runs


def _names(word: str) -> bool:
    """Whether a word can begin or end a name."""
    bare = word.removesuffix("'s").strip(".'").lower()
    capital = word[0].isupper() or (word[:3].lower() in ("al-", "el-") and word[3:4].isupper())
    return (
        capital
        and not is_office(word)
        and bare not in OPENERS
        and not any(map(str.isdigit, word))
        and (not word.isupper() or len(word.strip(".")) < 3 or len(word) > 4)
    )


def _continues(word: str) -> bool:
    return _names(word) or word.lower() in PARTICLES


def _broken(text: str, last: re.Match[str], word: re.Match[str]) -> bool:
    """Whether punctuation or a sentence's end parts two words."""
    if text[last.end() : word.start()] != " " or last[0].endswith("'s"):
        return True
    return last[0].endswith(".") and len(last[0].strip(".")) > 2


def _add(
    runs: list[NameRun],
    text: str,
    held: list[re.Match[str]],
    before: re.Match[str] | None,
    after: re.Match[str] | None,
) -> None:
    """Add a run unless it is part of an institution's or a place's name."""
    while held and not _names(held[-1][0]):
        held.pop()
    if _owned(text, held[-1], after):
        return
    adjoining = before is not None and text[before.end() : held[0].start()] in (" ", ", ")
    titled = adjoining and before is not None and is_office(before[0])
    if adjoining and before is not None and before[0].lower() in {*_PLACING, "the", "of", "to"}:
        return
    words = tuple(word[0].strip(".") for word in held)
    runs.append(NameRun(held[0].start(), held[-1].end(), words, titled))


def _owned(text: str, last: re.Match[str], after: re.Match[str] | None) -> bool:
    """Whether the run belongs to what follows: "Rose Foundation", "Narnian Minister"."""
    if last[0].endswith("'s"):
        return _STATEMENT.match(text, last.end()) is None
    return (
        after is not None
        and text[last.end() : after.start()] == " "
        and after[0][0].isupper()
        and is_office(after[0])
    )
