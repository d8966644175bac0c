"""The words of placing: verbs with their direction, and what makes a placement no fact of today."""

from __future__ import annotations

import re

from tipdata.vocabulary import TierChange

__all__ = [
    "DEFINITION",
    "DEFINITION_AFTER",
    "DIRECTIONS",
    "EARLIER_AFTER",
    "EARLIER_BEFORE",
    "EARLIER_LEAD",
    "FACTUAL_INFINITIVE",
    "HAS_NAMED",
    "HYPOTHETICAL_AFTER",
    "HYPOTHETICAL_BEFORE",
    "INFINITIVE",
    "NEGATION",
    "NOT_ESCAPED",
    "PREPOSITION",
    "VERB",
    "YEAR_AFTER",
    "YEAR_BEFORE",
]

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

VERB = re.compile(
    rf"(?<![A-Za-z-])(?:re-?)?(?:(?P<up>{UP})|(?P<down>{DOWN})|(?P<keep>{KEEP})|(?P<move>{MOVE})"
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

_WORDS = r"(?:\s+(?!(?:and|but)\b)[\w'.-]+)"

HYPOTHETICAL_BEFORE = re.compile(
    rf"""\b(?:could|would|may|might|should|can|must|cannot|ought|avoid\w*|risk\w*|escap\w*
        |threat\w*|nearly|almost|fear\w*|deny|denie[sd]|rumou?r\w*|speculat\w*|facing|faces?|faced|danger|possib\w+|potential\w*|prevent\w*|avert\w*|spared?
        |otherwise|likely|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|expect\w*
        |want(?:s|ed)?|recommend\w*|urg(?:ed|es|ing)|call(?:s|ed|ing)?\ for|deserv\w+|requir\w+
        |waive\w*|instead\ of|rather\ than|goal|bid|striv\w+|eligible|subject\ to|without)
        {_WORDS}{{0,4}}\s*$
      |\b(?:if|unless|whether|lest|to\ ensure|so\ that|in\ case)\b[^,;:]{{0,60}}$
      |\bbefore\s+(?:it|they|the\s+country)\b[^,;:]{{0,40}}$
      |\b(?:will|shall|going\ to)\s+(?:\w+\s+)?be\s*(?:\w+\s+)?$""",
    re.VERBOSE,
)
"""Before the verb, in lower case: a placement that may come, was escaped, or is striven for."""

HYPOTHETICAL_AFTER = re.compile(
    r"\s+(?:(?:status|ranking|rating|list)\s+)?(?:would|could|may|might|can)\b"
    r"|\s+(?:was|is|has\s+been)\s+(?:\w+ly\s+)?(?:avert|avoid|waiv|postpon|prevent|put\s+off"
    r"|consider|discuss|recommend|propos|fear|expect)",
    re.IGNORECASE,
)
"""Directly behind the tier: what being there would mean."""

NOT_ESCAPED = re.compile(
    r"\b(?:not|n't|cannot|failed\s+to|unable\s+to)\s+(?:avoid|escape|prevent|avert)\w*"
    r"(?:\s+[\w'-]+){0,3}\s*$",
)
"""Before the verb, in lower case: what did come about."""

INFINITIVE = re.compile(r"\bto\s+(?:\w+ly\s+|again\s+|be\s+)*$")
"""Before the verb, in lower case: what somebody wants to come about, as a rule."""

FACTUAL_INFINITIVE = re.compile(
    r"\b(?:led|caus|prompt|decid|decision|compel|forc|continu|manag|chose|opted|determin|agreed|able|succeed|enabl|allow|help)"
    r"\w*\b[^,;]{0,40}\bto\s+(?:\w+ly\s+|again\s+|be\s+)*$",
)
"""Before the verb, in lower case: an infinitive that tells what came about."""

NEGATION = re.compile(
    r"(?:\bnot|n't|\bnever|\bno\s+longer|\bnor|\bneither|\bfail(?:ed|s|ing)?\s+to)"
    r"(?:\s+(?:yet|been|be|being|have|again|even|get|it))*\s*$",
)
"""Before the verb, in lower case: not placed."""

_PAST = (
    r"(?:last\ year(?:'s)?|previous\ (?:years?|reports?|editions?)(?:'s)?|year\ before"
    r"|years?\ (?:ago|earlier)|past|last\ time)"
)

_MONTH = (
    r"(?:(?:early\s+|late\s+|mid-)?(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\s+(?:\d{1,2},\s+)?)?"
)
EARLIER_BEFORE = re.compile(
    rf"""\b(?:after|since|following|when){_WORDS}{{0,6}}\s*$
      |\b(?:had|having|once(?!\s+(?:again|more)\b)|previously|formerly|originally|earlier)
        (?:\s+(?:been|previously|already|first|last|it|also|again|was|is)){{0,6}}\s*$
      |(?:^\W*(?:and\ |but\ )?(?:in\ )?(?:the\ )?{_PAST}\b(?:\ report)?,?|\b{_PAST}\b(?:\ report)?)
        {_WORDS}{{0,6}}\s*$
      |\bre-?assess[^;]{{0,80}}$|\bpresidential\s+determination\b[^;]{{0,100}}$""",
    re.VERBOSE,
)
"""Before the verb, in lower case: an earlier edition's placement, or a reassessment between two."""

EARLIER_LEAD = re.compile(
    rf"\W*(?:from|between|until|till|before|prior\s+to)\s+{_MONTH}20\d\d\b[^;]{{0,60}}$",
    re.IGNORECASE,
)
"""The whole of what stands before the first verb: the same."""

EARLIER_AFTER = re.compile(
    r"""[\s,()]*(?:in\s+)?(?:last\ year|the\ previous\ (?:year|report|edition)|previous\ years
          |a\ year\ (?:ago|earlier)|the\ year\ before|the\ past)
      |[\s,]*(?:from|between|until|through)\s+(?:\w+\s+)?20\d\d
      |[\s,]*in\s+20\d\d(?:\s*,\s*20\d\d)*,?\s+(?:and|to|or)\s+20\d\d
      |[\s,]*(?:following|after|in|by|upon)\s+(?:an?\s+|the\s+)?[^.;]{0,40}re-?assess""",
    re.VERBOSE | re.IGNORECASE,
)
"""Directly behind the tier: the same."""

DEFINITION = re.compile(
    r"""\b(?:countries|governments|nations|those)\s+(?:that|whose|which|who)\b
      |\b(?:suppliers|vendors|firms|companies|applicants|patients)\b
      |\b(?:a|any|each|every|no)\s+(?:country|government|nation)\b(?!\s+of\b)
      |^\W*(?:(?!among\b|one\b)\w+\s+){0,4}(?-i:[Cc]ountries|[Gg]overnments|[Nn]ations)\b
        (?-i:(?:[^A-Z]|Tier|Watch|List)*$)""",
    re.VERBOSE | re.IGNORECASE,
)
"""In the subject: what the act says of any country, not what the report says of one."""

DEFINITION_AFTER = re.compile(
    r"\s*(?:ranking|placement|status|rating|list)?\s*(?:means|indicates|does\s+not\s+mean|signif"
    r"|denotes|is\s+(?:reserved|given|for)|refers|includes\s+countries|countries\s+(?:are|do|whose))",
    re.IGNORECASE,
)
"""Behind the tier: a definition."""

_REPORT = r"(?P<report>20[0-3]\d)(?:'s)?\s+(?:[\w.()'-]+\s+){0,5}?(?:report|edition|TIP)\b"

YEAR_BEFORE = re.compile(
    rf"{_REPORT}|(?:^[\W_]*(?:(?:and|but|while|although|however|whereas|then),?\s+)?(?:in|for|by)\s+"
    rf"|\b(?:in|for)\s+(?={_MONTH}20[0-3]\d[\s,]*(?:was|is|has\s+been)?\s*$)){_MONTH}"
    r"(?P<year>20[0-3]\d)\b",
    re.IGNORECASE,
)
"""Before the verb: the edition a clause is about."""

YEAR_AFTER = re.compile(
    r"[\s,()\"”]*(?:(?:status|ranking|rating|again|both)\s+)*(?:(?:in|for|by)\s+)(?:its\s+|the\s+"
    rf"|this\s+year's\s+)?{_MONTH}(?P<year>20[0-3]\d)\b",
    re.IGNORECASE,
)
"""Behind the tier or the streak: the same."""
