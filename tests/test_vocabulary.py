"""The enums take the words people write, and Tier has the report's order."""

from __future__ import annotations

import pickle

import pytest

import tipdata
from tipdata import (
    DocumentKind,
    Measure,
    Pillar,
    PillarTrend,
    Qualifier,
    SectionKind,
    Severity,
    Standards,
    Tier,
    TierChange,
    Trend,
    VocabularyError,
    vocabulary,
)
from tipdata.validation import Scope

ENUMS = [getattr(vocabulary, name) for name in vocabulary.__all__]


@pytest.mark.parametrize(
    ("word", "tier"),
    [
        ("Tier 1", Tier.TIER_1),
        ("tier one", Tier.TIER_1),
        ("TIER I", Tier.TIER_1),
        ("2", Tier.TIER_2),
        ("Tier-2", Tier.TIER_2),
        ("TIER_2", Tier.TIER_2),
        ("Tier2", Tier.TIER_2),
        ("Tier 2 Watch List", Tier.TIER_2_WATCH_LIST),
        ("TIER 2 WATCHLIST", Tier.TIER_2_WATCH_LIST),
        ("Tier 2 (Watch List)", Tier.TIER_2_WATCH_LIST),
        ("tier two watch list", Tier.TIER_2_WATCH_LIST),
        ("2wl", Tier.TIER_2_WATCH_LIST),
        ("2 WL", Tier.TIER_2_WATCH_LIST),
        ("T2WL", Tier.TIER_2_WATCH_LIST),
        ("tier2watchlist", Tier.TIER_2_WATCH_LIST),
        ("T1", Tier.TIER_1),
        ("Special Cases", Tier.SPECIAL_CASE),
        ("Watch List", Tier.TIER_2_WATCH_LIST),
        ("Tier III", Tier.TIER_3),
        ("special case", Tier.SPECIAL_CASE),
        ("sc", Tier.SPECIAL_CASE),
    ],
)
def test_tier_takes_the_words_people_write(word, tier):
    assert Tier(word) is tier


@pytest.mark.parametrize("word", ["", "tier", "Tier 4", "3WL", "Tier 3 Watch List", 2, None, "12"])
def test_a_word_that_is_no_tier_is_refused_with_the_terms_known(word):
    with pytest.raises(VocabularyError) as caught:
        Tier(word)
    assert caught.value.expected == ("1", "2", "2WL", "3", "SC")
    assert caught.value.found == word
    assert repr(word) in str(caught.value)


@pytest.mark.parametrize(
    ("enum", "word", "hint"),
    [
        (Tier, "Teir 2", "did you mean '2'?"),
        (Tier, "Tier 2 Wach List", "did you mean '2WL'?"),
        (Pillar, "Protecton", "did you mean 'protection'?"),
        (TierChange, "upgradet", "did you mean 'upgraded'?"),
    ],
)
def test_a_misspelt_word_is_answered_with_the_one_meant(enum, word, hint):
    with pytest.raises(VocabularyError) as caught:
        enum(word)
    assert str(caught.value).endswith(hint)


@pytest.mark.parametrize("word", ["Tier 4", "12", "zebra", "Tier 2" * 40, 2, None])
def test_no_word_is_offered_where_none_comes_near(word):
    with pytest.raises(VocabularyError) as caught:
        Tier(word)
    assert "did you mean" not in str(caught.value)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_every_member_comes_back_from_its_code_name_and_pickle(enum):
    for member in enum:
        assert enum(member.value) is enum(member.name) is enum(member.name.title()) is member
        assert pickle.loads(pickle.dumps(member)) is member
        assert str(member) == member.value
        assert eval(repr(member), {enum.__name__: enum}) is member  # noqa: S307


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_every_further_word_means_a_member(enum):
    for word, name in enum._words().items():
        assert enum(word) is enum[name]


def test_tiers_are_ordered_as_in_the_act():
    assert Tier.TIER_1 > Tier.TIER_2 > Tier.TIER_2_WATCH_LIST > Tier.TIER_3
    assert Tier.TIER_3 < Tier.TIER_2 <= Tier.TIER_2 >= Tier.TIER_2_WATCH_LIST
    assert [tier.rank for tier in Tier] == [1, 2, 3, 4, None]
    assert max(Tier.TIER_3, Tier.TIER_1) is Tier.TIER_1


@pytest.mark.parametrize("compare", ["__lt__", "__le__", "__gt__", "__ge__"])
def test_special_case_stands_outside_the_order(compare):
    with pytest.raises(TypeError, match="outside the order"):
        getattr(Tier.SPECIAL_CASE, compare)(Tier.TIER_1)
    with pytest.raises(TypeError, match="outside the order"):
        getattr(Tier.TIER_1, compare)(Tier.SPECIAL_CASE)
    assert getattr(Tier.TIER_1, compare)(1) is NotImplemented


def test_labels_are_the_reports_own():
    labels = [tier.label for tier in Tier]
    assert labels == ["Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3", "Special Case"]
    assert [Tier(label) for label in labels] == list(Tier)


@pytest.mark.parametrize(
    ("word", "term"),
    [
        ("upgrade", TierChange.UPGRADED),
        ("Raised", TierChange.UPGRADED),
        ("moved up", TierChange.UPGRADED),
        ("demoted", TierChange.DOWNGRADED),
        ("dropped", TierChange.DOWNGRADED),
        ("slipped", TierChange.DOWNGRADED),
        ("stayed", TierChange.REMAINED),
        ("unchanged", TierChange.REMAINED),
        ("prosecute", Pillar.PROSECUTION),
        ("prevent", Pillar.PREVENTION),
        ("Fully meets the minimum standards", Standards.FULLY_MEETS),
        ("making significant efforts", Standards.SIGNIFICANT_EFFORTS),
        ("not making significant efforts", Standards.NO_SIGNIFICANT_EFFORTS),
        ("increasing efforts", Trend.INCREASING),
        ("did not demonstrate increasing efforts", Trend.NOT_INCREASING),
        ("increased efforts", PillarTrend.INCREASED),
        ("minimal efforts", PillarTrend.MINIMAL),
        ("victims", Measure.VICTIMS_IDENTIFIED),
        ("convicted", Measure.CONVICTIONS),
        ("about", Qualifier.APPROXIMATELY),
        ("did not report", Qualifier.NOT_REPORTED),
        ("press release", DocumentKind.ANNOUNCEMENT),
        ("country narrative", DocumentKind.NARRATIVE),
        ("tier placements", DocumentKind.TIER_LIST),
        ("warn", Severity.WARNING),
    ],
)
def test_terms_take_the_words_of_the_press(word, term):
    assert type(term)(word) is term


def test_a_vocabulary_without_further_words_knows_its_members_only():
    assert Scope("Report") is Scope.REPORT
    with pytest.raises(VocabularyError, match="did you mean 'placements'"):
        Scope("placement")


def test_no_word_means_two_members():
    for enum in ENUMS:
        own = {member.value: member.name for member in enum}
        for word, name in enum._words().items():
            assert own.get(word, name) == name


@pytest.mark.parametrize(
    ("word", "trend"),
    [("sustained", "MAINTAINED"), ("Improved", "INCREASED"), ("declined", "DECREASED")],
)
def test_a_pillar_trend_takes_the_verbs_that_mean_it(word, trend):
    assert PillarTrend(word) is PillarTrend[trend]


def test_section_kinds_take_their_headings():
    assert SectionKind("PRIORITIZED RECOMMENDATIONS:") is SectionKind.RECOMMENDATIONS
    assert SectionKind("Scope and Magnitude.") is SectionKind.PROFILE


def test_pillars_come_once_and_in_canonical_order():
    pillars = [tipdata.Pillar.PREVENTION, tipdata.Pillar.PROSECUTION, tipdata.Pillar.PREVENTION]
    assert vocabulary.in_order(pillars) == (
        tipdata.Pillar.PROSECUTION,
        tipdata.Pillar.PREVENTION,
    )
