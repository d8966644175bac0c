"""Fuzz one entry of the library by coverage, with atheris.

    pip install --group fuzz
    python tests/fuzz/harness.py parse CORPUS -dict=tests/fuzz/words.dict -max_total_time=600

The first argument is the entry: ``parse``, ``compose``, ``read``, ``from_json`` or
``country``. The rest is
libFuzzer's: a folder to keep inputs in, which begins with the composed documents, and its options.
Whatever is raised but a `TipDataError`, or breaks an invariant, stops the run and is kept in a
file ``crash-...``; give that file in the corpus's place to see it again.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import atheris

with atheris.instrument_imports(include=["tipdata"]):
    import tipdata.parsing
    import tipdata.reading
    import tipdata.serialize
    import tipdata.validation

from fuzz.invariants import check_bytes, check_json, check_name, check_text, value_of
from fuzz.material import TERMS as WORDS
from fuzz.material import documents

if TYPE_CHECKING:
    from collections.abc import Callable

TERMS = list(WORDS)  # atheris picks from lists alone
SEEDS = Path(__file__).with_name("corpus")
LEADS = ["", "FIJI: TIER 2\n\n", "Trafficking in Persons Report 2018\n\nFiji ", "Tier 1\nFiji\n"]
"""How documents of each kind begin: without them most inputs are no document at all."""


def parse(content: bytes) -> None:
    """A text."""
    check_text(content.decode("utf-8", "surrogateescape"), thorough=False)


def compose(content: bytes) -> None:
    """A text composed of the report's words and any characters, as the input says."""
    provider = atheris.FuzzedDataProvider(content)
    text = provider.PickValueInList(LEADS)
    while provider.remaining_bytes():
        text += provider.PickValueInList(TERMS) * provider.ConsumeIntInRange(0, 3)
        text += provider.ConsumeUnicode(provider.ConsumeIntInRange(0, 12))
    check_text(text, thorough=provider.ConsumeBool())


def read(content: bytes) -> None:
    """A file; PDFs, which pdfium reads in a process of its own, are left out."""
    if b"%PDF-" not in content[:1024]:
        check_bytes(content, thorough=False)


def from_json(content: bytes) -> None:
    """JSON text."""
    check_json(content.decode("utf-8", "surrogateescape"))


def country(content: bytes) -> None:
    """A country's name."""
    check_name(content.decode("utf-8", "surrogateescape"))


ENTRIES: dict[str, Callable[[bytes], None]] = {
    "parse": parse,
    "compose": compose,
    "read": read,
    "from_json": from_json,
    "country": country,
}


def fill(folder: Path, entry: str) -> None:
    """Begin a corpus: the composed documents, as text or as the JSON of their reports."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(text for texts in documents() for text in texts):
        content = text.encode()
        if entry == "from_json":
            report = value_of(lambda text=text: tipdata.parse(text))
            content = tipdata.to_json(report).encode() if report else b"{}"
        if len(content) <= MOST:
            (folder / f"composed-{number}").write_bytes(content)
    for path in SEEDS.iterdir():
        (folder / f"seed-{path.name}").write_bytes(path.read_bytes())


MOST = 4_000
"""Longer seeds, in bytes, make runs slow."""


def main() -> None:
    """Run libFuzzer on the entry asked for."""
    entry = sys.argv.pop(1)
    for argument in sys.argv[1:]:
        if not argument.startswith("-") and not Path(argument).is_file():
            fill(Path(argument), entry)
    atheris.Setup(sys.argv, ENTRIES[entry])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
