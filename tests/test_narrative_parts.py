# ruff: noqa: E501 - tables are read line by line
"""The parts of a narrative: sections without headings, running heads, topic sentences, names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tipdata
from tipdata.parsing.bullets import BULLET, list_marks
from tipdata.parsing.furniture import running_heads
from tipdata.parsing.headings import Headings
from tipdata.parsing.imperatives import is_recommendation
from tipdata.parsing.layout import lay_out
from tipdata.parsing.lines import Lines
from tipdata.parsing.recommendations import read_recommendations, read_should
from tipdata.parsing.trends import read_pillar_trend
from tipdata.text import Cleaned, Stretch, clean, sentences

ASSESSED = (
    "The Government of Chad does not fully comply with the minimum standards for the elimination "
    "of trafficking; however, it is making significant efforts to do so."
)
PROFILED = (
    "Chad is a source, transit, and destination country for children trafficked for forced labor."
)
PLAIN = "Nothing in these words tells which of the three they belong to, long as they may be."

LAYOUTS = {
    "pillars behind doubled blank lines": (
        f"{PROFILED}\n\n{ASSESSED}\n\n\n\n{PLAIN}\n\n\n\n{PLAIN}\n\n\n\n{PLAIN}",
        ["profile", "overview", "prosecution", "protection", "prevention"],
    ),
    "doubled blank lines everywhere say nothing": (
        f"{PROFILED}\n\n\n\n{ASSESSED}\n\n\n\n{PLAIN}",
        ["profile", "overview"],
    ),
    "a profile that lost its heading": (
        f"{ASSESSED}\n\nPREVENTION\nThe government held a talk about it in March.\n\n{PROFILED}",
        ["overview", "prevention", "profile"],
    ),
    "an assessment over a line's end": (
        f"{PROFILED}\n{ASSESSED.replace('minimum standards', 'minimum' + chr(10) + 'standards')}",
        ["profile", "overview"],
    ),
    "nothing at all": ("", ["overview"]),
    "recommendations that lost their heading": (
        f"{ASSESSED}\n\nInvestigate the men who own the farms and bring them to a court.",
        ["overview", "recommendations"],
    ),
}


@pytest.mark.parametrize(("text", "kinds"), LAYOUTS.values(), ids=LAYOUTS)
def test_sections_are_found_without_their_headings(text, kinds):
    parts = lay_out(Headings(Lines(text)), 0, 0, len(text))
    assert kinds == [part.kind.value for part in parts]
    assert (parts[0].start, parts[-1].end) == (0, len(text))


HEADS = {
    "figure first": ("eight 264KYRGYZ REPUBLICcases", "eight cases"),
    "figure last": ("eight KYRGYZ REPUBLIC264cases", "eight cases"),
    "between two sentences": (
        "in 2017.264KYRGYZ REPUBLICThe government",
        "in 2017. The government",
    ),
    "at the beginning": ("264KYRGYZ REPUBLICThe government", "The government"),
    "names that overlap": ("a 12KOREA, REPUBLIC OF KOREA13 b", "a  KOREA13 b"),
    "a line of its own": ("one case\n264\nand two", "one case and two"),
    "a line with the name": ("one case\nKYRGYZ REPUBLIC 264\nand two", "one case and two"),
    "a line with the name behind": ("one case\n264 KYRGYZ REPUBLIC\nand two", "one case and two"),
    "two lines": ("one case\n264\nKYRGYZ REPUBLIC\nand two", "one case and two"),
    "the name above": ("One.\nKYRGYZ REPUBLIC\n264\nTwo.", "One.\n\nTwo."),
    "two numbers in a row": ("One.\n\n264\n\n265\n\nTwo.", "One.\n\n265\n\nTwo."),
    "other words in capitals": (
        "one case\nNEW LAWS 264\nand two",
        "one case\nNEW LAWS 264\nand two",
    ),
    "a year": ("In 2017Chad said", "In 2017Chad said"),
    "an article": ("article 12A says", "article 12A says"),
}


@pytest.mark.parametrize(("text", "left"), HEADS.values(), ids=HEADS)
def test_running_heads_are_left_out(text, left):
    assert left == running_heads(Cleaned.of(text)).text


# fmt: off
TOPICS = [
    ("increased", "The government increased its anti-trafficking law enforcement efforts."),
    ("increased", "The government slightly improved efforts to identify victims."),
    ("increased", "Authorities modestly strengthened prevention efforts."),
    ("increased", "The government made increased efforts to protect victims."),
    ("increased", "The government expanded efforts to prevent trafficking."),
    ("increased", "Narnia increased prosecutions under its new law."),
    ("maintained", "The government maintained insufficient protection efforts."),
    ("maintained", "The government sustained its strong prevention measures."),
    ("maintained", "The government continued its efforts to prosecute traffickers."),
    ("maintained", "Narnian authorities maintained some efforts to protect victims."),
    ("decreased", "The government decreased already limited protection efforts."),
    ("decreased", "The government's protection efforts declined during the year."),
    ("decreased", "Prosecution efforts have weakened since the last report."),
    ("decreased", "The government's efforts to prevent trafficking diminished."),
    ("mixed", "The government increased efforts to identify victims but decreased efforts to house them."),
    ("mixed", "The government increased prosecution efforts, while its protection efforts remained weak."),
    ("mixed", "The government made mixed efforts to prevent trafficking."),
    ("minimal", "The government demonstrated minimal efforts to protect victims."),
    ("minimal", "The government provided minimal assistance to victims."),
    ("limited", "The government made limited law enforcement efforts."),
    ("weak", "The government's law enforcement efforts remained weak."),
    ("uneven", "The government demonstrated uneven progress in punishing traffickers."),
    ("modest", "The government made modest prevention efforts."),
    ("modest", "Prevention efforts were modest."),
    ("inadequate", "The government undertook inadequate efforts to find victims."),
    ("negligible", "The government made negligible efforts to prevent trafficking."),
    ("no", "The government made no discernible efforts to prevent trafficking."),
    ("no", "The government did not report any law enforcement efforts."),
    ("no", "The government failed to protect victims."),
    ("no", "The ministry had not increased any sentences and did not make arrests."),
    (None, "The act of 2009 forbids all forms of trafficking."),
    (None, "Efforts to prevent trafficking were left to churches."),
]
# fmt: on


@pytest.mark.parametrize(("trend", "sentence"), TOPICS)
def test_a_topic_sentence_tells_its_pillars_trend(trend, sentence):
    reading = read_pillar_trend(sentences(clean(sentence)))
    assert trend == (reading.trend.value if reading else None)


def test_a_later_sentence_counts_only_where_it_speaks_of_efforts():
    text = "The law is of 2009. The government increased efforts. It decreased efforts."
    reading = read_pillar_trend(sentences(clean(text)))
    assert reading is not None
    assert text[slice(*reading.stretch)] == "increased efforts"


RECOMMENDATIONS = {
    "nothing": ("", []),
    "semicolons": ("Train judges; fund shelters (two; or three); and ratify.", 3),
    "a figure between semicolons": ("Train judges; 2030; fund shelters.", 2),
    "sentences": ("Train judges. Fund shelters.", 2),
    "bullets": ("• Train judges. • Fund shelters.", 2),
    "one bullet": ("• Train judges and fund shelters.", 1),
    "stars in a paragraph": ("Train judges. * Fund shelters. * Ratify.", 3),
    "stars at line starts": ("* Train judges; pay them.\n* Fund shelters", 2),
    "hyphens": ("- Train judges\n- Fund shelters", 2),
    "numbers": ("1. Train judges.\n2. Fund shelters.", 2),
    "numbers in a paragraph": ("1) Train judges. 2) Fund shelters.", 2),
    "bare lines": ("Train judges\nFund shelters; pay for them\nRatify the protocol", 3),
    "lines with stops": ("Train judges; pay them.\nFund shelters.\nRatify.", 3),
    "a sentence over a line's end": ("Train judges and\nthe police. Fund shelters.", 2),
}


@pytest.mark.parametrize(("text", "count"), RECOMMENDATIONS.values(), ids=RECOMMENDATIONS)
def test_recommendations_are_cut_into_items(text, count):
    found = read_recommendations(clean(text), Stretch(0, len(text)))
    assert (count or 0) == len(found)
    assert all(text[a:b][0].isalpha() for a, b in found)


SHOULD = {
    "none": ("The law is new.", 0),
    "a sentence": ("The law is new. The government should use it.", 1),
    "needs to": ("The government needs to use the law.", 1),
    "must": ("Authorities must use the law.", 1),
    "a list behind a colon": ("Actions should focus on: laws; courts; and shelters.", 3),
    "of a tier": ("It should stand on Tier 2.", 0),
}


@pytest.mark.parametrize(("text", "count"), SHOULD.values(), ids=SHOULD)
def test_calls_for_action_in_an_assessment(text, count):
    assert count == len(read_should(clean(text), Stretch(0, len(text))))


def test_a_profile_alone_tells_its_country():
    text = f"{PROFILED}\n\nPROTECTION\nThe authorities maintained protection efforts.\n\nPREVENTION\nNone."
    (assessment,) = tipdata.parse(text).assessments
    assert assessment.country.iso3 == "TCD"
    assert assessment.tier is None


@pytest.mark.parametrize(
    "text",
    [
        "PROSECUTION\nIt did little on trafficking.\n\nPROTECTION\nIt did less.\n\nPREVENTION\nIt did nothing.",
        "It does not fully meet the minimum standards on trafficking.\n\nPROSECUTION\nX.\n\nPROTECTION\nY.",
        (
            "The Government of Narnia, on trafficking, falls short of Chad.\n\n"
            "It is a source country for children.\n\nPROSECUTION\nX.\n\nPROTECTION\nY."
        ),
    ],
)
def test_a_narrative_of_no_known_country_asks_for_it(text):
    with pytest.raises(tipdata.ParseError, match="country="):
        tipdata.parse(text)
    (assessment,) = tipdata.parse(text, country="Chad").assessments
    assert assessment.country.name == "Chad"
    assert assessment.country_as_reported is None


@pytest.mark.parametrize(
    ("paragraph", "asks"),
    [
        ("Vigorously investigate traffickers.", True),
        ("vigorously investigate traffickers.", False),
        ("• vigorously investigate traffickers.", False),
        ("Report data on victims.", False),
        ("• Report data on victims.", True),
        ("The list: • Train judges. • Fund shelters.", True),
        ("The list: • train judges. • fund shelters.", False),
        ("1234", False),
    ],
)
def test_how_a_recommendation_begins(paragraph, asks):
    """With a verb that asks; a word that begins statements as well needs a list mark before it."""
    assert is_recommendation(paragraph, 0, len(paragraph)) is asks


MARKS = ["•", "*", "·", "–", "-", "(", "1", "2) ", "3. ", "\n", " ", ". ", "; ", "a", "Bb", "\t"]


@given(st.lists(st.sampled_from(MARKS), max_size=14).map("".join), st.data())
def test_no_list_mark_is_lost_by_looking_for_signs_first(text, data):
    """Cheap looks say where no mark can be; where one may be, the pattern decides."""
    cleaned = Cleaned.of(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = [match.span() for match in BULLET.finditer(cleaned.plain, start, end)]
    assert list_marks(cleaned, Stretch(start, end)) == found
