"""HTML of any kind: both engines tell the same, and no text is lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import tipdata
from tipdata.readers.html import html_document
from tipdata.readers.plain import is_plain
from tipdata.readers.tidy import ODD, tidied

pytest.importorskip("selectolax")

BLOCKS = "p div ul ol li table tr td th tbody h2 h3 article section nav footer dl dt dd br hr"
INLINE = "b i a span font sup em select option button label center form title blockquote pre"
ODDITIES = "script style svg noscript template textarea iframe xmp image frameset plaintext o:p"
ENDS_LEFT_OUT = frozenset(("p", "li", "td", "tr", "dt", "dd", "option"))
ATTRIBUTES = (
    "",
    " hidden",
    ' class="a b"',
    " role=main",
    ' role="navigation"',
    " style='display: none'",
    ' aria-hidden="true"',
    ' title="<p>"',
    " a='",
    ' b="',
    "/",
    " x=1/",
    ' style="color:red" hidden hidden',
)
PIECES = (
    "<!-- old <b> -->",
    "<!--",
    "-->",
    "<![CDATA[x]]>",
    "<!doctype html>",
    "<?xml?>",
    "</>",
    "< ",
    "<<",
    "&",
    "&amp",
    "&copy2",
    "&nbsp;",
    "&#146;",
    "&#x1;",
    "&#11;",
    "&#xFDD0;",
    "&#0;",
    "\x00",
    "\x92",
    "\ud800",
    "\x0b",
    " ",
    "\n",
    '"',
    "'",
    ">",
)

words = st.sampled_from("one two three 4 * Tier".split())
names = st.sampled_from(f"{BLOCKS} {BLOCKS} {INLINE} {ODDITIES} html head body".split())
starts = st.builds("<{}{}>".format, names, st.sampled_from(ATTRIBUTES))
ends = st.builds("</{}>".format, names)
soup = st.lists(
    st.one_of(words, starts, ends, st.sampled_from(PIECES), st.text(max_size=3)), max_size=25
).map("".join)


@st.composite
def element(draw, inside):
    """An element with content, its end left out where that is allowed."""
    name = draw(st.sampled_from(f"{BLOCKS} {INLINE}".split()))
    attribute = draw(st.sampled_from(ATTRIBUTES[:7]))
    content = "".join(draw(st.lists(inside, max_size=4)))
    end = "" if name in ENDS_LEFT_OUT and draw(st.booleans()) else f"</{name}>"
    return f"<{name}{attribute}>{content}{end}"


pages = st.recursive(words | st.sampled_from(PIECES[8:]), element, max_leaves=20)


def both(html):
    """The page as each engine reads it."""
    return (
        html_document(html, engine="html.parser"),
        html_document(html, engine="selectolax"),
    )


@given(soup)
@example("<table>one<tr><td>two")
@example("<b><p>one</b>two</p>")
@example("<p hidden>one<div>two")
@example("<ul><li hidden>one<li>two</ul>three")
@example("<p>a<sup>1<p>b</sup>c</sup>")
@example("one<sup>4")
@example("one<sup>4<p>two")
@example("one<sup>4<b>two")
@example("<span hidden><span>a</span>b</span>c")
@example("<div><span hidden>a</div>b")
@example("one<br hidden>two")
@example("<p a='><p>b'")
@example("<title>a<p>b</title><p>c")
def test_engines_agree_about_soup(html):
    """Unclosed, misplaced, doubled, cut: the engine makes no difference."""
    standard, fast = both(html)
    assert standard == fast


@given(pages)
@example("<div><dt><p>one</dt>one</div>")
@example("<ul><li><p>one</li><li>two</ul>three")
@example("<table><tr><td><p>one</td><td>two</table>")
def test_engines_agree_about_pages(html):
    """Nested elements whose ends may be left out: most of these both engines really read."""
    standard, fast = both(html)
    assert standard == fast


WHOLE_TEXTS = re.compile("<(title|textarea)>[^<]*</\\1>")


@given(soup)
@example("<title></title>")
@example("<textarea>a<b>c</textarea><title>one")
def test_tidied_pages_are_plain_tags(html):
    """Every ``<`` is of a plain tag, or around text without any; tidying again changes nothing."""
    once = tidied(html)
    assert ODD.search(WHOLE_TEXTS.sub("", once)) is None
    assert tidied(once) == once


@given(st.lists(st.sampled_from(["one", "two", "<p>", "</p>", "<b>", "<div>", "</div>", "<li>"])))
def test_no_word_is_lost(pieces):
    """What stands between tags is in the document, in order, whatever is unclosed."""
    document = html_document(" ".join(pieces))
    assert document.text.split() == [piece for piece in pieces if piece[0] != "<"]


@given(soup)
def test_furniture_is_in_order(html):
    """Furniture is spans of the text, in order and not overlapping."""
    document = html_document(html)
    position = 0
    for span in document.furniture:
        assert position <= span.start < span.end <= len(document.text)
        position = span.end


@given(soup)
@settings(max_examples=20)
def test_any_page_reads_or_is_refused(tmp_path_factory, html):
    """`read` gives a report or a TipDataError."""
    path = tmp_path_factory.mktemp("pages") / "page.html"
    path.write_bytes(f"<html><p>Fiji (Tier 2)</p>{html}".encode("utf-8", "replace"))
    try:
        report = tipdata.read(path, year=2009)
    except tipdata.TipDataError:
        return
    assert report.document.source == str(path)


@pytest.mark.slow
@settings(max_examples=3_000)
@given(st.one_of(soup, pages))
def test_engines_agree_about_many_pages(html):
    """The same, looked for longer."""
    standard, fast = both(html)
    assert standard == fast


def test_generated_pages_are_mostly_plain():
    """The comparison means something: the fast engine really reads pages of these kinds."""
    plain = [
        "<ul><li>one<li>two</ul>",
        "<table><tr><td>one<td>two<tr><th>three</table>",
        "<dl><dt>one<dd>two</dl><p>three<p>four<h2>five</h2>",
        "<div><nav><a>one</a></nav><select><option>two<option>three</select></div>",
    ]
    assert all(map(is_plain, plain))
