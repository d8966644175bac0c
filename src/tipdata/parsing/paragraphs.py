"""Paragraphs of a narrative, and which section each shows to belong to by its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.vocabulary import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Paragraph", "assesses", "is_profile", "is_recommendation", "paragraphs", "topic"]


class Paragraph(NamedTuple):
    """A line of cleaned text, and whether a doubled blank line stands before it."""

    start: int
    end: int
    gap: bool

    def is_prose(self, text: str) -> bool:
        """Whether it is long enough, or ended like a sentence, to be more than a caption."""
        length = self.end - self.start
        return length >= PROSE or (length >= SENTENCE and text[self.end - 1] in ".”\"")


PROSE = 60
SENTENCE = 24
"""Lengths from which a line is prose: of any line, and of one that ends in a stop."""


ASSESSMENT = re.compile(
    r"(?:not|fails? to|neither|fully|meets?|compl(?:y|ies|iance)|full)\b[^.;]{0,70}?"
    r"minimum\s+standards|(?:is|are|remain(?:s|ed)?|as|was|been|designated)\s+(?:also\s+|again\s+)?"
    r"(?:a|an)?\s*[\"“']?special\s+case|special\s+case\s+for\s+the",
    re.IGNORECASE,
)
"""The sentence that holds a government against the minimum standards, or calls a special case."""

GOVERNMENT_OF = re.compile(r"[Gg]overnments? of (?:the )?(?=[A-Z])")
"""Before a country's name in its assessment."""

PROFILE = re.compile(
    r"\bAs\s+reported\s+(?:over|in|during)\s+the\s+(?:past|last)"
    r"|\b(?:source|destination|transit|origin)\b[^.;]{0,60}\b(?:countr(?:y|ies)|territory|point|area|"
    r"women|men|children|persons|people|place|hub)\b"
    r"|\b(?:country|territory)\s+of\s+(?:origin|transit|destination)"
    r"|\b(?:are|is)\s+(?:subjected|trafficked|vulnerable)\b"
    r"|\btraffickers\s+(?:exploit|subject)|\bvictims\s+of\s+trafficking\s+(?:from|in)\b",
    re.IGNORECASE,
)
"""How a profile begins: a source, transit and destination country; as reported over ... years."""

_TO = (
    r"(?:efforts?|progress|steps|measures|ability|actions?|attempts?|commitment)\s+"
    r"(?:in\s+|to\s+|at\s+|towards?\s+|on\s+|for\s+|through\s+)?(?:[\w-]+\s+){0,3}?"
)
_NOUN = r"\s+(?:efforts?|measures|activities|response|progress|actions?|services|record)\b"


def _pattern(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


EFFORTS = (
    (
        SectionKind.PROSECUTION,
        _pattern(
            rf"(?:law[\s-]+enforcement|prosecution|legal|judicial|prosecutorial|enforcement){_NOUN}",
            rf"{_TO}(?:(?:investigat|prosecut|convict|punish|criminaliz|enforc)\w*|law\s+enforcement)",
        ),
    ),
    (
        SectionKind.PROTECTION,
        _pattern(
            rf"(?:protection|victim\s+assistance|victim\s+care){_NOUN}",
            rf"{_TO}(?:protect|assist|identif|shelter|support|care|aid|help)\w*",
        ),
    ),
    (
        SectionKind.PREVENTION,
        _pattern(
            rf"prevention{_NOUN}",
            rf"{_TO}(?:prevent\w*|(?:raise|raising|increase|warn)\s+(?:\w+\s+)?(?:awareness|villagers))",
        ),
    ),
)
"""How a topic sentence names its pillar: ``protection efforts``, ``progress in prosecuting``."""

SUBJECTS = (
    (
        SectionKind.PROSECUTION,
        _pattern(
            r"\bprohibits?\b", r"\bcriminaliz", r"\boutlaw", r"\bprosecut", r"\bconvict",
            r"\binvestigat", r"\bpenal\s+code", r"\blaw\s+enforcement", r"\blaws?\s+against",
        ),
    ),
    (
        SectionKind.PROTECTION,
        _pattern(
            r"\bprotect", r"\bshelter", r"\bassist(?:s|ed|ance|ing)?\b", r"\bvictim\s+services",
            r"\bcare\s+(?:for|to)\b",
        ),
    ),
    (
        SectionKind.PREVENTION,
        _pattern(
            r"\bprevent(?:ing|ion)?\b", r"\bawareness", r"\bcampaigns?\b", r"\bhotlines?\b",
            r"\bpublic\s+(?:information|education)", r"\bwarn(?:s|ed|ing)?\b",
            r"\b(?:posters|leaflets|brochures|booklets)\b",
        ),
    ),
)
"""What the first sentence of a pillar's section speaks of where it names no efforts."""

IMPERATIVES = frozenset(
    """accede accelerate account achieve acknowledge act adapt add apprehend arrest ask avoid check count cut
    decriminalize discontinue disarm do dismantle equip find fix free get give hear help initiate insist
    intensively let limit look make more open pay prevent print proceed put quickly remind reopen report return
    see send sentence set share shut spend start state stay teach tell transfer treat try verify warn write address adhere adopt advance advise
    afford aggressively allocate allow amend analyze apply appoint appropriate approve arrange assess assign
    assist authorize ban better bolster broaden bring build carefully cease charge clarify clearly
    close codify collaborate collect combat commence commit compile complete comprehensively comply conclude conduct
    consider consistently consolidate continue convene convict cooperate coordinate craft create
    criminalize cultivate deepen define demonstrate deny deploy designate deter determine develop devote
    direct disaggregate disseminate distribute diversify document double draft earmark educate
    effectively eliminate empower enable enact encourage end enforce engage enhance ensure establish
    evaluate examine exempt exercise expand expedite expeditiously explicitly explore extend fast-track finalize
    finish focus follow formalize formally formulate foster fulfill fully fund further grant guarantee halt harmonize
    hire hold identify immediately implement impose improve in include incorporate increase
    independently inform initiate inspect institute institutionalize integrate intensify introduce investigate issue
    join keep launch lift limit maintain make mandate meet mobilize modify monitor move name
    negotiate obtain offer open operationalize organize oversee participate pass penalize permanently permit
    proactively prioritize proceed produce prohibit prolong promote promulgate promptly properly propose prosecute
    protect provide publicize publicly publish punish pursue raise ratify re-establish reach reassess recognize record
    recruit redouble reduce refer refine reform refrain regularly regulate reinforce release remove
    repeal report require research resume retain review revise robustly safeguard screen secure seek
    seriously significantly simplify sign solicit staff stand standardize step steadily stop streamline strengthen
    strictly submit substantially sufficiently supply support survey sustain swiftly systematically
    take target thoroughly tighten timely toughen track train transparently treat undertake update
    uphold urge use utilize verify vigorously weigh widely with work zealously""".split()
)
"""How a recommendation begins: a verb that asks, or the adverb or phrase before it."""

_FIRST_WORD = re.compile(r"[\W_\d]*([A-Za-z-]+)")
_BULLET = re.compile(r"\s*[•●▪◦·*–-]\s*[A-Z]")


def paragraphs(text: str, start: int, end: int) -> Iterator[Paragraph]:
    """The lines of a stretch that are not blank.

    Args:
        text: Cleaned text.
        start: Where to begin.
        end: Where to stop.

    Yields:
        Each line with its offsets.
    """
    breaks = 0
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if stop > start and not text[start:stop].isspace():
            yield Paragraph(start, stop, breaks > 2)
            breaks = 0
        breaks += 1
        start = stop + 1


def assesses(text: str, start: int, end: int) -> bool:
    """Whether a paragraph holds the assessment against the act's minimum standards."""
    return ASSESSMENT.search(text, start, end) is not None


def is_profile(text: str, start: int, end: int) -> bool:
    """Whether a paragraph begins as a trafficking profile does."""
    return PROFILE.search(text, start, min(end, start + 500)) is not None


MARKED = re.compile(r"[.;]? [*•●] (?=[A-Z])")


def is_recommendation(text: str, start: int, end: int) -> bool:
    """Whether a paragraph begins as a recommendation does: with a verb that asks."""
    if len(MARKED.findall(text, start, end)) > 1:
        return True
    match = _FIRST_WORD.match(text, start, min(end, start + 40))
    if match is None or match[1].lower() not in IMPERATIVES:
        return False
    if match[1] in ("In", "With", "Further", "Consistently", "Report", "Target", "Research"):
        return _BULLET.match(text, start) is not None
    return match[1][0].isupper() or _BULLET.match(text, start) is not None


def topic(text: str, start: int, end: int, *, plainly: bool = False) -> SectionKind | None:
    """The pillar a paragraph is about, by its first sentence.

    Args:
        text: Cleaned text.
        start: Where the paragraph begins.
        end: Where it stops.
        plainly: Whether the sentence must speak of efforts in so many words.

    Returns:
        The pillar's kind of section; None where the sentence names no pillar.

    Example:
        >>> topic("The government sustained its efforts to protect victims.", 0, 56)
        SectionKind.PROTECTION
    """
    stop = text.find(". ", start, min(end, start + 400))
    stop = stop if stop > 0 else min(end, start + 400)
    kind = _first(EFFORTS, text, start, stop)
    return kind if kind or plainly else _first(SUBJECTS, text, start, stop)


def _first(
    patterns: Sequence[tuple[SectionKind, re.Pattern[str]]], text: str, start: int, end: int
) -> SectionKind | None:
    """The kind whose words stand first."""
    found = (
        (match.start(), kind)
        for kind, pattern in patterns
        if (match := pattern.search(text, start, end))
    )
    return min(found, default=(0, None), key=lambda one: one[0])[1]
