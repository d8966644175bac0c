"""The process in which pdfium works on files nobody vouches for: it can be ended from outside.

pdfium cannot be interrupted, and files exist that keep it busy for ever or break it down.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, BinaryIO

from tipdata.errors import LimitError, ParseError
from tipdata.readers.pdf.engine import read_pages
from tipdata.readers.pdf.pdfium import load_pdfium
from tipdata.readers.pdf.wire import Cut, request, send_end, send_fault, send_page

if TYPE_CHECKING:
    from tipdata.readers.pdf.engine import Share
    from tipdata.readers.pdf.pdfium import Pdfium
    from tipdata.readers.pdf.wire import Limits

__all__ = ["bound", "serve"]

SPARE = 5
"""Seconds beyond its time after which a process ends that nobody ended."""


def serve(source: BinaryIO, out: BinaryIO) -> None:
    """Read one PDF after the other and write their pages, until there is no more.

    Args:
        source: Where the PDFs come from.
        out: Where the pages go.
    """
    pdfium = load_pdfium()
    while True:
        try:
            content, limits, share = request(source)
        except Cut:
            return
        _answer(pdfium, content, limits, share, out)


def _answer(pdfium: Pdfium, content: bytes, limits: Limits, share: Share, out: BinaryIO) -> None:
    """Write one PDF's pages, or why they end."""
    try:
        bound(limits.max_memory + len(content), limits.time_limit)
        pages = read_pages(
            pdfium,
            content,
            share,
            max_pages=limits.max_pages,
            max_characters=limits.max_characters,
        )
        for page in pages:
            send_page(out, page)
        send_end(out)
    except (ParseError, LimitError) as fault:
        send_fault(out, fault)
    except MemoryError:
        most = limits.max_memory
        message = f"the PDF needs more memory than max_memory={most:,} bytes; raise it to read on"
        send_fault(out, LimitError(message, limit="max_memory", allowed=most, found=most + 1))


def bound(memory: int, seconds: float) -> None:
    """Let this process take no more memory and time than so much, where the system sees to it.

    Args:
        memory: Bytes of address space.
        seconds: Seconds of work from now on.
    """
    try:
        import resource
    except ImportError:  # Windows
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    time = int(used.ru_utime + used.ru_stime + seconds) + SPARE
    for kind, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, time)):
        _, hard = resource.getrlimit(kind)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (allowed, hard))


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
