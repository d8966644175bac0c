"""What is counted: the verbs, nouns and units of the four measures, all in lower case.

The words are those of the editions 2001 to 2025; ``indict`` and ``charge`` stand for prosecution.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.parsing.statistics.codes import code, forms, pattern
from tipdata.vocabulary import Measure

if TYPE_CHECKING:
    import re

__all__ = [
    "ACTION",
    "ANCHOR",
    "BARE",
    "CARE",
    "CASE",
    "HEADS",
    "HEAD_OF",
    "INVESTIGATIONS",
    "LAW_ENFORCEMENT",
    "MEASURED",
    "MEASURES",
    "OTHER",
    "PERSON",
    "PREFERRED",
    "STEMS",
    "VICTIM",
    "VICTIMS",
    "VICTIM_VERB",
    "measure_of",
    "victim_rank",
]

MEASURES = tuple(Measure)
"""The measures; below, each is its place in here, as numbers are told apart at no cost."""

INVESTIGATIONS, PROSECUTIONS, CONVICTIONS, VICTIMS = range(4)

LAW_ENFORCEMENT = (INVESTIGATIONS, PROSECUTIONS, CONVICTIONS)

_ANY_CRIME = ("nforcement", "rafficking ca", "rafficking cri")
STEMS = (
    ("nvestigat", "pened", "egistered", *_ANY_CRIME),
    ("rosecut", "ndict", "harged", "to trial", "harges against", *_ANY_CRIME),
    ("onvict", "guilty", *_ANY_CRIME),
    (
        *("dentif", "eported", "eferr", "emov", "ictim status", "ocument", "onfirm", "erified"),
        *("ecogni", "etected", "iscover", "otaling", "ertif", "escu", "ntercept", "ecorded"),
        "egistered",
    ),
)
"""A sentence with none of the stems of a measure does not count it; the likeliest come first."""

MEASURED = (
    forms("investigat-ion ions ed ing e"),
    forms("prosecut-ion ions ed ing e", "indict-ment ments ed ing", "charg-ed ing"),
    forms("convict-ion ions ed ing s -"),
    forms("identif-ication ied ying y"),
)
"""The words of each measure."""

ANCHOR = pattern(
    """[MEASURED charges to guilty victim] (?: (?<= MEASURED ) | (?<= charges ) against
    | (?<= to ) trial | (?<= guilty ) [verdict verdicts]? | (?<= victim ) status to )""",
    MEASURED=[word for words in MEASURED for word in words],
)
"""The words that say which measure a sentence speaks of."""

_MEASURE_OF = {
    code(word): measure
    for measure, more in enumerate(((), ("charges", "to"), ("guilty",), ("victim",)))
    for word in (*MEASURED[measure], *more)
}


def measure_of(anchor: re.Match[str]) -> int:
    """The measure of a match of `ANCHOR`."""
    return _MEASURE_OF[anchor[0][0]]


# What a number counts: a procedure, a case, a person, a victim, no noun at all, or anything else.
ACTION, CASE, PERSON, VICTIM, BARE, OTHER = "action", "case", "person", "victim", "bare", "other"

PREFERRED = (
    (CASE, ACTION, BARE, PERSON),
    (PERSON, BARE, ACTION, CASE),
    (PERSON, BARE, ACTION, CASE),
    (VICTIM, BARE, PERSON),
)
"""The units of each measure, the one that makes the headline first."""

_ACTIONS = (
    "investigation investigations inquiry inquiries probe probes",
    "prosecution prosecutions indictment indictments",
    "conviction convictions",
)
_UNITS = {
    CASE: "case cases incident incidents offense offenses offence offences crime crimes "
    "proceeding proceedings trial trials instance instances complaint complaints allegation "
    "allegations violation violations referral referrals file files",
    PERSON: "individual individuals person persons people suspect suspects defendant "
    "defendants trafficker traffickers offender offenders perpetrator perpetrators criminal "
    "criminals man men nationals citizens foreigners accused ringleaders recruiters "
    "exploiters members facilitators accomplices migrants employers brokers foreigner citizen",
    VICTIM: "victim victims survivor survivors child children minor minors girl girls boy "
    "boys woman women adults workers laborers females males",
    OTHER: "official officials officer officers policeman policemen police employee employees "
    "soldier soldiers judge judges prosecutor prosecutors investigator investigators lawyer "
    "lawyers attorney attorneys inspector inspectors inspections inspection company companies "
    "business businesses agency agencies establishments premises country countries province "
    "provinces state states shelter shelters call calls training trainings sentence sentences "
    "arrest arrests raid raids operation operations permit permits visa visas report reports "
    "units unit teams posts centers ngos diplomat diplomats peacekeepers personnel staff "
    "participants students organizations syndicates networks rings groups vehicles passports "
    "tips leads interviews appeals requests acquittals dismissals charges counts occasions "
    "warrants extraditions pimps",
}
HEADS: dict[str, tuple[str, int | None]] = {
    **{word: (unit, None) for unit, words in _UNITS.items() for word in words.split()},
    **{w: (ACTION, measure) for measure, words in enumerate(_ACTIONS) for w in words.split()},
}
"""Head nouns of what is counted: their unit, and their measure where they say it."""

HEAD_OF = {code(word): head for word, head in HEADS.items()}
"""The same by their codes."""

CARE = (
    "assist provid repatriat shelter hous accommodat interview receiv support grant train screen "
    "car help serv award issu return releas involv deport detain plac offer protect".split()
)
"""What is done for victims, or to them, that does not say they were identified."""

VICTIM_RANKS = {
    **dict.fromkeys(("identif", "recogni", "detect", "discover", "verif", "total", "register"), 0),
    **dict.fromkeys(("confirm", "certif", "report", "record", "document", "locat"), 1),
    **dict.fromkeys(("rescu", "remov", "intercept", "referr"), 2),
}
"""How near a verb comes to saying that victims were identified, 0 nearest."""

_ENDINGS = "ed sed zed ing sing zing ied ying ication y al als ance tion".split()
_RANKED = {
    stem + ending: VICTIM_RANKS.get(stem) for stem in (*CARE, *VICTIM_RANKS) for ending in _ENDINGS
}
VICTIM_VERB = pattern("VERB", VERB=_RANKED)
"""What authorities do with victims."""

_RANK_OF = {code(verb): rank for verb, rank in _RANKED.items()}


def victim_rank(verb: str) -> int | None:
    """How near a verb, by its code, comes to identifying victims; None for care and the like."""
    return _RANK_OF.get(verb)
