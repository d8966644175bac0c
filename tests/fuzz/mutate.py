"""Break documents by the thousand and read them; say what raised anything but the library's error.

    python tests/fuzz/mutate.py --count 1000000 --seed 1 [--only text page bytes json name]

Every input comes of the seed and its number alone: ``--first N --count 1`` makes one again.
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
import traceback
from collections import Counter
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fuzz import mishaps
from fuzz.invariants import check_bytes, check_json, check_name, check_text, value_of

import tipdata

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SLOW = 1.0
"""What takes longer, in seconds of the processor, is told: it may grow faster than its input."""

PATIENCE = 20.0
"""What takes longer than this, in seconds of the processor, is stopped and is a fault."""

MEMORY = 4_000_000_000
"""The most memory, in bytes, a run from the command line may take."""

THOROUGH = 0.2
"""The part of the reports that is also used in every way, not only checked."""


def _text(chance: Random) -> tuple[str, bool]:
    text = mishaps.broken_text(chance)
    return text, check_text(text, thorough=chance.random() < THOROUGH)


def _page(chance: Random) -> tuple[bytes, bool]:
    content = mishaps.broken_page(chance).encode("utf-8", "replace")
    return content, check_bytes(content, thorough=chance.random() < THOROUGH)


def _bytes(chance: Random) -> tuple[bytes, bool]:
    content = mishaps.broken_bytes(chance)
    return content, check_bytes(content, thorough=chance.random() < THOROUGH)


def _json(chance: Random) -> tuple[str, bool]:
    report = value_of(lambda: tipdata.parse(mishaps.whole(chance)))
    written = tipdata.to_json(report or tipdata.placements().edition(2004)[:2])
    text = mishaps.broken_json(written, chance)
    return text, check_json(text)


def _name(chance: Random) -> tuple[str, bool]:
    name = mishaps.broken_name(chance)
    return name, check_name(name)


KINDS: dict[str, Callable[[Random], tuple[object, bool]]] = {
    "text": _text,
    "page": _page,
    "bytes": _bytes,
    "json": _json,
    "name": _name,
}


@contextmanager
def _patience() -> Iterator[None]:
    """Stop what hangs, in a pattern too: searches look for signals as they go."""

    def hangs(_signal: int, _frame: object) -> None:
        message = f"no end after {PATIENCE:g} s"
        raise TimeoutError(message)

    if not hasattr(signal, "setitimer"):  # Windows
        yield
        return
    signal.signal(signal.SIGVTALRM, hangs)
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _place(error: Exception) -> str:
    """The library's own line that raised it, or was at work; else the check that failed."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "tipdata" in Path(frame.filename).parts]
    last = (own or frames)[-1]
    return f"{last.filename}:{last.lineno} {last.line}"


def run(first: int, count: int, seed: int, kinds: list[str]) -> tuple[Counter[str], Counter[str]]:
    """Run so many inputs; the tally of results, and of faults by the place that raised them."""
    tally: Counter[str] = Counter()
    faults: Counter[str] = Counter()
    for number in range(first, first + count):
        kind = kinds[number % len(kinds)]
        before = time.process_time()
        try:
            with _patience():
                _, taken = KINDS[kind](Random(f"{seed}/{number}"))  # noqa: S311 - no secrets here
            tally[f"{kind} {'read' if taken else 'refused'}"] += 1
        except Exception as error:  # noqa: BLE001 - whatever it is, it is to be told
            fault = f"{type(error).__name__} at {_place(error)}"
            if not faults[fault]:
                print(f"--first {number} --count 1 ({kind}): {fault}: {error!s:.300}", flush=True)
            faults[fault] += 1
        spent = time.process_time() - before
        if spent > SLOW:
            tally["slow"] += 1
            print(f"--first {number} --count 1 ({kind}) took {spent:.1f} s", flush=True)
        if (number + 1 - first) % 50_000 == 0:
            print(f"{number + 1 - first:,} inputs", dict(tally), flush=True)
    return tally, faults


def _bound_memory() -> None:
    """Let what eats memory fail, not the machine."""
    with suppress(ImportError):  # Windows
        import resource

        _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, hard))


def main() -> int:
    """Run from the command line; 1 where anything went wrong."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--count", type=int, default=10_000)
    arguments.add_argument("--first", type=int, default=0)
    arguments.add_argument("--seed", type=int, default=0)
    arguments.add_argument("--only", nargs="+", choices=sorted(KINDS), default=list(KINDS))
    asked = arguments.parse_args()
    _bound_memory()
    tally, faults = run(asked.first, asked.count, asked.seed, asked.only)
    print(f"{asked.count:,} inputs of seed {asked.seed}: {dict(sorted(tally.items()))}")
    for fault, times in faults.most_common():
        print(f"{times:,} times {fault}")
    print(f"{sum(faults.values()):,} faults in {len(faults)} places")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
