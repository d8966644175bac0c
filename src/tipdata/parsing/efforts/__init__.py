"""Efforts: the positive actions of a government, each as one item.

First each sentence gets its role, then the actions of those that tell of efforts are cut.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.parsing.efforts.roles import Role, tell
from tipdata.parsing.efforts.splitting import cut, split_efforts
from tipdata.text import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.efforts.roles import Told
    from tipdata.text import Cleaned, Stretch

__all__ = ["read_efforts", "split_efforts", "tell"]


def read_efforts(
    cleaned: Cleaned, overview: Stretch, told: Sequence[Told] | None = None
) -> list[Stretch]:
    """Read the positive actions that an overview tells of.

    Args:
        cleaned: The text.
        overview: The overview.
        told: The roles of its sentences, where they have been told already.

    Returns:
        The actions in order, as a careful reader cuts them.

    Example:
        >>> from tipdata.text import Stretch, clean
        >>> text = "The government trained judges and also opened a shelter."
        >>> [text[a:b] for a, b in read_efforts(clean(text), Stretch(0, len(text)))]
        ['trained judges', 'opened a shelter']
    """
    told = tell(sentences(cleaned, *overview)) if told is None else told
    items: list[Stretch] = []
    for sentence, role, start, listed in told:
        if role is Role.EFFORT:
            items += cut(cleaned.plain, start, sentence.end, clause=not listed)
    return items
