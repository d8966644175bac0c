"""Placements whose verb is said once: "put Georgia in Tier 1 and Azerbaijan in Tier 2"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.announcement.subjects import groups, within
from tipdata.parsing.announcement.units import clauses_of
from tipdata.parsing.tier_words import tier_mentions
from tipdata.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.countries import Country
    from tipdata.parsing.placement import PlacementClause
    from tipdata.text import Sentence
    from tipdata.vocabulary import Tier

    Place = tuple[int, int, Country]

__all__ = ["Gapped", "gapped"]


class Gapped(NamedTuple):
    """A country with the tier that follows it."""

    country: Country
    tier: Tier
    at: Stretch


_TO = re.compile(r"\s+(?:both\s+|also\s+)?(?:in|on|at|to|onto|into|under)\s+(?:the\s+)?")


def gapped(
    told: Sequence[Sentence], places: Sequence[Place], year: int | None = None
) -> Iterator[Gapped]:
    """Every name with a tier behind it, in sentences that place somebody as a fact.

    Args:
        told: The text's sentences.
        places: The countries' names in the text, in order.
        year: The edition, if known.

    Yields:
        The pairs in order.
    """
    for sentence in told:
        named = within(places, sentence)
        inside = [(a - sentence.start, b - sentence.start, c) for a, b, c in named]
        clauses = clauses_of(sentence.text, inside)
        if clauses and all(_places(clause, year) for clause in clauses):
            yield from _pairs(sentence, inside, clauses[0].stretch.start)


def _places(clause: PlacementClause, year: int | None) -> bool:
    """Whether a clause places its own subject or object in this edition."""
    joins = clause.verb.lower().startswith("join")
    return clause.states and clause.year in (None, year) and not joins


def _pairs(sentence: Sentence, inside: Sequence[Place], start: int) -> Iterator[Gapped]:
    """The pairs of one sentence behind its first verb."""
    mentions = {mention.start: mention for mention in tier_mentions(sentence.text)}
    for group in groups(sentence.text, inside, start, len(sentence.text)):
        to = _TO.match(sentence.text, group[-1][1])
        mention = mentions.get(to.end()) if to else None
        if mention is not None and mention.tier is not None:
            at = Stretch(sentence.start + mention.start, sentence.start + mention.end)
            yield from (Gapped(country, mention.tier, at) for _, _, country in group)
