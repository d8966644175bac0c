"""The domain classes: immutable values, built whole, that know nothing of parsing or JSON."""

from tipdata.model.assessment import CountryAssessment, Section
from tipdata.model.facts import Effort, Quotation, Recommendation, Shortcoming, Statistic
from tipdata.model.findings import Finding
from tipdata.model.placements import Movement, Placement, Streak
from tipdata.model.report import Report

__all__ = [
    "CountryAssessment",
    "Effort",
    "Finding",
    "Movement",
    "Placement",
    "Quotation",
    "Recommendation",
    "Report",
    "Section",
    "Shortcoming",
    "Statistic",
    "Streak",
]
