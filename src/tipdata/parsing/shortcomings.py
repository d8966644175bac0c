"""Shortcomings: the sentences of an overview that state what was not done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.parsing.efforts.roles import Role, tell
from tipdata.text import Stretch, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.efforts.roles import Told
    from tipdata.text import Cleaned

__all__ = ["read_shortcomings"]


def read_shortcomings(
    cleaned: Cleaned, overview: Stretch, told: Sequence[Told] | None = None
) -> list[Stretch]:
    """Read the sentences that state what a government did not do, or did to the worse.

    Args:
        cleaned: The text.
        overview: The overview.
        told: The roles of its sentences, where they have been told already.

    Returns:
        The sentences in order; those that only place the country are left out.

    Example:
        >>> from tipdata.text import clean
        >>> text = "The government trained judges. However, it did not convict any traffickers."
        >>> [text[a:b] for a, b in read_shortcomings(clean(text), Stretch(0, len(text)))]
        ['However, it did not convict any traffickers.']
    """
    return [
        Stretch(each.sentence.start, each.sentence.end)
        for each in (tell(sentences(cleaned, *overview)) if told is None else told)
        if each.role is Role.SHORTCOMING
    ]
