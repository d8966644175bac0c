"""Countries and territories of the report: what they are, and every name they go by."""

from tipdata.countries.entities import Country, countries, names_of
from tipdata.countries.lookup import country, country_or_none
from tipdata.countries.scan import country_called, find_countries

__all__ = [
    "Country",
    "countries",
    "country",
    "country_called",
    "country_or_none",
    "find_countries",
    "names_of",
]
