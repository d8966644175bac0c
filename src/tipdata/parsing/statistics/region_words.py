"""The words that part what a sentence says of now from what it compares with or breaks down."""

from __future__ import annotations

from tipdata.parsing.statistics.codes import code, forms, pattern
from tipdata.parsing.statistics.measures import MEASURED

__all__ = [
    "BARE_BRACKET",
    "BRACKET",
    "COMPARED_TOO",
    "COMPARING_BRACKET",
    "COUNTED",
    "DATED",
    "KINDS",
    "LEADING",
    "LEADING_SHARES",
    "NUMBER",
    "OF_THESE",
    "OPENING",
    "PREFACE",
    "SAME",
    "SWITCHING",
    "UNCLOSED",
]

_BEFORE = """(?: the [previous prior preceding last past] | [last previous] year
    | [previous prior] reporting? [years periods] )"""
_EARLIER = f"(?: YEAR | {_BEFORE} | fy | fiscal )"
_EARLIER_COUNT = f"""(?= (?: approximately | at least | a total of )? NUMBER
    [^,;]{{0,8}} [in during the] {_EARLIER} )"""

CHANGES = "increase decrease decline drop rise reduction improvement fall growth".split()
_CHANGED = """(?: [from over compared on] | in comparison | of [^,;]{1,7}? [from over] )"""


def _each(words: str, behind: str) -> str:
    """Alternatives that each begin with a word, so that a search can skip to one."""
    return " | ".join(f"{word} {behind}" for word in words.split())


COMPARING = f"""
    {_each("compared comparable", "(?= [with to in favorably] )")}
    | {_each("compares comparing", "[with to]")}
    | in (?: comparison | contrast ) | by comparison | contrasted with | as opposed to | versus
    | {_each("similar equal relative", "to")} | on par with | consistent with the
    | {_each(" ".join(f"{noun} {noun}s" for noun in CHANGES), _CHANGED)}
    | up from | down from | {_each("increased increasing decreased decreasing", "LY? from")}
    | {_each("rose rising fell dropped declined grew", "LY? from")}
    | {_each("more fewer less higher lower greater", "than [the in during last]")}
    | from (?= NUMBER to NUMBER )
    | {_each("from following after", _EARLIER_COUNT)} | down to {_EARLIER_COUNT}
"""
"""Words that open a comparison with an earlier period."""

SAME_AS = "the same [number amount total as figure] | unchanged from | identical to"
"""Words that open a comparison and say that the count is the earlier one."""

SHARING = f"""including | includes | included | comprising | comprised
    | {_each("consisting consisted", "of")} | {_each("of with", "[which whom]")}
    | among [which whom them these those]"""
"""Words that open the shares of a total."""

KINDS = {
    **dict.fromkeys(map(code, "and but while whereas".split()), "back"),
    **dict.fromkeys(map(code, "the unchanged identical".split()), "same"),
    **dict.fromkeys(
        map(
            code,
            "including includes included comprising comprised consisting consisted of with "
            "among".split(),
        ),
        "shares",
    ),
    code("to"): "to",
    "(": "bracket",
    ",": "comma",
    ";": "turn",
    "—": "dash",
    "–": "dash",
}
"""What each word or mark does that a switch begins with; all others compare."""

_TURN = "; | , (?: but )? [though although but however]"
_OPENS = rf"{_TURN} | \( | — | – | {SAME_AS} | {COMPARING}"
OPENING = pattern(f"{_OPENS} | , of [these those them] | {SHARING}")
"""What ends what a sentence says of now."""

SWITCHING = pattern(f"{_OPENS} | , | and | but | while | whereas | to (?=NUMBER)")
"""What ends a comparison, or the shares of a total."""

SAME = pattern("the same")
OF_THESE = pattern(", of")
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
)
DATED = pattern(_EARLIER)
NUMBER = pattern("AMOUNT")
COUNTED = pattern(
    "[AMOUNT COUNTED]",
    COUNTED=[
        *(word for words in MEASURED for word in words if not word.startswith("charg")),
        *forms("investigat-or ors ive", "prosecut-or ors orial", "indict-able"),
        *forms("convict-s", "identif-ies"),
    ],
)
