"""The grammar of placing: which words of a sentence put a country on a tier, and how.

A verb of placing governs the tier that follows it; prepositions tell the tier reached from the
tier left. What stands around the verb tells whether the clause states today's placement.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from tipdata.parsing.placement_words import (
    DEFINITION,
    DEFINITION_AFTER,
    DIRECTIONS,
    EARLIER_AFTER,
    EARLIER_BEFORE,
    FACTUAL_INFINITIVE,
    HYPOTHETICAL_BEFORE,
    INFINITIVE,
    NEGATION,
    PREPOSITION,
    VERB,
    YEAR_AFTER,
    YEAR_BEFORE,
)
from tipdata.parsing.streaks import StreakPhrase, streak_phrases
from tipdata.parsing.tier_words import TierMention, tier_mentions
from tipdata.text import Stretch
from tipdata.vocabulary import Tier, TierChange

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PlacementClause", "placement_clauses", "places"]


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


_NAMING = (
    *("Tier", "tier", "TIER", "atch List", "atch list", "atchlist", "WATCH", "atch-list"),
    *("pecial Case", "pecial case", "SPECIAL", "pecial-case", "evel ", "ategory", "roup", "owest"),
)
_GRADING = ("grade", "grading", "GRADE", " ranking", " rating")

_BREAK = re.compile(r";|[.!?][\"”»)]*\s+(?=[\"“«(]*[A-Z])|\n+")
_LIGHT = re.compile(
    r"\s+(?:(?:to|its|the|a|an|their|and|now|being|be|is|was|been|has|also|country's|[\w.]+'s?"
    r"|current|previous|overall|same|this|year|trafficking|TIP|tier)\s+)*",
    re.IGNORECASE,
)
_NEEDS_PREPOSITION = frozenset({"up", "down", "move", "up_noun", "down_noun"})
_AWAY = ("from", "off", "out")
_COORDINATED = re.compile(r"[\s,/]*(?:and|or|/|,|to|through)\s*(?:the\s+)?$", re.IGNORECASE)
_REPORT_WORDS = re.compile(
    r"\b(?:reports?|rank(?:ed|ing)s?|ratings?|tiers?|TIP|State\s+Dep\w+|Department\s+of\s+State|U\.?S\.?)(?!\w)",
    re.IGNORECASE,
)
_OTHER_OBJECT = re.compile(
    r"\s+(?:its|the|their|an?|two|several|existing|\d+)\s+"
    r"(?!country|nation|government|rank|rating|status|standing|placement|position|tier)",
    re.IGNORECASE,
)
_GRADE_OBJECT = re.compile(
    r"[^.;,]{0,30}\b(?:ranking|rating|standing|placement|tier\s+(?:status|level)|grade)\b", re.I
)
_BEFORE_STREAK = re.compile(
    r"[\s,()–—\"”-]*(?:(?:status|rank(?:ing)?|rating|category|placement|list|again|once\s+more|also"
    r"|this\s+year|in\s+(?:the\s+|its\s+|this\s+year's\s+)?(?:20\d\d(?:\s+TIP)?(?:\s+report)?|report)"
    r"|for\s+20\d\d)[\s,()–—-]*)*",
    re.IGNORECASE,
)
_FOREIGN_TO_PLACING = re.compile(
    r"\b(?:did|does|do|not|no|fail\w*|convict\w*|prosecut\w*|identif\w*|investigat\w*|report(?:ed|ing)"
    r"|provid\w*|made|increas\w*|law|efforts?)\b|;",
    re.IGNORECASE,
)
_BASE_FORM = re.compile(r".*(?<!ed)(?<!en)(?<!s)(?<!ing)$", re.IGNORECASE)


@attrs.define
class _Frame:
    """A verb with the tiers it governs, while a sentence is read."""

    verb: re.Match[str]
    kind: str
    start: int
    before: int = 0
    target: TierMention | None = None
    source: TierMention | None = None
    several: bool = False

    @property
    def end(self) -> int:
        return max([self.verb.end(), *(m.end for m in (self.target, self.source) if m)])


def places(text: str) -> bool:
    """Whether a text has a word that one placing a country cannot do without."""
    return any(word in text for word in _NAMING) or any(word in text for word in _GRADING)


def placement_clauses(text: str) -> list[PlacementClause]:
    """Every clause of a text that places something on a tier, or moves it between tiers.

    Args:
        text: A sentence, or several.

    Returns:
        The clauses in order, with what each says and whether it states it as a fact.

    Example:
        >>> clause, = placement_clauses("therefore Narnia was upgraded to Tier 2.")
        >>> clause.tier, clause.change, clause.states
        (Tier.TIER_2, TierChange.UPGRADED, True)
    """
    if not places(text):
        return []
    return [clause for start, end in _segments(text) for clause in _read(text[start:end], start)]


def _segments(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _BREAK.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _read(piece: str, base: int) -> Iterator[PlacementClause]:
    """The clauses of a piece without semicolons."""
    mentions = list(tier_mentions(piece)) if any(word in piece for word in _NAMING) else []
    if not (mentions or any(word in piece for word in _GRADING)):
        return
    frames = _frames(piece, mentions)
    streaks = list(streak_phrases(piece)) if frames else []
    generic = False
    for frame in frames:
        clause = _clause(piece, base, frame, streaks)
        own = any(map(str.isupper, piece[frame.before : frame.start]))
        generic = clause.definition or (generic and not own)
        yield attrs.evolve(clause, definition=generic) if generic else clause


def _frames(piece: str, mentions: list[TierMention]) -> list[_Frame]:
    """The verbs of a piece that govern a tier, or move a country without naming one."""
    verbs = [
        _Frame(match, str(match.lastgroup), match.start())
        for match in VERB.finditer(piece)
        if not any(m.start < match.end() and match.start() < m.end for m in mentions)
    ]
    done = 0
    for mention in mentions:
        _attach(piece, mention, verbs, done)
        done = mention.end
    placing = []
    done = 0
    for index, frame in enumerate(verbs):
        if frame.target or frame.source or _moves_alone(piece, frame, bool(mentions)):
            _lead(piece, frame, verbs[:index])
            frame.before = done
            done = frame.end
            placing.append(frame)
    return placing


def _attach(piece: str, mention: TierMention, verbs: list[_Frame], done: int) -> None:
    """Give a tier to the verb that governs it."""
    earlier = [frame for frame in verbs if frame.verb.end() <= mention.start]
    frame = earlier[-1] if earlier else None
    tail = piece[max(done, frame.verb.end() if frame else 0) : mention.start]
    prepositions = PREPOSITION.findall(tail[-90:])
    away = bool(prepositions) and prepositions[-1].lower().startswith(_AWAY)
    if away and (frame is None or frame.target or frame.source):
        _attach_source(piece, mention, verbs, frame)
    elif frame is None:
        return
    elif away:
        frame.source = mention
    elif frame.target and _COORDINATED.fullmatch(piece, frame.target.end, mention.start):
        frame.several = True
    elif frame.target is None and _takes(frame, tail, bool(prepositions), mention):
        frame.target = mention


def _attach_source(
    piece: str, mention: TierMention, verbs: list[_Frame], frame: _Frame | None
) -> None:
    """Give a tier that was left to the verb before it, else to the one behind."""
    if frame is not None and frame.source is None:
        frame.source = mention
        return
    later = [other for other in verbs if other.verb.start() >= mention.end]
    if frame is None and later and len(piece[mention.end : later[0].verb.start()]) < 60:
        later[0].source = mention


def _takes(frame: _Frame, tail: str, prepositional: bool, mention: TierMention) -> bool:
    """Whether a verb can govern the tier behind these words."""
    if frame.kind in _NEEDS_PREPOSITION or mention.vague:
        prepositional = prepositional or frame.verb[0].split()[-1].lower() in ("on", "in", "at")
        return prepositional and len(tail) <= 110
    return len(tail) <= 70


def _moves_alone(piece: str, frame: _Frame, tiers_named: bool) -> bool:
    """Whether a verb of direction tells of a country's tier though it names none."""
    if frame.kind not in ("up", "down"):
        return False
    end = frame.verb.end()
    if _GRADE_OBJECT.match(piece, end) and not tiers_named:
        return True
    return (
        "grad" in frame.verb[0].lower()
        and not _OTHER_OBJECT.match(piece, end)
        and _REPORT_WORDS.search(piece) is not None
    )


def _lead(piece: str, frame: _Frame, before: list[_Frame]) -> None:
    """Take the direction of the verb before a noun of placing: "improved its ranking to"."""
    if frame.kind != "place" or not before:
        return
    leader = before[-1]
    light = _LIGHT.fullmatch(piece, leader.verb.end(), frame.start)
    if light and leader.kind in DIRECTIONS and not (leader.target or leader.source):
        frame.kind = leader.kind
        frame.start = leader.start


def _clause(
    piece: str, base: int, frame: _Frame, streaks: list[StreakPhrase]
) -> PlacementClause:
    """What a verb with its tiers says."""
    before = piece[frame.before : frame.start]
    behind = frame.end
    target = frame.target.tier if frame.target and not frame.several else None
    previous = frame.source.tier if frame.source else None
    change = _change(frame, target, previous)
    streak = _streak(piece, frame, streaks, change)
    if streak and streak.years > 1 and change is None:
        change = TierChange.REMAINED
    year = _year(piece, before, max(behind, streak.end if streak else 0))
    return PlacementClause(
        stretch=Stretch(base + frame.start, base + behind),
        subject=Stretch(base + frame.before, base + frame.start),
        verb=piece[frame.start : frame.verb.end()],
        tier=target,
        previous=previous,
        change=change,
        streak=streak.years if streak else None,
        streak_at=Stretch(base + streak.start, base + streak.end) if streak else None,
        year=year,
        hypothetical=_hypothetical(before, frame),
        definition=bool(DEFINITION.search(before) or DEFINITION_AFTER.match(piece, behind)),
        negated=NEGATION.search(before) is not None,
        earlier=bool(EARLIER_BEFORE.search(before) or EARLIER_AFTER.match(piece, behind)),
    )


def _change(frame: _Frame, target: Tier | None, previous: Tier | None) -> TierChange | None:
    """The direction: the verb's own, else that of the two tiers."""
    if frame.kind in DIRECTIONS:
        return DIRECTIONS[frame.kind]
    if target is None:
        return TierChange.UPGRADED if frame.kind == "move" and previous else None
    ranks = target.rank, previous.rank if previous else None
    if ranks[0] is None or ranks[1] is None or ranks[0] == ranks[1]:
        return None
    return TierChange.UPGRADED if ranks[0] < ranks[1] else TierChange.DOWNGRADED


def _hypothetical(before: str, frame: _Frame) -> bool:
    """Whether the clause tells of what is not, or not yet."""
    if HYPOTHETICAL_BEFORE.search(before):
        return True
    return (
        INFINITIVE.search(before) is not None
        and FACTUAL_INFINITIVE.search(before) is None
        and not frame.kind.endswith("noun")
    )


def _year(piece: str, before: str, behind: int) -> int | None:
    """The edition that a clause names."""
    match = YEAR_AFTER.match(piece, behind)
    if match:
        return int(match["year"])
    match = YEAR_BEFORE.search(before)
    return int(match["report"] or match["year"]) if match else None


def _streak(
    piece: str, frame: _Frame, streaks: list[StreakPhrase], change: TierChange | None
) -> StreakPhrase | None:
    """The streak of the tier itself; none for a move, whose streak is of the tier left behind."""
    if change in (TierChange.UPGRADED, TierChange.DOWNGRADED):
        return None
    for streak in streaks:
        if streak.loose and frame.kind != "keep":
            continue
        if _belongs(piece, frame, streak):
            return streak
    return None


def _belongs(piece: str, frame: _Frame, streak: StreakPhrase) -> bool:
    """Whether a streak stands where it says how long the country has been on the tier."""
    if streak.start >= frame.end:
        return _BEFORE_STREAK.fullmatch(piece, frame.end, streak.start) is not None
    if streak.start >= frame.start:
        return True
    gap = piece[streak.end : frame.start]
    led = piece[frame.before : streak.start]
    return (
        streak.start >= frame.before
        and len(gap) <= 80
        and gap.count(",") <= 2
        and not _FOREIGN_TO_PLACING.search(gap)
        and not led.rstrip().lower().endswith(("after", "for more than", "following"))
    )
