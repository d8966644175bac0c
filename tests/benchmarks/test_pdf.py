"""PDF: two columns of 80 pages, and 500, against bare pypdfium2, all alternately in one run.

Run: ``python -m pytest tests/benchmarks/test_pdf.py``
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pypdfium2
import pytest
from pdf_making import book, by_column, by_row, pdf, with_heads
from turns import in_turns, ratios

from tipdata.readers.pdf import pdf_document

ROUNDS = 7


def bare(content):
    """What the ratios are to."""
    with pypdfium2.PdfDocument(content) as document:
        return [page.get_textpage().get_text_range() for page in document]


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
def test_pdf_against_bare_pypdfium2(draw, words, note):
    """Notes the ratios and the words in order; asserts only that there was something to read."""
    truth, pages = book(words)
    content = pdf(with_heads(pages, lambda _: "2019 TRAFFICKING IN PERSONS REPORT", draw))
    document = pdf_document(content)  # starts the process that is kept for the next
    tasks = {
        "bare pypdfium2": bare,
        "pdf_document (the default)": pdf_document,
        "pdf_document, time_limit=None": lambda made: pdf_document(made, time_limit=None),
    }
    title = f"{len(pages)} pages {draw.__name__}, pairs {in_order(truth, document):.2%} in order"
    note(ratios(title, in_turns(tasks, content, rounds=ROUNDS), "bare pypdfium2"))
    assert document.text
