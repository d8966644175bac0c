"""What each sentence of an overview does: a formula, an effort, a shortcoming, or none of these.

Overviews of 2017 and later praise first and turn once; from the turn on every sentence tells what
was not done. Earlier ones mix, and each sentence is judged by its own words.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.efforts.beginnings import LIST_LEAD, find_action, main_clause
from tipdata.parsing.efforts.words import AGENT
from tipdata.parsing.frames import places
from tipdata.parsing.overall_trend import INCREASING
from tipdata.parsing.waivers import OF_A_DOWNGRADE
from tipdata.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.parsing.efforts.beginnings import Action
    from tipdata.text import Cleaned, Sentence, Stretch

__all__ = ["Role", "Told", "tell"]


class Role(Enum):
    """What a sentence of an overview does."""

    FORMULA = auto()
    EFFORT = auto()
    SHORTCOMING = auto()
    OTHER = auto()


class Told(NamedTuple):
    """A sentence, its role, and for an effort where its actions begin in the text."""

    sentence: Sentence
    role: Role
    start: int = 0
    listed: bool = False


CONTRAST = re.compile(
    r"(?:However|But|Yet|Despite|Nonetheless|Nevertheless|Still|Even\s+so|Regardless|Notwithstanding"
    r"|On\s+the\s+other\s+hand|At\s+the\s+same\s+time|In\s+spite)\b"
)
"""Openings that turn from praise to blame, or back."""

REVERSAL = re.compile(r"(?:Nonetheless|Nevertheless|Even\s+so|Notwithstanding)\b")
BUT = re.compile(r",?\s+(?:but|yet|although|though|while|despite|however)\b")
TIER = re.compile(r"tier|watch\s*-?list|special case", re.IGNORECASE)

LEAD_SIGNS = (" by ", "includ", "through ", "such as")
"""A sentence that leads to a list of efforts has one of these in it."""

VAGUE_NOUNS = ("efforts", "steps", "achievements", "progress", "measures", "action")
"""A sentence that says nothing but that something was done has one of these in it."""

KEY_AREAS = re.compile(
    r"\b(?:not|neither)\b[^.;]{0,40}\bmeet\b[^.;]{0,40}\bstandards\b[^.;]{0,40}\b(?:areas?|respects?|ways)\b"
)
"""``did not meet the minimum standards in several key areas``: the turn itself."""

MEETS_BUT = re.compile(
    r"(?:However,\s+)?(?:[Aa]lthough|[Tt]hough|[Ww]hile|[Ee]ven\s+though|[Dd]espite)\b[^,;]*\b(?:meet|met|compl)\w*\b[^,;]*\bstandards?\b[^,;]*,\s*"
)
"""Tier 1: ``Although the government meets the minimum standards,`` and then what it did not do."""

NOT_SUSTAINED = re.compile(
    r"\befforts\s+(?:were|are)\s+not\s+(?:as\s+)?(?:serious|sustained|significant)|\bnot\s+(?:(?:make|demonstrate)\w*\s+)?(?:as\s+)?serious\s+and\s+sustained"
)

EFFORTS_FORMULA = re.compile(
    r"\b(?:demonstrat\w+|made|making|makes?|show\w+|undertook)\s+(?:(?:overall|serious|and|sustained|significant|increasing"
    r"|increased|key|some|substantial|what|are|very|important|notable)\s+){0,6}(?:efforts|achievements|progress|steps)"
    r"(?:\s+to\s+(?:do\s+so|(?:meet|comply|combat|address)\s[^.;,]*(?:standards|trafficking)))?(?:\s+(?:during|over|compared|relative|in\s+(?:the|comparison|20))\b[^.;]*)?\s*[.;]?$"
)
"""``continued to demonstrate serious and sustained efforts during the reporting period``."""

VAGUE_STEPS = re.compile(
    r"\btook\s+(?:some|several|important|limited|certain)?\s*(?:steps|measures|actions?)\s+to\s+(?:address|combat|fight|counter)\s+(?:human\s+)?trafficking(?:\s+in\s+persons)?\.?$"
)

ADVICE = re.compile(
    r"\b(?:[Gg]overnment|[Aa]uthorities|[Oo]fficials|[Ii]t|[Tt]hey|actions|efforts|[A-Z]\w+)\s+(?:also\s+)?(?:should|needs?\s+to|must)\b"
)
"""What a government should do is advice."""

LACKING = re.compile(
    r"\b(?:did|does|do|has|have|had|was|were|is|are|could|would|can|may|will)\s*(?:,\s*however,\s*)?(?:not\b|n't\b)"
    r"|\b(?:cannot|never|neither|nor|fail(?:ed|s|ing)?|failure|lack(?:ed|s|ing)?|unable|without|unwilling|absence|ineffective\w*|negligible"
    r"|insufficient\w*|inadequate\w*|fewer|poor|weak\w*|little|hamper\w*|hinder\w*|imped\w*|undermin\w*|undercut|unaddressed|inconsistent\w*"
    r"|remain(?:ed|s)\s+(?:a\s+|an\s+)?(?:[a-z]+ly\s+)?(?:limited|uneven|low|weak|serious|problem\w*|concern\w*|unclear|pending|high|slow|under\w*|without|widespread|incomplete|significant|unavailable|at\s+risk|vulnerable)"
    r"|decreas(?:ed|ing)|declin(?:ed|ing)|deficien\w+|severely|minimal|uneven\w*|complicity|corruption|impunity|yet\s+to|no\s+longer|discontinued"
    r"|penaliz\w+|re-?traumat\w+|arbitrar\w+)\b"
    r"|\b(?:made|took|showed|provided|had|obtained|reported|offered|secured|convicted|there\s+(?:were|was|are|is))\s+(?:almost\s+|virtually\s+)?only\b|\bno\s+(?!later\b)|(?<!\ba\s)\bfew\b|\b[Nn]one\b|^No\b"
)
"""What was not done, or done too little."""

SETTLED = re.compile(r"\b(?:to|that|which|who|for|by|of|on|from|against)\b")
"""Behind these a word of lack is part of a deed: "a policy not to punish victims"."""

HARM = re.compile(
    r"\b(?:punish|penaliz|arrest|detain|deport|jail|imprison|expel|fin)ed\s+(?:(?:some|many|potential|several|suspected|identified|foreign|trafficking|child|sex|unidentified|and|or|undocumented|those)\s+){0,4}(?:victims|migrants|children|women|workers)"
    r"|\bcontinu\w+\s+to\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,3}(?:lack|fail|arrest|detain|deport|penalize|punish|rely|hinder|hamper|suffer|struggle|subject|prosecute\s+victims|treat|impede|suspend|deny|undermine)"
    r"|\bsubject(?:ed|ing)\b[^.;]*\bto\s+(?:forced|deportation|penalties)"
    r"|\b(?:dropped|dismissed|closed|halted|ceased|denied|ignored|downplayed|conflated|suspended)\s+"
    r"|\b(?:reduced|cut|lowered)\s+(?:the|its|their)\s+(?:\w+\s+){0,2}(?:number|budget|funding|funds|staff|support|efforts|capacity)"
)
"""What was done to the worse."""

OTHERS = re.compile(
    r"(?:^There\b|\b(?:NGOs?|non-?governmental|observers?|traffickers?|victims?|migrants?|media|experts?|UNICEF|IOM|UNHCR|ILO"
    r"|organi[sz]ations?|society|children|women|workers|reports?|families|conflict|employers|groups?)(?:\s*\([^)]*\))?,?\s*$)",
    re.IGNORECASE,
)
"""Subjects that are no government."""

GOVERNMENT = re.compile(AGENT)


def tell(cleaned: Cleaned, overview: Stretch) -> list[Told]:
    """Give each sentence of an overview its role.

    Args:
        cleaned: The text.
        overview: The overview.

    Returns:
        The sentences in order with their roles.

    Example:
        >>> from tipdata.text import Stretch, clean
        >>> text = "The government trained 12 judges. However, it did not convict any traffickers."
        >>> [told.role.name for told in tell(clean(text), Stretch(0, len(text)))]
        ['EFFORT', 'SHORTCOMING']
    """
    return list(_told(sentences(cleaned, *overview)))


class _State(NamedTuple):
    """What the sentences so far came to."""

    turned: bool = False
    praised: bool = False
    listed: bool = False
    strict: bool = False
    last: Role = Role.OTHER


def _told(found: list[Sentence]) -> Iterator[Told]:
    state = _State(strict=not any("standards" in sentence.text for sentence in found))
    for sentence in found:
        told, turns = _role(sentence, state)
        effort = told.role is Role.EFFORT
        state = _State(
            turned=(state.turned or turns) and not effort,
            praised=state.praised or effort,
            listed=state.listed
            or (effort and (told.listed or sentence.text.startswith("Despite the lack"))),
            strict=state.strict,
            last=told.role,
        )
        yield told


def _role(sentence: Sentence, state: _State) -> tuple[Told, bool]:
    """The role of a sentence, and whether it turns to what was not done."""
    text = sentence.text
    meets = MEETS_BUT.match(text)
    if meets:
        rest = len(text) - meets.end() > 3
        return Told(sentence, Role.SHORTCOMING if rest else Role.FORMULA), True
    lead = _lead(text) if not state.turned or CONTRAST.match(text) else None
    if lead:
        return Told(sentence, Role.EFFORT, sentence.start + lead, listed=True), False
    if is_formula(text):
        return Told(sentence, Role.FORMULA), bool(KEY_AREAS.search(text)) or (
            state.praised and _blames(text)
        )
    if "should" in text and ADVICE.search(text):
        return Told(sentence, Role.OTHER), False
    return _judged(sentence, state)


def _lead(text: str) -> int:
    """Where the list of efforts begins that a sentence leads to; 0 if it leads to none."""
    if not any(sign in text for sign in LEAD_SIGNS):
        return 0
    lead = LIST_LEAD.search(text)
    if lead is None or LACKING.search(text, min(main_clause(text), lead.start()), lead.end()):
        return 0
    return lead.end()


def _blames(text: str) -> bool:
    """Whether a formula says that efforts did not increase or last."""
    match = INCREASING.search(text) if "increas" in text else None
    return bool(match and match["not"]) or bool(NOT_SUSTAINED.search(text))


def is_formula(text: str) -> bool:
    """Whether a sentence only says where the country stands, and why.

    Args:
        text: A sentence.

    Returns:
        Whether it tells of standards, tier, waiver, plan or the overall trend.
    """
    if "standards" in text and ("minimum" in text or "Act" in text):
        return True
    if ("waive" in text or "written plan" in text) and OF_A_DOWNGRADE.search(text):
        return True
    if places(text) and re.search(
        r"[Tt]ier|TIER|[Ww]atch\s*-?[Ll]ist|[Ss]pecial [Cc]ase|SPECIAL", text
    ):
        return True
    if "increas" in text and INCREASING.search(text):
        return True
    if " not " in text and NOT_SUSTAINED.search(text):
        return True
    if not any(noun in text for noun in VAGUE_NOUNS):
        return False
    return bool(EFFORTS_FORMULA.search(text) or VAGUE_STEPS.search(text))


def _judged(sentence: Sentence, state: _State) -> tuple[Told, bool]:
    """A sentence that is no formula, by its own words and those before it."""
    text = sentence.text
    if state.turned and not REVERSAL.match(text):
        return Told(sentence, Role.SHORTCOMING), True
    main = main_clause(text)
    action = find_action(text, main)
    contrast = CONTRAST.match(text) is not None
    if _lacks(text, main, action) or (contrast and state.last is Role.EFFORT):
        role = Role.OTHER if state.strict and not state.praised else Role.SHORTCOMING
        return Told(sentence, role), contrast and state.listed
    if action is None or not _governs(text[main : action.subject_end], action, strict=state.strict):
        return Told(sentence, Role.OTHER), False
    return Told(sentence, Role.EFFORT, sentence.start + action.start), False


def _governs(subject: str, action: Action, *, strict: bool) -> bool:
    """Whether it is the government that acts."""
    if strict and not GOVERNMENT.search(subject):
        return False
    return action.passive or not OTHERS.search(subject)


def _lacks(text: str, main: int, action: Action | None) -> bool:
    """Whether the main clause tells what was not done, or done to the worse."""
    if HARM.search(text, main):
        return True
    match = LACKING.search(text, main)
    if match is None:
        return False
    done = min(action.subject_end, match.start()) if action else match.start()
    return not SETTLED.search(text, done, match.start()) or bool(
        BUT.search(text, main, match.start())
    )
