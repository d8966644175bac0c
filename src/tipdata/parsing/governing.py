"""Which verb governs which tier: the one reached behind ``to``, the one left behind ``from``."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import attrs

from tipdata.parsing.placement_verbs import PREPOSITION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.tier_words import TierMention

__all__ = ["Frame", "attach"]

NEEDS_PREPOSITION = frozenset({"up", "down", "move", "up_noun", "down_noun"})
AWAY = ("from", "off", "out")

STATUS = re.compile(
    r"\s+(?:status|ranking|rating|placement|position)\s+(?:(?:was|is|has\s+been|again)\s+)*",
    re.IGNORECASE,
)
"""Between a tier and the verb it is the subject of."""

IN_OTHER_WORDS = re.compile(
    r"(?:\s+(?:status|ranking|rating))?[\s,(–—-]+(?:the\s+)?(?:[a-z']+\s+){0,2}", re.IGNORECASE
)
"""Between "Tier 1" and "the highest ranking"."""

DIRECT = frozenset({" on ", " to "})
"""Between most verbs and the tier they govern."""

COORDINATED = re.compile(r"[\s,/]*(?:and|or|/|,|to|through)\s*(?:the\s+)?$", re.IGNORECASE)
"""Between two tiers that one verb governs: it places nobody."""

FRESH_START = re.compile(
    r"re-?assess|\b(?:because|following|after|while|whereas|which)\b", re.IGNORECASE
)
"""Between two tiers: the second belongs to another statement."""

AFTER = re.compile(r"\b(?:after|following|having)\b", re.IGNORECASE)
"""Between a verb and a tier: it is the tier left behind."""

LED_AFTER = re.compile(r"\b(?:after|following)\b[^,;]{0,60}$", re.IGNORECASE)
"""Before a tier that no verb stands before: it is the tier left by the verb behind it."""

FRONTED = re.compile(r"[\W_]*(?:and\s+)?(?:in|on|under)\s+(?:the\s+)?", re.IGNORECASE)
"""Before a tier that opens a sentence: "In Tier 1, the report lists"."""

LED_FORMERLY = re.compile(
    r"\b(?:previously|formerly|once|originally)\s+(?:(?:on|in|at|a|the)\s+){0,2}$", re.IGNORECASE
)
"""Before a tier that no verb governs: the same."""

RANKING = re.compile(r"(?:tier|ranking|rating|rank)$", re.IGNORECASE)
"""How "the lowest ranking" ends, which a country gets without a preposition."""


@attrs.define
class Frame:
    """A verb with the tiers it governs.

    Args:
        verb: The verb's match.
        kind: Its class: up, down, keep, move, place, up_noun, down_noun.
        start: Where the clause's own words begin.
        before: Where the clause before it ends.
        target: The tier reached or kept.
        source: The tier left.
        several: Whether it governs a choice of tiers.
    """

    verb: re.Match[str]
    kind: str
    start: int
    before: int = 0
    target: TierMention | None = None
    source: TierMention | None = None
    several: bool = False

    @property
    def end(self) -> int:
        """Where the last of its words ends."""
        return max([self.verb.end(), *(m.end for m in (self.target, self.source) if m)])

    @property
    def behind(self) -> int:
        """Where the words begin that tell of the tier reached: streak, year."""
        return self.target.end if self.target else self.end


def attach(piece: str, verbs: list[Frame], mentions: Sequence[TierMention]) -> None:
    """Give each tier to the verb that governs it.

    Args:
        piece: A sentence, or a part of one.
        verbs: Its verbs of placing, in order; they take the tiers.
        mentions: The tiers it names, in order.
    """
    _Attachment(piece, verbs).attach(mentions)


@attrs.frozen
class _Attachment:
    """Gives each tier to the verb that governs it."""

    piece: str
    verbs: list[Frame]

    def attach(self, mentions: Sequence[TierMention]) -> None:
        ends = [frame.verb.end() for frame in self.verbs]
        starts = [frame.verb.start() for frame in self.verbs]
        done = 0
        for mention in mentions:
            before = bisect_right(ends, mention.start) - 1
            behind = bisect_left(starts, mention.end)
            frame = self.verbs[before] if before >= 0 else None
            self._attach(mention, frame, self.verbs[behind : behind + 2], done)
            done = mention.end

    def _attach(
        self, mention: TierMention, frame: Frame | None, later: Sequence[Frame], done: int
    ) -> None:
        start = max(done, frame.verb.end()) if frame else done
        tail = self.piece[start : mention.start]
        if frame and tail in DIRECT and not (later or frame.target or frame.kind == "lose"):
            frame.target = mention
            return
        prepositions = PREPOSITION.findall(tail[-90:])
        away = prepositions and prepositions[-1].lower().startswith(AWAY)
        if frame is None and FRONTED.fullmatch(tail) and later and later[0].kind == "place":
            later[0].target = mention
        elif LED_FORMERLY.search(tail):
            self._leave(mention, None, later)
        elif away or (frame is None and LED_AFTER.search(tail)) or _lost(frame):
            self._leave(mention, frame, later)
        elif kept := self._kept(mention, later):
            kept.target, kept.start = mention, mention.start
        elif frame and frame.target:
            self._attach_again(mention, frame, frame.target)
        elif frame and AFTER.search(tail):
            frame.source = frame.source or mention
        elif frame and (
            _takes(frame, tail, bool(prepositions), mention) or self._gets(frame, tail, mention)
        ):
            frame.target = mention

    def _gets(self, frame: Frame, tail: str, mention: TierMention) -> bool:
        """Whether a verb takes "the lowest ranking" for its object."""
        ranked = RANKING.search(self.piece, mention.start, mention.end) is not None
        return ranked and frame.kind in ("keep", "place") and len(tail) <= len(" again the ")

    def _leave(self, mention: TierMention, frame: Frame | None, later: Sequence[Frame]) -> None:
        """Give a tier that was left to the verb before it, else to the one behind."""
        if frame is not None:
            if frame.target is None or self._near(frame.target, mention):
                frame.source = frame.source or mention
        elif later and later[0].verb.start() - mention.end < 60:
            later[0].source = mention

    def _near(self, target: TierMention, mention: TierMention) -> bool:
        """Whether a tier behind the one reached is still the verb's: "to Tier 2 from Tier 3"."""
        between = self.piece[target.end : mention.start]
        return len(between) <= 80 and not FRESH_START.search(between)

    def _kept(self, mention: TierMention, later: Sequence[Frame]) -> Frame | None:
        """The verb that a tier is the subject of: "its Tier 1 status was maintained"."""
        for frame in later:
            if frame.kind == "keep":
                between = STATUS.fullmatch(self.piece, mention.end, frame.verb.start())
                return frame if between else None
        return None

    def _attach_again(self, mention: TierMention, frame: Frame, target: TierMention) -> None:
        """A second tier behind a verb: the same in other words, a choice, or none of its own."""
        between = self.piece[target.end : mention.start]
        if target.vague and not between.strip(" ,(–—-:"):
            frame.target = mention
        elif mention.vague and mention.tier is target.tier and IN_OTHER_WORDS.fullmatch(between):
            frame.target = target._replace(end=mention.end)
        elif COORDINATED.fullmatch(between):
            frame.several = True


def _lost(frame: Frame | None) -> bool:
    """Whether a verb of losing, with no tier yet, governs a tier."""
    return frame is not None and frame.kind == "lose" and frame.source is None


def _takes(frame: Frame, tail: str, prepositional: bool, mention: TierMention) -> bool:
    """Whether a verb can govern the tier behind these words."""
    if "tiers" in tail or "categories" in tail or FRESH_START.search(tail):
        return False
    if frame.kind in NEEDS_PREPOSITION or mention.vague:
        led = prepositional or frame.verb[0].lower().endswith((" on", " in", " at"))
        return led and len(tail) <= 110
    return len(tail) <= 70
