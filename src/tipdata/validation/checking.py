"""Run rules over whatever was given: `validate` tells, `check` raises."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING

from tipdata.errors import ValidationError, VocabularyError
from tipdata.model import CountryAssessment, Finding, Placement, Report
from tipdata.validation.catalogue import RULES
from tipdata.validation.record import Placements, Record
from tipdata.validation.rule import Context, Rule, Scope
from tipdata.vocabulary import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from tipdata.validation.rule import Problem

__all__ = ["check", "validate"]

Subject = tuple[Scope, "Any", Report | None]
SHOWN = 3


def validate(
    obj: Any,
    *,
    panel: Iterable[Placement] | None = None,
    rules: Iterable[str | Rule | Callable[..., Iterable[Problem | Finding]]] | None = None,
) -> tuple[Finding, ...]:
    """Hold something against the rules, and tell everything that breaks one.

    Args:
        obj: A `Report`, a `CountryAssessment`, a `Placement`, a `Panel` or `Query` of them, or
            any iterable of them.
        panel: The placements to compare with; the bundled ones if None.
        rules: Which rules: codes (``TIP101``), beginnings of codes (``TIP2``), `Rule` objects,
            or functions that take an assessment and a context, as `Rule.find` does. All of
            `tipdata.validation.RULES` if None.

    Returns:
        The findings: report by report, assessment by assessment, in the order of the rules.

    Raises:
        VocabularyError: No rule has such a code.
        TypeError: The object is nothing that rules look at.

    Example:
        >>> import attrs, tipdata
        >>> report = tipdata.parse("NORWAY: TIER 1", year=2003)
        >>> validate(report["Norway"], rules=["TIP1"])
        ()
        >>> wrong = attrs.evolve(report["Norway"], tier=tipdata.Tier("2WL"))
        >>> [finding.rule for finding in validate(wrong, rules=["TIP101", "TIP107"])]
        ['TIP101', 'TIP107']
    """
    chosen = RULES if rules is None else tuple(_chosen(rules))
    record = Record.bundled() if panel is None else Record(panel)
    found: list[Finding] = []
    for scope, subject, report in _subjects(obj):
        context = Context(record=record, report=report)
        for rule in chosen:
            if rule.looks_at is scope:
                found.extend(rule.findings(subject, context))
    return tuple(found)


def check(
    obj: Any,
    *,
    panel: Iterable[Placement] | None = None,
    rules: Iterable[str | Rule | Callable[..., Iterable[Problem | Finding]]] | None = None,
) -> None:
    """Raise if something breaks a rule of severity error.

    Args:
        obj: What to check, as for `validate`.
        panel: The placements to compare with, as for `validate`.
        rules: Which rules, as for `validate`.

    Raises:
        ValidationError: At least one finding is an error; it holds all findings, warnings and
            remarks too.

    Example:
        >>> import tipdata
        >>> wrong = tipdata.CountryAssessment(
        ...     country=tipdata.country("Norway"), tier=tipdata.Tier("1"),
        ...     heading_tier=tipdata.Tier("2"))
        >>> check(wrong)
        Traceback (most recent call last):
        ...
        tipdata.errors.ValidationError: 1 error in 1 finding: TIP101 (Norway): the heading says \
Tier 2, the assessment Tier 1; expected the same tier twice: the sentence counts until you look \
at the words and correct the one that is wrong
    """
    findings = validate(obj, panel=panel, rules=rules)
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    if errors:
        raise ValidationError(_told(errors, len(findings)), findings=findings)


def _subjects(obj: Any) -> Iterator[Subject]:
    """Everything in what was given, each with its scope and its report."""
    if isinstance(obj, Report):
        yield from _of_report(obj)
        return
    if isinstance(obj, (CountryAssessment, Placement)):
        obj = (obj,)
    if isinstance(obj, (str, bytes)) or not isinstance(obj, Iterable):
        _refuse(obj)
    loose: list[CountryAssessment] = []
    rows: list[Placement] = []
    for item in obj:
        if isinstance(item, Report):
            yield from _of_report(item)
        elif isinstance(item, CountryAssessment):
            loose.append(item)
        elif isinstance(item, Placement):
            rows.append(item)
        else:
            _refuse(item)
    yield from _of_assessments(tuple(loose), None)
    yield Scope.PLACEMENTS, Placements.of(rows), None


def _of_report(report: Report) -> Iterator[Subject]:
    yield Scope.REPORT, report, report
    yield from _of_assessments(report.assessments, report)


def _of_assessments(
    items: tuple[CountryAssessment, ...], report: Report | None
) -> Iterator[Subject]:
    yield from ((Scope.ASSESSMENT, item, report) for item in items)
    yield Scope.ASSESSMENTS, items, report


def _refuse(item: object) -> None:
    message = (
        f"no rule looks at a {type(item).__name__}; expected a Report, a CountryAssessment, a "
        "Placement, or an iterable of them such as a Panel or a Query"
    )
    raise TypeError(message)


def _chosen(rules: Iterable[Any]) -> Iterator[Rule]:
    """The rules named, each beginning of a code made the rules it means."""
    for rule in (rules,) if isinstance(rules, (str, Rule)) else rules:
        if isinstance(rule, Rule):
            yield rule
        elif isinstance(rule, str):
            yield from _coded(rule)
        elif callable(rule):
            yield _of_function(rule)
        else:
            message = f"{rule!r:.60} is no rule; expected a code, a Rule or a function"
            raise VocabularyError(message, vocabulary="rule", found=rule, expected=())


def _coded(code: str) -> Sequence[Rule]:
    found = [rule for rule in RULES if code and rule.code.startswith(code.upper())]
    if not found:
        codes = [rule.code for rule in RULES]
        near = get_close_matches(code.upper(), codes, n=SHOWN) or [codes[0], "...", codes[-1]]
        message = f"no rule has the code {code!r}; expected {', '.join(near)}, or how one begins"
        raise VocabularyError(message, vocabulary="rule", found=code, expected=codes)
    return found


def _of_function(find: Callable[..., Any]) -> Rule:
    """A function on assessments as a rule, its name for a code."""
    name = getattr(find, "__name__", type(find).__name__)
    return Rule(
        code=name, title=name, severity=Severity.WARNING, looks_at=Scope.ASSESSMENT, find=find
    )


def _told(errors: Sequence[Finding], total: int) -> str:
    lines = [f"{error.rule}{_where(error)}: {error.message}" for error in errors[:SHOWN]]
    more = len(errors) - len(lines)
    tail = f"\n... and {more} more" if more else ""
    counted = f"{len(errors)} error{'s'[: len(errors) > 1]} in {total} finding{'s'[: total > 1]}"
    return f"{counted}: " + "\n".join(lines) + tail


def _where(finding: Finding) -> str:
    parts = [str(part) for part in (finding.country, finding.year) if part is not None]
    return f" ({' '.join(parts)})" if parts else ""
