"""The same narrative printed in another way says the same."""

from __future__ import annotations

import re
import textwrap
import tomllib
from pathlib import Path

import pytest

import tipdata

NARRATIVES = Path(__file__).parent / "documents" / "narratives"

HEADING = re.compile(
    r"^(PROSECUTION|PROTECTION|PREVENTION|Prosecution|Protection|Prevention|TRAFFICKING PROFILE"
    r"|Trafficking Profile|GOVERNMENT EFFORTS)(:?)$",
    re.MULTILINE,
)
"""Headings on lines of their own."""

_BEFORE_TEXT = re.compile(HEADING.pattern.replace("$", r"\n+"), re.MULTILINE)
_IN_TEXT = re.compile(r"\n+" + HEADING.pattern[1:].replace("$", r"\n+"))


def _wrapped(width):
    def wrap(text):
        return "\n".join(
            textwrap.fill(line, width) if len(line) > width else line for line in text.split("\n")
        )

    return wrap


def _some_blanks_unbreakable(text):
    words = text.split(" ")
    return "".join(
        word + ("\u00a0" if number % 5 == 4 else " ") for number, word in enumerate(words)
    )


LAYOUTS = {
    "lines of 72": _wrapped(72),
    "lines of 100": _wrapped(100),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "unbreakable blanks": _some_blanks_unbreakable,
    "curly apostrophes": lambda text: text.replace("'", "’"),
    "double blanks": lambda text: re.sub(r"([.;:]) (?=\w)", r"\1  ", text),
    "headings with colons": lambda text: HEADING.sub(r"\1:", text),
    "headings in title case": lambda text: HEADING.sub(lambda m: m[1].title() + m[2], text),
    "headings in capitals": lambda text: HEADING.sub(lambda m: m[1].upper() + m[2], text),
    "headings run in": lambda text: _BEFORE_TEXT.sub(r"\1: ", text),
    "headings glued in": lambda text: _IN_TEXT.sub(lambda m: m[1].upper(), text),
    "lines of the page": lambda text: (
        "Skip to main content\nHome\nReports\n\n" + text + "\nShare this page\nBack to Top\nPrint\n"
    ),
    "no blank lines": lambda text: re.sub(r"\n\n+", "\n", text),
    "blank lines doubled": lambda text: re.sub(r"\n\n+", "\n\n\n\n", text),
    "soft hyphens": lambda text: re.sub(r"\b([a-z]{4})([a-z]{4,})", "\\1\u00ad\\2", text),
    "a mark of byte order": lambda text: "\ufeff" + text,
    "indented": lambda text: textwrap.indent(text, "    "),
    "blanks at line ends": lambda text: text.replace("\n", "  \n"),
}

MISSES = {
    ("lines of 72", "2023-bare-lines"),  # items that no stop ends look like wrapped lines
    ("lines of 100", "2022-kyrgyz-title-case"),
    ("lines of 72", "2023-gvnet-lines"),
    ("lines of 72", "gvnet-hard-lines"),  # the credit that names the edition is cut in two
    ("no blank lines", "gvnet-hard-lines"),
}
"""What is known to be missed."""


def _facts(report):
    (assessment,) = report.assessments
    facts = {
        field: getattr(assessment, field)
        for field in (
            *("country", "year", "tier", "heading_tier", "change", "streak", "waiver", "standards"),
            *("automatic_downgrade", "trend", "pillar_trends"),
        )
    }
    facts["sections"] = [section.kind for section in assessment.sections]
    facts["recommendations"] = [_squashed(item.text) for item in assessment.recommendations]
    facts["statistics"] = [
        (figure.measure, figure.value, figure.qualifier, figure.previous)
        for figure in assessment.statistics
    ]
    return facts


def _squashed(text):
    return re.sub(r"[\s\u2019'-]", "", text)


def _cases():
    for path in sorted(NARRATIVES.glob("*.toml")):
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        for name, layout in LAYOUTS.items():
            text = layout(document["text"])
            if text != document["text"]:
                missed = pytest.mark.xfail(strict=True, reason="a known miss")
                marks = missed if (name, path.stem) in MISSES else ()
                yield pytest.param(document, text, id=f"{path.stem}, {name}", marks=marks)


@pytest.mark.parametrize(("document", "text"), list(_cases()))
def test_a_narrative_says_the_same_in_any_layout(document, text):
    given = document.get("given", {})
    wanted = _facts(tipdata.parse(document["text"], **given))
    report = tipdata.parse(text, **given)
    assert report.document.text == text
    assert wanted == _facts(report)
