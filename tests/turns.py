"""Time several ways to do one thing in turns, so that a machine's moods fall on all alike."""

from __future__ import annotations

import gc
from statistics import median
from time import perf_counter


def in_turns(tasks, *arguments, rounds):
    """Median seconds of each task, the order reversed every second round, gc off inside."""
    times = {name: [] for name in tasks}
    for turn in range(rounds):
        for name in sorted(tasks, reverse=bool(turn % 2)):
            gc.collect()
            gc.disable()
            start = perf_counter()
            tasks[name](*arguments)
            times[name].append(perf_counter() - start)
            gc.enable()
    return {name: median(spent) for name, spent in times.items()}


def ratios(title, spent, reference):
    """A line a task: milliseconds, and the ratio to one of them."""
    lines = [title]
    for name, seconds in sorted(spent.items(), key=lambda item: item[1]):
        ratio = seconds / spent[reference]
        mark = " (reference)" if name == reference else ""
        lines.append(f"  {1000 * seconds:12.4f} ms {ratio:8.2f}  {name}{mark}")
    return "\n".join(lines)
