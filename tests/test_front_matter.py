"""The days a page gives before its narratives or its list belong to the report."""

from __future__ import annotations

from datetime import date

import pytest

import tipdata

NARRATIVE = """
FIJI (Tier 2)

Fiji is a country of destination for men who work on ships.

The Government of Fiji does not fully comply with the minimum standards for the elimination of \
trafficking; however, it is making significant efforts to do so.
"""
LIST = """
TIER 1
Australia
Ghana
Norway
TIER 2
Angola
Bahrain
Fiji
TIER 3
Cuba
"""


@pytest.mark.parametrize("body", [NARRATIVE, LIST], ids=["narrative", "list"])
@pytest.mark.parametrize(
    ("head", "released", "published"),
    [
        ("Trafficking in Persons Report\nJune 14, 2004\n", "2004-06-14", None),
        ("Released by the Office for the matter\nJune 14, 2004\n", "2004-06-14", None),
        ("Report 2010 - Fiji\nPublication Date 14 June 2010\n", None, "2010-06-14"),
        ("Report 2010 - Fiji\nPublication date: 14 June 2010\n", None, "2010-06-14"),
        ("Date of publication\n14 June 2010\n", None, "2010-06-14"),
        ("2022 report: Fiji\nBy Newswire | Jul 20, 2022\n", None, "2022-07-20"),
        ("Last Updated: 11 July 2008, 08:14 GMT\n", None, None),
        ("Cite as US, Report on Trafficking, 14 June 2010 [accessed 1 May 2012]\n", None, None),
        ("Printed on June 14, 2004\n", None, None),
        ("Released on June 14\n", None, None),
    ],
    ids=lambda case: str(case)[:24],
)
def test_the_days_before_the_first_title(head, released, published, body):
    """Only days told whole, and told to be these; days of capture or citation are neither."""
    report = tipdata.parse(head + body, year=2010)
    assert report.released == (date.fromisoformat(released) if released else None)
    assert report.published == (date.fromisoformat(published) if published else None)


def test_an_edition_that_is_not_named_is_that_of_its_release():
    report = tipdata.parse("Trafficking in Persons Report\nJune 14, 2004\n" + NARRATIVE)
    assert report.year == 2004


def test_a_narrative_below_a_plain_paragraph_is_a_narrative():
    """Not every edition profiles a country in the paragraph below its title."""
    text = NARRATIVE.replace("is a country of destination", "pays well")
    report = tipdata.parse(text, year=2004)
    assert report.kind is tipdata.DocumentKind.NARRATIVE
    assert report["Fiji"].tier is tipdata.Tier.TIER_2
