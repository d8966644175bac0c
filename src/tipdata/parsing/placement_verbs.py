"""The verbs of placing with their direction, as the editions and the press have them."""

from __future__ import annotations

import re

from tipdata.vocabulary import TierChange

__all__ = ["DIRECTIONS", "HAS_NAMED", "PREPOSITION", "VERB"]

_BE = r"(?:is|are|was|were|be|been|being|stands?|stood|sits|sat)"
_ADVERBS = (
    r"(?:(?:now|currently|again|still|also|therefore|once\s+again|once\s+more|already|squarely)\s+)"
)

_SHIFTED = r"(?:mov|bump|push|shift)(?:ed|es|s|ing)\s+(?:[\w'.-]+\s+){1,4}?"

UP = (
    r"upgrad(?:ed|es|ing)|elevat(?:ed?|es|ing)|promot(?:ed?|es|ing)|lift(?:ed|s|ing)?"
    r"|rais(?:ed?|es|ing)|rose|rises?|rising|risen|improv(?:ed?|es|ing)|advanc(?:ed?|es|ing)"
    r"|bounc(?:ed|es)\s+back|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|graduat(?:ed?|es|ing)|boost(?:ed|s|ing)?"
    r"|(?:mov|bump|go|went|push|step|leap)(?:ed|es|e|s|ing|ped)?\s+up(?:wards?)?"
    rf"|{_SHIFTED}up(?=\s+(?:to|from|into)\b)"
)
"""Reports say upgraded; elevated, promoted, lifted, moved up and improved are the press's."""

DOWN = (
    r"downgrad(?:ed|es|ing)|demot(?:ed?|es|ing)|drop(?:ped|s|ping)?|slip(?:ped|s|ping)?"
    r"|(?:fell|fall(?:s|en|ing)?)(?!\s+under\b)|lower(?:ed|s|ing)?|relegat(?:ed?|es|ing)|slides?|slid|sank|sunk"
    r"|worsen(?:ed|s)?|deteriorat(?:ed?|es)|plung(?:ed?|es)|tumbl(?:ed?|es)|plummet(?:ed|s)?|cuts?"
    rf"|{_SHIFTED}down(?=\s+(?:to|from|into)\b)"
    r"|(?:mov|bump|go|went|push|cut|knock)(?:ed|es|e|s|ing)?\s+down(?:wards?)?"
)
"""Reports say downgraded; the others are the press's."""

KEEP = (
    r"remain(?:ed|s|ing)?|retain(?:ed|s|ing)?|maintain(?:ed|s|ing)?|kept|keeps?|keeping"
    r"|h(?:eld|olds|olding)\s+on\s*to|stay(?:ed|s|ing)?|continu(?:ed?|es|ing)|preserv(?:ed?|es)|unchanged"
    r"|(?:its|their|'s)\s+(?:[\w-]+\s+){1,2}(?:consecutive|straight|successive)\s+year(?=\s+(?:on|at|in|under)\b)"
)
"""Reports say remained and, of special cases, retained."""

PLACE = (
    r"(?<!two )(?<!three )(?<!several )plac(?:ed?|es|ing|ement)"
    r"|rank(?:ed|s|ing)?|rat(?:ed?|es|ing)|puts?|putting|list(?:ed|s|ing)?"
    r"|classif(?:ied|ies|y|ying|ication)|categori[sz](?:ed?|es|ing)|designat(?:ed?|es|ing|ion)"
    r"|assign(?:ed|s|ing)?|nam(?:ed?|es|ing)|add(?:ed|s|ing)?|return(?:ed|s|ing)?"
    r"|includ(?:ed?|es|ing)|group(?:ed|s)?|enter(?:ed|s|ing)?|join(?:ed|s|ing)?|reach(?:ed|es)?"
    r"|receiv(?:ed?|es|ing)|earn(?:ed|s|ing)?|achiev(?:ed?|es|ing)|attain(?:ed|s|ing)?"
    r"|obtain(?:ed|s)?|gave|given?|grant(?:ed|s)?|award(?:ed|s)?|assess(?:ed|es)?|land(?:ed|s)?"
    r"|(?:reject|regret|protest|disput|welcom|criticiz|celebrat|condemn)(?:ed|es|s)?"
    r"(?=\s+(?:its|the|their)\s+tier\b)"
    r"|gets?|got|holds?|held|spent|spends|consider(?:ed|s)|(?:finds?|found)\s+itself"
    rf"|{_BE}\s+the\s+(?:only|sole)\s+(?:[\w-]+\s+){{1,4}}?(?:on|in|at)\b"
    rf"|{_BE}\s+one\s+of\s+(?:[\w-]+\s+){{0,4}}?(?:countries|nations)\s+(?:\w+\s+)?(?:on|in|at)"
    rf"|{_BE}\s+{_ADVERBS}{{0,2}}(?:(?:on|in|at|an?|under|among)\b)"
    rf"|{_BE}(?:\s+(?:now|currently|again|still|also|therefore|already)){{0,2}}"
    r"(?=\s+[\"“]?(?:tier|level)\s)|(?:fell|falls?)\s+under"
)
"""Verbs that place without saying whether the country moved."""

MOVE = (
    r"mov(?:ed?|es|ing)|shift(?:ed|s|ing)?|transferr?(?:ed|s|ing)?|went|go(?:es|ing)?|reclassified"
    r"|chang(?:ed?|es|ing)|re-?assess(?:ed|es)?|tak(?:en?|es)|took|remov(?:ed?|es|al|ing)"
    r"|came|comes?|exit(?:ed|s|ing)?|leaves?|left"
)
"""Verbs whose direction only the two tiers tell."""

LOSE = r"lost|los(?:es|ing)"
"""Verbs whose tier is the one left."""

_UP_NOUN = r"upgrade|promotion|elevation"
_DOWN_NOUN = r"downgrade|demotion|relegation"

BEGINNINGS = (
    "a[cdrstw]|b[eou]|c[aehloru]|d[eior]|e[alnx]|f[aeio]|g[aeior]|h[eo]|i(?:[ms]|nc|ts)|j[ou]|k[en]"
    "|l[aeio]|m[ao]|na|ob|p[lru]|r[aeio]|s[ahilptu]|t(?:a|oo|hei|r|u)|u[np]|w[aeo]|'s"
)
"""The first letters of all of them, for a look that most words do not pass."""

VERB = re.compile(
    rf"(?<![A-Za-z-])(?={BEGINNINGS})(?:re-?)?"
    rf"(?:(?P<up>{UP})|(?P<down>{DOWN})|(?P<keep>{KEEP})|(?P<move>{MOVE})"
    rf"|(?P<place>{PLACE})|(?P<up_noun>{_UP_NOUN})|(?P<down_noun>{_DOWN_NOUN})|(?P<lose>{LOSE}))(?![A-Za-z])",
)
"""Every verb or noun that may place a country, in lower case: in any case it takes four times."""

HAS_NAMED = re.compile(
    r"(?<![A-Za-z-])(?P<place>(?i:ha[sd])\s+[A-Z][\w.'-]*(?:\s+[A-Z][\w.'-]*){0,3})"
    r"(?=(?i:\s+(?:still\s+|now\s+)?(?:on|in|at)\s+(?:the\s+)?tier\b))"
)
"""``has Narnia on Tier 2``: the same for a list and a country's name, by its capitals."""

DIRECTIONS = {
    "up": TierChange.UPGRADED,
    "up_noun": TierChange.UPGRADED,
    "down": TierChange.DOWNGRADED,
    "down_noun": TierChange.DOWNGRADED,
    "lose": TierChange.DOWNGRADED,
    "keep": TierChange.REMAINED,
}
"""What each class of verb says of the change; the others say nothing."""

PREPOSITION = re.compile(
    r"\b(from|off|out\s+of|to|onto|into|on|in|at|as|among|under)\b", re.IGNORECASE
)
"""What leads from a verb to a tier; the first three lead away from one."""
