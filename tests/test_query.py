"""Queries: what can be asked of whatever tipdata holds, and what a wrong question gets."""

from __future__ import annotations

import copy
import pickle
import re

import pytest

import tipdata
from tipdata import (
    CountryAssessment,
    Document,
    DocumentKind,
    Effort,
    Finding,
    FrozenMap,
    Measure,
    Movement,
    Pillar,
    PillarTrend,
    Placement,
    Qualifier,
    Query,
    QueryError,
    Quotation,
    Recommendation,
    Report,
    Section,
    SectionKind,
    Severity,
    Shortcoming,
    Span,
    Statistic,
    Streak,
    Tier,
    TierChange,
    UnknownCountryError,
    VocabularyError,
    country,
    query,
)
from tipdata.queries import Fact

KENYA, FIJI, PERU, LIBYA = map(country, ("Kenya", "Fiji", "Peru", "Libya"))
POLICE, SHELTER, BOTH, NEITHER = (
    Effort(text=text, span=Span(start, start + len(text)), pillars=pillars)
    for start, text, pillars in (
        (0, "training police", (Pillar.PROSECUTION,)),
        (20, "Opening a Shelter", (Pillar.PROTECTION,)),
        (40, "fining agents and warning travellers", (Pillar.PROSECUTION, Pillar.PREVENTION)),
        (80, "thanking donors", ()),
    )
)
VISAS = Recommendation(text="Ease visa rules.", span=Span(0, 16), position=1)
FUND = Recommendation(
    text="Fund shelters.", span=Span(17, 31), position=2, pillars=(Pillar.PROTECTION,)
)
NONE_CONVICTED = Shortcoming(text="It convicted no one.", span=Span(90, 110))
CONVICTIONS = Statistic(measure=Measure.CONVICTIONS, value=7, previous=5, span=Span(1, 2))
UNREPORTED = Statistic(
    measure=Measure.PROSECUTIONS, value=None, qualifier=Qualifier.NOT_REPORTED, span=Span(2, 9)
)
NAMED = Quotation(speaker="Ana Doe", role="Ambassador", text="We go on.", span=Span(3, 9))
UNNAMED = Quotation(speaker=None, role=None, text="Much is left.", span=Span(10, 19))
KENYAN = CountryAssessment(
    country=KENYA,
    year=2018,
    tier=Tier.TIER_2,
    change=TierChange.UPGRADED,
    streak=1,
    waiver=False,
    pillar_trends=FrozenMap({Pillar.PREVENTION: PillarTrend.INCREASED}),
    efforts=(POLICE, SHELTER, BOTH),
    shortcomings=(NONE_CONVICTED,),
    recommendations=(VISAS, FUND),
    statistics=(CONVICTIONS, UNREPORTED),
    quotations=(NAMED, UNNAMED),
)
FIJIAN = CountryAssessment(country=FIJI, efforts=(NEITHER,), waiver=True)
REPORT = Report(
    document=Document("text"), kind=DocumentKind.NARRATIVES, assessments=(KENYAN, FIJIAN)
)
NOTHING = Report(document=Document("text"), kind=DocumentKind.NARRATIVES)


def placed(place, year, tier, **facts):
    return Placement(country=place, year=year, tier=Tier(tier), **facts)


TABLE = (
    placed(KENYA, 2018, "2", sources=("a1", "b2")),
    placed(KENYA, 2019, "2", sources=("b2",), confidence="low"),
    placed(FIJI, 2018, "2WL", sources=()),
    placed(FIJI, 2019, "3"),
    placed(PERU, 2019, "1", confidence="medium"),
    placed(LIBYA, 2018, "3"),
    placed(LIBYA, 2019, "SC"),
)
PLACEMENTS = query(TABLE)


def told(rows):
    """Placements as short words."""
    return [f"{row.country.iso3} {row.year}" for row in rows]


# --- what a query may hold ------------------------------------------------------------------

FINDING = Finding(rule="TIP101", severity=Severity.ERROR, message="Two tiers.", span=Span(0, 4))
PLACED_FINDING = Finding(
    rule="TIP205", severity=Severity.INFO, message="A gap.", country=KENYA, year=2018
)
SECTION = Section(kind=SectionKind.OVERVIEW, span=Span(0, 90))
UP = Movement(country=FIJI, before=Tier.TIER_3, after=Tier.TIER_2, kind="upgraded", year=2019)
LEFT = Movement(country=PERU, before=Tier.TIER_1, after=None, kind="left", year=2019)
RUN = Streak(country=KENYA, tier=Tier.TIER_2, first=2018, last=2019)


@pytest.mark.parametrize(
    ("items", "noun", "conditions", "found"),
    [
        (TABLE, "placements", {"country": "fiji", "tier": "3"}, [TABLE[3]]),
        ([UP, LEFT], "movements", {"kind": "Upgraded"}, [UP]),
        ([UP, LEFT], "movements", {"after": None, "kind": "left"}, [LEFT]),
        ([UP, LEFT], "movements", {"before": "tier 3", "region": "eap"}, [UP]),
        ([RUN], "streaks", {"length": 2, "tier": "2", "first": 2018, "last": 2019}, [RUN]),
        ([KENYAN, FIJIAN], "assessments", {"change": "upgraded"}, [KENYAN]),
        ([KENYAN, FIJIAN], "assessments", {"waiver": True}, [FIJIAN]),
        ([KENYAN, FIJIAN], "assessments", {"effort_count": 3}, [KENYAN]),
        ([KENYAN, FIJIAN], "assessments", {"prevention_trend": "improved"}, [KENYAN]),
        ([KENYAN, FIJIAN], "assessments", {"rank": 2}, [KENYAN]),
        ([POLICE, SHELTER], "efforts", {"text": "shelter"}, [SHELTER]),
        ([VISAS, FUND], "recommendations", {"position": range(2, 9)}, [FUND]),
        ([NONE_CONVICTED], "shortcomings", {"text": "NO ONE"}, [NONE_CONVICTED]),
        ([CONVICTIONS, UNREPORTED], "statistics", {"qualifier": "not reported"}, [UNREPORTED]),
        ([NAMED, UNNAMED], "quotations", {"speaker": "doe"}, [NAMED]),
        ([FINDING, PLACED_FINDING], "findings", {"severity": "error"}, [FINDING]),
        ([FINDING, PLACED_FINDING], "findings", {"rule": "tip205"}, [PLACED_FINDING]),
        ([FINDING, PLACED_FINDING], "findings", {"country": None, "span_start": 0}, [FINDING]),
        ([FINDING, PLACED_FINDING], "findings", {"country": "KEN", "iso2": "ke"}, [PLACED_FINDING]),
        ([SECTION], "sections", {"kind": "overview"}, [SECTION]),
        ([KENYA, PERU], "countries", {"region": "AF"}, [KENYA]),
        ([KENYA, PERU], "countries", {"country": "Peru", "cow": 135, "iso3": "per"}, [PERU]),
    ],
)
def test_every_type_of_object_can_be_asked(items, noun, conditions, found):
    asked = query(items)
    assert repr(asked) == f"<Query: {len(items)} {noun}>"
    assert list(asked.where(**conditions)) == found


@pytest.mark.parametrize(
    ("items", "rows"),
    [
        (REPORT, (KENYAN, FIJIAN)),
        ([REPORT, NOTHING], (KENYAN, FIJIAN)),
        ([REPORT, FIJIAN], (KENYAN, FIJIAN, FIJIAN)),
        (KENYAN, (KENYAN,)),
        (iter([KENYAN]), (KENYAN,)),
        (NOTHING, ()),
        ((), ()),
    ],
    ids=["report", "reports", "mixed", "one", "iterator", "empty report", "nothing"],
)
def test_reports_stand_for_their_assessments(items, rows):
    assert tuple(query(items)) == rows


def test_a_query_is_given_back():
    assert query(PLACEMENTS) is PLACEMENTS


def test_a_report_asks_of_its_assessments():
    assert REPORT.query() == query(REPORT) == query([KENYAN, FIJIAN])


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([KENYAN, TABLE[0]], "of one type, not of CountryAssessment and Placement"),
        ([1, 2], "holds tipdata's objects (placements, movements, "),
        (["KEN"], "not str"),
        (7, "not int"),
        ([Fact(country=KENYA, year=None, tier=None, item=7)], "not int"),
    ],
)
def test_what_cannot_be_asked_is_refused(items, said):
    with pytest.raises(QueryError, match=re.escape(said)):
        query(items)


# --- conditions -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ({}, told(TABLE)),
        ({"year": 2018}, ["KEN 2018", "FJI 2018", "LBY 2018"]),
        ({"year": range(2019, 10**12)}, told(row for row in TABLE if row.year == 2019)),
        ({"year": {2018}, "region": "NEA"}, ["LBY 2018"]),
        ({"tier": "Tier 2 Watch List"}, ["FJI 2018"]),
        ({"tier": Tier.TIER_1}, ["PER 2019"]),
        ({"tier": ["2WL", Tier.SPECIAL_CASE]}, ["FJI 2018", "LBY 2019"]),
        ({"tier": (tier for tier in ("1", "SC"))}, ["PER 2019", "LBY 2019"]),
        ({"tier": lambda tier: tier.rank == 3}, ["FJI 2018"]),
        ({"tier": re.compile("^2")}, ["KEN 2018", "KEN 2019", "FJI 2018"]),
        ({"rank": None}, ["LBY 2019"]),
        ({"rank": {None, 1}}, ["PER 2019", "LBY 2019"]),
        ({"rank": range(3, 4)}, ["FJI 2018"]),
        ({"rank": lambda rank: rank == 1}, ["PER 2019"]),
        ({"country": "REPUBLIC OF KENYA"}, ["KEN 2018", "KEN 2019"]),
        ({"country": FIJI}, ["FJI 2018", "FJI 2019"]),
        ({"country": {"FJI", PERU}}, ["FJI 2018", "FJI 2019", "PER 2019"]),
        ({"country": re.compile("^[FP]e?")}, ["FJI 2018", "FJI 2019", "PER 2019"]),
        ({"country": lambda place: place.cow == 135}, ["PER 2019"]),
        ({"iso3": "per"}, ["PER 2019"]),
        ({"cow": [135, None]}, ["PER 2019"]),
        ({"region": {"af", "WHA"}}, ["KEN 2018", "KEN 2019", "PER 2019"]),
        ({"confidence": ("medium", "LOW")}, ["KEN 2019", "PER 2019"]),
        ({"change": "downgraded"}, ["FJI 2019"]),
        ({"change": {"To Special Case", "entered"}}, ["PER 2019", "LBY 2019"]),
        ({"change": None}, ["KEN 2018", "FJI 2018", "LBY 2018"]),
        ({"streak": 2}, ["KEN 2019"]),
        ({"source": "B2"}, ["KEN 2018", "KEN 2019"]),
        ({"sources": re.compile("^a")}, ["KEN 2018"]),
        ({"sources": lambda sources: len(sources) == 2}, ["KEN 2018"]),
        ({"source": lambda source: source == "a1"}, ["KEN 2018"]),
        ({"source": {"a1", "zz"}}, ["KEN 2018"]),
        ({"source": {"a1", None}, "year": 2018}, ["KEN 2018", "FJI 2018", "LBY 2018"]),
    ],
)
def test_where_takes_values_collections_patterns_and_callables(conditions, found):
    assert told(PLACEMENTS.where(**conditions)) == found


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ({"text": "SHELTER"}, [SHELTER]),
        ({"text": {"police", "shelter"}}, [POLICE, SHELTER]),
        ({"text": re.compile("Shelter")}, [SHELTER]),
        ({"text": re.compile("shelter")}, []),
        ({"text": str.isupper}, []),
        ({"pillar": "prosecution"}, [POLICE, BOTH]),
        ({"pillars": "prosecution"}, [POLICE, BOTH]),
        ({"pillar": {"Protection", Pillar.PREVENTION}}, [SHELTER, BOTH]),
        ({"pillar": None}, [NEITHER]),
        ({"pillars": lambda pillars: len(pillars) > 1}, [BOTH]),
        ({"pillar": lambda pillar: pillar is Pillar.PREVENTION}, [BOTH]),
        ({"span_start": range(10, 50)}, [SHELTER, BOTH]),
    ],
)
def test_where_searches_text_and_takes_any_pillar(conditions, found):
    assert list(query([POLICE, SHELTER, BOTH, NEITHER]).where(**conditions)) == found


@pytest.mark.parametrize(
    ("condition", "found"),
    [("AMB", [NAMED]), (None, [UNNAMED]), ({"amb"}, [NAMED]), ({"amb", None}, [NAMED, UNNAMED])],
)
def test_where_finds_missing_texts(condition, found):
    assert list(query([NAMED, UNNAMED]).where(role=condition)) == found


@pytest.mark.parametrize(
    ("conditions", "error", "said"),
    [
        ({"teir": "3"}, QueryError, "placements have no field 'teir'; did you mean tier? They"),
        ({"xyz": "red"}, QueryError, "no field 'xyz'; they have: iso3, iso2, cow, country"),
        ({"tier": "2WatchLst"}, VocabularyError, "'2WatchLst' is no Tier: expected one of 1, 2"),
        ({"tier": {"1", "5"}}, VocabularyError, "'5' is no Tier"),
        ({"tier": 2}, VocabularyError, "2 is no Tier"),
        ({"change": "upgradd"}, VocabularyError, "is no change of a placement: expected one of up"),
        ({"region": "Africa"}, VocabularyError, "is no region: expected one of AF, EAP"),
        ({"confidence": "hgih"}, VocabularyError, "is no confidence: expected one of high"),
        ({"country": "Kenia"}, UnknownCountryError, "did you mean Kenya?"),
        ({"year": "2018"}, QueryError, "year= takes a whole number, a collection of such"),
        ({"year": 2018.5}, QueryError, "not 2018.5"),
        ({"year": True}, QueryError, "not True"),
        ({"iso3": 404}, QueryError, "iso3= takes text"),
        ({"region": 5}, QueryError, "region= takes text"),
        ({"country": re.compile(rb"K")}, QueryError, "country= takes a pattern of text"),
    ],
)
def test_where_refuses_at_once_what_it_cannot_ask(conditions, error, said):
    for asked in (PLACEMENTS, PLACEMENTS[:0], tipdata.placements()):
        with pytest.raises(error, match=re.escape(said)):
            asked.where(**conditions)


def test_where_takes_yes_and_no_only_where_that_is_the_question():
    with pytest.raises(QueryError, match="waiver= takes True or False"):
        REPORT.query().where(waiver="yes")


def test_an_unknown_field_is_told_with_those_there_are():
    with pytest.raises(QueryError) as caught:
        PLACEMENTS.where(teir="3")
    assert caught.value.field == "teir"
    assert {"tier", "change", "source"} <= set(caught.value.known)


def test_queries_without_rows_know_the_fields_of_their_type():
    for empty in (NOTHING.query(), NOTHING.query().efforts(), query(()), Query()):
        with pytest.raises(QueryError, match="did you mean year"):
            empty.where(yaer=2018)
    with pytest.raises(QueryError, match="efforts have no field 'waiver'"):
        NOTHING.query().efforts(waiver=True)
    assert list(query(()).where(tier="3", pillar="protection")) == []


def test_a_query_does_its_work_once_and_late():
    seen = []
    asked = PLACEMENTS.where(year=lambda year: seen.append(year) or year == 2018)
    assert seen == []
    assert (len(asked), asked.count(), bool(asked)) == (3, 3, True)
    assert len(seen) == len(TABLE)


# --- what assessments state -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "conditions", "items"),
    [
        ("efforts", {}, [POLICE, SHELTER, BOTH, NEITHER]),
        ("efforts", {"pillar": "protection"}, [SHELTER]),
        ("efforts", {"tier": None}, [NEITHER]),
        ("efforts", {"country": "Kenya", "year": 2018, "text": "police"}, [POLICE]),
        ("recommendations", {"text": "visa"}, [VISAS]),
        ("recommendations", {"text": re.compile("visa|fund", re.IGNORECASE)}, [VISAS, FUND]),
        ("recommendations", {"pillar": None, "region": "AF"}, [VISAS]),
        ("shortcomings", {}, [NONE_CONVICTED]),
        ("statistics", {"measure": "convictions"}, [CONVICTIONS]),
        ("statistics", {"value": None}, [UNREPORTED]),
        ("statistics", {"previous": range(1, 9)}, [CONVICTIONS]),
        ("quotations", {"speaker": re.compile("Doe$")}, [NAMED]),
    ],
)
def test_assessments_give_what_they_state(verb, conditions, items):
    facts = getattr(REPORT.query(), verb)(**conditions)
    assert [fact.item for fact in facts] == items
    assert list(getattr(REPORT.query(), verb)().where(**conditions)) == list(facts)


def test_a_fact_carries_country_edition_and_tier_and_shows_its_item():
    fact = REPORT.query().efforts()[2]
    assert (fact.country, fact.year, fact.tier) == (KENYA, 2018, Tier.TIER_2)
    assert (fact.text, fact.span, fact.pillars) == (BOTH.text, BOTH.span, BOTH.pillars)
    assert REPORT.query().statistics(measure="convictions").one().value == 7
    assert fact == Fact(country=KENYA, year=2018, tier=Tier.TIER_2, item=BOTH)
    assert pickle.loads(pickle.dumps(fact)) == fact == copy.deepcopy(fact)
    assert len({fact, copy.copy(fact)}) == 1
    with pytest.raises(AttributeError, match="position"):
        fact.position  # noqa: B018
    with pytest.raises(AttributeError):
        fact._private  # noqa: B018
    with pytest.raises(AttributeError):
        fact.year = 2019
    with pytest.raises(AttributeError, match="item"):
        Fact.__new__(Fact).text  # noqa: B018


@pytest.mark.parametrize(
    "asked", [PLACEMENTS, REPORT.query().efforts(), query([POLICE])], ids=["panel", "facts", "item"]
)
def test_only_assessments_state_facts(asked):
    with pytest.raises(QueryError, match="statistics are what assessments state; these rows are"):
        asked.statistics()


def test_facts_can_be_queried_again():
    facts = list(REPORT.query().efforts())
    assert query(facts).where(country="Fiji").one().item == NEITHER
    assert query(facts) == REPORT.query().efforts()


# --- order, groups, values ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ((), told(TABLE)),
        (("tier",), "PER 2019,KEN 2018,KEN 2019,FJI 2018,FJI 2019,LBY 2018,LBY 2019".split(",")),
        (("-tier",), "FJI 2019,LBY 2018,FJI 2018,KEN 2018,KEN 2019,PER 2019,LBY 2019".split(",")),
        (
            ("-year", "country"),
            "FJI 2019,KEN 2019,LBY 2019,PER 2019,FJI 2018,KEN 2018,LBY 2018".split(","),
        ),
        (
            ("confidence", "-rank", "iso2"),
            "FJI 2019,LBY 2018,FJI 2018,KEN 2018,LBY 2019,PER 2019,KEN 2019".split(","),
        ),
        (
            ("change", "year"),
            "FJI 2019,KEN 2019,PER 2019,LBY 2019,KEN 2018,FJI 2018,LBY 2018".split(","),
        ),
    ],
)
def test_order_goes_by_rank_and_leaves_the_missing_last(fields, found):
    assert told(PLACEMENTS.order_by(*fields)) == found


def test_special_cases_come_before_what_is_missing():
    special = CountryAssessment(country=LIBYA, tier=Tier.SPECIAL_CASE)
    asked = query([FIJIAN, special, KENYAN])
    for order in ("tier", "-tier"):
        assert list(asked.order_by(order)) == [KENYAN, special, FIJIAN]


def test_pillars_are_ordered_and_those_without_come_last():
    asked = query([NEITHER, SHELTER, BOTH, POLICE])
    assert list(asked.order_by("pillars")) == [POLICE, BOTH, SHELTER, NEITHER]
    assert list(asked.order_by("-pillars")) == [SHELTER, BOTH, POLICE, NEITHER]


@pytest.mark.parametrize("name", ["teir", "-teir", "", 3, None])
def test_order_by_refuses_unknown_fields_at_once(name):
    with pytest.raises(QueryError, match="placements have no field"):
        PLACEMENTS.order_by(name)


def test_groups_come_in_order_and_keep_the_order_of_rows():
    groups = PLACEMENTS.group_by("tier")
    assert list(groups) == [
        Tier.TIER_1,
        Tier.TIER_2,
        Tier.TIER_2_WATCH_LIST,
        Tier.TIER_3,
        Tier.SPECIAL_CASE,
    ]
    assert told(groups[Tier.TIER_3]) == ["FJI 2019", "LBY 2018"]
    assert groups[Tier.TIER_3].values("change") == ["downgraded", None]
    assert told(groups[Tier.TIER_2].where(year=2018)) == ["KEN 2018"]
    assert isinstance(hash(groups), int)


def test_groups_by_several_fields_have_tuples_for_keys():
    groups = PLACEMENTS.group_by("year", "country")
    assert list(groups)[:3] == [(2018, FIJI), (2018, KENYA), (2018, LIBYA)]
    assert sum(map(len, groups.values())) == len(TABLE)


def test_an_effort_of_two_pillars_is_in_both_groups():
    facts = REPORT.query().efforts()
    by_pillar = {key: facts.count() for key, facts in facts.group_by("pillar").items()}
    assert by_pillar == {
        Pillar.PROSECUTION: 2,
        Pillar.PROTECTION: 1,
        Pillar.PREVENTION: 1,
        None: 1,
    }
    assert list(by_pillar)[-1] is None
    assert len(facts.group_by("pillars")) == 4


@pytest.mark.parametrize("verb", ["group_by", "values"])
def test_groups_and_values_need_known_fields(verb):
    with pytest.raises(QueryError, match="name a field; placements have: iso3"):
        getattr(PLACEMENTS, verb)()
    with pytest.raises(QueryError, match="did you mean region"):
        getattr(PLACEMENTS, verb)("year", "regoin")
    with pytest.raises(QueryError, match="no field"):
        getattr(PLACEMENTS, verb)(["year"])


def test_values_are_those_of_a_frame():
    assert PLACEMENTS[:3].values("country") == ["Kenya", "Kenya", "Fiji"]
    assert PLACEMENTS[:3].values("tier", "sources") == [("2", "a1;b2"), ("2", "b2"), ("2WL", None)]
    assert REPORT.query().efforts().values("pillar")[2:] == ["prosecution;prevention", None]


# --- which rows -----------------------------------------------------------------------------


def test_rows_are_a_sequence():
    assert PLACEMENTS[0] == TABLE[0]
    assert PLACEMENTS[-1] == TABLE[-1]
    assert tuple(PLACEMENTS) == TABLE
    assert TABLE[2] in PLACEMENTS
    assert "KEN" not in PLACEMENTS
    with pytest.raises(IndexError):
        PLACEMENTS[99]


@pytest.mark.parametrize("part", [slice(2), slice(1, None, 2), slice(None, None, -1), slice(9, 20)])
def test_a_slice_is_a_query(part):
    piece = PLACEMENTS[part]
    assert isinstance(piece, Query)
    assert tuple(piece) == TABLE[part]
    assert piece.values("change") == PLACEMENTS.values("change")[part]


def test_first_last_and_one():
    assert (PLACEMENTS.first(), PLACEMENTS.last()) == (TABLE[0], TABLE[-1])
    assert (PLACEMENTS[:0].first(), PLACEMENTS[:0].last()) == (None, None)
    assert PLACEMENTS.where(tier="1").one() == TABLE[4]
    with pytest.raises(QueryError, match="a single row, but there are 2 placements"):
        PLACEMENTS.where(tier="2").one()
    with pytest.raises(QueryError, match="but there are 0 placements"):
        PLACEMENTS[:0].one()


def test_queries_are_equal_by_their_rows():
    same = query(list(TABLE))
    assert same == PLACEMENTS
    assert hash(PLACEMENTS) == hash(same)
    assert PLACEMENTS[1:] != PLACEMENTS
    assert PLACEMENTS != TABLE
    assert not PLACEMENTS[:0]


@pytest.mark.parametrize(
    "asked",
    [
        PLACEMENTS,
        PLACEMENTS.where(year=lambda year: year == 2019),
        PLACEMENTS[:0],
        tipdata.placements().edition(2021),
        tipdata.placements().changes(2021),
        REPORT.query(),
        REPORT.query().efforts(),
        query([POLICE]),
        query(()),
    ],
    ids=["rows", "lambda", "none", "edition", "changes", "report", "facts", "item", "nothing"],
)
def test_queries_pickle_with_what_they_know(asked):
    again = pickle.loads(pickle.dumps(asked))
    assert again == asked
    assert again.to_dicts() == asked.to_dicts()
    assert again.version == asked.version
    assert repr(again) == repr(asked)
    assert again.columns == asked.columns


def test_what_is_pickled_of_an_edition_is_not_the_whole_panel():
    edition = tipdata.placements().edition(2021, tier="3")
    assert len(pickle.dumps(edition)) < 10_000


# --- a part of a panel keeps its standing ---------------------------------------------------


def test_a_part_of_a_panel_keeps_the_standing_of_the_whole():
    panel = tipdata.Panel(TABLE, version="mine")
    part = panel.where(year=2019, country={"Fiji", "Kenya"})
    assert type(part) is Query
    assert part.values("iso3", "change", "streak") == [
        ("FJI", "downgraded", 1),
        ("KEN", "remained", 2),
    ]
    for piece in (panel.edition(2019), panel.history("FJI")[1:], panel.order_by("-year")[:1]):
        assert piece.where(country="Fiji").values("change") == ["downgraded"]
        assert piece.version == "mine"


def test_a_year_without_a_placement_ends_a_streak():
    asked = query([placed(KENYA, year, "2") for year in (2015, 2016, 2018)])
    assert asked.values("streak", "change") == [(1, None), (2, "remained"), (1, "remained")]
    # no edition of 2017 is known here, so the one before 2018 is that of 2016
    more = query([*asked, placed(PERU, 2017, "1")])
    assert more.where(country="KEN", year=2018).values("change") == ["entered"]


def test_of_two_placements_in_one_edition_the_last_counts():
    asked = query([placed(KENYA, 2017, "3"), placed(KENYA, 2018, "2"), placed(KENYA, 2018, "3")])
    assert asked.values("change") == [None, "remained", "remained"]
