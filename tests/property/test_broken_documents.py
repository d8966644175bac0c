"""Whatever happened to a document, it is read right or refused with the library's own error."""

from __future__ import annotations

import pytest
from fuzz.invariants import check_bytes, check_json, check_name, check_text
from fuzz.material import TERMS
from fuzz.mutate import KINDS, run
from hypothesis import given, settings
from hypothesis import strategies as st
from property import strategies

NUMBER_WORDS = "one two hundred thousand million and twenty-one eleven a dozen 1,204 no 0 -".split()
PLACING = [term for term in TERMS if "ier" in term or "year" in term or "upgraded" in term]

FEW = settings(max_examples=max(20, settings().max_examples // 2))
MANY = settings(max_examples=max(2_000, settings().max_examples))


@given(strategies.texts)
def test_broken_texts(text):
    """Cut, doubled, shuffled, spliced, recased, misread ...: see `fuzz.mishaps`."""
    check_text(text)


@given(strategies.strewn_texts())
def test_strewn_texts(text):
    """Any characters anywhere."""
    check_text(text)


@FEW
@given(strategies.repeated(PLACING))
def test_tiers_and_streaks_over_and_over(text):
    """Words of placement, repeated."""
    check_text(text)


@FEW
@given(strategies.repeated(NUMBER_WORDS))
def test_number_words_over_and_over(text):
    """Numbers that never end."""
    check_text(text + " victims and convicted traffickers")


@FEW
@given(strategies.contents)
def test_broken_files(content):
    """Bytes of any encoding, or of several."""
    check_bytes(content)


@FEW
@given(strategies.page_contents)
def test_broken_pages(page):
    """Tags whole and broken."""
    check_bytes(page)


@given(strategies.json_texts())
def test_broken_json(text):
    """Values, keys and characters that do not belong."""
    check_json(text)


@given(st.one_of(strategies.names, strategies.characters))
def test_broken_names(name):
    """A country, or an error with near names."""
    check_name(name)


@pytest.mark.slow
@MANY
@given(st.one_of(strategies.texts, strategies.strewn_texts()))
def test_many_broken_texts(text):
    """The same, more of them."""
    check_text(text)


@pytest.mark.slow
@MANY
@given(st.one_of(strategies.contents, strategies.page_contents))
def test_many_broken_files(content):
    """The same, more of them."""
    check_bytes(content)


@pytest.mark.slow
@MANY
@given(strategies.json_texts())
def test_many_broken_json_texts(text):
    """The same, more of them."""
    check_json(text)


def test_mutations():
    """The command line's loop, at the inputs every run begins with."""
    tally, faults = run(0, 300, 0, list(KINDS))
    assert not faults
    assert tally.total() - tally["slow"] == 300


@pytest.mark.slow
def test_many_mutations():
    """The same with a fixed budget."""
    tally, faults = run(0, 20_000, 1, list(KINDS))
    assert not faults
    assert tally.total() - tally["slow"] == 20_000
