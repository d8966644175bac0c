"""Which edition a text says it belongs to."""

from __future__ import annotations

import re

__all__ = ["edition_year"]

_NAME = (
    r"(?:annual\s+)?(?:U\.?S\.?\s+)?(?:State\s+Department(?:'s)?\s+)?"
    r"(?:(?:global\s+)?Trafficking\s+in\s+Persons|TIP|human\s+trafficking)(?:\s+\(TIP\))?"
)
YEAR_FIRST = re.compile(
    rf"(?<![\d/-])(20[0-3]\d)(?:'s)?\s+(?:edition\s+of\s+(?:the\s+|its\s+)?)?{_NAME}\s+Reports?\b",
    re.IGNORECASE,
)
"""``2013 Trafficking in Persons Report``."""

YEAR_LAST = re.compile(
    r"(?:Trafficking\s+in\s+Persons|TIP)\s+Report\s*(?:[,:(–—-]\s*)?(?:for\s+|of\s+|in\s+)?"
    r"(?:June\s+|July\s+|September\s+)?(?:\d{1,2},\s+)?(20[0-3]\d)\b(?!\s*[-–/]\s*\d)",
    re.IGNORECASE,
)
"""``Trafficking in Persons Report 2017``."""

THE_REPORT = re.compile(r"\b(?:the|this|its)\s+(20[0-3]\d)\s+(?:edition|report)\b", re.IGNORECASE)
"""``the 2021 report``."""

ALONE = re.compile(r"^(20[0-3]\d) Report$", re.MULTILINE)
"""``2008 Report`` on a line of its own, in the navigation of state.gov."""

BEHIND_NAME = re.compile(
    r"Trafficking in Persons Report\s*[-–—:]\s*[A-Z][\w ,.'-]{2,50}[,( ]\s*\(?(20[0-3]\d)\)?\s*$",
    re.MULTILINE,
)
"""``Trafficking in Persons Report - Narnia (2007)``."""

LINK = re.compile(
    r"(?:(20[0-3]\d)-trafficking-in-persons-report|tiprpt/(?:countries/)?(20[0-3]\d)/)",
    re.IGNORECASE,
)
"""An address of the report on state.gov, old and new."""


def edition_year(text: str, start: int = 0, end: int | None = None) -> int | None:
    """The edition a stretch names; the newest where it names several.

    Reporting periods, laws and figures carry years too; only a year said of the report counts.

    Args:
        text: Text with straight apostrophes.
        start: Where to begin.
        end: Where to stop; the text's end if None.

    Returns:
        The year; None where no edition is named.

    Example:
        >>> edition_year("Trafficking in Persons Report 2017 - Country Narratives - Narnia")
        2017
    """
    end = len(text) if end is None else end
    if text.find("20", start, end) < 0:
        return None
    found = [
        int(match[1] or match[match.lastindex or 1])
        for pattern in (YEAR_FIRST, YEAR_LAST, THE_REPORT, ALONE, BEHIND_NAME, LINK)
        for match in pattern.finditer(text, start, end)
    ]
    return max(found, default=None)
