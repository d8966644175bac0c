"""What is counted: the verbs, nouns and units of the four measures, all in lower case.

The words are those of the editions 2001 to 2025; ``indict`` and ``charge`` stand for prosecution.
"""

from __future__ import annotations

import re
from enum import Enum

from tipdata.vocabulary import Measure

__all__ = [
    "ANCHOR",
    "CARE",
    "HEADS",
    "LAW_ENFORCEMENT",
    "NOT_TRAFFICKING",
    "PREFERRED",
    "STEMS",
    "STOPS",
    "VICTIM_VERB",
    "Unit",
    "measure_of",
    "victim_rank",
]

_ANY_CRIME = ("nforcement", "rafficking ca", "rafficking cri")
STEMS = {
    Measure.INVESTIGATIONS: ("nvestigat", "pened", "egistered", *_ANY_CRIME),
    Measure.PROSECUTIONS: ("rosecut", "ndict", "harged", "to trial", "harges against", *_ANY_CRIME),
    Measure.CONVICTIONS: ("onvict", "guilty", *_ANY_CRIME),
    Measure.VICTIMS_IDENTIFIED: (
        *("dentif", "ictim status", "ecogni", "etected", "iscover", "erified", "otaling"),
        *("onfirm", "ertif", "escu", "emov", "ntercept", "eferr", "eported", "ecorded"),
        *("ocument", "egistered"),
    ),
}
"""A sentence with none of the stems of a measure does not count it."""

LAW_ENFORCEMENT = (Measure.INVESTIGATIONS, Measure.PROSECUTIONS, Measure.CONVICTIONS)


class Unit(Enum):
    """What a number counts: a procedure, a case, a person, a victim, or no noun at all."""

    ACTION = "action"
    CASE = "case"
    PERSON = "person"
    VICTIM = "victim"
    BARE = "bare"
    OTHER = "other"


ANCHOR = re.compile(
    r"""(?P<INVESTIGATIONS>investigat(?:ions?|ed|ing|e)\b)
    |(?P<PROSECUTIONS>prosecut(?:ions?|ed|ing|e)\b|indict(?:ments?|ed|ing)\b|charg(?:ed|ing)\b
       |charges\sagainst\b|to\strial\b)
    |(?P<CONVICTIONS>convict(?:ions?|ed|ing|s)?\b|guilty\b(?:\sverdicts?\b)?)
    |(?P<VICTIMS_IDENTIFIED>identif(?:ication|ied|ying|y)\b|victim\sstatus\sto\b)""",
    re.VERBOSE,
)
"""The word that says which measure a sentence speaks of."""


def measure_of(anchor: re.Match[str]) -> Measure:
    """The measure an anchor stands for.

    Args:
        anchor: A match of `ANCHOR`.

    Returns:
        The measure its group names.
    """
    return Measure[str(anchor.lastgroup)]


PREFERRED = {
    Measure.INVESTIGATIONS: (Unit.CASE, Unit.ACTION, Unit.BARE, Unit.PERSON),
    Measure.PROSECUTIONS: (Unit.PERSON, Unit.BARE, Unit.ACTION, Unit.CASE),
    Measure.CONVICTIONS: (Unit.PERSON, Unit.BARE, Unit.ACTION, Unit.CASE),
    Measure.VICTIMS_IDENTIFIED: (Unit.VICTIM, Unit.BARE, Unit.PERSON),
}
"""The units of a measure, the one that makes the headline first."""

_ACTIONS = {
    Measure.INVESTIGATIONS: "investigation investigations inquiry inquiries probe probes",
    Measure.PROSECUTIONS: "prosecution prosecutions indictment indictments",
    Measure.CONVICTIONS: "conviction convictions",
}
_UNITS = {
    Unit.CASE: "case cases incident incidents offense offenses offence offences crime crimes "
    "proceeding proceedings trial trials instance instances complaint complaints allegation "
    "allegations violation violations referral referrals file files",
    Unit.PERSON: "individual individuals person persons people suspect suspects defendant "
    "defendants trafficker traffickers offender offenders perpetrator perpetrators criminal "
    "criminals man men nationals citizens foreigners accused ringleaders recruiters "
    "exploiters members facilitators accomplices migrants employers brokers foreigner citizen",
    Unit.VICTIM: "victim victims survivor survivors child children minor minors girl girls boy "
    "boys woman women adults workers laborers females males",
    Unit.OTHER: "official officials officer officers policeman policemen police employee employees "
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
HEADS: dict[str, tuple[Unit, Measure | None]] = {
    **{word: (unit, None) for unit, words in _UNITS.items() for word in words.split()},
    **{w: (Unit.ACTION, measure) for measure, words in _ACTIONS.items() for w in words.split()},
}
"""Head nouns of what is counted."""

STOPS = frozenset(
    "the a an it they this its their last previous prior in on at of by for to from with "
    "without against under over through into involving during since after before until as "
    "than because about regarding concerning who whom whose which that were was is are be "
    "been being had has have did do does may might could would including compared while when "
    "where although though but if not received resulted remained led required".split()
)
"""Words that end the noun phrase behind a number."""

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

VICTIM_VERB = re.compile(
    rf"\b({'|'.join([*VICTIM_RANKS, *CARE])})"
    r"(?:[sz]ed|[sz]ing|ied|ying|ication|y|ed|ing|als?|ance|tion)\b"
)
"""What authorities do with victims."""


def victim_rank(verb: re.Match[str]) -> int | None:
    """How near a verb comes to identifying victims.

    Args:
        verb: A match of `VICTIM_VERB`.

    Returns:
        0 nearest; None for care and the like.
    """
    return VICTIM_RANKS.get(verb[1])


NOT_TRAFFICKING = re.compile(
    r"\b(?:smuggl|pimp|pandering|procur|pornograph|immigration (?:violations?|offenses?|act)"
    r"|labor (?:law )?(?:violations?|contraventions?)|violated labor|child labor|sex tourism"
    r"|passport|domestic violence|sexual (?:abuse|violence)|rape\b|kidnap|illegal recruit|fraud"
    r"|child sexual exploitation abroad)"
)
"""Crimes that are counted beside trafficking."""
