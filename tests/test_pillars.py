"""Which pillars efforts and recommendations serve, and the words that decided it."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tipdata
from tipdata import Pillar
from tipdata.parsing.pillars import pillars_of, pillars_of_each
from tipdata.parsing.pillars.phrases import LEXICON, cues, lexicon
from tipdata.parsing.pillars.words import GROUPS, Group, Weight
from tipdata.text import Cleaned, Stretch

LABELLED = Path(__file__).resolve().parent / "labelled"


def labelled(name):
    """The lines of a table: the pillars, and the action."""
    lines = (LABELLED / name).read_text(encoding="utf-8").splitlines()
    rows = [line.split(": ", 1) for line in lines if line and not line.startswith("#")]
    return [pytest.param(*row, id=row[1][:60]) for row in rows]


def read(text):
    """The pillars of an action that is all of a text, and the words for each."""
    cleaned = Cleaned.of(text)
    pillars, evidence = pillars_of(cleaned, Stretch(0, len(text)))
    words = {pillar.value: text[at.start : at.end] for pillar, at in evidence.items()}
    return ", ".join(pillar.value for pillar in pillars), words


@pytest.mark.parametrize(("pillars", "text"), labelled("pillars_of_efforts.txt"))
def test_an_effort_serves_the_pillars_it_works_for(pillars, text):
    assert pillars == read(text)[0]


@pytest.mark.parametrize(("pillars", "text"), labelled("pillars_of_recommendations.txt"))
def test_a_recommendation_serves_the_pillars_it_asks_work_for(pillars, text):
    assert pillars == read(text)[0]


EVIDENCE = {
    "the first phrase of a pillar": (
        "investigating and prosecuting more cases",
        {"prosecution": "investigating"},
    ),
    "a phrase for each pillar": (
        "convicting traffickers, sheltering children, and a hotline",
        {"prosecution": "convicting", "protection": "sheltering", "prevention": "hotline"},
    ),
    "a phrase of several words": (
        "the National  Action Plan",
        {"prevention": "Action Plan"},
    ),
    "words between those of a phrase": (
        "support for male victims",
        {"protection": "support for male victims"},
    ),
    "whom the training is for": (
        "Workshops (two) for Judges",
        {"prosecution": "Judges"},
    ),
    "the training, where it is for anybody": (
        "more training",
        {"prosecution": "training", "protection": "training"},
    ),
    "a hint where nothing decides": ("passed a bill", {"prosecution": "bill"}),
    "the longest phrase": ("heard labor court cases", {"prevention": "labor court"}),
    "letters of other scripts around": ("«Линия» — a “hotline”", {"prevention": "hotline"}),
    "nothing": ("met in the capital", {}),
}


@pytest.mark.parametrize(("text", "words"), EVIDENCE.values(), ids=EVIDENCE)
def test_the_words_that_decided_are_known(text, words):
    assert words == read(text)[1]


CONTRASTS = {
    "victims punished and traffickers punished": [
        ("ensure victims are not prosecuted for crimes", "protection"),
        ("ensure traffickers are prosecuted for crimes", "prosecution"),
    ],
    "officers taught and officers tried": [
        ("trained judges", "prosecution"),
        ("paid judges' travel to a school", "prosecution"),
        ("trained teachers at a school", "prevention"),
    ],
    "courts of law and of labor": [
        ("opened a court", "prosecution"),
        ("opened a labour court", "prevention"),
    ],
    "workers protected and victims protected": [
        ("protected workers", "prevention"),
        ("protected victims", "protection"),
        ("identified victims among street vendors and migrant workers", "protection"),
    ],
    "services": [
        ("improved services", "protection"),
        ("abolished compulsory national service", "prevention"),
    ],
    "recruiting": [
        ("recruited new police", "prosecution"),
        ("closed recruitment agencies", "prevention"),
    ],
    "a law's name": [
        ("prosecuting suspects under the Prevention of Trafficking Act", "prosecution"),
        ("enacting the Prevention of Trafficking in Persons Act", "prosecution"),
        ("preventing trafficking by an act of mercy", "prevention"),
    ],
}


@pytest.mark.parametrize("pairs", CONTRASTS.values(), ids=CONTRASTS)
def test_like_words_of_another_meaning_are_told_apart(pairs):
    assert [pillars for _, pillars in pairs] == [read(text)[0] for text, _ in pairs]


NARRATIVE = """FIJI (Tier 2)
The Government of Fiji does not fully meet the minimum standards for the elimination of \
trafficking but is making significant efforts to do so. The government demonstrated overall \
increasing efforts compared to the previous reporting period; therefore Fiji remained on \
Tier 2. These efforts included {effort}.

PRIORITIZED RECOMMENDATIONS
Improve data collection.

PROSECUTION
The government increased law enforcement efforts. {prosecution}

PROTECTION
The government maintained protection efforts. {protection}

PREVENTION
The government maintained prevention efforts. {prevention}

TRAFFICKING PROFILE
Traffickers exploit victims in Fiji.
"""

VAGUE = {
    "data in one section": (
        "improving data collection",
        {"prosecution": "It joined its data on cases at last."},
        {"prosecution": "data"},
    ),
    "money in two sections": (
        "spending more on the Office for Persons in Need by a larger budget",
        {
            "prosecution": "The Office received a larger budget. It fined one man.",
            "protection": "The budget of the Office doubled. Beds were bought.",
            "prevention": "Ministries wrote to each other.",
        },
        {"prosecution": "budget", "protection": "budget"},
    ),
    "the section that shares most words": (
        "increasing funding for the Marble Office in Streslau",
        {
            "protection": "It gave some funding to a school.",
            "prevention": "The Marble Office in Streslau got new funding. No other fund was left.",
        },
        {"prevention": "fund"},
    ),
    "training of whom the sections name": (
        "training more clerks",
        {
            "protection": "No clerk came, and none was asked. It held training for clerks.",
            "prevention": "It had its cooks trained. And the rest",
        },
        {"protection": "train"},
    ),
    "no section": ("improving data collection", {}, {"prosecution": "data"}),
    "its own words first": (
        "funding a shelter",
        {"prosecution": "The shelter got funding."},
        {"protection": "shelter"},
    ),
}


@pytest.mark.parametrize(("effort", "sections", "words"), VAGUE.values(), ids=VAGUE)
def test_vague_efforts_follow_the_sections_that_tell_of_them(effort, sections, words):
    empty = dict.fromkeys(["prosecution", "protection", "prevention"], "")
    report = tipdata.parse(NARRATIVE.format(effort=effort, **(empty | sections)), year=2018)
    (assessment,) = report.assessments
    (found,) = assessment.efforts
    evidence = {
        pillar.value: report.document[span] for pillar, span in found.pillar_evidence.items()
    }
    assert words == evidence
    assert list(found.pillars) == [pillar for pillar in Pillar if pillar.value in words]


def test_a_section_of_one_word_over_and_over_is_read_in_part():
    """Where the word stands in every sentence, the first of them are enough."""
    text = NARRATIVE.format(
        effort="improving data for Streslau",
        prosecution="It has data. " * 40 + "It has data for Streslau.",
        protection="It has data. ",
        prevention="",
    )
    (assessment,) = tipdata.parse(text, year=2018).assessments
    assert assessment.efforts[0].pillars == (Pillar.PROSECUTION, Pillar.PROTECTION)


def test_recommendations_go_by_their_own_words():
    text = NARRATIVE.format(
        effort="opening a shelter", prosecution="", protection="Its data were poor.", prevention=""
    )
    (assessment,) = tipdata.parse(text, year=2018).assessments
    (asked,) = assessment.recommendations
    assert asked.pillars == (Pillar.PROSECUTION,)


@given(st.text(max_size=300))
def test_any_text_gives_pillars_in_order_with_words_inside_it(text):
    """Whatever the words, evidence and pillars agree, and the evidence is no blank."""
    pillars, evidence = pillars_of(Cleaned.of(text), Stretch(0, len(text)))
    assert list(pillars) == [pillar for pillar in Pillar if pillar in evidence]
    for at in evidence.values():
        words = text[at.start : at.end]
        assert words.strip() == words != ""


WORDS = sorted(LEXICON)


@given(st.lists(st.sampled_from([*WORDS, "trafficking", "the", "of"]), max_size=30))
def test_phrases_never_overlap(words):
    """Cues come in order, each behind the one before."""
    edges = [edge for start, end, _ in cues(words) for edge in (start, end)]
    assert edges == sorted(edges)
    assert all(start < end for start, end, _ in cues(words))


@given(st.lists(st.lists(st.sampled_from(["law", "court", "shelter", "a"]), min_size=1)))
def test_actions_are_read_the_same_together_as_alone(actions):
    """Whatever their order in the list."""
    text, stretches = "", []
    for words in actions:
        start = len(text)
        text += " ".join(words)
        stretches.append(Stretch(start, len(text)))
        text += "; "
    cleaned = Cleaned.of(text)
    backwards = stretches[::-1]
    assert pillars_of_each(cleaned, backwards) == [pillars_of(cleaned, at) for at in backwards]


def test_every_phrase_is_found_where_it_stands():
    """The dictionary holds each phrase as it is written, its stars and gaps left out."""
    for group in GROUPS:
        for written in group.phrases.split("|"):
            plain = [part.split("/")[0].rstrip("*") for part in written.split() if part[0] != "~"]
            longest = max(end - start for start, end, _ in cues(plain))
            assert longest == len(plain), written


def test_british_spellings_are_found():
    (first, second, third) = cues("criminalised programme labour court".split())
    assert (first[:2], second[:2], third[:2]) == ((0, 1), (1, 2), (2, 4))


def test_a_phrase_of_two_groups_speaks_for_both():
    """Also where the groups write it differently."""
    groups = [
        Group("one", (Pillar.PROSECUTION,), Weight.SAYS, "door"),
        Group("two", (Pillar.PROTECTION,), Weight.HINTS, "door/window"),
    ]
    ((_, _, phrase),) = cues(["door"], lexicon(groups))
    says, hints = Weight.SAYS.voice(Pillar.PROSECUTION), Weight.HINTS.voice(Pillar.PROTECTION)
    assert phrase.voices == says | hints


def test_a_phrase_must_come_within_its_gap():
    (group,) = [Group("gap", (), Weight.SAYS, "a ~1 b")]
    entries = lexicon([group])
    assert [cue[:2] for cue in cues(["a", "x", "b"], entries)] == [(0, 3)]
    assert cues(["a", "x", "x", "b"], entries) == []


def test_groups_have_names_of_their_own():
    assert len({group.name for group in GROUPS}) == len(GROUPS)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("guide the guide, then a guide dog to court", "court"),
        ("outlaw, law-law; law", "law"),
        ("inspected courtyards and\ncourts", "courts"),
        (
            "bringing food, then some more food; bringing\tmen to\x1cjustice",
            "bringing\tmen to\x1cjustice",
        ),
    ],
)
def test_evidence_stands_where_its_words_do(text, words):
    _, evidence = pillars_of(Cleaned.of(text), Stretch(0, len(text)))
    place = evidence[Pillar.PROSECUTION]
    assert text[place.start : place.end] == words
    assert not text[: place.start].endswith(("out", "in"))


def test_terms_hash_alike_wherever_they_come_from():
    again = pickle.loads(pickle.dumps(Pillar.PROTECTION))
    assert {Pillar.PROTECTION: 1}[again] == {Pillar("protection"): 1}[again] == 1
