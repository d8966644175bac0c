"""Every docstring's example runs."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module

import pytest

import tipdata

MODULES = ["tipdata"] + [
    module.name
    for module in pkgutil.walk_packages(tipdata.__path__, "tipdata.")
    if not module.name.endswith("__main__")
]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module_run(name, monkeypatch):
    monkeypatch.setenv("MPLBACKEND", "Agg")  # plots are drawn, and shown nowhere
    if name.startswith("tipdata.plot"):
        pytest.importorskip("matplotlib", reason="plots are behind the extra `plot`")
    module = import_module(name)
    result = doctest.testmod(module, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert result.failed == 0
