"""The members of a zip archive, read in memory within limits; nothing is unpacked to disk."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple
from zipfile import BadZipFile, ZipFile

from tipdata.errors import LimitError, ParseError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zipfile import ZipInfo

    from tipdata.errors import TipDataError

__all__ = ["MAX_MEMBERS", "MAX_RATIO", "MAX_TOTAL", "ArchiveLimits", "Member", "Zip", "label"]

MAX_MEMBERS = 10_000
"""Members of an archive."""

MAX_TOTAL = 4_000_000_000
"""Bytes of all members together, unpacked."""

MAX_RATIO = 200
"""How many times larger a member may be than it is packed; text reaches twenty."""

SMALL = 1_000_000
"""Bytes below which a member's ratio does no harm."""

ENCRYPTED = 0x1

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f]")


class ArchiveLimits(NamedTuple):
    """The limits of an archive; each is a keyword of `read_many`."""

    max_members: int = MAX_MEMBERS
    max_total: int = MAX_TOTAL
    max_ratio: float = MAX_RATIO


class Member(NamedTuple):
    """A file in an archive, or what speaks against reading it."""

    path: str
    info: ZipInfo | None
    error: TipDataError | None = None


def label(name: str) -> str:
    r"""A member's name as a relative path that leads nowhere outside.

    Args:
        name: The name the archive gives.

    Returns:
        The name without drives, roots, parents and control characters.

    Example:
        >>> label("..\\..\\C:\\reports/./fiji.txt")
        'reports/fiji.txt'
    """
    parts = _UNPRINTABLE.sub("", name).replace("\\", "/").split("/")
    kept = [part for part in parts if part not in ("", ".", "..") and not part.endswith(":")]
    return "/".join(kept) or "unnamed"


class Zip:
    """An open archive.

    Args:
        path: Where it is.

    Raises:
        ParseError: It is missing or no zip archive.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        with _named_faults(path):
            self._file = ZipFile(path)

    def close(self) -> None:
        """Close the archive's file."""
        self._file.close()

    def members(self, limits: ArchiveLimits) -> Iterator[Member]:
        """The files in the archive, in its order, up to where a limit is broken.

        Args:
            limits: The limits in force.

        Yields:
            A member; with an error where it may not be read.
        """
        infos = [info for info in self._file.infolist() if not info.is_dir()]
        if len(infos) > limits.max_members:
            yield Member(self.path, None, _broken(self.path, "max_members", limits, len(infos)))
            return
        total = 0
        for info in infos:
            path = f"{self.path}/{label(info.filename)}"
            total += info.file_size
            if total > limits.max_total:
                yield Member(path, None, _broken(path, "max_total", limits, total))
                return
            yield Member(path, info, _objection(path, info, limits))

    def load(self, member: Member, limit: int) -> bytes:
        """A member's content.

        Args:
            member: The member.
            limit: The most bytes it may have.

        Returns:
            Its bytes.

        Raises:
            LimitError: It is longer than the limit.
            ParseError: It is damaged, or packed in a way unknown here.
        """
        assert member.info is not None
        with _named_faults(member.path), self._file.open(member.info) as file:
            content = file.read(limit + 1)  # never more than the archive says the member has
        if len(content) > limit:
            message = f"{member.path} is larger than max_bytes={limit:,}; raise it to read on"
            raise LimitError(message, limit="max_bytes", allowed=limit, found=len(content))
        return content


def _objection(path: str, info: ZipInfo, limits: ArchiveLimits) -> TipDataError | None:
    """Why a member is not read, if there is a reason."""
    if info.flag_bits & ENCRYPTED:
        message = f"{path} is encrypted; unpack the archive with its password first"
        return ParseError(message, expected="a member without a password", source=path)
    ratio = info.file_size / max(1, info.compress_size)
    if info.file_size > SMALL and ratio > limits.max_ratio:
        return _broken(path, "max_ratio", limits, round(ratio))
    return None


_WHAT = {
    "max_members": "the archive has {found:,} members",
    "max_total": "the archive's members have {found:,} bytes together",
    "max_ratio": "it is {found:,} times larger than it is packed",
}


def _broken(path: str, limit: str, limits: ArchiveLimits, found: int) -> LimitError:
    allowed = limits._asdict()[limit]
    what = _WHAT[limit].format(found=found)
    message = f"{path}: {what}, more than {limit}={allowed:,}; raise it to read on"
    return LimitError(message, limit=limit, allowed=allowed, found=found)


@contextmanager
def _named_faults(path: str) -> Iterator[None]:
    """Turn what zipfile and its decompressors raise into an error that names the file."""
    try:
        yield
    except (BadZipFile, OSError, EOFError, RuntimeError, ValueError, NotImplementedError) as error:
        reason = getattr(error, "strerror", None) or error
        raise _unreadable(path, reason) from error
    except Exception as error:
        if type(error).__module__ not in ("zlib", "_lzma", "lzma"):
            raise
        raise _unreadable(path, error) from error


def _unreadable(path: str, reason: object) -> ParseError:
    message = f"cannot read {path!r}: {reason or 'the archive is damaged'}"
    return ParseError(message, expected="a sound zip archive", source=path)
