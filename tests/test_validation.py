"""`validate` tells everything, `check` raises; rules are chosen, and made."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import pytest
from validation_examples import assessed, document, narrative, placed

import tipdata
from tipdata import Finding, Severity, ValidationError, VocabularyError, check, validate
from tipdata.validation import RULES, Context, Placements, Problem, Record, Rule

SHARED = Path(__file__).resolve().parents[2] / "shared"
CONFLICT = assessed(tier="2WL", heading_tier="2")


def codes(findings):
    return [finding.rule for finding in findings]


def test_codes_are_in_order_and_each_means_one_rule():
    found = [rule.code for rule in RULES]
    assert found == sorted(set(found))
    assert all(rule.title and rule.source and rule.find for rule in RULES)


def test_a_finding_carries_country_year_and_words():
    found = tipdata.CountryAssessment(
        country=tipdata.country("Fiji"),
        year=2018,
        tier=tipdata.Tier("3"),
        heading_tier=tipdata.Tier("2"),
        evidence=tipdata.FrozenMap({"heading_tier": tipdata.Span(6, 12)}),
    )
    (finding,) = validate(found, rules=["TIP101"])
    assert finding == Finding(
        rule="TIP101",
        severity=Severity.ERROR,
        message=finding.message,
        country=found.country,
        year=2018,
        span=tipdata.Span(6, 12),
    )
    assert "heading says Tier 2, the assessment Tier 3" in finding.message


@pytest.mark.parametrize(
    "obj",
    [
        CONFLICT,
        [CONFLICT],
        (item for item in [CONFLICT]),
        document(assessments=(CONFLICT,)),
        [document(assessments=(CONFLICT,))],
        tipdata.query([CONFLICT]),
    ],
    ids=["assessment", "list", "generator", "report", "reports", "query"],
)
def test_everything_that_holds_an_assessment_is_looked_at(obj):
    assert codes(validate(obj, rules=["TIP101"])) == ["TIP101"]


@pytest.mark.parametrize("obj", ["FIJI", b"FIJI", 7, None, [7], {"tier": 2}], ids=repr)
def test_nothing_else_is(obj):
    with pytest.raises(TypeError, match="no rule looks at a "):
        validate(obj)


def test_a_panel_and_a_query_of_it_are_tables():
    panel = tipdata.placements()
    assert set(codes(validate(panel))) <= {"TIP604", "TIP605"}
    assert codes(validate(panel.where(country="KOR"))) == ["TIP605"]
    assert validate(panel.history("FJI")[-1]) == ()


def test_the_bundled_panel_gives_only_what_is_explained(root):
    page = (root / "docs/explanation/findings.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| (TIP6\d\d) \| ([A-Z]{3}) \| (\d{4})", page, re.MULTILINE)
    found = [(f.rule, f.country.iso3, str(f.year)) for f in validate(tipdata.placements())]
    assert sorted(told) == sorted(found)


def test_the_record_is_the_bundled_one_unless_given():
    found = assessed("Fiji", year=2018, tier="3")
    assert codes(validate(found, rules=["TIP109"])) == ["TIP109"]
    assert validate(found, rules=["TIP109"], panel=placed({2018: "3"})) == ()
    assert validate(found, rules=["TIP109"], panel=tipdata.query(placed({2018: "3"}))) == ()
    assert Record.bundled() is Record.bundled()


def test_rules_are_chosen_by_code_by_its_beginning_or_one_alone():
    assert codes(validate(CONFLICT, rules=["tip101"])) == ["TIP101"]
    assert codes(validate(CONFLICT, rules=["TIP1"], panel=())) == ["TIP101"]
    assert codes(validate(CONFLICT, rules="TIP101")) == ["TIP101"]
    assert codes(validate(CONFLICT, rules=RULES[0])) == ["TIP101"]
    assert validate(CONFLICT, rules=[]) == ()


@pytest.mark.parametrize("code", ["TIP999", "", "heading"])
def test_an_unknown_code_is_an_error_that_names_near_ones(code):
    with pytest.raises(VocabularyError, match="no rule has the code") as caught:
        validate(CONFLICT, rules=[code])
    assert caught.value.vocabulary == "rule"
    assert "TIP101" in caught.value.expected


def test_what_is_no_rule_is_an_error():
    with pytest.raises(VocabularyError, match="7 is no rule"):
        validate(CONFLICT, rules=[7])


def untold(found, context):
    """Efforts are listed."""
    if not found.efforts:
        yield Problem(f"no effort in a {context.kind}", severity=Severity.INFO)


def test_a_function_is_a_rule_on_assessments():
    (finding,) = validate(narrative("Fiji."), rules=[untold])
    assert (finding.rule, finding.severity) == ("untold", Severity.INFO)
    assert finding.message == "no effort in a narrative"


def test_a_callable_without_a_name_is_a_rule_too():
    class Strict:
        def __call__(self, *_):
            yield Problem("never good enough")

    assert codes(validate(CONFLICT, rules=[Strict()])) == ["Strict"]


def test_a_rule_may_yield_findings_of_its_own():
    own = Finding(rule="OUR7", severity=Severity.INFO, message="seen")
    rule = Rule(code="OUR", title="seen", severity="info", looks_at="report", find=lambda *_: [own])
    assert validate(document(), rules=[rule]) == (own,)
    assert pickle.loads(pickle.dumps(RULES)) == RULES


@pytest.mark.parametrize("facts", [{"looks_at": "reports"}, {"severity": "fatal"}], ids=str)
def test_a_rule_takes_the_vocabularys_words_only(facts):
    given = {"code": "X", "title": "x", "severity": "info", "looks_at": "report", "find": untold}
    with pytest.raises(VocabularyError):
        Rule(**given | facts)


def test_check_raises_for_errors_and_holds_all_findings():
    with pytest.raises(ValidationError, match=r"1 error in 2 findings: TIP101 \(Fiji 2018\)") as e:
        check(CONFLICT, panel=placed({2018: "3"}))
    assert codes(e.value.findings) == ["TIP101", "TIP109"]


def test_check_shows_the_first_errors_only():
    bad = [assessed(name, tier="2WL", heading_tier="2") for name in ("FJI", "TON", "PLW", "NOR")]
    with pytest.raises(ValidationError, match=r"4 errors in 4 findings(.|\n)*and 1 more"):
        check(bad, rules=["TIP101"])


def test_check_lets_warnings_pass():
    assert check(assessed(), panel=()) is None


def test_an_error_without_country_and_year_is_told():
    with pytest.raises(ValidationError, match="finding: TIP406"):
        check(document(year=1), rules=["TIP40"], panel=())


def test_the_parts_rules_work_with():
    table = Placements.of(placed({2019: "2", 2018: "2"}))
    assert [row.year for row in table] == [2018, 2019]
    record = Record(placed({2018: "2"}) + placed({2018: "3"}))
    assert record.editions == {2018: 1}
    assert Context(record=record).text == ""


def test_a_narrative_cut_in_a_word_is_told_of():
    text = (
        "FIJI: TIER 2\n\nThe Government of Fiji does not fully meet the minimum standards for the "
        "elimination of trafficking but is making significant efforts to do so. The government "
        "demonstrated increasing efforts compared to the previous reporting period; therefore "
        "Fiji remained on Tier 2. These efforts included training judges and convicting one traff"
    )
    report = tipdata.parse(text, year=2018)
    assert report["Fiji"].tier is tipdata.Tier("2")
    (cut,) = validate(report, rules=["TIP304"])
    assert report.document[cut.span].endswith("one traff")


@pytest.mark.skipif(not (SHARED / "corpus").is_dir(), reason="the corpus of 2018 is not here")
def test_the_narratives_of_2018_give_only_what_is_explained(root):
    page = (root / "docs/explanation/findings.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| (TIP101) \| ([A-Z]{3}) \|", page, re.MULTILINE)
    paths = sorted((SHARED / "corpus/2018").glob("*.txt"))
    reports = [tipdata.parse(path.read_text(encoding="utf-8"), year=2018) for path in paths]
    found = validate(reports)
    assert [(finding.rule, finding.country.iso3) for finding in found] == told
    assert {finding.severity for finding in found} == {Severity.WARNING}
