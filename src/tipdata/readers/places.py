"""Files, folders, glob patterns and archives to single files, in order."""

from __future__ import annotations

import os
from glob import glob, has_magic
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tipdata.errors import ParseError, TipDataError
from tipdata.readers.archive import Zip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tipdata.readers.archive import ArchiveLimits, Member

__all__ = ["Archives", "Place", "places"]

ASSETS = frozenset(
    ".js .mjs .css .map .png .jpg .jpeg .gif .svg .ico .webp .avif .bmp .woff .woff2 .ttf .otf "
    ".eot .mp3 .mp4 .webm .swf".split()
)
"""Endings of what saved pages bring along; folders and archives are not searched for them."""


class Place(NamedTuple):
    """A file to read: on disk, or a member of an archive; or why there is none."""

    path: str
    archive: str | None = None
    member: Member | None = None
    error: TipDataError | None = None


class Archives:
    """The archive at hand, kept open while its members are read."""

    def __init__(self) -> None:
        self._open: Zip | None = None

    def at(self, path: str) -> Zip:
        """The archive at a path, open."""
        if self._open is None or self._open.path != path:
            self.close()
            self._open = Zip(path)
        return self._open

    def close(self) -> None:
        """Close the archive, if one is open."""
        if self._open is not None:
            self._open.close()
            self._open = None


def places(paths: Iterable[object], archives: Archives, limits: ArchiveLimits) -> Iterator[Place]:
    """The files that paths, patterns, folders and archives stand for.

    Args:
        paths: What the caller named, in any mixture.
        archives: Where archives are opened.
        limits: What an archive may hold.

    Yields:
        One place for each file, in order; folders and patterns sorted.
    """
    for given in paths:
        if not isinstance(given, str | os.PathLike):
            message = f"read_many() takes paths, not {type(given).__name__}"
            yield Place(repr(given), error=ParseError(message, expected="a path"))
            continue
        for path in _files(os.fsdecode(given)):
            if isinstance(path, Place):
                yield path
            elif path.lower().endswith(".zip"):
                yield from _members(path, archives, limits)
            else:
                yield Place(path)


def _files(path: str) -> Iterator[str | Place]:
    """The files a path stands for."""
    try:
        if Path(path).is_dir():
            yield from _walk(path)
        elif not has_magic(path) or Path(path).exists():
            yield path
        else:
            yield from _matching(path)
    except (OSError, ValueError) as error:
        message = f"cannot read {path!r}: {getattr(error, 'strerror', None) or error}"
        yield Place(path, error=ParseError(message, expected="a readable path", source=path))


def _matching(pattern: str) -> Iterator[str | Place]:
    found = sorted(glob(pattern, recursive=True))  # noqa: PTH207 - patterns may be absolute
    if not found:
        message = f"no file matches {pattern!r}"
        yield Place(pattern, error=ParseError(message, expected="a file", source=pattern))
    for path in found:
        if Path(path).is_file():
            yield path


def _walk(folder: str) -> Iterator[str | Place]:
    """The files in a folder and in its folders, sorted; links to folders are not followed."""
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        if path != folder and not (Path(path).is_dir() and not Path(path).is_symlink()):
            yield path
            continue
        names = sorted(name for name in os.listdir(path) if not _is_asset(name))  # noqa: PTH208 - names, not Paths
        waiting += (os.path.join(path, name) for name in reversed(names))  # noqa: PTH118 - the same


def _is_asset(name: str) -> bool:
    return name.startswith(".") or os.path.splitext(name)[1].lower() in ASSETS  # noqa: PTH122 - the same


def _members(path: str, archives: Archives, limits: ArchiveLimits) -> Iterator[Place]:
    """The documents in an archive."""
    try:
        members = list(archives.at(path).members(limits))
    except TipDataError as error:
        yield Place(path, error=error)
        return
    for member in members:
        parts = member.path.removeprefix(path).split("/")[1:]
        if "__MACOSX" in parts or (parts and _is_asset(parts[-1])):
            continue
        yield Place(member.path, path, member, member.error)
