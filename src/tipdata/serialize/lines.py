"""JSON Lines: one document a line, written and read one at a time."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

from tipdata.errors import LimitError, SchemaError, TipDataError
from tipdata.serialize.envelope import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["MAX_LINE", "from_json_lines", "to_json_lines"]

MAX_LINE = 200_000_000
"""The longest line `from_json_lines` takes unless told otherwise."""


_ENCODING: Any = {"encoding": "utf-8", "errors": "surrogatepass", "newline": "\n"}


class Writable(Protocol):
    """A file open for text."""

    def write(self, text: str, /) -> Any:
        """Write a text."""


class Lines(Protocol):
    """An open file, of text or of bytes."""

    def readline(self, size: int = -1, /) -> Any:
        """Read at most so many characters of the next line."""


def to_json_lines(items: Iterable[object], target: str | os.PathLike[str] | Writable) -> int:
    """Write tipdata objects to a file, one JSON document a line.

    Each object is written before the next is asked for, so that a stream of any length fits.

    Args:
        items: Reports, assessments, placements, ..., of any kinds.
        target: A path, whose file is replaced, or a file open for text.

    Returns:
        How many lines were written.

    Raises:
        SchemaError: An item is none of tipdata's; the lines before it stand.
        TipDataError: The file cannot be written.

    Example:
        >>> import io, tipdata
        >>> file = io.StringIO()
        >>> to_json_lines([tipdata.country("KGZ"), tipdata.Span(3, 5)], file)
        2
        >>> print(file.getvalue().splitlines()[1])
        {"tipdata": {"schema": 1, "version": "0.1.0", "type": "Span"}, "value": [3, 5]}
    """
    written = 0
    with _opened(target, "w") as file:
        for item in items:
            file.write(f"{to_json(item)}\n")
            written += 1
    return written


def from_json_lines(
    source: str | os.PathLike[str] | Lines,
    *,
    keep_errors: bool = False,
    max_line: int = MAX_LINE,
) -> Iterator[Any]:
    r"""Read what `to_json_lines` wrote, one object at a time.

    Blank lines are passed over.

    Args:
        source: A path, or a file open for text or bytes.
        keep_errors: Whether a line that cannot be read gives its error in place of an object, and
            reading goes on; otherwise the error is raised.
        max_line: The longest line to take, in characters, or in bytes where the file gives bytes.

    Yields:
        The objects, in order.

    Raises:
        SchemaError: A line is no JSON document of tipdata's; ``line`` and the message say which.
        LimitError: A line is longer than ``max_line``.
        TipDataError: The file cannot be read.

    Example:
        >>> import io, tipdata
        >>> file = io.StringIO(tipdata.to_json(tipdata.country("KGZ")) + "\nno JSON\n")
        >>> [type(item).__name__ for item in from_json_lines(file, keep_errors=True)]
        ['Country', 'SchemaError']
    """
    with _opened(source, "r") as file:
        for number, line in enumerate(_lines(file, max_line), start=1):
            if not line.strip():
                continue
            try:
                found = from_json(line)
            except SchemaError as error:
                found = _placed(error, number)
                if not keep_errors:
                    raise found from error
            yield found


def _lines(file: Lines, longest: int) -> Iterator[str | bytes]:
    number = 0
    while True:
        number += 1
        try:
            line = file.readline(longest + 1)
        except UnicodeDecodeError as error:
            message = f"line {number} or one soon after: {error}; open the file as UTF-8"
            raise SchemaError(message, line=number) from error
        if not line:
            return
        if len(line) > longest:
            message = f"line {number} is longer than max_line={longest:,}; raise it to read on"
            raise LimitError(message, limit="max_line", allowed=longest, found=len(line))
        yield line


def _placed(error: SchemaError, number: int) -> SchemaError:
    """The error with the line of the file in place of that of the one document."""
    return SchemaError(
        f"line {number}: {error.message}",
        path=error.path,
        faults=error.faults,
        line=number,
        column=error.column,
    )


@contextmanager
def _opened(place: Any, mode: Literal["r", "w"]) -> Iterator[Any]:
    """The file at a path, or the open file itself, which stays open."""
    wanted, verb = {"r": ("readline", "read"), "w": ("write", "write")}[mode]
    if callable(getattr(place, wanted, None)):
        yield place
        return
    if not isinstance(place, str | os.PathLike):
        message = f"expected a path or an open file with {wanted}(), not {type(place).__name__}"
        raise TipDataError(message)
    path = Path(place)
    try:
        file: Any = path.open("rb") if mode == "r" else path.open("w", **_ENCODING)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise TipDataError(f"cannot {verb} {str(path)!r}: {reason}") from error
    with file:
        yield file
