"""A rule as a value: what it looks at, and the generator of what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from tipdata.model import Finding, Report
from tipdata.validation.record import Record
from tipdata.vocabulary import Severity, Term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.countries import Country
    from tipdata.text import Span
    from tipdata.vocabulary import DocumentKind

__all__ = ["Context", "Problem", "Rule", "Scope"]


class Scope(Term):
    """What a rule is given to look at, one at a time.

    A report; one country's assessment; all assessments that were given together; all
    placements that were given together (a `Placements`).

    Example:
        >>> Scope("assessment")
        Scope.ASSESSMENT
    """

    REPORT = "report"
    ASSESSMENT = "assessment"
    ASSESSMENTS = "assessments"
    PLACEMENTS = "placements"


class Problem(NamedTuple):
    """What a rule found, before the rule's code and the subject's country and year are added.

    Args:
        message: What was found, what was expected, and what to do.
        span: The words concerned.
        severity: Where it is not the rule's own.
        country: Where it is not the subject's own.
        year: Where it is not the subject's own.

    Example:
        >>> Problem("no conviction is told of; look for the figure").span is None
        True
    """

    message: str
    span: Span | None = None
    severity: Severity | None = None
    country: Country | None = None
    year: int | None = None


@attrs.frozen(kw_only=True)
class Context:
    """What a rule may look at beside its subject.

    Args:
        record: The placements to compare with.
        report: The report the subject is part of, None for a subject given alone.

    Example:
        >>> from tipdata.validation import Record
        >>> Context(record=Record(())).kind is None
        True
    """

    record: Record
    report: Report | None = None

    @property
    def kind(self) -> DocumentKind | None:
        """The genre of the document, None for a subject given alone."""
        return self.report.kind if self.report else None

    @property
    def text(self) -> str:
        """The document's text, empty for a subject given alone."""
        return self.report.document.text if self.report else ""


@attrs.frozen(kw_only=True)
class Rule:
    """Something that must hold, and how breaches of it are found.

    Args:
        code: Its stable code, which every finding carries.
        title: The rule in a few words.
        severity: How grave a breach is, unless a `Problem` says otherwise.
        looks_at: What it is given: ``report``, ``assessment``, ``assessments`` or
            ``placements``.
        find: Takes what the rule looks at and a `Context`, and yields each breach as a
            `Problem`, or as a `Finding` of its own.
        source: The statute or the fact the rule rests on.

    Example:
        >>> def untold(assessment, context):
        ...     if not assessment.efforts:
        ...         yield Problem("no effort is listed; look for the list")
        >>> from tipdata import validate
        >>> mine = Rule(code="OUR001", title="efforts are listed", severity="info",
        ...             looks_at="assessment", find=untold)
        >>> validate((), rules=[mine])
        ()
    """

    code: str
    title: str
    severity: Severity = attrs.field(converter=Severity)
    looks_at: Scope = attrs.field(converter=Scope)
    find: Callable[[Any, Context], Iterable[Problem | Finding]]
    source: str = ""

    def findings(self, subject: Any, context: Context) -> Iterator[Finding]:
        """Every breach in one subject.

        Args:
            subject: What the rule looks at.
            context: The record, and the report the subject is part of.

        Yields:
            The findings, in the order the rule makes them.
        """
        for problem in self.find(subject, context):
            yield problem if isinstance(problem, Finding) else self._finding(problem, subject)

    def _finding(self, problem: Problem, subject: Any) -> Finding:
        year = getattr(subject, "year", None) if problem.year is None else problem.year
        return Finding(
            rule=self.code,
            severity=problem.severity or self.severity,
            message=problem.message,
            country=problem.country or getattr(subject, "country", None),
            year=year,
            span=problem.span,
        )
