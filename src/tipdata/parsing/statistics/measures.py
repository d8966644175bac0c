"""What is counted: the verbs, nouns and units of the four measures, all in lower case.

The words are those of the editions 2001 to 2025; where an edition has its own, it is named.
"""

from __future__ import annotations

import re
from enum import Enum

from tipdata.vocabulary import Measure

__all__ = [
    "ANCHOR",
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

STEMS = ("nvestigat", "rosecut", "onvict", "ictim", "ndict", "harged", "statistics", " data")
"""A sentence with none of these holds no figure."""

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
    |(?P<PROSECUTIONS>prosecut(?:ions?|ed|ing|e)\b|indict(?:ments?|ed|ing)\b|charg(?:ed|ing)\b)
    |(?P<CONVICTIONS>convict(?:ions?|ed|ing|s)?\b|found\sguilty\b)
    |(?P<VICTIMS_IDENTIFIED>identif(?:ication|ied|ying|y)\b|victim\sstatus\sto\b)""",
    re.VERBOSE,
)
"""The word that says which measure a sentence speaks of."""


def measure_of(anchor: re.Match[str]) -> Measure:
    """The measure an anchor stands for."""
    assert anchor.lastgroup
    return Measure[anchor.lastgroup]


VICTIM_RANKS: dict[str, int | None] = {
    **dict.fromkeys(("identi", "recogn", "detect", "discov", "verifi", "totali"), 0),
    **dict.fromkeys(("confir", "certif", "report", "record", "docume", "regist", "locate"), 1),
    **dict.fromkeys(("rescue", "rescui", "remove", "removi", "interc", "referr"), 2),
}
"""How near the verb comes to saying that victims were identified, by its first six letters."""

VICTIM_VERB = re.compile(
    r"""\b(?:identif(?:ied|ying|ication|y)|recogni[sz](?:ed|ing)|detect(?:ed|ing)|discover(?:ed|ing)
    |verif(?:ied|ying)|totaling|confirm(?:ed|ing)|certif(?:ied|ying)|report(?:ed|ing)|record(?:ed|ing)
    |document(?:ed|ing)|register(?:ed|ing)|locat(?:ed|ing)|rescu(?:ed|ing)|remov(?:ed|ing)|intercept(?:ed|ing)
    |referr(?:ed|ing|als?)|assist(?:ed|ing|ance)|provid(?:ed|ing)|repatriat(?:ed|ing|ion)|shelter(?:ed|ing)
    |hous(?:ed|ing)|accommodat(?:ed|ing)|interview(?:ed|ing)|receiv(?:ed|ing)|support(?:ed|ing)|grant(?:ed|ing)
    |train(?:ed|ing)|screen(?:ed|ing)|car(?:ed|ing)|help(?:ed|ing)|serv(?:ed|ing)|award(?:ed|ing)|issu(?:ed|ing)
    |return(?:ed|ing)|releas(?:ed|ing)|involv(?:ed|ing)|deport(?:ed|ing)|detain(?:ed|ing)|plac(?:ed|ing)|offer(?:ed|ing))\b""",
    re.VERBOSE,
)
"""What authorities do with victims; only some of it counts as identifying them."""


def victim_rank(verb: str) -> int | None:
    """How near a verb comes to identifying victims, 0 nearest; None for care and the like."""
    return VICTIM_RANKS.get(verb[:6])


PREFERRED = {
    Measure.INVESTIGATIONS: (Unit.CASE, Unit.ACTION, Unit.BARE, Unit.PERSON),
    Measure.PROSECUTIONS: (Unit.PERSON, Unit.BARE, Unit.ACTION, Unit.CASE),
    Measure.CONVICTIONS: (Unit.PERSON, Unit.BARE, Unit.ACTION, Unit.CASE),
    Measure.VICTIMS_IDENTIFIED: (Unit.VICTIM, Unit.BARE, Unit.PERSON, Unit.CASE),
}
"""Units of a measure, the one that makes the headline first."""

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
    "exploiters members facilitators accomplices pimps migrants employers brokers",
    Unit.VICTIM: "victim victims survivor survivors child children minor minors girl girls boy boys "
    "woman women adults workers laborers females males",
    Unit.OTHER: "official officials officer officers policeman policemen police employee employees "
    "soldier soldiers judge judges prosecutor prosecutors investigator investigators lawyer "
    "lawyers attorney attorneys inspector inspectors inspections inspection company companies "
    "business businesses agency agencies establishments premises country countries province "
    "provinces state states shelter shelters call calls training trainings sentences sentence "
    "arrest arrests raid raids operation operations permit permits visas visa report reports "
    "units unit teams posts centers ngos diplomats diplomat peacekeepers personnel staff "
    "participants students organizations syndicates networks rings groups vehicles passports "
    "tips leads interviews appeals requests acquittals dismissals charges counts years year "
    "months days hours percent times occasions warrants extraditions",
}
HEADS: dict[str, tuple[Unit, Measure | None]] = {
    **{word: (unit, None) for unit, words in _UNITS.items() for word in words.split()},
    **{word: (Unit.ACTION, measure) for measure, words in _ACTIONS.items() for word in words.split()},
}
"""Head nouns of what is counted."""

STOPS = frozenset(
    "the a an this its their last previous prior in on at of by for to from with without against under over through into involving during "
    "since after before until as than because about regarding concerning who whom whose which that "
    "were was is are be been being had has have did do does may might could would "
    "including compared while when where although though but if not "
    "received resulted remained led required".split()
)
"""Words that end the noun phrase behind a number."""

NOT_TRAFFICKING = re.compile(
    r"\b(?:smuggl|pimp|pandering|procur|pornograph|immigration (?:violations?|offenses?|act)"
    r"|labor (?:law )?(?:violations?|contraventions?)|child labor|child sex tourism"
    r"|passport|domestic violence|sexual abuse|rape\b|kidnap|illegal recruit|fraud)"
)
"""Crimes that are counted beside trafficking."""
