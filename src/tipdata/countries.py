"""Countries and territories of the report (placeholder shape)."""

from __future__ import annotations
import attrs


@attrs.frozen(slots=True, kw_only=True)
class Country:
    iso3: str
    iso2: str | None
    name: str
    region: str
    cow: int | None
