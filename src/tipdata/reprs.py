"""How long parts are shown in the ``repr`` of a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sized

__all__ = ["counted"]


def counted(items: Sized) -> str:
    """How many items there are, in place of all of them.

    Example:
        >>> counted((1, 2, 3))
        '<3>'
    """
    return f"<{len(items):,}>"
