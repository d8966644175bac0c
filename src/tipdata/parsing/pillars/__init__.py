"""Which pillars an action serves, and the words that decided it."""

from tipdata.parsing.pillars.reading import pillars_of

__all__ = ["pillars_of"]
