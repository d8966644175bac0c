"""Countries and territories of the report: what they are, and every name they go by."""

from tipdata.countries.entities import Country, countries, names_of
from tipdata.countries.lookup import country
from tipdata.countries.scan import find_countries

__all__ = ["Country", "countries", "country", "find_countries", "names_of"]
