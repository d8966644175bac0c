"""Print every pattern the package compiles, and how it uses it, as JSON lines.

    python tests/fuzz/linear/collect.py

Patterns are noted where `re` compiles them, so none hides in a table, an object or a function.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import pkgutil
import re
import sys
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

FROM_ONE_PLACE = ("match", "fullmatch")
SCANNING = ("search", "finditer", "findall", "sub", "subn", "split", "scanner")

found: dict[tuple[str | bytes, int], Noted] = {}


class Noted:
    """A pattern that notes which of its methods are called."""

    def __init__(self, pattern: re.Pattern[Any], place: str) -> None:
        self._compiled = pattern
        self.place = place
        self.called: set[str] = set()
        self.longest = 0  # how many characters it was given at once, at most

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._compiled, name)
        if name not in FROM_ONE_PLACE and name not in SCANNING:
            return method
        self.called.add(name)

        def noting(*given: Any, **named: Any) -> Any:
            texts = [each for each in given if isinstance(each, str | bytes)]
            whole = slice(*given[1:]) if given[2:] else slice(0, None)
            self.longest = max(self.longest, len(texts[-1][whole]))
            return method(*given, **named)

        return noting


def note(compile_pattern: Any) -> Any:
    """`re`'s compiler, noting what the package gives it and what becomes of that."""

    def noting(pattern: Any, flags: int = 0) -> Any:
        frame: Any = sys._getframe(1)
        while "/re/" in frame.f_code.co_filename.replace("\\", "/"):
            frame = frame.f_back
        module = frame.f_globals.get("__name__", "")
        compiled = compile_pattern(pattern, flags)
        if module.split(".")[0] != "tipdata" or not isinstance(pattern, str | bytes):
            return compiled
        place = f"{module}:{frame.f_lineno}"
        return found.setdefault((pattern, int(flags)), Noted(compiled, place))

    return noting


def import_all() -> None:
    """Import every module of the package that imports here."""
    import tipdata

    for module in pkgutil.walk_packages(tipdata.__path__, "tipdata."):
        if not module.name.endswith("__main__"):
            with contextlib.suppress(ImportError):
                importlib.import_module(module.name)


def work() -> None:
    """Let the package do all that compiles patterns as it goes."""
    from fuzz.invariants import check_bytes, check_text
    from fuzz.linear.documents import DOCUMENTS
    from fuzz.material import documents
    from fuzz.mishaps import broken_page

    for text in (text for texts in documents() for text in texts):
        check_text(text)
    for make in DOCUMENTS.values():
        check_text(make(1_000), thorough=False)
    chance = Random(1)  # noqa: S311 - no secrets here
    for _ in range(100):
        check_bytes(broken_page(chance).encode(errors="replace"))
    check_bytes(b"<html><meta charset='cp1252'><article><p>Fiji (Tier 2)</p></article></html>")
    check_text("Trafficking in Persons Report ﬁ ﬂag Š x: Fiji remained on Tier 2.")


def main() -> None:
    """Collect and print."""
    _compile = re._compile
    re._compile = note(_compile)
    import_all()
    work()
    for (pattern, flags), noted in found.items():
        written = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
        row = {
            "pattern": written,
            "flags": flags,
            "kind": type(pattern).__name__,
            "place": noted.place,
            "called": sorted(noted.called),
            "longest": noted.longest,
        }
        print(json.dumps(row))


if __name__ == "__main__":
    main()
