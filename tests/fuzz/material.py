"""What broken documents are made of: the composed documents, the report's words, odd characters."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from tipdata.countries import countries, names_of

DOCUMENTS = Path(__file__).resolve().parents[1] / "documents"

SHORT = 700
"""Longer documents, in characters, come up more rarely."""

TERMS = (
    "Tier 1|Tier 2|Tier 2 Watch List|Tier 3|Special Case|(Tier 2)|TIER 2 WATCH LIST:|Tier II|2WL"
    "|was upgraded to|was downgraded to|remained on|was placed on|was kept on|therefore"
    "|for the second consecutive year|for a third year in a row|for the twenty-first straight year"
    "|was granted a waiver|per the TVPA|automatic downgrade|minimum standards"
    "|does not fully meet the minimum standards|is making significant efforts to do so"
    "|These efforts included|However, the government did not|did not report|despite these efforts"
    "|PROSECUTION|Protection|PREVENTION|PRIORITIZED RECOMMENDATIONS:|TRAFFICKING PROFILE"
    "|RECOMMENDATIONS FOR FIJI|Scope and Magnitude.|Government Efforts|OVERALL"
    "|increased|maintained|decreased|mixed|minimal|the government|law enforcement efforts"
    "|investigated|prosecuted|convicted|identified|victims|traffickers|cases|suspects"
    "|one|two|three|seven|eleven|twenty-one|hundred|thousand|one hundred and two|12|1,204|2,0|0"
    "|compared with|in the previous year|compared to|at least|approximately|none|no"
    "|Fiji|Kenya|Peru|Burma|Korea, North|Cote d'Ivoire|Bosnia and Herzegovina|Hong Kong|Georgia"
    "|Congo, Democratic Republic of the|St. Vincent and the Grenadines|The Gambia|U.S."
    "|2001|2009|2018|June 20, 2019|1 July|April 1|the 2018 Trafficking in Persons Report"
    "|Ambassador Jane Doe|said|told reporters|according to|the statement read|Secretary of State"
    "|and|, and|; and|but|not|should|•|* |- |1. |(a)|...|:|;|--|—|/|\n\n|\n|\t|(|)|\"|'|“|”|’|«|»|["
).split("|")
"""Words and marks that mean something to a parser."""

ODD = (
    "\x00|\x01|\x08|\x0b|\x0c|\x1a|\x1c|\x1e|\x7f|\x80|\x85|\x92|\x93|\xa0|\xad|\u0301|\u0338|\u034f"
    "|\u0660|\u0967|\u00b2|\u2460|\u2167|\u1e9e|\u0130|\u0131|\u017f|\u01c5|\u212a|\u0345|ß|ŉ|ǰ|ΐ"
    "|\u200b|\u200c|\u200d|\u200e|\u202a|\u202e|\u2066|\u2069|\u2028|\u2029|\u202f|\u2060|\u3000"
    "|\ufb00|\ufb01|\ufb02|\ufb03|\ufb06|Š|‚|\ufdd0|\ufdfa|\ufeff|\ufffd|\uffff|\ud800|\udc80|\udfff"
    "|\U0001d7da|\U0001f1eb\U0001f1ef|\U000e0041|\U0010ffff|Ⅱ|½|௧|ยี|שָׁ|العربية|中文"
).split("|")
"""Characters that break naive handling: controls, marks, other cases, lone surrogates."""

TAGS = (
    "<p>|</p>|<p|<div>|</div>|<b>|</b>|<i|<table>|<tr>|<td>|</table>|<ul>|<li>|</li>|</ul>|<h2>"
    "|</h2>|<article>|</article>|<nav>|</nav>|<script>|</script>|<style>|<!--|-->|<!|<![CDATA[|]]>"
    "|<?|</|<|>|<br/>|<br hidden>|<p hidden>|<span style='display:none'>|</span>|<textarea>|<title>"
    "|<svg>|<template>|<select><option>|<plaintext>|<meta charset=utf-16>|<meta charset=rot13>"
    "|<meta charset='cp1252'>"
    '|<a href="|"\'=|&amp|&#|&#x110000;|&#0;|&nbsp;|&lt;p&gt;|&bogus;|<o:p>'
).split("|")
"""Markup, whole and broken."""

ENCODINGS = "utf-8 cp1252 utf-16-le utf-16-be utf-16 utf-8-sig mac-roman latin-1 utf-32".split()

JSON_VALUES = (
    None,
    True,
    False,
    -1,
    0,
    10**30,
    1e308,
    float("nan"),
    float("inf"),
    "",
    "2",
    "nonsense",
    "\ud800",
    "2019-02-30",
    [],
    [[]],
    {},
    {"start": 3, "end": 1},
    {"type": "Report"},
)
"""What does not belong where it is put."""


@cache
def documents() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The composed documents: the short and the long ones."""
    texts = [
        tomllib.loads(path.read_text(encoding="utf-8"))["text"]
        for path in sorted(DOCUMENTS.glob("*/*.toml"))
    ]
    short = tuple(text for text in texts if len(text) <= SHORT)
    return short, tuple(text for text in texts if len(text) > SHORT)


@cache
def names() -> tuple[str, ...]:
    """Every name of every country the library knows."""
    return tuple(name for country in countries().values() for name in names_of(country))
