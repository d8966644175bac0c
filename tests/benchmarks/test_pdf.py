"""PDF: two columns of 80 pages, and 500, against bare pypdfium2, all alternately in one run.

Run: ``python -m pytest -s -p no:benchmark tests/benchmarks/test_pdf.py``
"""

from __future__ import annotations

import gc
from collections import Counter
from itertools import pairwise
from statistics import median
from time import perf_counter

import pypdfium2
import pytest
from pdf_making import book, by_column, by_row, pdf, with_heads

from tipdata.readers.pdf import pdf_document

ROUNDS = 7


def bare(content):
    """What the ratios are to."""
    with pypdfium2.PdfDocument(content) as document:
        return [page.get_textpage().get_text_range() for page in document]


def measure(tasks, content):
    """Median seconds of each task, taken in turns, the order reversed every second round."""
    times = {name: [] for name in tasks}
    for turn in range(ROUNDS):
        for name in sorted(tasks, reverse=bool(turn % 2)):
            gc.collect()
            gc.disable()
            start = perf_counter()
            tasks[name](content)
            times[name].append(perf_counter() - start)
            gc.enable()
    return {name: median(spent) for name, spent in times.items()}


def pairs(text):
    """Neighbouring words."""
    return Counter(pairwise(text.split()))


def in_order(truth, document):
    """The part of the true neighbours that are neighbours in what was read."""
    text = document.text
    for span in reversed(document.furniture):
        text = text[: span.start] + text[span.end :]
    return (pairs(truth) & pairs(text)).total() / pairs(truth).total()


@pytest.mark.parametrize("draw", [by_column, by_row])
@pytest.mark.parametrize("words", [53_000, 330_000])
def test_pdf_against_bare_pypdfium2(draw, words):
    """Prints the ratios and the words in order; asserts only that there was something to read."""
    truth, pages = book(words)
    content = pdf(with_heads(pages, lambda _: "2019 TRAFFICKING IN PERSONS REPORT", draw))
    document = pdf_document(content)  # starts the process that is kept for the next
    tasks = {
        "bare pypdfium2": bare,
        "pdf_document (the default)": pdf_document,
        "pdf_document, time_limit=None": lambda made: pdf_document(made, time_limit=None),
    }
    spent = measure(tasks, content)
    print(f"\n{len(pages)} pages {draw.__name__}, pairs {in_order(truth, document):.2%}")
    for name, value in spent.items():
        print(f"{name:30} {1000 * value:8.1f} ms  {value / spent['bare pypdfium2']:5.2f}")
    assert document.text
