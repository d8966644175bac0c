"""Phrases found in an action's words: a dictionary of first words, the longest phrase first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.pillars.words import BRITISH, ENDINGS, GROUPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tipdata.parsing.pillars.words import Group

__all__ = ["Cue", "Lexicon", "cues", "lexicon"]


class Cue(NamedTuple):
    """A phrase found: its first word, the one behind its last, and the groups it belongs to."""

    start: int
    end: int
    groups: tuple[Group, ...]


class _Next(NamedTuple):
    """A further word of a phrase: how many words may stand before it, and its forms."""

    gap: int
    forms: frozenset[str]


class _Phrase(NamedTuple):
    """What follows the first word of a phrase, and the groups it belongs to."""

    rest: tuple[_Next, ...]
    groups: tuple[Group, ...]


Lexicon = dict[str, tuple[_Phrase, ...]]


def lexicon(groups: Iterable[Group]) -> Lexicon:
    """Make the dictionary of a vocabulary.

    Args:
        groups: The vocabulary.

    Returns:
        Each form of a first word, with the phrases that it begins, those of most words first.

    Example:
        >>> from tipdata.parsing.pillars.words import Weight
        >>> group = Group("plans", (), Weight.SAYS, "plan/scheme of action")
        >>> sorted(lexicon([group]))
        ['plan', 'scheme']
    """
    owners: dict[str, list[Group]] = {}
    for group in groups:
        for phrase in group.phrases.split("|"):
            owners.setdefault(phrase.strip(), []).append(group)
    found: dict[str, list[_Phrase]] = {}
    for phrase, its in owners.items():
        first, *others = phrase.split()
        entry = _Phrase(tuple(_rest(others)), tuple(its))
        for form in _forms(first):
            found.setdefault(form, []).append(entry)
    return {
        form: tuple(sorted(entries, key=lambda entry: -len(entry.rest)))
        for form, entries in found.items()
    }


def _rest(words: Sequence[str]) -> Iterator[_Next]:
    gap = 0
    for word in words:
        if word.startswith("~"):
            gap = int(word[1:])
        else:
            yield _Next(gap, frozenset(_forms(word)))
            gap = 0


def _forms(written: str) -> Iterator[str]:
    """The forms that a written word stands for."""
    for word in written.split("/"):
        stem = word.rstrip("*")
        endings = ENDINGS if stem != word else ("",)
        for spelling in {stem, *(stem.replace(ours, theirs) for ours, theirs in BRITISH)}:
            yield from (spelling + ending for ending in endings)


LEXICON: Mapping[str, tuple[_Phrase, ...]] = lexicon(GROUPS)


def cues(words: Sequence[str], phrases: Mapping[str, tuple[_Phrase, ...]] = LEXICON) -> list[Cue]:
    """Find the phrases in an action's words.

    Args:
        words: The action's words in lower case.
        phrases: The dictionary.

    Returns:
        A cue for each phrase, in order, none inside another.

    Example:
        >>> words = "fund the national action plan".split()
        >>> [words[cue.start : cue.end] for cue in cues(words)]
        [['fund'], ['national'], ['action', 'plan']]
    """
    found: list[Cue] = []
    done = 0
    for index in [index for index, word in enumerate(words) if word in phrases]:
        if index < done:
            continue
        for phrase in phrases[words[index]]:
            end = _end(words, index + 1, phrase.rest)
            if end:
                found.append(Cue(index, end, phrase.groups))
                done = end
                break
    return found


def _end(words: Sequence[str], index: int, rest: Iterable[_Next]) -> int:
    """Behind the last word of a phrase; 0 where its words do not follow."""
    for gap, forms in rest:
        for place in range(index, min(index + gap + 1, len(words))):
            if words[place] in forms:
                index = place + 1
                break
        else:
            return 0
    return index
