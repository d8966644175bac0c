"""What a computation costs: instructions where the machine counts them, else processor time."""

from __future__ import annotations

import ctypes
import gc
import os
import platform
import struct
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    Computation = Callable[[], object]

SUSPICIOUS = 7.0
"""Growth over four times the size that is measured again."""

_SYSTEM_CALL = {"x86_64": 298, "aarch64": 241}
_INSTRUCTIONS = struct.pack("<IIQQQQQ72x", 0, 120, 1, 0, 0, 0, 0b1100000)
"""A hardware event, its size, instructions, no sampling; of user space alone."""


def _counter() -> int | None:
    """A counter of this thread's instructions, None where there is none."""
    call = _SYSTEM_CALL.get(platform.machine())
    if call is None or platform.system() != "Linux":
        return None
    event = ctypes.create_string_buffer(_INSTRUCTIONS, 120)
    number = ctypes.CDLL(None).syscall(call, event, 0, -1, -1, 0)
    return number if number >= 0 else None


class Meter:
    """Measures what a computation costs this thread.

    ``unit`` says in what.
    """

    def __init__(self) -> None:
        self._counter = _counter()
        self.unit = "nanoseconds of this thread" if self._counter is None else "instructions"

    def _now(self) -> int:
        if self._counter is None:
            return time.thread_time_ns()
        return int.from_bytes(os.read(self._counter, 8), "little")

    def cost(self, compute: Computation, rounds: int = 1) -> int:
        """The least that the computation cost in some rounds."""
        collecting = gc.isenabled()
        gc.disable()
        try:
            return min(self._once(compute) for _ in range(rounds))
        finally:
            if collecting:
                gc.enable()

    def _once(self, compute: Computation) -> int:
        before = self._now()
        compute()
        return self._now() - before

    def growth(self, make: Callable[[int], Computation], size: int) -> float:
        """How many times the cost at four times the size is that at this one: linear is 4.

        Args:
            make: Gives the computation on an input of a size.
            size: The smallest size; twice and four times as much are measured too.

        Returns:
            The growth over both doublings, as far as both show it.
        """
        small, large = make(size), make(4 * size)
        growth = self._ratio(small, large, rounds=1)
        for rounds in (2, 5):  # noise makes growth, never takes it away for long
            if growth < SUSPICIOUS:
                break
            middle = make(2 * size)
            doublings = self._ratio(small, middle, rounds), self._ratio(middle, large, rounds)
            growth = min(growth, min(doublings) ** 2)
        return growth

    def _ratio(self, small: Computation, large: Computation, rounds: int) -> float:
        return self.cost(large, rounds) / max(1, self.cost(small, rounds))
