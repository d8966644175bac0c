"""Rules on one assessment's placement: against itself, and against the record (TIP1xx)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.validation.rule import Problem
from tipdata.vocabulary import Severity, Standards, Tier, TierChange, Trend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.model import CountryAssessment
    from tipdata.text import Span
    from tipdata.validation.rule import Context

__all__ = [
    "FIRST_EDITION_OF",
    "change_against_record",
    "country_in_edition",
    "heading_against_sentence",
    "increasing_on_watch_list",
    "one_assessment_each",
    "remained_where_it_was",
    "standards_against_tier",
    "streak_against_change",
    "streak_against_record",
    "tier_against_record",
    "tier_existed",
    "tier_is_stated",
    "trend_against_change",
]

FIRST_EDITION_OF = {Tier.TIER_2_WATCH_LIST: 2004, Tier.SPECIAL_CASE: 2003}
"""The first edition that knows a tier, for those that the report's first one does not."""

WATCH_LIST = Tier.TIER_2_WATCH_LIST
TIERS_OF = {
    Standards.FULLY_MEETS: (Tier.TIER_1,),
    Standards.SIGNIFICANT_EFFORTS: (Tier.TIER_2, WATCH_LIST),
    Standards.NO_SIGNIFICANT_EFFORTS: (Tier.TIER_3,),
}
"""What the act makes of each finding on the minimum standards: 22 U.S.C. 7107(b)(1)."""

LOOK = "look at the words and correct the one that is wrong"

_BROKEN = re.compile(r"(?i:tier)[ ]?([123])[^\S\n]*\n\s*((?i:watch[ -]?list))(?=\w)")
"""A heading that ends with ``TIER 2``, and its other words run into the next line's text."""


def heading_against_sentence(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """The tier in the heading is the one that the assessment's sentence states."""
    heading, tier, place = found.heading_tier, found.tier, found.evidence.get("heading_tier")
    if heading is None or tier is None:
        return
    if heading is not tier:
        yield Problem(
            f"the heading says {heading.label}, the assessment {tier.label}; expected the same "
            f"tier twice: the sentence counts until you {LOOK}",
            place,
        )
        return
    broken = None if place is None else _BROKEN.match(context.text, place.start)
    if broken:
        yield Problem(
            f"the heading's line says {Tier(broken[1]).label}, the assessment {tier.label}; "
            f"expected the same tier twice: {broken[2]!r}, run into the sentence below, was taken "
            "for the heading's end: look at another copy",
            place,
            Severity.WARNING,
        )


def tier_is_stated(found: CountryAssessment, _: Context) -> Iterator[Problem]:
    """An assessment has a tier."""
    if found.tier is None:
        yield Problem(
            "no tier is stated, in a sentence or in a heading; expected one: see whether the "
            "document begins in the middle, and take the tier from another copy",
            found.span,
        )


def change_against_record(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """Upgraded or downgraded is what the record's placement of the year before makes of it."""
    change, tier, before = found.change, found.tier, _before(found, context)
    if before is None or tier is None or change in (None, TierChange.REMAINED):
        return
    if not _moves(change, before, tier):
        yield Problem(
            f"{change} to {tier.label}, but the record has {before.label} in {_year(found) - 1}; "
            f"expected a {'lower' if change is TierChange.UPGRADED else 'higher'} tier there: "
            "look for a reassessment between editions or a slip in the text",
            found.evidence.get("change"),
        )


def _moves(change: TierChange | None, before: Tier, tier: Tier) -> bool:
    """Whether going from one tier to another is such a change; Special Case has no direction."""
    if before.rank is None or tier.rank is None:
        return before is not tier
    return tier > before if change is TierChange.UPGRADED else tier < before


def remained_where_it_was(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """Who remained on a tier was on it the year before."""
    tier, before = found.tier, _before(found, context)
    if found.change is not TierChange.REMAINED or before is None or tier is None:
        return
    if tier is not before:
        yield Problem(
            f"remained on {tier.label}, but the record has {before.label} in {_year(found) - 1}; "
            "expected the same tier: look for a reassessment between editions or a slip in the "
            "text",
            _words_of(found, "change", "tier"),
        )


def streak_against_record(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """The stated streak is as long as the record's run on that tier."""
    streak, tier, year = found.streak, found.tier, found.year
    if streak is None or tier is None or year is None or not context.record.covers(year - 1):
        return
    length, unknown = context.record.run(found.country, year - 1, tier)
    known = length + 1
    if streak < known or (streak > known and not unknown):
        yield Problem(
            f"{streak} consecutive years on {tier.label} are stated, but by the record {year} is "
            f"year {known}, counted from {year - length}; expected {known}: look at the text, "
            "and whether the report counts from another year",
            found.evidence.get("streak"),
        )


def streak_against_change(found: CountryAssessment, _: Context) -> Iterator[Problem]:
    """Only who remains has a streak of two or more."""
    streak, change = found.streak, found.change
    if streak is None:
        return
    if streak < 1:
        yield Problem(f"a streak of {streak} years; expected 1 or more: correct it")
    elif streak > 1 and change not in (None, TierChange.REMAINED):
        yield Problem(
            f"{change} and yet {streak} consecutive years on the same tier; expected one of the "
            "two: see whether the streak is that of the tier left behind",
            found.evidence.get("streak"),
        )


def tier_existed(found: CountryAssessment, _: Context) -> Iterator[Problem]:
    """The edition knows the tier: the Watch List since 2004, special cases since 2003."""
    for tier in dict.fromkeys((found.tier, found.heading_tier)):
        first = FIRST_EDITION_OF.get(tier) if tier else None
        if tier and first and found.year is not None and found.year < first:
            yield Problem(
                f"{tier.label} in the edition of {found.year}; expected no such tier before "
                f"{first}: correct the edition or the tier",
                _words_of(found, "tier", "heading_tier"),
            )


def country_in_edition(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """The record's edition has the country."""
    year = found.year
    if year is None or not context.record.covers(year):
        return
    if context.record.tier(found.country, year) is None:
        known = sorted(context.record.tiers(found.country))
        where = f"those of {known[0]} to {known[-1]}" if known else "no edition"
        yield Problem(
            f"{found.country} is not in the record's edition of {year}; expected it in {where}: "
            "check the edition, or add the placement to the record if the document has it",
            found.span,
        )


def tier_against_record(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """The tier is the record's for the same edition."""
    if found.year is None or found.tier is None:
        return
    recorded = context.record.tier(found.country, found.year)
    if recorded is not None and recorded is not found.tier:
        yield Problem(
            f"{found.tier.label}, but the record has {recorded.label} for {found.year}; expected "
            "the same: check the edition and the words, and report the record if it is wrong",
            found.evidence.get("tier"),
        )


def standards_against_tier(found: CountryAssessment, _: Context) -> Iterator[Problem]:
    """What is said of the minimum standards fits the tier."""
    standards, tier = found.standards, found.tier
    fitting = TIERS_OF.get(standards) if standards else None
    if fitting is None or tier in (None, Tier.SPECIAL_CASE, *fitting):
        return
    if standards is Standards.SIGNIFICANT_EFFORTS and found.automatic_downgrade:
        return
    yield Problem(
        f"{_words(standards)} on {_label(tier)}; expected "
        f"{' or '.join(_label(one) for one in fitting)}: {LOOK}",
        found.evidence.get("standards"),
    )


def trend_against_change(found: CountryAssessment, _: Context) -> Iterator[Problem]:
    """Increasing efforts do not lead down, and efforts that do not increase not up."""
    trend, change = found.trend, found.change
    down = change is TierChange.DOWNGRADED and not found.automatic_downgrade
    if (trend is Trend.NOT_INCREASING and change is TierChange.UPGRADED) or (
        trend is Trend.INCREASING and down
    ):
        yield Problem(
            f"efforts are {_words(trend)}, and yet the country was {change}; expected the two to "
            f"agree: {LOOK}",
            found.evidence.get("trend"),
        )


def increasing_on_watch_list(found: CountryAssessment, _: Context) -> Iterator[Problem]:
    """Who remains on the Watch List did not increase its efforts."""
    stays = found.change is TierChange.REMAINED and found.tier is WATCH_LIST
    if stays and found.trend is Trend.INCREASING:
        yield Problem(
            "efforts are increasing, and yet the country remained on the Watch List; expected "
            "another of the act's reasons, a number of victims or commitments: look for it",
            found.evidence.get("trend"),
        )


def one_assessment_each(found: tuple[CountryAssessment, ...], _: Context) -> Iterator[Problem]:
    """A country is assessed once in an edition."""
    seen: dict[tuple[str, int | None], CountryAssessment] = {}
    for item in found:
        key = item.country.iso3, item.year
        if key in seen:
            yield Problem(
                f"{item.country} is assessed again: {_label(item.tier)} here, "
                f"{_label(seen[key].tier)} before; expected one assessment: drop one",
                item.span,
                country=item.country,
                year=item.year,
            )
        seen.setdefault(key, item)


def _before(found: CountryAssessment, context: Context) -> Tier | None:
    """The record's placement of the year before."""
    return None if found.year is None else context.record.tier(found.country, found.year - 1)


def _words_of(found: CountryAssessment, *fields: str) -> Span | None:
    """The words that gave the first of some facts that has any."""
    return next((found.evidence[field] for field in fields if field in found.evidence), None)


def _year(found: CountryAssessment) -> int:
    return found.year or 0


def _label(tier: Tier | None) -> str:
    return tier.label if tier else "no tier"


def _words(term: Standards | Trend | None) -> str:
    return str(term).replace("_", " ")
