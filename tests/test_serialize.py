"""JSON both ways: what is written comes back equal, and what is wrong is named with its path."""

from __future__ import annotations

import copy
import io
import json
import pickle
import tomllib
from datetime import date, datetime
from pathlib import Path

import attrs
import jsonschema
import pytest

import tipdata
from tipdata import (
    Country,
    CountryAssessment,
    Document,
    DocumentKind,
    Effort,
    Finding,
    FrozenMap,
    LimitError,
    Measure,
    Movement,
    Panel,
    Pillar,
    PillarTrend,
    Placement,
    Qualifier,
    Quotation,
    Recommendation,
    Report,
    SchemaError,
    Section,
    SectionKind,
    Severity,
    Shortcoming,
    Span,
    Standards,
    Statistic,
    Streak,
    Tier,
    TierChange,
    TipDataError,
    Trend,
    country,
    from_json,
    from_json_lines,
    json_schema,
    query,
    to_json,
    to_json_lines,
)
from tipdata.serialize.converter import OBJECTS, VALUES, converter
from tipdata.serialize.faults import MOST_FAULTS

DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("*/*.toml"))
CORPUS = sorted((Path(__file__).parents[2] / "shared" / "corpus").rglob("*.txt"))

TEXT = "KYRGYZ REPUBLIC: Tier 2\nThe government trained 70 judges – “all of them”. 😀\n"
KGZ, FJI = country("KGZ"), country("FJI")
EFFORT = Effort(
    text="trained 70 judges",
    span=Span(39, 56),
    pillars=(Pillar.PROSECUTION,),
    pillar_evidence=FrozenMap({Pillar.PROSECUTION: Span(50, 56)}),
)
ASSESSMENT = CountryAssessment(
    country=KGZ,
    year=2021,
    tier=Tier.TIER_2,
    change=TierChange.UPGRADED,
    streak=1,
    waiver=True,
    heading_tier=Tier.TIER_2,
    country_as_reported="KYRGYZ REPUBLIC",
    evidence=FrozenMap({"tier": Span(17, 23), "heading_tier": Span(17, 23)}),
    standards=Standards.SIGNIFICANT_EFFORTS,
    trend=Trend.INCREASING,
    pillar_trends=FrozenMap({Pillar.PREVENTION: PillarTrend.NO}),
    sections=(
        Section(kind=SectionKind.OVERVIEW, heading=Span(0, 15), span=Span(0, 24)),
        Section(kind=SectionKind.OTHER, span=Span(24, 60)),
    ),
    efforts=(EFFORT,),
    shortcomings=(Shortcoming(text="all", span=Span(60, 63)),),
    recommendations=(Recommendation(text="go", span=Span(1, 3), position=1),),
    statistics=(
        Statistic(measure=Measure.CONVICTIONS, value=70, previous=3, span=Span(47, 49)),
        Statistic(
            measure=Measure.PROSECUTIONS,
            value=None,
            qualifier=Qualifier.NOT_REPORTED,
            span=Span(0, 1),
        ),
    ),
    quotations=(Quotation(speaker="Ana Doe", role=None, text="all of them", span=Span(60, 71)),),
    span=Span(0, 70),
)
REPORT = Report(
    document=Document(TEXT, "seed.txt", (Span(70, 72),)),
    kind=DocumentKind.NARRATIVE,
    year=2021,
    released=date(2021, 7, 1),
    published=date(2021, 7, 3),
    assessments=(ASSESSMENT,),
    unread=(Span(70, len(TEXT)),),
)
PLACED = Placement(country=KGZ, year=2021, tier=Tier.TIER_2, sources=("fb", "gg"), confidence="low")
OTHER = Placement(country=FJI, year=2021, tier=Tier.SPECIAL_CASE)
FOUND = Finding(rule="TIP101", severity=Severity.ERROR, message="m", country=KGZ, span=Span(0, 4))
ANDORRA = Country(iso3="QQQ", iso2="QQ", name="Nowhere", region="EUR", cow=None)

OBJECT_EXAMPLES = {
    "Report": REPORT,
    "CountryAssessment": ASSESSMENT,
    "Placement": PLACED,
    "Movement": Movement(country=FJI, before=None, after=Tier.TIER_3, kind="entered", year=2005),
    "Streak": Streak(country=FJI, tier=Tier.TIER_1, first=2001, last=2004),
    "Finding": FOUND,
    "Effort": EFFORT,
    "Recommendation": ASSESSMENT.recommendations[0],
    "Shortcoming": ASSESSMENT.shortcomings[0],
    "Section": ASSESSMENT.sections[1],
    "Statistic": ASSESSMENT.statistics[1],
    "Quotation": ASSESSMENT.quotations[0],
    "Document": REPORT.document,
    "Fact": REPORT.query().efforts().first(),
    "Country": KGZ,
    "Span": Span(3, 5),
}
COLLECTION_EXAMPLES = {
    "empty list": [],
    "empty tuple": (),
    "list": [PLACED, OTHER],
    "tuple": (FOUND,),
    "mixed": (REPORT, PLACED, FOUND, ASSESSMENT),
    "spans": [Span(1, 2)],
    "countries": (KGZ, ANDORRA),
    "query": query([PLACED, OTHER]),
    "facts": REPORT.query().efforts(),
    "panel": Panel([PLACED, OTHER], version="2021.3"),
    "panel without version": Panel([PLACED]),
    "country of one's own": ANDORRA,
    "surrogate": Document("a\ud800b\udc00"),
    "surrogates in a row": Document("\ud83d\ude00 and \U0001f600"),
    "controls": Document('\x00\r\n\u2028"\\ud800', "\ufeff"),
}
EXAMPLES = OBJECT_EXAMPLES | COLLECTION_EXAMPLES


def test_every_class_has_an_example():
    assert {**OBJECTS, **VALUES}.keys() == OBJECT_EXAMPLES.keys()


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("indent", [None, 2])
def test_what_is_written_comes_back_equal(name, indent):
    written = to_json(EXAMPLES[name], indent=indent)
    again = from_json(written)
    assert again == EXAMPLES[name]
    assert type(again) is type(EXAMPLES[name])
    assert to_json(pickle.loads(pickle.dumps(again)), indent=indent) == written


def test_a_panel_keeps_its_version():
    panel = from_json(to_json(EXAMPLES["panel"]))
    assert panel.version == "2021.3"
    assert panel.history("KGZ")[0] == PLACED


def test_all_bundled_placements_come_back():
    panel = tipdata.placements()
    again = from_json(to_json(panel))
    assert (again, again.version) == (panel, panel.version)


def _read(path):
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    try:
        return tipdata.parse(document["text"], **document.get("given", {}))
    except TipDataError:
        return None


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_composed_document_comes_back(path):
    report = _read(path)
    assert report is None or from_json(to_json(report)) == report


@pytest.mark.slow
@pytest.mark.skipif(not CORPUS, reason="the corpus is not beside this checkout")
def test_every_narrative_of_the_corpus_comes_back():
    for path in CORPUS:
        year = int(path.parent.name)
        try:
            report = tipdata.parse(path.read_text(encoding="utf-8"), year=year)
        except TipDataError:
            continue
        assert from_json(to_json(report)) == report, path


def test_the_json_is_plain_ascii_and_says_what_it_is():
    written = to_json(REPORT)
    assert written.isascii()
    header = {"schema": 1, "version": tipdata.__version__, "type": "Report"}
    assert next(iter(json.loads(written).items())) == ("tipdata", header)


def test_countries_terms_spans_and_days_are_short():
    values = json.loads(to_json(REPORT))
    assessment = values["assessments"][0]
    assert assessment["country"] == "KGZ"
    assert assessment["tier"] == "2"
    assert assessment["span"] == [0, 70]
    assert assessment["evidence"] == {"tier": [17, 23], "heading_tier": [17, 23]}
    assert assessment["pillar_trends"] == {"prevention": "no"}
    assert values["released"] == "2021-07-01"


# --- what cannot be written ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("obj", "says"),
    [
        (object(), "does not write object; it writes Report,"),
        ("text", "does not write str"),
        ([[PLACED]], "found .* expected one of Report,"),
        (attrs.evolve(PLACED, year=float("nan")), "Placement cannot be written"),
        (attrs.evolve(PLACED, year=10**5_000), "Placement cannot be written"),
        (attrs.evolve(PLACED, tier="2"), "Placement cannot be written"),
        (attrs.evolve(REPORT, released=datetime(2021, 7, 1)), "expected a date"),  # noqa: DTZ001
        (attrs.evolve(PLACED, country=attrs.evolve(KGZ, name="Fiji")), "what the code means"),
        (Span(5, 4), r"found \[5, 4\], expected 0 <= start <= end$"),
        (Span(-1, 4), "expected 0 <= start"),
        (Document("abc", None, (Span(1, 4),)), "<= 3, the document's length"),
        (attrs.evolve(REPORT, document=Document("short")), "<= 5, the document's length"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_could_not_be_read_back_is_not_written(obj, says):
    with pytest.raises(SchemaError, match=says):
        to_json(obj)


# --- what cannot be read ------------------------------------------------------------------------


def broken(change, obj=REPORT):
    """The JSON of an object after a change to its values."""
    values = json.loads(to_json(obj))
    change(values)
    return json.dumps(values)


def at(*steps, put):
    """A change: put a value where the steps lead."""

    def change(values):
        for step in steps[:-1]:
            values = values[step]
        values[steps[-1]] = put

    return change


def without(*steps):
    def change(values):
        for step in steps[:-1]:
            values = values[step]
        del values[steps[-1]]

    return change


ONE = ("assessments", 0)
FAULTS = {
    "unknown key": (
        at(*ONE, "teir", put="2"),
        "assessments[0].teir",
        "unknown key; did you mean 'tier'?",
    ),
    "strange key": (
        at(*ONE, "a b", put="2"),
        'assessments[0]["a b"]',
        "unknown key; known: country, year, tier",
    ),
    "long key": (at("k" * 50, put=1), f'["{"k" * 40}"…]', "unknown key; known: document"),
    "unknown key of the document": (at("assesments", put=[]), "assesments", "mean 'assessments'?"),
    "missing": (without(*ONE, "country"), "assessments[0].country", "missing"),
    "misspelt tier": (
        at(*ONE, "tier", put="Teir 2"),
        "assessments[0].tier",
        'found "Teir 2", expected one of "1", "2", "2WL", "3", "SC"; did you mean "2"?',
    ),
    "a word for a tier": (
        at(*ONE, "tier", put="Tier 2 Watch List"),
        "assessments[0].tier",
        'did you mean "2WL"?',
    ),
    "number for a tier": (at(*ONE, "tier", put=2), "assessments[0].tier", "found 2, expected one"),
    "array for a tier": (at(*ONE, "tier", put=[]), "assessments[0].tier", "found [], expected"),
    "misspelt kind": (at("kind", put="narative"), "kind", 'did you mean "narrative"?'),
    "null for text": (
        at(*ONE, "efforts", 0, "text", put=None),
        "assessments[0].efforts[0].text",
        "found null, expected a text",
    ),
    "text for array": (
        at(*ONE, "efforts", put="abc"),
        "assessments[0].efforts",
        'found "abc", expected an array',
    ),
    "object for array": (at("unread", put={}), "unread", "found an object, expected an array"),
    "array for object": (
        at("document", put=[[], 2, 3]),
        "document",
        "found an array, expected an object",
    ),
    "text for object": (at(*ONE, put="x"), "assessments[0]", 'found "x", expected an object'),
    "text for mapping": (
        at(*ONE, "evidence", put="x"),
        "assessments[0].evidence",
        'found "x", expected an object',
    ),
    "bool for int": (at(*ONE, "streak", put=True), "assessments[0].streak", "found true, expected"),
    "float for int": (
        at(*ONE, "year", put=2018.0),
        "assessments[0].year",
        "found 2018.0, expected",
    ),
    "int for bool": (at(*ONE, "waiver", put=1), "assessments[0].waiver", "expected true or false"),
    "NaN": (at(*ONE, "year", put=float("nan")), "assessments[0].year", "found NaN, expected"),
    "infinity": (at("year", put=float("inf")), "year", "found Infinity, expected"),
    "long text": (at("year", put="x" * 99), "year", f'found "{"x" * 40}"…, expected'),
    "huge number": (
        at("document", "text", put=10**60),
        "document.text",
        "found a number of more than 40 digits",
    ),
    "no day": (at("released", put="2018-02-30"), "released", "expected a day, as in 2018-06-28"),
    "another day": (at("released", put="20180628"), "released", 'found "20180628", expected a day'),
    "number for day": (at("released", put=2018), "released", "found 2018, expected a day"),
    "span outside": (
        at(*ONE, "efforts", 0, "span", put=[0, 999]),
        "assessments[0].efforts[0].span",
        f"found [0, 999], expected 0 <= start <= end <= {len(TEXT)}, the document's length",
    ),
    "span reversed": (at("unread", 0, put=[5, 4]), "unread[0]", "found [5, 4], expected 0 <="),
    "span negative": (at("unread", 0, put=[-1, 4]), "unread[0]", "found [-1, 4], expected 0 <="),
    "span of three": (at("unread", 0, put=[1, 2, 3]), "unread[0]", "expected a span: an array of"),
    "span of texts": (
        at("unread", 0, put=["1", 2]),
        "unread[0]",
        'found ["1", 2], expected a span',
    ),
    "span of floats": (at("unread", 0, put=[1, 2.0]), "unread[0]", "expected a span"),
    "span of furniture": (
        at("document", "furniture", 0, put=[0, 999]),
        "document.furniture[0]",
        "found [0, 999], expected",
    ),
    "evidence outside": (
        at(*ONE, "evidence", "tier", put=[0, 999]),
        "assessments[0].evidence.tier",
        "found [0, 999], expected",
    ),
    "misspelt pillar": (
        at(*ONE, "pillar_trends", put={"prevntion": "no"}),
        "assessments[0].pillar_trends.prevntion",
        'did you mean "prevention"?',
    ),
    "misspelt pillar trend": (
        at(*ONE, "pillar_trends", put={"prevention": "sustained"}),
        "assessments[0].pillar_trends.prevention",
        'did you mean "maintained"?',
    ),
    "country by name": (
        at(*ONE, "country", put="Kyrgyz Republic"),
        "assessments[0].country",
        'found "Kyrgyz Republic", expected the ISO alpha-3 code',
    ),
    "country misspelt": (
        at(*ONE, "country", put="Kyrgistan"),
        "assessments[0].country",
        'did you mean "KGZ"?',
    ),
    "code misspelt": (
        at(*ONE, "country", put="KGX"),
        "assessments[0].country",
        'did you mean "KGZ"?',
    ),
    "no country": (at(*ONE, "country", put=None), "assessments[0].country", "found null, expected"),
    "country without name": (
        at(*ONE, "country", put={"iso3": "QQQ", "iso2": "QQ", "region": "AF", "cow": None}),
        "assessments[0].country.name",
        "missing",
    ),
    "country in conflict": (
        at(*ONE, "country", put=attrs.asdict(attrs.evolve(KGZ, name="Fiji"))),
        "assessments[0].country",
        "expected KGZ to be Kyrgyzstan (KG)",
    ),
    "codes in conflict": (
        at(*ONE, "country", put=attrs.asdict(attrs.evolve(KGZ, iso2="FJ"))),
        "assessments[0].country",
        'found "Kyrgyzstan (FJ)", expected KGZ to be Kyrgyzstan (KG)',
    ),
    "newer schema": (
        at("tipdata", put={"schema": 2, "version": "9.1", "type": "Report", "new": True}),
        "tipdata.schema",
        'found schema 2 (written by tipdata "9.1"), this tipdata',
    ),
    "no schema of ours": (
        at("tipdata", put={"schema": 0, "type": "Report"}),
        "tipdata.schema",
        "write the document again",
    ),
    "schema as text": (
        at("tipdata", "schema", put="1"),
        "tipdata.schema",
        'found "1", expected a whole number',
    ),
    "unknown header key": (at("tipdata", "typ", put=1), "tipdata.typ", "did you mean 'type'?"),
    "header no object": (at("tipdata", put=[1]), "tipdata", "found [1], expected an object"),
    "header without type": (without("tipdata", "type"), "tipdata.type", "missing"),
    "unknown type": (at("tipdata", "type", put="report"), "tipdata.type", 'did you mean "Report"?'),
    "unknown items": (
        at("tipdata", put={"schema": 1, "type": "list", "of": "Placements"}),
        "tipdata.of",
        'did you mean "Placement"?',
    ),
    "no header": (without("tipdata"), "tipdata", "without the header"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named_with_its_path(name):
    change, path, says = FAULTS[name]
    with pytest.raises(SchemaError) as caught:
        from_json(broken(change))
    assert caught.value.path == path
    assert says in str(caught.value)
    assert str(caught.value).startswith(path)
    ((where, what),) = caught.value.faults
    assert where == path
    assert says in what
    assert pickle.loads(pickle.dumps(caught.value)).faults == caught.value.faults


COLLECTION_FAULTS = {
    "item": ([PLACED, OTHER], at("items", 1, "tier", put="9"), "items[1].tier"),
    "no items": ([PLACED], without("items"), "items"),
    "unknown key": ((PLACED,), at("data_version", put="1"), "data_version"),
    "panel's item": (Panel([PLACED]), at("items", 0, "year", put=None), "items[0].year"),
    "panel's version": (Panel([PLACED]), at("data_version", put=1), "data_version"),
    "a country twice": (
        Panel([PLACED, OTHER]),
        at("items", 0, "country", put="KGZ"),
        "items",
    ),
    "tag": ((PLACED, FOUND), at("items", 0, "type", put="Placment"), "items[0]"),
    "no tag": ((PLACED, FOUND), without("items", 0, "type"), "items[0]"),
    "tag no object": ((PLACED, FOUND), at("items", 0, put=1), "items[0]"),
    "field of a tagged item": ((PLACED, FOUND), at("items", 0, "tier", put="9"), "items[0].tier"),
    "value": (KGZ, at("value", put="KGX"), "value"),
    "no value": (Span(1, 2), without("value"), "value"),
    "beside the value": (KGZ, at("vlaue", put=1), "vlaue"),
    "fact's item": (
        REPORT.query().efforts(),
        at("items", 0, "item", "span", put=None),
        "items[0].item.span",
    ),
}


@pytest.mark.parametrize("name", COLLECTION_FAULTS)
def test_a_fault_in_a_collection_is_named_with_its_path(name):
    obj, change, path = COLLECTION_FAULTS[name]
    with pytest.raises(SchemaError) as caught:
        from_json(broken(change, obj))
    assert caught.value.path == path


def test_rows_that_make_no_query_are_a_fault():
    mixed = json.loads(to_json((PLACED, FOUND)))
    mixed["tipdata"]["type"] = "Query"
    with pytest.raises(SchemaError, match=r"^items: ") as caught:
        from_json(json.dumps(mixed))
    assert caught.value.path == "items"


def test_all_faults_are_gathered():
    def change(values):
        values["kind"] = "narative"
        values["assessments"][0] |= {"tier": "9", "teir": 1, "efforts": [1, 2]}
        values["unread"] = None

    with pytest.raises(SchemaError, match=r"\(and 5 more faults: see .faults\)") as caught:
        from_json(broken(change))
    assert [path for path, _ in caught.value.faults] == [
        "kind",
        "assessments[0].tier",
        "assessments[0].efforts[0]",
        "assessments[0].efforts[1]",
        "assessments[0].teir",
        "unread",
    ]


def test_faults_without_end_are_cut_short():
    values = json.loads(to_json([PLACED]))
    values["items"] = [1] * (MOST_FAULTS + 5)
    with pytest.raises(SchemaError) as caught:
        from_json(json.dumps(values))
    assert len(caught.value.faults) == MOST_FAULTS


def test_a_repeated_key_is_a_fault_even_where_all_else_is_right():
    text = to_json(REPORT).replace('"waiver": true', '"waiver": true, "tier": "1", "waiver": true')
    with pytest.raises(SchemaError, match="stands twice") as caught:
        from_json(text)
    assert sorted(path for path, _ in caught.value.faults) == [
        "assessments[0].tier",
        "assessments[0].waiver",
    ]


def test_a_repeated_key_and_another_fault_are_both_told():
    text = to_json(REPORT).replace('"kind": "narrative"', '"kind": "x", "kind": "y"')
    with pytest.raises(SchemaError) as caught:
        from_json(text)
    assert [path for path, _ in caught.value.faults] == ["kind", "kind"]


@pytest.mark.parametrize(
    ("text", "says", "line", "column"),
    [
        ("", "Expecting value at line 1, column 1", 1, 1),
        ('{\n  "a": }', "at line 2, column 8", 2, 8),
        (to_json(REPORT)[:-40], "line 1, column", 1, None),
        ('{"a": "\ud800', "Unterminated string", 1, 7),
        ("[" * 100_000, "nested far more deeply", None, None),
        ('{"a":' * 100_000, "nested far more deeply", None, None),
        ("9" * 5_000, "number that cannot be read", None, None),
        (b"\xff\xfe", "not UTF-8: byte 0", None, None),
        (7, "takes a text, not int", None, None),
        (None, "takes a text, not NoneType", None, None),
    ],
    ids=[
        "empty",
        "broken",
        "cut",
        "surrogate",
        "arrays",
        "objects",
        "number",
        "bytes",
        "int",
        "None",
    ],
)
def test_what_is_no_json_is_refused(text, says, line, column):
    with pytest.raises(SchemaError, match=says) as caught:
        from_json(text)
    assert caught.value.line == line
    assert column is None or caught.value.column == column
    assert caught.value.path == ""


@pytest.mark.parametrize("text", ["[]", "1", '"x"', "null", "{}", "1e999"])
def test_json_that_is_not_ours_is_refused(text):
    with pytest.raises(SchemaError, match="without the header"):
        from_json(text)


def test_deep_nesting_inside_a_document_is_refused():
    deep = "[" * 900 + "]" * 900
    text = to_json(REPORT).replace('"year": 2021', f'"year": {deep}, "year": {deep}', 1)
    with pytest.raises(SchemaError):
        from_json(text)


def test_bytes_and_a_byte_order_mark_are_taken():
    assert from_json(to_json(REPORT).encode()) == REPORT
    assert from_json("\ufeff" + to_json(REPORT)) == REPORT


def test_fields_with_a_default_may_be_left_out():
    text = '{"tipdata": {"schema": 1, "type": "CountryAssessment"}, "country": "KGZ"}'
    assert from_json(text) == CountryAssessment(country=KGZ)


def test_a_country_with_all_its_facts_is_the_tables_where_both_agree():
    values = json.loads(to_json(PLACED))
    values["country"] = attrs.asdict(attrs.evolve(KGZ, name="Kyrgyz Republic", region="XX"))
    assert from_json(json.dumps(values)).country is KGZ


def test_the_quick_and_the_thorough_converter_take_the_same():
    for name, example in OBJECT_EXAMPLES.items():
        values = converter().unstructure(example)
        for detailed in (False, True):
            cls = {**OBJECTS, **VALUES}[name]
            assert converter(detailed=detailed).structure(copy.deepcopy(values), cls) == example


def test_no_field_bears_a_name_of_the_envelope():
    for cls in OBJECTS.values():
        assert not {"tipdata", "type", "items"} & {field.name for field in attrs.fields(cls)}


# --- JSON Lines ---------------------------------------------------------------------------------


def test_lines_stream_to_a_path_and_back(tmp_path):
    path = tmp_path / "reports.jsonl"
    given = [REPORT, PLACED, EXAMPLES["surrogates in a row"]]
    assert to_json_lines(iter(given), path) == 3
    assert list(from_json_lines(path)) == given
    assert list(from_json_lines(str(path))) == given


def test_lines_are_written_before_the_next_object_is_asked_for():
    file = io.StringIO()

    def objects():
        for count in range(3):
            assert file.getvalue().count("\n") == count
            yield PLACED

    assert to_json_lines(objects(), file) == 3


@pytest.mark.parametrize("kind", [io.StringIO, lambda text: io.BytesIO(text.encode())])
def test_lines_are_read_from_an_open_file_of_text_or_bytes(kind):
    file = kind(f"{to_json(PLACED)}\n\n  \n{to_json(OTHER)}")
    assert list(from_json_lines(file)) == [PLACED, OTHER]
    assert not file.closed


def test_a_bad_line_is_named():
    file = io.StringIO(f"{to_json(PLACED)}\n\n{broken(at('tier', put='9'), PLACED)}\n")
    lines = from_json_lines(file)
    assert next(lines) == PLACED
    with pytest.raises(SchemaError, match=r"^line 3: tier: found .9., expected") as caught:
        next(lines)
    assert (caught.value.line, caught.value.path) == (3, "tier")


def test_a_bad_line_does_not_stop_the_rest_where_errors_are_kept():
    file = io.StringIO(f"no JSON\n{to_json(PLACED)}\n")
    error, placed = from_json_lines(file, keep_errors=True)
    assert isinstance(error, SchemaError)
    assert (error.line, error.column) == (1, 1)
    assert placed == PLACED


def test_a_line_may_not_be_endless():
    with pytest.raises(LimitError, match="line 2 is longer than max_line=1,000") as caught:
        list(from_json_lines(io.StringIO(f"{to_json(PLACED)}\n{'x' * 2_000}"), max_line=1_000))
    assert (caught.value.limit, caught.value.allowed) == ("max_line", 1_000)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda folder: list(from_json_lines(folder / "none")), "cannot read .*none"),
        (lambda folder: to_json_lines([], folder / "no" / "file"), "cannot write .*file"),
        (lambda folder: list(from_json_lines(folder / "a\0b")), "cannot read"),
        (lambda _: list(from_json_lines(7)), r"open file with readline\(\), not int"),
        (lambda _: to_json_lines([], None), r"open file with write\(\), not NoneType"),
        (lambda folder: to_json_lines([7], folder / "file"), "does not write int"),
    ],
    ids=["missing", "no folder", "null", "number", "nothing", "no object"],
)
def test_files_that_do_not_work_are_our_errors(call, says, tmp_path):
    with pytest.raises(TipDataError, match=says):
        call(tmp_path)


def test_a_file_that_is_no_text_is_our_error(tmp_path):
    path = tmp_path / "binary"
    path.write_bytes(b"\xff\xfe\x00\n")
    with pytest.raises(SchemaError, match="UTF-8"):
        list(from_json_lines(path))
    with path.open(encoding="utf-8") as file, pytest.raises(SchemaError, match="line 1 or"):
        list(from_json_lines(file))


# --- the JSON Schema ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def checker():
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_is_written_keeps_to_the_schema(name, checker):
    checker.validate(json.loads(to_json(EXAMPLES[name])))


BEYOND = {
    "float for int",  # to JSON Schema, 2018.0 is an integer
    "span of floats",
    "span outside",
    "span reversed",
    "span of furniture",
    "evidence outside",
    "no day",
    "country in conflict",
    "codes in conflict",
}
"""Faults that only `from_json` can see."""


@pytest.mark.parametrize("name", FAULTS.keys() - BEYOND)
def test_what_is_broken_does_not(name, checker):
    values = json.loads(broken(FAULTS[name][0]))
    assert not checker.is_valid(values)


def test_the_schema_speaks_of_every_field_in_the_docstrings_words():
    for name, cls in OBJECTS.items():
        properties = json_schema()["$defs"][name]["properties"]
        assert {field.name for field in attrs.fields(cls)} == properties.keys()
        assert all(found.get("description") for found in properties.values())


@pytest.mark.parametrize(
    "change",
    [lambda value: value.update(teir=1), lambda value: value["tipdata"].pop("type")],
    ids=["body", "header"],
)
def test_an_error_drags_no_other_along(change):
    """What sends errors between processes with what they came from can send ours."""
    with pytest.raises(SchemaError) as caught:
        from_json(broken(change))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
