"""The grammar of placing: which words of a sentence put a country on a tier, and how.

A verb of placing governs the tier that follows it; prepositions tell the tier reached from the
tier left. What stands around the verb tells whether the clause states today's placement.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from tipdata.parsing.formula import read_formula
from tipdata.parsing.frames import frames, places
from tipdata.parsing.placement_verbs import DIRECTIONS
from tipdata.parsing.placement_words import YEAR_AFTER, YEAR_BEFORE
from tipdata.parsing.senses import senses_of
from tipdata.parsing.streaks import streak_phrases
from tipdata.parsing.tier_streaks import streak_of
from tipdata.text import Stretch
from tipdata.tuples import make
from tipdata.vocabulary import Tier, TierChange

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tipdata.parsing.formula import Formula
    from tipdata.parsing.governing import Frame
    from tipdata.parsing.streaks import StreakPhrase

__all__ = ["PlacementClause", "formal_clause", "placement_clauses", "places"]


@attrs.frozen(kw_only=True)
class PlacementClause:
    """A clause that places something on a tier; all offsets are into the text it was read from.

    Args:
        stretch: From the verb to the last tier it governs.
        subject: What stands before the verb, from the clause before it.
        verb: The verb as written.
        tier: The tier reached or kept; None where only a move or the tier left is told.
        previous: The tier left.
        change: The direction, as the verb or the two tiers say.
        streak: For how many consecutive editions, if it says so.
        streak_at: The words of the streak.
        year: The edition the clause names.
        hypothetical: It may come, was escaped or is striven for.
        definition: It tells what the act provides for any country.
        negated: It tells what did not happen.
        earlier: It tells of an earlier edition, or of a reassessment between two.
    """

    stretch: Stretch
    subject: Stretch
    verb: str
    tier: Tier | None = None
    previous: Tier | None = None
    change: TierChange | None = None
    streak: int | None = None
    streak_at: Stretch | None = None
    year: int | None = None
    hypothetical: bool = False
    definition: bool = False
    negated: bool = False
    earlier: bool = False

    @property
    def states(self) -> bool:
        """Whether the clause states a placement of today as a fact."""
        return not (self.hypothetical or self.definition or self.negated or self.earlier)


# One set of characters first, so that the search can skip to them.
BREAK = re.compile(
    r"[;\n.!?](?:(?<=;)|(?<=\n)\n*"
    r"|(?<![A-Z].)(?<!\bSt.)(?<!\bAmb.)(?<!\b[MD]r.)[\"”»)]*\s+(?=[\"“«(]*[A-Z]))"
)
"""Where one clause cannot reach over."""

LONGEST = 2000
"""What is longer without a break is no sentence; it is read in pieces of this length."""

LEFT_BEHIND = re.compile(r"\b(?:after|following)\s+(?:[\w'-]+\s+){0,3}$", re.IGNORECASE)
"""Between a tier reached and the clause that tells of the one left."""


def placement_clauses(text: str, *, reported: bool = False) -> list[PlacementClause]:
    """Every clause of a text that places something on a tier, or moves it between tiers.

    Args:
        text: A sentence, or several.
        reported: Whether what is upgraded or downgraded can only be a country.

    Returns:
        The clauses in order, with what each says and whether it states it as a fact.

    Example:
        >>> clause, = placement_clauses("therefore Narnia was upgraded to Tier 2.")
        >>> clause.tier, clause.change, clause.states
        (Tier.TIER_2, TierChange.UPGRADED, True)
    """
    if not places(text):
        return []
    clauses: list[PlacementClause] = []
    for start, end in _pieces(text):
        piece = text[start:end]
        if places(piece):
            clauses += _read(piece, start, reported)
    return clauses


def _pieces(text: str) -> list[tuple[int, int]]:
    """The pieces of a text between the breaks."""
    start = 0
    pieces: list[tuple[int, int]] = []
    if _may_break(text):
        for match in BREAK.finditer(text):
            pieces += _short(start, match.start())
            start = match.end()
    pieces += _short(start, len(text))
    return pieces


def _may_break(text: str) -> bool:
    """Whether a break may stand in a text: most are one sentence, with a stop at its end."""
    if ";" in text or "\n" in text:
        return True
    inside = text[:-1]
    return "." in inside or "!" in inside or "?" in inside


def _short(start: int, end: int) -> list[tuple[int, int]]:
    return [(at, min(at + LONGEST, end)) for at in range(start, end, LONGEST)]


def _read(piece: str, base: int, reported: bool) -> Iterable[PlacementClause]:
    """The clauses of a piece."""
    clause = formal_clause(piece, base)
    return _told(piece, base, reported) if clause is None else (clause,)


def formal_clause(piece: str, base: int) -> PlacementClause | None:
    """The clause of a piece that is the formula of placing and nothing else.

    Args:
        piece: A sentence, or the part of one behind a semicolon.
        base: Where the piece begins.

    Returns:
        What the formula says; None where any word is another.
    """
    formula = read_formula(piece)
    return None if formula is None else _formal(piece, formula, base)


def _formal(piece: str, formula: Formula, base: int) -> PlacementClause:
    """What the formula says."""
    (start, end), streak_at = formula.verb, formula.streak_at
    return PlacementClause(
        stretch=make(Stretch, (base + start, base + formula.end)),
        subject=make(Stretch, (base, base + start)),
        verb=piece[start:end],
        tier=formula.tier,
        change=formula.change,
        streak=formula.streak,
        streak_at=make(Stretch, (base + streak_at[0], base + streak_at[1])) if streak_at else None,
    )


def _told(piece: str, base: int, reported: bool) -> Iterator[PlacementClause]:
    """The clauses of a piece; one without a subject of its own shares the definition before it."""
    found = frames(piece, reported=reported)
    streaks = list(streak_phrases(piece)) if found else []
    generic = False
    clauses = [_clause(piece, base, frame, streaks) for frame in found]
    for frame, clause, then in zip(found, clauses, [*clauses[1:], None], strict=False):
        own = generic and any(map(str.isupper, piece[frame.before : frame.start]))
        generic = clause.definition or (generic and not own)
        moved = _moved(piece, base, clause, then)
        shared = generic is not moved.definition
        yield attrs.evolve(moved, definition=generic) if shared else moved


def _moved(
    piece: str, base: int, clause: PlacementClause, then: PlacementClause | None
) -> PlacementClause:
    """A clause with the tier left that the next one tells: "placed on Tier 3 after being on"."""
    if clause.change or clause.tier is None or then is None or not then.earlier:
        return clause
    if not LEFT_BEHIND.search(piece, clause.stretch.end - base, then.stretch.start - base):
        return clause
    change = _direction(clause.tier, then.tier)
    return attrs.evolve(clause, previous=then.tier, change=change)


def _clause(
    piece: str, base: int, frame: Frame, streaks: Sequence[StreakPhrase]
) -> PlacementClause:
    """What a verb with its tiers says."""
    tier = frame.target.tier if frame.target and not frame.several else None
    previous = frame.source.tier if frame.source else None
    change = _change(frame, tier, previous)
    streak = streak_of(piece, frame, streaks, change)
    if streak and streak.years > 1:
        change = TierChange.REMAINED
    senses = senses_of(piece, frame)
    return PlacementClause(
        stretch=Stretch(base + frame.start, base + frame.end),
        subject=Stretch(base + frame.before, base + frame.start),
        verb=piece[frame.start : frame.verb.end()],
        tier=tier,
        previous=previous,
        change=change,
        streak=streak.years if streak else None,
        streak_at=Stretch(base + streak.start, base + streak.end) if streak else None,
        year=_year(piece, frame, max(frame.behind, streak.end if streak else 0)),
        hypothetical=senses.hypothetical,
        definition=senses.definition,
        negated=senses.negated,
        earlier=senses.earlier,
    )


def _change(frame: Frame, tier: Tier | None, previous: Tier | None) -> TierChange | None:
    """The direction: the verb's own, else that of the two tiers."""
    if frame.kind in DIRECTIONS:
        return DIRECTIONS[frame.kind]
    if tier is None:
        leaves_list = frame.kind == "move" and previous is Tier.TIER_2_WATCH_LIST
        return TierChange.UPGRADED if leaves_list else None
    return _direction(tier, previous)


def _direction(tier: Tier, previous: Tier | None) -> TierChange | None:
    """The direction from one tier to another; none between equals and special cases."""
    after, before = tier.rank, previous.rank if previous else None
    if after is None or before is None or after == before:
        return None
    return TierChange.UPGRADED if after < before else TierChange.DOWNGRADED


def _year(piece: str, frame: Frame, behind: int) -> int | None:
    """The edition that a clause names."""
    if piece.find("20", frame.before) < 0:
        return None
    match = YEAR_AFTER.match(piece, behind)
    if match:
        return int(match["year"])
    found = list(YEAR_BEFORE.finditer(piece[frame.before : frame.start]))
    return int(found[-1]["report"] or found[-1]["year"]) if found else None
