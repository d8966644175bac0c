"""Readers turn bytes into documents; what a document says is the parsers' business."""

from tipdata.readers.decode import decode
from tipdata.readers.sniff import Format, sniff

__all__ = ["Format", "decode", "sniff"]
