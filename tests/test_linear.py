"""Time grows with the length of the input, not faster: every pattern and `parse` as a whole."""

from __future__ import annotations

import pytest
from fuzz.invariants import value_of
from fuzz.linear.attacks import generic
from fuzz.linear.documents import DOCUMENTS
from fuzz.linear.meter import Meter
from fuzz.linear.patterns import Pattern, patterns

import tipdata

MOST = 8.0
"""The growth allowed over four times the size: linear is 4, quadratic 16."""


@pytest.fixture(scope="module")
def meter():
    """A meter that tells linear from quadratic on this machine."""
    meter = Meter()
    linear = meter.growth(lambda n: lambda: sum(range(n)), 20_000)
    square = meter.growth(lambda n: lambda: [sum(range(n)) for _ in range(n)], 100)
    if not linear < MOST < square:
        pytest.skip(f"{meter.unit} do not tell: linear grows {linear:.1f}, square {square:.1f}")
    return meter


def grows(meter, make, size):
    """The growth, measured at a larger size again where it is suspicious."""
    growth = meter.growth(make, size)
    return growth if growth < MOST else meter.growth(make, 4 * size)


def explodes(meter, pattern, attack):
    """Whether every unit multiplies the cost: that would never end at any larger size."""
    uses = {times: pattern.use(attack.few(times)) for times in (10, 16, 18)}
    if all(meter.cost(uses[16], n) > 15 * meter.cost(uses[10], n) for n in (1, 3)):
        return meter.cost(uses[18], 2) > 3 * meter.cost(uses[16], 2)
    return False


def worst(meter, pattern, tried, size):
    """The attack at which a pattern grows most, if beyond what is allowed."""
    for attack in tried:
        if explodes(meter, pattern, attack):
            return f"{pattern.place} explodes at {attack}"
        growth = grows(meter, lambda n, attack=attack: pattern.use(attack.text(n)), size)
        if growth >= MOST:
            return f"{pattern.place} grows {growth:.1f} times at {attack}"
    return None


def check_patterns(meter, tried, size):
    """Name every pattern that grows too fast."""
    found = [worst(meter, pattern, tried(pattern), size) for pattern in patterns()]
    assert not any(found), "\n".join(filter(None, found))


def test_every_pattern_is_linear(meter):
    """Each at the worst repetitions of its own parts."""
    check_patterns(meter, Pattern.attacks, 250)


@pytest.mark.slow
def test_every_pattern_is_linear_at_more_texts(meter):
    """Each at all alternatives of its repetitions, and at what is bad for many."""
    check_patterns(meter, lambda pattern: pattern.attacks(choices=40), 250)
    check_patterns(meter, lambda _pattern: generic(), 1_000)


def parse_grows(meter, name, size):
    """How `parse` grows over a document, if beyond what is allowed."""
    make = DOCUMENTS[name]

    def compute(length):
        text = make(length)
        return lambda: value_of(lambda: tipdata.parse(text))

    growth = grows(meter, compute, size)
    return f"parse grows {growth:.1f} times at {name}" if growth >= MOST else None


def test_parse_is_linear(meter):
    """Every worst document, of two thousand characters to eight thousand."""
    found = [parse_grows(meter, name, 2_000) for name in DOCUMENTS]
    assert not any(found), "\n".join(filter(None, found))


@pytest.mark.slow
def test_parse_is_linear_at_length(meter):
    """The same up to a hundred thousand characters, and 2,000 narratives."""
    found = [parse_grows(meter, name, 25_000) for name in DOCUMENTS]
    found.append(parse_grows(meter, "narratives", 150_000))
    assert not any(found), "\n".join(filter(None, found))
