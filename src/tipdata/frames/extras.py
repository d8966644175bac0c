"""Import what only some users have, or say how to get it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from tipdata.errors import MissingExtraError

__all__ = ["optional"]


def optional(name: str, *, extra: str, purpose: str) -> Any:
    """An optional library, imported.

    Args:
        name: The module.
        extra: The extra of tipdata that brings it.
        purpose: What needs it, for the message.

    Returns:
        The module.

    Raises:
        MissingExtraError: It is not installed.

    Example:
        >>> optional("json", extra="none", purpose="this example").__name__
        'json'
    """
    try:
        return import_module(name)
    except ImportError as error:
        command = f"pip install 'tipdata[{extra}]'"
        message = f"{purpose} needs {name}, which cannot be imported; run {command}"
        raise MissingExtraError(message, extra=extra) from error
