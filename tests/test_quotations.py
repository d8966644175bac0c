"""Direct quotations: every style of attribution, and what is no quotation."""

from __future__ import annotations

import pytest

from tipdata.parsing.names import name_runs
from tipdata.parsing.quotations import read_quotations
from tipdata.parsing.speakers import Speakers
from tipdata.text import Stretch, clean

ATTRIBUTED = {
    "verb and name before, guillemets": (
        "U.S. Chargé d’Affaires to Tajikistan Lena Moss noted, «We are encouraged by this work.»",
        [("Lena Moss", "U.S. Chargé d’Affaires to Tajikistan", "We are encouraged by this work.")],
    ),
    "verb then name behind": (
        "“We are glad to see it,” said Justice Minister Ana Pereira.",
        [("Ana Pereira", "Justice Minister", "We are glad to see it,")],
    ),
    "name then verb behind": (
        '"We are glad to see it," Justice Minister Ana Pereira said on Monday.',
        [("Ana Pereira", "Justice Minister", "We are glad to see it,")],
    ),
    "split in two halves": (
        '"We are glad," said Ana Pereira, the justice minister, "and we will go on."',
        [
            ("Ana Pereira", "justice minister", "We are glad,"),
            ("Ana Pereira", "justice minister", "and we will go on."),
        ],
    ),
    "goes on behind the attribution": (
        "“We are glad,” Ambassador Ana Pereira said. “There is much left to do.”",
        [
            ("Ana Pereira", "Ambassador", "We are glad,"),
            ("Ana Pereira", "Ambassador", "There is much left to do."),
        ],
    ),
    "paragraphs each opened, the last closed": (
        "Ambassador Ana Pereira said:\n\n“We are glad.\n\n“We will go on.\n\n“Thank you.”",
        [("Ana Pereira", "Ambassador", "We are glad.\n\n“We will go on.\n\n“Thank you.")],
    ),
    "colon on the line before": (
        "Ambassador Ana Pereira issued this statement:\n\n“We are glad to see it.”",
        [("Ana Pereira", "Ambassador", "We are glad to see it.")],
    ),
    "according to": (
        'According to police chief Tom Adu, "the border is long and the nights are dark".',
        [("Tom Adu", "police chief", "the border is long and the nights are dark")],
    ),
    "honorifics of Malaysia": (
        '"We will study the report," said Home Minister Datuk Seri Farid bin Hamzah.',
        [("Farid bin Hamzah", "Home Minister Datuk Seri", "We will study the report,")],
    ),
    "His Excellency, with the office behind": (
        '"We are proud of this," said H.E. Joana Rosado, the Minister of Justice.',
        [("Joana Rosado", "H.E., Minister of Justice", "We are proud of this,")],
    ),
    "office before an honorific": (
        (
            "The Home Minister, Hon. Joana Rosado, said: “We are proud of this.” “So am I,” the "
            "minister added."
        ),
        [
            ("Joana Rosado", "Hon., Home Minister", "We are proud of this."),
            ("Joana Rosado", "Hon., Home Minister", "So am I,"),
        ],
    ),
    "an honorific alone": (
        "Hon. Joana Rosado said: “We are proud of this.”",
        [("Joana Rosado", "Hon.", "We are proud of this.")],
    ),
    "no office before an honorific": (
        "In the capital, Hon. Joana Rosado said: “We are proud of this.”",
        [("Joana Rosado", "Hon.", "We are proud of this.")],
    ),
    "a place before the name": (
        "Since Kigali, Minister Rosado said: “We are proud of this.”",
        [("Rosado", "Minister", "We are proud of this.")],
    ),
    "an institution named after a person": (
        "The Amy Rose Foundation said: “We are proud of this.”",
        [("Amy Rose Foundation", None, "We are proud of this.")],
    ),
    "an institution in small letters": (
        "A spokesman for the Security Bureau was brief. “It is unfair,” the bureau said.",
        [("Security Bureau", None, "It is unfair,")],
    ),
    "marks within marks": (
        "Judge Ana Doe said: «They told us “no” again.»",
        [("Ana Doe", "Judge", "They told us “no” again.")],
    ),
    "Amb. before the name": (
        "Amb. John Crane stressed: “This crime knows no borders.”",
        [("John Crane", "Amb.", "This crime knows no borders.")],
    ),
    "institution": (
        "The U.S. Embassy in Dushanbe said in a statement: “The government did good work.”",
        [("U.S. Embassy in Dushanbe", None, "The government did good work.")],
    ),
    "ministry behind": (
        "“We reject the findings of this report,” the Ministry of Foreign Affairs said.",
        [("Ministry of Foreign Affairs", None, "We reject the findings of this report,")],
    ),
    "bare institution takes up the full name": (
        "The U.S. Embassy in Dushanbe welcomed it. “The work goes on,” the embassy said.",
        [("U.S. Embassy in Dushanbe", None, "The work goes on,")],
    ),
    "handle": (
        ".@SecStateOffice: “Ending this crime takes all of us.”",
        [("SecStateOffice", None, "Ending this crime takes all of us.")],
    ),
    "surname takes up the full name": (
        "Minister Ana Pereira met the press. “We are glad,” Pereira said.",
        [("Ana Pereira", "Minister", "We are glad,")],
    ),
    "pronoun takes up the last person": (
        "Minister Ana Pereira met the press. “We are glad,” she said.",
        [("Ana Pereira", "Minister", "We are glad,")],
    ),
    "office takes up its holder": (
        "Ambassador Ana Pereira spoke on Friday. “We are glad to help,” the ambassador said.",
        [("Ana Pereira", "Ambassador", "We are glad to help,")],
    ),
    "part of a sentence": (
        "Director Glorene Dass said the government “must stop treating victims as criminals”.",
        [("Glorene Dass", "Director", "must stop treating victims as criminals")],
    ),
    "two speakers": (
        "Minister Ana Pereira said: “We are glad.” Police chief Tom Adu added: “So are we all.”",
        [
            ("Ana Pereira", "Minister", "We are glad."),
            ("Tom Adu", "Police chief", "So are we all."),
        ],
    ),
    "relative clause between name and verb": (
        'Foreign Minister Jane Roe, who met Ana Pereira, said: "The list is unfair to us."',
        [("Jane Roe", "Foreign Minister", "The list is unfair to us.")],
    ),
    "told somebody": (
        "“We will do better,” Minister Ana Pereira told Jane Roe of the Daily Lantern.",
        [("Ana Pereira", "Minister", "We will do better,")],
    ),
    "saying, after another verb": (
        "Minister Ana Pereira welcomed the upgrade, saying, “It was a long road to this day.”",
        [("Ana Pereira", "Minister", "It was a long road to this day.")],
    ),
    "dash and name": (
        "“Freedom is everyone’s business.” — Ambassador Ana Pereira\nMore text follows here.",
        [("Ana Pereira", "Ambassador", "Freedom is everyone’s business.")],
    ),
    "paragraph of its own goes on": (
        "“We are glad,” Minister Ana Pereira said.\n\n“There is more to do in the north.”\n\nEnd.",
        [
            ("Ana Pereira", "Minister", "We are glad,"),
            ("Ana Pereira", "Minister", "There is more to do in the north."),
        ],
    ),
    "office between commas before the name": (
        "The Minister of Labour, Ana Pereira, noted: “We work hard on this.”",
        [("Ana Pereira", "Minister of Labour", "We work hard on this.")],
    ),
    "statement of": (
        "Statement by Ambassador Ana Pereira: “We are glad to see it.”",
        [("Ana Pereira", "Ambassador", "We are glad to see it.")],
    ),
    "three-part name with initial": (
        "“We are glad,” said U.S. Secretary of State Michael R. Crane.",
        [("Michael R. Crane", "U.S. Secretary of State", "We are glad,")],
    ),
    "role in parentheses": (
        'Ana Pereira (Director of the shelter) said: "The rooms are full every night."',
        [("Ana Pereira", "Director of the shelter", "The rooms are full every night.")],
    ),
    "spokesperson with a name": (
        "“We take note of it,” U.S. Embassy spokesperson Laura Finn said in an email.",
        [("Laura Finn", "U.S. Embassy spokesperson", "We take note of it,")],
    ),
    "one name with its office": (
        "“We will study it,” Minister Hamzah said.",
        [("Hamzah", "Minister", "We will study it,")],
    ),
    "pronoun after a handle": (
        "@SecStateOffice: “Ending this takes all of us.” He added: “We go on with it.”",
        [
            ("SecStateOffice", None, "Ending this takes all of us."),
            ("SecStateOffice", None, "We go on with it."),
        ],
    ),
    "in a city": (
        "In Buenos Aires, Minister Ana Pereira said: “We are glad to see it.”",
        [("Ana Pereira", "Minister", "We are glad to see it.")],
    ),
    "possessive": (
        "Ambassador Ana Pereira’s full statement: “We are glad to see it.”",
        [("Ana Pereira", "Ambassador", "We are glad to see it.")],
    ),
    "never closed, but at the paragraph's end": (
        "Ambassador Ana Pereira said: “We go on with the work we began\nThe end.",
        [("Ana Pereira", "Ambassador", "We go on with the work we began")],
    ),
    "blank before the closing mark": (
        "Ambassador Ana Pereira said: « We go on with it. »",
        [("Ana Pereira", "Ambassador", "We go on with it.")],
    ),
    "full sentence, attribution behind": (
        "“We go on with it.” Ambassador Ana Pereira said.",
        [("Ana Pereira", "Ambassador", "We go on with it.")],
    ),
    "single marks": (
        "‘We go on with it,’ said Ambassador Ana Pereira. ‘It’s the ministers’ duty.’",
        [
            ("Ana Pereira", "Ambassador", "We go on with it,"),
            ("Ana Pereira", "Ambassador", "It’s the ministers’ duty."),
        ],
    ),
    "verb before the subject, then the words": (
        "Said Ambassador Ana Pereira, “We go on with it.”",
        [("Ana Pereira", "Ambassador", "We go on with it.")],
    ),
    "office of a namesake": (
        "Spokesperson for the ministry Ana Pereira came. “We go on with it,” Ana Pereira said.",
        [("Ana Pereira", "Spokesperson for the ministry", "We go on with it,")],
    ),
    "office in a country": (
        "“We go on with it,” said U.S. Ambassador to Chad Ana Pereira.",
        [("Ana Pereira", "U.S. Ambassador to Chad", "We go on with it,")],
    ),
    "dateline before": (
        "HAVANA, June 17 -- Foreign Minister Ana Pereira said, “We go on with it.”",
        [("Ana Pereira", "Foreign Minister", "We go on with it.")],
    ),
    "office with trafficking in its name": (
        (
            "“Survivors lead the way,” said Ambassador-at-Large to Monitor and Combat Trafficking "
            "in Persons Carol Dwyer."
        ),
        [
            (
                "Carol Dwyer",
                "Ambassador-at-Large to Monitor and Combat Trafficking in Persons",
                "Survivors lead the way,",
            )
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ATTRIBUTED.values(), ids=ATTRIBUTED.keys())
def test_says_who_is_quoted(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """Speaker, role and words come from the sentence around the marks."""
    cleaned = clean(text)
    readings = read_quotations(cleaned, Stretch(0, len(cleaned.text)))
    assert [
        (each.speaker, each.role, cleaned.text[each.stretch.start : each.stretch.end])
        for each in readings
    ] == expected


def test_a_name_does_not_end_with_a_particle() -> None:
    """What is written small belongs to a name only between its words."""
    assert [run.words for run in name_runs("Minister Ana Doe de", 0, 19)] == [("Ana", "Doe")]


def test_no_words_name_nobody() -> None:
    """A subject without words names no speaker."""
    assert Speakers(", .", ", .").named(0, 3) is None


NO_QUOTATIONS = {
    "an office that nobody named holds": (
        "Judge Ana Doe listened. “It is unfair to us,” the minister said."
    ),
    "never closed": 'Judge Ana Doe said: "We are glad of it.',
    "opened anew for ever": "Judge Ana Doe said:\n" + '"We go on.\n' * 50,
    "a new thing behind": '"We are glad of it." Judge Ana Doe said her staff would go home.',
    "no marks": "Minister Ana Pereira said that the government would go on.",
    "a title": 'Minister Ana Pereira said the "Palermo Protocol" was in force.',
    "scare quotes": "Activists complain of the so-called “blacklist” that the minister dislikes.",
    "the report": "The report said the government “does not fully meet the minimum standards”.",
    "unnamed official": "“We will act on this at once,” a ministry official said.",
    "unnamed sources": '"We were never asked about it," survivors told reporters.',
    "mark never closed": 'She lost 5" of hair. Minister Ana Pereira said nothing.',
    "empty marks": "Minister Ana Pereira said: “”",
    "no frame": "A banner hung there. “Nobody is for sale here, not today and not ever.” The end.",
}


@pytest.mark.parametrize("text", NO_QUOTATIONS.values(), ids=NO_QUOTATIONS.keys())
def test_leaves_out_what_nobody_says(text: str) -> None:
    """Indirect speech, titles, words at arm's length and unnamed voices are no quotations."""
    cleaned = clean(text)
    assert read_quotations(cleaned, Stretch(0, len(cleaned.text))) == []


def test_a_name_introduced_by_its_house_speaks_on():
    """A name with ``of`` a house behind it and a verb of saying is a speaker's."""
    text = 'Ana Doe, of Safe Home, agreed with it. "We can do more," she said.'
    reading, *rest = read_quotations(clean(text), Stretch(0, len(text)))
    assert (reading.speaker, rest) == ("Ana Doe", [])


def test_a_name_beside_its_office_is_taken_up_by_surname():
    """An office with a country in it introduces the name behind its comma."""
    text = (
        "The US Ambassador to Sierra Leone, Maria Doe, was glad. "
        '"This is a great day for all," Ambassador Doe said.'
    )
    (reading,) = read_quotations(clean(text), Stretch(0, len(text)))
    assert reading.speaker == "Maria Doe"
