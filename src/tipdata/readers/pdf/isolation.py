"""PDFs read in a process of their own, each within a time; the process is kept for the next."""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING, BinaryIO

from tipdata.errors import LimitError, ParseError
from tipdata.readers.pdf.wire import Cut, received, send_request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.readers.pdf.pieces import Page
    from tipdata.readers.pdf.wire import Limits

__all__ = ["isolated_pages"]

CHILD = "tipdata.readers.pdf.child"
ROOT = Path(__file__).resolve().parents[3]

KEPT = 4
"""How many idle processes are kept: as many PDFs may be read at once in threads."""


def isolated_pages(content: bytes, limits: Limits) -> Iterator[Page]:
    """Read a PDF's pages in a process that is ended when its time is over.

    Args:
        content: The PDF.
        limits: What it may take.

    Yields:
        The pages.

    Raises:
        ParseError: The file is no PDF, is damaged, wants a password, or breaks pdfium down.
        LimitError: It is over a limit.
    """
    process = _WORKERS.take()
    try:
        with _timed(process, limits.time_limit) as over:
            yield from _answers(process, content, limits, over)
    except BaseException:
        _end(process)  # whatever it was at, it goes no further
        raise
    _WORKERS.give_back(process)


def _answers(
    process: subprocess.Popen[bytes], content: bytes, limits: Limits, over: list[bool]
) -> Iterator[Page]:
    """Send the file and receive its pages."""
    request, answers = _pipes(process)
    try:
        send_request(request, content, limits)
        yield from received(answers)
    except (Cut, OSError):
        process.kill()
        raise _broken(process.wait(), limits.time_limit if over else None) from None


def _pipes(process: subprocess.Popen[bytes]) -> tuple[BinaryIO, BinaryIO]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout  # type: ignore[return-value] # opened for bytes


@contextmanager
def _timed(process: subprocess.Popen[bytes], seconds: float) -> Iterator[list[bool]]:
    """End the process after so many seconds; the list then holds something."""
    over: list[bool] = []

    def end() -> None:
        over.append(True)
        process.kill()

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield over
    finally:
        timer.cancel()


def _broken(status: int, time_limit: float | None) -> ParseError | LimitError:
    """Why the pages broke off."""
    if time_limit is not None:
        message = (
            f"the PDF took longer than time_limit={time_limit:g} seconds; raise it to read on, "
            "or make the file anew with a PDF printer"
        )
        return LimitError(message, limit="time_limit", allowed=time_limit, found=time_limit)
    message = (
        f"pdfium broke down on the PDF (exit status {status}): it is damaged, or needs more memory "
        "than max_memory allows; make it anew with a PDF printer"
    )
    return ParseError(message, expected="a sound PDF")


class _Workers:
    """Processes that have read a PDF and wait for the next: starting one takes longer than that."""

    def __init__(self) -> None:
        self.idle: list[subprocess.Popen[bytes]] = []
        self.owner = os.getpid()

    def take(self) -> subprocess.Popen[bytes]:
        """A process that waits, or a new one."""
        if self.owner != os.getpid():  # a fork has copied the list, not the processes
            for process in self.idle:
                process.returncode = 0
            self.idle, self.owner = [], os.getpid()
        while self.idle:
            process = self.idle.pop()
            if process.poll() is None:
                return process
            _end(process)
        return _started()

    def give_back(self, process: subprocess.Popen[bytes]) -> None:
        """Keep a process that has done its work."""
        if len(self.idle) < KEPT:
            self.idle.append(process)
        else:
            _end(process)

    def end(self) -> None:
        """End them all."""
        while self.idle and self.owner == os.getpid():
            _end(self.idle.pop())


_WORKERS = _Workers()
atexit.register(_WORKERS.end)


def _started() -> subprocess.Popen[bytes]:
    """A new process, in this interpreter and with its paths."""
    paths = [str(ROOT), *filter(None, sys.path)]
    try:
        return subprocess.Popen(  # noqa: S603 - our own module, in our own interpreter
            [sys.executable, "-S", "-m", CHILD],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )
    except OSError as error:
        message = (
            f"cannot start {sys.executable!r} to read the PDF in a process of its own ({error}); "
            "with time_limit=None it is read in this one"
        )
        raise ParseError(message, expected="a Python interpreter") from error


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process and close its pipes."""
    process.kill()
    for pipe in _pipes(process):
        try:
            pipe.close()
        except OSError:  # what was not yet written has nobody to read it
            continue
    process.wait()
