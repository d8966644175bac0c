"""A digest becomes a report: an assessment an entry, sections that tile it, nothing lost."""

from __future__ import annotations

import pytest

from tipdata import DocumentKind, ParseError, SectionKind, Tier, country
from tipdata.parsing.digest_report import digest_report
from tipdata.text import Document, clean

ENTRY = (
    "current situation: Chad is a source country\n"
    "tier rating: Tier 2 - Chad is placed on Tier 2 Watch List (2012)\n"
)


def read(text, about=None, year=None):
    return digest_report(Document(text), clean(text), about, year)


def test_an_entry_is_an_assessment_with_label_and_sentence_apart():
    report = read(ENTRY)
    assert (report.kind, report.year, report.unread) == (DocumentKind.DIGEST, 2012, ())
    assessment = report["TCD"]
    assert assessment.tier is Tier.TIER_2_WATCH_LIST
    assert assessment.heading_tier is Tier.TIER_2
    assert assessment.country_as_reported == "Chad"
    assert report.document[assessment.evidence["heading_tier"]] == "Tier 2"


def test_sections_tile_the_entry():
    report = read(ENTRY)
    sections = report["TCD"].sections
    assert [section.kind for section in sections] == [SectionKind.PROFILE, SectionKind.OVERVIEW]
    assert "".join(report.document[section.span] for section in sections) == ENTRY
    headings = [report.document[section.heading] for section in sections]
    assert headings == ["current situation:", "tier rating: "]


def test_country_and_year_given_fill_what_is_not_stated():
    text = "tier rating: Tier 3 - the government does nothing"
    report = read(text, country("TCD"), 2014)
    assert (report["TCD"].year, report.year) == (2014, 2014)
    assert report["TCD"].country_as_reported is None


def test_a_digest_of_no_country_asks_for_it():
    with pytest.raises(ParseError, match="country="):
        read("tier rating: Tier 3 - the government does nothing")


def test_a_bare_label_is_one_section_without_heading():
    report = read("Tier 3 - Chad was downgraded to Tier 3.")
    (section,) = report["TCD"].sections
    assert (section.kind, section.heading) == (SectionKind.OVERVIEW, None)


def test_an_entry_without_country_stays_unread():
    nameless = "\ncurrent situation: not known\ntier rating: Tier 3 - nothing is done"
    report = read(ENTRY.strip() + nameless)
    assert len(report) == 1
    assert [report.document[span] for span in report.unread] == [nameless[1:]]


def test_an_abbreviation_names_the_country():
    report = read("tier rating: Tier 3 - PNG is on Tier 3; firms from Malaysia bring workers")
    assert report["PNG"].country_as_reported == "PNG"


def test_countries_listed_in_passing_are_not_the_digests_own():
    """Where people come from says nothing of whom the digest is about: the caller does."""
    text = (
        "current situation: a destination for children from Benin, Togo, and Nigeria\n"
        "tier rating: Tier 2 Watch List - the government does not fully comply with the minimum "
        "standards for the elimination of trafficking (2012)"
    )
    assert read(text, country("Gabon")).assessments[0].country.iso3 == "GAB"
    with pytest.raises(ParseError, match="country="):
        read(text)
