"""JSON both ways: one private converter, an envelope with a schema version, errors with paths."""

from tipdata.serialize.envelope import from_json, to_json
from tipdata.serialize.header import SCHEMA
from tipdata.serialize.lines import from_json_lines, to_json_lines
from tipdata.serialize.schema import json_schema

__all__ = ["SCHEMA", "from_json", "from_json_lines", "json_schema", "to_json", "to_json_lines"]
