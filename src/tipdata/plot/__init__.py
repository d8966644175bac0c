"""Plots of placements and assessments, behind the extra ``plot``; each returns matplotlib axes.

Colours are safe for colour-blind readers and keep their order in grey print.
"""

from tipdata.plot.counts import counts
from tipdata.plot.heat_map import heat_map
from tipdata.plot.history import history
from tipdata.plot.movements import movements
from tipdata.plot.pillars import pillars
from tipdata.plot.tile_map import tile_map

__all__ = ["counts", "heat_map", "history", "movements", "pillars", "tile_map"]
