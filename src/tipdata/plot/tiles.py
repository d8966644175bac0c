"""Where each country's tile stands on a map of the world made of equal tiles."""

from __future__ import annotations

from functools import cache

from tipdata.countries import countries

__all__ = ["tiles"]

_MAP = """
.. .. .. .. .. .. .. .. .. IS .. .. NO SE EE FI .. .. .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. IE GB NL DK CZ PL LT LV .. RU .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. BE LU DE AT SK HU BY UA .. .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. FR CH SI BA RS RO MD .. .. .. KZ .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. PT ES IT HR ME XK BG TR GE AM .. UZ KG .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. .. .. .. AL MK CY LB SY AZ TM AF TJ .. MN .. .. .. .. .. ..
.. CA .. .. .. .. .. .. .. .. MA .. TN MT GR IL JO IQ .. IR PK .. .. .. .. KP .. .. .. ..
.. US BS .. .. .. .. .. .. .. .. DZ .. LY .. EG .. .. KW BH AE NP BT CN .. KR JP .. .. ..
.. CU HT DO SX AG .. .. .. .. .. .. .. .. .. .. .. .. SA QA OM IN BD .. HK TW .. .. .. ..
MX BZ JM AW VC LC BB .. .. MR ML .. .. .. .. .. .. .. .. YE .. LK MM LA MO .. .. .. .. ..
GT HN NI CW .. TT .. CV GM SN BF BJ NE TD .. .. SD ER DJ .. .. MV TH VN .. PH .. .. .. ..
SV CR PA CO VE GY SR .. GW GN GH TG NG .. .. .. SS ET SO .. .. .. .. KH BN .. .. .. .. ..
.. .. EC .. .. .. .. .. .. SL CI .. GQ CM CF RW UG KE .. .. .. .. SG MY ID .. PW FM MH ..
.. .. .. PE .. BR .. .. .. LR .. .. GA CG CD BI TZ .. .. SC .. .. .. .. .. TL PG SB KI ..
.. .. .. .. BO PY .. .. .. .. .. .. .. .. AO ZM MW .. KM .. .. .. .. .. .. .. AU VU FJ TO
.. .. .. CL AR UY .. .. .. .. .. .. .. .. NA BW ZW MZ MG MU .. .. .. .. .. .. .. .. NZ ..
.. .. .. .. .. .. .. .. .. .. .. .. .. .. .. ZA SZ .. .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. LS .. .. .. .. .. .. .. .. .. .. .. .. ..
"""
"""The map, by ISO alpha-2 codes: neighbours stand near each other; a tile says nothing more."""

_SUCCESSORS = {"SCG": "SRB", "ANT": "CUW"}
"""Former states stand where a successor stands; no edition ranks both."""


@cache
def tiles() -> dict[str, tuple[int, int]]:
    """The column and the row of every country's tile, counted from the upper left.

    Returns:
        ISO alpha-3 code to column and row.

    Example:
        >>> tiles()["USA"], tiles()["SCG"] == tiles()["SRB"]
        ((1, 7), True)
    """
    lines = _MAP.strip().split("\n")
    short = {
        code: (column, row)
        for row, line in enumerate(lines)
        for column, code in enumerate(line.split())
    }
    found = {code: short[place.iso2] for code, place in countries().items() if place.iso2 in short}
    return found | {former: found[code] for former, code in _SUCCESSORS.items()}
