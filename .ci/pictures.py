"""Draw the pictures that the README and the documentation show.

python .ci/pictures.py
"""

from __future__ import annotations

from pathlib import Path

import matplotlib as mpl

import tipdata

ROOT = Path(__file__).resolve().parent.parent
STATIC = ROOT / "docs" / "_static"
EXAMPLES = ROOT / "examples"


def main() -> None:
    """Write them all."""
    mpl.use("Agg")
    pictures = {
        "map-2024": tipdata.plot.tile_map(2024),
        "zambia": tipdata.plot.history("Zambia"),
        "movements": tipdata.plot.movements(2017, 2018),
        "counts": tipdata.plot.counts(),
        "south-central-asia": tipdata.plot.heat_map(region="SCA"),
        "world": tipdata.plot.heat_map(),
        "pillars": tipdata.plot.pillars(tipdata.read(EXAMPLES / "edition-2023.txt")),
    }
    for name, axes in pictures.items():
        axes.figure.savefig(STATIC / f"{name}.png", dpi=110)


if __name__ == "__main__":
    main()
