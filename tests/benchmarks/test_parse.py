"""Parsing whole narratives, against a split of the same texts into sentences."""

from __future__ import annotations

import re
import tracemalloc

import pytest

import tipdata

SENTENCES = re.compile(r'(?<=[.!?])\s+(?=[A-Z"(])')

corpus_group = pytest.mark.benchmark(group="full parse of 94 narratives of 2018, all facts")
composed_group = pytest.mark.benchmark(group="full parse of the composed narratives, all facts")
length_group = pytest.mark.benchmark(
    group="full parse of a page of many countries, 10 times longer"
)


def split(texts):
    for text in texts:
        SENTENCES.split(text)


def parse(texts):
    for text in texts:
        tipdata.parse(text, year=2018, country=None)


@corpus_group
def test_corpus_split_into_sentences(reference, corpus):
    reference(split, corpus)


@corpus_group
def test_corpus_parsed(benchmark, corpus):
    parse(corpus[:3])
    benchmark.pedantic(parse, (corpus,), rounds=5)


def _readable(texts):
    """Those that stand alone, without a country or a year given."""
    kept = []
    for text in texts:
        try:
            tipdata.parse(text, year=2018)
        except tipdata.TipDataError:
            continue
        kept.append(text)
    return kept


@composed_group
def test_composed_split_into_sentences(reference, composed):
    reference(split, _readable(composed))


@composed_group
def test_composed_parsed(benchmark, composed):
    benchmark.pedantic(parse, (_readable(composed),), rounds=3)


def _page(corpus, times):
    return "\n\n".join(corpus[:20] * times)


@length_group
def test_page_of_20_countries(reference, corpus):
    reference.pedantic(tipdata.parse, (_page(corpus, 1),), {"year": 2018}, rounds=3)


@length_group
def test_page_of_200_countries(benchmark, corpus):
    benchmark.pedantic(tipdata.parse, (_page(corpus, 10),), {"year": 2018}, rounds=3)


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
