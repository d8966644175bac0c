"""PDFs read: reading order, hyphens, running heads, whole reports, and files broken on purpose."""

from __future__ import annotations

import io
import os
import runpy
import subprocess
import sys
import zlib
from collections import Counter
from hashlib import md5
from itertools import pairwise
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdf_making import (
    FONT,
    PLAIN,
    Layout,
    Mark,
    Set,
    assembled,
    book,
    by_column,
    by_row,
    drawn,
    justified,
    paged,
    pdf,
    prose,
    seeded,
    stream,
    width,
    with_heads,
)
from pdf_report import headed, narratives, report_pages

import tipdata
from tipdata.errors import LimitError, MissingExtraError, ParseError
from tipdata.readers.pdf import child, engine, isolation, pdf_document, pdfium, wire, workers
from tipdata.readers.pdf.columns import DEPTH, Columns
from tipdata.readers.pdf.hyphens import Words
from tipdata.readers.pdf.lists import lists_apart
from tipdata.readers.pdf.pieces import Page, Piece
from tipdata.vocabulary import SectionKind

DRAWN = pytest.mark.parametrize("draw", [by_column, by_row])


def here(content, **limits):
    """A PDF read in this process."""
    return pdf_document(content, "made.pdf", time_limit=None, **limits)


def flowing(document):
    """The text without its furniture."""
    text, done = [], 0
    for span in document.furniture:
        text.append(document.text[done : span.start])
        done = span.end
    return "".join([*text, document.text[done:]])


def page_of(*paragraphs, layout=PLAIN):
    """The columns of one page with these paragraphs."""
    lines = []
    for text in paragraphs:
        lines += justified(text, layout.measure, above=6)
    return paged(lines, layout)


# --- reading order --------------------------------------------------------------------------


@DRAWN
def test_words_stand_in_order(draw):
    """Nearly all neighbours of the true text are neighbours in what is read, however drawn."""
    truth, pages = book(12_000)
    document = here(pdf(with_heads(pages, lambda _: "2019 TRAFFICKING IN PERSONS REPORT", draw)))
    said, read = truth.split(), flowing(document).split()
    true_pairs = Counter(pairwise(said))
    found = true_pairs & Counter(pairwise(read))
    assert found.total() >= 0.995 * true_pairs.total()


@DRAWN
def test_running_heads_are_furniture(draw):
    """Every page's head and number are in the text, marked, and in no sentence."""
    _, pages = book(6_000)
    document = here(pdf(with_heads(pages, lambda n: f"COUNTRY {n // 3}", draw)))
    heads = [document[span].split() for span in document.furniture]
    expected = [["COUNTRY", str(n // 3), str(n)] for n in range(1, len(pages) + 1)]
    assert heads == expected
    assert "COUNTRY" not in flowing(document)


@DRAWN
def test_a_whole_report(draw):
    """All narratives of an edition, each with its tier and its six sections."""
    made = narratives(40)
    pages, names = report_pages(made)
    report = tipdata.read(io.BytesIO(pdf(headed(pages, names, draw))))
    assert report.year == 2019
    assert {a.country.iso3: a.tier for a in report} == {m.iso3: m.tier for m in made}
    kinds = [
        SectionKind.OVERVIEW,
        SectionKind.RECOMMENDATIONS,
        SectionKind.PROSECUTION,
        SectionKind.PROTECTION,
        SectionKind.PREVENTION,
        SectionKind.PROFILE,
    ]
    for assessment in report:
        assert [section.kind for section in assessment.sections] == kinds
        assert assessment.heading_tier == assessment.tier
        assert [r.text for r in assessment.recommendations] == [
            "Increase efforts to investigate and prosecute traffickers.",
            "Train officials on proactive victim identification.",
            "Amend the anti-trafficking law.",
        ]


@pytest.mark.slow
@DRAWN
def test_five_hundred_pages(draw):
    """An edition at its real size, read the way users read it."""
    made = narratives(188)
    pages, names = report_pages(made, words=240)
    assert len(pages) > 480
    report = tipdata.read(io.BytesIO(pdf(headed(pages, names, draw))))
    assert {a.country.iso3: a.tier for a in report} == {m.iso3: m.tier for m in made}
    assert all(len(a.sections) == 6 for a in report)


def test_a_title_over_both_columns():
    """A line that runs over both columns stands where it stands on the page."""
    upper, lower = (
        paged(
            justified(prose(80, seeded(seed)), 240),
            Layout(top=top, bottom=top - 6.5 * 12),
        )[0]
        for seed, top in ((1, 600), (2, 400))
    )
    title = Mark("A title that is set over the middle of the page", 200, 430, 14)
    document = here(pdf([[*by_row(upper), title, *by_row(lower)]]))
    first, second = prose(80, seeded(1)), prose(80, seeded(2))
    assert document.text.split("\n\n") == [first, title.text, second]


def test_three_columns():
    """Three columns are read one after the other."""
    text = prose(300, seeded(4))
    layout = Layout(measure=150, gutter=20, number=3, bottom=400)
    (columns,) = paged(justified(text, 150), layout)
    assert len(columns) == 3
    assert here(pdf([by_row(columns)])).text == text


@pytest.mark.parametrize(
    "row",
    [
        ("W" * 17, " ".join("i" * 60), None),
        ("i " * 30 + "end", "W" * 14, None),
        ("the first column has a line", "so has the second, as wide", "and the third one too"),
        ("a line like any other in here", "beside a line like any other", "a third line too"),
        ("nothing beside it", None, None),
    ],
    ids="dense-right dense-left three added alone".split(),
)
def test_a_line_unlike_the_one_before(row):
    """Where a line is parted is found anew where it is not parted as the last one was."""
    first = ("a line like any other in here", "beside a line like any other", None)
    marks = [
        Mark(text.strip(), x, 700 - 12 * place, 9)
        for place, cells in enumerate([first, row])
        for x, text in zip((54, 230, 420), cells, strict=True)
        if text
    ]
    for pages in [marks], [marks[:2], marks]:  # a page before shows where lines are parted
        made = pdf(pages)
        *_, page = engine.read_pages(pdfium.load_pdfium(), made, max_pages=9, max_characters=999)
        found = [(piece.text, round(piece.left)) for piece in page.pieces]
        assert found == [(mark.text, mark.x) for mark in marks]


def test_a_table_is_read_by_rows():
    """Cells of one row stand on one line."""
    cells = [("Year", "Cases", "Victims"), ("2017", "12", "40"), ("2018", "9", "1,020")]
    cells += [("2019", "11", "93")]
    marks = [
        Mark(cell, 60 + 170 * place, 700 - 14 * row)
        for place in range(3)
        for row, cell in enumerate([row[place] for row in cells])
    ]
    lines = here(pdf([marks])).text.split("\n")
    assert lines == ["\t".join(row) for row in cells]


def test_columns_within_columns_have_a_depth():
    """So many columns side by side that they can be no columns are read as rows."""
    pieces = [
        Piece("a line of a column of text", 100 * n, 20 * row, 100 * n + 90, 20 * row + 10)
        for n in range(100)
        for row in range(3)
    ]
    boxes = Columns().boxes(pieces)
    assert len(boxes) <= 2**DEPTH
    assert sum(len(line.text) for box in boxes for line in box) >= 300 * 26


def mapped(letter):
    """A page with a font whose z stands for this, in hexadecimal."""
    font = FONT.replace(b">>>>", b">>/ToUnicode 6 0 R>>")
    table = stream(
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange "
        b"<00> <ff> endcodespacerange 1 beginbfchar <7a> <%s> endbfchar endcmap end end" % letter
    )
    marks = drawn([Mark("zz said zz twice", 54, 700), Mark("zz and more", 54, 688)])
    return one_page(stream(marks), table).replace(FONT, font)


@pytest.mark.parametrize(
    ("letter", "said"), [(b"D83DDE00", "\U0001f600"), (b"0000", "\ufffd"), (b"0041", "A")]
)
def test_letters_outside_the_usual(letter, said):
    """Pairs of surrogates are one letter; a glyph without a letter leaves a mark."""
    made = mapped(letter)
    assert here(made).text == f"{said * 2} said {said * 2} twice {said * 2} and more"
    (page,) = engine.read_pages(pdfium.load_pdfium(), made, max_pages=9, max_characters=999)
    assert [round(piece.left) for piece in page.pieces] == [54, 54]


def test_glyphs_that_pdfium_leaves_out():
    """They do not shift the places of what stands behind them."""
    descriptor = b"<</Type/FontDescriptor/FontName/Foo/Flags 4>>"
    descendant = (
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Foo/CIDSystemInfo<</Registry(Adobe)"
        b"/Ordering(Identity)/Supplement 0>>/FontDescriptor " + descriptor + b">>"
    )
    font = (
        b"<</Type/Font/Subtype/Type0/BaseFont/Foo/Encoding/Identity-H/DescendantFonts[%s]>>"
        % descendant
    )
    made = one_page(stream(b"BT /F1 10 Tf 54 700 Td <000300020001> Tj ET")).replace(FONT, font)
    (page,) = engine.read_pages(pdfium.load_pdfium(), made, max_pages=9, max_characters=999)
    assert [(len(piece.text), round(piece.left)) for piece in page.pieces] == [(1, 74)]


def test_words_drawn_one_by_one():
    """A line drawn word by word, its letters apart or not, is one line."""
    words = [Mark("identi", 60, 700), Mark("fied", 85.2, 700), Mark("victims", 106, 701)]
    words.append(Mark("who", 140, 700))
    assert here(pdf([words])).text == "identified victims who"


@pytest.mark.parametrize("turn", ["0 1 -1 0", "-1 0 0 -1", "0 -1 1 0"])
def test_a_page_whose_text_is_turned(turn):
    """A page set sideways or upside down reads as if it were turned."""
    *_, c, d = map(int, turn.split())
    lines = ["The first line of the page is here,", "the second follows", "and so on."]
    marks = [
        Mark(line, 306 - 12 * row * c, 396 - 12 * row * d, turn=turn)
        for row, line in enumerate(lines)
    ]
    assert here(pdf([marks])).text.replace("\n", " ") == " ".join(lines)


def test_text_set_sideways_is_furniture():
    """A tab at the page's edge is marked, not mixed into the lines."""
    columns = page_of(prose(60, seeded(5)))[0]
    document = here(pdf([[*by_column(columns), Mark("NORWAY", 590, 600, turn="0 1 -1 0")]]))
    assert [document[span] for span in document.furniture] == ["NORWAY"]
    assert flowing(document).strip() == prose(60, seeded(5))


def test_columns_whose_lines_stand_at_different_heights():
    """Lines of two columns drawn from top to bottom, never level with each other."""
    left, right = prose(60, seeded(1)), prose(60, seeded(2))
    one = paged(justified(left, 240), Layout(top=700))[0][0]
    two = paged(justified(right, 240), Layout(left=318, top=703))[0][0]
    document = here(pdf([by_row([two, one])]))
    assert document.text == f"{left}\n\n{right}"


# --- paragraphs -----------------------------------------------------------------------------


def set_lines(*lines, x=54.0, size=10.0):
    """A page with one line below the other; pairs give their own indent."""
    marks = []
    for row, line in enumerate(lines):
        text, indent = line if isinstance(line, tuple) else (line, 0)
        marks.append(Mark(text, x + indent, 700 - 12 * row, size))
    return marks


FULL = "Officials investigated many cases of forced labor and"
"""A line that fills its column."""


@pytest.mark.parametrize(
    ("marks", "text"),
    [
        (set_lines(FULL, "trafficking"), f"{FULL} trafficking"),
        (set_lines(FULL, ("The next begins indented", 12)), f"{FULL}\n\nThe next begins indented"),
        (set_lines("PROSECUTION", FULL), f"PROSECUTION\n{FULL}"),
        (
            [Mark(FULL, 54, 700), Mark(FULL, 54, 688), Mark(FULL, 54, 660)],
            f"{FULL} {FULL}\n\n{FULL}",
        ),
        ([Mark(FULL, 54, 700, 13), Mark(FULL, 54, 688)], f"{FULL}\n\n{FULL}"),
        (set_lines(FULL[:-4] + "so—", "and on"), f"{FULL[:-4]}so—and on"),
    ],
    ids="joined indented heading gap type dash".split(),
)
def test_paragraphs(marks, text):
    """What ends a paragraph: an indent, a gap, another size, a word that would have fitted."""
    assert here(pdf([marks])).text == text


@pytest.mark.parametrize(
    ("last", "first", "between"),
    [
        (FULL, "victims of it.", " "),
        (FULL, "Victims of it.", " "),
        (FULL[:-4] + "law.", "Victims of it.", "\n\n"),
        (FULL[:-4] + "etc.", "of that year.", " "),
        ("PREVENTION", "Victims of it.", "\n\n"),
    ],
    ids="lower upper stop lower-after-stop heading".split(),
)
def test_sentences_go_on_over_a_page(last, first, between):
    """A sentence cut by a page's end is whole; its running heads stand outside of it."""
    pages = [set_lines(FULL, FULL, last), set_lines(first, FULL, FULL)]
    heads = [Mark("HEAD", 54, 760, 8)]
    document = here(pdf([[*heads, *page] for page in pages]))
    assert f"{last}{between}{first}" in flowing(document)
    assert [document[span].strip() for span in document.furniture] == ["HEAD", "HEAD"]


def test_an_indented_paragraph_opens_a_page():
    """A new paragraph at the top of a page is one, though the page before ends full."""
    pages = [set_lines(FULL, FULL), set_lines(("Victims came", 12), FULL, FULL)]
    assert f"{FULL}\n\nVictims came" in here(pdf(pages)).text


def test_a_page_number_alone_is_furniture():
    """One page is enough to know a page number by."""
    document = here(pdf([[*set_lines(FULL, FULL), Mark("264", 300, 30)]]))
    assert document.text == f"264\n\n{FULL} {FULL}"
    assert [document[span] for span in document.furniture] == ["264"]


def test_headings_at_the_top_of_a_page_are_text():
    """A short line apart at the height where other pages have text is no running head."""
    pages = [set_lines(FULL, FULL)] * 3 + [[Mark("PROTECTION", 54, 700), Mark(FULL, 54, 660)]]
    assert here(pdf(pages)).furniture == ()


# --- words ----------------------------------------------------------------------------------


@DRAWN
def test_hyphens_at_line_ends(draw):
    """Hyphens of the page's go, those of the words stay."""
    lines = [
        "the authorities maintained anti-",
        "trafficking efforts and inter-",
        "national help for the victim-",
        "centered work of the U.S.-",
        "Mexico desk from 2016-",
        "2017 and its traf\u00ad",
        "ﬁckers. The victim and centered",
    ]
    left = [
        Mark(line, 54, 700 - 12 * row, 10, (220 - width(line, 10)) / line.count(" "))
        for row, line in enumerate(lines)
    ]
    right = [Mark(FULL, 330, 700 - 12 * row, 9) for row in range(7)]
    said = here(pdf([draw([left, right])])).text.replace("\n", " ")
    assert (
        "anti-trafficking efforts and international help for the victim-centered work of the "
        "U.S.-Mexico desk from 2016-2017 and its traffickers."
    ) in said


@pytest.mark.parametrize(
    ("first", "second", "word"),
    [
        ("anti", "trafficking", "anti-trafficking"),
        ("investi", "gation", "investigation"),
        ("counter", "parts", "counterparts"),
        ("long", "term", "long-term"),
        ("Victim", "centered", "Victim-centered"),
        ("state", "Sponsored", "state-Sponsored"),
        ("(non", "profit", "(non-profit"),
    ],
)
def test_words_that_a_line_end_parted(first, second, word):
    """The document's own use decides, then what kind of word it is."""
    words = Words(["counterparts and (long-term) aid", "victim", "a centered approach"])
    assert first + words.between(first, second) + second == word


def test_a_hyphen_alone_and_words_too_long():
    """What is no word parted by a line's end stays as it is."""
    long = "x" * 64
    text = here(pdf([set_lines("-", "dash"), set_lines(long + "-", "tail")])).text
    assert "dash" in text
    assert f"{long}-tail" in text


def test_ligatures_are_written_out():
    """Ligatures are letters, also at a column's edge."""
    text = "The ofﬁce reﬂected on trafﬁc and staﬀ, oﬃcially."
    columns = page_of(text)[0]
    assert "office reflected on traffic and staff, officially" in here(pdf([columns[0]])).text


def test_a_tier_ranking_chart():
    """The loose labels of a chart stand on lines of their own and set no tier."""
    words = "The Government of Norway fully meets the minimum standards for the elimination of "
    words += "trafficking; therefore Norway remained on Tier 1. " + prose(60, seeded(1))
    lines = [
        Set("NORWAY: Tier 1", 0, 12),
        *justified(words, 240, above=60),
        Set("PROSECUTION", 0, 9.5, 0, 8),
        *justified("The government increased efforts. " + prose(60, seeded(2)), 240),
        Set("PROTECTION", 0, 9.5, 0, 8),
        *justified("The government increased efforts. " + prose(60, seeded(3)), 240),
    ]
    labels = [Mark(t, 54, 705 - 10 * n, 7) for n, t in enumerate(["1", "2", "2WL", "3"])]
    years = [Mark(str(2007 + n), 70 + 25 * n, 662, 7) for n in range(8)]
    chart = [Mark("TIER RANKING BY YEAR", 54, 712, 6), *labels, *years]
    (columns,) = paged(lines, Layout(top=730))
    report = tipdata.read(io.BytesIO(pdf([[*by_column(columns), *chart]])), year=2014)
    assert "2WL" in report.document.text
    assert [(a.country.iso3, a.tier) for a in report] == [("NOR", tipdata.Tier.TIER_1)]


LISTS = {
    "Tier 1": ["Argentina", "Australia", "Austria", "Canada", "Norway"],
    "Tier 2": ["Albania", "Brazil", "Kenya", "Kosovo", "Latvia", "Malta"],
    "Tier 2 Watch List": ["Angola", "Benin", "Haiti", "Mali"],
    "Tier 3": ["Belarus", "China", "Cuba", "Iran"],
    "Special Case": ["Somalia", "Yemen"],
}


def tier_lists(across, lefts, moved=0.0):
    """Tier lists side by side, each with so many names across; headings moved in."""
    columns = []
    for x, (heading, names) in zip(lefts, LISTS.items(), strict=True):
        cells = [
            Mark(name, x + 50 * (place % across), 664 - 12 * (place // across), 9)
            for place, name in enumerate(names)
        ]
        columns.append([Mark(heading.upper(), x + moved, 680), *cells])
    return columns


@DRAWN
@pytest.mark.parametrize(
    ("across", "lefts", "moved"),
    [
        (1, (54, 150, 250, 400, 480), 0),
        (1, (54, 150, 250, 400, 480), 9),
        (2, range(54, 613, 120), 0),
    ],
    ids="one moved two".split(),
)
def test_tier_lists_side_by_side(draw, across, lefts, moved):
    """Each country has the tier it stands under."""
    columns = tier_lists(across, lefts, moved)
    marks = [Mark("TIER PLACEMENTS", 54, 720, 14), *draw(columns)]
    report = tipdata.read(io.BytesIO(pdf([marks])), year=2019)
    tiers = {name: tipdata.Tier(heading) for heading, names in LISTS.items() for name in names}
    assert {a.country.name: a.tier for a in report} == tiers


@given(
    st.lists(
        st.builds(
            lambda text, left, width, row: Piece(text, left, -row, left + width, 10 - row),
            st.sampled_from(["Tier 1", "TIER 2 WATCH LIST", "Special Case", "Norway"]),
            st.integers(0, 30).map(float),
            st.integers(0, 12).map(float),
            st.integers(0, 3).map(lambda row: 12.0 * row),
        ),
        min_size=1,
    )
)
def test_no_piece_is_lost_or_doubled_where_lists_part(pieces):
    """However headings and names stand, each is in one list."""
    parts = lists_apart(pieces)
    assert all(parts)
    assert sorted(piece for part in parts for piece in part) == sorted(pieces)


def test_lists_with_no_white_between_stay_together():
    """What cannot be told apart is read by rows, as a table is."""
    pieces = [
        Piece("TIER 1", 50, 700, 90, 710),
        Piece("TIER 2", 100, 700, 140, 710),
        Piece("a line under both", 50, 680, 140, 690),
    ]
    assert lists_apart(pieces) == [pieces]
    assert lists_apart(pieces[:2]) == [pieces[:1], pieces[1:2]]


# --- files broken on purpose ----------------------------------------------------------------

PAGE = (
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R"
    b"/Resources<</Font<</F1 3 0 R>>/XObject<</X 6 0 R>>>>>>"
)


def one_page(content, *more, tree=b"<</Type/Pages/Count 1/Kids[4 0 R]>>", trailer=b""):
    """A file of one page with this content stream."""
    root = b"<</Type/Catalog/Pages 2 0 R>>"
    return assembled([root, tree, FONT, PAGE, content, *more], trailer=trailer)


HELLO = stream(drawn([Mark("Hello world", 54, 700)]))


def a_book():
    """A dozen pages."""
    return pdf(with_heads(book(9_000)[1], lambda _: "HEAD", by_column))


def tree_of(root):
    return assembled([b"<</Type/Catalog/Pages 2 0 R>>", root])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (lambda: a_book()[: len(a_book()) // 2], "cut off, damaged, or no PDF"),
        (lambda: a_book()[:-1024], "cut off, damaged, or no PDF"),
        (lambda: b"%PDF-1.4\n<html><body><p>Hello</p></body></html>", "or no PDF"),
        (lambda: b"%PDF-1.7" + seeded(1).randbytes(100_000), "or no PDF"),
        (lambda: b"", "or no PDF"),
        (lambda: tree_of(b"<</Type/Pages/Count 5/Kids[2 0 R 2 0 R]>>"), "none of its 5 pages"),
        (lambda: pdf([]), "without pages"),
        (lambda: pdf([b"0 0 9 9 re f"] * 3), "no text on its 3 pages: it may be scanned"),
    ],
    ids="half tail html garbage empty page-loop no-pages scanned".split(),
)
def test_broken_files_say_what_is_wrong(content, message):
    """A file without text to read is an error that says why, here and in the other process."""
    made = content()
    with pytest.raises(ParseError, match=message):
        here(made)
    with pytest.raises(ParseError, match=message):
        pdf_document(made)


@pytest.mark.parametrize(
    "content",
    [
        lambda: one_page(HELLO, trailer=b"/Prev 15"),
        lambda: one_page(HELLO, tree=b"<</Type/Pages/Count 1000000000/Kids[4 0 R]>>"),
        lambda: one_page(HELLO, b"[" * 50_000 + b"]" * 50_000),
        lambda: one_page(
            stream(b"BT /F1 10 Tf " + b"[" * 50_000 + b"]" * 50_000 + b"TJ (Hello world) Tj ET")
        ),
        lambda: one_page(HELLO).replace(b"/Type/Font/", b"/Type/Frob/"),
        lambda: b"\n" * 500 + one_page(HELLO),
    ],
    ids="prev-loop count nested-object nested-operand font lead".split(),
)
def test_broken_files_whose_text_is_whole(content):
    """Faults that cost no text are passed over."""
    assert here(content()).text.strip() == "Hello world"


def test_xref_sections_that_name_themselves():
    """A table that names itself as the one before is read once."""
    made = one_page(HELLO)
    start = made.rfind(b"xref\n0")
    made = made.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % start)
    assert here(made).text == "Hello world"


def test_zeros_inside_a_file_leave_notes():
    """Pages that were lost are named in the text, and nowhere else taken for text."""
    made = a_book()
    middle = len(made) // 2
    document = here(made[:middle] + bytes(20_000) + made[middle + 20_000 :])
    assert "cannot be read]" in document.text
    assert "cannot be read]" not in flowing(document)
    assert document.text.count("HEAD") + document.text.count("[page ") == 14


def test_pages_without_text_leave_notes():
    """A page that holds a picture only is told of too."""
    document = here(pdf([b"0 0 9 9 re f", set_lines(FULL), b""]))
    assert document.text == f"[page 1 has no text]\n\n{FULL}\n\n[page 3 has no text]"
    assert flowing(document).strip() == FULL


def _password(user):
    """A file that wants a password: the standard handler of 40-bit keys."""
    entry = b"<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (b"41" * 32, user)
    return one_page(HELLO, entry, trailer=b"/Encrypt 6 0 R/ID[<00><00>]")


def test_a_password():
    """A locked file says so."""
    with pytest.raises(ParseError, match="wants a password"):
        here(_password(b"42" * 32))


def rc4(key, content):
    """The cipher of old PDFs."""
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out, i, j = bytearray(), 0, 0
    for byte in content:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def test_an_empty_password():
    """A file that is locked with the empty password opens without one."""
    pad = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    owner = b"A" * 32
    key = md5(pad + owner + (-4).to_bytes(4, "little", signed=True) + b"0", usedforsecurity=False)
    key = key.digest()[:5]
    user = rc4(key, pad).hex().encode()
    entry = b"<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (owner.hex().encode(), user)
    own = md5(key + (5).to_bytes(3, "little") + b"\0\0", usedforsecurity=False).digest()[:10]
    drawing = rc4(own, drawn([Mark("Hello world", 54, 700)]))
    content = b"<</Length %d>>stream\n%s\nendstream" % (len(drawing), drawing)
    made = one_page(content, entry, trailer=b"/Encrypt 6 0 R/ID[<30><30>]")
    assert here(made).text == "Hello world"


def test_a_form_that_draws_itself_twice():
    """A file that keeps pdfium busy for ever ends with the time it was given."""
    form = stream(
        b"/X Do /X Do",
        b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
    )
    with pytest.raises(LimitError, match=r"time_limit=0\.5") as caught:
        pdf_document(one_page(stream(b"/X Do"), form), time_limit=0.5)
    assert (caught.value.limit, caught.value.allowed) == ("time_limit", 0.5)


def bomb(millions):
    """A content stream that unpacks to so many million blanks."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(millions)) + packer.flush()
    return one_page(
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed)
    )


@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded by the system, on Linux")
def test_a_flate_bomb():
    """A stream that unpacks to more than the memory allowed ends the other process only."""
    with pytest.raises(ParseError, match="max_memory"):
        pdf_document(bomb(400), max_memory=200_000_000)


@pytest.mark.slow
def test_a_gigabyte_flate_bomb():
    """The same with the usual limits."""
    with pytest.raises(tipdata.TipDataError):
        pdf_document(bomb(1_000))


@pytest.mark.parametrize("keyword", ["max_pages", "max_characters"])
def test_limits_name_their_keyword(keyword):
    """More pages or characters than allowed are an error that names what to change."""
    made = pdf([set_lines(FULL)] * 3)
    for time_limit in (None, 60.0):
        with pytest.raises(LimitError, match=f"{keyword}=2;") as caught:
            pdf_document(made, time_limit=time_limit, **{keyword: 2})
        assert caught.value.limit == keyword
        assert caught.value.allowed == 2
        assert caught.value.found > 2


def test_any_bytes_give_text_or_a_named_error():
    """Cut, zeroed, doubled and shuffled files, some hundred of them."""
    random_ = seeded(11)
    made = pdf(with_heads(book(1_500)[1], lambda _: "HEAD", by_row))
    for _ in range(150):
        start, end = sorted(random_.choices(range(len(made)), k=2))
        piece = random_.choice([b"", bytes(end - start), made[start:end] * 2, made[end:]])
        try:
            assert pdf_document(made[:start] + piece + made[end:], time_limit=20).text
        except tipdata.TipDataError as error:
            assert error.message  # noqa: PT017 - either is right; what is raised must say why


# --- the process of its own -----------------------------------------------------------------


def test_both_ways_read_the_same():
    """What is read here and in the other process is the same, also the second time."""
    made = a_book()
    assert here(made) == pdf_document(made, "made.pdf") == pdf_document(made, "made.pdf")


def test_without_pypdfium2(monkeypatch):
    """Where it is not installed, the error says how to install it."""
    monkeypatch.setitem(sys.modules, "pypdfium2_raw", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'tipdata\[pdf\]'"):
        here(b"")
    monkeypatch.setattr(pdfium, "find_spec", lambda _name: None)
    with pytest.raises(MissingExtraError):
        pdf_document(b"")


def served(*requests):
    """What the other process answers, run in this one."""
    source = io.BytesIO()
    for content, limits in requests:
        wire.send_request(source, content, limits)
    source.seek(0)
    out = io.BytesIO()
    child.serve(source, out)
    out.seek(0)
    return out


LIMITS = wire.Limits(10, 10_000, 1 << 40, 1e6)


def test_the_process_answers_one_request_after_the_other():
    """Pages, their end, and faults go over the wire and come back as they were."""
    made = pdf([set_lines(FULL), b""])
    out = served((made, LIMITS), (b"", LIMITS), (made, LIMITS._replace(max_pages=1)))
    pages = list(wire.received(out))
    assert [page.number for page in pages] == [1, 2]
    assert [piece.text for piece in pages[0].pieces] == [FULL]
    assert pages[0].pieces[0].left == 54
    assert pages[1].pieces == ()
    with pytest.raises(ParseError, match="or no PDF"):
        list(wire.received(out))
    with pytest.raises(LimitError, match="max_pages=1"):
        list(wire.received(out))
    with pytest.raises(wire.Cut):
        list(wire.received(out))


def test_memory_that_runs_out_is_named(monkeypatch):
    """Python's own error names the keyword."""

    def starved(*_args, **_kwargs):
        raise MemoryError

    monkeypatch.setattr(child, "read_pages", starved)
    with pytest.raises(LimitError, match="max_memory=") as caught:
        list(wire.received(served((b"", LIMITS))))
    assert caught.value.limit == "max_memory"


def test_the_process_bounds_itself(monkeypatch):
    """Memory and time are bounded where the system can, and never above its own bounds."""
    resource = pytest.importorskip("resource")
    set_to = {}
    monkeypatch.setattr(resource, "setrlimit", lambda kind, pair: set_to.update({kind: pair}))
    monkeypatch.setattr(resource, "getrlimit", lambda _kind: (50, 50))
    child.bound(100, 10)
    assert set_to[resource.RLIMIT_AS] == (50, 50)
    unbounded = resource.RLIM_INFINITY
    monkeypatch.setattr(resource, "getrlimit", lambda _kind: (unbounded, unbounded))
    child.bound(100, 10)
    assert set_to[resource.RLIMIT_AS] == (100, unbounded)
    set_to.clear()
    monkeypatch.setitem(sys.modules, "resource", None)
    child.bound(100, 10)
    assert set_to == {}


def test_pages_that_cannot_be_read_go_over_the_wire():
    """So does text of any kind."""
    pages = [
        Page(1, (Piece("\ufffe“a” \U0001f600\ud800", 1, 2, 3, 4, 2), Piece("b", 5, 6, 7, 8))),
        Page(2, (), readable=False),
    ]
    out = io.BytesIO()
    for page in pages:
        wire.send_page(out, page)
    wire.send_end(out)
    out.seek(0)
    assert list(wire.received(out)) == pages


def test_a_process_that_cannot_be_started(monkeypatch):
    """The error says how to do without."""
    monkeypatch.setattr(workers, "WORKERS", workers.Workers())
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(ParseError, match="time_limit=None"):
        pdf_document(b"")


def test_processes_are_kept_and_replaced(monkeypatch):
    """One that has died is replaced, and no more are kept than may be of use."""
    pool = workers.Workers()
    monkeypatch.setattr(workers, "WORKERS", pool)
    made = pdf([set_lines(FULL)])
    assert pdf_document(made).text == FULL
    (process,) = pool.idle
    process.kill()
    process.wait()
    assert pdf_document(made).text == FULL
    assert pool.idle != [process]
    monkeypatch.setattr(workers, "KEPT", 0)
    assert pdf_document(made).text == FULL
    assert pool.idle == []
    pool.end()


def processors(monkeypatch, number):
    """Let this machine have so many."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(number)), raising=False)


@pytest.mark.parametrize("number", [1, 2])
def test_long_files_are_read_by_all_processors(monkeypatch, number):
    """Two processes take turns with the pages of a file, where two would work at once."""
    pool = workers.Workers()
    monkeypatch.setattr(workers, "WORKERS", pool)
    monkeypatch.setattr(isolation, "LONG", 0)
    processors(monkeypatch, number)
    made = a_book()
    document = pdf_document(made, "made.pdf")
    assert document == here(made)
    assert len(pool.idle) == number
    with pytest.raises(LimitError, match="max_characters"):
        pdf_document(made, max_characters=len(document.text) * 3 // 4)
    assert pool.idle == []  # those at work on it are ended


def test_when_two_processes_are_quicker(monkeypatch):
    """Not where the others of a pool need the processors."""
    processors(monkeypatch, 2)
    pool = SimpleNamespace(parent_process=lambda: None)
    monkeypatch.setitem(sys.modules, "multiprocessing.process", pool)
    assert isolation._two_are_quicker()
    pool.parent_process = object
    assert not isolation._two_are_quicker()
    monkeypatch.delitem(sys.modules, "multiprocessing.process")
    assert isolation._two_are_quicker()
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert not isolation._two_are_quicker()


def test_a_fork_leaves_its_parents_processes_alone(monkeypatch):
    """A copy of this process starts its own."""
    pool = workers.Workers()
    monkeypatch.setattr(workers, "WORKERS", pool)
    made = pdf([set_lines(FULL)])
    pdf_document(made)
    (process,) = pool.idle
    pool.owner -= 1
    pdf_document(made)
    assert process.returncode == 0
    assert pool.idle != [process]
    process.returncode = None
    workers.end(process)
    pool.end()


def test_a_process_that_dies_at_once(monkeypatch):
    """What breaks off without a word is told of with its exit status."""
    monkeypatch.setattr(workers, "WORKERS", workers.Workers())
    monkeypatch.setattr(workers, "CHILD", "this.is.no.module")
    with pytest.raises(ParseError, match="exit status"):
        pdf_document(bytes(3_000_000))


def test_a_pipe_that_breaks_is_closed():
    """What could not be written to a process that has ended is let go."""
    process = workers._started()
    process.kill()
    process.wait()
    process.stdin.write(b"x")
    workers.end(process)
    assert process.stdin.closed


def test_the_module_run_here(monkeypatch):
    """The same, in this process."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO()))
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=io.BytesIO()))
    runpy.run_path(child.__file__, run_name="__main__")
    assert sys.stdout.buffer.getvalue() == b""


def test_the_module_is_a_program():
    """Run as a program, it serves what comes in until there is no more."""
    source = io.BytesIO()
    wire.send_request(source, pdf([set_lines(FULL)]), LIMITS)
    command = [sys.executable, "-m", workers.CHILD]
    done = subprocess.run(  # noqa: S603 - our own module
        command, input=source.getvalue(), capture_output=True, check=True
    )
    assert len(list(wire.received(io.BytesIO(done.stdout)))) == 1


def test_the_other_process_loads_no_more_than_it_needs():
    """Its start is quick: neither attrs nor the parsers are imported."""
    code = "import sys, tipdata.readers.pdf.child; print(*sys.modules)"
    done = subprocess.run(  # noqa: S603 - our own module
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ
    )
    loaded = set(done.stdout.split())
    assert "tipdata.readers.pdf.engine" in loaded
    assert not {"attr", "attrs", "dateutil", "tipdata.text", "tipdata.parsing"} & loaded
