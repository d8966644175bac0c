"""The words that part what a sentence says of now from what it compares with or breaks down."""

from __future__ import annotations

import re

from tipdata.parsing.numbers import NUMBER_WORD

__all__ = [
    "BARE_BRACKET",
    "BRACKET",
    "COMPARED_TOO",
    "COMPARES",
    "COMPARING_BRACKET",
    "COUNTED",
    "FINITE",
    "GERUND",
    "JOINING",
    "NUMBER",
    "OF_THESE",
    "PERIOD",
    "PREFACE",
    "SAME",
    "SWITCH",
    "TURN",
    "UNCLOSED",
]

_BEFORE = (
    r"(?:the (?:previous|prior|preceding|last|past)|last year|previous year"
    r"|(?:previous|prior)(?: reporting)? (?:years|periods))"
)
_EARLIER = rf"(?:(?:19|20)\d\d|{_BEFORE}|fy|fiscal)"
_COUNTING = (
    r"(?:investigat|prosecut|convict|indict|identifi|identify|charg|obtain|secur|initiat|achiev"
    r"|open|conduct|report|launch|continu|culminat)"
)
_SUBJECT = (
    rf"(?: (?!{NUMBER_WORD}|compar|increas|decreas|declin|from\b|in comparison)[a-z'-]+){{0,7}}?"
)
_CHANGE = r"(?:increase|decrease|decline|drop|rise|reduction|improvement|fall|growth)s?"

COMPARING = (
    r"compar(?:ed|able) (?=with|to|in|favorably)|compar(?:es|ing) (?:with|to)|in comparison"
    r"|by comparison|in contrast|contrasted with|as opposed to|versus|similar to|equal to"
    r"|on par with|relative to|consistent with the"
    rf"|{_CHANGE} (?:from|over|compared|on|in comparison)|{_CHANGE} of [^,;]{{1,40}}? (?:from|over)"
    r"|up from|down from|(?:increas|decreas)(?:ed|ing) (?:[a-z]+ly )?from"
    r"|(?:rose|rising|fell|dropped|declined|grew) (?:[a-z]+ly )?from"
    r"|(?:more|fewer|less|higher|lower|greater) than (?:the|in|during|last)\b"
    rf"|from (?={NUMBER_WORD}[a-z0-9,-]* to {NUMBER_WORD})"
    r"|(?:from|following|after|down to) (?=(?:approximately |at least |a total of )?"
    rf"{NUMBER_WORD}[^,;]{{0,50}} (?:in|during|the) {_EARLIER})"
)
"""Words that open a comparison with an earlier period."""

SAME = ("the same number", "the same amount", "the same total", "the same as", "the same figure",
        "unchanged from", "identical to")  # fmt: skip
"""Words that open a comparison and say that the count is the earlier one."""

SHARING = (
    r"includ(?:ing|es|ed)\b|compris(?:ing|ed)\b|consist(?:ing|ed) of\b|of wh(?:ich|om)\b"
    r"|with wh(?:ich|om)\b|among (?:which|whom|them|these|those)\b"
)
"""Words that open the shares of a total."""

JOINING = ("and", "but", "while", "whereas")
# Every branch begins with a plain character, so that the search can skip to it.
SWITCH = re.compile(
    rf"\(|;|,|—(?:{'|'.join(SAME)}|{COMPARING})?|–"
    rf"| (?:{'|'.join(SAME)}|{COMPARING}|{SHARING}|to (?={NUMBER_WORD})|(?:{'|'.join(JOINING)}) )"
)
COMPARES = re.compile(rf" (?:{COMPARING})")
TURN = re.compile(r"(?:,| but)? (?:(?:al)?though|but|however)\b")
FINITE = re.compile(rf"(?: (?:no one|nobody))?{_SUBJECT} (?:{_COUNTING}ed|did not)\b")
GERUND = re.compile(rf"{_SUBJECT} {_COUNTING}ing\b")
OF_THESE = re.compile(r"[,—] of (?:these|those|them)\b")
COMPARING_BRACKET = re.compile(
    rf"(?:in|during) {_BEFORE}(?: reporting)?(?: year| period)?,? {NUMBER_WORD}"
    r"|(?:(?:as )?compared (?:with|to) |(?:up|down) from |from |versus |[a-z]+ly |at least "
    rf"|an? [a-z ]{{0,20}}from )*{NUMBER_WORD}[^()]*\b{_EARLIER}"
)
BRACKET = re.compile(r"\([^()]*(?:\)|(?=\()|$)")
BARE_BRACKET = re.compile(rf"\({NUMBER_WORD}[a-z0-9,-]*\)")
UNCLOSED = re.compile(r", (?:as )?(?:an? [a-z]+ )?(?:compared|increase|decrease)")
PREFACE = re.compile(
    r" (?:similar|compared|relative|in contrast|in comparison) (?:to|with) "
    r"(?:(?:the |both )?(?:previous|prior|last|past)(?: reporting)? (?:years?|periods?)|20\d\d),"
)
COMPARED_TOO = re.compile(
    rf"(?: and)? (?!(?:19|20)\d\d\b){NUMBER_WORD}[a-z0-9,-]*[^,;()]{{0,40}}?"
    rf"(?:,? (?:{'|'.join(SAME)}|{COMPARING})| \()"
)
PERIOD = re.compile(rf" {_EARLIER}")
NUMBER = re.compile(rf"\b(?!(?:19|20)\d\d\b){NUMBER_WORD}")
COUNTED = re.compile(rf"{NUMBER.pattern}|investigat|prosecut|convict|identif|indict")
