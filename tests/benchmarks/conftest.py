"""Benchmarks print ratios within one run: each group's times against its reference.

    python -m pytest tests/benchmarks

A benchmark names its group with ``@pytest.mark.benchmark(group=...)``; the one that calls
`reference` is what the others of the group are divided by.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ROOT / "tests" / "documents"
CORPUS = ROOT.parent / "shared" / "corpus" / "2018"
"""Whole narratives kept beside the checkout; benchmarks that want them skip where they are not."""

_NOTES: list[str] = []


@pytest.fixture
def reference(benchmark):
    """The benchmark fixture of what the group's others are compared with."""
    benchmark.extra_info["reference"] = True
    return benchmark


@pytest.fixture
def note():
    """Add a line to the summary."""
    return _NOTES.append


@pytest.fixture(scope="session")
def composed() -> list[str]:
    """The composed narratives, as often as makes the size of an edition."""
    paths = sorted((DOCUMENTS / "narratives").glob("*.toml"))
    texts = [tomllib.loads(path.read_text(encoding="utf-8"))["text"] for path in paths]
    return texts * max(1, 500_000 // sum(map(len, texts)))


@pytest.fixture(scope="session")
def corpus() -> list[str]:
    """Whole narratives of one edition."""
    paths = sorted(CORPUS.glob("*.txt"))
    if not paths:
        pytest.skip("the corpus of whole narratives is not beside this checkout")
    return [path.read_text(encoding="utf-8") for path in paths]


def pytest_terminal_summary(terminalreporter, config):
    """Print each benchmark's median, and its ratio to the reference of its group."""
    session = getattr(config, "_benchmarksession", None)
    groups = defaultdict(list)
    for bench in session.benchmarks if session else ():
        groups[bench.group or bench.name].append(bench)
    if groups:
        terminalreporter.section("ratios within this run")
    for group, benches in groups.items():
        terminalreporter.write_line(group)
        chosen = [bench for bench in benches if bench.extra_info.get("reference")]
        base = chosen[0].stats.median if chosen else None
        for bench in sorted(benches, key=lambda bench: bench.stats.median):
            ratio = f"{bench.stats.median / base:8.2f}" if base else " " * 8
            mark = " (reference)" if bench in chosen else ""
            name = bench.name.removeprefix("test_")
            terminalreporter.write_line(
                f"  {bench.stats.median * 1e3:12.4f} ms {ratio}  {name}{mark}"
            )
    for line in _NOTES:
        terminalreporter.write_line(line)
