"""Many narratives in one text: each keeps its bounds and its facts, whatever befalls the others."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import tipdata

NARRATIVES = Path(__file__).parent / "documents" / "narratives"
FEWEST = 30


def _facts(assessment):
    """What must not change when other narratives stand around."""
    return (
        assessment.country,
        assessment.tier,
        assessment.heading_tier,
        assessment.change,
        assessment.streak,
        assessment.waiver,
        assessment.automatic_downgrade,
        assessment.standards,
        [section.kind for section in assessment.sections],
        [item.text for item in assessment.recommendations],
        [item.text for item in assessment.shortcomings],
        dict(assessment.pillar_trends),
    )


def _narratives():
    """One narrative a country, title first, none of them hard-wrapped: text and assessment."""
    chosen = {}
    for path in sorted(NARRATIVES.glob("*.toml")):
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        (assessment,) = tipdata.parse(document["text"], **document.get("given", {})).assessments
        text = document["text"][assessment.span.start : assessment.span.end].strip("\n")
        first = text.partition("\n")[0]
        if assessment.heading_tier and len(first) < 60 and max(map(len, text.split("\n"))) > 120:
            chosen.setdefault(assessment.country.name, (text, assessment))
    return [chosen[name] for name in sorted(chosen)]


WHOLE = _narratives()

BETWEEN = {
    "a blank line": lambda _number, _name: "\n\n",
    "a line end": lambda _number, _name: "\n",
    "a page number": lambda number, _name: f"\n\n{100 + number}\n\n",
    "a running head of the narrative before": lambda number, name: f"\n{100 + number} {name}\n",
    "a link to the top": lambda _number, _name: "\n\nBack to Top\n\n",
    "many blank lines": lambda _number, _name: "\n\n\n\n\n",
}

DAMAGE = {
    "none": lambda text: text,
    "cut": lambda text: text[: len(text) // 3],
    "only its title": lambda text: text.partition("\n")[0],
    "turned about": lambda text: text.partition("\n")[0] + "\n\n" + text[120:][::-1],
    "without line ends behind its title": lambda text: (
        text.replace("\n", "\0", 1).replace("\n", " ").replace("\0", "\n")
    ),
    "doubled": lambda text: text + "\n\n" + text,
}


def _joined(between, damage):
    """The text of a report with every fifth narrative damaged, and where the whole ones stand."""
    text, places = "COUNTRY NARRATIVES\n\n", {}
    for number, (narrative, assessment) in enumerate(WHOLE):
        damaged = number % 5 == 2
        if not damaged:
            places[len(text)] = assessment
        text += damage(narrative) if damaged else narrative
        text += between(number, assessment.country.name.upper())
    return text, places


def test_there_are_narratives_enough():
    assert len(WHOLE) >= FEWEST


@pytest.mark.parametrize("between", BETWEEN.values(), ids=BETWEEN)
@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_narrative_takes_none_of_its_neighbors_with_it(between, damage):
    text, places = _joined(between, damage)
    found = {assessment.span.start: assessment for assessment in tipdata.parse(text)}
    assert not places.keys() - found.keys()
    for start, alone in places.items():
        assert _facts(alone) == _facts(found[start])


def test_bounds_are_exact():
    text, places = _joined(BETWEEN["a blank line"], DAMAGE["none"])
    report = tipdata.parse(text)
    assert len(WHOLE) == len(report)
    starts = sorted([*places, len(text)])
    for assessment in report:
        following = next(
            s
            for s in [*sorted(a.span.start for a in report), len(text)]
            if s > assessment.span.start
        )
        assert text[assessment.span.end : following].strip() == ""
    assert "COUNTRY NARRATIVES" in report.document[report.unread[0]]
    assert starts[0] == report.assessments[0].span.start
