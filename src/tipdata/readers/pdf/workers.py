"""The processes in which PDFs are read: kept for the next, for starting one takes its time."""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

from tipdata.errors import ParseError

__all__ = ["WORKERS", "Worker", "Workers", "end", "pipes"]

CHILD = "tipdata.readers.pdf.child"
ROOT = Path(__file__).resolve().parents[3]

KEPT = 4
"""How many idle processes are kept: as many PDFs may be read at once in threads."""

HOLD = 256_000_000
"""Bytes of memory freed that glibc keeps for what comes next, rather than giving them back.

pdfium takes and frees a megabyte for each page; a third of its time goes into having it back.
"""

MEMORY = {
    "MALLOC_TRIM_THRESHOLD_": str(HOLD),
    "MALLOC_MMAP_THRESHOLD_": str(HOLD),
    "MALLOC_TOP_PAD_": "4000000",
}
"""The same said to glibc; other systems pass it over."""

Worker = subprocess.Popen[bytes]


class Workers:
    """Processes that have read a PDF and wait for the next."""

    def __init__(self) -> None:
        self.idle: list[Worker] = []
        self.owner = os.getpid()

    def take(self) -> Worker:
        """A process that waits, or a new one."""
        if self.owner != os.getpid():  # a fork has copied the list, not the processes
            for process in self.idle:
                process.returncode = 0
            self.idle, self.owner = [], os.getpid()
        while self.idle:
            process = self.idle.pop()
            if process.poll() is None:
                return process
            end(process)
        return _started()

    def give_back(self, process: Worker) -> None:
        """Keep a process that has done its work."""
        if len(self.idle) < KEPT:
            self.idle.append(process)
        else:
            end(process)

    def end(self) -> None:
        """End them all."""
        while self.idle and self.owner == os.getpid():
            end(self.idle.pop())


WORKERS = Workers()
atexit.register(WORKERS.end)


def _started() -> Worker:
    """A new process, in this interpreter and with its paths."""
    paths = [str(ROOT), *filter(None, sys.path)]
    try:
        return subprocess.Popen(  # noqa: S603 - our own module, in our own interpreter
            [sys.executable, "-S", "-m", CHILD],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **MEMORY, "PYTHONPATH": os.pathsep.join(paths)},
        )
    except OSError as error:
        message = (
            f"cannot start {sys.executable!r} to read the PDF in a process of its own ({error}); "
            "with time_limit=None it is read in this one"
        )
        raise ParseError(message, expected="a Python interpreter") from error


def pipes(process: Worker) -> tuple[BinaryIO, BinaryIO]:
    """Where to write to a process, and where to read from it.

    Args:
        process: The process.

    Returns:
        Both pipes.
    """
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout  # type: ignore[return-value] # opened for bytes


def end(process: Worker) -> None:
    """End a process and close its pipes.

    Args:
        process: The process.
    """
    process.kill()
    for pipe in pipes(process):
        try:
            pipe.close()
        except OSError:  # what was not yet written has nobody to read it
            continue
    process.wait()
