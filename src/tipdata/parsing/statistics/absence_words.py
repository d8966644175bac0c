"""The words that say that something was not done, or not reported."""

from __future__ import annotations

from tipdata.parsing.statistics.codes import forms, pattern

__all__ = [
    "DATA",
    "DENIAL",
    "ELSE",
    "FULL",
    "GERUND",
    "LAW_DATA",
    "NARROW",
    "NEGATION",
    "OBJECT",
    "OPEN",
    "SOME",
    "STOP",
    "VICTIM_NAMED",
]

_DONE = forms("investigat-e ed", "prosecut-e ed", "convict-- ed", "indict-- ed", "identif-y ied")
_REPORT = forms(
    "report-- ed", "provide-- d", "maintain-- ed", "collect-- ed", "compile-- d", "disclose-- d",
    "release-- d", "publish-- ed", "share-- d", "track-- ed", "keep--", "have--", "make--",
    "disaggregate-- d", "gather-- ed", "record-- ed", "produce-- d", "submit--",
)  # fmt: skip
_DO = forms(
    "initiate-- d", "conduct-- ed", "open-- ed", "launch-- ed", "begin--", "secure-- d",
    "obtain-- ed", "achieve-- d", "pursue-- d", "complete-- d", "make--", "undertake--",
    "register-- ed", "have--", "record-- ed", "bring--",
)  # fmt: skip
DENIAL = pattern("[not never unable failed declined yet]")
NEGATION = pattern(
    """(?: [did does do has have had could] not | [was were] unable to | [failed declined] to
        | was not able to | [has have had]? never | [had has] yet to )
    (?: yet | again | also | specifically | formally | officially | explicitly | successfully
        | systematically collect | publicly )?
    (?: ( REPORT | make available ) | (?= DONE ) | (?: DO | carry out | carried out ) )""",
    DONE=_DONE,
    REPORT=[word for word in _REPORT if word != "make"],
    DO=_DO,
)
"""What denies; the first group where it denies a report."""

STOP = pattern(
    """[;(—.] | , and (?! [any new]? CRIMINAL )
    | although | but | because | however | while | despite | compared | contrasted | in contrast
    | which | due | making | thereby | nor did""",
    CRIMINAL=[
        *forms("investigat-e ed ing ion ions", "prosecut-e ed ing ion ions", "convict-- ed ing"),
        *forms("convict-ion ions", "sentenc-e ed ing es", "punish-- ed ing ment ments"),
        *forms("identif-y ied ying ication"),
    ],
)
DATA = pattern(
    """number | how many | whether [it they authorities courts police] (?=ED) | data | statistics
    | information | figures | any | efforts | cases | making
    | initiating | prosecuting | convicting | investigating | identifying
    | investigations | prosecutions | convictions"""
)
ELSE = pattern(
    "ELSE | how (?! many ) | [victim victims] [care who that]",
    ELSE=[
        *forms("length-- s", "range-- s", "sentenc-e es ed ing", "penalt-y ies", "whether--"),
        *forms("status--", "outcome-- s", "update-- s d", "updat-ing", "progress--", "results--"),
        *forms("train-- s ed ing ings", "fund-- s ed ing", "assist-- s ed ing ance", "if--"),
        *forms("receiv-e ed ing es", "provid-e ed es ing ers er", "reason-- s", "existence--"),
        *forms("procedur-e es al"),
    ],
)
LAW_DATA = pattern(
    """law enforcement [data statistics actions action efforts information activity activities]
    | [data statistics information figures] [on of about regarding for under] WORD{0,3}?
      (?: law enforcement | trafficking (?: [cases crimes offenses] | criminal cases ) )"""
)
SOME = pattern("[such these those this that all many most adequate adequately some claim claims]")
OBJECT = pattern(
    """[any anyone single a new suspect suspects case cases individual individuals investigation
    investigations prosecution prosecutions conviction convictions TRAFFICKING]""",
    TRAFFICKING=forms("traffick-ing ed er ers er's ers'"),
)
NARROW = pattern("[sex labor child children foreign male men forced recruitment]")
FULL = pattern("[number any reporting prosecuting convicting investigating] | how many")
OPEN = pattern("[any single new]")
GERUND = pattern("ING")
VICTIM_NAMED = pattern("[victim victims victim's victims' victimization]")
