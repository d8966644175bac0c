"""Files to reports: the readers joined with the parsers."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from tipdata.errors import LimitError, ParseError, SchemaError
from tipdata.readers import Format, decode, sniff

if TYPE_CHECKING:
    from collections.abc import Callable

    from tipdata.model import Report
    from tipdata.text import Document

__all__ = ["MAX_BYTES", "Readable", "read"]

MAX_BYTES = 200_000_000
"""The largest file `read` takes unless told otherwise."""


class Readable(Protocol):
    """An open file, of bytes or of text."""

    def read(self, size: int = -1, /) -> bytes | str:
        """Read at most so many bytes or characters."""


def read(
    source: str | os.PathLike[str] | Readable,
    *,
    country: str | None = None,
    year: int | None = None,
    max_bytes: int = MAX_BYTES,
) -> Report:
    """Read a TIP document from a file: text, HTML, PDF, or the JSON of `to_json`.

    The format is told from the content, not from the name.

    Args:
        source: A path, or an open file of bytes or text.
        country: The country the document is about, where it does not say so itself.
        year: The edition it belongs to, where it does not say so itself.
        max_bytes: The largest input to take, in bytes.

    Returns:
        The report.

    Raises:
        ParseError: The file is missing, binary, or no TIP document.
        SchemaError: It is JSON, but not a report that `to_json` wrote.
        LimitError: It is larger than ``max_bytes``.
        MissingExtraError: It is a PDF and the extra ``pdf`` is not installed.

    Example:
        >>> import io
        >>> read(io.BytesIO(b"NORWAY: TIER 1"), year=2018)["NOR"].heading_tier
        Tier.TIER_1
    """
    name, content = _load(source, max_bytes)
    if isinstance(content, str):
        content = content.encode("utf-8", "surrogatepass")
    kind = sniff(content, source=name)
    if kind is Format.JSON:
        return _from_own_json(decode(content), name)
    from tipdata.parsing import parse_document

    document = _DOCUMENTS[kind](content, name)
    return parse_document(document, country=country, year=year)


def _load(source: str | os.PathLike[str] | Readable, limit: int) -> tuple[str | None, bytes | str]:
    """The name and the content of a path or an open file, no longer than the limit."""
    if isinstance(source, str | os.PathLike):
        name = os.fspath(source)
        try:
            with Path(name).open("rb") as file:
                content: bytes | str = file.read(limit + 1)
        except (OSError, ValueError) as error:
            message = f"cannot read {name!r}: {getattr(error, 'strerror', None) or error}"
            raise ParseError(message, expected="a readable file", source=name) from error
    elif callable(getattr(source, "read", None)):
        given = getattr(source, "name", None)
        name = given if isinstance(given, str) else None
        content = source.read(limit + 1)
    else:
        message = (
            f"read() takes a path or an open file, not {type(source).__name__}; "
            "for a text you already have, use parse()"
        )
        raise ParseError(message, expected="a path or an open file")
    if len(content) > limit:
        message = f"{name or 'the input'} is larger than max_bytes={limit:,}; raise it to read on"
        raise LimitError(message, limit="max_bytes", allowed=limit, found=len(content))
    return name, content


def _from_own_json(text: str, name: str | None) -> Report:
    from tipdata.model import Report
    from tipdata.serialize import from_json

    value = from_json(text)
    if not isinstance(value, Report):
        found = type(value).__name__
        message = f"{name or 'the input'} holds {found}, not a Report; use from_json() for it"
        raise SchemaError(message, path="type", faults=(("type", f"found {found}"),))
    return value


def _text_document(content: bytes, name: str | None) -> Document:
    from tipdata.text import Document

    return Document(decode(content), name)


def _html_document(content: bytes, name: str | None) -> Document:
    from tipdata.readers.html import html_document

    return html_document(decode(content, declared=True), name)


def _pdf_document(content: bytes, name: str | None) -> Document:
    from tipdata.readers.pdf import pdf_document

    return pdf_document(content, name)


_DOCUMENTS: dict[Format, Callable[[bytes, str | None], Document]] = {
    Format.TEXT: _text_document,
    Format.HTML: _html_document,
    Format.PDF: _pdf_document,
}
