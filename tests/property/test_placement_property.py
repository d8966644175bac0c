"""Whatever is composed from the grammar is read back; whatever is not never breaks the reader."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tipdata import Tier, TierChange
from tipdata.parsing.placement import placement_clauses, read_placement, read_trend
from tipdata.text import clean, sentences

VERBS = {
    "was upgraded to": TierChange.UPGRADED,
    "moved up to": TierChange.UPGRADED,
    "was downgraded to": TierChange.DOWNGRADED,
    "slipped to": TierChange.DOWNGRADED,
    "remained on": TierChange.REMAINED,
    "was placed on": None,
    "is on": None,
}
STREAKS = {
    "": None,
    " for the second consecutive year": 2,
    " for a 14th straight year": 14,
    " for the twenty-first year in a row": 21,
}
LEADS = ["therefore ", "Therefore, ", "and ", "However, the police convicted nobody; "]
NAMED = [tier for tier in Tier if tier is not Tier.SPECIAL_CASE]
WORDS = st.sampled_from(
    "Narnia Tier 2 3 Watch List from to on upgraded downgraded remained could be not a waiver "
    "granted Special Case for the second consecutive year , ; . in 2012 after countries whose "
    "rating was placed minimum standards does fully meet making significant efforts".split()
)


@given(
    lead=st.sampled_from(LEADS),
    verb=st.sampled_from(sorted(VERBS)),
    tier=st.sampled_from(NAMED),
    streak=st.sampled_from(sorted(STREAKS)),
)
def test_a_composed_sentence_is_read_back(lead, verb, tier, streak):
    reading = read_placement(sentences(clean(f"{lead}Narnia {verb} {tier.label}{streak}.")))
    moved = VERBS[verb] in (TierChange.UPGRADED, TierChange.DOWNGRADED)
    years = None if moved else STREAKS[streak]
    assert reading.tier is tier
    assert reading.streak == years
    assert reading.change is (TierChange.REMAINED if years else VERBS[verb])


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join)))
def test_any_text_gives_clauses_inside_it(text):
    cleaned = clean(text)
    told = sentences(cleaned)
    reading = read_placement(told)
    _trend, words = read_trend(told)
    stretches = [*reading.evidence.values(), *([words] if words else [])]
    assert all(0 <= start < end <= len(cleaned.plain) for start, end in stretches)
    for clause in placement_clauses(cleaned.plain):
        assert clause.stretch.start < clause.stretch.end <= len(cleaned.plain)
        assert cleaned.plain[clause.subject.end :].startswith(clause.verb[:1])
