"""pdfium's functions, called by their address: with whole numbers for handles and for places.

Wrapped pointers would cost more than what most of these functions do.
"""

from __future__ import annotations

import ctypes
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple

from tipdata.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Pdfium", "load_pdfium", "require_pdfium"]

NUMBER, SIZE, REAL = ctypes.c_int, ctypes.c_size_t, ctypes.c_float
HANDLE = PLACE = ctypes.c_void_p
BYTES = ctypes.c_char_p


class Pdfium(NamedTuple):
    """The functions of pdfium's C interface that are used here."""

    open: Callable[[bytes, int, None], int | None]
    close: Callable[[int], None]
    fault: Callable[[], int]
    count_pages: Callable[[int], int]
    load_page: Callable[[int, int], int | None]
    close_page: Callable[[int], None]
    page_width: Callable[[int], float]
    load_text: Callable[[int], int | None]
    close_text: Callable[[int | None], None]
    count_characters: Callable[[int | None], int]
    text: Callable[[int | None, int, int, int], int]
    place: Callable[[int | None, int], int]
    box: Callable[[int | None, int, int], None]
    is_hyphen: Callable[[int | None, int], int]
    angle: Callable[[int | None, int], float]
    count_rects: Callable[[int | None, int, int], int]
    rect: Callable[[int | None, int, int, int, int, int], None]


SLOW: dict[str, tuple[str, Any, tuple[Any, ...]]] = {
    "open": ("FPDF_LoadMemDocument64", HANDLE, (BYTES, SIZE, BYTES)),
    "close": ("FPDF_CloseDocument", None, (HANDLE,)),
    "count_pages": ("FPDF_GetPageCount", NUMBER, (HANDLE,)),
    "load_page": ("FPDF_LoadPage", HANDLE, (HANDLE, NUMBER)),
    "load_text": ("FPDFText_LoadPage", HANDLE, (HANDLE,)),
}
"""Name, result and arguments of what may take its time: other threads go on meanwhile."""

QUICK: dict[str, tuple[str, Any, tuple[Any, ...]]] = {
    "fault": ("FPDF_GetLastError", ctypes.c_ulong, ()),
    "close_page": ("FPDF_ClosePage", None, (HANDLE,)),
    "page_width": ("FPDF_GetPageWidthF", REAL, (HANDLE,)),
    "close_text": ("FPDFText_ClosePage", None, (HANDLE,)),
    "count_characters": ("FPDFText_CountChars", NUMBER, (HANDLE,)),
    "text": ("FPDFText_GetText", NUMBER, (HANDLE, NUMBER, NUMBER, PLACE)),
    "place": ("FPDFText_GetCharIndexFromTextIndex", NUMBER, (HANDLE, NUMBER)),
    "box": ("FPDFText_GetLooseCharBox", None, (HANDLE, NUMBER, PLACE)),
    "is_hyphen": ("FPDFText_IsHyphen", NUMBER, (HANDLE, NUMBER)),
    "angle": ("FPDFText_GetCharAngle", REAL, (HANDLE, NUMBER)),
    "count_rects": ("FPDFText_CountRects", NUMBER, (HANDLE, NUMBER, NUMBER)),
    "rect": ("FPDFText_GetRect", None, (HANDLE, NUMBER, PLACE, PLACE, PLACE, PLACE)),
}
"""The same of what is done before another thread could be let in."""


def require_pdfium() -> None:
    """See that pdfium is installed, without loading it.

    Raises:
        MissingExtraError: The extra ``pdf`` is not installed.
    """
    if find_spec("pypdfium2_raw") is None:
        raise _missing()


def _missing() -> MissingExtraError:
    message = "reading PDF needs pypdfium2: pip install 'tipdata[pdf]'"
    return MissingExtraError(message, extra="pdf")


def load_pdfium() -> Pdfium:
    """pdfium, ready to work.

    Returns:
        Its functions.

    Raises:
        MissingExtraError: The extra ``pdf`` is not installed.
    """
    try:
        import pypdfium2_raw
    except ImportError as error:
        raise _missing() from error
    pypdfium2_raw.FPDF_InitLibrary()  # does nothing the second time

    def made(prototype: Any, name: str, result: Any, arguments: tuple[Any, ...]) -> Any:
        address = ctypes.cast(getattr(pypdfium2_raw, name), ctypes.c_void_p).value
        return prototype(result, *arguments)(address)

    slow = {key: made(ctypes.CFUNCTYPE, *facts) for key, facts in SLOW.items()}
    quick = {key: made(ctypes.PYFUNCTYPE, *facts) for key, facts in QUICK.items()}
    return Pdfium(**slow, **quick)
