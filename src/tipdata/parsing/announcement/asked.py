"""What an announcement asks of a government: calls for more, the report's recommendations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.parsing.announcement.lists import listings, overlaps
from tipdata.parsing.announcement.words import ASKING, RECOMMENDED_INLINE, RECOMMENDED_LINES
from tipdata.parsing.recommendations import read_recommendations
from tipdata.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.text import Cleaned, Sentence

__all__ = ["read_asked"]

IMPERATIVES = """
    increase enhance strengthen improve expand continue ensure provide develop implement adopt enact
    amend pass ratify finalize finalise complete train investigate prosecute convict sentence punish
    arrest identify screen refer protect assist shelter prevent raise conduct create establish build
    open fund allocate dedicate devote coordinate cooperate collaborate work combat fight address
    tackle hold end stop stamp eliminate eradicate bring seek pursue apply enforce use make take
    support monitor regulate inspect collect share report publish launch vigorously proactively
    significantly consistently fully systematically formally swiftly vigorously better cease reduce
    appoint approve draft institute offer give grant recognize treat encourage empower review
    revise update license criminalize criminalise compensate repatriate safeguard guarantee step
    scale intensify redouble boost respond meet resolve inform educate teach notify warn translate
    legislate outlaw ban prohibit dismantle disrupt uncover detect interview place target vet
    engage examine evaluate explore facilitate grow hire house keep lift maintain modify move
    partner pay penalize prioritize promote reach reform register release remove require restore
    secure send set show staff start streamline submit test track transfer undertake uphold
    clarify close conclude consult deploy deter deliver design disseminate distribute double deepen
    """.split()
"""Verbs (and their adverbs) that requests begin with."""

_VERBS = "|".join(IMPERATIVES)
_CUT = re.compile(
    rf"\s*[,;]\s*(?:and|as\s+well\s+as)?\s*(?:to\s+|should\s+)?(?=(?:{_VERBS})\b)"
    rf"|\s+(?:and|as\s+well\s+as\s+to)\s+(?:to\s+|should\s+)?(?=(?:{_VERBS})\b)",
    re.IGNORECASE,
)
_END = re.compile(
    r",?\s+(?:in\s+order\s+(?:for|to|that)|so\s+(?:that|as)|for\s+the\s+[A-Z]\w+(?:\s\w+)?\s+to\s+meet"
    r"|if\s+it|before\s+the\s+next|according\s+to)\b|[.:\"”»]\s*$|,?\s+[\"“”«»]",
    re.IGNORECASE,
)
_NO_OBJECT = re.compile(rf"(?:{_VERBS})(?:(?:,\s*|\s+)(?:and\s+)?(?:{_VERBS}))*", re.IGNORECASE)
"""A verb that shares the object of the next."""

_BARE_VERB = re.compile(rf"(?:[a-z]+ly\s+)?(?:{_VERBS})\b", re.IGNORECASE)


def read_asked(
    cleaned: Cleaned, told: Sequence[Sentence], quoted: Sequence[Stretch] = ()
) -> list[Stretch]:
    """Read what is asked of the government.

    Args:
        cleaned: The text.
        told: Its sentences.
        quoted: What somebody says there, which is nobody's recommendation but theirs.

    Returns:
        The items in order, each from its verb on.

    Example:
        >>> from tipdata.text import clean, sentences
        >>> text = clean("More must be done to train judges, fund shelters, and ban it.")
        >>> [text.text[a:b] for a, b in read_asked(text, sentences(text))]
        ['train judges', 'fund shelters', 'ban it']
    """
    text = cleaned.plain
    listed = [
        item
        for listing in listings(text, 0, len(text))
        if RECOMMENDED_LINES.search(text, *listing.lead)
        for item in listing.items
    ]
    asked = [item for sentence in told for item in _asked(cleaned, sentence)]
    free = [item for item in asked if not overlaps(quoted, item.start, item.start + 1)]
    return sorted({*listed, *(item for item in free if not overlaps(listed, *item))})


def _asked(cleaned: Cleaned, sentence: Sentence) -> Iterator[Stretch]:
    """The items of a sentence that asks, cut before each verb."""
    text = cleaned.plain
    inline = RECOMMENDED_INLINE.search(text, sentence.start, sentence.end)
    if inline is not None:
        yield from read_recommendations(cleaned, Stretch(inline.end(), sentence.end))
        return
    match = ASKING.search(text, sentence.start, sentence.end)
    if match is None or not _BARE_VERB.match(text, match.end()):
        return
    stop = _END.search(text, match.end(), sentence.end)
    end = stop.start() if stop else sentence.end
    start = match.end()
    for cut in _CUT.finditer(text, start, end):
        if _NO_OBJECT.fullmatch(text, start, cut.start()):
            continue
        yield Stretch(start, cut.start())
        start = cut.end()
    yield Stretch(start, end)
