"""Broken documents, files, pages, JSON texts and names, as hypothesis strategies.

The mishaps are those of `fuzz.mishaps`; hypothesis is their source of chance here, so what breaks
something shrinks. Where characters themselves matter, hypothesis draws them.
"""

from __future__ import annotations

from functools import partial

from fuzz import mishaps
from hypothesis import strategies as st

import tipdata

chances = st.randoms(use_true_random=False)

texts = chances.map(mishaps.broken_text)
"""Composed documents after one to four mishaps."""

page_contents = chances.map(lambda chance: mishaps.broken_page(chance).encode(errors="replace"))
"""Documents in markup, whole and broken, as files."""

contents = chances.map(mishaps.broken_bytes)
"""Files in one encoding or several, with any bytes strewn in."""

names = chances.map(mishaps.broken_name)
"""Names of countries after a mishap or two."""

characters = st.text(st.characters(exclude_categories=()), max_size=60)
"""Any characters, lone surrogates too."""


@st.composite
def strewn_texts(draw):
    """A composed document with any characters at any place, or in the place of some."""
    text = mishaps.whole(draw(chances))
    start = draw(st.integers(0, len(text)))
    end = draw(st.sampled_from([start, min(len(text), start + 20)]))
    return text[:start] + draw(characters) + text[end:]


def _written(text):
    """The JSON of a report, or of some placements where the text gives none."""
    try:
        return tipdata.to_json(tipdata.parse(text))
    except tipdata.TipDataError:
        return tipdata.to_json(tipdata.placements().edition(2004)[:2])


@st.composite
def json_texts(draw):
    """JSON that was the library's own, with values, keys or characters that do not belong."""
    written = _written(mishaps.whole(draw(chances)))
    return draw(chances.map(partial(mishaps.broken_json, written)))


def repeated(words, most=60):
    """Words of a list over and over, in any order, with or without blanks."""
    glue = st.sampled_from([" ", "", "\n", ", ", " and "])
    return st.builds(
        lambda lead, between, some, times: lead + between.join(some * times),
        st.sampled_from(["", "FIJI: TIER 2\n\n", "Trafficking in Persons Report 2018: Fiji "]),
        glue,
        st.lists(st.sampled_from(words), min_size=1, max_size=4),
        st.integers(1, most),
    )
