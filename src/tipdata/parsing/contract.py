"""What the stages of parsing hand to each other: values with stretches of the cleaned text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import attrs

from tipdata.mapping import FrozenMap
from tipdata.text import Span, Stretch
from tipdata.vocabulary import Measure, Pillar, Qualifier, Standards, Tier, TierChange

__all__ = ["PillarReading", "PlacementReading", "QuotationReading", "StatisticReading"]


@attrs.frozen(kw_only=True)
class PlacementReading:
    """What the sentences of an assessment say of the placement; None where they say nothing."""

    tier: Tier | None = None
    change: TierChange | None = None
    streak: int | None = None
    waiver: bool = False
    automatic_downgrade: bool = False
    standards: Standards | None = None
    evidence: Mapping[str, Stretch] = attrs.field(factory=dict)


PillarReading = tuple[tuple[Pillar, ...], FrozenMap[Pillar, Span]]
"""The pillars an action serves, and for each the words that decided it."""


class StatisticReading(NamedTuple):
    """A headline figure and the stretch of the words that hold it."""

    measure: Measure
    value: int | None
    qualifier: Qualifier
    stretch: Stretch
    previous: int | None = None


class QuotationReading(NamedTuple):
    """Quoted words and who said them."""

    speaker: str | None
    role: str | None
    stretch: Stretch
