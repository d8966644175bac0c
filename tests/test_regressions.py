"""What once broke the library, each in the fewest words that did it."""

from __future__ import annotations

import pytest
from fuzz.invariants import check_bytes, check_text

import tipdata

TEXTS = {
    "a dotless i as a tier's number": "Trafficking in Persons Report\nFiji remained on Tier ı.",
    "a long s in an ordinal": (
        "Trafficking in Persons Report 2018. Fiji remained on Tier 2 for the ſecond consecutive "
        "year."
    ),
    "a line break inside the last country's name": (
        "Trafficking in Persons Report\nTrinidad and\nTobago remained on Tier 2."
    ),
    "a quotation that closes behind its paragraph": (
        'Fiji Trafficking in Persons Report upgraded „many more words in Suva sa\n","'
    ),
    "years without end before a tier": "2009 " * 40 + "worse Watch List Tier 2 Fiji",
    "stops alone between semicolons of a list": (
        "PERU (Tier 2)\n\nThese efforts included training judges. ;. ; opening a shelter. It does "
        "not fully meet the minimum standards."
    ),
    "a sentence that begins with the verb of a ranking": (
        "Islamabad, Friday\n\nupgraded Pakistan's ranking to Tier-2 from Tier-2 Watch List in its "
        "Trafficking in Persons report for 2018, an embassy said. It helped victims."
    ),
    "a heading directly behind the last semicolon of a list": (
        "FIJI: TIER 2\n\nRECOMMENDATIONS: Train judges; screen migrants; PROSECUTION: The "
        "government investigated trafficking."
    ),
    "a wrapped page of mostly empty lines": (
        "Fiji (Tier 2)\nThe government tries\nto help its\nown people and\nothers who come\nby sea"
        + "\n" * 100
    ),
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_texts(text):
    """Every text gives a report or the library's error, and all that must hold of it holds."""
    check_text(text)


MISPLACED = "<html><b><p>Fiji (Tier 2)</b></p>"  # only the standard library's engine reads this
PAGES = {
    "a character's number too long for Python to read": f"{MISPLACED}&#{'1' * 5_000};",
    "a character's number behind too many zeros": f"{MISPLACED}&#{'0' * 5_000}65",
}


@pytest.mark.parametrize("page", PAGES.values(), ids=list(PAGES))
def test_pages(page):
    """The same for pages."""
    check_bytes(page.encode())


def test_a_streak_of_more_years_than_memory_holds():
    """What JSON may state, `validate` counts in steps that end."""
    report = tipdata.parse(
        "FIJI: TIER 2 WATCH LIST\n\nThe government does not fully meet the minimum standards. Fiji "
        "remained on Tier 2 Watch List for the third consecutive year.",
        year=2018,
    )
    written = tipdata.to_json(report)
    assert '"streak": 3' in written
    endless = tipdata.from_json(written.replace('"streak": 3', f'"streak": {10**15}'))
    assert endless["FJI"].streak == 10**15
    assert tipdata.validate(endless)
