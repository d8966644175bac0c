"""Questions to tipdata's objects: filter, order, group, count, and take the answer as a frame."""

from tipdata.queries.core import Query, query
from tipdata.queries.facts import Fact

__all__ = ["Fact", "Query", "query"]
