"""The command line: ``tipdata FILE``, ``tipdata FILE --json``, ``tipdata history COUNTRY``."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from typing import TYPE_CHECKING

from tipdata import __version__
from tipdata.errors import TipDataError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from tipdata.model import CountryAssessment, Report

__all__ = ["main"]

WIDTH = 88
"""Columns a summary is wrapped to."""

USER_ERROR = 1
"""Exit status for a document or a name that cannot be read; argparse exits with 2."""

INTERRUPTED = 130
"""Exit status of a command stopped from the keyboard, as shells have it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: The words behind the command's name; those of the process if None.

    Returns:
        The exit status: 0 when it worked, 1 for an input that cannot be read, 130 when stopped.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    _never_fail_to_print()
    try:
        if words[:1] == ["history"]:
            _history(_history_parser().parse_args(words[1:]).country)
            status = 0
        else:
            status = _documents(_document_parser().parse_args(words))
        sys.stdout.flush()
    except TipDataError as error:
        _complain(error)
        return USER_ERROR
    except BrokenPipeError:
        # the reader of a pipe, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return USER_ERROR
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _never_fail_to_print() -> None:
    """Write what the terminal's encoding lacks as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _complain(error: TipDataError, path: str = "") -> None:
    """Say what is wrong, and in which file unless the error names it."""
    lead = f"{path}: " if path and path not in error.message else ""
    print(f"tipdata: {lead}{error}", file=sys.stderr)


def _document_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tipdata",
        description="Read TIP documents and print what they say.",
        epilog="`tipdata history COUNTRY` prints a country's tier placements since 2001.",
    )
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="text, HTML, PDF or JSON; a folder or a zip archive of these; - reads stdin",
    )
    parser.add_argument(
        "--json", action="store_true", help="print JSON instead; of several files a line each"
    )
    parser.add_argument("--country", help="the country, where a document does not say it")
    parser.add_argument("--year", type=int, help="the edition, where a document does not say it")
    parser.add_argument("--version", action="version", version=f"tipdata {__version__}")
    return parser


def _history_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tipdata history", description="Print a country's tier placements since 2001."
    )
    parser.add_argument("country", metavar="COUNTRY", help="a name or an ISO code, such as KGZ")
    return parser


def _documents(options: argparse.Namespace) -> int:
    """Print one document, or several with their names."""
    given = {"country": options.country, "year": options.year}
    if options.files == ["-"]:
        from tipdata.reading import read

        _print(read(sys.stdin.buffer, **given), as_json=options.json, indent=2)
        return 0
    if len(options.files) == 1 and not _holds_several(options.files[0]):
        return _single(options.files[0], given, as_json=options.json)
    return _several(options.files, given, as_json=options.json)


def _single(path: str, given: dict[str, Any], *, as_json: bool) -> int:
    """Print one document, or say why not."""
    from tipdata.reading import read

    try:
        report = read(path, **given)
    except TipDataError as error:
        _complain(error, path)
        return USER_ERROR
    _print(report, as_json=as_json, indent=2)
    return 0


def _holds_several(path: str) -> bool:
    """Whether a path is a folder or an archive."""
    return os.path.isdir(path) or path.lower().endswith(".zip")  # noqa: PTH112 - no Path for one look


def _several(files: Sequence[str], given: dict[str, Any], *, as_json: bool) -> int:
    """Print many documents, each under its name; say of the others why not."""
    from tipdata.batches import read_many

    status = 0
    for path, report, error in read_many(files, **given):
        if report is None:
            _complain(error, path)
            status = USER_ERROR
            continue
        if not as_json:
            print(f"== {path}")
        _print(report, as_json=as_json, indent=None)
        if not as_json:
            print()
    return status


def _print(report: Report, *, as_json: bool, indent: int | None) -> None:
    from tipdata.serialize import to_json

    if as_json:
        print(_printable(to_json(report, indent=indent)))
    else:
        print("\n".join(_summary(report)))


def _printable(text: str) -> str:
    """JSON in the characters the terminal has, the others as JSON's own escapes."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(c if c.isascii() else json.dumps(c)[1:-1] for c in text)
    return text


def _history(name: str) -> None:
    from tipdata.panel import placements

    history = placements().history(name)
    if not history:
        raise TipDataError(f"the bundled data has no placement of {name!r}")
    place = history[0].country
    print(f"{place.name} ({place.iso3})")
    before = None
    for placement in history:
        changed = before is not None and placement.tier is not before
        mark = " *" if changed else ""
        print(f"{placement.year}  {placement.tier.label}{mark}")
        before = placement.tier
    print("* differs from the placement before")


def _summary(report: Report) -> Iterator[str]:
    """The lines of a readable summary."""
    facts = [
        str(report.kind).replace("_", " "),
        f"edition {report.year}" if report.year else "edition not stated",
    ]
    if report.released:
        facts.append(f"released {report.released}")
    if report.published:
        facts.append(f"published {report.published}")
    count = len(report)
    yield f"{', '.join(facts)}: {count} assessment{'' if count == 1 else 's'}"
    if count > 1:
        yield ""
        for assessment in report:
            yield f"{assessment.country.iso3}  {assessment.country.name}: {_standing(assessment)}"
        return
    for assessment in report:
        yield from _assessment(assessment)


def _standing(assessment: CountryAssessment) -> str:
    """Tier and change in one phrase."""
    tier = assessment.tier.label if assessment.tier else "no tier stated"
    notes = []
    if assessment.change:
        notes.append(str(assessment.change))
    if assessment.streak:
        notes.append(f"{_ordinal(assessment.streak)} consecutive year")
    if assessment.waiver:
        notes.append("waiver")
    if assessment.automatic_downgrade:
        notes.append("automatic downgrade")
    return f"{tier} ({', '.join(notes)})" if notes else tier


def _ordinal(number: int) -> str:
    tens, ones = divmod(number % 100, 10)
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(ones, "th") if tens != 1 else "th"
    return f"{number}{suffix}"


def _assessment(assessment: CountryAssessment) -> Iterator[str]:
    from tipdata.vocabulary import Pillar

    place = assessment.country
    yield ""
    yield f"{place.name} ({place.iso3}): {_standing(assessment)}"
    if assessment.efforts:
        yield ""
        yield f"Efforts ({len(assessment.efforts)})"
        for pillar in Pillar:
            texts = [effort.text for effort in assessment.efforts if pillar in effort.pillars]
            yield from _listed(str(pillar).capitalize(), texts)
        loose = [effort.text for effort in assessment.efforts if not effort.pillars]
        yield from _listed("Other", loose)
    if assessment.recommendations:
        yield ""
        yield f"Recommendations ({len(assessment.recommendations)})"
        for item in assessment.recommendations:
            yield from _wrapped(item.text, f"  {item.position}. ")
    if assessment.statistics:
        yield ""
        yield "Statistics"
        yield from _figures(assessment)
    if assessment.quotations:
        yield ""
        yield "Quotations"
        for quotation in assessment.quotations:
            speaker = ", ".join(filter(None, (quotation.speaker, quotation.role))) or "unnamed"
            yield from _wrapped(f"{speaker}: “{quotation.text}”", "  ")


def _figures(assessment: CountryAssessment) -> Iterator[str]:
    for figure in assessment.statistics:
        name = str(figure.measure).replace("_", " ")
        value = "not reported" if figure.value is None else f"{figure.value:,}"
        words = str(figure.qualifier).replace("_", " ")
        lead = f"{words} " if words in ("at least", "approximately") else ""
        previous = "" if figure.previous is None else f" (period before: {figure.previous:,})"
        yield f"  {name}: {lead}{value}{previous}"


def _listed(heading: str, texts: Sequence[str]) -> Iterator[str]:
    if texts:
        yield f"  {heading}"
        for text in texts:
            yield from _wrapped(text, "  - ")


def _wrapped(text: str, lead: str) -> list[str]:
    from textwrap import wrap

    return wrap(text, WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead))
