"""The package's patterns, as it uses them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from fuzz.linear.attacks import Attack, attacks
from fuzz.linear.collect import FROM_ONE_PLACE

from tipdata.readers.tidy import tidied
from tipdata.text import clean

SEEN_AS = {
    "tipdata.parsing": lambda text: clean(text).plain,
    "tipdata.readers.plain": tidied,
}
"""What has become of a text before these modules see it."""


class Pattern(NamedTuple):
    """A pattern, where it is compiled, and whether the package scans texts by it."""

    compiled: re.Pattern[Any]
    place: str
    scans: bool
    most: int | None = None  # how many characters it is given at once, where that is bounded

    def use(self, text: str) -> Any:
        """What the package does with a text by this pattern, ready to be measured."""
        seen = text
        for module, prepared in SEEN_AS.items():
            if self.place.startswith(module):
                seen = prepared(text)
        given = seen if isinstance(self.compiled.pattern, str) else seen.encode()
        if self.most is not None:
            given = given[-self.most :]
        return self._scan(given) if self.scans else lambda: self.compiled.match(given)

    def _scan(self, given: Any) -> Any:
        def scan() -> None:
            for _ in self.compiled.finditer(given):
                pass

        return scan

    def attacks(self, choices: int = 0) -> list[Attack]:
        """The texts that are likely to be worst for it."""
        return attacks(self.compiled, choices)


WINDOW = 12
"""What never gets more characters than this at once, whatever the document, cannot be slow."""

BOUNDED = {("tipdata.parsing.tier_list_words", "LEADS"): 400}
"""Patterns that look back from a place by so many characters at most."""


@cache
def patterns() -> tuple[Pattern, ...]:
    """Every pattern the package gives long texts; those it was not seen to use may scan."""
    collector = Path(__file__).with_name("collect.py")
    run = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(collector)], check=True, capture_output=True, text=True
    )
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    return tuple(_pattern(row) for row in rows if not 0 < row["longest"] <= WINDOW)


def _pattern(row: dict[str, Any]) -> Pattern:
    source = row["pattern"] if row["kind"] == "str" else row["pattern"].encode("latin-1")
    scans = not row["called"] or not set(row["called"]) <= set(FROM_ONE_PLACE)
    compiled = re.compile(source, row["flags"])
    most = (most for place, most in BOUNDED.items() if _named(*place).pattern == source)
    return Pattern(compiled, row["place"], scans, next(most, None))


def _named(module: str, name: str) -> re.Pattern[Any]:
    found: re.Pattern[Any] = getattr(import_module(module), name)
    return found
