"""Parsing whole narratives, against a split of the same texts into sentences."""

from __future__ import annotations

import re
import tracemalloc

from turns import in_turns, ratios

import tipdata

SENTENCES = re.compile(r'(?<=[.!?])\s+(?=[A-Z"(])')


def split(texts):
    for text in texts:
        SENTENCES.split(text)


def parse(texts):
    for text in texts:
        tipdata.parse(text, year=2018, country=None)


def test_corpus(corpus, note):
    """Every fact of 94 narratives, with its span."""
    spent = in_turns({"split into sentences": split, "parsed": parse}, corpus, rounds=11)
    note(ratios("full parse of 94 narratives of 2018", spent, "split into sentences"))


def test_composed(composed, note):
    """Short documents, where what a document costs at least weighs most."""
    texts = [text for text in composed if _stands_alone(text)]
    spent = in_turns({"split into sentences": split, "parsed": parse}, texts, rounds=5)
    note(ratios(f"full parse of {len(texts)} composed narratives", spent, "split into sentences"))


def _stands_alone(text):
    """Whether a text is read without a country or a year given."""
    try:
        tipdata.parse(text, year=2018)
    except tipdata.TipDataError:
        return False
    return True


def test_growth(corpus, note):
    """A page of many countries costs as much more as it is longer."""
    pages = {times: "\n\n".join(corpus[:20] * times) for times in (1, 10, 100)}
    tasks = {
        f"{20 * times} narratives": lambda text=text: tipdata.parse(text, year=2018)
        for times, text in pages.items()
    }
    spent = in_turns(tasks, rounds=3)
    note(ratios("one page of many narratives", spent, "20 narratives"))


def test_memory_of_a_parsed_edition(corpus, note):
    """No time, but the memory that the objects of an edition take beside their text."""
    tipdata.parse(corpus[0], year=2018)
    tracemalloc.start()
    reports = [tipdata.parse(text, year=2018) for text in corpus]
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    size = sum(map(len, corpus))
    assert len(reports) == len(corpus)
    note(f"memory of {len(corpus)} parsed narratives: {held / size:.2f} bytes a character of text")
