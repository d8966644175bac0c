"""Shortcomings: the sentences of an overview that state what was not done."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdata.parsing.shortcomings import read_shortcomings
from tipdata.text import Stretch, clean

STANDING = (
    "The Government of Narnia does not fully meet the minimum standards for the elimination of "
    "trafficking; however, it is making significant efforts to do so. "
)
PRAISE = "The government demonstrated increasing efforts by freeing boys. "
TURN = "However, the government did not meet the minimum standards in several key areas. "
NOT_MORE = (
    "However, the government did not demonstrate increasing efforts compared to the previous "
    "reporting period. "
)

OVERVIEWS = {
    "behind the turn every sentence counts": (
        STANDING + PRAISE + TURN + "Courts were slow. The king kept a wolf. Victims hid.",
        ["Courts were slow.", "The king kept a wolf.", "Victims hid."],
    ),
    "the turn with however in its middle": (
        STANDING + PRAISE + "The government did not, however, meet the minimum standards in some "
        "key areas. Courts were slow.",
        ["Courts were slow."],
    ),
    "the turn of the Watch List": (
        STANDING + PRAISE + NOT_MORE + "The king kept a wolf. Therefore Narnia was downgraded to "
        "Tier 2 Watch List.",
        ["The king kept a wolf."],
    ),
    "efforts that did not last": (
        STANDING + PRAISE + "However, these efforts were not serious and sustained compared to the "
        "efforts during the previous reporting period. The king kept a wolf.",
        ["The king kept a wolf."],
    ),
    "waiver, plan and tier": (
        STANDING + PRAISE + NOT_MORE + "Courts were slow. Because the government has devoted "
        "sufficient resources to a written plan that, if implemented, would constitute significant "
        "efforts to meet the minimum standards, Narnia was granted a waiver per the Trafficking "
        "Victims Protection Act from an otherwise required downgrade to Tier 3. Therefore Narnia "
        "remained on Tier 2 Watch List for the third consecutive year.",
        ["Courts were slow."],
    ),
    "an opening however that states one": (
        STANDING + PRAISE + "However, the government did not hire judges. It kept a wolf.",
        ["However, the government did not hire judges.", "It kept a wolf."],
    ),
    "an opening however that tells a deed of harm": (
        STANDING + PRAISE + "However, officials sold children. They laughed.",
        ["However, officials sold children.", "They laughed."],
    ),
    "Tier 1": (
        (
            "The Government of Narnia fully meets the minimum standards for the elimination of "
            "trafficking. The government hired judges. Although the government meets the minimum "
            "standards, it did not pay them. Courts were slow."
        ),
        [
            "Although the government meets the minimum standards, it did not pay them.",
            "Courts were slow.",
        ],
    ),
    "Tier 1 with nothing behind the comma": (
        (
            "The government hired judges. Although the government meets the minimum standards, it. "
            "Courts were slow."
        ),
        ["Courts were slow."],
    ),
    "Tier 3": (
        (
            "The Government of Narnia does not fully meet the minimum standards and is not making "
            "significant efforts to do so; therefore Narnia remained on Tier 3. Despite the lack "
            "of significant efforts, the government took some steps to address trafficking, "
            "including hiring a judge. However, it sold slaves. The king kept a wolf."
        ),
        ["However, it sold slaves.", "The king kept a wolf."],
    ),
    "a list of steps behind the turn": (
        STANDING + PRAISE + TURN + "The government made weak efforts, including by hiring a cook.",
        ["The government made weak efforts, including by hiring a cook."],
    ),
    "before 2017 each sentence by itself": (
        STANDING + "The government freed boys. However, it did not hire judges. It built a house. "
        "Courts convicted only one man. Penalties remained low. It failed to draft a law.",
        [
            "However, it did not hire judges.",
            "Courts convicted only one man.",
            "Penalties remained low.",
            "It failed to draft a law.",
        ],
    ),
    "before 2017 the formula": (
        STANDING + "Despite these efforts, the government did not show evidence of increasing "
        "efforts; therefore, Narnia is placed on Tier 2 Watch List. It provided no shelter. "
        "The government should hire judges.",
        ["It provided no shelter."],
    ),
    "a promise is none": (
        STANDING + "The government no later than in May opened a house.",
        [],
    ),
    "special case": (
        "Narnia remains a Special Case. The winter has not ended. Courts lacked coal.",
        [],
    ),
    "special case, behind efforts": (
        "Narnia remains a Special Case. The government hired judges. It did not pay them.",
        ["It did not pay them."],
    ),
    "nothing": ("", []),
}


def _shortcomings(text):
    cleaned = clean(text)
    found = read_shortcomings(cleaned, Stretch(0, len(cleaned.text)))
    return [cleaned.text[a:b] for a, b in found]


@pytest.mark.parametrize(("text", "items"), OVERVIEWS.values(), ids=OVERVIEWS)
def test_overviews_state_these_shortcomings(text, items):
    assert _shortcomings(text) == items


SENTENCES = [
    "Courts were slow.",
    "The king kept a wolf.",
    "It did not hire judges.",
    "Victims hid.",
]


@given(st.lists(st.sampled_from(SENTENCES), max_size=8), st.sampled_from([TURN, NOT_MORE]))
def test_all_that_follows_the_turn_comes_back(told, turn):
    assert _shortcomings(STANDING + PRAISE + turn + " ".join(told)) == told
