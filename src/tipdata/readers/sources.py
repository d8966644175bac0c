"""Paths and open files to their content, no longer than the limit."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from tipdata.errors import LimitError, ParseError

if TYPE_CHECKING:
    from typing import Protocol

    class Readable(Protocol):
        """An open file, of bytes or of text."""

        def read(self, size: int = -1, /) -> bytes | str:
            """Read at most so many bytes or characters."""
            ...


__all__ = ["load"]

PIECE = 1 << 24
"""How much of an open file is asked for at once."""

_ESCAPED = re.compile("[\udc80-\udcff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def load(source: str | os.PathLike[str] | Readable, limit: int) -> tuple[str | None, bytes | str]:
    """The name and the content of a path or an open file.

    Args:
        source: The path or the open file.
        limit: The most bytes (of a text file: characters) to take.

    Returns:
        The name, None if there is none, and the content.

    Raises:
        ParseError: It cannot be read, or is no file.
        LimitError: It is longer than the limit.
    """
    if isinstance(source, str | os.PathLike):
        path = os.fsdecode(source)
        name: str | None = path
        content: bytes | str = _from_path(path, limit)
    elif callable(getattr(source, "read", None)):
        given = getattr(source, "name", None)
        name = given if isinstance(given, str) else None
        content = _from_file(source, name, limit)
    else:
        message = (
            f"read() takes a path or an open file, not {type(source).__name__}; for a text you "
            "already have, use parse(); for bytes, wrap them in io.BytesIO"
        )
        raise ParseError(message, expected="a path or an open file")
    if len(content) > limit:
        message = f"{name or 'the input'} is larger than max_bytes={limit:,}; raise it to read on"
        raise LimitError(message, limit="max_bytes", allowed=limit, found=len(content))
    return name, content


def _from_path(name: str, limit: int) -> bytes:
    try:
        mode = Path(name).stat().st_mode
        if stat.S_ISREG(mode):  # opening a pipe would wait for somebody to write
            with Path(name).open("rb") as file:
                return file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(name, error) from error
    raise _no_file(name, mode)


def _no_file(name: str, mode: int) -> ParseError:
    if stat.S_ISDIR(mode):
        message = f"{name!r} is a folder, not a file; use read_many() for the files in it"
    else:
        message = f"{name!r} is no regular file; open it yourself and give read() the open file"
    return ParseError(message, expected="a readable file", source=name)


def _unreadable(name: str, error: Exception) -> ParseError:
    shown = repr(name if len(name) <= 200 else f"{name[:200]}...")
    hint = "; for a text you already have, use parse()" if "\n" in name else ""
    reason = getattr(error, "strerror", None) or error
    message = f"cannot read {shown}: {reason}{hint}"
    return ParseError(message, expected="a readable file", source=name)


def _from_file(file: Readable, name: str | None, limit: int) -> bytes | str:
    """All of an open file; raw files and sockets give less than they are asked for."""
    pieces: list[bytes | str] = []
    left = limit + 1
    try:
        while left > 0:
            piece = file.read(min(left, PIECE))
            if not piece:
                break
            pieces.append(piece)
            left -= len(piece)
    except (OSError, ValueError) as error:
        raise _unreadable(name or "the open file", error) from error
    if all(isinstance(piece, bytes) for piece in pieces):
        return b"".join(piece for piece in pieces if isinstance(piece, bytes))
    if all(isinstance(piece, str) for piece in pieces):
        return _mended("".join(piece for piece in pieces if isinstance(piece, str)))
    found = type(pieces[-1]).__name__
    message = f"{name or 'the open file'} gives {found} when read; expected bytes or str"
    raise ParseError(message, expected="an open file of bytes or text", source=name)


def _mended(text: str) -> bytes | str:
    """A text file's content: as bytes again where it was decoded with ``surrogateescape``."""
    if _ESCAPED.search(text):
        try:
            return text.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError:
            pass
    if _SURROGATE.search(text):
        text = _SURROGATE.sub("\ufffd", text)
    return text.removeprefix("\ufeff")
