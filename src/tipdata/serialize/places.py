"""Countries in JSON: by code where the table restores them, else with all their facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from tipdata.countries.entities import countries, names_of
from tipdata.countries.lookup import country
from tipdata.errors import UnknownCountryError
from tipdata.serialize.misfits import MisfitError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tipdata.countries import Country

__all__ = ["country_hook", "country_to"]

_EXPECTED = 'the ISO alpha-3 code of a country of the report, as in "KGZ"'


def country_to(place: Country) -> str | dict[str, Any]:
    """A country as its code, or as an object where the table does not have it.

    Args:
        place: The country.

    Returns:
        What `country_hook` restores to an equal country.

    Raises:
        MisfitError: The table has another country under this code.
    """
    known = countries().get(place.iso3)
    if known is place or known == place:
        return place.iso3
    if known is None:
        return attrs.asdict(place)
    raise MisfitError(f"{known!r}, which is what the code means", repr(place))


def country_hook(structure: Callable[[Any, Any], Country]) -> Callable[[Any, Any], Country]:
    """The hook that takes a country in either form.

    Args:
        structure: From an object to a country, by its fields.

    Returns:
        From a code or an object to a country.
    """

    def country_from(value: Any, kind: Any) -> Country:
        if type(value) is str:
            found = countries().get(value)
            if found is None:
                codes = {code.casefold(): code for code in countries()}
                raise MisfitError(_EXPECTED, value, terms=codes, near=_code_of)
            return found
        if type(value) is dict:
            return _agreed(structure(value, kind))
        raise MisfitError(_EXPECTED, value)

    return country_from


def _code_of(name: str) -> str | None:
    """The code of the country that a word names, or comes near to."""
    try:
        return country(name).iso3
    except UnknownCountryError as error:
        return country(error.candidates[0]).iso3 if error.candidates else None


def _agreed(given: Country) -> Country:
    """The table's country under the code; the one given where the table has none."""
    known = countries().get(given.iso3)
    if known is None:
        return given
    if given.iso2 != known.iso2 or given.name not in names_of(known):
        expected = f"{known.iso3} to be {known.name} ({known.iso2})"
        raise MisfitError(expected, f"{given.name} ({given.iso2})")
    return known
