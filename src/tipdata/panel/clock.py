"""How long a country may stay on the Watch List: 22 U.S.C. 7107(b)(2)(D) and (F)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from tipdata.countries import Country
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["WatchListClock", "clock"]

COUNTED_FROM = 2009
"""The first edition after 2008-12-23, from which (D)(i) counts years."""

LIMIT = 2
"""Consecutive years before the automatic downgrade, (D)(i)."""

LIMIT_ON_RETURN = 1
"""Years for a country back from the Tier 3 that followed a waiver, (F)."""

RETURN_RULE_FROM = 2019
"""The first edition under (F), Pub. L. 115-425 section 203."""

ONE_WAIVER_FROM = 2019
"""The first edition for which (D)(ii) allows one waiver in place of two, Pub. L. 115-427."""

_WATCH_LIST = Tier.TIER_2_WATCH_LIST


@attrs.frozen(slots=True, kw_only=True)
class WatchListClock:
    """How much of the Watch List's statutory limit a country has used up in an edition.

    Placements alone are looked at: that a third year stood on a waiver is the law's inference.

    Args:
        country: The country.
        year: The edition.
        tier: Its tier in that edition, None if it is not in it.
        years_used: Consecutive Watch List years up to that edition, counted from 2009.
        limit: Years the law allows without a waiver.
        waivers: Waivers the law of the next edition allows on top.
        returned: Whether it is back from Tier 3 after a waiver, so that (F) sets the limit.

    Example:
        >>> import tipdata
        >>> clock = tipdata.placements().watch_list_clock("MYS", 2013)
        >>> clock.years_used, clock.needs_waiver, clock.must_leave
        (4, False, True)
    """

    country: Country
    year: int
    tier: Tier | None
    years_used: int
    limit: int
    waivers: int
    returned: bool = False

    @property
    def may_remain(self) -> bool:
        """Whether the next edition may place it on the Watch List without a waiver."""
        return self.years_used < self.limit

    @property
    def needs_waiver(self) -> bool:
        """Whether only a waiver can keep it on the Watch List in the next edition."""
        return self.limit <= self.years_used < self.limit + self.waivers

    @property
    def must_leave(self) -> bool:
        """Whether the next edition must place it on Tier 3, unless it improves to Tier 2 or 1."""
        return self.years_used >= self.limit + self.waivers

    @property
    def verdict(self) -> str:
        """What the next edition may do, in a sentence."""
        following = self.year + 1
        if self.may_remain:
            return f"The edition of {following} may place {self.country} on the Watch List."
        if self.needs_waiver:
            return (
                f"The edition of {following} may keep {self.country} on the Watch List only by a "
                "waiver; without one it is Tier 3, or an upgrade."
            )
        return (
            f"The edition of {following} may not keep {self.country} on the Watch List: "
            "it is Tier 3, or an upgrade."
        )


def clock(country: Country, year: int, tiers: Mapping[int, Tier]) -> WatchListClock:
    """Read the Watch List clock of a country from its placements.

    Args:
        country: The country.
        year: The edition.
        tiers: Its tier by edition.

    Returns:
        The clock after that edition, by the law in force for the next.

    Example:
        >>> import tipdata
        >>> peru = tipdata.country("PER")
        >>> clock(peru, 2010, {2009: Tier("2WL"), 2010: Tier("2WL")}).needs_waiver
        True
    """
    first = _run_start(tiers, year)
    returned = year + 1 >= RETURN_RULE_FROM and _after_waiver(tiers, first)
    waivers = 1 if year + 1 >= ONE_WAIVER_FROM else 2
    return WatchListClock(
        country=country,
        year=year,
        tier=tiers.get(year),
        years_used=max(0, year + 1 - first),
        limit=LIMIT_ON_RETURN if returned else LIMIT,
        waivers=0 if returned else waivers,
        returned=returned,
    )


def _run_start(tiers: Mapping[int, Tier], year: int) -> int:
    """The first counted edition of the Watch List run that an edition ends; the next if none."""
    first = year + 1
    while first > COUNTED_FROM and tiers.get(first - 1) is _WATCH_LIST:
        first -= 1
    return first


def _after_waiver(tiers: Mapping[int, Tier], first: int) -> bool:
    """Whether Tier 3 years after a waived Watch List year stand right before an edition."""
    last = first - 1
    while tiers.get(last) is Tier.TIER_3:
        last -= 1
    return last < first - 1 and last + 1 - _run_start(tiers, last) > LIMIT
