"""Every error carries its facts, says its sentence, and survives a pickle."""

from __future__ import annotations

import copy
import pickle

import pytest

import tipdata
from tipdata import errors

EXAMPLES = {
    "TipDataError": (errors.TipDataError("no"), {"message": "no"}),
    "ParseError": (
        errors.ParseError("no", expected="a title", line=3, column=4, source="x.txt"),
        {"expected": "a title", "line": 3, "column": 4, "source": "x.txt"},
    ),
    "UnknownCountryError": (
        errors.UnknownCountryError("no", name="Xland", candidates=["Yland"], year=2001),
        {"name": "Xland", "candidates": ("Yland",), "year": 2001},
    ),
    "VocabularyError": (
        errors.VocabularyError("no", vocabulary="Tier", found="9", expected=["1", "2"]),
        {"vocabulary": "Tier", "found": "9", "expected": ("1", "2")},
    ),
    "QueryError": (
        errors.QueryError("no", field="teir", known=["tier"]),
        {"field": "teir", "known": ("tier",)},
    ),
    "SchemaError": (
        errors.SchemaError("no", path="a[0]", faults=[("a[0]", "bad")]),
        {"path": "a[0]", "faults": (("a[0]", "bad"),)},
    ),
    "LimitError": (
        errors.LimitError("no", limit="max_bytes", allowed=1, found=2),
        {"limit": "max_bytes", "allowed": 1, "found": 2},
    ),
    "ValidationError": (errors.ValidationError("no", findings=["f"]), {"findings": ("f",)}),
    "MissingExtraError": (
        errors.MissingExtraError("no", extra="pdf"),
        {"extra": "pdf", "command": "pip install 'tipdata[pdf]'"},
    ),
}


def test_every_error_has_an_example():
    assert set(errors.__all__) == set(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_error_keeps_its_facts_through_pickle_and_copy(name):
    error, facts = EXAMPLES[name]
    for again in (error, pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is getattr(tipdata, name)
        assert str(again) == again.message == error.message
        assert {key: getattr(again, key) for key in facts} == facts


@pytest.mark.parametrize(
    ("message", "facts", "told"),
    [
        ("no", {}, "no"),
        ("no", {"line": 3, "column": 4}, "line 3, column 4: no"),
        ("no", {"source": "x.txt"}, "x.txt: no"),
        ("no", {"line": 3, "column": 4, "source": "x.txt"}, "x.txt, line 3, column 4: no"),
        ("cannot read 'x.txt'", {"source": "x.txt"}, "cannot read 'x.txt'"),
        ("no, see line 3, column 4", {"line": 3, "column": 4}, "no, see line 3, column 4"),
    ],
)
def test_a_parse_error_says_where_once(message, facts, told):
    error = errors.ParseError(message, **facts)
    assert error.message == told
    assert errors.ParseError(error.message, **facts).message == told


@pytest.mark.parametrize("name", sorted({*EXAMPLES} - {"ParseError"}))
def test_other_errors_say_their_sentence(name):
    assert str(EXAMPLES[name][0]) == "no"


@pytest.mark.parametrize(
    ("name", "builtin"),
    [
        ("ParseError", ValueError),
        ("UnknownCountryError", LookupError),
        ("VocabularyError", ValueError),
        ("QueryError", ValueError),
        ("SchemaError", ValueError),
        ("LimitError", ValueError),
        ("ValidationError", ValueError),
        ("MissingExtraError", ImportError),
    ],
)
def test_an_error_is_also_the_builtin_a_caller_expects(name, builtin):
    assert issubclass(getattr(tipdata, name), (builtin, tipdata.TipDataError))
    assert issubclass(getattr(tipdata, name), builtin)
