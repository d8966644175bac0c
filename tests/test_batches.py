"""`read_many`: files, folders, patterns and archives in order, each with its report or error."""

from __future__ import annotations

import builtins
import os
import pickle
import subprocess
import sys
import textwrap
import zipfile
from concurrent.futures import (
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from multiprocessing import get_context

import pytest

import tipdata
from tipdata.batches import BatchOptions
from tipdata.readers.archive import ArchiveLimits, label
from tipdata.readers.limits import Limits

FIJI = "FIJI: TIER 2"
OMAN = "OMAN: TIER 2"
YEAR = 2018


def told(readings):
    """What became of each file, in short."""
    return [
        (reading.path, [a.country.iso3 for a in reading.report] if reading.report else None)
        for reading in readings
    ]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of documents, one of them broken, with what saved pages bring along."""
    monkeypatch.chdir(tmp_path)
    files = {
        "b.txt": FIJI,
        "a.html": "<html><h1>OMAN: TIER 2</h1>",
        "bad.txt": "no such thing",
        "deep/er/c.txt": FIJI,
        "a.html_files/style.css": "p{}",
        ".hidden/d.txt": OMAN,
        "logo.PNG": "x",
    }
    for name, text in files.items():
        path = tmp_path / "reports" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "reports"


IN_FOLDER = [
    ("reports/a.html", ["OMN"]),
    ("reports/b.txt", ["FJI"]),
    ("reports/bad.txt", None),
    ("reports/deep/er/c.txt", ["FJI"]),
]


def zipped(path, members, **keywords):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **keywords) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


@pytest.mark.usefixtures("folder")
def test_a_folder_is_read_in_order():
    """All below it, sorted, without hidden files and what pages bring along."""
    assert told(tipdata.read_many("reports", year=YEAR)) == IN_FOLDER


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ("reports/b.txt", [("reports/b.txt", ["FJI"])]),
        ("reports/*.txt", IN_FOLDER[1:3]),
        ("reports/**/[c]*", [IN_FOLDER[3]]),
        ("reports/*", IN_FOLDER[:3]),
        (["reports/b.txt", "reports/deep"], [IN_FOLDER[1], IN_FOLDER[3]]),
        (["reports/b.txt"] * 2, [IN_FOLDER[1]] * 2),
        ([], []),
        (["gone.txt", "reports/b.txt"], [("gone.txt", None), IN_FOLDER[1]]),
        ("*.pdf", [("*.pdf", None)]),
        ("nul\x00", [("nul\x00", None)]),
        ([3, b"b"], [("3", None), ("b'b'", None)]),
    ],
    ids=str,
)
def test_paths_of_every_kind(paths, expected):
    """Files, patterns, folders and mixtures; what cannot be read has its error beside it."""
    found = sorted if paths == "reports/*" else list
    assert found(told(tipdata.read_many(paths, year=YEAR)))[: len(expected)] == expected


def test_a_path_object_and_a_name_with_brackets(folder):
    """A file whose name looks like a pattern is that file."""
    odd = folder / "fiji [2018].txt"
    odd.write_text(FIJI, encoding="utf-8")
    assert told(tipdata.read_many(odd, year=YEAR)) == [(str(odd), ["FJI"])]


def test_links_in_circles_are_not_followed(folder):
    (folder / "deep" / "round").symlink_to(folder, target_is_directory=True)
    paths = [reading.path for reading in tipdata.read_many(folder, year=YEAR)]
    assert len(paths) == 5
    assert paths[-1] == str(folder / "deep" / "round")


def test_a_folder_that_may_not_be_entered(folder, monkeypatch):
    def refuse(_path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "listdir", refuse)
    (reading,) = tipdata.read_many(folder)
    assert "Permission denied" in str(reading.error)


def test_a_reading_unpacks_and_gives_its_result(folder):
    """`for path, report, error in …`; `result()` raises the error."""
    good, bad = tipdata.read_many([folder / "b.txt", folder / "bad.txt"], year=YEAR)
    path, report, error = good
    assert (path, report, error) == (str(folder / "b.txt"), good.result(), None)
    with pytest.raises(tipdata.ParseError, match="no TIP document"):
        bad.result()
    with pytest.raises(tipdata.TipDataError, match="has not been read"):
        tipdata.Reading("x").result()
    assert pickle.loads(pickle.dumps(good)) == good


def test_files_are_read_as_the_iterator_advances(folder):
    readings = tipdata.read_many([folder / "b.txt", folder / "later.txt"], year=YEAR)
    assert next(readings).report
    (folder / "later.txt").write_text(OMAN, encoding="utf-8")
    assert next(readings).report["OMN"]


def test_a_bug_is_an_error_beside_its_path(folder, monkeypatch):
    """Whatever goes wrong with a file, the rest is read."""

    def broken(*_args, **_keywords):
        raise RuntimeError("surprise")

    monkeypatch.setattr("tipdata.batches.read", broken)
    (reading,) = tipdata.read_many(folder / "b.txt")
    assert "could not be read: RuntimeError: surprise" in str(reading.error)


def test_wrong_calls_are_refused_at_once():
    with pytest.raises(tipdata.ParseError, match="takes paths, not NoneType"):
        tipdata.read_many(None)
    with pytest.raises(tipdata.ParseError, match="not bytes"):
        tipdata.read_many(b"fiji.txt")
    with pytest.raises(TypeError, match="unexpected keywords: max_tears"):
        tipdata.read_many("fiji.txt", max_tears=3)
    known = {"country", "year", *Limits._fields, *ArchiveLimits._fields}
    assert BatchOptions.__optional_keys__ == known


def test_archives_are_read_member_by_member(folder):
    """In the archive's order, names made harmless, nothing written to disk."""
    path = zipped(
        folder / "Reports.ZIP",
        {
            "2018/fiji.txt": FIJI,
            "2018/": "",
            "../../oman.html": "<html><h1>OMAN: TIER 2</h1>",
            "__MACOSX/fiji.txt": "x",
            "page_files/x.js": "x",
            "inner.zip": b"PK\x03\x04...",
            "bad.txt": "nothing",
        },
    )
    before = sorted(folder.rglob("*"))
    readings = list(tipdata.read_many(path, year=YEAR))
    assert told(readings) == [
        (f"{path}/2018/fiji.txt", ["FJI"]),
        (f"{path}/oman.html", ["OMN"]),
        (f"{path}/inner.zip", None),
        (f"{path}/bad.txt", None),
    ]
    assert readings[0].report.document.source == f"{path}/2018/fiji.txt"
    assert "is a zip archive" in str(readings[2].error)
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize(
    ("name", "harmless"),
    [
        ("/etc/passwd", "etc/passwd"),
        ("..\\..\\C:\\x", "x"),
        ("a/./b\n", "a/b"),
        ("..", "unnamed"),
    ],
)
def test_member_names_lead_nowhere(name, harmless):
    assert label(name) == harmless


def test_limits_of_archives(folder):
    """Bombs and floods end in errors that name the limit, and the rest is read."""
    bomb = zipped(folder / "bomb.zip", {"bomb.txt": " " * 3_000_000, "fiji.txt": FIJI})
    readings = list(tipdata.read_many(bomb, year=YEAR))
    assert readings[0].error.limit == "max_ratio"
    assert readings[0].path.endswith("bomb.zip/bomb.txt")
    assert readings[1].report
    (large, _) = tipdata.read_many(bomb, max_ratio=9_999, max_bytes=1_000, year=YEAR)
    assert (large.error.limit, large.error.allowed) == ("max_bytes", 1_000)
    (total,) = tipdata.read_many(bomb, max_total=1_000)
    assert (total.error.limit, total.error.found) == ("max_total", 3_000_000)
    (many,) = tipdata.read_many(bomb, max_members=1)
    assert (many.path, many.error.limit, many.error.found) == (str(bomb), "max_members", 2)
    member = next(tipdata.read_many(bomb, max_ratio=9_999, max_characters=20))
    assert member.error.limit == "max_characters"


def flagged(path, member, offset, value):
    """The archive with a byte of its directory's entry for a member changed."""
    data = bytearray(path.read_bytes())
    entry = data.rindex(b"PK\x01\x02", 0, data.rindex(member.encode()))
    data[entry + offset] = value
    path.write_bytes(data)


def test_archives_that_cannot_be_read(folder):
    """Encrypted, damaged, strangely packed, or no archives at all."""
    path = zipped(folder / "a.zip", {"one.txt": FIJI, "two.txt": FIJI * 3, "three.txt": OMAN})
    flagged(path, "one.txt", 8, 1)
    flagged(path, "two.txt", 10, 99)
    one, two, three = tipdata.read_many(path, year=YEAR)
    assert "is encrypted" in str(one.error)
    assert "cannot read" in str(two.error)
    assert three.report
    no_zip = folder / "no.zip"
    no_zip.write_bytes(b"nothing")
    (reading,) = tipdata.read_many(no_zip)
    assert "File is not a zip file" in str(reading.error)
    (reading,) = tipdata.read_many(folder / "gone.zip")
    assert "No such file" in str(reading.error)


def test_a_damaged_member_is_an_error_beside_its_path(folder):
    path = zipped(folder / "a.zip", {"fiji.txt": FIJI * 99, "oman.txt": OMAN})
    data = bytearray(path.read_bytes())
    start = data.index(b"fiji.txt") + 8
    data[start : start + 6] = b"\xff" * 6
    path.write_bytes(data)
    fiji, oman = tipdata.read_many(path, year=YEAR)
    assert "cannot read" in str(fiji.error)
    assert oman.report


def test_a_fault_of_ours_in_an_archive_is_not_hidden(folder, monkeypatch):
    """Only what zipfile and its decompressors raise is taken for damage."""

    def broken(*_args):
        raise KeyError("surprise")

    path = zipped(folder / "a.zip", {"fiji.txt": FIJI})
    monkeypatch.setattr(zipfile.ZipFile, "open", broken)
    with pytest.raises(KeyError):
        next(tipdata.read_many(path))


def test_threads_give_the_same(folder):
    """An executor changes nothing but where the work is done."""
    zipped(folder / "z.zip", {"fiji.txt": FIJI, "bomb.txt": " " * 3_000_000})
    alone = list(tipdata.read_many(folder, year=YEAR))
    with ThreadPoolExecutor(3) as pool:
        together = list(tipdata.read_many(folder, executor=pool, year=YEAR, ahead=2))
    assert told(together) == told(alone)
    assert [reading.report for reading in together] == [reading.report for reading in alone]
    assert [str(reading.error) for reading in together] == [str(r.error) for r in alone]


@pytest.mark.slow
def test_processes_give_the_same(folder):
    """Reports and errors travel between processes."""
    alone = list(tipdata.read_many(folder, year=YEAR))
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        together = list(tipdata.read_many(folder, executor=pool, year=YEAR))
    assert told(together) == told(alone)
    assert together[2].error.expected == alone[2].error.expected


class Recorder(Executor):
    """Runs at once, and knows how many results nobody has taken."""

    def __init__(self):
        self.waiting = self.most = self.cancelled = 0

    def submit(self, task, /, *args, **keywords):
        self.waiting += 1
        self.most = max(self.most, self.waiting)
        recorder = self

        class Taken(Future):
            def result(self, timeout=None):
                recorder.waiting -= 1
                return super().result(timeout)

            def cancel(self):
                recorder.cancelled += 1
                return super().cancel()

        future = Taken()
        future.set_result(task(*args, **keywords))
        return future


def test_the_executor_is_never_far_ahead(folder):
    """Thousands of paths are not submitted at once; closing gives up the rest."""
    recorder = Recorder()
    (folder / "z.zip").write_bytes(b"")
    paths = (folder / name for name in ["b.txt", "z.zip"] * 50)
    readings = tipdata.read_many(paths, executor=recorder, ahead=5, year=YEAR)
    assert next(readings).report
    readings.close()
    assert (recorder.most, recorder.cancelled) == (3, 2)
    assert next(paths)


class Broken(Executor):
    """A pool that has broken."""

    def __init__(self, *, later):
        self.later = later

    def submit(self, _task, /, *_args, **_keywords):
        if not self.later:
            raise BrokenExecutor("a worker died")
        future = Future()
        future.set_exception(TimeoutError("too slow"))
        return future


@pytest.mark.parametrize(
    ("later", "words"), [(False, "BrokenExecutor: a worker died"), (True, "TimeoutError: too slow")]
)
def test_broken_pools_are_errors_beside_the_paths(folder, later, words):
    readings = list(tipdata.read_many([folder / "b.txt"] * 3, executor=Broken(later=later)))
    assert [words in str(reading.error) for reading in readings] == [True] * 3


def test_progress(folder, capsys):
    """A bar on standard error counts the files."""
    assert len(list(tipdata.read_many(folder, progress=True, year=YEAR))) == 4
    assert "4/4" in capsys.readouterr().err


def test_progress_without_the_extra(monkeypatch):
    real = builtins.__import__

    def refuse(name, *rest):
        if name.startswith("tqdm"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(tipdata.MissingExtraError, match=r"pip install 'tipdata\[progress\]'"):
        tipdata.read_many("reports", progress=True)


ON_DASK = """
from pathlib import Path
from dask.distributed import Client, LocalCluster
import tipdata

def main():
    folder = Path("many")
    folder.mkdir()
    for number in range(40):
        text = "no such thing" if number == 7 else f"FIJI: TIER {1 + number % 3}"
        (folder / f"{number:02}.txt").write_text(text)
    alone = list(tipdata.read_many(folder, year=2018))
    settings = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None}
    with LocalCluster(processes=True, **settings) as cluster, Client(cluster) as client:
        pool = client.get_executor()
        spread = list(tipdata.read_many(folder, executor=pool, year=2018, ahead=8))
    assert [r.path for r in spread] == [r.path for r in alone]
    assert [r.report for r in spread] == [r.report for r in alone]
    assert isinstance(spread[7].error, tipdata.ParseError)
    print(sum(r.report is not None for r in spread), "read on Dask")

if __name__ == "__main__":
    main()
"""


@pytest.mark.slow
def test_on_a_dask_cluster(tmp_path):
    """A local cluster of two processes gives the reports, in order, errors beside their paths."""
    pytest.importorskip("distributed")
    script = tmp_path / "on_dask.py"
    script.write_text(textwrap.dedent(ON_DASK), encoding="utf-8")
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, str(script)],
        check=False,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.stdout.strip() == "39 read on Dask", done.stderr
