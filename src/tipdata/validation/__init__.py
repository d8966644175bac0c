"""Rules that hold documents and tables against the act, the record and themselves."""

from tipdata.validation.catalogue import RULES
from tipdata.validation.checking import check, validate
from tipdata.validation.record import Placements, Record
from tipdata.validation.rule import Context, Problem, Rule, Scope

__all__ = [
    "RULES",
    "Context",
    "Placements",
    "Problem",
    "Record",
    "Rule",
    "Scope",
    "check",
    "validate",
]
