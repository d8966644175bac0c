"""Questions to tipdata's objects: filter, order, group, count, and take the answer as a frame."""

from tipdata.queries.core import Query
from tipdata.queries.facts import Fact
from tipdata.queries.start import query

__all__ = ["Fact", "Query", "query"]
