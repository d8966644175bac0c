"""Frames: tidy columns with stable names and types, from every kind of query."""

from __future__ import annotations

import csv
import gzip
import io
import re
import subprocess
import sys

import pytest
from test_query import FIJIAN, KENYAN, PLACEMENTS, REPORT, TABLE

import tipdata
from tipdata import LimitError, MissingExtraError, Placement, Tier, country, query
from tipdata.frames.pandas_frame import VERSION_KEY
from tipdata.queries.row_types import NOUNS
from tipdata.queries.shape import fact_shape, shape_for

COLUMNS = [
    "iso3",
    "iso2",
    "cow",
    "country",
    "region",
    "year",
    "tier",
    "rank",
    "change",
    "streak",
    "confidence",
    "sources",
]
SPAN = tipdata.Span(0, 1)
FACT = ["iso3", "iso2", "cow", "country", "region", "year", "tier", "rank"]
TIERS = ["1", "2", "2WL", "3", "SC"]
NULLABLE = 2
"""The flag of the Arrow C data interface."""
EFFORTS = REPORT.query().efforts()
EMPTY = PLACEMENTS[:0]

QUERIES = pytest.mark.parametrize(
    "asked",
    [
        PLACEMENTS,
        EMPTY,
        tipdata.placements().changes(2021),
        tipdata.placements().streaks("3", at_least=9),
        REPORT.query(),
        EFFORTS,
        REPORT.query().recommendations(),
        REPORT.query().shortcomings(),
        REPORT.query().statistics(),
        REPORT.query().quotations(),
        query(tipdata.validate(FIJIAN, panel=(), rules=["TIP1"])),
    ],
    ids=repr,
)


@pytest.fixture
def without(monkeypatch):
    """Make modules fail to import."""

    def hide(*names):
        for name in names:
            monkeypatch.setitem(sys.modules, name, None)

    return hide


# --- columns --------------------------------------------------------------------------------


def test_placements_have_the_columns_of_the_codebook():
    assert list(tipdata.placements().columns) == COLUMNS
    assert [column.name for column in tipdata.codebook()] == COLUMNS


@pytest.mark.parametrize(
    ("asked", "own"),
    [
        (EFFORTS, ["text", "pillars", "span_start", "span_end"]),
        (
            REPORT.query().recommendations(),
            ["position", "text", "pillars", "span_start", "span_end"],
        ),
        (REPORT.query().shortcomings(), ["text", "span_start", "span_end"]),
        (
            REPORT.query().statistics(),
            ["measure", "value", "qualifier", "previous", "span_start", "span_end"],
        ),
        (REPORT.query().quotations(), ["speaker", "role", "text", "span_start", "span_end"]),
    ],
)
def test_facts_have_the_columns_of_their_item_after_those_of_place(asked, own):
    assert list(asked.columns) == FACT + own


def test_every_column_fits_stata():
    shapes = [shape_for(kind) for kind in NOUNS]
    shapes += [fact_shape(type(KENYAN.efforts[0]))]
    for shape in shapes:
        for name in shape.fields:
            assert len(name) <= 32
            assert name.isidentifier()
            assert name not in {"end", "if", "in", "using", "with", "long", "int", "float"}


def test_dictionaries_hold_plain_cells():
    assert PLACEMENTS[:1].to_dicts() == [
        {
            "iso3": "KEN",
            "iso2": "KE",
            "cow": 501,
            "country": "Kenya",
            "region": "AF",
            "year": 2018,
            "tier": "2",
            "rank": 2,
            "change": None,
            "streak": 1,
            "confidence": "high",
            "sources": "a1;b2",
        }
    ]
    assert EMPTY.to_dicts() == []
    assert query(()).to_dicts() == []
    first = REPORT.query().to_dicts()[0]
    assert (first["change"], first["waiver"], first["effort_count"]) == ("upgraded", False, 3)
    assert (first["prevention_trend"], first["protection_trend"]) == ("increased", None)


def test_text_that_utf8_cannot_write_is_replaced():
    broken = tipdata.Shortcoming(text="bad \ud800 text é", span=tipdata.Span(0, 3))
    assert query([broken]).values("text") == ["bad ? text é"]


# --- pandas ---------------------------------------------------------------------------------


def test_a_pandas_frame_is_tidy_and_typed():
    pandas = pytest.importorskip("pandas")
    frame = tipdata.placements().to_pandas()
    assert list(frame.columns) == COLUMNS
    assert len(frame) == len(tipdata.placements())
    assert {name: str(kind) for name, kind in frame.dtypes.items()} == {
        "iso3": "string",
        "iso2": "string",
        "cow": "Int64",
        "country": "string",
        "region": "string",
        "year": "int64",
        "tier": "category",
        "rank": "Int64",
        "change": "string",
        "streak": "int64",
        "confidence": "category",
        "sources": "string",
    }
    assert frame["tier"].cat.ordered
    assert list(frame["tier"].cat.categories) == TIERS
    assert not frame["confidence"].cat.ordered
    assert frame.attrs == {VERSION_KEY: tipdata.placements().version}
    assert frame["rank"].isna().sum() == (frame["tier"] == "SC").sum() > 0
    assert frame["cow"].dropna().min() == 2
    assert (frame.sort_values("tier", kind="stable")["tier"].iloc[[0, -1]] == ["1", "SC"]).all()
    assert isinstance(frame.index, pandas.RangeIndex)


def test_pandas_types_do_not_depend_on_the_rows():
    pytest.importorskip("pandas")
    whole, none = PLACEMENTS.to_pandas(), EMPTY.to_pandas()
    assert list(none.columns) == COLUMNS
    assert (whole.dtypes == none.dtypes).all()
    assert whole.attrs == {}


def test_pandas_holds_yes_and_no_and_missing_years():
    pytest.importorskip("pandas")
    frame = REPORT.query().to_pandas()
    assert str(frame["waiver"].dtype) == "bool"
    assert list(frame["waiver"]) == [False, True]
    assert str(frame["year"].dtype) == "Int64"
    assert frame["year"].isna().tolist() == [False, True]


def test_a_word_of_a_users_own_is_kept():
    odd = Placement(country=country("KEN"), year=2018, tier=Tier("2"), confidence="hearsay")
    asked = query([odd, TABLE[1]])
    pytest.importorskip("pandas")
    assert list(asked.to_pandas()["confidence"]) == ["hearsay", "low"]
    pytest.importorskip("polars")
    assert asked.to_polars()["confidence"].to_list() == ["hearsay", "low"]
    assert asked.order_by("confidence").values("confidence") == ["low", "hearsay"]


def for_stata(asked):
    """The frame with "" for missing text: Stata knows no other, and pandas wants it said."""
    frame = asked.to_pandas()
    words = frame.select_dtypes("string").columns
    return frame.fillna(dict.fromkeys(words, ""))


@pytest.mark.parametrize(
    "asked",
    [tipdata.placements(), tipdata.placements().edition(2001), REPORT.query(), EFFORTS],
    ids=repr,
)
def test_stata_takes_a_frame(asked):
    pandas = pytest.importorskip("pandas")
    file = io.BytesIO()
    for_stata(asked).to_stata(file, write_index=False, version=118)
    file.seek(0)
    frame = pandas.read_stata(file)
    assert tuple(frame.columns) == asked.columns
    assert frame["tier"].cat.ordered
    seen = set(asked.values("tier"))
    assert list(frame["tier"].cat.categories) == [tier for tier in TIERS if tier in seen]
    assert frame["country"].tolist() == asked.values("country")


def test_stata_takes_long_texts():
    pandas = pytest.importorskip("pandas")
    long = tipdata.Effort(text="training " * 400, span=tipdata.Span(0, 3600))
    file = io.BytesIO()
    for_stata(query([long])).to_stata(file, write_index=False, version=118, convert_strl=["text"])
    file.seek(0)
    assert pandas.read_stata(file)["text"][0] == long.text


# --- polars, Arrow --------------------------------------------------------------------------


def test_a_polars_frame_is_tidy_and_typed():
    polars = pytest.importorskip("polars")
    frame = tipdata.placements().to_polars()
    assert frame.columns == COLUMNS
    assert frame.schema["tier"] == polars.Enum(TIERS)
    assert frame.schema["year"] == frame.schema["cow"] == polars.Int64
    assert frame.schema["sources"] == polars.String
    assert frame.filter(polars.col("tier") <= "2")["rank"].max() == 2
    assert EMPTY.to_polars().schema == frame.schema
    assert REPORT.query().to_polars().schema["waiver"] == polars.Boolean


def test_a_polars_frame_needs_neither_pyarrow_nor_nanoarrow():
    pytest.importorskip("polars")
    script = (
        "import sys; sys.modules.update(pyarrow=None, nanoarrow=None, pandas=None); import tipdata;"
        "print(tipdata.placements().edition(2024).to_polars().shape)"
    )
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "(188, 12)"


@QUERIES
def test_frames_agree_with_the_dictionaries(asked):
    polars = pytest.importorskip("polars")
    pandas = pytest.importorskip("pandas")
    rows = asked.to_dicts()
    assert asked.to_polars().to_dicts() == rows
    frame = asked.to_pandas().astype(object)
    assert frame.where(frame.notna(), None).to_dict("records") == rows
    pytest.importorskip("nanoarrow")
    streamed = polars.DataFrame(asked)
    assert streamed.to_dicts() == rows
    assert tuple(streamed.columns) == asked.columns
    assert isinstance(frame, pandas.DataFrame)


def test_a_query_is_an_arrow_stream():
    nanoarrow = pytest.importorskip("nanoarrow")
    schema = nanoarrow.c_schema(nanoarrow.c_array_stream(tipdata.placements()).get_schema())
    types = {child.name: (child.format, bool(child.flags & NULLABLE)) for child in schema.children}
    assert list(types) == COLUMNS
    assert types["year"] == ("l", False)
    assert types["cow"] == ("l", True)
    assert types["tier"] == ("u", True)
    version = tipdata.placements().version.encode()
    assert dict(schema.metadata.items()) == {VERSION_KEY.encode(): version}


@pytest.mark.parametrize("asked", [tipdata.placements(), EFFORTS, EMPTY], ids=repr)
def test_pyarrow_takes_a_query(asked):
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not among the test dependencies")
    table = pyarrow.table(asked)
    assert table.to_pylist() == asked.to_dicts()
    assert pyarrow.types.is_int64(table.schema.field("year").type)


def test_duckdb_takes_a_query():
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not among the test dependencies")
    edition = tipdata.placements().edition(2024)
    found = duckdb.sql("select count(*) from edition where tier = '2WL'").fetchall()
    assert found == [(len(edition.where(tier="2WL")),)]


@pytest.mark.parametrize(
    ("module", "extra", "take"),
    [
        ("pandas", "pandas", lambda asked: asked.to_pandas()),
        ("polars", "polars", lambda asked: asked.to_polars()),
        ("nanoarrow", "arrow", lambda asked: asked.__arrow_c_stream__()),
        ("nanoarrow.c_array_stream", "arrow", lambda asked: asked.__arrow_c_stream__()),
    ],
)
def test_a_missing_extra_says_what_to_install(without, module, extra, take):
    if module != extra:
        pytest.importorskip("nanoarrow")
    without(module)
    with pytest.raises(MissingExtraError, match=r"pip install 'tipdata\[") as caught:
        take(PLACEMENTS)
    assert caught.value.extra == extra
    assert caught.value.command == f"pip install 'tipdata[{extra}]'"


@pytest.mark.parametrize(
    ("value", "said"), [(10**30, "1e+30"), (-(10**19), "-1e+19"), (10**400, "1,329 bits")]
)
@pytest.mark.parametrize("verb", ["to_pandas", "to_polars", "__arrow_c_stream__"])
def test_integers_that_no_frame_holds_are_told(verb, value, said):
    for library in ("pandas", "polars", "nanoarrow"):
        pytest.importorskip(library)
    largest, huge = (
        query([tipdata.Statistic(measure=tipdata.Measure.CONVICTIONS, value=n, span=SPAN)])
        for n in (2**63 - 1, value)
    )
    getattr(largest, verb)()
    with pytest.raises(LimitError, match=re.escape(said)) as caught:
        getattr(huge, verb)()
    assert caught.value.found == value
    assert huge.values("value") == [value]


# --- CSV ------------------------------------------------------------------------------------

HOSTILE = (
    "=1+1",
    "+49 30",
    "-5",
    "@SUM(A1)",
    "\tcmd",
    "\rcmd",
    "\ncmd",
    "＝1",
)
TAME = ("a=1", "7-5", "a, b", 'she said "no"', "two\nlines", "two\r\nlines", "", "é ü 中")


def texts(words):
    return query([tipdata.Shortcoming(text=word, span=SPAN) for word in words])


@pytest.mark.parametrize("word", HOSTILE)
def test_no_cell_is_a_formula(word):
    written = list(csv.reader(io.StringIO(texts([word]).to_csv(), newline="")))
    assert written[1][0] == "'" + word


@pytest.mark.parametrize("word", TAME)
def test_other_text_comes_back_as_it_was(word):
    written = list(csv.reader(io.StringIO(texts([word]).to_csv(), newline="")))
    assert written == [["text", "span_start", "span_end"], [word, "0", "1"]]


def test_numbers_stay_numbers_and_missing_stays_empty():
    minus = tipdata.Statistic(measure=tipdata.Measure.CONVICTIONS, value=-5, span=SPAN)
    assert query([minus]).to_csv() == (
        "measure,value,qualifier,previous,span_start,span_end\r\nconvictions,-5,exact,,0,1\r\n"
    )


def test_csv_goes_to_a_path_or_a_file(tmp_path):
    asked = texts(TAME)
    expected = asked.to_csv()
    for path in (tmp_path / "a.csv", str(tmp_path / "b.csv")):
        assert asked.to_csv(path) is None
        assert (tmp_path / path).read_bytes() == expected.encode()
    with (tmp_path / "c.csv").open("w", encoding="utf-8", newline="") as file:
        asked.to_csv(file)
    with gzip.open(tmp_path / "d.csv.gz", "wb") as packed:
        asked.to_csv(packed)
    assert (tmp_path / "c.csv").read_bytes() == expected.encode()
    assert gzip.decompress((tmp_path / "d.csv.gz").read_bytes()) == expected.encode()


def test_csv_of_nothing_is_a_heading():
    assert EMPTY.to_csv() == ",".join(COLUMNS) + "\r\n"


# --- notebooks ------------------------------------------------------------------------------


def test_notebooks_see_a_table_of_the_first_rows():
    html = tipdata.placements()._repr_html_()
    assert html.startswith("<table><caption>first 20 of 4,193 placements</caption>")
    assert html.count("<tr>") == 21
    assert '<td style="text-align:left">Afghanistan</td>' in html
    assert "<td>700</td>" in html
    assert "None" not in html


def test_notebooks_see_text_not_markup():
    html = texts(["<script>alert('x')</script> & more"])._repr_html_()
    assert "<caption>1 shortcomings</caption>" in html
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
