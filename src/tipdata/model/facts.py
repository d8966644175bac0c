"""What an assessment states: efforts, shortcomings, recommendations, statistics, quotations."""

from __future__ import annotations

import attrs

from tipdata.mapping import FrozenMap
from tipdata.text.document import Span
from tipdata.vocabulary import Measure, Pillar, Qualifier

__all__ = ["Effort", "Quotation", "Recommendation", "Shortcoming", "Statistic"]


@attrs.frozen(slots=True, kw_only=True)
class Effort:
    """One positive action of a government, as its overview or an announcement lists it.

    Args:
        text: The action's words, cleaned.
        span: Where they stand in the document.
        pillars: The pillars the action serves, in canonical order.
        pillar_evidence: For each pillar, the words that decided it.

    Example:
        >>> effort = Effort(text="training judges", span=Span(0, 15), pillars=(Pillar.PROSECUTION,))
        >>> effort.pillars
        (Pillar.PROSECUTION,)
    """

    text: str
    span: Span
    pillars: tuple[Pillar, ...] = ()
    pillar_evidence: FrozenMap[Pillar, Span] = attrs.field(factory=FrozenMap, repr=False)


@attrs.frozen(slots=True, kw_only=True)
class Recommendation:
    """One thing the report asks a government to do.

    Args:
        text: The recommendation's words, cleaned.
        span: Where they stand in the document.
        position: Its place in the list, counted from 1.
        pillars: The pillars it serves, in canonical order.
        pillar_evidence: For each pillar, the words that decided it.

    Example:
        >>> Recommendation(text="Protect victims.", span=Span(0, 16), position=1).position
        1
    """

    text: str
    span: Span
    position: int
    pillars: tuple[Pillar, ...] = ()
    pillar_evidence: FrozenMap[Pillar, Span] = attrs.field(factory=FrozenMap, repr=False)


@attrs.frozen(slots=True, kw_only=True)
class Shortcoming:
    """A sentence of the overview that states what a government did not do.

    Args:
        text: The sentence, cleaned.
        span: Where it stands in the document.

    Example:
        >>> Shortcoming(text="It convicted no one.", span=Span(0, 20)).text
        'It convicted no one.'
    """

    text: str
    span: Span


@attrs.frozen(slots=True, kw_only=True)
class Statistic:
    """A headline national figure of the reporting period.

    Zero, not reported and not mentioned are three things: a value of 0, a value of None with
    the qualifier NOT_REPORTED, and no statistic at all.

    Args:
        measure: What is counted.
        value: The figure, or None where the text says it was not reported.
        qualifier: How exact the text says it is.
        previous: The figure the text gives for the period before, or None.
        span: The words that hold the number.

    Example:
        >>> figure = Statistic(measure=Measure.CONVICTIONS, value=7, previous=10, span=Span(0, 5))
        >>> figure.value, figure.qualifier
        (7, Qualifier.EXACT)
    """

    measure: Measure
    value: int | None
    qualifier: Qualifier = Qualifier.EXACT
    previous: int | None = None
    span: Span


@attrs.frozen(slots=True, kw_only=True)
class Quotation:
    """Words the document quotes directly.

    Args:
        speaker: The person or institution quoted, without honorific or office.
        role: The speaker's office and honorifics, as written; None if not stated.
        text: The quoted words, cleaned, without quotation marks.
        span: Where they stand in the document.

    Example:
        >>> Quotation(speaker="Ana Doe", role=None, text="We go on.", span=Span(0, 9)).speaker
        'Ana Doe'
    """

    speaker: str | None
    role: str | None
    text: str
    span: Span
