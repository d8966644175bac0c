"""The number grammar: values, what is no count, and qualifiers."""

from __future__ import annotations

import pytest

from tipdata.parsing.numbers import number_of, qualifier_of
from tipdata.parsing.statistics.codes import pattern
from tipdata.parsing.statistics.phrases import mentions
from tipdata.parsing.statistics.wording import Wording
from tipdata.vocabulary import Qualifier


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("7", 7),
        ("1,204", 1204),
        ("1,204,311", 1204311),
        ("seven", 7),
        ("Seventeen", 17),
        ("forty-three", 43),
        ("forty three", 43),
        ("a hundred", 100),
        ("two hundred", 200),
        ("two hundred and five", 205),
        ("nine hundred ninety-nine", 999),
        ("a thousand", 1000),
        ("Two thousand three hundred and forty-one", 2341),
        ("three thousand, two hundred", 3200),
        ("ten thousand", 10000),
        ("no", 0),
        ("None", 0),
        ("zero", 0),
    ],
)
def test_a_number_has_a_value(words, value):
    assert value == number_of(words)


@pytest.mark.parametrize(
    "words", ["", "many", "twentyone", "two three", "hundred", "1,2", "someone"]
)
def test_other_words_are_no_number(words):
    assert number_of(words) is None


def test_numbers_of_a_text_keep_their_places():
    text = (
        "of the 12 (nine women—three girls) none, twenty-two, and 1,050 more; phones, two hundred"
    )
    wording = Wording(text)
    numbers = [match.start() for match in pattern("COUNT").finditer(wording.code)]
    assert [wording.value(at) for at in numbers] == [12, 9, 3, 0, 22, 1050, 200]
    for at in numbers:
        start, end = wording.stretch(at, at)
        assert wording.value(at) == number_of(text[start:end])


@pytest.mark.parametrize(
    "text",
    [
        "convicted <12> traffickers",
        "<forty> cases",
        "prosecuted <12> in 2017",
        "<12> (nine in 2016)",
        "<12>, including five",
        "more than <12> adults under arrest",
    ],
)
def test_counts(text):
    assert is_counted(text)


@pytest.mark.parametrize(
    "text",
    [
        "in <2017>",
        "since <1998> or so",
        "under article <124> of the code",
        "sections <189> and so on",
        "law no. <13>",
        "tier <2>",
        "under <18>",
        "ages <14> to 17",
        "<14> years old",
        "<five> to 10 years imprisonment",
        "<12> months",
        "<10> percent",
        "<10>% of cases",
        "<60> days",
        "<12> million",
        "<two> and a half years",
        "$<350> for care",
        "$ <350> for care",
        "on march <12> 2018",
        "a <14>-year-old",
        "<two>-year terms",
        "chapter <3>.2",
        "<three> times",
    ],
)
def test_what_is_no_count(text):
    assert not is_counted(text)


def is_counted(text):
    """Whether the number between the angle brackets counts something."""
    stretch = text.index("<"), text.index(">") - 1
    wording = Wording(text.replace("<", "").replace(">", ""))
    return stretch in [wording.stretch(found.at, found.at) for found in mentions(wording)]


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [
        ("prosecuted ", Qualifier.EXACT),
        ("prosecuted at least ", Qualifier.AT_LEAST),
        ("prosecuted no fewer than ", Qualifier.AT_LEAST),
        ("more than a total of ", Qualifier.AT_LEAST),
        ("about ", Qualifier.APPROXIMATELY),
        ("an estimated ", Qualifier.APPROXIMATELY),
        ("turnover ", Qualifier.EXACT),
    ],
)
def test_qualifiers(words, qualifier):
    assert qualifier is qualifier_of(f"{words}12 suspects", len(words))
