"""From a name, in whatever spelling, to the one country it means."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, NoReturn

from tipdata.countries.entities import Country, countries, lives, names_of
from tipdata.countries.fold import fold
from tipdata.errors import UnknownCountryError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["country", "country_or_none"]

AMBIGUOUS = {
    "congo": ("Republic of the Congo", "Democratic Republic of the Congo"),
    "korea": ("South Korea", "North Korea"),
}
"""Names that two countries share; in a document neither is taken."""

LISTED = {"congo": "COG"}
"""Which of them editions and ISO 3166 list under the bare name: what a user means who asks so."""

REPORTED = {"KGZ": "Kyrgyz Republic"}
"""What the report calls a country in all late editions, where its common name is another."""

SUCCESSORS = {
    "ANT": ("Curacao", "Sint Maarten"),
    "SCG": ("Serbia", "Montenegro"),
}
"""Entities that ended, with what the report ranks since."""

PART_OF = {"SRB": "SCG", "MNE": "SCG"}
"""Countries whose name, before they were ranked, meant the entity they were part of."""

_LEADS = re.compile(r"(?:republic|kingdom) of (?:the )?")
_LONGEST = 100
_NEAR = 3
_LIKE = 0.75


def country(name: str | Country, *, year: int | None = None) -> Country:
    """Find the country or territory that a name means.

    Names are taken in any case, with or without accents, points and articles: every name an
    edition of the report used, ISO codes, common and official names.

    Args:
        name: A name or an ISO 3166-1 code; a `Country` is given back.
        year: The edition the name is from, where that matters: ``Serbia`` was ranked as part
            of Serbia and Montenegro until 2006.

    Returns:
        The one country the name means.

    Raises:
        UnknownCountryError: No country is called so, two are, or it was not there any more.

    Example:
        >>> country("Korea, North").iso3, country("cote d'ivoire").iso3, country("xkx").name
        ('PRK', 'CIV', 'Kosovo')
        >>> country("Serbia", year=2005).name, country("Serbia", year=2008).name
        ('Serbia and Montenegro', 'Serbia')
        >>> country("Kyrgistan")
        Traceback (most recent call last):
        ...
        tipdata.errors.UnknownCountryError: no country of the report is called 'Kyrgistan'; did \
you mean Kyrgyz Republic?
    """
    if year is None and isinstance(name, str):
        found = _spelled().get(name)
        if found is not None:
            return found
    return _resolved(name, year)


def country_or_none(name: str) -> Country | None:
    """The same for a name that may be none; no near names are looked for, which takes long.

    Args:
        name: A name or a code.

    Returns:
        The country; None where none is called so, or two are.

    Example:
        >>> country_or_none("Burma").iso3, country_or_none("Prosecution")
        ('MMR', None)
    """
    return _spelled().get(name) or _by_key(_forms(name))


def _resolved(name: object, year: int | None) -> Country:
    if isinstance(name, Country):
        return name
    if not isinstance(name, str):
        message = f"{name!r:.60} is no name of a country; expected a name or an ISO code"
        raise UnknownCountryError(message, name=str(name)[:_LONGEST], year=year)
    found = country_or_none(name) or _listed(name) or _refuse(name)
    return found if year is None else _in_year(found, name, year)


@cache
def _spelled() -> dict[str, Country]:
    """Every known name and code as it is written."""
    known = dict(countries())
    known |= {entity.iso2: entity for entity in known.copy().values()}
    for entity in countries().values():
        known |= dict.fromkeys(names_of(entity), entity)
    return known


@cache
def _keyed() -> dict[str, Country]:
    """Every known name and code by its key."""
    return {fold(name): entity for name, entity in _spelled().items()}


def _forms(name: str) -> tuple[str, ...]:
    """The keys a name may be known by: its own, turned round, and without its form of state."""
    key = fold(name) if len(name) <= _LONGEST else ""
    return (key, fold(_turned(name)), _LEADS.sub("", key, count=1)) if key else ()


def _by_key(forms: Sequence[str]) -> Country | None:
    if not forms or forms[0] in AMBIGUOUS:
        return None
    known = _keyed()
    return next((known[form] for form in forms if form in known), None)


def _listed(name: str) -> Country | None:
    """The one of two countries that share a name that is listed under it."""
    code = LISTED.get(next(iter(_forms(name)), ""))
    return None if code is None else countries()[code]


def _turned(name: str) -> str:
    """``Korea, South`` and ``Moldova (Republic of)`` the other way round."""
    head, _, rest = name.replace("(", ",").replace(")", "").partition(",")
    return f"{rest} {head}"


def _in_year(found: Country, name: str, year: int) -> Country:
    """The entity the report knew under a name in an edition."""
    first, last = lives()[found.iso3]
    whole = PART_OF.get(found.iso3)
    if whole and year < first and name.upper() not in (found.iso3, found.iso2):
        return countries()[whole]
    if found.iso3 in SUCCESSORS and year > last:
        successors = SUCCESSORS[found.iso3]
        message = (
            f"{found.name} is not in the edition of {year}: the last that ranks it is that of "
            f"{last}; since then see {' and '.join(successors)}"
        )
        raise UnknownCountryError(message, name=name, candidates=successors, year=year)
    return found


def _refuse(name: str) -> NoReturn:
    key, *_ = _forms(name) or ("",)
    if key in AMBIGUOUS:
        meant = AMBIGUOUS[key]
        message = f"{name!r} is the name of two countries: say {' or '.join(meant)}"
        raise UnknownCountryError(message, name=name, candidates=meant)
    near = _near(key)
    hint = f"did you mean {' or '.join(near)}?" if near else "expected a name or an ISO code"
    shown = name if len(name) <= _LONGEST else name[:_LONGEST] + "…"
    message = f"no country of the report is called {shown!r}; {hint}"
    raise UnknownCountryError(message, name=shown, candidates=near)


def _near(key: str) -> tuple[str, ...]:
    """Names that come near a key, best first."""
    names = [known for known in _keyed() if len(known) > 3]
    close = get_close_matches(key, names, n=3 * _NEAR, cutoff=_LIKE)
    entities = dict.fromkeys(_keyed()[match] for match in close)
    return tuple(REPORTED.get(entity.iso3, entity.name) for entity in entities)[:_NEAR]
