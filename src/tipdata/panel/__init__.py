"""The bundled placements, and panels of users' own."""

from tipdata.panel.clock import WatchListClock
from tipdata.panel.core import Panel, placements
from tipdata.panel.editions import Edition, Source
from tipdata.panel.movements import Transitions

__all__ = ["Edition", "Panel", "Source", "Transitions", "WatchListClock", "placements"]
