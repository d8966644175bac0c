"""Each rule by a case that keeps it and one that breaks it, then its finer points."""

from __future__ import annotations

import re
from datetime import date

import pytest
from validation_examples import (
    ADVICE,
    EXAMPLES,
    FALL,
    PILLARS,
    WAIVED,
    assessed,
    document,
    figure,
    given,
    laid_out,
    narrative,
    placed,
)

from tipdata import FrozenMap, Pillar, Qualifier, Section, SectionKind, Span, placements, validate
from tipdata.validation import RULES
from tipdata.validation.endings import last_words

SEVERITY = {rule.code: rule.severity for rule in RULES}


def broken(code, obj, panel=()):
    return validate(obj, panel=panel, rules=[code])


def test_every_rule_has_its_examples():
    assert list(EXAMPLES) == [rule.code for rule in RULES]


@pytest.mark.parametrize("code", EXAMPLES)
def test_what_keeps_a_rule_gives_no_finding(code):
    assert broken(code, *EXAMPLES[code][0]()) == ()


@pytest.mark.parametrize("code", EXAMPLES)
def test_what_breaks_a_rule_gives_one_finding(code):
    (found,) = broken(code, *EXAMPLES[code][1]())
    assert found.rule == code
    assert "expected" in found.message or "official" in found.message or "record" in found.message


def test_every_rule_stands_on_the_reference_page(root):
    page = (root / "docs/reference/rules.md").read_text(encoding="utf-8")
    entries = dict(re.findall(r"^### (TIP\d+)\n(.*?)(?=^##|\Z)", page, re.MULTILINE | re.DOTALL))
    assert list(entries) == [rule.code for rule in RULES]
    for rule in RULES:
        entry = entries[rule.code]
        assert f"**{rule.title}.**" in entry
        assert rule.source in entry
        assert str(rule.severity).capitalize() in entry
        assert entry.count(f'broken("{rule.code}"') == 2
        assert "\n[]\n" in entry
        assert f" {rule.code}']" in entry


FOUR_WAIVED = placed(dict.fromkeys((2015, 2016, 2017), "2WL"))

KEPT = {
    "no heading": ("TIP101", assessed(tier="2")),
    "a heading on two lines": (
        "TIP101",
        narrative(
            "FIJI: TIER 2\nWATCH LIST\n\nThe Government of Fiji tries.",
            tier="2WL",
            heading_tier="2WL",
            evidence=FrozenMap({"heading_tier": Span(6, 23)}),
        ),
    ),
    "a heading's words that run backwards": (
        "TIP101",
        assessed(tier="2", heading_tier="2", evidence=FrozenMap({"heading_tier": Span(1, 0)})),
    ),
    "a section without a heading": (
        "TIP304",
        narrative("Fiji tries.", sections=(Section(kind=SectionKind.OVERVIEW, span=Span(0, 11)),)),
    ),
    "a section with a sentence": (
        "TIP304",
        narrative(
            "PROFILE\n\nFiji tries.",
            sections=(Section(kind=SectionKind.PROFILE, heading=Span(0, 7), span=Span(0, 20)),),
        ),
    ),
    "no tier beside the heading's": ("TIP101", assessed(heading_tier="2")),
    "no year for the change": ("TIP103", assessed(year=None, change="upgraded")),
    "no year before on record": ("TIP103", assessed(tier="2", change="upgraded")),
    "no tier to change to": ("TIP103", assessed(change="upgraded"), placed({2017: "2"})),
    "downgraded": ("TIP103", assessed(tier="3", change="downgraded"), placed({2017: "2"})),
    "a Special Case upgraded": (
        "TIP103",
        assessed(tier="2", change="upgraded"),
        placed({2017: "SC"}),
    ),
    "remained, not on record": ("TIP104", assessed(tier="2", change="remained")),
    "remained, no tier": ("TIP104", assessed(change="remained"), placed({2017: "2"})),
    "no streak": ("TIP105", assessed(tier="2"), placed({2017: "3"})),
    "a streak without a tier": ("TIP105", assessed(streak=2), placed({2017: "3"})),
    "a streak without a year": ("TIP105", assessed(tier="2", streak=2, year=None)),
    "a streak before the record": ("TIP105", assessed(tier="2", streak=2)),
    "a streak longer than a gap": (
        "TIP105",
        assessed(tier="2", streak=9),
        placed({2010: "2", 2016: "2", 2017: "2"}),
    ),
    "no streak beside a change": ("TIP106", assessed(change="upgraded")),
    "first year of a tier": ("TIP106", assessed(change="upgraded", streak=1)),
    "a Special Case in 2003": ("TIP107", assessed(year=2003, tier="SC")),
    "a tier in no year": ("TIP107", assessed(year=None, tier="2WL")),
    "a country in no year": ("TIP108", assessed(year=None)),
    "an edition not on record": ("TIP108", assessed(year=2030), placed({2018: "2"})),
    "no tier for the record": ("TIP109", assessed(), placed({2018: "2"})),
    "no year for the record": ("TIP109", assessed(tier="2", year=None), placed({2018: "2"})),
    "no placement on record": ("TIP109", assessed(tier="2"), placed({2018: "2"}, "Tonga")),
    "standards without a tier": ("TIP110", assessed(standards="fully_meets")),
    "standards of a Special Case": ("TIP110", assessed(tier="SC", standards="fully_meets")),
    "significant efforts, automatic downgrade": (
        "TIP110",
        assessed(tier="3", standards="significant_efforts", automatic_downgrade=True),
    ),
    "a tier without standards": ("TIP110", assessed(tier="3")),
    "increasing, automatic downgrade": (
        "TIP111",
        assessed(tier="3", change="downgraded", trend="increasing", automatic_downgrade=True),
    ),
    "increasing, remained on Tier 2": (
        "TIP112",
        assessed(tier="2", change="remained", trend="increasing"),
    ),
    "two editions of one country": ("TIP113", [assessed(), assessed(year=2017)]),
    "no waiver": ("TIP201", assessed(tier="2")),
    "a waiver without tier and year": ("TIP201", assessed(year=None, waiver=True)),
    "waiver in 2010, another rule's": ("TIP202", assessed(year=2010, tier="2WL", waiver=True)),
    "waiver in no year": ("TIP202", assessed(year=None, tier="2WL", waiver=True)),
    "waiver, nothing on record": ("TIP202", assessed(tier="2WL", waiver=True)),
    "waiver, long streak": ("TIP202", assessed(tier="2WL", waiver=True, streak=3)),
    "second year on the list": ("TIP203", assessed(tier="2WL", streak=2)),
    "the list in no year": ("TIP203", assessed(tier="2WL", streak=3, year=None)),
    "the list, nothing on record": ("TIP203", assessed(tier="2WL")),
    "years before 2009 do not count": ("TIP203", assessed(year=2010, tier="2WL", streak=4)),
    "an announcement": (
        "TIP203",
        narrative("Fiji.", kind="announcement", tier="2WL", streak=3),
    ),
    "off the list": ("TIP204", assessed(tier="2"), FOUR_WAIVED),
    "the text's streak goes first": (
        "TIP204",
        assessed(year=2019, tier="2WL", streak=2),
        placed(dict.fromkeys(range(2014, 2019), "2WL")),
    ),
    "back, and off the list": (
        "TIP205",
        assessed(year=2023, tier="2"),
        placed(WAIVED | {2022: "2WL"}),
    ),
    "back from another Tier 3": (
        "TIP205",
        assessed(year=2023, tier="2WL"),
        placed({2019: "2WL", 2020: "2WL", 2021: "3", 2022: "2WL"}),
    ),
    "no automatic downgrade": ("TIP206", assessed(tier="2WL")),
    "nothing else said": ("TIP206", assessed(year=None, automatic_downgrade=True)),
    "automatic downgrade in 2010": (
        "TIP207",
        assessed(year=2010, automatic_downgrade=True),
        placed({2009: "2"}),
    ),
    "automatic downgrade, no record": ("TIP207", assessed(automatic_downgrade=True)),
    "no automatic downgrade in the record": ("TIP207", assessed(), placed({2017: "2"})),
    "no sections at all": ("TIP301", assessed()),
    "sections in no year": ("TIP301", assessed(year=None, sections=laid_out("overview"))),
    "2025": ("TIP301", assessed(year=2025, sections=laid_out("profile"))),
    "sections of an announcement": (
        "TIP301",
        narrative("Fiji.", kind="announcement", sections=laid_out("overview")),
    ),
    "a Special Case": (
        "TIP301",
        assessed(tier="SC", sections=laid_out("overview", "government_efforts", "profile")),
    ),
    "2003, prevention first": (
        "TIP302",
        assessed(
            year=2003,
            sections=laid_out("profile", "overview", "prevention", "prosecution", "protection"),
        ),
    ),
    "what fits no kind stands anywhere": (
        "TIP302",
        assessed(sections=laid_out("overview", "other", "profile")),
    ),
    "OTHER twice": ("TIP303", assessed(sections=laid_out("other", "overview", "other"))),
    "sections of an announcement twice": (
        "TIP303",
        narrative("Fiji.", kind="announcement", sections=laid_out("overview", "overview")),
    ),
    "an assessment alone is not cut": ("TIP304", assessed()),
    "an announcement is not cut": ("TIP304", narrative("Read mor", kind="announcement")),
    "no recommendations section": ("TIP305", assessed()),
    "recommendations of an announcement": (
        "TIP305",
        narrative("Fiji.", kind="announcement", sections=laid_out("recommendations")),
    ),
    "unread in a list": (
        "TIP306",
        document("Fiji." * 300, kind="tier_list", unread=(Span(0, 1_500),)),
    ),
    "sections from end to end": (
        "TIP308",
        assessed(sections=laid_out("overview", "profile"), span=Span(0, 20)),
    ),
    "no section to tile": ("TIP308", assessed(span=Span(0, 20))),
    "no year": ("TIP401", document(released=date(2018, 1, 1))),
    "no release": ("TIP401", document(year=2018)),
    "the day before, elsewhere": (
        "TIP402",
        document(released=date(2018, 6, 28), published=date(2018, 6, 27)),
    ),
    "published, nothing to compare": ("TIP402", document(published=date(2018, 6, 27))),
    "not published": ("TIP402", document(year=2018)),
    "a release in no year": ("TIP403", document(released=date(2018, 6, 27))),
    "a release of an unknown edition": (
        "TIP404",
        document(year=2030, released=date(2030, 6, 27)),
    ),
    "a day of grace": ("TIP404", document(year=2018, released=date(2018, 6, 29))),
    "a release of no edition": ("TIP404", document(released=date(2018, 6, 29))),
    "a period for no year": (
        "TIP405",
        document("The report covers April 1, 2016 through March 31, 2017"),
    ),
    "the right period among others": (
        "TIP405",
        document(
            "The report covers April 1, 2016 to March 31, 2017. "
            "The reporting period was April 1, 2017 – March 31, 2018.",
            year=2018,
        ),
    ),
    "a fiscal year": (
        "TIP405",
        document("From April 1, 2015 to March 31, 2016 it convicted two.", year=2018),
    ),
    "no year at all": ("TIP406", document(assessments=(assessed(year=None),))),
    "an assessment alone": ("TIP407", assessed()),
    "an assessment in no year": ("TIP407", document(year=2018, assessments=(assessed(year=None),))),
    "figures alone": ("TIP501", assessed(statistics=(figure(FALL, 7, 7),))),
    "no figure before": ("TIP501", narrative(FALL, statistics=(figure(FALL, 7),))),
    "no words of change": (
        "TIP501",
        narrative("seven compared to seven.", statistics=(figure("seven", 7, 7),)),
    ),
    "a change that two figures share": (
        "TIP501",
        narrative(
            "seven cases and convicted two, an increase from seven cases and one conviction.",
            statistics=(figure("seven", 7, 7),),
        ),
    ),
    "a rise": (
        "TIP502",
        narrative(
            "Convictions rose from two to seven.",
            statistics=(figure("Convictions rose from two to seven.", 7, 2),),
        ),
    ),
    "not reported": (
        "TIP504",
        assessed(statistics=(figure(FALL, None, qualifier=Qualifier.NOT_REPORTED),)),
    ),
    "a Special Case listed in 2003": ("TIP603", placed({2003: "SC"})),
    "a year none has": ("TIP604", placed({2016: "2", 2018: "2"})),
    "up over two years": ("TIP605", placed({2016: "3", 2018: "1"})),
    "back for too long, another rule's": (
        "TIP607",
        placed(WAIVED | {2022: "2WL", 2023: "2WL"}),
    ),
    "on the list for too long, another rule's": (
        "TIP608",
        placed(dict.fromkeys(range(2016, 2020), "2WL")),
    ),
    "past no Watch List yet": ("TIP605", placed({2003: "3", 2004: "2"})),
    "from a Special Case": ("TIP605", placed({2017: "SC", 2018: "1"})),
    "part of an edition": ("TIP606", placed({2015: "2"}), placements()),
    "an edition to come": ("TIP606", placed({2030: "2"}), placements()),
    "an edition not on record, table": ("TIP609", placed({2017: "2"}), placed({2018: "2"})),
    "a placement not on record, table": ("TIP610", placed({2018: "2"}), ()),
}


@pytest.mark.parametrize("case", KEPT.values(), ids=KEPT)
def test_a_rule_says_nothing_it_does_not_know(case):
    code, obj, *panel = case
    assert broken(code, *given(obj, *panel)) == ()


BROKEN = {
    "downgraded from below": (
        "TIP103",
        "the record has Tier 3 in 2017; expected a higher",
        assessed(tier="2", change="downgraded"),
        placed({2017: "3"}),
    ),
    "upgraded where it was": (
        "TIP103",
        "upgraded to Special Case",
        assessed(tier="SC", change="upgraded"),
        placed({2017: "SC"}),
    ),
    "a streak too short": (
        "TIP105",
        "expected 3",
        assessed(tier="2", streak=2),
        placed({2016: "2", 2017: "2"}),
    ),
    "a streak of nothing": ("TIP106", "a streak of 0", assessed(streak=0)),
    "only the heading's tier": (
        "TIP107",
        "Tier 2 Watch List in the edition of 2003",
        assessed(year=2003, tier="2", heading_tier="2WL"),
    ),
    "a country ranked before": (
        "TIP108",
        "those of 2003 to 2006",
        assessed("SCG", year=2010),
        placed({2003: "2", 2006: "2"}, "SCG") + placed({2010: "2"}),
    ),
    "increasing and downgraded": (
        "TIP111",
        "efforts are increasing",
        assessed(change="downgraded", trend="increasing"),
    ),
    "no tiers twice": ("TIP113", "no tier here, no tier before", [assessed(), assessed()]),
    "a waiver too early": (
        "TIP201",
        "none before 2011",
        assessed(year=2010, tier="2WL", waiver=True),
    ),
    "an automatic downgrade that remained": (
        "TIP206",
        "and yet remained",
        assessed(tier="3", change="remained", automatic_downgrade=True),
    ),
    "an automatic downgrade too early": (
        "TIP206",
        "none before 2011",
        assessed(tier="3", year=2010, automatic_downgrade=True),
    ),
    "a Special Case out of order": (
        "TIP302",
        "overview, profile, government efforts",
        assessed(
            year=2018,
            tier="SC",
            sections=laid_out("overview", "profile", "government_efforts"),
        ),
    ),
    "published before the period's end": (
        "TIP402",
        "the end of its period",
        document(year=2018, published=date(2018, 2, 1)),
    ),
    "an assessment of no edition": (
        "TIP406",
        "an edition of 1999",
        document(year=2001, assessments=(assessed(year=1999),)),
    ),
    "a fall that rose": (
        "TIP502",
        "'fell' is said, and yet 7 after 2",
        narrative(
            "Convictions fell from two to seven.",
            statistics=(figure("Convictions fell from two to seven.", 7, 2),),
        ),
    ),
    "a heading run into the text": (
        "TIP101",
        "the heading's line says Tier 2, the assessment Tier 2 Watch List",
        narrative(
            "FIJI: TIER 2\n\nWATCH LISTThe Government of Fiji tries.",
            tier="2WL",
            heading_tier="2WL",
            evidence=FrozenMap({"heading_tier": Span(6, 24)}),
        ),
    ),
    "a section only begun": (
        "TIP304",
        "PREVENTION The g;",
        narrative(
            "Fiji is on Tier 2.\n\nPREVENTION\n\nThe g",
            sections=(
                Section(kind=SectionKind.OVERVIEW, span=Span(0, 20)),
                Section(kind=SectionKind.PREVENTION, heading=Span(20, 30), span=Span(20, 37)),
            ),
        ),
    ),
    "less than nothing": ("TIP504", "below zero", assessed(statistics=(figure(FALL, -1),))),
    "less than nothing before": (
        "TIP504",
        "below zero: 7, before -1",
        assessed(statistics=(figure(FALL, 7, -1),)),
    ),
    "the year zero": (
        "TIP401",
        "expected a day after 0001-03-31",
        document(year=0, released=date(1, 1, 1)),
    ),
}


@pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN)
def test_a_finding_says_what_was_found_and_expected(case):
    code, part, obj, *panel = case
    (found,) = broken(code, *given(obj, *panel))
    assert part in found.message


@pytest.mark.parametrize("code", ["TIP202", "TIP204"])
def test_a_document_against_the_record_is_a_warning(code):
    facts = {"TIP202": (1, {2017: "2WL", 2016: "2"}), "TIP204": (9, {})}[code]
    years, tiers = facts
    tiers = tiers or dict.fromkeys(range(2009, 2018), "2WL")
    doc = assessed(tier="2WL", waiver=True, streak=years)
    (by_itself,) = broken(code, doc)
    (by_record,) = broken(code, assessed(tier="2WL", waiver=True), placed(tiers))
    assert str(by_itself.severity), str(by_record.severity) == ("error", "warning")
    assert "by its own count" in by_itself.message
    assert "by the record" in by_record.message


@pytest.mark.parametrize(
    ("before", "after", "severity"),
    [("3", "1", "warning"), ("1", "3", "warning"), ("2", "3", "info"), ("1", "2WL", "info")],
)
def test_a_jump_past_one_tier_is_a_remark(before, after, severity):
    (found,) = broken("TIP605", placed({2017: before, 2018: after}))
    assert str(found.severity) == severity


def test_all_that_a_span_may_be_of_is_looked_at():
    found = narrative(
        "Fiji.",
        evidence=FrozenMap({"tier": Span(0, 9)}),
        sections=laid_out("overview"),
        recommendations=(ADVICE,),
        pillar_trends=FrozenMap({Pillar.PROTECTION: None}),
    )
    told = [finding.message.split(",")[0] for finding in broken("TIP307", found)]
    assert told == [f"the span of {name}" for name in ("tier", "sections", "recommendations")]


def test_a_span_that_runs_backwards_is_found():
    assert len(broken("TIP307", narrative("Fiji.", span=Span(4, 2)))) == 1


def test_sections_with_a_gap_are_found_where_they_begin():
    sections = (laid_out("overview")[0], laid_out("overview", "profile", "other")[2])
    (found,) = broken("TIP308", assessed(sections=sections, span=Span(0, 30)))
    assert "begins at 20; expected 10" in found.message


def test_navigation_is_not_unread():
    text = "Fiji." * 300
    report = document(text, unread=(Span(0, 1_500),))
    assert len(broken("TIP306", report)) == 1
    page = type(report.document)(text, furniture=(Span(0, 900), Span(1_490, 1_600)))
    from attrs import evolve

    assert broken("TIP306", evolve(report, document=page)) == ()


def test_a_layout_is_missing_what_it_names():
    (found,) = broken("TIP301", assessed(sections=laid_out("overview", *PILLARS)))
    assert found.message.startswith("no recommendations, profile; expected")


@pytest.mark.parametrize(
    "text",
    [
        "The courts convicted a trafficker.",
        "It said “the courts convict.”",
        "The courts convicted a trafficker.12",
        "The courts convicted a trafficker.17E",
        "The courts convicted a trafficker.229TONGA",
        "The courts convicted a trafficker. CABO VERDE 124",
        "The courts convicted a trafficker.\n\n124\nTIP Report 2018\n",
        "",
        "TONGA",
    ],
)
def test_a_text_that_ends_well(text):
    assert last_words(text) is None


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("The courts convicted a traff", "a traff"),
        ("The courts convicted a\ntraff\n\n", "traff"),
        ("The courts convicted a traff\n\n124\n", "a traff"),
        ("It convicted one; and", "one; and"),
        ("A. " * 10 + "HEADINGS IN CAPITALS " * 6, "IN CAPITALS"),
    ],
)
def test_a_text_that_breaks_off(text, end):
    start, stop = last_words(text)
    assert text[start:stop].endswith(end)
