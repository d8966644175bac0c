"""Documents of any length that are bad for parsers, each under a heading of every kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fuzz.material import names

if TYPE_CHECKING:
    from collections.abc import Callable

TITLE = "FIJI: TIER 2\n\n"
NEWS = "Trafficking in Persons Report 2018\n\nFiji remained on Tier 2. "
OVERVIEW = (
    f"{TITLE}The Government of Fiji does not fully meet the minimum standards but is making "
    "significant efforts to do so. These efforts included "
)
NARRATIVE = (
    "{name}: TIER 2\n\nThe government does not fully meet the minimum standards but is making "
    "significant efforts to do so; it remained on Tier 2.\n\nRECOMMENDATIONS\nFund shelters.\n\n"
    "PROSECUTION\nCourts convicted {count} traffickers.\n\n"
)

UNITS = {
    "tiers": "Tier 2 ",
    "parentheses": "(",
    "quotation marks": '"',
    "quotation marks in words": 'he said "so". ',
    "line ends": "\n",
    "blank lines": " \n\n",
    "headings": "RECOMMENDATIONS\n",
    "upgrades": "who was upgraded to ",
    "placings": "was placed on Tier 2 Watch List and ",
    "number words": "one hundred and two thousand ",
    "figures": "1,204 victims and ",
    "convictions": "convicted 12 traffickers, compared with 7 in 2017; ",
    "words": "the government of a country ",
    "one word": "trafficking",
    "letters": "a",
    "capitals": "Aa",
    "semicolons": "; and ",
    "stops": ". ",
    "dashes": "— ",
    "bullets": "\n• train ",
    "years": "2018 ",
    "dates": "June 20, 2018, ",
    "streaks": "for the second consecutive year ",
    "efforts": "increasing efforts to convict, ",
    "speakers": "Ambassador Jane Doe said that ",
    "waivers": "was granted a waiver per the TVPA from ",
}
"""What is repeated."""


def repeated(lead: str, unit: str) -> Callable[[int], str]:
    """A document of a length: a beginning, and a unit over and over."""
    return lambda length: lead + unit * (length // len(unit)) + "."


def _countries(length: int) -> str:
    listed = ", ".join(names())
    return NEWS + (listed * (length // len(listed) + 1))[:length]


def _narratives(length: int) -> str:
    name = ("FIJI", "PERU", "NORWAY", "GHANA")
    one = len(NARRATIVE)
    return "".join(NARRATIVE.format(name=name[n % 4], count=n) for n in range(length // one))


DOCUMENTS: dict[str, Callable[[int], str]] = {
    f"{what} in {place}": repeated(lead, unit)
    for what, unit in UNITS.items()
    for place, lead in (
        ("nothing", ""),
        ("a narrative", TITLE),
        ("an overview", OVERVIEW),
        ("a section", f"{TITLE}PROSECUTION\nThe government increased efforts. "),
        ("recommendations", f"{TITLE}RECOMMENDATIONS\n"),
        ("an announcement", NEWS),
        ("a list", "Tier Placements 2018\nTier 1\nFiji\n"),
        ("a digest", "Fiji\nTier Ranking: Tier 2\n"),
    )
} | {"countries": _countries, "narratives": _narratives}
"""Documents by what they are."""
