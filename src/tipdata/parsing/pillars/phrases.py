"""Phrases found in an action's words: a dictionary of first words, the longest phrase first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.pillars.words import ENDINGS, GROUPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tipdata.parsing.pillars.words import Group

__all__ = ["LEXICON", "Cue", "cues", "lexicon"]

GAPS = {"_": 1, "…": 3}


class Cue(NamedTuple):
    """A phrase found: its first word, the word behind its last, and its groups."""

    start: int
    end: int
    groups: tuple[Group, ...]


class Phrase(NamedTuple):
    """The rest of a phrase behind its first word: forms of each word and the gap before it."""

    rest: tuple[tuple[int, frozenset[str]], ...]
    groups: tuple[Group, ...]


Lexicon = dict[str, tuple[Phrase, ...]]


def lexicon(groups: Iterable[Group]) -> Lexicon:
    """Make the dictionary: each form of a first word with the phrases that it begins."""
    by_phrase: dict[str, list[Group]] = {}
    for group in groups:
        for phrase in group.phrases.split("|"):
            by_phrase.setdefault(" ".join(phrase.split()), []).append(group)
    found: dict[str, list[Phrase]] = {}
    for phrase, owners in sorted(by_phrase.items(), key=lambda one: -_words(one[0])):
        first, *rest = phrase.split()
        entry = Phrase(tuple(_rest(rest)), tuple(owners))
        for form in _forms(first):
            found.setdefault(form, []).append(entry)
    return {form: tuple(entries) for form, entries in found.items()}


def _words(phrase: str) -> int:
    return sum(word not in GAPS for word in phrase.split())


def _rest(words: Sequence[str]) -> Iterator[tuple[int, frozenset[str]]]:
    gap = 0
    for word in words:
        if word in GAPS:
            gap = GAPS[word]
        else:
            yield gap, frozenset(_forms(word))
            gap = 0


def _forms(word: str) -> list[str]:
    """The forms a written word stands for."""
    if not word.endswith("*"):
        return [word]
    return [word[:-1] + ending for ending in ENDINGS]


LEXICON = lexicon(GROUPS)


def cues(words: Sequence[str]) -> list[Cue]:
    """The phrases in an action's words, in order.

    Args:
        words: The action's words in lower case.

    Returns:
        One cue for each place where a phrase begins, none inside another.

    Example:
        >>> [words[cue.start : cue.end] for words in ["fund the action plan".split()]
        ...  for cue in cues(words)]
        [['fund'], ['action', 'plan']]
    """
    found: list[Cue] = []
    done = 0
    for index in [index for index, word in enumerate(words) if word in LEXICON]:
        if index >= done:
            cue = _longest(words, index)
            if cue:
                found.append(cue)
                done = cue.end
    return found


def _longest(words: Sequence[str], index: int) -> Cue | None:
    for phrase in LEXICON[words[index]]:
        end = index + 1
        for gap, forms in phrase.rest:
            end = _next(words, end, gap, forms)
            if not end:
                break
        if end:
            return Cue(index, end, phrase.groups)
    return None


def _next(words: Sequence[str], index: int, gap: int, forms: frozenset[str]) -> int:
    """Behind the next word of a phrase; 0 where it does not come within the gap."""
    for place in range(index, min(index + gap + 1, len(words))):
        if words[place] in forms:
            return place + 1
    return 0
