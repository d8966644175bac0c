"""Phrases found in an action's words: a dictionary of first words, the longest phrase first."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.pillars.words import BRITISH, ENDINGS, GROUPS, Weight

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tipdata.parsing.pillars.words import Group

__all__ = ["LEXICON", "Cue", "Entry", "Lexicon", "Phrase", "cues", "lexicon"]


Next = tuple[int, frozenset[str]]
"""A further word of a phrase: how many words may stand before it, and its forms."""


class Phrase(NamedTuple):
    """What follows the first word of a phrase; how it speaks, and of which vague matters."""

    rest: tuple[Next, ...]
    voices: int
    matters: tuple[Group, ...]


Entry = tuple[Phrase | None, tuple[Phrase, ...], frozenset[str], int]
"""What a first word begins: the word alone if it is a phrase, and phrases of several words.

Those of most words come first; behind them stand every form that could follow in one of them, and
how many words behind the first the farthest could. A plain tuple is taken apart faster.
"""


Cue = tuple[int, int, Phrase]
"""A phrase found: its first word, the one behind its last, and itself."""

Lexicon = dict[str, Entry]
"""Each form of a first word, with what it begins."""


def lexicon(groups: Iterable[Group]) -> Lexicon:
    """Make the dictionary of a vocabulary.

    Args:
        groups: The vocabulary.

    Returns:
        The dictionary.

    Example:
        >>> from tipdata.parsing.pillars.words import Group
        >>> sorted(lexicon([Group("plans", (), Weight.SAYS, "plan/scheme of action")]))
        ['plan', 'scheme']
    """
    owners: dict[str, list[Group]] = {}
    for group in groups:
        for written in group.phrases.split("|"):
            owners.setdefault(written.strip(), []).append(group)
    begun: dict[str, list[Phrase]] = {}
    for written, its in owners.items():
        first, *others = written.split()
        matters = tuple(group for group in its if group.weight is Weight.VAGUE)
        phrase = Phrase(tuple(_rest(others)), _together(group.voices() for group in its), matters)
        for form in _forms(first):
            begun.setdefault(form, []).append(phrase)
    alike: dict[tuple[int, ...], Entry] = {}  # most forms begin the same phrases as another
    return {
        form: alike.get(key) or alike.setdefault(key, _entry(phrases))
        for form, phrases in begun.items()
        for key in [tuple(map(id, phrases))]
    }


def _together(voices: Iterable[int]) -> int:
    return reduce(or_, voices, 0)


def _entry(phrases: Sequence[Phrase]) -> Entry:
    ordered = sorted(phrases, key=lambda phrase: -len(phrase.rest))
    longer = tuple(phrase for phrase in ordered if phrase.rest)
    single = ordered[len(longer) :]
    matters = tuple(group for phrase in single for group in phrase.matters)
    seconds = [phrase.rest[0] for phrase in longer]
    return (
        Phrase((), _together(phrase.voices for phrase in single), matters) if single else None,
        longer,
        frozenset().union(*(forms for _gap, forms in seconds)),
        max((gap + 1 for gap, _forms in seconds), default=0),
    )


def _rest(words: Sequence[str]) -> Iterator[Next]:
    gap = 0
    for word in words:
        if word.startswith("~"):
            gap = int(word[1:])
        else:
            yield gap, frozenset(_forms(word))
            gap = 0


def _forms(written: str) -> set[str]:
    """The forms that a written word stands for."""
    forms: set[str] = set()
    for word in written.split("/"):
        stem = word.rstrip("*")
        spellings = {stem, *(stem.replace(ours, theirs) for ours, theirs in BRITISH)}
        endings = ENDINGS if stem != word else ("",)
        forms.update([spelling + ending for spelling in spellings for ending in endings])
    return forms


LEXICON = lexicon(GROUPS)


def cues(words: Sequence[str], entries: Mapping[str, Entry] = LEXICON) -> list[Cue]:
    """Find the phrases in an action's words.

    Args:
        words: The action's words in lower case.
        entries: The dictionary.

    Returns:
        A cue for each phrase, in order, none inside another.

    Example:
        >>> words = "fund the latest action plan".split()
        >>> [words[start:end] for start, end, _ in cues(words)]
        [['fund'], ['action', 'plan']]
    """
    found: list[Cue] = []
    done = 0
    for start, entry in enumerate(map(entries.get, words)):
        if entry is None or start < done:
            continue
        alone, longer, ahead, reach = entry
        if reach and not ahead.isdisjoint(words[start + 1 : start + 1 + reach]):
            cue = _longest(words, start, longer)
            if cue is not None:
                found.append(cue)
                done = cue[1]
                continue
        if alone is not None:
            found.append((start, start + 1, alone))
    return found


def _longest(words: Sequence[str], start: int, phrases: Iterable[Phrase]) -> Cue | None:
    """The first of the phrases whose words all follow, each within its gap."""
    for phrase in phrases:
        place = start + 1
        for gap, forms in phrase.rest:
            for word in words[place : place + gap + 1]:
                place += 1
                if word in forms:
                    break
            else:
                break
        else:
            return start, place, phrase
    return None
