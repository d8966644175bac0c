"""Files to reports: the readers joined with the parsers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from tipdata.errors import LimitError, SchemaError
from tipdata.readers import Format, decode, sniff
from tipdata.readers.limits import Limits
from tipdata.readers.sources import load

if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from typing import Unpack

    from tipdata.model import Report
    from tipdata.readers.sources import Readable
    from tipdata.text import Document

__all__ = ["ReadLimits", "ReadOptions", "read", "read_content"]


class ReadLimits(TypedDict, total=False):
    """The keywords of `read` that limit what it takes on.

    Args:
        max_bytes: The largest input to take, in bytes.
        max_characters: The longest text of a document.
        max_html: The longest page, in characters, tags included.
        max_nesting: How deep the elements of a page may stand in each other.
        max_pages: The most pages of a PDF.
        max_memory: The most memory reading a PDF may take, in bytes.
        time_limit: The most seconds reading a PDF may take; None reads it without the process of
            its own that can be stopped.
    """

    max_bytes: int
    max_characters: int
    max_html: int
    max_nesting: int
    max_pages: int
    max_memory: int
    time_limit: float | None


class ReadOptions(ReadLimits, total=False):
    """The keywords of `read`.

    Args:
        country: The country a document is about, where it does not say so itself.
        year: The edition it belongs to, where it does not say so itself.
    """

    country: str | None
    year: int | None


def read(
    source: str | os.PathLike[str] | Readable,
    *,
    country: str | None = None,
    year: int | None = None,
    **limits: Unpack[ReadLimits],
) -> Report:
    """Read a TIP document from a file: text, HTML, PDF, or the JSON of `to_json`.

    The format is told from the content, not from the name; so is the encoding.

    Args:
        source: A path, or an open file of bytes or text.
        country: The country the document is about, where it does not say so itself.
        year: The edition it belongs to, where it does not say so itself.
        **limits: ``max_bytes`` (of the file), ``max_characters`` (of its text), ``max_html``
            (characters of a page with its tags), ``max_nesting`` (of a page's elements),
            ``max_pages``, ``max_memory`` (bytes) and ``time_limit`` (seconds, None for none) of a
            PDF. Each has a default that whole editions keep; see `tipdata.reading.ReadLimits`.

    Returns:
        The report.

    Raises:
        ParseError: The file is missing, binary, or no TIP document.
        SchemaError: It is JSON, but not a report that `to_json` wrote.
        LimitError: It goes beyond a limit, which the error names.
        MissingExtraError: It is a PDF and the extra ``pdf`` is not installed.
        UnknownCountryError: ``country`` names none.

    Example:
        >>> import io
        >>> read(io.BytesIO(b"NORWAY: TIER 1"), year=2018)["NOR"].heading_tier
        Tier.TIER_1
    """
    allowed = Limits(**limits)
    name, content = load(source, allowed.max_bytes)
    return read_content(content, name, country=country, year=year, limits=allowed)


def read_content(
    content: bytes | str,
    name: str | None,
    *,
    country: str | None = None,
    year: int | None = None,
    limits: Limits | None = None,
) -> Report:
    """Read a file's content that has been loaded already.

    Args:
        content: The bytes, or the text where it has been decoded.
        name: The document's name.
        country: The country it is about, where it does not say so itself.
        year: The edition it belongs to, where it does not say so itself.
        limits: The limits in force; the usual ones if None.

    Returns:
        The report.

    Raises:
        TipDataError: As `read`.
    """
    allowed = limits or Limits()
    head = content if isinstance(content, bytes) else content[:65_536].encode("utf-8", "replace")
    kind = sniff(head, source=name)
    if kind is Format.JSON:
        return _from_own_json(_text(content), name)
    from tipdata.parsing import parse_document

    document = _DOCUMENTS[kind](content, name, allowed)
    _check_length(document, allowed.max_characters)
    return parse_document(document, country=country, year=year)


def _check_length(document: Document, limit: int) -> None:
    length = len(document.text)
    if length > limit:
        message = (
            f"{document.source or 'the input'} has {length:,} characters of text, more than "
            f"max_characters={limit:,}; raise it to read on"
        )
        raise LimitError(message, limit="max_characters", allowed=limit, found=length)


def _text(content: bytes | str, *, declared: bool = False) -> str:
    return content if isinstance(content, str) else decode(content, declared=declared)


def _from_own_json(text: str, name: str | None) -> Report:
    from tipdata.model import Report
    from tipdata.serialize import from_json

    value = from_json(text)
    if not isinstance(value, Report):
        found = type(value).__name__
        message = f"{name or 'the input'} holds {found}, not a Report; use from_json() for it"
        raise SchemaError(message, path="type", faults=(("type", f"found {found}"),))
    return value


def _text_document(content: bytes | str, name: str | None, _limits: Limits) -> Document:
    from tipdata.text import Document

    return Document(_text(content), name)


def _html_document(content: bytes | str, name: str | None, limits: Limits) -> Document:
    from tipdata.readers.html import html_document

    html = _text(content, declared=True)
    return html_document(html, name, max_html=limits.max_html, max_nesting=limits.max_nesting)


def _pdf_document(content: bytes | str, name: str | None, limits: Limits) -> Document:
    from tipdata.readers.pdf import pdf_document

    # a PDF opened as text keeps its bytes where they are Latin-1
    data = content if isinstance(content, bytes) else content.encode("latin-1", "replace")
    return pdf_document(
        data,
        name,
        max_pages=limits.max_pages,
        max_characters=limits.max_characters,
        max_memory=limits.max_memory,
        time_limit=limits.time_limit,
    )


_DOCUMENTS: dict[Format, Callable[[bytes | str, str | None, Limits], Document]] = {
    Format.TEXT: _text_document,
    Format.HTML: _html_document,
    Format.PDF: _pdf_document,
}
