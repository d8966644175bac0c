"""PDFs read in processes of their own, each within a time; long ones in two at once."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from itertools import islice
from threading import Timer
from typing import TYPE_CHECKING

from tipdata.errors import LimitError, ParseError
from tipdata.readers.pdf import workers
from tipdata.readers.pdf.engine import RUN, Share, counted
from tipdata.readers.pdf.wire import Cut, received, send_request

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.readers.pdf.pieces import Page
    from tipdata.readers.pdf.wire import Limits
    from tipdata.readers.pdf.workers import Worker

__all__ = ["isolated_pages"]

LONG = 100_000
"""Bytes of a file from which on two processes read it: some thirty pages of text."""


def isolated_pages(content: bytes, limits: Limits) -> Iterator[Page]:
    """Read a PDF's pages in processes that are ended when their time is over.

    Args:
        content: The PDF.
        limits: What it may take.

    Yields:
        The pages.

    Raises:
        ParseError: The file is no PDF, is damaged, wants a password, or breaks pdfium down.
        LimitError: It is over a limit.
    """
    processes: list[Worker] = []
    try:
        while len(processes) < (2 if len(content) >= LONG and _two_are_quicker() else 1):
            processes.append(workers.WORKERS.take())
        with _timed(processes, limits.time_limit) as over:
            for place, process in enumerate(processes):
                with _explained(process, limits, over):
                    share = Share(place, len(processes))
                    send_request(workers.pipes(process)[0], content, limits, share)
            pages = _in_turns([_answers(process, limits, over) for process in processes])
            yield from counted(pages, limits.max_characters)
    except BaseException:
        for process in processes:
            workers.end(process)  # whatever it was at, it goes no further
        raise
    for process in processes:
        workers.WORKERS.give_back(process)


def _two_are_quicker() -> bool:
    """Whether another processor would be idle while one process reads."""
    pool = sys.modules.get("multiprocessing.process")  # unless it is loaded, this is no part of one
    if pool is not None and pool.parent_process() is not None:
        return False  # then the others of the pool have work for the processors
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) > 1
    return (os.cpu_count() or 1) > 1


def _in_turns(shares: Sequence[Iterator[Page]]) -> Iterator[Page]:
    """The pages of all shares in their order: a run of the first, a run of the second, and on."""
    going = True
    while going:
        going = False
        for share in shares:
            for page in islice(share, RUN):
                going = True
                yield page


def _answers(process: Worker, limits: Limits, over: list[bool]) -> Iterator[Page]:
    """The pages of one process."""
    with _explained(process, limits, over):
        yield from received(workers.pipes(process)[1])


@contextmanager
def _explained(process: Worker, limits: Limits, over: list[bool]) -> Iterator[None]:
    """Say why a process was no longer there to be sent to, or to answer."""
    try:
        yield
    except (Cut, OSError):
        process.kill()
        raise _broken(process.wait(), limits.time_limit if over else None) from None


@contextmanager
def _timed(processes: Sequence[Worker], seconds: float) -> Iterator[list[bool]]:
    """End the processes after so many seconds; the list then holds something."""
    over: list[bool] = []

    def end() -> None:
        over.append(True)
        for process in processes:
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
