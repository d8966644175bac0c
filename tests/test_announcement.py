"""Announcements: the seed, when, who, where, what was done and what is asked."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

import tipdata
from tipdata.errors import ParseError
from tipdata.parsing.announcement import is_announcement, read_announcement
from tipdata.parsing.announcement.asked import read_asked
from tipdata.parsing.announcement.done import read_done
from tipdata.parsing.announcement.lists import listings
from tipdata.parsing.announcement.when import read_when, stated_edition
from tipdata.text import Document, Span, clean, sentences
from tipdata.vocabulary import DocumentKind, Tier, TierChange

SHARED = Path(__file__).resolve().parents[2] / "shared"


def read(text: str, **given: object):
    return read_announcement(Document(text), clean(text), **given)


@pytest.mark.skipif(not SHARED.exists(), reason="the shared labels are not beside this checkout")
def test_seed() -> None:
    """The announcement the library was begun for gives all its facts, each where it stands."""
    seed = json.loads((SHARED / "gold" / "pages" / "seed.json").read_text(encoding="utf-8"))
    text, gold = seed["text"], seed["gold"]
    report = read(text)
    (one,) = report
    assert (report.year, report.released, report.published) == (
        2021,
        date(2021, 7, 1),
        date(2021, 7, 3),
    )
    assert (one.country.iso3, one.tier, one.change) == ("KGZ", Tier.TIER_2, TierChange.UPGRADED)
    assert one.span == Span(0, len(text))
    assert [e.text.split()[:3] for e in one.efforts] == [
        e["start"].split()[:3] for e in gold["efforts"]
    ]
    assert [r.text for r in one.recommendations] == [r["start"] for r in gold["recommendations"]]
    (quotation,) = one.quotations
    assert quotation.speaker == "Brian Stimmler"
    assert quotation.role == gold["speakers"][0]["role"]
    for item in (*one.efforts, *one.recommendations, *one.quotations):
        assert report.document[item.span] == item.text


EDITIONS = {
    "before the name": ("The 2021 Trafficking in Persons (TIP) Report", 2021),
    "behind the name": ("The Trafficking in Persons Report 2019", 2019),
    "with its edition before": ("the 2018 US human trafficking report", 2018),
    "newest of two": ("Unlike the 2019 TIP Report, the 2020 TIP Report says", 2020),
    "bare": ("in its 2016 report", 2016),
    "report for": ("the report for 2022 was issued", 2022),
    "no history of tiers": ("It was on Tier 2 from 2009 to 2012", None),
    "no reporting period": ("the 2016-2017 report", None),
}


@pytest.mark.parametrize(("text", "year"), EDITIONS.values(), ids=EDITIONS.keys())
def test_stated_edition(text: str, year: int | None) -> None:
    """Only a year said of the report is an edition."""
    assert stated_edition(text) == year


WHEN = {
    "day and edition in one sentence": (
        "On July 1, the Department released the 2021 TIP Report.",
        (2021, date(2021, 7, 1), None),
    ),
    "date behind the verb": (
        "The TIP report was released on June 28, 2018.",
        (2018, date(2018, 6, 28), None),
    ),
    "dateline with year, weekday": (
        (
            "WASHINGTON, June 20, 2018 (Narwire) - The Department on Thursday released its annual "
            "human trafficking report."
        ),
        (2018, None, date(2018, 6, 20)),
    ),
    "dateline without year": (
        "TIRANA, July 27 /ANA/- The 2021 TIP report is out.",
        (2021, None, None),
    ),
    "dateline's year for the day": (
        "Title here\n20.07.2022\nThe TIP report was published on 19 July.",
        (2022, date(2022, 7, 19), date(2022, 7, 20)),
    ),
    "out today": (
        "Title\nPublished: 1 July 2021\nThe Department today released the TIP report.",
        (2021, date(2021, 7, 1), date(2021, 7, 1)),
    ),
    "the edition's own day of two": (
        "The 2020 TIP report was released June 25, 2020. The 2021 TIP report was released July 1.",
        (2021, date(2021, 7, 1), None),
    ),
    "day of something else": (
        "The government today (July 20) refuted the TIP Report 2022 issued by Washington.",
        (2022, None, None),
    ),
    "day that somebody tells of": (
        "Released last month, the 2022 TIP report said that police on July 4 raided a bar.",
        (2022, None, None),
    ),
    "byline": (
        "Moves up\nBy Ana Doe | July 3, 2021\nThe 2021 TIP report is out.",
        (2021, None, date(2021, 7, 3)),
    ),
    "stamp at the end": (
        "The 2021 TIP report is out. " + "More words follow. " * 40 + "\nPosted on 3 July 2021",
        (2021, None, date(2021, 7, 3)),
    ),
    "date in the middle": (
        "The 2021 TIP report is out. "
        + "More words follow. " * 40
        + "On May 4, 2021, police came. "
        + "More words follow. " * 40,
        (2021, None, None),
    ),
    "this year's report, stamped": (
        "3 July 2021\nThis year's trafficking in persons report is out.",
        (2021, None, date(2021, 7, 3)),
    ),
    "stamped, report of no year": ("3 July 2021\nThe law is old.", (None, None, date(2021, 7, 3))),
    "nothing": ("Nothing is said here.", (None, None, None)),
}


@pytest.mark.parametrize(("text", "expected"), WHEN.values(), ids=WHEN.keys())
def test_when(text: str, expected: tuple[int | None, date | None, date | None]) -> None:
    """A day without year takes it from the text itself; weekdays give none."""
    assert tuple(read_when(clean(text))) == expected


PLACED = {
    "subject": ("Chad was upgraded to Tier 2 in the TIP report.", {"TCD": ("2", "upgraded")}),
    "object": ("The TIP report placed Chad on Tier 3.", {"TCD": ("3", None)}),
    "the ranking country is ranked": (
        "The United States was ranked Tier 1 in its own TIP report.",
        {"USA": ("1", None)},
    ),
    "the ranking country ranks": (
        "The United States moved Chad to Tier 3 from Tier 2 in the TIP report.",
        {"TCD": ("3", "downgraded")},
    ),
    "taken up": (
        "Chad reacted to the TIP report. Mali aside, the country was upgraded to Tier 2.",
        {"TCD": ("2", "upgraded")},
    ),
    "coordinated": (
        "In the TIP report Chad, Mali and Togo were upgraded to Tier 2.",
        {"TCD": ("2", "upgraded"), "MLI": ("2", "upgraded"), "TGO": ("2", "upgraded")},
    ),
    "listed behind": (
        "TIP report\nPlaced on Tier 3 were: Chad.\nUpgraded to Tier 2 are Mali and Togo.",
        {"TCD": ("3", None), "MLI": ("2", "upgraded"), "TGO": ("2", "upgraded")},
    ),
    "along with": (
        "Chad is on Tier 3 along with Mali, says the TIP report.",
        {"TCD": ("3", None), "MLI": ("3", None)},
    ),
    "clause between": (
        "Chad, a country of many borders and peoples, was upgraded to Tier 2 in the TIP report.",
        {"TCD": ("2", "upgraded")},
    ),
    "aside": (
        "Unlike Mali, it was upgraded to Tier 2 in the TIP report, Chad says in Chad.",
        {"TCD": ("2", "upgraded")},
    ),
    "taken up in a text of several": (
        (
            "Mali and Togo in the TIP report\nMali was downgraded to Tier 3. It joined Chad "
            "on Tier 3. Togo remained on Tier 2."
        ),
        {"MLI": ("3", "downgraded"), "TGO": ("2", "remained")},
    ),
    "labels": (
        "TIP report\nChad (Tier 2)\nMali: Tier 3",
        {"TCD": ("2", None), "MLI": ("3", None)},
    ),
    "title only": (
        "Chad Upgraded to Tier 2\nThe embassy welcomes the TIP report on Chad.",
        {"TCD": ("2", "upgraded")},
    ),
    "title tells the direction": (
        "Chad upgraded to Tier 2\nThe TIP report places Chad on Tier 2.",
        {"TCD": ("2", "upgraded")},
    ),
    "title against text": (
        "Chad downgraded to Tier 3\nThe TIP report places Chad on Tier 2 Watch List.",
        {"TCD": ("2WL", None)},
    ),
    "label of a title": (
        "Chad TIP ranking: Tier 2\nThe TIP report upgraded Chad.",
        {"TCD": ("2", "upgraded")},
    ),
    "unreal title": (
        "Chad could slip to Tier 3\nChad was kept on Tier 2 in the TIP report.",
        {"TCD": ("2", "remained")},
    ),
    "move told elsewhere": (
        "The TIP report places Chad on Tier 2. We applaud the upgrade.",
        {"TCD": ("2", "upgraded")},
    ),
    "moves in both directions": (
        "The TIP report places Chad on Tier 2. The upgrade came late. The downgrade was unfair.",
        {"TCD": ("2", None)},
    ),
    "move that cannot be": (
        "The TIP report places Chad on Tier 3. The upgrade came late.",
        {"TCD": ("3", None)},
    ),
    "earlier placement": (
        "After it was on Tier 3 last year, Chad was upgraded to Tier 2 in the 2020 TIP report.",
        {"TCD": ("2", "upgraded")},
    ),
    "earlier clause of the edition itself": (
        "Chad risks falling to Tier 3 after it was kept on Tier 2 in the 2012 TIP report.",
        {"TCD": ("2", "remained")},
    ),
}


@pytest.mark.parametrize(("text", "expected"), PLACED.values(), ids=PLACED.keys())
def test_placements(text: str, expected: dict[str, tuple[str, str | None]]) -> None:
    """Who stands where, and whether that was a move."""
    assert {
        each.country.iso3: (
            each.tier.value if each.tier else None,
            each.change.name.lower() if each.change else None,
        )
        for each in read(text)
    } == expected


def test_several_have_their_sentences_as_spans() -> None:
    """Where countries share a text each has the first sentence that places it."""
    text = (
        "Pacific report\nIn the TIP report Fiji was upgraded to Tier 2. Tonga remained on Tier 2."
    )
    report = read(text, year=2019)
    assert report.year == 2019
    assert [report.document[a.span] for a in report] == [
        "In the TIP report Fiji was upgraded to Tier 2.",
        "Tonga remained on Tier 2.",
    ]
    assert [report.document[span] for span in report.unread] == ["Pacific report\n", " "]


def test_waiver() -> None:
    """A waiver told before the placement, or in a sentence of its own."""
    before = (
        "Chad was granted a waiver from an otherwise required downgrade to Tier 3 and remained on "
        "Tier 2 Watch List for the third consecutive year in the TIP report."
    )
    report = read(before)
    assert report["TCD"].waiver
    assert "waiver" in report.document[report["TCD"].evidence["waiver"]]
    assert not read("Chad remained on Tier 2 in the TIP report.")["TCD"].waiver


def test_country_given() -> None:
    """A text that names no country needs one given."""
    text = "The TIP report upgraded the country to Tier 2."
    with pytest.raises(ParseError, match="country="):
        read(text)
    chad = read("Chad is on Tier 2 of the TIP report.")["TCD"].country
    report = read(text, country=chad)
    assert report["TCD"].tier is Tier.TIER_2
    assert report["TCD"].country_as_reported is None


ANNOUNCEMENTS = {
    "placement": ("The 2021 TIP Report upgraded Chad to Tier 2.", True),
    "move": ("The State Department downgraded Chad in its trafficking in persons report.", True),
    "no report": ("Chad was upgraded to Tier 2 by the federation.", False),
    "no placement": ("See the Trafficking in Persons Report on Chad.", False),
    "definition": ("TIP report: Tier 1 countries fully meet the standards.", False),
    "tier without clause": ("The Trafficking in Persons Report has a Tier 2.\nMore.", False),
}


@pytest.mark.parametrize(("text", "expected"), ANNOUNCEMENTS.values(), ids=ANNOUNCEMENTS.keys())
def test_recognition(text: str, expected: bool) -> None:
    """The report's name and a placement as a fact; less is not enough."""
    assert is_announcement(clean(text)) is expected


LISTS = {
    "semicolons": (
        "These efforts included:\n\nTraining of judges;\n\nSong; and\n\nOpening of a home.\n\nE.",
        ["Training of judges", "Song", "Opening of a home"],
    ),
    "bullets": (
        "Efforts:\n• Trained police.\n• A hotline.\nThe end.",
        ["Trained police", "A hotline"],
    ),
    "numbers": ("Efforts:\n1. Trained police;\n2) A hotline", ["Trained police", "A hotline"]),
    "unmarked, of one kind": (
        "Achievements:\nConvicted traffickers.\nOpened a shelter.\nThe embassy is glad.",
        ["Convicted traffickers", "Opened a shelter"],
    ),
    "unmarked, of no kind": ("Achievements:\nA shelter\nThe embassy is glad.", ["A shelter"]),
    "nothing below": ("These efforts included:", []),
    "empty item": ("Efforts:\n• ;\n• A hotline", []),
}


@pytest.mark.parametrize(("text", "expected"), LISTS.values(), ids=LISTS.keys())
def test_listings(text: str, expected: list[str]) -> None:
    """A line with a colon opens a list; the list ends where lines change."""
    items = [item for listing in listings(text, 0, len(text)) for item in listing.items]
    assert [text[a:b] for a, b in items] == expected


ASKED = {
    "more work": (
        (
            "More work must be done to train judges, fund shelters, and prevent trafficking in "
            "order for Chad to meet the standards."
        ),
        ["train judges", "fund shelters", "prevent trafficking"],
    ),
    "recommends that": (
        "The report recommends that the government increase convictions and protect victims.",
        ["increase convictions", "protect victims"],
    ),
    "shared object": (
        "The government should investigate, prosecute and convict traffickers.",
        ["investigate, prosecute and convict traffickers"],
    ),
    "urges": ("The report urges Chad to fund shelters.", ["fund shelters"]),
    "inline list": (
        "The report recommends the following: train judges; fund shelters; and raise awareness.",
        ["train judges", "fund shelters", "raise awareness."],
    ),
    "lines": (
        "Recommendations include:\n- Train judges.\n- Fund shelters.",
        ["Train judges", "Fund shelters"],
    ),
    "lines that ask once": (
        "The government should:\n- make sure that it should train judges.\n- fund shelters.",
        ["make sure that it should train judges", "fund shelters"],
    ),
    "no verb": ("The government should never again do so.", []),
    "nothing": ("The government trained judges.", []),
}


@pytest.mark.parametrize(("text", "expected"), ASKED.values(), ids=ASKED.keys())
def test_asked(text: str, expected: list[str]) -> None:
    """Requests are cut before each verb."""
    cleaned = clean(text)
    found = read_asked(cleaned, sentences(cleaned))
    assert [cleaned.text[a:b] for a, b in found] == expected


def test_what_is_quoted_is_nobody_elses() -> None:
    """Requests and efforts inside quotations are the speaker's."""
    cleaned = clean("“The government should fund shelters. These efforts included opening one.”")
    told, quoted = sentences(cleaned), [(1, len(cleaned.text))]
    assert read_asked(cleaned, told, quoted) == []
    assert read_done(cleaned, told, quoted) == []


DONE = {
    "lines": (
        "These efforts included:\nTraining of judges; and\nA shelter.",
        ["Training of judges", "A shelter"],
    ),
    "lines of failures": ("Despite these efforts it did not improve:\n- A shelter\n- Judges", []),
    "lines of requests": ("Further efforts the report recommends:\n- Train judges", []),
    "nothing behind": ("These efforts included.", []),
    "no list": ("The government trained judges.", []),
    "an item that leads like a sentence": (
        "These efforts included:\n- Steps included training judges;\n- A shelter.",
        ["Steps included training judges", "A shelter"],
    ),
    "less than before": ("It noted that the government convicted fewer traffickers.", []),
    "praised twice": (
        "It praised the government for training judges, and for opening a shelter.",
        ["training judges", "opening a shelter"],
    ),
    "failures": ("It did not make increasing efforts by training judges.", []),
}


@pytest.mark.parametrize(("text", "expected"), DONE.values(), ids=DONE.keys())
def test_done(text: str, expected: list[str]) -> None:
    """Only what a line or sentence credits as efforts."""
    cleaned = clean(text)
    found = read_done(cleaned, sentences(cleaned))
    assert [cleaned.text[a:b] for a, b in found] == expected


CHANGES = {
    "last year's tier": ("Last year, Chad was placed on Tier 3.", "upgraded"),
    "last year's tier by its date": ("In 2019, Chad was ranked Tier 1.", "downgraded"),
    "the same tier": ("Last year, Chad was placed on Tier 2.", None),
    "an older tier": ("In 2015, Chad was ranked Tier 3.", None),
    "a special case": ("In 2019, Chad was a Special Case.", None),
    "two tiers": ("In 2019, Chad was ranked Tier 1. Last year, Chad was on Tier 3.", None),
    "nothing": ("Chad will work on.", None),
}


@pytest.mark.parametrize(("words", "expected"), CHANGES.values(), ids=CHANGES.keys())
def test_change_told_by_two_tiers(words: str, expected: str | None) -> None:
    """A change is told where today's tier and that of the edition before are both named."""
    report = read(f"Chad is on Tier 2 in the 2020 TIP Report. {words}")
    change = report["TCD"].change
    assert (change and change.value) == expected


def test_quotation_of_paragraphs() -> None:
    """The marks that open each paragraph anew are no words of the quotation."""
    text = (
        "Chad was upgraded to Tier 2 in the TIP report. Minister Ana Pereira said:\n\n"
        "“We are glad.\n\n“We go on.”"
    )
    report = read(text)
    (quotation,) = report["TCD"].quotations
    assert quotation.text == "We are glad. We go on."
    assert report.document[quotation.span].startswith("We are glad.")
    assert report.kind is DocumentKind.ANNOUNCEMENT


CREDITED = (
    ("The report said the government trained judges and opened a shelter.", 2),
    ("The report notes Oman did not train judges.", 0),
    ("According to the report, authorities had trained judges, but closed a shelter.", 1),
    ("The government trained judges, the report said.", 1),
    ("The minister noted that the government trained judges.", 0),
    ("The minister praised the government for training judges.", 0),
    ("The minister spoke on Monday. He praised the government for training judges.", 0),
    ("The ambassador spoke on Monday. He praised the government for training judges.", 1),
    ("The report says Oman made important progress. It trained judges. It also fined a firm.", 2),
    ("The report says Oman made important progress. It did not train judges.", 0),
    ("The report recommends steps: train judges; open shelters.", 0),
    ("The report cited Oman's training of judges and its opening of a shelter.", 2),
    ("“These efforts included training judges and opening a shelter,” reads the report.", 2),
    ("The report said that nobody trained judges.", 0),
    ("The report notes efforts: it trained judges, opened a shelter and fined a firm.", 3),
    ("The upgrade was due to the training of judges and the opening of a shelter.", 2),
    ("The downgrade from Tier 1, once its success, was due to the closing of a shelter.", 0),
    ("Oman trained judges, the embassy said.", 1),
    ("Last year, the embassy noted, Oman trained judges.", 1),
    ("The upgrade came after Oman trained judges and fined a firm.", 2),
    ("The embassy congratulates Oman on becoming a model.", 0),
    ("The report applauds Oman for having charged a man and drawn up a form for nurses.", 2),
    ("The report is said to praise Oman for training, the minister said.", 0),
    ("Oman trained judges, the minister said.", 0),
    ("The report warned of weak courts and of training judges too late.", 0),
    ("The opening of a shelter and the training of judges are among its achievements.", 2),
    ("In 2009 the government trained judges.", 0),
)
"""What is told of Oman, and how many efforts of its government that is."""


@pytest.mark.parametrize(("told", "count"), CREDITED)
def test_efforts_are_those_that_the_report_or_the_embassy_credits(told, count):
    """Whoever speaks for the government claims; the report and the embassy credit."""
    text = f"The 2019 Trafficking in Persons Report keeps Oman on Tier 2.\n\n{told}\n"
    (assessment,) = tipdata.parse(text).assessments
    assert len(assessment.efforts) == count, [e.text for e in assessment.efforts]
