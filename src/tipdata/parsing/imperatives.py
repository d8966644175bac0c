"""How a recommendation begins: with a verb that asks, or with the adverb or phrase before it."""

from __future__ import annotations

import re

__all__ = ["IMPERATIVES", "is_recommendation"]

IMPERATIVES = frozenset(
    """
    accede accelerate account achieve acknowledge act adapt add address adhere adopt advance
    advise afford aggressively allocate allow amend analyze apply appoint apprehend
    appropriate approve arrange arrest ask assess assign assist authorize avoid ban better
    bolster bring broaden build carefully cease charge check clarify clearly close codify
    collaborate collect combat commence commit compile complete comply comprehensively
    conclude conduct consider consistently consolidate continue convene convict cooperate
    coordinate count craft create criminalize cultivate cut decriminalize deepen define
    demonstrate deny deploy designate deter determine develop devote direct disaggregate
    disarm discontinue dismantle disseminate distribute diversify do document double draft
    earmark educate effectively eliminate empower enable enact encourage end enforce engage
    enhance ensure equip establish evaluate examine exempt exercise expand expedite
    expeditiously explicitly explore extend fast-track finalize find finish fix focus follow
    formalize formally formulate foster free fulfill fully fund further get give grant
    guarantee halt harmonize hear help hire hold identify immediately implement impose improve
    in include incorporate increase independently inform initiate insist inspect institute
    institutionalize integrate intensify intensively introduce investigate issue join keep
    launch let lift limit look maintain make mandate meet mobilize modify monitor more move
    name negotiate obtain offer open operationalize organize oversee participate pass pay
    penalize permanently permit prevent print prioritize proactively proceed produce prohibit
    prolong promote promptly promulgate properly propose prosecute protect provide publicize
    publicly publish punish pursue put quickly raise ratify re-establish reach reassess
    recognize record recruit redouble reduce refer refine reform refrain regularly regulate
    reinforce release remind remove reopen repeal report require research resume retain return
    review revise robustly safeguard screen secure see seek send sentence seriously set share
    shut sign significantly simplify solicit spend staff stand standardize start state stay
    steadily step stop streamline strengthen strictly submit substantially sufficiently supply
    support survey sustain swiftly systematically take target teach tell thoroughly tighten
    timely toughen track train transfer transparently treat try undertake update uphold urge
    use utilize verify vigorously warn weigh widely with work write zealously
    """.split()
)
"""The first words of recommendations in all editions: verbs, and adverbs before them."""

AMBIGUOUS = frozenset("Consistently Further In Report Research Target With".split())
"""First words that begin statements as well; only a list mark makes them recommendations."""

MARKED = re.compile(r"[*•●] (?<= [*•●] )(?=[A-Z])")
"""List marks inside a paragraph."""

_FIRST_WORD = re.compile(r"[\W_\d]*([A-Za-z-]+)")
_BULLET = re.compile(r"\s*[•●▪◦·*–-]\s*[A-Z]")


def is_recommendation(text: str, start: int, end: int) -> bool:
    """Whether a paragraph begins as a recommendation does: with a verb that asks.

    Args:
        text: Cleaned text.
        start: Where the paragraph begins.
        end: Where it stops.

    Returns:
        Whether it does, or holds a marked list.

    Example:
        >>> is_recommendation("Vigorously prosecute traffickers.", 0, 33)
        True
    """
    if len(MARKED.findall(text, start, end)) > 1:
        return True
    match = _FIRST_WORD.match(text, start, min(end, start + 40))
    if match is None or match[1].lower() not in IMPERATIVES:
        return False
    if match[1] in AMBIGUOUS:
        return _BULLET.match(text, start) is not None
    return match[1][0].isupper()
