"""A fact of an assessment together with whose it is."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import attrs

from tipdata.countries import Country
from tipdata.vocabulary import Tier

__all__ = ["Fact"]

Item = TypeVar("Item")


@attrs.frozen(slots=True, kw_only=True)
class Fact(Generic[Item]):
    """An effort, recommendation, statistic ... with the country, edition and tier it belongs to.

    The fields of the item can be asked for directly: ``fact.text`` is ``fact.item.text``.

    Args:
        country: The country that was assessed.
        year: The edition, if known.
        tier: The country's tier, if stated.
        item: The effort, recommendation, shortcoming, statistic or quotation.

    Example:
        >>> import tipdata
        >>> span = tipdata.Span(0, 14)
        >>> asked = tipdata.Recommendation(text="Fund shelters.", span=span, position=1)
        >>> kenya = tipdata.country("Kenya")
        >>> fact = Fact(country=kenya, year=2018, tier=tipdata.Tier("2"), item=asked)
        >>> fact.country.iso3, fact.text, fact.item.position
        ('KEN', 'Fund shelters.', 1)
    """

    country: Country
    year: int | None
    tier: Tier | None
    item: Item

    def __getattr__(self, name: str) -> Any:
        # only reached for what a fact itself lacks; while it is built or unpickled, that is all
        if name.startswith("_") or name in Fact.__slots__:
            raise AttributeError(name)
        return getattr(self.item, name)
