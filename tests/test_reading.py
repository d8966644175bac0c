"""`read`: paths and open files of any format and encoding, within limits."""

from __future__ import annotations

import io
import os
import pickle
from pathlib import Path

import pytest

import tipdata
from tipdata.readers import sources
from tipdata.readers.limits import Limits
from tipdata.reading import ReadLimits

FIJI = "FIJI: TIER 2\n\nFiji’s government opened a shelter."


class Trickle:
    """An open file that gives a little at a time."""

    def __init__(self, *pieces):
        self.pieces = [*pieces, pieces[0][:0]]

    def read(self, size=-1, /):
        piece = self.pieces[0][:size]
        self.pieces[0] = self.pieces[0][size:]
        if not self.pieces[0] and len(self.pieces) > 1:
            del self.pieces[0]
        return piece


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_text_of_any_encoding(tmp_path, encoding):
    path = tmp_path / "fiji.txt"
    path.write_bytes(FIJI.encode(encoding))
    report = tipdata.read(path, year=2018)
    assert report["FJI"].heading_tier is tipdata.Tier.TIER_2
    assert report.document.text == FIJI
    assert report.document.source == str(path)


@pytest.mark.parametrize(
    "source",
    [
        io.BytesIO(FIJI.encode()),
        io.StringIO(FIJI),
        io.StringIO("\ufeff" + FIJI),
        Trickle(b"FIJI", b": TIER 2\n\nFiji\xe2\x80\x99s government opened a shelter."),
        Trickle("FIJI: ", FIJI.removeprefix("FIJI: ")),
        io.TextIOWrapper(io.BytesIO(FIJI.encode("cp1252")), "utf-8", "surrogateescape"),
        io.TextIOWrapper(io.BytesIO(FIJI.encode()), "ascii", "surrogateescape"),
    ],
    ids=["bytes", "text", "marked", "raw", "raw text", "escaped cp1252", "escaped utf-8"],
)
def test_open_files(source):
    """Bytes or text, given whole or piece by piece, decoded rightly or with escapes."""
    report = tipdata.read(source, year=2018)
    assert report.document.text == FIJI
    assert report.document.source is None


def test_lone_surrogates_become_replacement_characters():
    text = tipdata.read(io.StringIO(FIJI + " \ud800\udc80"), year=2018).document.text
    assert text == FIJI + " \ufffd\ufffd"


def test_the_name_of_an_open_file_is_kept(tmp_path):
    path = tmp_path / "fiji.html"
    path.write_text("<html><h1>FIJI: TIER 2</h1>", encoding="utf-8")
    with path.open("rb") as file:
        assert tipdata.read(file, year=2018).document.source == str(path)
    with path.open(encoding="utf-8") as file:
        assert tipdata.read(file, year=2018).document.text == "FIJI: TIER 2"


def test_its_own_json(tmp_path):
    """What `to_json` wrote comes back equal; other JSON of tipdata's is refused."""
    report = tipdata.parse(FIJI, year=2018)
    path = tmp_path / "fiji.json"
    path.write_text(tipdata.to_json(report), encoding="utf-8")
    assert tipdata.read(path) == report
    path.write_text(tipdata.to_json(report["FJI"]), encoding="utf-8")
    with pytest.raises(tipdata.SchemaError, match="holds CountryAssessment, not a Report"):
        tipdata.read(path)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("missing.txt", "cannot read 'missing.txt': No such file"),
        ("nul\x00byte", "cannot read"),
        (FIJI * 200, r"cannot read '.{150,300}\.\.\.'.*use parse\(\)"),
        (".", r"is a folder, not a file; use read_many\(\)"),
        (b"FIJI", "not bytes; .*io.BytesIO"),
        (None, "not NoneType"),
        (Trickle([1]), "gives list when read; expected bytes or str"),
        (Trickle(b"FIJI", "FIJI"), "gives str when read"),
    ],
    ids=["missing", "null", "text", "folder", "bytes", "none", "odd", "mixed"],
)
def test_what_cannot_be_read(source, words):
    with pytest.raises(tipdata.ParseError, match=words):
        tipdata.read(source)


def test_a_pipe_does_not_make_it_wait(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(tipdata.ParseError, match="no regular file; open it yourself"):
        tipdata.read(path)


def test_a_closed_file_is_a_clear_error():
    file = io.BytesIO(b"FIJI")
    file.close()
    with pytest.raises(tipdata.ParseError, match=r"cannot read 'the open file'.*closed file"):
        tipdata.read(file)


def test_a_text_file_of_another_encoding_is_a_clear_error():
    file = io.TextIOWrapper(io.BytesIO(b"FIJI \xff"), "utf-8")
    with pytest.raises(tipdata.ParseError, match="can't decode byte 0xff"):
        tipdata.read(file)


@pytest.mark.parametrize(
    ("content", "limit", "found"),
    [
        (FIJI, "max_bytes", 11),
        (FIJI, "max_characters", len(FIJI)),
        ("<html>" + FIJI, "max_html", len(FIJI) + 6),
        ("<html>" + "<div>" * 20, "max_nesting", 11),
    ],
)
def test_limits(content, limit, found):
    """Each limit is a keyword, and its error names it."""
    with pytest.raises(tipdata.LimitError, match=f"{limit}=10; raise it") as error:
        tipdata.read(io.StringIO(content), **{limit: 10})
    assert (error.value.limit, error.value.allowed, error.value.found) == (limit, 10, found)
    assert pickle.loads(pickle.dumps(error.value)).limit == limit


def test_every_limit_is_a_keyword():
    assert ReadLimits.__optional_keys__ == set(Limits._fields)
    with pytest.raises(TypeError, match="max_tears"):
        tipdata.read("fiji.txt", max_tears=3)


def test_large_open_files_are_read_in_pieces(monkeypatch):
    monkeypatch.setattr(sources, "PIECE", 5)
    assert tipdata.read(io.StringIO(FIJI), year=2018).document.text == FIJI


@pytest.mark.parametrize("as_text", [False, True])
def test_pdf_goes_to_its_reader(monkeypatch, as_text):
    """The bytes of a PDF reach its reader with the limits, even from a file opened as text."""
    got = {}

    def reader(content, name, **limits):
        got.update(limits, content=content)
        return tipdata.Document(FIJI, name)

    monkeypatch.setattr("tipdata.readers.pdf.pdf_document", reader)
    data = b"%PDF-1.4 \xe9"
    source = io.StringIO(data.decode("latin-1")) if as_text else io.BytesIO(data)
    report = tipdata.read(source, year=2018, max_pages=7, time_limit=None)
    assert report["FJI"].heading_tier is tipdata.Tier.TIER_2
    assert (got["content"], got["max_pages"], got["time_limit"]) == (data, 7, None)


def test_unknown_countries_are_named():
    with pytest.raises(tipdata.UnknownCountryError):
        tipdata.read(io.StringIO(FIJI), country="Atlantis")


def test_paths_of_any_kind(tmp_path):
    """Strings, paths, and path-likes that give bytes."""

    class Old:
        def __fspath__(self):
            return os.fsencode(tmp_path / "fiji.txt")

    path = tmp_path / "fiji.txt"
    path.write_text(FIJI, encoding="utf-8")
    reports = [tipdata.read(source, year=2018) for source in (str(path), Path(path), Old())]
    assert reports[0] == reports[1] == reports[2]
