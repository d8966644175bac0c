"""All rules, in the order of their codes."""

from __future__ import annotations

from inspect import getdoc
from typing import TYPE_CHECKING

from tipdata.validation import (
    date_rules,
    figure_rules,
    layout_rules,
    panel_rules,
    placement_rules,
    statute_rules,
)
from tipdata.validation.rule import Rule, Scope
from tipdata.vocabulary import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

__all__ = ["RULES"]

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

ITSELF = "the document's own words"
RECORD = "the placements on record"
LAW = "22 U.S.C. 7107(b)"
COUNT = "22 U.S.C. 7107(b)(2)(D)(i)"
WAIVER = "22 U.S.C. 7107(b)(2)(D)(ii)"
RETURN = "22 U.S.C. 7107(b)(2)(F)"
LAYOUT = "the layout of the edition's narratives"
PERIOD = "the reporting period, April 1 to March 31"
COURSE = "the usual course of placements"
OFFICIAL = "the editions' dates and counts on record"

_ON_ASSESSMENTS = (
    ("TIP101", ERROR, placement_rules.heading_against_sentence, ITSELF),
    ("TIP102", WARNING, placement_rules.tier_is_stated, ITSELF),
    ("TIP103", WARNING, placement_rules.change_against_record, RECORD),
    ("TIP104", WARNING, placement_rules.remained_where_it_was, RECORD),
    ("TIP105", WARNING, placement_rules.streak_against_record, RECORD),
    ("TIP106", ERROR, placement_rules.streak_against_change, ITSELF),
    ("TIP107", ERROR, placement_rules.tier_existed, LAW),
    ("TIP108", WARNING, placement_rules.country_in_edition, RECORD),
    ("TIP109", WARNING, placement_rules.tier_against_record, RECORD),
    ("TIP110", ERROR, placement_rules.standards_against_tier, LAW),
    ("TIP111", WARNING, placement_rules.trend_against_change, LAW),
    ("TIP112", INFO, placement_rules.increasing_on_watch_list, LAW),
    ("TIP201", ERROR, statute_rules.waiver_on_watch_list, WAIVER),
    ("TIP202", ERROR, statute_rules.waiver_after_two_years, WAIVER),
    ("TIP203", WARNING, statute_rules.watch_list_within_limit, COUNT),
    ("TIP204", ERROR, statute_rules.waivers_within_limit, WAIVER),
    ("TIP205", WARNING, statute_rules.return_for_one_year, RETURN),
    ("TIP206", ERROR, statute_rules.automatic_downgrade_to_tier_3, COUNT),
    ("TIP207", WARNING, statute_rules.automatic_downgrade_after_two_years, COUNT),
    ("TIP301", WARNING, layout_rules.sections_complete, LAYOUT),
    ("TIP302", WARNING, layout_rules.sections_in_order, LAYOUT),
    ("TIP303", WARNING, layout_rules.section_once, LAYOUT),
    ("TIP304", WARNING, layout_rules.nothing_cut, ITSELF),
    ("TIP305", WARNING, layout_rules.recommendations_listed, ITSELF),
    ("TIP308", ERROR, layout_rules.sections_tile, ITSELF),
    ("TIP407", ERROR, date_rules.assessment_of_the_edition, ITSELF),
    ("TIP501", WARNING, figure_rules.change_has_two_figures, ITSELF),
    ("TIP502", WARNING, figure_rules.direction_of_change, ITSELF),
    ("TIP503", ERROR, figure_rules.figure_once, ITSELF),
    ("TIP504", ERROR, figure_rules.figure_or_none, ITSELF),
)
_ON_ALL_ASSESSMENTS = (("TIP113", ERROR, placement_rules.one_assessment_each, ITSELF),)
_ON_REPORTS = (
    ("TIP306", INFO, layout_rules.nothing_much_unread, ITSELF),
    ("TIP307", ERROR, layout_rules.spans_inside, ITSELF),
    ("TIP401", ERROR, date_rules.released_after_period, PERIOD),
    ("TIP402", WARNING, date_rules.published_after_release, PERIOD),
    ("TIP403", WARNING, date_rules.released_in_year, OFFICIAL),
    ("TIP404", WARNING, date_rules.release_against_record, OFFICIAL),
    ("TIP405", WARNING, date_rules.reporting_period_of_the_edition, PERIOD),
    ("TIP406", ERROR, date_rules.edition_exists, OFFICIAL),
)
_ON_PLACEMENTS = (
    ("TIP601", ERROR, panel_rules.one_placement_each, LAW),
    ("TIP602", ERROR, panel_rules.every_year_has_an_edition, OFFICIAL),
    ("TIP603", ERROR, panel_rules.every_tier_existed, LAW),
    ("TIP604", INFO, panel_rules.histories_without_gaps, COURSE),
    ("TIP605", WARNING, panel_rules.no_jumps, COURSE),
    ("TIP606", WARNING, panel_rules.counts_are_official, OFFICIAL),
    ("TIP607", WARNING, panel_rules.stays_within_limit, WAIVER),
    ("TIP608", WARNING, panel_rules.returns_for_one_year, RETURN),
    ("TIP609", WARNING, panel_rules.in_the_record, RECORD),
    ("TIP610", WARNING, panel_rules.same_as_the_record, RECORD),
)


def _rules(
    scope: Scope, rows: tuple[tuple[str, Severity, Callable[..., Any], str], ...]
) -> Iterator[Rule]:
    for code, severity, find, source in rows:
        title = (getdoc(find) or find.__name__).splitlines()[0].rstrip(".")
        yield Rule(
            code=code, title=title, severity=severity, looks_at=scope, find=find, source=source
        )


RULES = tuple(
    sorted(
        (
            *_rules(Scope.ASSESSMENT, _ON_ASSESSMENTS),
            *_rules(Scope.ASSESSMENTS, _ON_ALL_ASSESSMENTS),
            *_rules(Scope.REPORT, _ON_REPORTS),
            *_rules(Scope.PLACEMENTS, _ON_PLACEMENTS),
        ),
        key=lambda rule: rule.code,
    )
)
"""Every rule of the library; codes never change their meaning."""
