"""What the sentences about one country say of its placement."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.clauses import PlacementClause, placement_clauses
from tipdata.parsing.contract import PlacementReading
from tipdata.parsing.formulas import NO_FORMULAS
from tipdata.parsing.frames import placing
from tipdata.parsing.overall_trend import read_trend
from tipdata.parsing.standards import read_standards
from tipdata.parsing.tier_words import read_label_tier
from tipdata.parsing.waivers import read_limit, read_waiver
from tipdata.text import Stretch, mended
from tipdata.vocabulary import Tier, TierChange

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tipdata.parsing.formulas import Formal
    from tipdata.text import Sentence

__all__ = [
    "PlacementClause",
    "placement_clauses",
    "read_label_tier",
    "read_placement",
    "read_trend",
]


class _Placed(NamedTuple):
    """A clause with the sentence it stands in."""

    clause: PlacementClause
    sentence: Sentence

    @property
    def weight(self) -> int:
        """How much it looks like the sentence that places the country."""
        start, end = self.clause.subject
        led = "therefore" in self.sentence.text[start:end].lower()
        named = self.clause.tier is not None
        return 4 * led + 2 * named + (self.clause.change is not None)

    @property
    def was(self) -> bool:
        """Whether it only tells where the country was."""
        return self.clause.change is None and self.clause.verb.startswith("was ")

    def at(self, stretch: Stretch | None) -> Stretch:
        """A stretch of the clause as a stretch of the document."""
        start, end = stretch or self.clause.stretch
        return Stretch(self.sentence.start + start, self.sentence.start + end)


def read_placement(
    sentences: Sequence[Sentence],
    *,
    year: int | None = None,
    label: Tier | None = None,
    reported: bool = False,
    formulas: Mapping[int, Formal] = NO_FORMULAS,
) -> PlacementReading:
    """Read tier, change, streak, waiver, automatic downgrade and standards.

    Args:
        sentences: Sentences about one country: a narrative's overview, say.
        year: The edition, if known: placements of other editions are then left out.
        label: The tier a title or label names, by which waivers and limits are understood
            where no sentence states one.
        reported: Whether what is upgraded or downgraded can only be a country.
        formulas: What is known of the sentences already, by their number once mended.

    Returns:
        What they say, with the words that say it.

    Example:
        >>> from tipdata.text import clean, sentences
        >>> text = "Therefore Narnia remained on Tier 2 Watch List for the third consecutive year."
        >>> reading = read_placement(sentences(clean(text)))
        >>> reading.tier, reading.change, reading.streak
        (Tier.TIER_2_WATCH_LIST, TierChange.REMAINED, 3)
    """
    sentences = list(mended(sentences))
    placed = _of_the_edition(_stated(sentences, reported, formulas), year)
    main = _main(placed)
    tier = main.clause.tier if main else None
    agreeing = [p for p in placed if p.clause.tier in (tier, None)]
    change = _first(agreeing, lambda clause: clause.change)
    streak = _first(agreeing, lambda clause: clause.streak)
    on_tier_3 = (tier or label) is Tier.TIER_3
    waiver = None if on_tier_3 else read_waiver(sentences)
    limit = _limit(sentences, agreeing) if on_tier_3 else None
    standards, words = read_standards(sentences, formulas)
    evidence = {
        "tier": main and main.at(None),
        "change": change and change.at(None),
        "streak": streak and streak.at(streak.clause.streak_at),
        "waiver": waiver,
        "automatic_downgrade": limit,
        "standards": words,
    }
    return PlacementReading(
        tier=tier,
        change=change.clause.change if change else None,
        streak=streak.clause.streak if streak else None,
        waiver=waiver is not None,
        automatic_downgrade=limit is not None,
        standards=standards,
        evidence={field: stretch for field, stretch in evidence.items() if stretch},
    )


def _stated(
    sentences: Sequence[Sentence], reported: bool, formulas: Mapping[int, Formal]
) -> list[_Placed]:
    """The clauses that state a placement as a fact."""
    numbers = [number for number in range(len(sentences)) if number not in formulas]
    stated = [
        (numbers[at], clause)
        for at in placing([sentences[number].text for number in numbers])
        for clause in placement_clauses(sentences[numbers[at]].text, reported=reported)
        if clause.states
    ]
    stated += [(number, formal.clause) for number, formal in formulas.items() if formal.clause]
    stated.sort(key=itemgetter(0))
    return [_Placed(clause, sentences[number]) for number, clause in stated]


def _of_the_edition(placed: list[_Placed], year: int | None) -> list[_Placed]:
    """The clauses about the edition at hand: undated ones, else those of the newest year."""
    current = [p for p in placed if p.clause.year in (None, year)]
    if year is not None or len(current) == len(placed):
        return current
    newest = max(p.clause.year or 0 for p in placed)
    lasting = [p for p in current if not p.was]
    return lasting or [p for p in placed if p.clause.year == newest]


def _main(placed: list[_Placed]) -> _Placed | None:
    """The clause that places the country; the first of equals."""
    return _weightiest([p for p in placed if p.clause.tier is not None])


def _first(
    placed: list[_Placed], said: Callable[[PlacementClause], TierChange | int | None]
) -> _Placed | None:
    """The weightiest clause that says something."""
    return _weightiest([p for p in placed if said(p.clause) is not None])


def _weightiest(placed: list[_Placed]) -> _Placed | None:
    """The first of those that weigh most."""
    if len(placed) > 1:
        return max(placed, key=lambda p: p.weight)
    return placed[0] if placed else None


def _limit(sentences: Sequence[Sentence], placed: Sequence[_Placed]) -> Stretch | None:
    """The words that lay a placement on Tier 3 to the act's limit, near that placement."""
    if all(p.clause.change is TierChange.REMAINED for p in placed):
        return None
    return read_limit(sentences)
