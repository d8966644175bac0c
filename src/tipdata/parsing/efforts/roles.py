"""What each sentence of an overview does: a formula, an effort, a shortcoming, or none of these.

Overviews of 2017 and later praise first and turn once; from the turn on every sentence tells what
was not done. Earlier ones mix, and each sentence is judged by its own words.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.efforts.beginnings import LIST_LEAD, find_action, main_clause
from tipdata.parsing.efforts.role_words import (
    ADVICE,
    AREA_SIGNS,
    BUT,
    CONTRAST,
    EFFORTS_FORMULA,
    FORMULA_SIGNS,
    GOVERNMENT,
    HARM,
    HARM_SIGNS,
    KEY_AREAS,
    LACKING,
    LEAD_FORMULA,
    LEAD_NOUNS,
    LEAD_SIGNS,
    MEETS_BUT,
    NOT_SUSTAINED,
    OTHERS,
    PLAIN_SUBJECTS,
    REVERSAL,
    SETTLED,
    TIER_SIGNS,
    UNSUSTAINED_SIGNS,
    VAGUE_NOUNS,
    VAGUE_STEPS,
)
from tipdata.parsing.formulas import NO_FORMULAS
from tipdata.parsing.overall_trend import INCREASING
from tipdata.parsing.signs import holds
from tipdata.parsing.waivers import OF_A_DOWNGRADE
from tipdata.tuples import make
from tipdata.vocabulary import Trend

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tipdata.parsing.efforts.beginnings import Action
    from tipdata.parsing.formulas import Formal
    from tipdata.text import Sentence

__all__ = ["Role", "Told", "tell"]


NEAR = 120
"""How much of a long subject is looked at."""


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


def tell(found: Sequence[Sentence], formulas: Mapping[int, Formal] = NO_FORMULAS) -> list[Told]:
    """Give each sentence of an overview its role.

    Args:
        found: The overview's sentences.
        formulas: What is known of them already, by their number.

    Returns:
        The same in order with their roles.

    Example:
        >>> from tipdata.text import clean, sentences
        >>> text = "The government trained 12 judges. However, it did not convict any traffickers."
        >>> [told.role.name for told in tell(sentences(clean(text)))]
        ['EFFORT', 'SHORTCOMING']
    """
    state = _State(strict=not any("standards" in sentence.text for sentence in found))
    told = []
    for number, sentence in enumerate(found):
        formal = formulas.get(number)
        if formal:
            known = make(Told, (sentence, Role.FORMULA, 0, False))
            told.append(state.after(known, _turned(formal, state)))
        else:
            told.append(state.after(*_role(sentence, state)))
    return told


class _State:
    """What the sentences so far came to."""

    __slots__ = ("last", "listed", "praised", "strict", "turned")

    def __init__(self, *, strict: bool) -> None:
        self.strict = strict
        self.turned = self.praised = self.listed = False
        self.last = Role.OTHER

    def after(self, told: Told, turns: bool) -> Told:
        """Take one sentence more into account."""
        self.last = told.role
        if told.role is Role.EFFORT:
            self.praised, self.turned = True, False
            self.listed |= told.listed or told.sentence.text.startswith("Despite the lack")
        else:
            self.turned |= turns
        return told


def _role(sentence: Sentence, state: _State) -> tuple[Told, bool]:
    """The role of a sentence, and whether it turns to what was not done."""
    text = sentence.text
    meets = MEETS_BUT.match(text) if "standard" in text else None
    if meets:
        rest = len(text) - meets.end() > 3
        return Told(sentence, Role.SHORTCOMING if rest else Role.FORMULA), True
    lead = _lead(text) if not state.turned or CONTRAST.match(text) else 0
    if lead:
        return Told(sentence, Role.EFFORT, sentence.start + lead, listed=True), False
    if is_formula(text):
        return Told(sentence, Role.FORMULA), _turns(text, state)
    if "should" in text and ADVICE.search(text):
        return Told(sentence, Role.OTHER), False
    return _judged(sentence, state)


def _turns(text: str, state: _State) -> bool:
    """Whether a formula turns to what was not done."""
    if holds(text, AREA_SIGNS) and KEY_AREAS.search(text):
        return True
    return state.praised and _blames(text)


def _turned(formal: Formal, state: _State) -> bool:
    """The same of one that is known already."""
    if formal.areas:
        return True
    return state.praised and formal.trend is not None and formal.trend[0] is Trend.NOT_INCREASING


def _lead(text: str) -> int:
    """Where the list of efforts begins that a sentence leads to; 0 if it leads to none."""
    formula = LEAD_FORMULA.match(text)  # a look before the grammar, which reads it the same
    if formula:
        return formula.end()
    if not (holds(text, LEAD_SIGNS) and holds(text, LEAD_NOUNS)):
        return 0
    lead = LIST_LEAD.search(text)
    if lead is None or LACKING.search(text, min(main_clause(text), lead.start()), lead.end()):
        return 0
    return lead.end()


def _blames(text: str) -> bool:
    """Whether a formula says that efforts did not increase or last."""
    match = INCREASING.search(text) if "increas" in text else None
    return bool(match and match["not"]) or _unsustained(text)


def _unsustained(text: str) -> bool:
    """Whether a formula says that efforts did not last."""
    return holds(text, UNSUSTAINED_SIGNS) and NOT_SUSTAINED.search(text) is not None


def is_formula(text: str) -> bool:
    """Whether a sentence only says where the country stands, and why.

    Args:
        text: A sentence.

    Returns:
        Whether it tells of standards, tier, waiver, plan or the overall trend.
    """
    return _places(text) or _sums_up(text)


def _places(text: str) -> bool:
    """Whether a sentence is about standards, tier, waiver or plan."""
    if "standards" in text and ("minimum" in text or "Act" in text):
        return True
    if ("waive" in text or "written plan" in text) and OF_A_DOWNGRADE.search(text):
        return True
    return holds(text, TIER_SIGNS)


def _sums_up(text: str) -> bool:
    """Whether a sentence only says that there were efforts, or more or less of them."""
    if not holds(text, VAGUE_NOUNS):
        return False
    if "increas" in text and INCREASING.search(text):
        return True
    if " not " in text and _unsustained(text):
        return True
    if "took" in text and VAGUE_STEPS.search(text):
        return True
    return holds(text, FORMULA_SIGNS) and EFFORTS_FORMULA.search(text) is not None


def _judged(sentence: Sentence, state: _State) -> tuple[Told, bool]:
    """A sentence that is no formula, by its own words and those before it."""
    text = sentence.text
    if state.turned and not REVERSAL.match(text):
        return make(Told, (sentence, Role.SHORTCOMING, 0, False)), False
    main = main_clause(text)
    action = find_action(text, main)
    contrast = CONTRAST.match(text) is not None
    if _lacks(text, main, action) or (contrast and state.last is Role.EFFORT):
        role = Role.OTHER if state.strict and not state.praised else Role.SHORTCOMING
        return Told(sentence, role), contrast and state.listed
    if action is None or not _governs(
        text[max(main, action.subject_end - NEAR) : action.subject_end], action, strict=state.strict
    ):
        return Told(sentence, Role.OTHER), False
    return Told(sentence, Role.EFFORT, sentence.start + action.start), False


def _governs(subject: str, action: Action, *, strict: bool) -> bool:
    """Whether it is the government that acts."""
    if subject in PLAIN_SUBJECTS:
        return True
    if strict and not GOVERNMENT.search(subject):
        return False
    return action.passive or not OTHERS.search(subject)


def _lacks(text: str, main: int, action: Action | None) -> bool:
    """Whether the main clause tells what was not done, or done to the worse."""
    if holds(text, HARM_SIGNS) and HARM.search(text, main):
        return True
    match = LACKING.search(text, main)
    if match is None:
        return False
    done = min(action.subject_end, match.start()) if action else match.start()
    return not SETTLED.search(text, done, match.start()) or bool(
        BUT.search(text, main, match.start())
    )
