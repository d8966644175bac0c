"""A digest gives the tier of its sentence, else of its label, the country and the edition."""

from __future__ import annotations

import tomllib
from pathlib import Path

import attrs
import pytest

from tipdata.parsing.digest import is_digest, read_digest
from tipdata.text import clean

DOCUMENTS = sorted((Path(__file__).parent / "documents" / "digests").glob("*.toml"))


@attrs.frozen
class Land:
    """Stands in for a country where a test needs no more than its code."""

    iso3: str


def found(text, **names):
    """Where names stand in a text, each with its code."""
    places = []
    for code, name in names.items():
        at = text.find(name)
        while at >= 0:
            places.append((at, at + len(name), Land(code)))
            at = text.find(name, at + 1)
    return sorted(places, key=lambda place: place[0])


def read(text, **names):
    cleaned = clean(text)
    return read_digest(cleaned, found(cleaned.plain, **names))


def value(term):
    return term.value if term else ""


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_composed_digests_say_what_their_labels_say(path):
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    cleaned = clean(document["text"])
    assert is_digest(cleaned)
    wanted = document["labels"]
    readings = read_digest(cleaned, ())
    reading = readings[-1]
    placement = reading.placement
    got = {
        "year": reading.year,
        "tier": value(placement.tier),
        "heading_tier": value(reading.label),
        "change": value(placement.change),
        "streak": placement.streak or 0,
        "waiver": placement.waiver,
        "automatic_downgrade": placement.automatic_downgrade,
        "standards": value(placement.standards),
        "trend": value(reading.trend),
    }
    checked = wanted.keys() & got.keys()
    assert {key: wanted[key] for key in checked} == {key: got[key] for key in checked}
    assert ("year" in wanted) == (reading.year is not None)


SUBJECTS = {
    "title": "Narnia\ntier rating: Tier 2 - Telmar sends servants to the north (2011)",
    "title with a colon": "Narnia: tier rating: Tier 2 - laws are new; Telmar helps (2011)",
    "placed": "tier rating: Tier 3 - people from Telmar are sold; Narnia is on Tier 3 (2011)",
    "placed with a streak": (
        "tier rating: Tier 3 - people of Telmar, sold; Narnia, for the third consecutive year, "
        "remained on Tier 3 (2011)"
    ),
    "government of": "tier rating: Tier 3 - Telmar sells; the Government of Narnia is silent",
    "subject": "tier rating: Tier 3 - unlike in Telmar, Narnia does not fully comply with laws",
    "possessive": "tier rating: Tier 3 - for Telmar, Narnia's government has no answer",
    "situation": (
        "current situation: women from Telmar are sold; Narnia is a destination country\n"
        "tier rating: Tier 3 - nothing is done"
    ),
    "named most often": (
        "current situation: to Narnia, from Telmar and through Narnia\n"
        "tier rating: Tier 3 - nothing is done"
    ),
}


@pytest.mark.parametrize("text", SUBJECTS.values(), ids=SUBJECTS.keys())
def test_the_country_is_the_one_its_sentences_are_about(text):
    (reading,) = read(text, NAR="Narnia", TEL="Telmar")
    assert reading.country == Land("NAR")
    assert text[slice(*reading.name)] == "Narnia"


@pytest.mark.parametrize(
    "text",
    [
        "tier rating: Tier 3 - the government does nothing",
        "tier rating: Tier 3 - nothing is done for women from Narnia",
        "tier rating: Tier 3 - in Narnia nothing, in Telmar little",
    ],
)
def test_a_digest_that_does_not_tell_its_country_has_none(text):
    (reading,) = read(text, NAR="Narnia", TEL="Telmar")
    assert (reading.country, reading.name) == (None, None)


@pytest.mark.parametrize(
    ("year", "ending"),
    [
        (2008, "(2008)"),
        (2008, "(2007) and so on (2008)"),
        (2009, "(2009 est.)"),
        (2009, "(2009)\n\nRefugees: 3,000 (2012)"),
        (2012, "\n\nRefugees: 3,000 (2012)"),
        (2024, "go to: https://www.state.gov/reports/2024-trafficking-in-persons-report/narnia/"),
        (2016, "as the 2016 Trafficking in Persons Report has it"),
        (None, "since 2004"),
    ],
)
def test_the_edition_stands_in_parentheses_a_link_or_a_title(year, ending):
    (reading,) = read(f"tier rating: Tier 2 - nothing has changed {ending}")
    assert year == reading.year


def test_a_page_of_several_gives_each_its_own_entry():
    text = (
        "Narnia\nTrafficking in persons:\ncurrent situation: Narnia is a source country\n"
        "tier rating: Tier 2 - little is done (2011)\n"
        "Telmar\ntier rating: Tier 3 - nothing is done (2011)\n"
        "current situation: Archenland is a source country\n"
        "tier rating: Tier 1 - all is done (2011)"
    )
    readings = read(text, NAR="Narnia", TEL="Telmar", ARC="Archenland")
    told = [(r.country.iso3, r.placement.tier.value, text[slice(*r.stretch)][:7]) for r in readings]
    assert told == [("NAR", "2", "Narnia\n"), ("TEL", "3", "Telmar\n"), ("ARC", "1", "current")]
    assert [r.stretch.start for r in readings[1:]] == [r.stretch.end for r in readings[:-1]]


def test_of_two_editions_of_one_country_the_newest_counts():
    text = "tier rating: Tier 2 - Narnia (2009)\ntier rating: Tier 3 - Narnia (2008)"
    (reading,) = read(text, NAR="Narnia")
    assert (reading.year, reading.placement.tier.value) == (2009, "2")


def test_parts_cover_the_entry():
    before = "current situation: Narnia is a source country\ntier rating: Tier 2 - little is done"
    (reading,) = read(before, NAR="Narnia")
    assert before[slice(*reading.profile)] + before[slice(*reading.overview)] == before
    assert before[slice(*reading.profile_heading)] == "current situation:"
    assert before[slice(*reading.overview_heading)] == "tier rating: "


def test_a_situation_behind_the_rating_is_the_profile():
    text = "tier rating: Tier 2 - little is done\ncurrent situation: people are sold"
    (reading,) = read(text)
    assert text[slice(*reading.overview)] + text[slice(*reading.profile)] == text


@pytest.mark.parametrize(
    "text",
    [
        "Trafficking in persons: Tier 2 - Narnia is placed on Tier 2 (2011)",
        "Narnia: Tier 3 - it does not meet the standards and is not making significant efforts.",
        "Tier 2 Watch List — Narnia was downgraded to Tier 2 Watch List.",
        "tier rating: unknown, as no officials answer",
    ],
)
def test_what_is_a_digest(text):
    assert is_digest(clean(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "NARNIA (TIER 2 - WATCH LIST)\nThe Government of Narnia does not fully meet.",
        "Tier 2 - Narnia, Telmar, Archenland",
        "The court rated the ship; Tier 2 - Narnia is placed on Tier 2.",
        "NARNIA: TIER 2\nThe Government of Narnia remained on Tier 2.",
        "Tier 2 - Narnia is placed on Tier 2." + " Many words follow." * 200,
    ],
)
def test_what_is_none(text):
    assert not is_digest(clean(text))


def test_a_rating_without_a_tier_leaves_it_open():
    (reading,) = read("tier rating: unknown, as no officials answer")
    assert (reading.label, reading.label_at, reading.placement.tier) == (None, None, None)
