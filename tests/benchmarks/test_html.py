"""HTML: a page of 125 kB against a bare ``HTMLParser.feed``, all alternately in one run.

Run: ``python -m pytest tests/benchmarks/test_html.py``
"""

from __future__ import annotations

from html.parser import HTMLParser

from turns import in_turns, ratios

from tipdata.readers.html import html_document
from tipdata.readers.plain import is_plain
from tipdata.readers.tidy import tidied

ROUNDS = 15


def page():
    """A page as news and government sites build them: menus, cards, scripts, one long article."""
    links = "".join(
        f'<li class="menu-item menu-item-{n}"><a href="https://example.org/countries/{n}/" '
        f'class="menu-link" data-toggle="dropdown">Country &amp; region {n}</a></li>\n'
        for n in range(190)
    )
    cards = "".join(
        f'<div class="card card-{n}"><a class="card-link" href="/news/{n}" title="News {n}">'
        f'<img src="/img/{n}.jpg" alt="" width="90" height="60"><h3 class="card-title">Headline '
        f'{n}</h3><span class="date">July {n % 28 + 1}, 2021</span></a></div>\n'
        for n in range(120)
    )
    sentence = (
        "The government did <em>not</em> report any figures for the shelters it runs&nbsp;in the "
        'north, <a href="/n/1">where most victims</a> were found. '
    )
    article = "".join(
        f'<h2 class="wp-block-heading" id="h{n}">Part {n}</h2>\n'
        f'<p class="lead">{sentence * 3}</p>\n'
        f"<ul><li>{sentence}</li><li>{sentence}</li></ul>\n<p>{sentence * 2}</p>\n"
        for n in range(50)
    )
    script = "<script>var a = '<b>'; for (i = 0; i<9; i++) { go(i) }</script>\n" * 8
    return (
        f"<!doctype html><html><head><title>Page</title>{script}</head><body>"
        f"<nav><ul>{links}</ul></nav><main><article>{article}</article></main>"
        f"<aside>{cards}</aside>{script}<footer><p>Footer</p></footer></body></html>"
    )


def bare(html):
    """What the ratios are to."""
    parser = HTMLParser()
    parser.feed(html)
    parser.close()


def test_html_against_bare_feed(note):
    """Notes the ratios; asserts only that there was something to measure."""
    html = page()
    tidy = tidied(html)
    assert is_plain(tidy)
    tasks = {
        "bare HTMLParser.feed": bare,
        "html_document, html.parser": lambda text: html_document(text, engine="html.parser"),
        "html_document, selectolax": lambda text: html_document(text, engine="selectolax"),
        "  of these: tidied": tidied,
        "  of these: is_plain": lambda _text: is_plain(tidy),
    }
    spent = in_turns(tasks, html, rounds=ROUNDS)
    note(ratios(f"a page of {len(html) / 1000:.0f} kB", spent, "bare HTMLParser.feed"))
    assert len(html) > 100_000
