"""Draw the pictures that the README and the documentation show.

python .ci/pictures.py
"""

from __future__ import annotations

from pathlib import Path

import matplotlib as mpl

import tipdata

STATIC = Path(__file__).resolve().parent.parent / "docs" / "_static"


def main() -> None:
    """Write them all."""
    mpl.use("Agg")
    pictures = {
        "map-2024": tipdata.plot.tile_map(2024),
        "zambia": tipdata.plot.history("Zambia"),
        "movements": tipdata.plot.movements(2017, 2018),
        "counts": tipdata.plot.counts(),
        "south-central-asia": tipdata.plot.heat_map(region="SCA"),
    }
    for name, axes in pictures.items():
        axes.figure.savefig(STATIC / f"{name}.png", dpi=90)


if __name__ == "__main__":
    main()
