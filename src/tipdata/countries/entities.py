"""Countries and territories as values, built once from the generated table."""

from __future__ import annotations

from functools import cache

import attrs

from tipdata.countries.table import COUNTRIES

__all__ = ["Country", "countries", "lives", "names_of"]


@attrs.frozen(slots=True, kw_only=True, cache_hash=True)
class Country:
    """A country or territory of the report, past ones included.

    Args:
        iso3: ISO 3166-1 alpha-3 code; ``XKX`` for Kosovo, ``SCG`` and ``ANT`` for the former
            Serbia and Montenegro and Netherlands Antilles.
        iso2: ISO 3166-1 alpha-2 code; ``XK``, ``CS`` and ``AN`` for these three.
        name: Its common name in English.
        region: The State Department bureau: AF, EAP, EUR, NEA, SCA or WHA.
        cow: Its Correlates of War number, None for what is no state of that project.

    Example:
        >>> import tipdata
        >>> tipdata.country("Burma")
        Country(iso3='MMR', iso2='MM', name='Burma', region='EAP', cow=775)
    """

    iso3: str
    iso2: str
    name: str
    region: str
    cow: int | None

    def __str__(self) -> str:
        return self.name


@cache
def countries() -> dict[str, Country]:
    """Every country and territory of the report, by ISO alpha-3 code.

    Returns:
        191 entities; the same objects at every call, in the order of their codes.

    Example:
        >>> countries()["XKX"].name
        'Kosovo'
    """
    return {
        row[0]: Country(iso3=row[0], iso2=row[1], name=row[2], region=row[3], cow=row[4])
        for row in COUNTRIES
    }


@cache
def lives() -> dict[str, tuple[int, int]]:
    """The first and the last edition that ranks each entity, by ISO alpha-3 code."""
    return {row[0]: (row[5], row[6]) for row in COUNTRIES}


@cache
def _names() -> dict[str, tuple[str, ...]]:
    return {row[0]: row[7] + row[8] for row in COUNTRIES}


def names_of(country: Country) -> tuple[str, ...]:
    """Every name a country is known by here.

    Args:
        country: A country of the report.

    Returns:
        Its common name, the names editions used, then official and further forms.

    Example:
        >>> import tipdata
        >>> names_of(tipdata.country("KGZ"))[:2]
        ('Kyrgyzstan', 'Kyrgyz Republic')
    """
    return _names()[country.iso3]
