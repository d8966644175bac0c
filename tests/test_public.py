"""The package's face: lazy, complete, typed, and light to import."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import tipdata


def test_every_public_name_is_there():
    for name in tipdata.__all__:
        assert getattr(tipdata, name) is not None
    assert set(tipdata.__all__) <= set(dir(tipdata))


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'prase'"):
        tipdata.prase  # noqa: B018


def test_type_checkers_see_the_same_names():
    source = Path(tipdata.__file__).read_text(encoding="utf-8")
    typed = re.findall(r"^    from tipdata\.(\S+) import (\w+) as \2$", source, re.MULTILINE)
    modules = re.findall(r"^    from tipdata import (\w+) as \1$", source, re.MULTILINE)
    assert sorted([name for _, name in typed] + modules) == tipdata.__all__
    assert tuple(modules) == tipdata._MODULES
    assert {name: home for home, name in typed} == tipdata._HOME


def test_the_version_is_written_in_one_place():
    assert version("tipdata") == tipdata.__version__


def _modules_after(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint(*sorted(sys.modules))"
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_importing_tipdata_loads_no_third_party_module():
    loaded = _modules_after("import tipdata")
    light = {"attr", "attrs", "cattrs", "dateutil", "pandas", "re", "typing", "enum"}
    assert not light & (loaded - _modules_after(""))


def test_tier_alone_loads_no_third_party_module():
    loaded = _modules_after("import tipdata; tipdata.Tier")
    assert not {"attr", "attrs", "cattrs", "dateutil", "importlib.metadata"} & loaded


def test_a_text_that_names_no_day_needs_no_dateutil():
    text = "NARNIA: Tier 2\\n\\nThe Government of Chad does not fully meet the minimum standards."
    parse = "import tipdata; tipdata.parse('{}', country='Chad')"
    assert not {"dateutil", "cattrs"} & _modules_after(parse.format(text))
    assert "dateutil" in _modules_after(parse.format(f"Published on July 1, 2022. {text}"))


def test_plots_are_a_module_loaded_when_asked_for():
    script = "import tipdata, sys; print('tipdata.plot' in sys.modules, tipdata.plot.history)"
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("False <function history")


def test_plots_are_found_anew(monkeypatch):
    monkeypatch.delattr(tipdata, "plot", raising=False)
    assert tipdata.plot.__name__ == "tipdata.plot"


def test_the_package_runs_as_a_command(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["tipdata", "history", "KGZ"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("tipdata", run_name="__main__")
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("Kyrgyzstan (KGZ)")


def test_what_is_no_text_is_not_parsed():
    with pytest.raises(tipdata.ParseError, match="takes a text, not bytes; for files, use read"):
        tipdata.parse(b"NORWAY: TIER 1")


def test_a_country_that_a_report_does_not_assess_is_said_with_those_it_does():
    report = tipdata.parse("NORWAY: TIER 1", year=2018)
    with pytest.raises(tipdata.UnknownCountryError, match="no assessment of Chad") as caught:
        report["Chad"]
    assert caught.value.candidates == ("Norway",)


@pytest.mark.parametrize("year", ["2018", 1, 2018.0, True, 10_000])
def test_what_is_no_edition_is_not_taken_for_one(year):
    with pytest.raises(tipdata.ParseError, match="is no edition"):
        tipdata.parse("NORWAY: TIER 1", year=year)
