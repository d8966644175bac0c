"""Recommendations followed from edition to edition, behind the extra ``trace``."""

from tipdata.tracing.likeness import THRESHOLD, similarity
from tipdata.tracing.traces import Trace, Wording, trace

__all__ = ["THRESHOLD", "Trace", "Wording", "similarity", "trace"]
