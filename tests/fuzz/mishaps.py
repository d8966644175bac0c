"""What happens to documents on their way: each mishap takes a text and a source of chance.

The source of chance is anything with the methods of `random.Random`: a seeded generator makes a
million broken documents cheaply, hypothesis's own makes ones that shrink.
"""

from __future__ import annotations

import json
import re
import unicodedata
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from fuzz.material import ENCODINGS, JSON_VALUES, ODD, TAGS, TERMS, documents, names

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    Mishap = Callable[[str, Random], str]

LONG_ONES = 0.1
"""How often a long document is taken."""

LONGEST = 6_000
"""No broken document is longer, in characters."""

WORD = re.compile(r"\w+|\W")
NUMBER = re.compile(r"\d+")
SENTENCE = re.compile(r"(?<=[.!?;\n])")


def whole(chance: Random) -> str:
    """A composed document, or a made-up one."""
    short, long = documents()
    if chance.random() < 0.1:
        return made_up(chance)
    return chance.choice(long if chance.random() < LONG_ONES else short)


def made_up(chance: Random) -> str:
    """The report's words in any order, sometimes behind a title."""
    title = chance.choice(("", "", f"{chance.choice(names())} (Tier 2)\n\n"))
    words = [chance.choice(TERMS) for _ in range(chance.randint(0, 40))]
    return title + chance.choice((" ", " ", "", "\n", ". ")).join(words)


def _stretch(text: str, chance: Random) -> tuple[int, int]:
    start = chance.randint(0, len(text))
    return start, min(len(text), start + chance.choice((1, 3, 10, 40, 200)))


def _place(text: str, chance: Random) -> int:
    """Anywhere; half of the time at the edge of a word."""
    at = chance.randint(0, len(text))
    if chance.random() < 0.5:
        at = max(text.rfind(" ", 0, at) + 1, text.rfind("\n", 0, at) + 1)
    return at


def _put(text: str, at: int, piece: str) -> str:
    return text[:at] + piece + text[at:]


def cut(text: str, chance: Random) -> str:
    """It ends, or begins, anywhere."""
    at = chance.randint(0, len(text))
    return text[:at] if chance.random() < 0.5 else text[at:]


def holed(text: str, chance: Random) -> str:
    """A stretch is missing."""
    start, end = _stretch(text, chance)
    return text[:start] + text[end:]


def doubled(text: str, chance: Random) -> str:
    """It is printed twice, or a stretch of it many times."""
    if chance.random() < 0.3:
        return text + chance.choice(("", "\n", "\n\n")) + text
    start, end = _stretch(text, chance)
    return text[:start] + text[start:end] * chance.randint(2, 30) + text[end:]


def spliced(text: str, chance: Random) -> str:
    """A piece of another document stands in it, or follows it."""
    other = whole(chance)
    start, end = _stretch(other, chance)
    piece = other if chance.random() < 0.3 else other[start:end]
    return _put(text, chance.choice((0, len(text), _place(text, chance))), piece)


def _shuffled(pieces: list[str], chance: Random, glue: str) -> str:
    start = chance.randint(0, len(pieces))
    some = pieces[start : start + chance.choice((2, 5, 1000))]
    chance.shuffle(some)
    return glue.join(pieces[:start] + some + pieces[start + len(some) :])


def shuffled_blocks(text: str, chance: Random) -> str:
    """Its blocks lie in any order."""
    return _shuffled(text.split("\n\n"), chance, "\n\n")


def shuffled_lines(text: str, chance: Random) -> str:
    """Its lines lie in any order."""
    return _shuffled(text.split("\n"), chance, "\n")


def shuffled_sentences(text: str, chance: Random) -> str:
    """Its sentences lie in any order."""
    return _shuffled(SENTENCE.split(text), chance, "")


def shuffled_words(text: str, chance: Random) -> str:
    """Its words lie in any order."""
    return _shuffled(WORD.findall(text), chance, "")


def flattened(text: str, chance: Random) -> str:
    """Its line ends are lost, or are others."""
    return text.replace(
        "\n", chance.choice(("", " ", "\r\n", "\r", "\t", "\n\n", "\u2028", "\x0b"))
    )


def wrapped(text: str, chance: Random) -> str:
    """Its blanks are line ends, some with hyphens."""
    end = chance.choice(("\n", "-\n", " \n ", "\u00ad\n", "\n\n"))
    share = chance.choice((0.05, 0.2, 1))
    return "".join(end if c == " " and chance.random() < share else c for c in text)


def strewn(text: str, chance: Random) -> str:
    """Odd characters stand anywhere in it."""
    for _ in range(chance.choice((1, 3, 20))):
        odd = chance.choice(ODD) if chance.random() < 0.8 else chr(chance.randint(0, 0x10FFFF))
        text = _put(text, _place(text, chance), odd * chance.choice((1, 1, 1, 8)))
    return text


def replaced(text: str, chance: Random) -> str:
    """One character is everywhere another one."""
    if not text:
        return text
    return text.replace(chance.choice(text), chance.choice(ODD + TERMS[-20:]))


def recased(text: str, chance: Random) -> str:
    """A stretch, or all, is in another case."""
    change = chance.choice((str.upper, str.lower, str.title, str.swapcase, str.casefold))
    if chance.random() < 0.5:
        return change(text)
    start, end = _stretch(text, chance)
    return text[:start] + change(text[start:end]) + text[end:]


def normalized(text: str, chance: Random) -> str:
    """Its accents and ligatures are written otherwise."""
    return unicodedata.normalize(chance.choice(("NFC", "NFD", "NFKC", "NFKD")), text)


def termed(text: str, chance: Random) -> str:
    """Words of the report stand where they do not belong."""
    for _ in range(chance.choice((1, 2, 6))):
        at = _place(text, chance)
        text = _put(text, at, f" {chance.choice(TERMS)} " * chance.choice((1, 1, 1, 25)))
    return text


def renamed(text: str, chance: Random) -> str:
    """Countries stand where they do not belong."""
    found = [chance.choice(names()) for _ in range(chance.choice((1, 3, 12)))]
    return _put(text, _place(text, chance), chance.choice((", ", "\n", " and ", " ")).join(found))


def renumbered(text: str, chance: Random) -> str:
    """Its numbers are others."""
    numbers = ("0", "7", "1,0", "2018", "9" * 30, "1" * 5_000, "٣", "²", "12.5", "1,234,567", "")
    share = chance.choice((0.2, 1))
    return NUMBER.sub(lambda m: chance.choice(numbers) if chance.random() < share else m[0], text)


def misread(text: str, chance: Random) -> str:
    """It was decoded by another encoding than it was written in."""
    written, read = chance.choice(ENCODINGS[:7]), chance.choice(ENCODINGS[:8])
    start, end = (0, len(text)) if chance.random() < 0.3 else _stretch(text, chance)
    wrong = text[start:end].encode(written, "replace").decode(read, "replace")
    return text[:start] + wrong + text[end:]


TEXT_MISHAPS: tuple[Mishap, ...] = (
    cut,
    holed,
    doubled,
    spliced,
    shuffled_blocks,
    shuffled_lines,
    shuffled_sentences,
    shuffled_words,
    flattened,
    wrapped,
    strewn,
    replaced,
    recased,
    normalized,
    termed,
    renamed,
    renumbered,
    misread,
)


def broken_text(chance: Random) -> str:
    """A document after one to four mishaps."""
    text = whole(chance)
    for _ in range(chance.choice((1, 1, 2, 2, 3, 4))):
        text = chance.choice(TEXT_MISHAPS)(text, chance)[:LONGEST]
    return text


def broken_page(chance: Random) -> str:
    """A document as a page: its lines in tags, with broken ones anywhere."""
    text = chance.choice((whole, broken_text))(chance)
    tag = chance.choice(("p", "li", "div", "td", "h2", "b"))
    page = "".join(f"<{tag}>{line}</{tag}>\n" for line in text.split("\n"))
    if chance.random() < 0.5:
        page = f"<html><body><article>{page}</article></body></html>"
    for _ in range(chance.choice((0, 1, 3, 15))):
        page = _put(page, _place(page, chance), chance.choice(TAGS) * chance.choice((1, 1, 1, 40)))
    return cut(page, chance) if chance.random() < 0.2 else page


def broken_bytes(chance: Random) -> bytes:
    """A file: a text or a page in one encoding or several, with any bytes strewn in."""
    text = chance.choice((broken_text, broken_text, broken_page))(chance)
    encodings = [chance.choice(ENCODINGS) for _ in range(chance.choice((1, 1, 2, 4)))]
    size = len(text) // len(encodings) + 1
    content = b"".join(
        text[n * size : (n + 1) * size].encode(encoding, chance.choice(("replace", "ignore")))
        for n, encoding in enumerate(encodings)
    )
    for _ in range(chance.choice((0, 0, 1, 5))):
        at = chance.randint(0, len(content))
        content = content[:at] + chance.randbytes(chance.choice((1, 2, 9))) + content[at:]
    return content[chance.choice((0, 0, 0, 1)) :]


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every place of a JSON value, as its container and its key."""
    found, pending = [], [value]
    for container in pending:
        keys = container if isinstance(container, dict) else range(len(container))
        found += [(container, key) for key in keys]
        pending += [container[key] for key in keys if isinstance(container[key], dict | list)]
    return found


def broken_json(written: str, chance: Random) -> str:
    """A report's JSON with values, keys or characters that do not belong."""
    if chance.random() < 0.3:
        return chance.choice((cut, holed, doubled, strewn, replaced))(written, chance)
    value = json.loads(written)
    for _ in range(chance.choice((1, 1, 2, 5))):
        container, key = chance.choice(_places(value))
        change = chance.randint(0, 3)
        if change == 0:
            del container[key]
        elif change == 1 and isinstance(container, dict):
            container[chance.choice((key + "x", key.upper(), "", "text"))] = container.pop(key)
        elif change == 2:
            other, step = chance.choice(_places(value) or [(container, key)])
            container[key] = json.loads(json.dumps(other[step]))
        else:
            container[key] = deepcopy(chance.choice(JSON_VALUES))
        if not value:
            break
    return json.dumps(value)


def broken_name(chance: Random) -> str:
    """A country's name after a mishap or two."""
    name = chance.choice(names())
    for _ in range(chance.choice((0, 1, 2))):
        mishap = chance.choice((cut, holed, doubled, recased, normalized, strewn, misread))
        name = mishap(name, chance)[:LONGEST]
    return name
