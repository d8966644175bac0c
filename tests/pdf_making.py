"""PDF files made by the tests: a small typesetter, and files that are broken on purpose."""

from __future__ import annotations

import random
import zlib
from itertools import zip_longest
from typing import NamedTuple

WIDTHS = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 "
    "556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 "
    "722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 "
    "556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 "
    "260 334 584 500 500 500 722 333 333 556 1000 350"
)
"""Widths of the font's characters from the blank on, in thousandths of its size."""

EXTRA = {
    "ﬁ": 127,
    "ﬂ": 128,
    "ﬀ": 129,
    "ﬃ": 130,
    "\u00ad": 131,
    "“": 132,
    "”": 133,
    "—": 134,
    "•": 135,
}
GLYPHS = "fi fl ff ffi softhyphen quotedblleft quotedblright emdash bullet"
WIDTH = {chr(32 + place): int(width) for place, width in enumerate(WIDTHS.split()[:95])}
WIDTH |= {letter: int(width) for letter, width in zip(EXTRA, WIDTHS.split()[95:], strict=True)}
LIGATURES = (("ffi", "ﬃ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"))


class Mark(NamedTuple):
    """A string on the page: its place, size, and the width its blanks are stretched by."""

    text: str
    x: float
    y: float
    size: float = 10
    stretch: float = 0
    turn: str = "1 0 0 1"


def width(text: str, size: float) -> float:
    """The width of a string, in points."""
    return sum(WIDTH[letter] for letter in text) * size / 1000


def _escaped(text: str) -> bytes:
    letters = bytes(EXTRA.get(letter) or ord(letter) for letter in text)
    return letters.replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")


def drawn(marks) -> bytes:
    """The content stream that draws the strings in this order."""
    return b"".join(
        b"BT /F1 %g Tf %.3f Tw %s %.2f %.2f Tm (%s) Tj ET\n"
        % (m.size, m.stretch, m.turn.encode(), m.x, m.y, _escaped(m.text))
        for m in marks
    )


FONT = (
    b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 32/LastChar 135/Widths[%s]"
    b"/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[127 %s]>>>>"
) % (WIDTHS.encode(), b"".join(b"/" + name.encode() for name in GLYPHS.split()))


def stream(content: bytes, extra: bytes = b"") -> bytes:
    """A compressed stream object."""
    packed = zlib.compress(content)
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream" % (
        len(packed),
        extra,
        packed,
    )


def assembled(objects, *, trailer: bytes = b"") -> bytes:
    """A file of these objects, the first of them the catalogue, numbered from 1."""
    out = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    size = len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(out)


def pdf(pages, *, box: str = "0 0 612 792", attributes: bytes = b"") -> bytes:
    """A PDF of these pages, each a list of marks or a content stream."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * place) for place in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids),
        FONT,
    ]
    for place, page in enumerate(pages):
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Resources<</Font<</F1 3 0 R>>>>"
            b"/Contents %d 0 R%s>>" % (box.encode(), 5 + 2 * place, attributes),
            stream(page if isinstance(page, bytes) else drawn(page)),
        ]
    return assembled(objects)


# --- typesetting ----------------------------------------------------------------------------


class Set(NamedTuple):
    """A line set: its text, the stretch of its blanks, and how it is set."""

    text: str
    stretch: float = 0
    size: float = 9.5
    indent: float = 0
    above: float = 0


HYPHENS = ("-", "\u00ad")


def hyphenated(word: str, room: float, size: float, hyphen: str):
    """The longest beginning of a word that fits with a hyphen, and the rest; or None."""
    if not word.strip(".,;").isalpha() or len(word) < 7:
        return None
    for cut in range(len(word) - 3, 2, -1):
        if word[:cut].isalpha() and width(word[:cut] + hyphen, size) <= room:
            return word[:cut] + hyphen, word[cut:]
    return None


def justified(text: str, measure: float, *, size=9.5, indent=0.0, above=0.0, random_=None):
    """A paragraph set in lines of this measure, words parted at their ends now and then."""
    words = text.split()[::-1]
    lines, line = [], []
    room = measure - indent
    while words:
        word = words.pop()
        trial = width(" ".join([*line, word]), size)
        if not line or trial <= room:
            line.append(word)
            continue
        left = room - width(" ".join([*line, ""]), size)
        hyphen = random_.choice(HYPHENS) if random_ else "-"
        dash = word.find("-")
        parts = hyphenated(word, left, size, hyphen)
        if dash > 0 and width(word[: dash + 1], size) <= left:
            parts = word[: dash + 1], word[dash + 1 :]
        if parts and parts[1]:
            line.append(parts[0])
            word = parts[1]
        lines.append((line, room))
        line, room = [word], measure
    done = []
    for place, (those, room) in enumerate([*lines, (line, None)]):
        joined = " ".join(those)
        stretch = 0.0
        if room is not None and len(those) > 1:
            stretch = (room - width(joined, size)) / (len(those) - 1)
        first = place == 0
        done.append(Set(joined, stretch, size, indent * first, above * first))
    return done


def ligated(text: str) -> str:
    """A text with its ligatures."""
    for letters, ligature in LIGATURES:
        text = text.replace(letters, ligature)
    return text


class Layout(NamedTuple):
    """How pages are set."""

    left: float = 54
    measure: float = 240
    gutter: float = 24
    top: float = 720
    bottom: float = 60
    leading: float = 12
    number: int = 2


PLAIN = Layout()


def paged(lines, layout: Layout = PLAIN):
    """Lines flowed into columns and pages: for each page, for each column, its marks."""
    pages, columns, column = [], [], []
    y = layout.top
    for line in lines:
        y -= line.above if column else 0
        if y < layout.bottom:
            columns.append(column)
            column, y = [], layout.top
            if len(columns) == layout.number:
                pages.append(columns)
                columns = []
        x = layout.left + len(columns) * (layout.measure + layout.gutter) + line.indent
        column.append(Mark(line.text, x, y, line.size, line.stretch))
        y -= layout.leading * max(1, line.size / 9.5)
    return [*pages, [*columns, column]]


def by_column(columns):
    """Marks as layout programs draw them."""
    return [mark for column in columns for mark in column]


def by_row(columns):
    """Marks of all columns line by line."""
    return [mark for row in zip_longest(*columns) for mark in row if mark]


def with_heads(pages, head, draw, *, first=1):
    """The pages drawn, each with a running head and its number."""
    done = []
    for place, columns in enumerate(pages, start=first):
        done.append(
            [
                Mark(head(place), 54, 756, 8),
                *draw(columns),
                Mark(str(place), 300, 30, 8),
            ]
        )
    return done


VOCABULARY = (
    "government authorities officials police prosecutors judges ministry courts agencies the of to "
    "in and for with by on from investigated prosecuted convicted identified trafficking "
    "anti-trafficking victims traffickers forced labor services provided assistance "
    "non-governmental organizations victim-centered funding shelter training national "
    "international action plan efforts official office sufficient different affected financial "
    "specific identification proactively vulnerable populations migrants workers domestic "
    "servitude recruitment inspectors offices conflict reflected campaign awareness "
    "hotline law penalties imprisonment years cases suspects reported previous year "
    "comprehensive implementation coordination interagency commission established draft "
    "legislation amended criminal code prescribed penalties commensurate"
).split()


def seeded(seed: int) -> random.Random:
    """A source of the same made-up prose every time."""
    return random.Random(seed)  # noqa: S311 - nobody's secrets


def prose(words: int, random_) -> str:
    """Sentences of made-up report prose, so many words long."""
    said = random_.choices(VOCABULARY, k=words)
    start = True
    for place in range(words):
        if start:
            said[place] = said[place].capitalize()
        start = place % 17 == 16 or place == words - 1
        if start:
            said[place] += "."
    return " ".join(said)


def book(words: int = 53_000, *, seed: int = 1, paragraph: int = 130):
    """Two justified columns with hyphens and ligatures: the true text, and its pages' columns."""
    random_ = seeded(seed)
    truth, lines = [], []
    for _ in range(words // paragraph):
        text = prose(paragraph, random_)
        truth.append(text)
        lines += justified(ligated(text), 240, indent=10, random_=random_)
    return " ".join(truth), paged(lines)
