"""Questions to tipdata's objects: filter, order, group, count, and take the answer as a frame."""

from tipdata.query.core import Query, query
from tipdata.query.facts import Fact

__all__ = ["Fact", "Query", "query"]
