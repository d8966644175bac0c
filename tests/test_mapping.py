"""FrozenMap is a mapping that hashes, compares by value, pickles and never changes."""

from __future__ import annotations

import pickle

import pytest

from tipdata import FrozenMap
from tipdata.mapping import frozen


def test_it_is_a_mapping_in_the_order_given():
    mapping = FrozenMap([("b", 1), ("a", 2)])
    assert list(mapping.items()) == [("b", 1), ("a", 2)]
    assert mapping["a"] == 2
    assert len(mapping) == 2
    assert repr(mapping) == "FrozenMap({'b': 1, 'a': 2})"
    with pytest.raises(KeyError):
        mapping["c"]


def test_equal_maps_have_equal_hashes_whatever_their_order():
    one, other = FrozenMap({"a": 1, "b": 2}), FrozenMap({"b": 2, "a": 1})
    assert one == other == {"a": 1, "b": 2}
    assert hash(one) == hash(other) == hash(one)
    assert one != FrozenMap({"a": 1})


def test_it_pickles():
    mapping = FrozenMap({"a": (1, 2)})
    assert pickle.loads(pickle.dumps(mapping)) == mapping


def test_it_does_not_change():
    given = {"a": 1}
    mapping = FrozenMap(given)
    given["a"] = 2
    assert mapping["a"] == 1
    with pytest.raises(AttributeError, match="does not change"):
        mapping._items = {}
    with pytest.raises(TypeError):
        mapping["a"] = 3


def test_a_dict_handed_over_makes_the_same_map():
    mapping = frozen({"a": 1, "b": 2})
    assert mapping == FrozenMap({"a": 1, "b": 2})
    assert hash(mapping) == hash(pickle.loads(pickle.dumps(mapping)))
