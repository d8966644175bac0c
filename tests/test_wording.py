"""Sentences as codes of words: how words are told apart, and where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdata.parsing.statistics import codes, numerals, wording
from tipdata.parsing.statistics.codes import SETS, code, forms, pattern
from tipdata.parsing.statistics.wording import Wording


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("12 1,204 seven forty-three", "NNNN"),
        ("one", "O"),
        ("no none zero nobody", "ZZZZ"),
        ("two hundred and five; no one; a thousand", "N;Z;N"),
        ("no one of", "ZO."),
        ("its first", "N"),
        ("its first two", "..N"),
        ("2017 2016-17 fy2016 2015/2016", "YRRR"),
        ("14-year-old 3.5 12th 10-12 two-year", "DDDDD"),
        ("(a) — $5, 10%", "(.)—$N,N%"),
        ("§ é", "??"),
        ("covid-19 t-visa", ".."),
    ],
)
def test_the_kinds_of_words_and_marks(words, kinds):
    assert kinds == "".join(map(kind, Wording(words).code))


def kind(letter):
    """The kind of word that a code stands for: a letter for numbers, a dot for words."""
    sets = {"N": "SEVERAL", "O": "ONE", "Z": "NONE", "D": "DECOY", "R": "AMOUNT", "Y": "YEAR"}
    found = (short for short, name in sets.items() if pattern(name).fullmatch(letter))
    return next(found, "." if letter >= "\u4e00" else letter)


@pytest.mark.parametrize(
    ("ending", "words"),
    [
        ("ED", "zonked"),
        ("ING", "zonking"),
        ("LY", "zonkly"),
        ("RELATED", "zonk-related"),
        ("FUNDED", "zonk-funded"),
        ("RUN", "zonk-run"),
    ],
)
def test_words_no_pattern_names_are_told_apart_by_their_endings(ending, words):
    found = Wording(words).code
    assert [name for name in SETS if pattern(name).fullmatch(found)] == ["WORD", ending]


def test_there_is_room_for_the_words_that_patterns_name():
    """No word has the code of another, of a number, or of the words that no pattern names."""
    words = [word for word in codes.NAMED if word not in ("one", "its first")]
    assert len({codes.NAMED[word] for word in words}) == len(words)
    for word in words:
        ending = codes._ending(word)
        first = codes.ENDINGS[ending]
        assert first < ord(codes.NAMED[word]) < first + codes.ROOM[ending] - 1, word


def test_a_pattern_reads_like_words():
    found = pattern(
        "(?: in [comparison contrast] | VERB ) to? , NUMBER", VERB=forms("compar-ed ing")
    )
    assert found.fullmatch(Wording("in contrast to, 12").code)
    assert found.fullmatch(Wording("comparing, twelve").code)
    assert not found.fullmatch(Wording("in comparing, 12").code)
    assert code("comparing") in found.pattern


def test_words_met_are_kept_in_bounds(monkeypatch):
    """What is remembered of texts read does not grow with them."""
    monkeypatch.setattr(wording, "_MOST_PIECES", 2)
    codes = wording._Codes()
    assert "".join(kind(code) for piece in ("12", "2017,", "no") for code in codes[piece]) == "NY,Z"
    assert list(codes) == ["12", "2017,"]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("no, one, 2 and twelve", [0, 1, 2, 12]),
        ("1,022 1,023 1,024 250,000", [1_022, 1_023, 1_024, 250_000]),
        ("its first; one hundred thousand", [1, 100_000]),
    ],
)
def test_counts_say_their_value(words, values):
    sentence = Wording(words)
    places = [at for at, letter in enumerate(sentence.code) if kind(letter) in "NOZ"]
    assert [sentence.value(at) for at in places] == values


def test_years_say_which_they_are():
    assert numerals.years_in(Wording("in 2017 or 1999, 2016-17, fy2015; fy16").code) == [
        *(2017, 1999, 2016, 2015)
    ]


@given(st.text())
def test_every_word_stands_where_the_sentence_says(text):
    sentence = Wording(text.lower())
    assert len(sentence.words) == len(sentence.code)
    for at, word in enumerate(sentence.words):
        start, end = sentence.stretch(at, at)
        assert word == sentence.text[start:end]
    if sentence.words:
        start, end = sentence.stretch(0, len(sentence.words) - 1)
        assert sentence.text[start:end] == sentence.text.strip()
