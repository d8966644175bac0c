"""The words of tier lists: what may stand between names, and what ends a list."""

from __future__ import annotations

import re

__all__ = [
    "CELL_CODES",
    "EDITION_LINE",
    "FILLERS",
    "JOINTS",
    "LEADS",
    "LEFT",
    "SPECIAL_CASES",
    "STATES",
    "STOPS",
    "TO",
    "YEAR_COLUMNS",
]

FILLERS = frozenset(
    """
    a af africa african agency all america american americas and area areas asia asian bureau
    caribbean central con cont cont'd continued countries country east eap eastern eur eurasia
    eurasian europe european for government governments hemisphere in islands latin list listed
    middle near nea north northern number of or oceania pacific placed placement placements
    placing ranked ranking rating region regional republic rest s sca south southeast southern
    special ss sub-saharan territories territory the these tier tiers total united watch wha
    west western year auto automatic downgrade downgraded new n/a not na waiver
    """.split()
)
"""Words between names that are no names: regions and bureaus, counts, connecting words."""

LEADS = re.compile(
    r"(?:^|\n|[.;:|•]\s*|\*\s*)[\W\d_]*(?:(?:the|all|list|of|countries|governments|and|territories|placed|ranked|on|in|at"
    r"|for|under|with|number|total|TIP|report|africa|asia|europe|pacific|near|east|middle|south|central"
    r"|western|hemisphere|americas?|region|upgraded?|downgraded?|moved|up|down|promoted|demoted|raised|dropped"
    r"|lowered|added|new|to|into)\b[\W\d_]*)*$",
    re.IGNORECASE,
)
"""What may stand before a tier's name for it to be a heading."""

LEFT = re.compile(r"\b(?:from|off|out\s+of)\s+(?:the\s+)?$", re.IGNORECASE)
"""Before the name of a tier that was left."""

STATES = re.compile(
    r"\s+(?:(?:also|now|still)\s+)?(?:is|are|was|were|ha[sd]|have|remain|stay|ke(?:ep|pt)|moved|fell|rose"
    r"|(?:up|down)graded)\w*\s",
    re.IGNORECASE,
)
"""Behind a name in a sentence that tells its tier: no item of the list above."""

TO = re.compile(r"[\s,]*(?:up\s+|down\s+)?(?:to|→|->|=>|>)\s*(?:the\s+)?", re.IGNORECASE)
"""Between the tier left and the tier reached."""

STOPS = re.compile(
    r"(?:^|\n)[^A-Za-z\n]{0,20}(?:(?:countries|governments)\s+)?(?:upgrade|downgrade|moved|promot|demot|movement|changes|not\s+(?:rated"
    r"|ranked|listed|included|placed|assessed)|unranked|unrated|unlisted|no\s+(?:tier|rank)|conventions?\b|protocols?\b|ratif|notes?\b"
    r"|sources?\b|see\s+also|share\b|related|contents|table\s+of|methodology|contact|previous|country\s+narratives"
    r"|narratives|waivers?\b|restrictions|navigation|menu|select\b|browse|more\b|tags\b|archive|links|home\b|search"
    r"|global\s+law|glossary|maps?\b|acronyms|stay\s+connected|countries\s+and\s+other|country\s+(?:list|index|pages)"
    r"|all\s+countries|definitions?\b|penalties|funding)[^\n]*",
    re.IGNORECASE,
)
"""Lines that end the list above them."""

EDITION_LINE = re.compile(
    r"(?:^|\n)(?=[^\n]{0,110}(?:\n|$))(?:(?=[^\n]*(?:tier|placement|TIP|trafficking|report|ranking|edition|list))"
    r"[^\n]*?|[^\w\n]*)\b(20[0-3]\d)\b(?!\s*[-–/]\s*\d)",
    re.IGNORECASE,
)
"""A heading line with the edition's year."""

SPECIAL_CASES = re.compile(r"(?<![A-Za-z])special\s+cases(?![A-Za-z])", re.IGNORECASE)
"""The plural, which only lists use."""

JOINTS = re.compile(
    r"(?<=[a-zéôçãí])(?=[A-ZÉÔÇ])|(?<=[a-z)][\d*†‡])(?=[A-Z])|(?<=\))(?=[A-Z])"
    r"|(?<=ier [123])(?=[A-Z])(?!W(?:atch|ATCH|L))"
    r"|(?<=[a-z]{3})(?<![Tt]ier)(?=\d{1,2}(?:\W|$))"
)
"""Where names run together: a small letter or a footnote mark, then a capital."""

YEAR_COLUMNS = re.compile(
    r"(?:^|\n)[^\n\d]{0,60}20[0-3]\d(?:[^\n\d]{1,12}20[0-3]\d)+[^\n\d]{0,20}(?=\n|$)"
)
"""The head of a table with a column for each of several editions."""

CELL_CODES = re.compile(
    r"(?:(?P<watch>2\s?W(?:L|atch\s?list)?)|(?P<tier>[123])|(?P<special>SC)|n/?a|[–—-]|\.\.)(?![\w%])",
    re.IGNORECASE,
)
"""What such a table writes for a tier, or for none."""
