"""How placements differ between two editions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from tipdata.mapping import FrozenMap
from tipdata.model.placements import Movement
from tipdata.queries.standing import kind_of
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tipdata.model.placements import Placement

__all__ = ["Transitions", "kind_of", "movements", "transitions"]


def movements(
    before: Mapping[str, Placement], after: Mapping[str, Placement], year: int
) -> Iterator[Movement]:
    """Every country whose tier differs between two editions, in the order of their codes.

    Args:
        before: The earlier edition's placements by ISO code.
        after: The later edition's.
        year: The later edition.

    Yields:
        One movement each; countries that remained are left out.
    """
    moved = [
        code
        for code, new in after.items()
        if (old := before.get(code)) is None or old.tier is not new.tier
    ]
    for code in sorted([*moved, *(before.keys() - after.keys())]):
        past, present = _tier(before.get(code)), _tier(after.get(code))
        yield Movement(
            country=(after.get(code) or before[code]).country,
            before=past,
            after=present,
            kind=kind_of(past, present),
            year=year,
        )


def _tier(placement: Placement | None) -> Tier | None:
    return None if placement is None else placement.tier


@attrs.frozen(slots=True, kw_only=True)
class Transitions:
    """How many countries went from which tier to which between two editions.

    Args:
        before: The earlier edition.
        after: The later edition.
        counts: Tier before -> tier after -> number of countries; None stands for countries
            that are not in the edition.

    Example:
        >>> import tipdata
        >>> matrix = tipdata.placements().transitions(2020, 2021)
        >>> matrix[tipdata.Tier("2WL"), tipdata.Tier("2")] > 5
        True
    """

    before: int
    after: int
    counts: FrozenMap[Tier | None, FrozenMap[Tier | None, int]]

    def __getitem__(self, pair: tuple[Tier | None, Tier | None]) -> int:
        return self.counts[pair[0]][pair[1]]

    def to_dicts(self) -> list[dict[str, str | int]]:
        """One row a tier before, one column a tier after; ``""`` for not in the edition."""
        return [
            {"before": _code(past), **{_code(now): count for now, count in row.items()}}
            for past, row in self.counts.items()
        ]

    def _repr_html_(self) -> str:
        heads = "".join(f"<th>{_label(tier)}</th>" for tier in self.counts)
        lines = "".join(
            f"<tr><th>{_label(past)}</th>{''.join(f'<td>{n}</td>' for n in row.values())}</tr>"
            for past, row in self.counts.items()
        )
        corner = f"<th>{self.before} \\ {self.after}</th>"
        return f"<table><thead><tr>{corner}{heads}</tr></thead><tbody>{lines}</tbody></table>"


def _code(tier: Tier | None) -> str:
    return "" if tier is None else str(tier)


def _label(tier: Tier | None) -> str:
    return "not in it" if tier is None else tier.label


def transitions(
    before: Mapping[str, Placement], after: Mapping[str, Placement], years: tuple[int, int]
) -> Transitions:
    """Count the countries by their tier in two editions.

    Args:
        before: The earlier edition's placements by ISO code.
        after: The later edition's.
        years: The two editions.

    Returns:
        The matrix, with its zeros.
    """
    tiers: tuple[Tier | None, ...] = (*Tier, None)
    counts = {past: dict.fromkeys(tiers, 0) for past in tiers}
    for code in before.keys() | after.keys():
        counts[_tier(before.get(code))][_tier(after.get(code))] += 1
    frozen = FrozenMap((past, FrozenMap(row)) for past, row in counts.items())
    return Transitions(before=years[0], after=years[1], counts=frozen)
