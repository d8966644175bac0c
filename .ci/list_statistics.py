"""Print every statistic of a folder of texts with the words that hold it, to be read by eye.

    python .ci/list_statistics.py FOLDER [--year 2018] [--sample 100] [--seed 1]

One line each: file, measure, value, qualifier, earlier value, and the words with the figure marked.
No value may be a year, an article, an age or a penalty.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path
from typing import TYPE_CHECKING

import tipdata

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTEXT = 90


def main() -> None:
    """Read the folder and print its statistics, or a random sample of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--year", type=int, help="the edition, where the texts do not say it")
    parser.add_argument("--sample", type=int, help="so many drawn at random instead of all")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    found = [line for path in sorted(args.folder.glob("*.txt")) for line in lines(path, args.year)]
    if args.sample is not None:
        found = random.Random(args.seed).sample(found, min(args.sample, len(found)))  # noqa: S311 - a draw to read
    for number, line in enumerate(found, start=1):
        print(f"{number:4} {line}")


def lines(path: Path, year: int | None) -> Iterator[str]:
    """One line for each statistic of a file; an error is a line too."""
    try:
        report = tipdata.parse(path.read_text(encoding="utf-8"), year=year, source=path.name)
    except tipdata.TipDataError as error:
        yield f"{path.stem}: {type(error).__name__}: {error}"
        return
    for assessment in report.assessments:
        for statistic in assessment.statistics:
            words = marked(report.document.text, statistic.span.start, statistic.span.end)
            earlier = "" if statistic.previous is None else f" (before: {statistic.previous})"
            value = "-" if statistic.value is None else statistic.value
            yield (
                f"{path.stem}: {statistic.measure} {value} {statistic.qualifier}{earlier} | {words}"
            )


def marked(text: str, start: int, end: int) -> str:
    """The words around a figure, the figure itself between angle brackets."""
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return " ".join(f"...{before}<{text[start:end]}>{after}...".split())


if __name__ == "__main__":
    main()
