"""What must hold of every parsed document, on the composed documents and their ruins."""

from __future__ import annotations

import pickle
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import tipdata

DOCUMENTS = Path(__file__).resolve().parents[1] / "documents"
WHOLE = [
    tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(DOCUMENTS.glob("*/*.toml"))
]
TEXTS = [document["text"] for document in WHOLE if document["kind"] != "negative"]


def cut(text, draw):
    """A document that ends, or begins, anywhere."""
    at = draw(st.integers(0, len(text)))
    return text[:at] if draw(st.booleans()) else text[at:]


def doubled(text, draw):
    """A document printed twice, or with another one behind it."""
    return text + draw(st.sampled_from(["", "\n\n"])) + draw(st.sampled_from([text, *TEXTS]))


def shuffled(text, draw):
    """A document whose lines lie in any order."""
    return "\n".join(draw(st.permutations(text.split("\n"))))


def holed(text, draw):
    """A document without a stretch of its middle."""
    start = draw(st.integers(0, len(text)))
    return text[:start] + text[draw(st.integers(start, len(text))) :]


def flattened(text, draw):
    """A document without its line ends."""
    return text.replace("\n", draw(st.sampled_from(["", " ", "\r\n", "\t"])))


def strewn(text, draw):
    """A document with any characters strewn in."""
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(st.text(max_size=20)) + text[at:]


RUINS = (cut, doubled, shuffled, holed, flattened, strewn)


@st.composite
def ruins(draw):
    """A composed document after one or two mishaps."""
    text = draw(st.sampled_from(TEXTS))
    for ruin in draw(st.lists(st.sampled_from(RUINS), min_size=1, max_size=2)):
        text = ruin(text, draw)
    return text


def parsed(text):
    """The report, None where the text is refused."""
    try:
        return tipdata.parse(text)
    except tipdata.TipDataError:
        return None


def check(text):
    """All that holds of a report."""
    report = parsed(text)
    if report is None:
        return
    assert report.document.text == text
    assert report == parsed(text)
    assert pickle.loads(pickle.dumps(report)) == report
    for assessment in report.assessments:
        check_sections(assessment)
        check_spans(text, assessment)
    check_cover(report)


def check_sections(assessment):
    """Sections tile their assessment: "without gap or overlap"."""
    if assessment.sections:
        edges = [section.span for section in assessment.sections]
        assert edges[0].start == assessment.span.start
        assert edges[-1].end == assessment.span.end
        assert all(a.end == b.start for a, b in pairwise(edges))
        assert all(len(edge) for edge in edges)
        for section in assessment.sections:
            assert section.heading is None or section.heading in section.span


def check_spans(text, assessment):
    """Every item is the cleaned words of its span: "never reworded"."""
    for item in (*assessment.efforts, *assessment.recommendations, *assessment.shortcomings):
        words = text[item.span.start : item.span.end]
        assert words
        letters = iter(words)
        kept = sum(c in letters for c in item.text if c.isascii() and c.isalpha() and c not in "fl")
        assert kept == sum(c.isascii() and c.isalpha() and c not in "fl" for c in item.text)
    for span in assessment.evidence.values():
        assert 0 <= span.start < span.end <= len(text)
    for figure in assessment.statistics:
        assert text[figure.span.start : figure.span.end]


def check_cover(report):
    """Assessments and the unread cover the document."""
    position = 0
    for span in sorted([a.span for a in report.assessments] + list(report.unread)):
        assert span.start <= position
        position = max(position, span.end)
    assert position == len(report.document.text)


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_whole_documents(text):
    """The composed documents as they are."""
    check(text)


@given(ruins())
def test_ruined_documents(text):
    """Cut, doubled, shuffled, holed, flattened, strewn with anything."""
    check(text)


@given(st.text())
@example("\ud800")
@example("\x00" * 50)
@example("(" * 5_000)
@example("NORWAY: TIER 1" * 3)
@example("\n" * 5_000)
@example("KYRGYZ REPUBLIC: TIER 2\n" * 200)
def test_any_text(text):
    """Whatever the input, the result is a report or a TipDataError."""
    check(text)
