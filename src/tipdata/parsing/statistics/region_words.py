"""The words that part what a sentence says of now from what it compares with or breaks down."""

from __future__ import annotations

from tipdata.parsing.statistics.measures import MEASURED
from tipdata.parsing.statistics.wording import forms, pattern

__all__ = [
    "BARE_BRACKET",
    "BRACKET",
    "COMPARED_TOO",
    "COMPARING_BRACKET",
    "COUNTED",
    "DATED",
    "LEADING",
    "LEADING_SHARES",
    "NUMBER",
    "OPENING",
    "PREFACE",
    "SAME",
    "SWITCHING",
    "UNCLOSED",
]

_BEFORE = """(?: the [previous prior preceding last past] | [last previous] year
    | [previous prior] reporting? [years periods] )"""
_EARLIER = f"(?: YEAR | {_BEFORE} | fy | fiscal )"
_AMOUNT = "[AMOUNT]"

COMPARING = f"""
    [compared comparable] (?= [with to in favorably] ) | [compares comparing] [with to]
    | in comparison | by comparison | in contrast | contrasted with | as opposed to | versus
    | [similar equal relative] to | on par with | consistent with the
    | CHANGE (?: [from over compared on] | in comparison )
    | CHANGE of [^,;]{{1,7}}? [from over] | [up down] from
    | [increased increasing decreased decreasing] LY? from
    | [rose rising fell dropped declined grew] LY? from
    | [more fewer less higher lower greater] than [the in during last]
    | from (?= NUMBER to NUMBER )
    | (?: from | following | after | down to )
      (?= (?: approximately | at least | a total of )? NUMBER [^,;]{{0,8}} [in during the] {_EARLIER} )
"""
"""Words that open a comparison with an earlier period."""

CHANGE = [
    word
    for noun in "increase decrease decline drop rise reduction improvement fall growth".split()
    for word in (noun, f"{noun}s")
]

SAME_AS = "the same [number amount total as figure] | unchanged from | identical to"
"""Words that open a comparison and say that the count is the earlier one."""

SHARING = """[including includes included] | [comprising comprised] | [consisting consisted] of
    | [of with] [which whom] | among [which whom them these those]"""
"""Words that open the shares of a total."""

_TURN = "(?: ; | , (?: but )? [though although but however] )"
_OPENS = rf"""(?P<TURN>{_TURN}) | (?P<BRACKET>\()
    | — (?: (?P<DASHSAME>{SAME_AS}) | (?P<DASHCOMPARE>{COMPARING}) ) | (?P<DASH>[—–])
    | (?P<SAME>{SAME_AS}) | (?P<COMPARE>{COMPARING})"""
OPENING = pattern(f"{_OPENS} | (?P<SHARE> , of [these those them] | {SHARING})", CHANGE=CHANGE)
"""What ends what a sentence says of now."""

SWITCHING = pattern(
    rf"{_OPENS} | (?P<BACK>, | [and but while whereas]) | (?P<TO>to (?=NUMBER))", CHANGE=CHANGE
)
"""What ends a comparison, or the shares of a total."""

SAME = pattern("the same")
_SUBJECT = "(?: (?! COMPARES | in comparison ) WORD ){0,7}?"
_COUNTING = (
    "investigat prosecut convict indict charg obtain secur initiat achiev open conduct report "
    "launch continu culminat".split()
)
_COMPARES = [
    *forms("compar-e es ed ing able ison atively", "increas-e es ed ing ingly"),
    *forms("decreas-e es ed ing", "declin-e es ed ing", "from--"),
]
_FINITE = f"NONE? {_SUBJECT} (?: FINITE | did not )"
_LEADING_WORDS = {
    "FINITE": [*(f"{stem}ed" for stem in _COUNTING), "identified"],
    "GERUND": [*(f"{stem}ing" for stem in _COUNTING), "identifying"],
    "COMPARES": _COMPARES,
}
LEADING = pattern(_FINITE, **_LEADING_WORDS)
LEADING_SHARES = pattern(f"{_FINITE} | {_SUBJECT} GERUND", **_LEADING_WORDS)
COMPARING_BRACKET = pattern(
    rf"""[in during] {_BEFORE} reporting? [year period]? ,? NUMBER
    | (?: as? compared [with to] | [up down]? from | versus | LY | at least
        | [a an] WORD{{0,4}} from )* NUMBER [^()]* {_EARLIER}"""
)
BRACKET = pattern(r"\( [^()]* (?: \) | (?=\() | \Z )")
BARE_BRACKET = pattern(r"\( NUMBER \)")
UNCLOSED = pattern(", as? (?: [a an] WORD )? [compared increase increased decrease decreased]")
PREFACE = pattern(
    """(?: [similar compared relative] | in [contrast comparison] ) [to with]
    (?: [the both]? [previous prior last past] reporting? [year years period periods] | YEAR ) ,"""
)
COMPARED_TOO = pattern(
    rf"""and? AMOUNT [^,;()]{{0,7}}? (?: ,? (?: {SAME_AS} | {COMPARING} ) | \( )""",
    CHANGE=CHANGE,
)
DATED = pattern(_EARLIER)
NUMBER = pattern("AMOUNT")
COUNTED = pattern(
    "AMOUNT | COUNTED",
    COUNTED=[
        *(word for words in MEASURED for word in words if not word.startswith("charg")),
        *forms("investigat-or ors ive", "prosecut-or ors orial", "indict-able"),
        *forms("convict-s", "identif-ies"),
    ],
)
