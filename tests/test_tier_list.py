"""Tier lists: which names count, which edition, and that no placement is wrong."""

from __future__ import annotations

import pytest

from tipdata.errors import ParseError
from tipdata.parsing.listed_names import listed, unglued
from tipdata.parsing.tier_list import is_tier_list, read_tier_list
from tipdata.text import Document, clean
from tipdata.vocabulary import DocumentKind, Tier

LISTS = {
    "lines": ("Tier 1\nChad\nTogo\n\nTier 3\nIraq", {"TCD": "1", "TGO": "1", "IRQ": "3"}),
    "commas and an and": ("Tier 2: Chad, Togo and Mali", {"TCD": "2", "TGO": "2", "MLI": "2"}),
    "counts": ("TIER 2 WATCH LIST (2)\nChad\nTogo", {"TCD": "2WL", "TGO": "2WL"}),
    "watch list with a dash": ("Tier 2 - Watch List\nChad", {"TCD": "2WL"}),
    "plural heading": ("Special Cases\nLibya\nYemen", {"LBY": "SC", "YEM": "SC"}),
    "bullets": ("Tier 1\n• Chad • Togo", {"TCD": "1", "TGO": "1"}),
    "run together": (
        "Tier 2MaliTogoTier 3:ChadIraq",
        {"MLI": "2", "TGO": "2", "TCD": "3", "IRQ": "3"},
    ),
    "rows": ("Chad: Tier 2\nTogo | Tier 3\nMali (Tier 1)", {"TCD": "2", "TGO": "3", "MLI": "1"}),
    "rows under a year": (
        "2020 tiers\nChad Tier 2\nTogo Tier 3\nMali Tier 1",
        {"TCD": "2", "TGO": "3", "MLI": "1"},
    ),
    "regions between": ("Tier 1\nAfrica\nChad\nEurope\nMalta", {"TCD": "1", "MLT": "1"}),
    "unknown name": ("Tier 1\nNarnia\nChad", {"TCD": "1"}),
    "prose behind": (
        "Tier 1: Chad, Togo\nLast year Mali and Niger were granted exceptions from this rule.",
        {"TCD": "1", "TGO": "1"},
    ),
    "tier in prose is no heading": (
        "This year nine countries were downgraded to Tier 3 and Chad complained about it.",
        {},
    ),
    "header of a table": ("Tier 1 | Tier 2 | Tier 3\nChad", {}),
    "list ended": ("Tier 3\nChad\nCountries not rated\nMonaco, Togo", {"TCD": "3"}),
    "possessive": ("Tier 3: Chad, Togo's neighbour", {"TCD": "3"}),
    "year with the heading": ("Tier 1 in the 2016 report\nChad", {"TCD": "1"}),
    "year ends a list": ("Tier 1\nChad\n2015 Report\nTogo", {"TCD": "1"}),
    "far away in prose": (
        "Tier 1: Chad\n"
        + "All other words here are about other things. " * 20
        + "and so Togo\nMali",
        {"TCD": "1"},
    ),
    "levels are no tiers": ("Level 3\nChad\nTogo", {}),
}


@pytest.mark.parametrize(("text", "expected"), LISTS.values(), ids=LISTS.keys())
def test_names_under_tiers(text: str, expected: dict[str, str]) -> None:
    """A name counts where it stands in a list under a tier or before its own."""
    entries = listed(unglued(clean(text)))
    assert {entry.country.iso3: entry.tier.value for entry in entries} == expected


TWO = (
    "Tier Placements 2015\nTier 1: Chad, Togo, Mali\nTier 3: Iraq, Iran, Cuba\n"
    "Tier Placements 2014\nTier 1: Chad, Niger\nTier 3: Togo, Mali, Iraq"
)


@pytest.mark.parametrize(
    ("year", "edition", "togo"),
    [(None, 2015, Tier.TIER_1), (2014, 2014, Tier.TIER_3), (2009, 2015, Tier.TIER_1)],
)
def test_one_edition_of_two(year: int | None, edition: int, togo: Tier) -> None:
    """The newest counts unless another that is there is asked for."""
    report = read_tier_list(Document(TWO), clean(TWO), year=year)
    assert report.kind is DocumentKind.TIER_LIST
    assert report.year == edition
    assert report["TGO"].tier is togo


def test_spans_are_the_names_places() -> None:
    """Each assessment is its name; the rest is unread; together they are the document."""
    text = "TIP Report\nTier 1:  Chad, Togo, Mali\nTier 3: Iraq, Iran, Cuba"
    report = read_tier_list(Document(text), clean(text), year=2016)
    assert report.year == 2016
    assert [report.document[a.span] for a in report] == [
        "Chad",
        "Togo",
        "Mali",
        "Iraq",
        "Iran",
        "Cuba",
    ]
    assert report.document[report["CUB"].evidence["tier"]] == "Tier 3"
    assert sum(map(len, report.unread)) + sum(len(a.span) for a in report) == len(text)


def test_two_tiers_in_one_list_are_none() -> None:
    """A name that one list gives two tiers gets no assessment."""
    text = "Tier 1: Chad, Togo\nTier 3: Togo, Iraq"
    report = read_tier_list(Document(text), clean(text))
    assert [a.country.iso3 for a in report] == ["TCD", "IRQ"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TIP\nTier 1\nChad, Togo, Mali\nTier 3\nIraq, Iran, Cuba", True),
        ("Trafficking: Tier 1\nChad, Togo, Mali, Iraq, Iran, Cuba", False),
        ("Chad, Togo and Mali are countries.", False),
        ("Tier 1\nChad, Togo, Mali\nTier 3\nIraq, Iran, Cuba", False),
    ],
    ids=["two tiers", "one tier, few names", "no tier", "nothing of trafficking"],
)
def test_recognition(text: str, expected: bool) -> None:
    """Enough names under enough tiers, and a word that tells what they are about."""
    assert is_tier_list(clean(text)) is expected


def test_no_names() -> None:
    """A list without names is refused."""
    with pytest.raises(ParseError, match="under a tier"):
        read_tier_list(Document("Tier 1"), clean("Tier 1"))
