"""From a pattern to the texts it is worst at, by walking its parse tree.

A search is superlinear where a repetition can be given up in many ways, or where many places begin
one that then fails. So for every repetition of a pattern: what leads to it, its unit many times,
and something that does not fit; and what leads to it, again and again.
"""

from __future__ import annotations

import re
from re import _constants as c
from re import _parser
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Item = tuple[Any, Any]

LIKELY = "a A0 .,\n'\"-(“b1;:\t*[<&é—’)/Z\x00"
"""Characters to fill sets and dots with, the likelier first."""

REPEATS = (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT)
LONG = 8
"""What may come more often than this is a repetition worth attacking."""

VARIANTS = 3
"""How many ways a repetition's unit is filled."""

END = "\x01"
"""What fits nowhere but among what is no word."""

OTHER_END = "Ж"
"""What fits nowhere but among letters of any alphabet."""

GENERIC: tuple[str, ...] = (
    " ",
    "a",
    "A",
    "1",
    "\n",
    "a ",
    "A ",
    "Aa ",
    "1,",
    "a\n",
    " \n",
    "\n\n ",
    '"',
    "“",
    "'",
    "(",
    ", ",
    ". ",
    "A.",
    "-",
    "Tier 2 ",
    "the government of ",
    "and the ",
    "one hundred and ",
    "<",
    "<a ",
    "&#",
)
"""Texts that are bad for many patterns, repeated."""


class Attack(NamedTuple):
    """A text of any length: a beginning, a unit over and over, an end."""

    before: str
    unit: str
    after: str = END

    def few(self, times: int) -> str:
        """The text with its unit so often."""
        return self.before + self.unit * times + self.after

    def text(self, length: int) -> str:
        """The text with its unit so often that it is about so long."""
        return self.few(max(1, length // len(self.unit)))


def attacks(pattern: re.Pattern[Any], choices: int = 0) -> list[Attack]:
    """The texts a pattern is likely to be worst at, each once.

    Args:
        pattern: The pattern.
        choices: How many of a repetition's own alternatives to try beyond the usual few.

    Returns:
        The attacks.
    """
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("l1")
    flags = pattern.flags & ~(0 if isinstance(pattern.pattern, str) else re.ASCII)
    tree = _parser.parse(source, flags & ~re.UNICODE if isinstance(source, str) else flags)
    found: dict[Attack, None] = {}
    writer = _Writer(tree.state.flags)
    for before, body in _repeats(list(tree), writer, ""):
        for turn in range(max(VARIANTS, min(_choices(body), choices))):
            unit = writer.text(list(body), turn)
            if not unit:
                continue
            found[Attack(before, unit)] = None
            found[Attack(before, unit, OTHER_END)] = None
            if before:
                found[Attack("", before + unit)] = None
                found[Attack("", before)] = None
    whole = writer.text(list(tree), 0)
    if len(whole) > 1:
        found[Attack("", whole[:-1])] = None
    return list(found)


def generic() -> list[Attack]:
    """The texts that are bad for many patterns."""
    return [Attack("", unit, after) for unit in GENERIC for after in ("", END)]


def _repeats(
    items: Sequence[Item], writer: _Writer, before: str
) -> Iterator[tuple[str, Sequence[Item]]]:
    """Every long repetition of a sequence: what leads to it, and its unit."""
    for operation, argument in items:
        if operation in REPEATS:
            least, most, body = argument
            if most is c.MAXREPEAT or most >= LONG:
                yield before, body
            yield from _repeats(list(body), writer, before)
            before += writer.text(list(body), 0) * least
            continue
        for inner in _inside(operation, argument):
            lead = before[: -len(writer.text(inner, 0))] if operation is c.ASSERT else before
            yield from _repeats(inner, writer, lead)
        before += writer.text([(operation, argument)], 0)


def _choices(body: Sequence[Item]) -> int:
    """How many alternatives a unit has."""
    found = [len(argument[1]) for operation, argument in body if operation is c.BRANCH]
    for operation, argument in body:
        found += [_choices(inner) for inner in _inside(operation, argument)]
    return max(found, default=1)


def _inside(operation: Any, argument: Any) -> list[list[Item]]:
    """The sequences a group, a choice or a look around holds."""
    if operation is c.SUBPATTERN:
        return [list(argument[-1])]
    if operation is c.BRANCH:
        return [list(branch) for branch in argument[1]]
    if operation in (c.ASSERT, c.ASSERT_NOT):
        return [list(argument[1])] if argument[0] > 0 else []
    if operation is c.ATOMIC_GROUP:
        return [list(argument)]
    if operation is c.GROUPREF_EXISTS:
        return [list(part) for part in argument[1:] if part]
    return []


class _Writer:
    """Writes texts that a tree matches, as far as that can be seen without looking around."""

    def __init__(self, flags: int) -> None:
        self.flags = flags
        self.groups: dict[int, str] = {}

    def text(self, items: Sequence[Item], turn: int) -> str:
        """A short text that a sequence matches; other turns give other ones."""
        return "".join(self._one(operation, argument, turn) for operation, argument in items)

    def _one(self, operation: Any, argument: Any, turn: int) -> str:
        if operation in (c.IN, c.ANY, c.NOT_LITERAL, c.CATEGORY):
            return self._filled(operation, argument, turn)
        if operation in REPEATS:
            least, _most, body = argument
            return self.text(list(body), turn) * max(least, min(turn, 1))
        if operation is c.SUBPATTERN:
            written = self.text(list(argument[-1]), turn)
            self.groups[argument[0]] = written
            return written
        inside = self._chosen(operation, argument, turn)
        return self.text(inside, turn) if inside else self._plain(operation, argument)

    @staticmethod
    def _chosen(operation: Any, argument: Any, turn: int) -> list[Item]:
        """What of a choice or of an atomic group is written."""
        if operation is c.BRANCH:
            return list(argument[1][turn % len(argument[1])])
        return list(argument) if operation is c.ATOMIC_GROUP else []

    def _plain(self, operation: Any, argument: Any) -> str:
        """A letter, or a group again; places and looks around take no room."""
        if operation is c.LITERAL:
            return chr(argument)
        return self.groups.get(argument, "") if operation is c.GROUPREF else ""

    def _filled(self, operation: Any, argument: Any, turn: int) -> str:
        """A likely character that a set takes."""
        fitting = [letter for letter in LIKELY if _takes(operation, argument, letter)]
        if fitting:
            return fitting[turn % len(fitting)]
        listed = [chr(a) for o, a in argument if o is c.LITERAL] if operation is c.IN else []
        return listed[turn % len(listed)] if listed else "\u0416"


CATEGORIES = {
    c.CATEGORY_DIGIT: str.isdigit,
    c.CATEGORY_SPACE: str.isspace,
    c.CATEGORY_WORD: lambda letter: letter.isalnum() or letter == "_",
}
CATEGORIES |= {
    c.CATEGORY_NOT_DIGIT: lambda letter: not letter.isdigit(),
    c.CATEGORY_NOT_SPACE: lambda letter: not letter.isspace(),
    c.CATEGORY_NOT_WORD: lambda letter: not (letter.isalnum() or letter == "_"),
}


def _takes(operation: Any, argument: Any, letter: str) -> bool:
    """Whether one item that matches one character matches this one."""
    if operation is c.LITERAL:
        return ord(letter) == argument
    if operation is c.NOT_LITERAL:
        return ord(letter) != argument
    if operation is c.RANGE:
        return bool(argument[0] <= ord(letter) <= argument[1])
    if operation is c.CATEGORY:
        return bool(CATEGORIES[argument](letter))
    if operation is c.IN:
        negated = argument[0][0] is c.NEGATE
        taken = any(_takes(o, a, letter) for o, a in argument[negated:])
        return taken != negated
    return letter != "\n"  # ANY
