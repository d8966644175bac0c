"""Names of countries in running text.

One pattern holds every name, factored like a tree of letters so that a text is gone through
once whatever the number of names.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from tipdata.countries.entities import Country, countries
from tipdata.countries.table import COUNTRIES

__all__ = ["country_called", "find_countries"]

NOT_COUNTRIES = (
    "New Mexico;Gulf of Mexico;Mexico City;Northern Ireland;New Guinea;West New Guinea;"
    "Gulf of Guinea;Gulf of Oman;Gulf of Thailand;Sea of Japan;South China Sea;East China Sea;"
    "Inner Mongolia;Lake Chad;Niger Delta;Niger River;Niger State;Jordan River;Jordan Valley;"
    "Panama City;Panama Canal;Kuwait City;Guatemala City;Mount Lebanon;Gambia River;"
    "Atlanta, Georgia;Georgia State;South Georgia;Luxembourg City;Djibouti City;"
    "Great Britain and Northern Ireland;Peru, Indiana;Lebanon, Ohio;"
    "Democratic Republic of Germany;Indian Ocean"
).split(";")
"""Names of other things that hold the name of a country; they hide it."""

_Tree = dict[str, Any]
_END = ""


def find_countries(
    text: str, start: int = 0, end: int | None = None
) -> list[tuple[int, int, Country]]:
    """Find the names of countries in running English text.

    A name counts in title case or in capitals, whole, and not inside a longer name; words made
    from it (``Chadian``) are none.
    ``Georgia`` the state and ``Jordan`` the surname cannot be told apart here.

    Args:
        text: Running text.
        start: Where to begin.
        end: Where to stop; the text's end if None.

    Returns:
        For each name where it starts, where it ends and its country, in order.

    Example:
        >>> [(a, b, c.iso3) for a, b, c in find_countries("From Niger to Nigeria and Turkey")]
        [(5, 10, 'NER'), (14, 21, 'NGA'), (26, 32, 'TUR')]
    """
    found: list[tuple[int, int, Country]] = []
    for match in _pattern().finditer(text, start, len(text) if end is None else end):
        meant = _meant(match[0])
        if meant is not None:
            found.append((match.start(), match.end(), meant))
    return found


def country_called(name: str) -> Country | None:
    """The country that running text calls by a name.

    Args:
        name: The whole of the name.

    Returns:
        The country; None where the words are no name, or more than one.

    Example:
        >>> country_called("NIGER").iso3, country_called("Niger: Tier 2")
        ('NER', None)
    """
    return _meanings().get(name)


def _meant(name: str) -> Country | None:
    """The country of a name as it stands in a text; none for what only hides one."""
    known = _meanings()
    return known.get(name) or known.get(name.replace("\n", " "))


@cache
def _meanings() -> dict[str, Country]:
    """Each name as it can stand in a text, with its country."""
    meanings: dict[str, Country] = {}
    for row in COUNTRIES:
        entity = countries()[row[0]]
        for name in row[7]:
            meanings |= dict.fromkeys(_forms(name), entity)
    return meanings


def _forms(name: str) -> set[str]:
    """A name with either apostrophe, in title case and in capitals."""
    forms = {name, name.replace("'", "’"), name.replace("’", "'")}
    return forms | {form.upper() for form in forms}


@cache
def _pattern() -> re.Pattern[str]:
    tree: _Tree = {}
    hidden = {form for name in NOT_COUNTRIES for form in _forms(name)}
    for name in hidden | set(_meanings()):
        _plant(tree, name)
    branches = (
        f"{re.escape(letter)}(?<!\\w{re.escape(letter)}){_grown(rest)}"
        for letter, rest in sorted(tree.items())
    )
    return re.compile(f"(?:{'|'.join(branches)})(?!\\w)")


def _plant(tree: _Tree, name: str) -> None:
    for letter in name:
        tree = tree.setdefault(letter, {})
    tree[_END] = {}


def _grown(tree: _Tree) -> str:
    """The pattern for a branch: the longer name first."""
    options = [
        ("[ \\n]" if letter == " " else re.escape(letter)) + _grown(rest)
        for letter, rest in sorted(tree.items())
        if letter != _END
    ]
    if not options:
        return ""
    if len(options) == 1 and _END not in tree:
        return options[0]
    return f"(?:{'|'.join(options)})" + ("?" if _END in tree else "")
