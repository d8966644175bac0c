"""Every integer to 10,000 comes back from its digits and from its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdata.parsing.numbers import number_of, qualifier_of
from tipdata.parsing.statistics.phrases import mentions
from tipdata.parsing.statistics.wording import Wording

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def spell(number: int, conjunction: str = " ") -> str:
    """The number in words: this is the grammar's own inverse, written apart from it."""
    if number < 20:
        return UNITS[number]
    if number < 100:
        tens, units = divmod(number, 10)
        return TENS[tens] + (f"-{UNITS[units]}" if units else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{UNITS[hundreds]} hundred" + (conjunction + spell(rest) if rest else "")
    thousands, rest = divmod(number, 1000)
    return f"{spell(thousands)} thousand" + (f" {spell(rest, conjunction)}" if rest else "")


@pytest.mark.slow
def test_all_integers_come_back():
    for number in range(10_001):
        words = [str(number), f"{number:,}", spell(number), spell(number, " and ")]
        assert {number} == {number_of(word) for word in words}, words


@given(st.integers(0, 10_000), st.sampled_from([" ", " and "]))
def test_words_come_back(number, conjunction):
    words = spell(number, conjunction)
    assert number == number_of(words) == number_of(words.capitalize())


@given(st.lists(st.integers(0, 10_000), max_size=6), st.booleans())
def test_numbers_in_a_text_come_back_in_order(numbers, spelled):
    words = [spell(number) if spelled else f"{number:,}" for number in numbers]
    text = "; ".join(f"police found {word} cases" for word in words)
    wording = Wording(text)
    found = mentions(wording)
    assert numbers == [mention.value for mention in found]
    written = [text[slice(*wording.stretch(mention.at, mention.at))] for mention in found]
    assert words == written


@given(st.text())
def test_any_text_is_read(text):
    lowered = text.lower()
    wording = Wording(lowered)
    assert len(wording.words) == len(wording.code)
    assert "".join("".join(wording.words).split()) == "".join(lowered.split())
    for mention in mentions(wording):
        start, end = wording.stretch(mention.at, mention.at)
        assert lowered[start:end] == wording.words[mention.at]
        qualifier_of(lowered, start)
