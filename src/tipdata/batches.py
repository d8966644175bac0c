"""Many files to reports, one after the other or on an executor of the caller's."""

from __future__ import annotations

import os
from collections import deque
from contextlib import closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from tipdata.errors import MissingExtraError, ParseError, TipDataError
from tipdata.model import Report
from tipdata.readers.archive import ArchiveLimits
from tipdata.readers.limits import MAX_BYTES, Limits
from tipdata.readers.places import Archives, places
from tipdata.reading import ReadOptions, read, read_content

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
    from concurrent.futures import Executor, Future
    from typing import Unpack

    from tipdata.readers.places import Place

    Task = tuple[str, bytes | TipDataError | None]  # with a member's content, or what went wrong
    Run = Callable[[Iterable[Task], Mapping[str, Any]], "Generator[Reading, None, None]"]

__all__ = ["BatchOptions", "Reading", "read_many"]

AHEAD = 64
"""How many files an executor is given before the first of them must be done."""


@attrs.frozen(slots=True)
class Reading:
    """What became of one file: its report, or why there is none.

    It unpacks as ``path, report, error``.

    Args:
        path: The file's path; for a member of an archive, the archive's path and the member's.
        report: The report, None if it could not be read.
        error: Why not, None if it could.

    Example:
        >>> import tipdata
        >>> path, report, error = tipdata.Reading("fiji.txt", error=tipdata.ParseError("empty"))
        >>> path, report, error.message
        ('fiji.txt', None, 'empty')
    """

    path: str
    report: Report | None = None
    error: TipDataError | None = None

    def __iter__(self) -> Iterator[Any]:
        return iter((self.path, self.report, self.error))

    def result(self) -> Report:
        """The report.

        Returns:
            The report.

        Raises:
            TipDataError: The file could not be read.

        Example:
            >>> import tipdata
            >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
            >>> tipdata.Reading("norway.txt", report=report).result() == report
            True
        """
        if self.report is None:
            raise self.error or TipDataError(f"{self.path} has not been read")
        return self.report


class BatchOptions(ReadOptions, total=False):
    """The keywords of `read_many`: those of `read`, and the limits of archives.

    Args:
        max_members: The most members of an archive.
        max_total: The most bytes its members may have together, unpacked.
        max_ratio: How many times larger a member may be than it is packed.
    """

    max_members: int
    max_total: int
    max_ratio: float


def read_many(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    executor: Executor | None = None,
    progress: bool = False,
    ahead: int = AHEAD,
    **options: Unpack[BatchOptions],
) -> Iterator[Reading]:
    """Read many files, in order, each with its report or its error.

    Args:
        paths: A file, a folder (with all below it, sorted), a glob pattern, a zip archive, or any
            iterable of these. In folders and archives, hidden files and what saved pages bring
            along (pictures, scripts, styles) are left out.
        executor: Where to read: any `concurrent.futures.Executor`, such as a process pool or the
            one of Dask's ``client.get_executor()``. None reads here.
        progress: Whether to show a progress bar; needs the extra ``progress``.
        ahead: How many files the executor is given before the first of them must be done.
        **options: The keywords of `read`, and for archives ``max_members``, ``max_total`` (bytes)
            and ``max_ratio``.

    Returns:
        An iterator over `Reading` objects. Files are read as it is advanced; a file that fails
        does not stop the rest. Closing it gives up what has not begun.

    Raises:
        MissingExtraError: ``progress`` is asked for and tqdm is not installed.
        ParseError: ``paths`` is neither a path nor an iterable.

    Example:
        >>> for path, report, error in read_many(["missing.txt"]):
        ...     print(path, report, type(error).__name__)
        missing.txt None ParseError
    """
    unknown = options.keys() - BatchOptions.__optional_keys__
    if unknown:
        raise TypeError(f"read_many() got unexpected keywords: {', '.join(sorted(unknown))}")
    if isinstance(paths, str | os.PathLike):
        paths = [paths]
    elif not _is_iterable(paths):
        message = f"read_many() takes paths, not {type(paths).__name__}"
        raise ParseError(message, expected="a path or an iterable of paths")
    keywords: dict[str, Any] = dict(options)
    limits = ArchiveLimits(**_taken(keywords, ArchiveLimits._fields))
    limit = keywords.get("max_bytes", MAX_BYTES)
    run = partial(_on, executor, max(1, ahead)) if executor else _here
    bar = _bar_class() if progress else None
    return _readings(_Batch(paths, limits, limit, keywords), run, bar)


def _is_iterable(paths: object) -> bool:
    return hasattr(paths, "__iter__") and not isinstance(paths, bytes)


def _taken(keywords: dict[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Take some keywords out of others."""
    return {name: keywords.pop(name) for name in names if name in keywords}


def _bar_class() -> Any:
    try:
        from tqdm.auto import tqdm
    except ImportError as error:
        message = "a progress bar needs tqdm: pip install 'tipdata[progress]'"
        raise MissingExtraError(message, extra="progress") from error
    return tqdm


class _Batch(NamedTuple):
    """What is asked of `read_many`."""

    paths: Iterable[object]
    limits: ArchiveLimits
    max_bytes: int
    keywords: Mapping[str, Any]


def _readings(batch: _Batch, run: Run, bar_class: Any) -> Generator[Reading, None, None]:
    with closing(Archives()) as archives:
        found: Iterable[Place] = places(batch.paths, archives, batch.limits)
        bar = None
        if bar_class is not None:
            found = list(found)
            bar = bar_class(total=len(found), unit="file")
        tasks = _tasks(found, archives, batch.max_bytes)
        with closing(run(tasks, batch.keywords)) as readings, _shown(bar) as advance:
            for reading in readings:
                advance()
                yield reading


@contextmanager
def _shown(bar: Any) -> Iterator[Callable[[], object]]:
    """The bar's next step, which does nothing where there is no bar; closed at the end."""
    try:
        yield bar.update if bar is not None else lambda: None
    finally:
        if bar is not None:
            bar.close()


def _tasks(found: Iterable[Place], archives: Archives, limit: int) -> Iterator[Task]:
    for place in found:
        content: bytes | TipDataError | None = place.error
        if content is None and place.archive and place.member:
            try:
                content = archives.at(place.archive).load(place.member, limit)
            except TipDataError as error:
                content = error
        yield place.path, content


def _here(tasks: Iterable[Task], keywords: Mapping[str, Any]) -> Generator[Reading, None, None]:
    for path, content in tasks:
        yield _read_one(path, content, keywords)


def _on(
    executor: Executor, ahead: int, tasks: Iterable[Task], keywords: Mapping[str, Any]
) -> Generator[Reading, None, None]:
    """Read on an executor, never more than so many files ahead, the results in order."""
    pending: deque[tuple[str, Future[Reading] | Reading]] = deque()
    try:
        for path, content in tasks:
            pending.append((path, _submitted(executor, path, content, keywords)))
            if len(pending) >= ahead:
                yield _outcome(*pending.popleft())
        while pending:
            yield _outcome(*pending.popleft())
    finally:
        for _, future in pending:
            if not isinstance(future, Reading):
                future.cancel()


def _submitted(
    executor: Executor, path: str, content: bytes | TipDataError | None, keywords: Mapping[str, Any]
) -> Future[Reading] | Reading:
    if isinstance(content, TipDataError):
        return Reading(path, error=content)
    try:
        return executor.submit(_read_one, path, content, keywords)
    except Exception as error:  # noqa: BLE001 - a broken or closed pool must not stop the rest
        return Reading(path, error=_unexpected(path, error))


def _outcome(path: str, future: Future[Reading] | Reading) -> Reading:
    if isinstance(future, Reading):
        return future
    try:
        return future.result()
    except Exception as error:  # noqa: BLE001 - whatever an executor raises belongs to this file
        return Reading(path, error=_unexpected(path, error))


def _read_one(
    path: str, content: bytes | TipDataError | None, keywords: Mapping[str, Any]
) -> Reading:
    """Read one file; this is what an executor runs."""
    if isinstance(content, TipDataError):
        return Reading(path, error=content)
    try:
        if content is None:
            return Reading(path, read(path, **keywords))
        chosen = dict(keywords)
        limits = Limits(**_taken(chosen, Limits._fields))
        return Reading(path, read_content(content, path, limits=limits, **chosen))
    except TipDataError as error:
        return Reading(path, error=error)
    except Exception as error:  # noqa: BLE001 - one file's fault must not stop the rest
        return Reading(path, error=_unexpected(path, error))


def _unexpected(path: str, error: Exception) -> TipDataError:
    """An error of the family for one that is not, such as a broken process pool's."""
    return TipDataError(f"{path} could not be read: {type(error).__name__}: {error}")
