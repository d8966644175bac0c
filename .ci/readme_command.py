"""Print a command that the README gives, so that CI runs exactly what users are told to run."""

from __future__ import annotations

import re
import sys
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"


def command(name: str, readme: str) -> str:
    """The one-line console block behind the comment that names it."""
    found = re.search(rf"<!-- command: {name} -->\n```console\n(.+)\n```", readme)
    if found is None:
        raise SystemExit(f"the README has no command called {name!r}")
    return found[1]


if __name__ == "__main__":
    print(command(sys.argv[1], README.read_text(encoding="utf-8")))
