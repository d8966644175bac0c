"""Reports and assessments in a notebook: complete, escaped, self-contained."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

import pytest

from tipdata import (
    CountryAssessment,
    Document,
    DocumentKind,
    Effort,
    FrozenMap,
    Measure,
    Pillar,
    PillarTrend,
    Qualifier,
    Quotation,
    Recommendation,
    Report,
    Section,
    SectionKind,
    Shortcoming,
    Span,
    Standards,
    Statistic,
    Tier,
    TierChange,
    Trend,
    country,
)
from tipdata.display.markup import FILLS, LONGEST, safe
from tipdata.display.report import MOST_ROWS
from tipdata.plot.style import COLOURS, TEXT

HERE = Span(0, 4)
FULL = CountryAssessment(
    country=country("Zambia"),
    year=2023,
    tier=Tier.TIER_2,
    heading_tier=Tier.TIER_3,
    change=TierChange.REMAINED,
    streak=3,
    waiver=True,
    automatic_downgrade=True,
    country_as_reported="ZAMBIA <i>",
    standards=Standards.SIGNIFICANT_EFFORTS,
    trend=Trend.NOT_INCREASING,
    pillar_trends=FrozenMap({Pillar.PROTECTION: PillarTrend.INCREASED}),
    efforts=(
        Effort(text="Trained <judges>", span=HERE, pillars=(Pillar.PROSECUTION, Pillar.PROTECTION)),
        Effort(text="Met & talked", span=HERE),
    ),
    shortcomings=(Shortcoming(text="It fined no one.", span=HERE),),
    recommendations=(Recommendation(text="Fund shelters.", span=HERE, position=1),),
    statistics=(
        Statistic(measure=Measure.CONVICTIONS, value=1_200, previous=1_100, span=HERE),
        Statistic(
            measure=Measure.INVESTIGATIONS, value=40, qualifier=Qualifier.AT_LEAST, span=HERE
        ),
        Statistic(
            measure=Measure.VICTIMS_IDENTIFIED,
            value=None,
            qualifier=Qualifier.NOT_REPORTED,
            span=HERE,
        ),
    ),
    quotations=(
        Quotation(speaker="Ana Doe", role="Ambassador", text="We go on.", span=HERE),
        Quotation(speaker=None, role=None, text="So do we.", span=HERE),
    ),
    sections=(Section(kind=SectionKind.GOVERNMENT_EFFORTS, span=Span(0, 1_234)),),
    span=Span(0, 1_234),
)
BARE = CountryAssessment(country=country("Fiji"), country_as_reported="Fiji", streak=1)


def report(*assessments, **facts):
    return Report(
        document=Document("x" * 2_000, facts.pop("source", None)),
        kind=DocumentKind.TIER_LIST,
        assessments=assessments,
        **facts,
    )


class Page(HTMLParser):
    """The tags, attributes and visible words of a page, and whether its tags are balanced."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.words, self.open = [], set(), [], []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open[-1:] != ["style"]:
            self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def page(obj):
    found = Page(obj._repr_html_())
    assert found.open == []
    return found


@pytest.mark.parametrize(
    "words",
    [
        "Zambia ZMB, edition 2023",
        "Tier 2 remained, 3 editions running, by waiver, automatic downgrade",
        "Tier in the heading Tier 3",
        "Minimum standards significant efforts",
        "Overall efforts not increasing",
        "Protection efforts increased",
        "Written as ZAMBIA <i>",
        "Efforts (2) Prosecution Trained <judges> Protection Trained <judges>",
        "No pillar told Met & talked",
        "Recommendations (1) Fund shelters.",
        "convictions 1,200 1,100",
        "investigations at least 40",
        "victims identified not reported",
        "Shortcomings (1) It fined no one.",
        "We go on. Ana Doe, Ambassador",
        "So do we. speaker not named",
        "government efforts 0 1,234",
    ],
)
def test_an_assessment_shows_what_is_stated(words):
    assert words in page(FULL).text


def test_an_assessment_shows_nothing_for_what_is_not_stated():
    assert page(BARE).text == "Fiji FJI no tier stated 1 edition running"


def test_a_report_of_one_shows_it_whole():
    shown = page(report(FULL, year=2023, source="a<b>.txt", released=date(2023, 6, 15)))
    assert "Tier list, edition 2023" in shown.text
    assert "Edition released 2023-06-15 Source a<b>.txt Text 2,000 characters" in shown.text
    assert "Efforts (2)" in shown.text


def test_a_report_of_many_shows_a_table_with_the_columns_that_are_used():
    shown = page(report(FULL, BARE, published=date(2023, 7, 1), unread=(Span(5, 25),)))
    assert "edition not stated Document published 2023-07-01" in shown.text
    assert "20 of them outside the assessments 2 assessments" in shown.text
    assert "Country ISO Placement Efforts Recommendations Statistics" in shown.text
    assert "automatic downgrade 2 1 3 Fiji FJI" in shown.text
    unplaced = CountryAssessment(country=country("Fiji"))
    assert "Country ISO Placement Fiji FJI no tier stated Fiji" in page(report(unplaced, BARE)).text


def test_a_report_of_nobody_says_so():
    assert "no assessment" in page(report()).text


def test_a_report_of_very_many_is_cut_short_and_says_so():
    shown = page(report(*[BARE] * (MOST_ROWS + 2)))
    assert "… and 2 more" in shown.text
    assert shown.tags.count("tr") == MOST_ROWS + 2  # with one row of facts and one of heads


def test_nothing_runs_or_is_fetched():
    shown = page(report(FULL, source='"><script>alert(1)</script>'))
    assert not {"script", "img", "link", "iframe", "a"} & set(shown.tags)
    assert shown.attributes <= {"class", "style", "open", "scope"}
    html = FULL._repr_html_()
    assert "url(" not in html
    assert "@import" not in html


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#x27;"),
        ("a\ud800b", "a?b"),
        ("x" * (LONGEST + 1), "x" * LONGEST + "…"),
        (None, "None"),
    ],
    ids=["escaped", "surrogate", "long", "no text"],
)
def test_any_text_is_safe_to_show(text, shown):
    assert shown == safe(text)


def test_badges_wear_the_colours_of_the_plots():
    assert {tier.value: (COLOURS[tier], TEXT[tier]) for tier in Tier} == FILLS
