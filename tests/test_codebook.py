"""The codebook describes what a frame of the placements holds."""

from __future__ import annotations

import pytest

import tipdata

BOOK = tipdata.codebook()
FRAME = tipdata.placements().to_dicts()


def test_it_has_the_frames_columns_in_their_order():
    assert [column.name for column in BOOK] == list(FRAME[0])
    assert len(BOOK) == len(FRAME[0])


def test_a_column_is_asked_for_by_name():
    assert BOOK["cow"].type == "integer"
    with pytest.raises(KeyError):
        BOOK["pig"]


@pytest.mark.parametrize("name", ["cow", "rank", "change"])
def test_coverage_is_the_rows_that_have_a_value(name):
    filled = sum(row[name] is not None for row in FRAME)
    assert BOOK[name].coverage == f"{filled:,} of {len(FRAME):,} rows"


def test_names_fit_statas_32_characters():
    assert all(len(column.name) <= 32 for column in BOOK)


def test_printed_it_names_every_column_and_every_gap():
    text = str(BOOK)
    assert text.startswith(f"tipdata placements, data version {tipdata.placements().version}")
    assert all(f"\n{column.name} ({column.type}): " in text for column in BOOK)
    assert all(f"- {gap}" in text for gap in BOOK.gaps)


def test_in_a_notebook_it_is_a_table_with_a_row_a_column():
    html = BOOK._repr_html_()
    assert html.count("<tr>") == len(BOOK) + 1


def test_a_citation_prints_text_and_bibtex():
    cited = tipdata.cite()
    assert str(cited) == f"{cited.text}\n\n{cited.bibtex}"
    assert f"version = {{{tipdata.__version__}}}" in cited.bibtex
    assert tipdata.placements().version in cited.text
