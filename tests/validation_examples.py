"""Small values for the tests of rules, and one passing and one failing example a rule."""

from __future__ import annotations

from datetime import date

from tipdata import (
    CountryAssessment,
    Document,
    DocumentKind,
    Measure,
    Placement,
    Recommendation,
    Report,
    Section,
    SectionKind,
    Span,
    Standards,
    Statistic,
    Tier,
    TierChange,
    Trend,
    country,
    placements,
)

TERMS = {
    "tier": Tier,
    "heading_tier": Tier,
    "change": TierChange,
    "standards": Standards,
    "trend": Trend,
}
PILLARS = ("prosecution", "protection", "prevention")
ADVICE = Recommendation(text="Train judges.", span=Span(0, 13), position=1)
FALL = "It convicted seven traffickers, a decrease from ten."
WAIVED = {2018: "2WL", 2019: "2WL", 2020: "2WL", 2021: "3"}


def assessed(name="Fiji", *, year=2018, **facts):
    facts = {key: TERMS.get(key, lambda value: value)(fact) for key, fact in facts.items()}
    return CountryAssessment(country=country(name), year=year, **facts)


def placed(tiers, name="Fiji"):
    return [Placement(country=country(name), year=y, tier=Tier(t)) for y, t in tiers.items()]


def document(text="", *, kind="narrative", **facts):
    return Report(document=Document(text), kind=DocumentKind(kind), **facts)


def narrative(text, *, kind="narrative", span=None, unread=(), **facts):
    found = assessed(span=Span(0, len(text)) if span is None else span, **facts)
    return document(text, kind=kind, year=2018, assessments=(found,), unread=unread)


def laid_out(*kinds):
    spans = (Span(10 * place, 10 * place + 10) for place in range(len(kinds)))
    return tuple(
        Section(kind=SectionKind(kind), span=span) for kind, span in zip(kinds, spans, strict=True)
    )


def figure(text, value, previous=None, **facts):
    start = text.index("seven")
    return Statistic(
        measure=Measure.CONVICTIONS,
        value=value,
        previous=previous,
        span=Span(start, start + 5),
        **facts,
    )


def given(obj, panel=()):
    """What is validated, and the record it is compared with."""
    return obj, panel


EXAMPLES = {
    "TIP101": (
        lambda: given(assessed(tier="2WL", heading_tier="2WL")),
        lambda: given(assessed(tier="2WL", heading_tier="2")),
    ),
    "TIP102": (
        lambda: given(assessed(tier="2")),
        lambda: given(assessed()),
    ),
    "TIP103": (
        lambda: given(assessed(tier="2", change="upgraded"), placed({2017: "3"})),
        lambda: given(assessed(tier="2", change="upgraded"), placed({2017: "1"})),
    ),
    "TIP104": (
        lambda: given(assessed(tier="2", change="remained"), placed({2017: "2"})),
        lambda: given(assessed(tier="2", change="remained"), placed({2017: "3"})),
    ),
    "TIP105": (
        lambda: given(assessed(tier="2WL", streak=2), placed({2016: "2", 2017: "2WL"})),
        lambda: given(assessed(tier="2WL", streak=3), placed({2016: "2", 2017: "2WL"})),
    ),
    "TIP106": (
        lambda: given(assessed(change="remained", streak=2)),
        lambda: given(assessed(change="upgraded", streak=2)),
    ),
    "TIP107": (
        lambda: given(assessed(year=2004, tier="2WL")),
        lambda: given(assessed(year=2003, tier="2WL")),
    ),
    "TIP108": (
        lambda: given(assessed("Fiji"), placed({2018: "2"}, "Fiji")),
        lambda: given(assessed("Tonga"), placed({2018: "2"}, "Fiji")),
    ),
    "TIP109": (
        lambda: given(assessed(tier="2"), placed({2018: "2"})),
        lambda: given(assessed(tier="1"), placed({2018: "2"})),
    ),
    "TIP110": (
        lambda: given(assessed(tier="3", standards="no_significant_efforts")),
        lambda: given(assessed(tier="3", standards="significant_efforts")),
    ),
    "TIP111": (
        lambda: given(assessed(change="upgraded", trend="increasing")),
        lambda: given(assessed(change="upgraded", trend="not_increasing")),
    ),
    "TIP112": (
        lambda: given(assessed(tier="2WL", change="remained", trend="not_increasing")),
        lambda: given(assessed(tier="2WL", change="remained", trend="increasing")),
    ),
    "TIP113": (
        lambda: given([assessed("Fiji"), assessed("Tonga")]),
        lambda: given([assessed("Fiji"), assessed("Fiji")]),
    ),
    "TIP201": (
        lambda: given(assessed(tier="2WL", waiver=True)),
        lambda: given(assessed(tier="2", waiver=True)),
    ),
    "TIP202": (
        lambda: given(assessed(tier="2WL", waiver=True), placed({2016: "2WL", 2017: "2WL"})),
        lambda: given(assessed(tier="2WL", waiver=True), placed({2016: "2", 2017: "2WL"})),
    ),
    "TIP203": (
        lambda: given(assessed(tier="2WL", streak=3, waiver=True)),
        lambda: given(assessed(tier="2WL", streak=3)),
    ),
    "TIP204": (
        lambda: given(assessed(year=2018, tier="2WL", streak=4, waiver=True)),
        lambda: given(assessed(year=2019, tier="2WL", streak=4, waiver=True)),
    ),
    "TIP205": (
        lambda: given(assessed(year=2022, tier="2WL"), placed(WAIVED)),
        lambda: given(assessed(year=2023, tier="2WL"), placed(WAIVED | {2022: "2WL"})),
    ),
    "TIP206": (
        lambda: given(assessed(tier="3", automatic_downgrade=True)),
        lambda: given(assessed(tier="2WL", automatic_downgrade=True)),
    ),
    "TIP207": (
        lambda: given(
            assessed(tier="3", automatic_downgrade=True), placed({2016: "2WL", 2017: "2WL"})
        ),
        lambda: given(
            assessed(tier="3", automatic_downgrade=True), placed({2016: "2", 2017: "2WL"})
        ),
    ),
    "TIP301": (
        lambda: given(
            assessed(sections=laid_out("overview", "recommendations", *PILLARS, "profile"))
        ),
        lambda: given(assessed(sections=laid_out("overview", *PILLARS, "profile"))),
    ),
    "TIP302": (
        lambda: given(assessed(year=2016, sections=laid_out("profile", "overview"))),
        lambda: given(assessed(year=2018, sections=laid_out("profile", "overview"))),
    ),
    "TIP303": (
        lambda: given(assessed(sections=laid_out("overview", "profile"))),
        lambda: given(assessed(sections=laid_out("overview", "profile", "profile"))),
    ),
    "TIP304": (
        lambda: given(narrative("The courts convicted one trafficker.")),
        lambda: given(narrative("The courts convicted one traff")),
    ),
    "TIP305": (
        lambda: given(assessed(sections=laid_out("recommendations"), recommendations=(ADVICE,))),
        lambda: given(assessed(sections=laid_out("recommendations"))),
    ),
    "TIP306": (
        lambda: given(narrative("Fiji.", unread=(Span(0, 5),))),
        lambda: given(narrative("Fiji." * 300, unread=(Span(0, 1_500),))),
    ),
    "TIP307": (
        lambda: given(narrative("Fiji.", span=Span(0, 5))),
        lambda: given(narrative("Fiji.", span=Span(0, 50))),
    ),
    "TIP308": (
        lambda: given(assessed(sections=laid_out("overview", "profile"), span=Span(0, 20))),
        lambda: given(assessed(sections=laid_out("overview", "profile"), span=Span(0, 25))),
    ),
    "TIP401": (
        lambda: given(document(year=2018, released=date(2018, 6, 28))),
        lambda: given(document(year=2018, released=date(2018, 3, 28))),
    ),
    "TIP402": (
        lambda: given(document(released=date(2018, 6, 28), published=date(2018, 6, 29))),
        lambda: given(document(released=date(2018, 6, 28), published=date(2018, 6, 1))),
    ),
    "TIP403": (
        lambda: given(document(year=2018, released=date(2018, 6, 28))),
        lambda: given(document(year=2018, released=date(2019, 6, 20))),
    ),
    "TIP404": (
        lambda: given(document(year=2018, released=date(2018, 6, 28))),
        lambda: given(document(year=2018, released=date(2018, 7, 20))),
    ),
    "TIP405": (
        lambda: given(
            document("This report covers April 1, 2017 through March 31, 2018.", year=2018)
        ),
        lambda: given(
            document("This report covers April 1, 2016 through March 31, 2017.", year=2018)
        ),
    ),
    "TIP406": (
        lambda: given(document(year=2001)),
        lambda: given(document(year=2000)),
    ),
    "TIP407": (
        lambda: given(document(year=2018, assessments=(assessed(year=2018),))),
        lambda: given(document(year=2018, assessments=(assessed(year=2017),))),
    ),
    "TIP501": (
        lambda: given(narrative(FALL, statistics=(figure(FALL, 7, 10),))),
        lambda: given(narrative(FALL, statistics=(figure(FALL, 7, 7),))),
    ),
    "TIP502": (
        lambda: given(narrative(FALL, statistics=(figure(FALL, 7, 10),))),
        lambda: given(narrative(FALL, statistics=(figure(FALL, 7, 5),))),
    ),
    "TIP503": (
        lambda: given(assessed(statistics=(figure(FALL, 7),))),
        lambda: given(assessed(statistics=(figure(FALL, 7), figure(FALL, 10)))),
    ),
    "TIP504": (
        lambda: given(assessed(statistics=(figure(FALL, 7),))),
        lambda: given(assessed(statistics=(figure(FALL, None),))),
    ),
    "TIP601": (
        lambda: given(placed({2018: "2"}) + placed({2019: "2"})),
        lambda: given(placed({2018: "2"}) + placed({2018: "3"})),
    ),
    "TIP602": (
        lambda: given(placed({2001: "2"})),
        lambda: given(placed({2000: "2"})),
    ),
    "TIP603": (
        lambda: given(placed({2004: "2WL"})),
        lambda: given(placed({2003: "2WL"})),
    ),
    "TIP604": (
        lambda: given(placed({2016: "2", 2017: "2", 2018: "2"})),
        lambda: given(placed({2016: "2", 2018: "2"}) + placed({2017: "2"}, "Tonga")),
    ),
    "TIP605": (
        lambda: given(placed({2017: "3", 2018: "2WL"})),
        lambda: given(placed({2017: "3", 2018: "1"})),
    ),
    "TIP606": (
        lambda: given(placements().edition(2016), placements()),
        lambda: given(list(placements().edition(2016))[:-1], placements()),
    ),
    "TIP607": (
        lambda: given(placed(dict.fromkeys(range(2015, 2019), "2WL"))),
        lambda: given(placed(dict.fromkeys(range(2016, 2020), "2WL"))),
    ),
    "TIP608": (
        lambda: given(placed(WAIVED | {2022: "2WL"})),
        lambda: given(placed(WAIVED | {2022: "2WL", 2023: "2WL"})),
    ),
    "TIP609": (
        lambda: given(placed({2018: "2"}, "Fiji"), placed({2018: "2"}, "Fiji")),
        lambda: given(placed({2018: "2"}, "Tonga"), placed({2018: "2"}, "Fiji")),
    ),
    "TIP610": (
        lambda: given(placed({2018: "2"}), placed({2018: "2"})),
        lambda: given(placed({2018: "3"}), placed({2018: "2"})),
    ),
}
"""Code -> what passes the rule, what fails it."""
