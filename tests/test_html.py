"""HTML: the article's blocks in order, the rest kept as furniture, hostile pages in linear time."""

from __future__ import annotations

import builtins
import io
import re
import sys
from types import ModuleType

import pytest

import tipdata
from tipdata.parsing import parse_document
from tipdata.readers import plain
from tipdata.readers.blocks import NEARBY
from tipdata.readers.html import html_document
from tipdata.readers.limits import MAX_HTML
from tipdata.readers.plain import is_plain
from tipdata.readers.tidy import tidied

ENGINES = ("html.parser", "selectolax")

NARRATIVE = """
<p>The Government of Fiji does not fully meet the minimum standards for the elimination of
trafficking but is making significant efforts to do so. The government demonstrated overall
increasing efforts compared to the previous reporting period; therefore Fiji was upgraded to
Tier 2. These efforts included opening a shelter in Suva; and training port officers.</p>
<h2>PRIORITIZED RECOMMENDATIONS:</h2>
<ul><li>Prosecute traffickers.</li><li>Fund the shelter.</li></ul>
<h2>PROSECUTION</h2><p>The government increased law enforcement efforts. Police investigated
45<sup>3</sup> trafficking cases, compared with 12 in the previous year.</p>
<h2>PROTECTION</h2><p>The government increased protection efforts. It identified nine victims.</p>
<h2>PREVENTION</h2><p>The government maintained prevention efforts. It ran a hotline.</p>
<h2>TRAFFICKING PROFILE:</h2><p>As reported over the past five years, human traffickers exploit
domestic and foreign victims in Fiji.</p>
"""

MENU = "".join(
    f'<li><a href="/c/{name}">{name}</a></li>' for name in "Albania Benin Chad Fiji Oman".split()
)

STATE_NOW = f"""<!doctype html><html><head><title>Fiji - United States Department of State</title>
<script>if (1 < 2) {{ menu("<p>Tier 3</p>") }}</script></head><body class="page">
<section class="usa-banner" aria-label="Official website"><p>An official website</p></section>
<header><nav><ul>{MENU}</ul></nav></header>
<main id="content"><article><header class="entry-header"><p>2022 Trafficking in Persons Report:
Fiji</p></header><div class="entry-content"><h1>FIJI (Tier 2)</h1>{NARRATIVE}</div></article>
<aside><h3>Headline of the day</h3><p>The Secretary travels to Oman.</p></aside></main>
<footer><p>Share this page</p></footer></body></html>"""

STATE_OLD = f"""<HTML><HEAD><TITLE>Fiji</TITLE></HEAD><BODY BGCOLOR=#FFFFFF>
<FORM NAME=aspnetForm METHOD=post><TABLE WIDTH=100% BORDER=0><TR><TD COLSPAN=2><A HREF=/>Home</A> |
<A HREF=/press>Press</A></TD></TR><TR><TD WIDTH=150 VALIGN=top><P>Subject Index<BR>Search</TD>
<TD><P>You are in: Under Secretary &gt; Reports<P><B>2022 Trafficking in Persons Report</B>
<P><B>FIJI (Tier 2)</B>{NARRATIVE}</TD></TR></TABLE></FORM></BODY></HTML>"""

ECOI = f"""<html><head><title>2022 Trafficking in Persons Report: Fiji</title></head><body>
<div role="navigation"><select><option>{"<option>".join(MENU.split("</li>"))}</select></div>
<div role="main"><div class="meta"><dl><dt>Source:<dd>USDOS<dt>Title:<dd>2022 Trafficking in
Persons Report: Fiji</dl></div><div class="content"><p><strong>FIJI (Tier 2)</strong></p>
{NARRATIVE}</div></div><div role="contentinfo">Imprint</div></body></html>"""

REFWORLD = f"""<html><body><div id="nav"><ul>{MENU}</ul></div><table><tr><td>Publisher</td>
<td>United States Department of State</td></tr><tr><td>Publication Date</td><td>19 July 2022</td>
</tr><tr><td>Cite as</td><td>USDOS, <i>2022 Trafficking in Persons Report - Fiji</i>, 19 July 2022
</td></tr></table><h1>2022 Trafficking in Persons Report - Fiji</h1><p>FIJI (Tier 2)</p>{NARRATIVE}
<p class="disclaimer">This is not a publication of ours.</p></body></html>"""

NEWSWIRE = f"""<html><body><nav>Stories | Agencies</nav><article><h1>2022 Trafficking in Persons
Report: Fiji</h1><div class="byline">By Staff | Jul 19, 2022</div><p>FIJI (Tier 2)</p>{NARRATIVE}
<p>Source: US Department of State</p></article><div>More stories</div></body></html>"""

GVNET = f"""<html><body><font face=Arial size=2><font color=navy>Human Trafficking | Pacific</font>
<p><b><font size=4>FIJI (Tier 2) &nbsp;  [Extracted from the 2022 report]</b></font><br><br>
<font size=2>{NARRATIVE.replace(" ", chr(10))}</font></font></body></html>"""

PORTAL = f"""<div id="printable"><!-- <h1>FIJI (Tier 3)</h1><p>It was downgraded to Tier 3.</p> -->
<h1>FIJI (Tier 2)</h1>{NARRATIVE}<p style="display:none">Fiji was on Tier 3 in an older text.</p>
<span hidden>Fiji remained on Tier 3.</span></div>"""

PAGES = {
    "state-now": STATE_NOW,
    "state-old": STATE_OLD,
    "ecoi": ECOI,
    "refworld": REFWORLD,
    "newswire": NEWSWIRE,
    "gvnet": GVNET,
    "portal": PORTAL,
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("style", PAGES)
def test_pages_of_many_publishers(style, engine):
    """The assessment is the same, whatever stands around it and however it is marked up."""
    document = html_document(PAGES[style], engine=engine)
    report = parse_document(document, year=2022)
    (fiji,) = report
    assert fiji.country.iso3 == "FJI"
    assert (fiji.tier.value, fiji.change.value) == ("2", "upgraded")
    assert [item.text for item in fiji.recommendations] == [
        "Prosecute traffickers.",
        "Fund the shelter.",
    ]
    assert len(fiji.efforts) == 2
    assert fiji.statistic("investigations").value == 45
    assert fiji.statistic("investigations").previous == 12


def test_nothing_is_lost_but_code_and_comments():
    """Menus, hidden text and footers are in the document, and belong to no assessment."""
    report = tipdata.read(io.StringIO(STATE_NOW))
    text = report.document.text
    unread = " ".join(report.document[span] for span in report.unread)
    for words in ("Albania", "An official website"):
        assert words in unread
    for words in ("The Secretary travels to Oman.", "Share this page"):
        assert words in text
        assert words not in " ".join(effort.text for effort in report["FJI"].efforts)
    assert "menu(" not in text


def lines(html, **keywords):
    """The text of a page and its furniture, by both engines."""
    standard, fast = (html_document(html, engine=engine, **keywords) for engine in ENGINES)
    assert standard == fast
    return standard.text, [standard[span] for span in standard.furniture]


@pytest.mark.parametrize(
    ("html", "text", "furniture"),
    [
        ("", "", []),
        ("<p>one<p>two", "one\n\ntwo", []),
        ("<ul><li>one<li>two</ul>three", "one\ntwo\n\nthree", []),
        (
            "<p>Efforts:</p><ul><li><p>one</p></li><li><p>two</p></li></ul>",
            "Efforts:\none\ntwo",
            [],
        ),
        ("one<br/>two<br><br>three</br>four", "one\ntwo\n\nthree\nfour", []),
        ("<dl><dt>one<dd>two<dt>three</dl>", "one\ntwo\nthree", []),
        ("<table><tr><th>A<th>B<tr><td>1<td>2</table>", "A\tB\n1\t2", []),
        ("<table><tr><td>a</td><td></td><td>c</td></tr></table>", "a\tc", []),
        ("<table><tr><td><p>a<p>b<td>c</table>", "a\n\nb\nc", []),
        (
            "<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table>f",
            "a\nb\tc\n\nd\ne\n\nf",
            [],
        ),
        (f"<table><tr><td>menu<td>{'long ' * 30}</table>", f"menu\n{'long ' * 29}long", []),
        ("<table><caption>c</caption><tbody><tr><td>a</table>", "c\na", []),
        ("&Eacute;tat&nbsp;&copy 1 &lt;b&gt; &#146;s &#x1;&#xFDD0;", "État © 1 <b> ’s", []),
        ("x\x00y\x0bz \x92s \ufffe", "xy z ’s", []),
        ("a\ud800b", "a\ufffdb", []),
        ("Maarten<sup>1</sup> (Tier 3)<sup>*</sup>", "Maarten1 (Tier 3)*", ["1", "*"]),
        ("the 10<sup>th</sup> year</sup>", "the 10th year", []),
        ("<sup>1<p>a</sup>", "1\n\na", []),
        ("</sup>a", "a", []),
        ("un<i aria-hidden=true></i>broken", "unbroken", []),
        ("a <b hidden>b</b> c", "a b c", ["b"]),
        ("<span hidden>a<span>b</span>c</span>d", "abcd", ["abc"]),
        ("<div><span hidden>a</div>b", "a\n\nb", ["a"]),
        ("<div style='visibility : hidden'>a</div>b<p style=color:red>c", "a\n\nb\n\nc", ["a"]),
        ("<p hidden>a<p>b", "a\n\nb", ["a"]),
        ("<p><span hidden>a<p>b", "a\n\nb", ["a"]),
        ("<ul><li hidden>a<li>b</ul>", "a\nb", ["a"]),
        ("<html hidden><body style='display:none'>a", "a", []),
        ("<input hidden><img aria-hidden=true>a", "a", []),
        ("<nav>a</nav>b<footer>c</footer>", "a\n\nb\n\nc", ["a", "c"]),
        (
            "<div role=banner>a</div><div role=Main>b<nav>c<div>d</div></nav>e</div>f",
            "a\n\nb\n\nc\n\nd\n\ne\n\nf",
            ["a", "c", "d", "f"],
        ),
        ("<article><header>a</header>b</article>", "a\n\nb", []),
        ("<header>a</header>b", "a\n\nb", ["a"]),
        ("<aside>a</aside><span hidden>b</span>", "a\n\nb", ["b"]),
        (f"<article>teaser</article><p>{'text ' * 50}", f"teaser\n\n{'text ' * 49}text", []),
        ("<label>a</label>b<object>c</object>", "abc", ["a", "c"]),
        ("<noscript>a</noscript>b<template>c</template>", "a\n\nb\n\nc", ["a", "c"]),
        ("<svg><style>x</style><title>a</title><path/></svg>b", "a b", ["a"]),
        ("<xmp>a</xmp><image>b<plaintext>c", "a\n\nbc", []),
        ("<select><option>a<option>b</select>c", "a\nb\n\nc", ["a", "b"]),
        ("a</span></div>b</table>c", "a\n\nb\n\nc", []),
        ("<b><div>a</b>b</div>c", "ab\n\nc", []),
        ("<div hidden><table><tr><td>a</div>b</table></div>c", "a\n\nb\n\nc", ["a", "b"]),
        ("<nobr>a</nobr><ruby>b</ruby>", "ab", []),
    ],
)
def test_blocks(html, text, furniture):
    """What becomes of each element."""
    assert lines(html) == (text, furniture)


@pytest.mark.parametrize(
    ("html", "tidy"),
    [
        ("a<!-- b -->c<!-->d<!--->e<!-- f --!>g", "acdeg"),
        ("a<!-- b <p>c<!-- d", "a<div hidden> b <p>c d"),
        ("a<script>b<p>c<script>d", "a<div hidden>b<p>cd"),
        ("a<script src='>'>b</p></scripty></SCRIPT >c", "ac"),
        ("a<script>b</script", "a<div hidden>b&lt;/script"),
        ("<style>p>b{}</style><iframe src=x>y</iframe>", ""),
        ("<!doctype html><?xml?><![CDATA[a]]></>b</ c>", "b"),
        ("<!doctype", "&lt;!doctype"),
        ("a < b << c <p>", "a &lt; b &lt;&lt; c <p>"),
        ("a <b c", "a &lt;b c"),
        ("<p title='>' style='a\"b' hidden hidden=x>", '<p style="a&quot;b" hidden="">'),
        ('<p a="x<y" role="<">', '<p role="&lt;">'),
        ("<p a='>b<p c='>d", "<p>d"),
        ("<p a=\"b'>c", "<p>c"),
        ('<a x=">" <a y=">" b', '<a>" <a>" b'),
        ("<a<b>c</a\"d>e</p x='>'>", "ce</p>"),
        ("<o:p>a</o:p>", "<o:p>a</o:p>"),
        ("<title>a<b</title><title>c", "<title>a&lt;b</title>c"),
        ("</title></script></svg>a", "a"),
        ("<svg>a<svg>b</svg>c", "<span hidden>ab</span>c"),
        ("<svg>a", "a"),
        ("<script>a</script x='", ""),
        ("<noframes>a</noframes><frameset><frame>", "<div>a</div>"),
        (f"<p {'a ' * 200} hidden>", '<p hidden="">'),
    ],
)
def test_tidied(html, tidy):
    """Odd things are written plainly; what follows one that never ends is kept."""
    assert tidied(html) == tidy


@pytest.mark.parametrize(
    "html",
    [
        "<div><p>a</p></div>",
        "<ul><li>a<ul><li>b</ul><li>c</ul>",
        "<table> <colgroup><col></colgroup> <tr> <td>a<td><p>b <tbody><tr><td>c</table>",
        "<dl><div><dt>a<dd>b</div></dl>",
        "<a>b</a><h1>c</h1></body></html>",
        "<p>a",
    ],
)
def test_plain(html):
    """Pages that both engines read."""
    assert is_plain(html)


@pytest.mark.parametrize(
    "html",
    [
        "<b><p>a</b></p>",
        "<table>a<tr><td>b</table>",
        "<table><tr>a",
        "<table><p>a",
        "<tr><td>a",
        "<a>b<a>c",
        "<h1>a<h2>b",
        "<p><b>a<p>b",
        "<li><div><li>a",
        "<ruby>a",
        "</div>",
        "</br>",
        "<select><p>a",
        "<select><b>a",
        "<div>" * 500,
        "<br>" * 201_000,
    ],
    ids=lambda html: html[:20],
)
def test_not_plain(html):
    """Pages that the standard library reads, whichever engine is asked for."""
    assert not is_plain(html)


def test_an_edition_on_one_page_is_no_hostile_page():
    """The usual limits take the largest page there is, of some eight megabytes."""
    assert MAX_HTML > 9_000_000
    assert plain.MOST > 100_000


def test_limits_are_named():
    """Each limit's error names the keyword that changes it."""
    with pytest.raises(tipdata.LimitError, match="max_html=10; raise it") as size:
        html_document("<p>" + "a" * 20, "page.html", max_html=10)
    assert (size.value.limit, size.value.allowed, size.value.found) == ("max_html", 10, 23)
    for engine in ENGINES:
        with pytest.raises(tipdata.LimitError, match="max_nesting=3; raise it") as depth:
            html_document("<div>" * 9 + "a", max_nesting=3, engine=engine)
        assert (depth.value.limit, depth.value.allowed, depth.value.found) == ("max_nesting", 3, 4)
    assert html_document("<div>" * 3_000 + "a", max_nesting=3_000).text == "a"


def test_end_tags_reach_only_so_far():
    """An end tag closes no element below very many unclosed ones."""
    html = f"<section hidden>{'<div>' * NEARBY}a</section>b"
    assert lines(html)[1] == ["a", "b"]


def test_an_unknown_engine_is_refused():
    with pytest.raises(tipdata.VocabularyError, match=r"html\.parser or selectolax"):
        html_document("<p>a", engine="lxml")


@pytest.fixture
def _no_selectolax(monkeypatch):
    real = builtins.__import__

    def refuse(name, *rest):
        if name.startswith("selectolax"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", refuse)


@pytest.mark.usefixtures("_no_selectolax")
def test_without_the_extra():
    """The standard library reads alone; asking for selectolax names the command."""
    assert html_document("<p>a").text == "a"
    with pytest.raises(tipdata.MissingExtraError, match="pip install") as error:
        html_document("<p>a", engine="selectolax")
    assert error.value.extra == "html"


def test_a_selectolax_that_drops_the_edges_is_too_old(monkeypatch):
    """Older versions cut inserted text at a null; they are not used."""

    class Old:
        root = None

        def __init__(self, _html):
            pass

        def css(self, _selector):
            return []

    module = ModuleType("selectolax.lexbor")
    module.LexborHTMLParser = Old
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", module)
    assert html_document("<p>a").text == "a"
    with pytest.raises(tipdata.MissingExtraError, match="too old"):
        html_document("<p>a", engine="selectolax")


END = "<p>Fiji is on Tier 2.</p>"

HOSTILE = {
    "nested div": "<div>" * 100_000,
    "unclosed p and b": "<p><b>x" * 50_000,
    "angle brackets": "<" * 50_000_000,
    "angle brackets within the limit": "<" * 2_000_000,
    "bogus comments": "<!" * 10_000_000,
    "bogus comments within the limit": "<!" * 2_000_000,
    "attributes": "<p " + "a=b " * 1_500_000 + ">",
    "attributes without values": "<p " + "a " * 3_000_000 + ">",
    "character references": "&#x" * 1_000_000,
    "ampersands": "&" * 2_000_000,
    "null bytes": "<p>x" + "\x00" * 1_000_000,
    "unclosed quotation marks": '<a b="' * 300_000,
    "quotation marks around brackets": '<a x=">" ' * 300_000,
    "unclosed comments": "<!--" * 300_000,
    "unclosed scripts": "<script>" * 200_000,
    "unclosed titles": "<title>" * 300_000,
    "unclosed drawings": "<svg>" * 300_000,
    "unclosed tags": "<a " * 500_000,
    "unopened tags": "</p>" * 300_000,
    "list items": "<li>" * 250_000,
    "hidden spans": "<span hidden>" * 100_000,
    "blanks in a tag": "<p " + " " * 3_000_000 + ">",
    "tables": "<table><tr><td>" * 100_000,
    "footnotes": "<sup>1" * 100_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("place", ["before", "behind"])
@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_pages(kind, place):
    """Each ends in the text, with what stands beside the hostile part, or in a named error."""
    bad = HOSTILE[kind]
    page = f"<html>{bad}{END}" if place == "before" else f"<html>{END}{bad}"
    try:
        text = html_document(page, max_html=20_000_100).text
    except tipdata.LimitError as error:
        text = error.limit
    assert re.search(r"Fiji is on Tier 2\.|max_html|max_nesting", text)
