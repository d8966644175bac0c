"""The text layer: documents and spans, cleaning that keeps its place, sentences."""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdata.text import (
    STEPS,
    Cleaned,
    Document,
    Span,
    clean,
    each_sentence,
    mended,
    sentences,
)

ALPHABET = "ab fiflŠﬁﬂ‚’ \n\t\u00a0\u00ad\u200b-.,;A1"


def test_span_knows_its_length_and_what_lies_in_it():
    """A span holds offsets and other spans."""
    span = Span(4, 9)
    assert len(span) == 5
    assert Span(5, 9) in span
    assert Span(3, 9) not in span
    assert 4 in span
    assert 9 not in span
    assert "4" not in span


def test_document_gives_pieces_and_positions():
    """Pieces by span, lines and columns from one."""
    document = Document("one\ntwo\n")
    assert document[Span(4, 7)] == "two"
    assert document.position(0) == (1, 1)
    assert document.position(5) == (2, 2)
    assert "<8>" in repr(document)


CLEANED = [
    ("blanks", "a\u00a0b\tc\u2009d", "a b c d"),
    ("doubled blanks and line edges", "  a   b \n  c  ", "a b\nc"),
    ("carriage returns", "a\r\nb", "a\nb"),
    ("blank lines stay", "a\n\n\nb", "a\n\n\nb"),
    ("soft hyphen", "co\u00adoperate", "cooperate"),
    ("soft hyphen at a line end", "traf\u00ad\nficking", "trafficking"),
    ("no width", "\ufeffa\u200bb\x00c", "abc"),
    ("ligatures", "oﬃcial aﬂoat ﬁne", "official afloat fine"),
    ("quotation marks of 2018", "the ﬁlawﬂ of the ﬁold ‚kingﬂ", "the “law” of the “old ‘king”"),
    ("dash of 2018", "actsŠor not", "acts—or not"),
    ("dashes and a capital of 2018", "actsŠor Šibenik", "acts—or Šibenik"),
    ("a capital with a caron", "Šibenik and Šolta", "Šibenik and Šolta"),
    (
        "fl that became ft",
        "fteeing conftict, reftected inftux",
        "fleeing conflict, reflected influx",
    ),
    (
        "ft that stays ft",
        "after the draft, often left 6 ft deep",
        "after the draft, often left 6 ft deep",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [c[1:] for c in CLEANED], ids=[c[0] for c in CLEANED]
)
def test_clean(text, expected):
    """Each step mends what it is for and nothing else."""
    assert expected == clean(text).text


def test_clean_leaves_spans_out():
    """What a reader marked as navigation does not come into the cleaned text."""
    cleaned = clean("Home\nNorway", without=[Span(0, 5)])
    assert cleaned.text == "Norway"
    assert cleaned.span(0, 6) == Span(5, 11)


WRAPPED = """\
The government went on to train its police in the towns along the
border, and it paid for two shelters that stood in the capital. It
did not say how many people slept there. Nor did it say who had
found them. The ministry of labor sent inspectors to farms in the
north.

PROTECTION
The government kept up its efforts to protect victims and gave the
centre more money than the year before, as it had promised in the
plan.
• Train judges who have never heard a case of this kind before and
have no precedent.
- Fund shelters."""


def test_hard_line_breaks_are_mended_and_headings_and_items_are_not_glued():
    """Only line ends that the page's width made become blanks; no offset moves."""
    cleaned = clean(WRAPPED)
    assert len(cleaned.text) == len(WRAPPED)
    assert [line[:12] for line in cleaned.text.split("\n")] == [
        "The governme",
        "",
        "PROTECTION",
        "The governme",
        "• Train judg",
        "- Fund shelt",
    ]


def test_a_few_short_lines_are_no_hard_wrapped_text():
    """Lists and titles keep their lines."""
    text = "one\ntwo\nthree\nfour"
    assert clean(text).text == text


def test_swapping_nothing_gives_the_same_text():
    """A step with nothing to do costs no copy."""
    cleaned = Cleaned.of("abc")
    assert cleaned.swapped({"x": "y"}) is cleaned
    assert cleaned.swapped_at([], "y") is cleaned
    assert cleaned.replaced([]) is cleaned


def test_edits_at_the_same_place_compose():
    """Several rounds of edits still lead back to the input."""
    cleaned = Cleaned.of("oﬃce  hours").replaced([(1, 2, "ffi")]).replaced([(6, 7, "")])
    assert cleaned.text == "office hours"
    assert cleaned.span(0, 6) == Span(0, 4)
    assert cleaned.span(7, 12) == Span(6, 11)
    assert cleaned.span(3, 3) == Span(1, 1)


def test_edges_are_edges():
    """A cut at either end of the cleaned text falls at that end of the input."""
    cleaned = clean("  ab  ")
    assert (cleaned.edge(0), cleaned.edge(1), cleaned.edge(2)) == (0, 3, 6)


def test_plain_has_straight_apostrophes():
    """Grammars see one apostrophe; readers keep theirs."""
    cleaned = clean("the country’s ‘plan’")
    assert cleaned.plain == "the country's 'plan'"
    assert cleaned.piece(0, 20) == "the country’s ‘plan’"


@given(st.text(ALPHABET))
def test_cleaning_keeps_its_place(text):
    """Every character of the cleaned text comes from where the map says."""
    cleaned = clean(text)
    places = [cleaned.origin(offset) for offset in range(len(cleaned.text))]
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)
    for offset, place in enumerate(places):
        character = cleaned.text[offset]
        if character.isascii() and character.isalnum() and character not in "fil":
            assert text[place] == character


@given(st.text(ALPHABET))
def test_every_step_keeps_the_outline(text):
    """Capitals and figures are where the outline says, whatever was swapped or dropped."""
    cleaned = Cleaned.of(text)
    for step in STEPS:
        cleaned = step(cleaned)
        assert cleaned.outline == Cleaned.of(cleaned.text).outline


def test_the_outline_follows_capitals_and_figures():
    """A swap of a capital or a figure shows, as any edit does."""
    cleaned = Cleaned.of("a\tB c")
    assert cleaned.outline == b"  A  "
    assert cleaned.swapped({"\t": "7"}).outline == b" 0A  "
    assert cleaned.swapped_at([2], "b").outline == b"     "
    assert cleaned.replaced([(0, 1, "AB")]).outline == b"AA A  "


def test_a_piece_has_single_blanks():
    """Line breaks, doubled blanks and odd ones are one blank; none stand at the edges."""
    assert Cleaned.of(" a\nb  c d ").piece(0, 9) == "a b c d"
    assert Cleaned.of(" a b ").piece(0, 5) == "a b"
    assert Cleaned.of("a\u00a0\tb").piece(0, 4) == "a b"


def test_all_that_was_read_can_be_dropped():
    """Nothing left is a text too, and its edges are the input's."""
    cleaned = Cleaned.of("abc").replaced([(0, 3, "")])
    assert (cleaned.text, cleaned.edge(0), cleaned.edge(1)) == ("", 0, 3)
    assert cleaned.span(0, 0) == Span(0, 0)


def test_a_character_too_many_stands_where_the_last_did():
    """What is written out in more characters than it had still leads back to it."""
    cleaned = Cleaned.of("xﬃy").replaced([(1, 2, "ffi")])
    assert [cleaned.origin(offset) for offset in range(5)] == [0, 1, 1, 1, 2]


@given(st.text(ALPHABET))
def test_cleaning_twice_changes_nothing_more(text):
    """Cleaning is idempotent on text without the marks of 2018."""
    once = clean(text.translate({ord(c): "" for c in "ﬁﬂŠ‚"})).text
    assert clean(once).text == once


SENTENCES = [
    ("plain", "One ends. Two ends! Three?", ["One ends.", "Two ends!", "Three?"]),
    (
        "glued",
        "He did it in 2017.The government went on.",
        ["He did it in 2017.", "The government went on."],
    ),
    (
        "abbreviations",
        "Mr. Doe of St. Lucia met the U.S. envoy.",
        ["Mr. Doe of St. Lucia met the U.S. envoy."],
    ),
    ("an initial", "J. Doe left. He is home.", ["J. Doe left.", "He is home."]),
    ("abbreviations of any case", "PROF. Doe and Prof. Roe met.", ["PROF. Doe and Prof. Roe met."]),
    ("a word that ends like one", "It came aloof. He left.", ["It came aloof.", "He left."]),
    ("a line's end behind an abbreviation", "He met Mr.\nDoe.", ["He met Mr.\nDoe."]),
    ("marks and lines in turn", "Who? He.\nNo! So\nit", ["Who?", "He.", "No!", "So", "it"]),
    ("line breaks", "One\nTwo", ["One", "Two"]),
    ("closing marks", "He said “go.” They went.", ["He said “go.”", "They went."]),
    ("decimals", "It gave 1.5 million. It did.", ["It gave 1.5 million.", "It did."]),
    ("blanks only", " \n ", []),
]


@pytest.mark.parametrize(
    ("text", "expected"), [s[1:] for s in SENTENCES], ids=[s[0] for s in SENTENCES]
)
def test_sentences(text, expected):
    """Sentences end at stops before capitals and at line ends, not at abbreviations."""
    cleaned = clean(text)
    found = sentences(cleaned)
    assert expected == [cleaned.text[s.start : s.end] for s in found]
    assert expected == [s.text for s in found]


def test_sentences_of_a_stretch():
    """Only what lies inside the stretch is cut."""
    found = sentences(clean("One. Two. Three."), 5, 9)
    assert [sentence.text for sentence in found] == ["Two."]


def test_the_steps_are_named_functions():
    """Each step says what it mends."""
    assert all(step.__doc__ for step in STEPS)


@given(st.text())
def test_cleaning_knows_every_unusual_character(text):
    """What is not plain ASCII is found whatever it is, lone surrogates too."""
    cleaned = Cleaned.of(text)
    assert cleaned.unusual == {c for c in text if c != "\n" and (c < " " or c > "~" or c == "`")}
    assert Cleaned.of("\ud800‚").unusual == {"\ud800", "‚"}


@given(st.text(ALPHABET))
def test_a_span_is_the_same_in_one_piece_or_in_many(text):
    """The way back does not depend on how many edits lie within a stretch."""
    cleaned = clean(text)
    length = len(cleaned.text)
    for start in range(0, length, 3):
        for end in range(start + 1, length + 1, 2):
            assert cleaned.span(start, end) == Span(
                cleaned.origin(start), cleaned.origin(end - 1) + 1
            )


def test_sentences_can_be_taken_one_by_one():
    """Who needs only the first need not cut the rest."""
    cleaned = clean("One told Mr. Doe. Two did not. Three left.")
    assert [sentence.text for sentence in islice(each_sentence(cleaned), 2)] == [
        "One told Mr. Doe.",
        "Two did not.",
    ]


MENDED = [
    ("closed sentences", "One ends.\nTwo ends", ["One ends.", "Two ends"]),
    ("one cut twice", "It did\nnot\nend. Two", ["It did not end.", "Two"]),
    ("paragraphs", "It did\n\nnot end", ["It did", "not end"]),
    ("nothing", "", []),
]


@pytest.mark.parametrize(("text", "whole"), [m[1:] for m in MENDED], ids=[m[0] for m in MENDED])
def test_sentences_cut_by_a_line_end_are_joined(text, whole):
    """Only what no mark closes goes on in the next line."""
    assert whole == [sentence.text for sentence in mended(sentences(Cleaned.of(text)))]


def test_a_closed_sentence_does_not_wait_for_the_next():
    """Who takes the first whole sentence has no other cut."""
    told = iter(sentences(Cleaned.of("One ends. Two ends. Three")))
    assert next(mended(told)).text == "One ends."
    assert next(told).text == "Two ends."


@given(st.text(ALPHABET), st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=8))
def test_stretches_have_the_same_spans_together_as_alone(text, drawn):
    """Whatever their order, and whatever edits lie in and between them."""
    cleaned = clean(text)
    length = len(cleaned.text)
    stretches = [(at, min(at + size, length)) for at, size in drawn if at < length]
    assert cleaned.spans(stretches) == [cleaned.span(*each) for each in stretches]
    assert cleaned.pieces(stretches) == [cleaned.piece(*each) for each in stretches]


@given(st.lists(st.sampled_from(["a", "é", "“", " ", "  ", "\n", "\t", "\xa0", "\u2003"])))
def test_a_piece_has_single_blanks_whatever_white_space_it_had(letters):
    text = "".join(letters)
    assert Cleaned.of(text).piece(0, len(text)) == " ".join(text.split())
