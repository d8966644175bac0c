"""The words that show who tells: the report, an embassy, or somebody with a cause of their own."""

from __future__ import annotations

import re

__all__ = [
    "CLAIMANT",
    "CLAIMED",
    "CLAIMED_BEHIND",
    "CREDITED_BEFORE",
    "EFFORTS",
    "ENVOY",
    "PERIOD",
    "PRONOUN",
    "SAY",
    "SAYS",
    "TELLER",
    "TELLS",
    "TOLD_BEHIND",
]

EFFORTS = (
    r"(?:efforts?|steps|actions?|measures|achievements?|improvements?|advances?|accomplishments?|progress|strides|merits?"
    r"|developments?|initiatives?|gains|successes|highlights|positives?|strengths|reasons?|examples?|grounds)"
)
"""What a government's deeds are called, and what speaks for it."""

_PRAISE = (
    r"(?:credit|commend|prais|applaud|laud|recogni[sz]|acknowledg|congratulat|hail|welcom|cit|salut|prefer"
    r"|compliment|appreciat|valu|reward|honou?r|highlight|not|nam|list|singl|recall|underlin|underscor|point|giv|count|mention|stress|emphasi[sz])"
)

SAY = (
    r"(?:sa(?:id|ys?)|stat(?:es|ed)|adds?|added|f(?:ound|inds?)|observ(?:ed|es?)|indicat(?:ed|es?)"
    r"|report(?:s|ed)|tells?|told|writes?|wrote|reads?|explain(?:ed|s)?|holds?|held|conclud(?:ed|es?))\b"
)
"""Verbs that tell and judge nothing."""

SAYS = (
    rf"(?:{SAY}|show(?:ed|s|n)?\b|describ(?:ed|es?)\b|record(?:ed|s)\b|{_PRAISE}(?:ed|e?s|e|ing)?\b"
    r"|t(?:ook|akes?)\s+(?:\w+\s+)?note\s+of\b|dr(?:ew|aws?)\s+attention\b|speaks?\s+(?:\w+\s+)?of\b)"
)
"""Verbs of telling, praise among them."""

_NOT_TELLING = (
    r"(?:releas|publish|issu|launch|rank|plac|upgrad|downgrad|mov|keeps|cover|was|is|has|does|rais|lower|elevat|promot|call|urg|ask"
    r"|recommend|advis|wish|encourag|need|requir|want|blam|fault|deplor|criti|regret|lament|warn|complain|accus|condemn|den[iy]|miss"
    r"|found|sort|divid|defin|assess|present|includ|this|its|persons|traffick|report|us\b|based|dated|mandat|remain|retain|classif|put)"
)
"""How verbs begin that tell nothing of deeds."""

TELLER = (
    r"(?:(?:(?:the|this|that|its)\s+)?(?:[\w'.-]{1,24}\s+){0,6}?"
    r"(?:report|narrative|document|assessment|chapter|write-up|edition|embassy|mission|department|authors|washington"
    r"|ambassador|analysts|united\s+states|u\.?s\.?))"
)
"""Who may credit a government with efforts."""

_ASIDE = (
    r"(?:(?:\s+spokes\w+)?(?:\s+(?-i:[A-Z])[\w'.-]{0,24}){1,4}|\s+(?:of|in|on|for|to|near|at)\s+(?:the\s+)?(?-i:[A-Z])[\w-]{0,24}(?:\s+(?-i:[A-Z])[\w-]{0,24})?)?"
    r"(?:,\s(?:[^,;.]|,(?=\d)){2,160},|\s\([^()]{0,60}\))?"
)

TELLS = re.compile(
    rf"\b(?:{TELLER}|(?P<pronoun>it|we|which)){_ASIDE}\s+"
    rf"(?:(?:does|did|do|also|further|itself|however|nonetheless|moreover|in\s+particular|\w+ly)\s+){{0,2}}"
    rf"(?:(?P<says>{SAY})|{SAYS}|(?P<other>(?(pronoun)(?!)|)(?<!u\.s\.\s)(?<!us\s)(?<!states\s)(?!{_NOT_TELLING})[a-z]+(?:ed|[^us]s)\b))"
    r"(?:\s+(?:out|to|up|as\s+\w+|in\s+particular|(?:for|with|of)\s+(?:\w+\s+)?(?:praise|approval|mention|satisfaction|appreciation|note)|\w+ly)){0,3},?\s+",
    re.IGNORECASE,
)
"""``the report notes``: the action, or whom it praises, follows."""

TOLD_BEHIND = re.compile(
    rf"[,.]?[\"”»]{{0,3}},?\s+(?:(?:according\s+to|as\s+per|in\s+the\s+words\s+of|{SAYS})\s+{TELLER}\b[^,;]{{0,80}}"
    rf"|{TELLER}(?:\s+of\s+[^,;]{{2,40}})?\s+(?:also\s+)?{SAYS}\b[^,;]{{0,40}}"
    rf"|reads\b[^,;]*)\W*$",
    re.IGNORECASE,
)
"""``, the report said`` at the end of a sentence."""

PERIOD = re.compile(
    r"\b(?:reporting\s+period|(?:the|this)\s+(?:report|assessment)|period\s+(?:under\s+review|covered))\b"
    rf"|\b(?:report|embassy|department|ambassador)\b[^.;]{{0,90}}\b{SAYS}\b|\b{SAYS}\s+(?:the|this)\s+(?:[\w'.]{{1,24}}\s+){{0,6}}report",
    re.IGNORECASE,
)
"""What shows that the report is being retold."""

CREDITED_BEFORE = re.compile(
    rf"\s+(?:is|are|was|were)\s+(?:(?:also|all|both)\s+)?(?:among\b[^.;]{{0,80}}(?:{TELLER}|{EFFORTS})\b|what\s+{TELLER}\b"
    rf"|(?:some|two|three|part)\s+of\b[^.;]{{0,80}}(?:{TELLER}|{EFFORTS})\b|(?:\w+ly\s+)?(?:prais|credit|commend|applaud|laud|cit|list|not|nam|highlight|mention|welcom|recogni[sz]|acknowledg|singled)(?:ed|out)\b"
    rf"|(?:\w+\s+){{0,3}}{EFFORTS}\s+(?:that\s+)?{TELLER}\b)[^;]{{0,120}}$",
    re.IGNORECASE,
)
"""``X and Y are among what the report praises``: the deeds stand before."""

CLAIMANT = re.compile(
    r"\b(?:minister|ministry|president|premier|task\s?force|opposition|spokes\w+|mp|commissioner|commission|committee|council|coordinator|director"
    r"|chair(?:man|woman|person)?|chief|secretary|officer|senator|sen|general|inspector|commander|activists?|campaigners?"
    r"|lawyer|unicef|iom|ngos?)\b",
    re.IGNORECASE,
)
"""Who claims deeds for themselves, or has a cause of their own."""

CLAIMED = re.compile(
    r"\b(?:government|authorities|police|country|officials?|agency|bureau|he|she)\b(?:,[^,;]*,)?\s+(?:also\s+)?"
    r"(?:sa(?:id|ys?)|stated|claim(?:s|ed)|stress(?:ed|es)|insist(?:s|ed)|told|according)\b"
    r"|\baccording\s+to\s+(?:the\s+)?(?:government|authorities|police|officials)\b",
    re.IGNORECASE,
)
"""A government that tells of its own deeds."""

CLAIMED_BEHIND = re.compile(
    rf",[\"”»]?\s+[^,]{{0,60}}\b(?:{SAY}|according\s+to)[^,]*$", re.IGNORECASE
)
"""Behind what is told: who says so."""

ENVOY = re.compile(
    r"\bambassador|\bembassy|\bcharg|\bconsul|\benvoy|\bU\.?S\.?\s+mission|\bSecretary\s+of\s+State",
    re.IGNORECASE,
)
"""Who speaks for the United States where a text is read."""

PRONOUN = re.compile(rf"(?:He|She|They)\b|It\s+(?:also\s+)?{SAYS}")
"""Whoever a sentence takes up from those before it."""
