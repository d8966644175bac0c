"""Dates: every style seen, and parts that are not written."""

from __future__ import annotations

from datetime import date

import pytest

from tipdata.parsing.dates import read_dates

STYLES = {
    "month and day": ("on July 1 the", [(1, 7, None)]),
    "with year": ("July 1, 2021", [(1, 7, 2021)]),
    "ordinal": ("June 20th, 2019", [(20, 6, 2019)]),
    "day first": ("28 June 2018", [(28, 6, 2018)]),
    "the day of": ("the 1st of July, 2021", [(1, 7, 2021)]),
    "dotted": ("20.07.2022", [(20, 7, 2022)]),
    "American": ("09/29/2025", [(29, 9, 2025)]),
    "slashed, day first": ("29/09/2025", [(29, 9, 2025)]),
    "ISO of a crawler": (" date 2021-07-03 U.S.", [(3, 7, 2021)]),
    "ISO with time": ("2021-07-03T10:00", [(3, 7, 2021)]),
    "abbreviated": ("Sept. 29, 2025", [(29, 9, 2025)]),
    "Russian": ("20 июля, 2022", [(20, 7, 2022)]),
    "Italian": ("martedì 26 giugno 2012", [(26, 6, 2012)]),
    "Spanish": ("1 de julio de 2022", [(1, 7, 2022)]),
    "French": ("le 1er juillet 2021", [(1, 7, 2021)]),
    "German": ("20. Juni 2016", [(20, 6, 2016)]),
    "dateline": ("TIRANA, July 27 /ATA/-", [(27, 7, None)]),
    "dash before": ("By Staff -July 2, 2021", [(2, 7, 2021)]),
    "two": ("June 25, 2020, and July 1", [(25, 6, 2020), (1, 7, None)]),
    "either way": ("07/03/2021", []),
    "either way the same": ("07/07/2021", [(7, 7, 2021)]),
    "no such day": ("31.06.2020", []),
    "no such month": ("2022-13-45", []),
    "not a leap year": ("February 29, 2021", []),
    "month alone": ("June 2018", []),
    "the verb may": ("it may 12 victims", []),
    "reporting period": ("in 2016/2017", []),
    "weekday": ("on Thursday, yesterday", []),
}


@pytest.mark.parametrize(("text", "expected"), STYLES.values(), ids=STYLES.keys())
def test_reads_what_is_written(text: str, expected: list[tuple[int, int, int | None]]) -> None:
    """Day, month and, only where it is written, the year."""
    assert [(each.day, each.month, each.year) for each in read_dates(text)] == expected


def test_year_from_elsewhere() -> None:
    """A date without year takes one; its own year wins; without any there is no date."""
    (bare,) = read_dates("July 1")
    (full,) = read_dates("July 1, 2021")
    (leap,) = read_dates("Feb 29")
    assert bare.date(2020) == date(2020, 7, 1)
    assert full.date(2020) == date(2021, 7, 1)
    assert bare.date() is None
    assert leap.date(2021) is None


def test_reads_a_stretch() -> None:
    """Offsets are those of the whole text."""
    text = "July 1, and July 2, and July 3"
    (only,) = read_dates(text, 10, 20)
    assert text[only.start : only.end] == "July 2"
