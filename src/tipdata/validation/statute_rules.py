"""Rules of the act on the Watch List, as an assessment states its case (TIP2xx).

Years on the Watch List count from the edition of 2009; who has been on it for two goes to Tier 3
in the next, 22 U.S.C. 7107(b)(2)(D)(i), unless a waiver puts that off, (D)(ii): two years running
to the edition of 2018, one since. (F) gives who comes back from such a Tier 3 one year only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.panel.clock import COUNTED_FROM, LIMIT, WatchListClock, clock
from tipdata.validation.rule import Problem
from tipdata.vocabulary import DocumentKind, Severity, Tier, TierChange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.model import CountryAssessment
    from tipdata.text import Span
    from tipdata.validation.rule import Context

__all__ = [
    "automatic_downgrade_after_two_years",
    "automatic_downgrade_to_tier_3",
    "return_for_one_year",
    "waiver_after_two_years",
    "waiver_on_watch_list",
    "waivers_within_limit",
    "watch_list_within_limit",
]

FIRST_FORCED = COUNTED_FROM + LIMIT
"""The first edition that can know an automatic downgrade or a waiver."""

LONGEST = 100
"""A streak of more years than this counts as this: there is no report so old."""

WATCH_LIST = Tier.TIER_2_WATCH_LIST
TELLS_ALL = (DocumentKind.NARRATIVE, DocumentKind.NARRATIVES, None)
"""Documents that do not leave a waiver out; None stands for an assessment given alone."""


def waiver_on_watch_list(found: CountryAssessment, _: Context) -> Iterator[Problem]:
    """A waiver keeps a country on the Watch List, from the edition of 2011 on."""
    if not found.waiver:
        return
    if found.tier not in (None, WATCH_LIST):
        yield Problem(
            f"a waiver, and yet the tier is {found.tier}; expected {WATCH_LIST.label}: see "
            "whether the waiver is one of an earlier year",
            found.evidence.get("waiver"),
        )
    if found.year is not None and found.year < FIRST_FORCED:
        yield Problem(
            f"a waiver in the edition of {found.year}; expected none before {FIRST_FORCED}, the "
            "first the law could require a downgrade in: correct the edition or the waiver",
            found.evidence.get("waiver"),
        )


def waiver_after_two_years(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """A waiver comes after two consecutive years on the Watch List."""
    if not found.waiver or _before_counting(found):
        return
    before = _clock(found, context)
    if before and before.may_remain:
        yield Problem(
            f"a waiver after {_years(before)} on the Watch List{_by(found)}; expected "
            f"{LIMIT} or more before it, or no waiver: check the placements before",
            found.evidence.get("waiver"),
            _gravity(found),
        )


def watch_list_within_limit(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """A third year on the Watch List, or a fourth, stands on a waiver that is told of."""
    if found.waiver or found.tier is not WATCH_LIST or context.kind not in TELLS_ALL:
        return
    before = _clock(found, context)
    if before and before.needs_waiver:
        yield Problem(
            f"on the Watch List after {_years(before)} there{_by(found)}, and no waiver is told "
            "of; expected a waiver or Tier 3: look for its sentence",
            _placed(found),
        )


def waivers_within_limit(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """No waiver keeps a country on the Watch List for longer than the edition's law allows."""
    before = _clock(found, context) if found.tier is WATCH_LIST else None
    if before and before.must_leave and not before.returned:
        yield Problem(
            f"on the Watch List after {_years(before)} there{_by(found)}; expected "
            f"{before.limit + before.waivers} at the most, waivers included: check the tier "
            "and the placements before",
            _placed(found),
            _gravity(found),
        )


def return_for_one_year(found: CountryAssessment, context: Context) -> Iterator[Problem]:
    """Who came back from a Tier 3 that followed a waiver is on the Watch List for one year."""
    before = _clock(found, context) if found.tier is WATCH_LIST else None
    if before and before.must_leave and before.returned:
        yield Problem(
            "back on the Watch List from Tier 3 after a waiver, and on it again the year after; "
            "expected Tier 3 or an upgrade: check the tier and the placements before",
            _placed(found),
        )


def automatic_downgrade_to_tier_3(found: CountryAssessment, _: Context) -> Iterator[Problem]:
    """An automatic downgrade leads to Tier 3, from the edition of 2011 on."""
    if not found.automatic_downgrade:
        return
    span = found.evidence.get("automatic_downgrade")
    if found.tier not in (None, Tier.TIER_3):
        yield Problem(
            f"an automatic downgrade, and yet the tier is {found.tier}; expected Tier 3: look at "
            "the words and correct the one that is wrong",
            span,
        )
    if found.change not in (None, TierChange.DOWNGRADED):
        yield Problem(
            f"an automatic downgrade, and yet {found.change}; expected downgraded: see whether the "
            "downgrade is one of an earlier year",
            span,
        )
    if found.year is not None and found.year < FIRST_FORCED:
        yield Problem(
            f"an automatic downgrade in the edition of {found.year}; expected none before "
            f"{FIRST_FORCED}: correct the edition or the downgrade",
            span,
        )


def automatic_downgrade_after_two_years(
    found: CountryAssessment, context: Context
) -> Iterator[Problem]:
    """An automatic downgrade comes after two consecutive years on the Watch List."""
    if not found.automatic_downgrade or _before_counting(found):
        return
    before = _clock(found, context)
    if before and before.may_remain:
        yield Problem(
            f"an automatic downgrade after {_years(before)} on the Watch List by the record; "
            f"expected {LIMIT} or more: check the placements before",
            found.evidence.get("automatic_downgrade"),
        )


def _before_counting(found: CountryAssessment) -> bool:
    """Whether the edition is too early for the rules on years, which others say."""
    return found.year is None or found.year < FIRST_FORCED


def _clock(found: CountryAssessment, context: Context) -> WatchListClock | None:
    """The clock after the edition before, None where nothing is known of that edition.

    On the Watch List, the streak the document states goes before the record's.
    """
    if found.year is None:
        return None
    tiers = dict(context.record.tiers(found.country))
    last = found.year - 1
    if _states_years(found):
        first = found.year - min(found.streak or 1, LONGEST) + 1
        tiers |= dict.fromkeys(range(first, found.year), WATCH_LIST)
        if tiers.get(first - 1) is WATCH_LIST:
            del tiers[first - 1]
    elif not context.record.covers(last):
        return None
    return clock(found.country, last, tiers)


def _states_years(found: CountryAssessment) -> bool:
    return found.tier is WATCH_LIST and found.streak is not None


def _gravity(found: CountryAssessment) -> Severity:
    """An error where the document contradicts itself, a warning where it does the record."""
    return Severity.ERROR if _states_years(found) else Severity.WARNING


def _by(found: CountryAssessment) -> str:
    return " by its own count" if _states_years(found) else " by the record"


def _years(before: WatchListClock) -> str:
    return f"{before.years_used} year{'' if before.years_used == 1 else 's'}"


def _placed(found: CountryAssessment) -> Span | None:
    """The words that place the country."""
    return found.evidence.get("tier")
