"""What a validation rule reports."""

from __future__ import annotations

import attrs

from tipdata.countries import Country
from tipdata.text.document import Span
from tipdata.vocabulary import Severity

__all__ = ["Finding"]


@attrs.frozen(slots=True, kw_only=True)
class Finding:
    """One breach of a rule.

    Args:
        rule: The rule's stable code, such as ``TIP101``.
        severity: How grave it is.
        message: What was found, what was expected, and what to do.
        country: The country concerned, if one is.
        year: The edition concerned, if one is.
        span: The words concerned, if there are any.

    Example:
        >>> Finding(rule="TIP101", severity=Severity.WARNING, message="...").rule
        'TIP101'
    """

    rule: str
    severity: Severity
    message: str
    country: Country | None = None
    year: int | None = None
    span: Span | None = None
