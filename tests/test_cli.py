"""The command: summaries, JSON, histories, and a plain sentence for every mistake."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile

import pytest

import tipdata
from tipdata import cli

FIJI = """FIJI: Tier 2

The Government of Fiji does not fully meet the minimum standards for the elimination of trafficking
but is making significant efforts to do so; therefore Fiji was upgraded to Tier 2. These efforts
included opening a shelter in Suva; and buying chairs.

PRIORITIZED RECOMMENDATIONS:
Prosecute traffickers.

PROSECUTION
The government increased law enforcement efforts. Police investigated at least 1,045 cases of
trafficking, compared with 12 in the previous year. It did not report any convictions.

PROTECTION
The government increased protection efforts. It identified nine victims of trafficking.
"""

SPOKEN = """July 20, 2022

The United States released the 2022 Trafficking in Persons Report on July 19, 2022.
Fiji was upgraded to Tier 2. “Fiji did well and must go on,” Ambassador Jane Doe said.
"""


@pytest.fixture
def documents(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "fiji.txt").write_text(FIJI, encoding="utf-8")
    (tmp_path / "bad.txt").write_text("nothing of the kind", encoding="utf-8")
    (tmp_path / "spoken.txt").write_text(SPOKEN, encoding="utf-8")
    (tmp_path / "both.txt").write_text(
        f"{FIJI}\n\n{FIJI.replace('Fiji', 'Oman').replace('FIJI', 'OMAN')}"
    )
    return tmp_path


def run(*words):
    return cli.main([str(word) for word in words])


@pytest.mark.usefixtures("documents")
def test_a_summary(capsys):
    """Kind, edition, placement, efforts by pillar, recommendations, figures."""
    assert run("fiji.txt", "--year", 2022) == 0
    out = capsys.readouterr().out
    assert out.startswith("narrative, edition 2022: 1 assessment\n")
    assert "Fiji (FJI): Tier 2 (upgraded)" in out
    assert "  - opening a shelter in Suva" in out
    assert "  Other\n  - buying chairs" in out
    assert "Recommendations (1)\n  1. Prosecute traffickers." in out
    assert "  investigations: at least 1,045 (period before: 12)" in out
    assert "  convictions: not reported" in out


@pytest.mark.usefixtures("documents")
def test_an_announcement(capsys):
    assert run("spoken.txt") == 0
    out = capsys.readouterr().out
    assert "released 2022-07-19, published 2022-07-20" in out
    assert "Quotations\n" in out


@pytest.mark.usefixtures("documents")
def test_several_countries(capsys):
    """One line for each."""
    assert run("both.txt") == 0
    out = capsys.readouterr().out
    assert out.splitlines() == [
        "narratives, edition not stated: 2 assessments",
        "",
        "FJI  Fiji: Tier 2 (upgraded)",
        "OMN  Oman: Tier 2 (upgraded)",
    ]


@pytest.mark.usefixtures("documents")
def test_json(capsys):
    """Indented for one file, a line each for several."""
    assert run("fiji.txt", "--json", "--country", "Fiji") == 0
    assert tipdata.from_json(capsys.readouterr().out)["FJI"].tier is tipdata.Tier.TIER_2
    assert run("fiji.txt", "both.txt", "--json") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [len(tipdata.from_json(line)) for line in lines] == [1, 2]


def test_folders_and_archives(documents, capsys):
    """Each document under its name; one that fails is named on standard error."""
    with zipfile.ZipFile(documents / "fiji.zip", "w") as archive:
        archive.writestr("fiji.txt", FIJI)
    assert run("fiji.zip") == 0
    assert capsys.readouterr().out.startswith("== fiji.zip/fiji.txt\nnarrative")
    assert run(".") == 1
    captured = capsys.readouterr()
    assert captured.out.count("== ./") == 4
    assert captured.err.startswith("tipdata: ")
    assert captured.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["gone.txt"], "cannot read 'gone.txt': No such file or directory"),
        (["bad.txt"], "tipdata: bad.txt, line 1, column 1: no TIP document"),
        (["fiji.json"], "tipdata: fiji.json: assessments[0].tier: found"),
        (["fiji.txt", "--country", "Fijji"], "tipdata: fiji.txt: no country of the report"),
        (["fiji.txt", "--country", "Fijji"], "did you mean Fiji"),
        (["history", "Kirgistan"], "did you mean Kyrgyz Republic"),
        (["binary"], "binary file"),
    ],
)
def test_mistakes_are_answered_in_a_line(documents, capsys, words, complaint):
    """No traceback: what was found, and what to do."""
    (documents / "binary").write_bytes(bytes(range(32)) * 9)
    spoilt = tipdata.to_json(tipdata.parse(FIJI)).replace('"tier": "2"', '"tier": "two"')
    (documents / "fiji.json").write_text(spoilt, encoding="utf-8")
    assert run(*words) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert complaint in captured.err
    assert captured.err.count("\n") == 1


def test_of_several_files_the_one_that_fails_is_named(documents, capsys):
    """Each complaint says which file it is about."""
    (documents / "empty.txt").touch()
    assert run("fiji.txt", "empty.txt", "bad.txt") == 1
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith("tipdata: empty.txt, line 1, column 1: ")
    assert second.startswith("tipdata: bad.txt, line 1, column 1: ")


@pytest.mark.parametrize("words", [[], ["fiji.txt", "--year", "next"], ["history"], ["--what"]])
def test_wrong_calls(words):
    with pytest.raises(SystemExit) as stopped:
        run(*words)
    assert stopped.value.code == 2


def test_history(capsys):
    """A country's placements, changes marked."""
    assert run("history", "zmb") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Zambia (ZMB)"
    assert any(line.endswith("*") for line in lines[1:-1])
    assert lines[-1] == "* differs from the placement before"


def test_a_history_without_placements(capsys, monkeypatch):
    """A country the report never placed."""

    class Empty:
        def history(self, _name):
            return ()

    monkeypatch.setattr("tipdata.panel.placements", Empty)
    assert run("history", "Fiji") == 1
    assert "the bundled data has no placement of 'Fiji'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({}, "no tier stated"),
        (
            {"tier": "2WL", "change": "remained", "streak": 2, "waiver": True},
            "Tier 2 Watch List (remained, 2nd consecutive year, waiver)",
        ),
        (
            {"tier": "3", "change": "downgraded", "automatic_downgrade": True},
            "Tier 3 (downgraded, automatic downgrade)",
        ),
        ({"tier": "SC", "streak": 11}, "Special Case (11th consecutive year)"),
        ({"tier": "SC", "streak": 21}, "Special Case (21st consecutive year)"),
    ],
)
def test_standings(facts, words):
    """Tier, change, streak, waiver in one phrase."""
    terms = {"tier": tipdata.Tier, "change": tipdata.TierChange}
    values = {name: terms[name](value) if name in terms else value for name, value in facts.items()}
    assessment = tipdata.CountryAssessment(country=tipdata.country("Fiji"), **values)
    assert cli._standing(assessment) == words


def test_standard_input(documents, monkeypatch, capsys):
    class Input:
        buffer = io.BytesIO(FIJI.encode())

    monkeypatch.setattr(sys, "stdin", Input)
    assert run("-") == 0
    assert "Fiji (FJI)" in capsys.readouterr().out


@pytest.mark.usefixtures("documents")
def test_interrupted(monkeypatch):
    """Stopped from the keyboard, it ends as shells expect."""

    def stop(*_args, **_keywords):
        raise KeyboardInterrupt

    monkeypatch.setattr("tipdata.reading.read", stop)
    assert run("fiji.txt") == 130


@pytest.mark.usefixtures("documents")
def test_a_reader_that_has_seen_enough(monkeypatch):
    """A closed pipe is no error worth a traceback."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8", buffering=1) as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        assert run("fiji.txt") == 1


@pytest.mark.usefixtures("documents")
@pytest.mark.parametrize("words", [["fiji.txt"], ["fiji.txt", "--json"]])
def test_terminals_without_unicode(monkeypatch, words):
    """What the terminal's encoding lacks is escaped; JSON stays JSON."""
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, "ascii"))
    monkeypatch.setattr("tipdata.serialize.to_json", lambda *_args, **_kw: '{"name": "Türk 😀"}')
    assert run(*words) == 0
    sys.stdout.flush()
    text = raw.getvalue().decode("ascii")
    if "--json" in words:
        assert json.loads(text) == {"name": "Türk 😀"}


def test_streams_that_are_no_terminals(monkeypatch, capsys):
    """Output caught by something else is left as it is."""
    caught = io.StringIO()
    monkeypatch.setattr(sys, "stdout", caught)
    assert run("history", "Fiji") == 0
    assert caught.getvalue().startswith("Fiji (FJI)")


@pytest.mark.usefixtures("documents")
def test_the_installed_command():
    """`python -m tipdata` is the same command."""
    done = subprocess.run(
        [sys.executable, "-m", "tipdata", "fiji.txt", "gone.txt"],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert done.returncode == 1
    assert "Fiji (FJI): Tier 2 (upgraded)" in done.stdout
    assert done.stderr == "tipdata: cannot read 'gone.txt': No such file or directory\n"
