"""JSON both ways: one private converter, an envelope with a schema version, errors with paths."""

from tipdata.serialize.envelope import from_json, to_json
from tipdata.serialize.header import SCHEMA

__all__ = ["SCHEMA", "from_json", "to_json"]
