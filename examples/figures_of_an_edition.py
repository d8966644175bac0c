"""Gather the headline figures of a page of many countries, with the words that hold them.

python examples/figures_of_an_edition.py
"""

from pathlib import Path

import tipdata

HERE = Path(__file__).parent

report = tipdata.read(HERE / "edition-2023.txt")
for row in report.query().statistics().order_by("measure", "country"):
    figure = row.item
    value = "not reported" if figure.value is None else figure.value
    before = "" if figure.previous is None else f" (before: {figure.previous})"
    words = report.document[figure.span]
    print(f"{row.country.iso3} {figure.measure}: {value}{before}, read from {words!r}")
