"""The placing sentence is read by a grammar: verb, tier, streak, and whether it states a fact."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tipdata import Standards, Tier, TierChange, Trend
from tipdata.parsing import paragraphs, placement_verbs, placement_words, topics, trend_words
from tipdata.parsing.placement import (
    placement_clauses,
    read_label_tier,
    read_placement,
    read_trend,
)
from tipdata.parsing.standards import SHORT_OF, read_standards
from tipdata.parsing.streaks import streak_phrases
from tipdata.parsing.tier_words import tier_mentions
from tipdata.text import clean, sentences

SHARED = Path(__file__).resolve().parents[2] / "shared"


def told(text):
    return sentences(clean(text))


def read(text, **given):
    return read_placement(told(text), **given)


def _rows():
    table = Path(__file__).parent / "documents" / "placement" / "sentences.txt"
    for line in table.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            said, sentence = line.split(" | ", 1)
            yield pytest.param(said.split(), sentence, id=sentence[:80])


@pytest.mark.parametrize(("said", "sentence"), list(_rows()))
def test_a_sentence_says_tier_change_streak_waiver_and_limit(said, sentence):
    reading = read(sentence)
    granted, required = reading.waiver, reading.automatic_downgrade
    assert said == [
        reading.tier.value if reading.tier else "-",
        reading.change.value[0] if reading.change else "-",
        str(reading.streak or "-"),
        "w" if granted else "a" if required else "-",
    ]
    assert {"waiver"} & {*reading.evidence} == ({"waiver"} if granted else set())


@pytest.mark.parametrize(
    ("standards", "text"),
    [
        ("fully_meets", "The Government of Narnia fully meets the minimum standards."),
        ("fully_meets", "Narnia fully complies with the minimum standards."),
        ("fully_meets", "Although the government meets the minimum standards, it did less."),
        (
            "significant_efforts",
            "Narnia does not fully meet the minimum standards but is making significant efforts.",
        ),
        (
            "significant_efforts",
            (
                "Narnia does not yet fully meet the minimum standards to eliminate "
                "trafficking in persons; however, it is making significant efforts to do so."
            ),
        ),
        (
            "significant_efforts",
            (
                "Narnia does not comply fully with the minimum standards. It is making "
                "significant efforts to do so despite limited means."
            ),
        ),
        (
            "no_significant_efforts",
            (
                "Narnia does not fully comply with the minimum standards to eliminate human "
                "trafficking and is not making any significant efforts to do so."
            ),
        ),
        (
            "no_significant_efforts",
            "Narnia does not meet the minimum standards and is not making sufficient efforts.",
        ),
        (
            "no_significant_efforts",
            (
                "It does not meet the standards and is therefore deemed not to be making "
                "significant efforts to do so."
            ),
        ),
        (
            "significant_efforts",
            (
                "Narnia does not fully meet the minimum standards, nor do those who lead it say "
                "when it will, but is making significant efforts."
            ),
        ),
        (
            "no_significant_efforts",
            "It does not meet the minimum standards, nor is it making significant efforts.",
        ),
        ("no_significant_efforts", "It does not meet the standards and makes no efforts."),
        (None, "Governments that do not fully meet the standards but make significant efforts."),
        (None, "Any country whose government fully meets the minimum standards is on Tier 1."),
        (None, "The shelter does not meet international standards."),
        (None, "The labor standards were published."),
        (None, "The government does not fully meet the minimum standards."),
    ],
)
def test_standards_are_read_from_the_formula(standards, text):
    found, words = read_standards(told(text))
    assert (Standards(standards) if standards else None) is found
    assert (found is None) == (words is None)


@pytest.mark.parametrize(
    ("trend", "text"),
    [
        ("increasing", "The government demonstrated increasing efforts compared to the previous."),
        ("increasing", "It demonstrated overall increasing efforts compared with the previous."),
        ("increasing", "It demonstrated significant and increasing efforts this period."),
        ("increasing", "The government demonstrated increased efforts."),
        ("not_increasing", "However, the government did not demonstrate increasing efforts."),
        ("not_increasing", "It did not demonstrate overall increasing efforts, even considering."),
        ("not_increasing", "It did not demonstrate increasing overall efforts."),
        ("not_increasing", "It did not provide evidence of increasing efforts over the year."),
        (
            "not_increasing",
            (
                "Narnia is on the list for its failure to show evidence of increasing "
                "efforts to combat trafficking."
            ),
        ),
        ("not_increasing", "Narnia is on the list for a lack of evidence of increasing efforts."),
        ("not_increasing", "The government did not increase its efforts over the previous year."),
        ("increasing", "The government increased overall efforts compared to the previous year."),
        ("not_increasing", "There was no evidence of increasing efforts."),
        (None, "The government increased its efforts."),
        (None, "The government continued to demonstrate serious and sustained efforts."),
        (None, "The government demonstrated significant efforts by increasing its budget."),
        (None, "The government demonstrated increasing efforts to protect victims."),
        (None, "The government made key achievements."),
    ],
)
def test_the_overall_trend_needs_increasing_efforts(trend, text):
    found, words = read_trend(told(text))
    assert (Trend(trend) if trend else None) is found
    assert (found is None) == (words is None)


@pytest.mark.parametrize(
    ("tier", "label"),
    [
        ("1", "NORWAY: TIER 1"),
        ("2", "Angola (Tier 2)"),
        ("2", "Moldova (Republic of) (Tier 2)"),
        ("2", "Tier II"),
        ("2WL", "HAITI (TIER 2 - WATCH LIST)"),
        ("2WL", "Tier 2 Watchlist"),
        ("2WL", "Tier-2 Watch List"),
        ("2WL", "TIER 2\n\nWATCH LISTThe Government of Narnia"),
        ("2WL", "Tier 2 (Watch List)"),
        ("2WL", "“Tier 2” Watch List"),
        ("2WL", "Tier 2WL"),
        ("3", "UzbekistanTier 3:"),
        ("3", "SINT MAARTEN (Tier 3)*"),
        ("3", "Tier 3.176E"),
        ("SC", "SPECIAL CASE: YEMEN"),
        ("SC", "SOMALIA (Special Case)"),
        (None, "Tier 3 Watch List"),
        (None, "TIER RANKING BY YEAR: Tier 1 Tier 2 Tier 3"),
        (None, "Narnia"),
        (None, "ages 10 to 20, in special cases"),
        (None, "a terrorist watch list"),
    ],
)
def test_a_label_names_one_tier_or_none(tier, label):
    assert (Tier(tier) if tier else None) is read_label_tier(label)


@pytest.mark.parametrize(
    ("tiers", "text"),
    [
        (["2"], "in the second category of the report"),
        (["3"], "in the lowest possible ranking"),
        (["2WL"], "on the second-tier watch list"),
        (["2WL"], "Level 2 Watchlist"),
        (["2", "2WL"], "Tier 2 and the Watch List"),
        ([], "a two-tier system for women aged 30, level of care"),
    ],
)
def test_the_press_names_tiers_in_its_own_words(tiers, text):
    assert tiers == [str(mention.tier and mention.tier.value) for mention in tier_mentions(text)]


@pytest.mark.parametrize(
    ("years", "text"),
    [
        (3, "for the third consecutive year"),
        (21, "for the twenty-first consecutive year"),
        (21, "the 21st straight year"),
        (2, "two years in a row"),
        (3, "for the past three consecutive years"),
        (4, "the fourth year running"),
        (2, "for a second year"),
    ],
)
def test_streaks_in_words_and_digits(years, text):
    assert [years] == [phrase.years for phrase in streak_phrases(f"Narnia was there {text}.")]


@pytest.mark.parametrize("text", ["for the second time", "the third year of a plan", "since 2004"])
def test_what_is_no_streak(text):
    assert list(streak_phrases(text)) == []


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Narnia was downgraded from Tier 2 to Tier 2 Watch List.",
            {"tier": "2WL", "previous": "2", "change": "downgraded", "verb": "downgraded"},
        ),
        ("Narnia was upgraded to Tier 2 from Tier 3.", {"tier": "2", "previous": "3"}),
        ("From Tier 1, Narnia was lowered to Tier 2.", {"tier": "2", "previous": "1"}),
        ("In 2014 Narnia was placed on Tier 3.", {"tier": "3", "year": 2014}),
        ("The 2014 TIP Report placed Narnia on Tier 3.", {"year": 2014}),
        ("Narnia was placed on Tier 3 in June 2014.", {"year": 2014}),
        ("Narnia was in 2014 placed on Tier 3.", {"year": 2014}),
        ("As it convicted nobody in 2014, Narnia was placed on Tier 3.", {"year": None}),
        ("Narnia could be downgraded to Tier 3.", {"hypothetical": True, "tier": "3"}),
        ("Narnia seeks to be moved to Tier 1.", {"hypothetical": True}),
        ("The Department decided to upgrade Narnia to Tier 1.", {"hypothetical": False}),
        ("Narnia was never placed on Tier 3.", {"negated": True}),
        ("Narnia had been placed on Tier 3.", {"earlier": True}),
        ("Countries placed on Tier 3 may be sanctioned.", {"definition": True}),
        ("Narnia was ranked Tier 2 or Tier 3.", {"tier": None}),
        ("Narnia was moved from a Special Case to Tier 3.", {"change": None, "previous": "SC"}),
        ("Narnia was moved to Tier 3.", {"change": None, "tier": "3"}),
        ("Narnia is on Tier 2, up from Tier 3.", {"change": "upgraded", "previous": "3"}),
    ],
)
def test_a_clause_knows_its_parts(text, facts):
    (clause,) = placement_clauses(text)
    found = {name: getattr(clause, name) for name in facts}
    assert facts == {name: getattr(value, "value", value) for name, value in found.items()}


def test_clauses_stand_where_they_say():
    text = "First words; therefore Narnia remained on Tier 2 for the second consecutive year."
    (clause,) = placement_clauses(text)
    assert text[slice(*clause.stretch)] == "remained on Tier 2"
    assert text[slice(*clause.subject)] == " therefore Narnia "
    assert clause.streak_at
    assert text[slice(*clause.streak_at)] == "for the second consecutive year"


def test_evidence_is_offsets_into_the_cleaned_text():
    cleaned = clean(
        "Title\nNarnia does not fully meet the minimum standards but is making significant "
        "efforts. Narnia was granted a waiver from an otherwise required downgrade to Tier 3. "
        "Therefore it remained on Tier 2 Watch List for the third consecutive year."
    )
    evidence = read_placement(sentences(cleaned)).evidence
    assert {name: cleaned.piece(*stretch) for name, stretch in evidence.items()} == {
        "tier": "remained on Tier 2 Watch List",
        "change": "remained on Tier 2 Watch List",
        "streak": "for the third consecutive year",
        "waiver": "granted a waiver",
        "standards": "not fully meet the minimum standards but is making significant efforts",
    }


def test_hard_line_breaks_do_not_cut_the_sentence():
    reading = read(
        "Therefore Narnia remained on Tier 2\nWatch List for the second\nconsecutive year."
    )
    assert (reading.tier, reading.streak) == (Tier.TIER_2_WATCH_LIST, 2)


def test_blank_lines_do():
    assert read("Narnia remained on\n\nTier 2").tier is None


@pytest.mark.parametrize(("year", "tier"), [(None, "3"), (2013, "3"), (2012, "2"), (2011, None)])
def test_of_dated_placements_the_edition_asked_for_or_the_newest_counts(year, tier):
    text = "In the 2012 report Narnia was on Tier 2. In the 2013 report it was on Tier 3."
    assert (Tier(tier) if tier else None) is read(text, year=year).tier


def test_the_sentence_with_therefore_wins_over_another():
    reading = read("Narnia is on Tier 3. Therefore Narnia remained on Tier 2.")
    assert (reading.tier, reading.change) == (Tier.TIER_2, TierChange.REMAINED)


def test_a_text_without_placement_says_nothing():
    assert read("") == read("Nothing.")
    reading = read("Authorities remained unaware.\n")
    assert (reading.tier, reading.change, reading.evidence) == (None, None, {})


def _overviews():
    for path in sorted((SHARED / "corpus" / "2018").glob("*.txt")):
        cleaned = clean(path.read_text(encoding="utf-8"))
        end = re.search(r"RECOMMENDATIONS FOR|GOVERNMENT EFFORTS", cleaned.text)
        yield path.stem, cleaned, sentences(cleaned, 0, end.start() if end else None)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the 2018 narratives stand beside the checkout")
def test_every_2018_overview_places_its_country_where_its_heading_does():
    for name, cleaned, overview in _overviews():
        reading = read_placement(overview, year=2018)
        label = read_label_tier(cleaned.plain[:120].split("The Gov")[0])
        assert reading.tier is not None, name
        assert label in (reading.tier, None), name
        assert reading.change is not None, name


LOWER = {
    "verbs of placing": placement_verbs.VERB,
    "what may come": placement_words.HYPOTHETICAL_BEFORE,
    "an earlier edition": placement_words.EARLIER_BEFORE,
    "short of the standards": SHORT_OF,
    "the assessment": paragraphs.ASSESSMENT,
    "efforts with a direction": trend_words.DIRECTED,
    "no efforts": trend_words.NONE,
    "efforts to protect": topics.EFFORTS[1][1],
}


@pytest.mark.parametrize("pattern", LOWER.values(), ids=LOWER)
def test_patterns_for_lower_case_have_no_capital(pattern):
    """A capital in them would match nothing, without a sign."""
    syntax = r"\\[A-Za-z]|\(\?P<\w+>|\[A-Za-z-?\]"
    letters = re.sub(syntax, "", pattern.pattern)
    assert letters == letters.lower()


@pytest.mark.parametrize(
    "sentence",
    [
        "THE COUNTRY WAS UPGRADED TO TIER 2.",
        "The Country Was Upgraded To Tier 2.",
        "İ was upgraded to Tier 2.",
    ],
)
def test_verbs_are_read_in_any_case(sentence):
    """Titles and headlines are set in capitals; no letter may move what stands behind it."""
    (clause,) = placement_clauses(sentence)
    assert (clause.tier, clause.change) == (Tier.TIER_2, TierChange.UPGRADED)
    assert sentence[slice(*clause.stretch)].lower() == "upgraded to tier 2"


def test_a_name_is_no_verb():
    """Within ``has X on Tier 2`` the capitalized words are the country's."""
    (clause,) = placement_clauses("The report has Ranked Isles on Tier 2.")
    assert clause.verb == "has Ranked Isles"
    assert (clause.tier, clause.change) == (Tier.TIER_2, None)


def test_a_verb_and_the_noun_of_placing_it_acts_on_are_one_clause():
    """What upgrades a ranking is no second upgrade of the country."""
    text = "The department upgraded Chad's ranking to Tier 2 from Tier 3."
    (clause,) = placement_clauses(text, reported=True)
    assert (clause.verb, clause.tier, clause.change) == (
        "upgraded Chad's ranking",
        Tier.TIER_2,
        TierChange.UPGRADED,
    )
