"""Which pillars an action serves, and the words that decided it."""

from tipdata.parsing.pillars.reading import pillars_of, pillars_of_each

__all__ = ["pillars_of", "pillars_of_each"]
