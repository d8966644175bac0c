"""Bytes to text, and telling formats from bytes."""

from __future__ import annotations

import codecs

import pytest

import tipdata
from tipdata.readers import Format, decode, sniff
from tipdata.readers.decode import wide_encoding

TEXT = "Côte d’Ivoire – “Tier 2”"
META = '<html><head><meta charset="{}"></head><p>{}'


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "utf-16-le", "utf-16-be"]
)
def test_every_usual_encoding(encoding):
    """A byte order mark, zero bytes, UTF-8 or cp1252 tell the encoding."""
    assert decode(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize(
    ("declared", "encoding", "words"),
    [
        ("windows-1251", "cp1251", "Доклад"),
        ("ISO-8859-1", "cp1252", "“Fiji”"),
        ("iso-8859-9", "iso-8859-9", "Türkiye"),
        ("koi8-r", "koi8-r", "Доклад"),
        ("macintosh", "mac-roman", "“Fiji”"),
        ("x-mac-cyrillic", "mac-cyrillic", "Доклад"),
        ("x-cp1251", "cp1251", "Доклад"),
        ("gb2312", "gb18030", "报告"),
        ("shift_jis", "cp932", "報告"),
        ("utf-16", "utf-8", "Доклад"),
        ("no-such-encoding", "utf-8", "Доклад"),
        ("windows-1252", "utf-8", "Côte d’Ivoire\u009d".replace("\u009d", "")),
    ],
)
def test_declared_encodings(declared, encoding, words):
    """A page's declaration holds where browsers know the encoding and the bytes fit it."""
    page = META.format(declared, words)
    read = decode(page.encode(encoding), declared=True)
    if encoding == "utf-8" and declared == "windows-1252":
        assert read == page.encode("utf-8").decode("cp1252", "replace")
    else:
        assert read == page


def test_a_wrong_declaration_falls_back():
    """Bytes that do not fit the declaration are read as UTF-8, or as cp1252."""
    assert decode(META.format("utf-8", "“Fiji”").encode("cp1252"), declared=True).endswith("“Fiji”")
    assert decode(META.format("big5", "Çé").encode(), declared=True).endswith("Çé")


def test_no_byte_is_lost():
    """What nothing else explains is cp1252, byte by byte."""
    assert len(decode(bytes(range(256)))) == 256


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (b"", None),
        (b"Fiji", None),
        (b"F\x00i\x00", "utf-16-le"),
        (b"\x00F\x00i", "utf-16-be"),
        (b"\x00\x00F\x00", None),
        (b"Fi\x00ji in the Pacific", None),
        ("Доклад о Фиджи: Tier 2 and so on".encode("utf-16-le"), "utf-16-le"),
    ],
)
def test_wide_encodings_without_a_mark(content, encoding):
    """Zero bytes at every other place, and only there."""
    assert wide_encoding(content) == encoding


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", Format.TEXT),
        (b"FIJI: TIER 2", Format.TEXT),
        (b"Tier 2 < Tier 1", Format.TEXT),
        (b"<Fiji> is on <b", Format.TEXT),
        (b"  <!DOCTYPE html><p>", Format.HTML),
        (b"<!-- " + b"x" * 9_000 + b"--><html>", Format.HTML),
        (b"FIJI<p>a</p><p>b</p><p>c</p>", Format.HTML),
        ("<html>é".encode("utf-16"), Format.HTML),
        ("<html>".encode("utf-16-le"), Format.HTML),
        (b'\xef\xbb\xbf {"a": 1}', Format.JSON),
        (b"{}", Format.JSON),
        (b"{curly}", Format.TEXT),
        (b"junk\n%PDF-1.4", Format.PDF),
    ],
)
def test_formats(content, kind):
    """The first bytes tell the format."""
    assert sniff(content) is kind


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04", "zip archive or an office document.*read_many"),
        (b"\x1f\x8b\x08", "gzip archive.*unpack it first"),
        (b"\x89PNG\r\n", "PNG picture"),
        (b"From: <Saved by Blink>", "MHTML.*save the page as HTML only"),
        (b"\x01\x02\x03\x00" * 9, "binary file"),
    ],
)
def test_foreign_formats(content, words):
    """Binary files are refused with their format's name and what to do."""
    with pytest.raises(tipdata.ParseError, match=words) as error:
        sniff(content, source="file")
    assert error.value.source == "file"


def test_utf_16_with_a_mark_is_not_binary():
    assert sniff(codecs.BOM_UTF16_BE + "Fiji".encode("utf-16-be")) is Format.TEXT
