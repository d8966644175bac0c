"""Titles of narratives: a country's name, and mostly its tier, on lines of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from tipdata.countries import Country, country, find_countries
from tipdata.errors import UnknownCountryError
from tipdata.parsing.editions import edition_year
from tipdata.parsing.paragraphs import assesses, is_profile
from tipdata.parsing.tier_words import tier_mentions
from tipdata.text import Stretch
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.parsing.tier_words import TierMention

__all__ = ["Title", "bodies", "find_titles"]

LONGEST = 110
"""Titles are shorter than this; a paragraph is longer."""

_PREFIX = re.compile(
    r"(?:.*?(?:Trafficking\s+in\s+Persons|TIP)\s+Report(?:\s+20\d\d)?(?:\s*[-–—:|]\s*(?:Country\s+Narratives?|Tier\s+Placements))?"
    r"|.*Country\s+Narratives?)\s*[-–—:|]\s*(?:Special\s+Case\s*:\s*)?",
    re.IGNORECASE,
)
"""What mirrors set before the name: ``2018 Trafficking in Persons Report: ``."""

CREDIT = re.compile(r"\[?(?:Extracted|Excerpt|From|Source|Adapted)\b", re.IGNORECASE)
"""What a mirror sets behind the tier: ``Extracted in part from ...``."""

SENTENCE_END = re.compile(r"[a-z]{2}\.$")
"""How a line ends that closes a sentence; titles without a tier do not."""

_MARKS = " \t*†‡:–—-#.,•|>_"
_SLIPPED = re.compile(r"\s*WATCH LIST(?=[A-Z][a-z]|\n|$)")


@attrs.frozen(kw_only=True)
class Title:
    """The title of a narrative.

    Args:
        stretch: From its first line to the end of its last: tier and edition lines included.
        country: The country it names.
        name: The name's words.
        tier: The tier it states, if it does.
        tier_at: The words that state it.
        year: The edition it states, if it does.
    """

    stretch: Stretch
    country: Country
    name: Stretch
    tier: Tier | None = None
    tier_at: Stretch | None = None
    year: int | None = None


def find_titles(text: str) -> list[Title]:
    """Find the titles in a text, in order.

    A name alone on its line is a title only where a tier, an edition or the beginning of a
    narrative about that country follows.

    Args:
        text: Cleaned text with straight apostrophes.

    Returns:
        The titles; of several lines in a row that name one country, the last.
    """
    titles: list[Title] = []
    behind = 0
    for start, end in _lines(text):
        if start < behind:
            continue
        title = _title(text, start, end)
        if title is not None:
            behind = title.stretch.end
            titles.append(title)
    return titles


def bodies(titles: Sequence[Title], end: int) -> list[Stretch]:
    """The stretches behind each title, up to the next one or the end."""
    stops = [title.stretch.start for title in titles] + [end]
    return [Stretch(title.stretch.end, stop) for title, stop in zip(titles, stops[1:], strict=True)]


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Every line that is not blank, a long one only up to where a title could end."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end - start > 2:
            yield start, end
        start = end + 1


def _title(text: str, start: int, end: int) -> Title | None:
    """The title that begins at a line, if one does."""
    head = text[start : min(end, start + LONGEST)]
    mention = _tier(head)
    if mention is None and end - start > LONGEST:
        return None
    name = _name(head, mention)
    if name is None:
        return None
    first, last, found = name
    stop = (
        end
        if mention is None or end - start <= LONGEST
        else start + mention.end + _close(head, mention)
    )
    title = Title(
        stretch=Stretch(start, stop),
        country=found,
        name=Stretch(start + first, start + last),
        tier=mention.tier if mention else None,
        tier_at=Stretch(start + mention.start, start + mention.end) if mention else None,
        year=edition_year(head),
    )
    return _followed(text, title)


def _tier(head: str) -> TierMention | None:
    """The one tier a title line states."""
    if "tier" not in head.lower() and "special case" not in head.lower():
        return None
    found = [mention for mention in tier_mentions(head) if not mention.vague]
    return found[0] if len(found) == 1 else None


def _close(head: str, mention: TierMention) -> int:
    """How many closing marks follow the tier."""
    rest = head[mention.end :]
    return len(rest) - len(rest.lstrip(" )*†‡]"))


def _name(head: str, mention: TierMention | None) -> tuple[int, int, Country] | None:
    """The country a title line names, with nothing else but marks beside it."""
    start, end = 0, len(head)
    if mention is not None:
        before = head[: mention.start].strip(_MARKS + "([")
        if before:
            end = mention.start
            rest = head[mention.end :].strip(_MARKS + ")]0123456789")
            if rest and len(head) < LONGEST and not CREDIT.match(rest):
                return None
        else:
            start = mention.end
    prefix = _PREFIX.match(head, start, end)
    start = prefix.end() if prefix else start
    if mention is None and SENTENCE_END.search(head):
        return None
    return _only_country(head, start, end, spelled=mention is not None)


def _only_country(
    head: str, start: int, end: int, *, spelled: bool
) -> tuple[int, int, Country] | None:
    """The country whose name fills a piece of a line, official forms in parentheses aside.

    Beside a tier the name may be spelled in any way; alone on a line only as editions print it.
    """
    piece = head[start:end]
    stripped = piece.strip(_MARKS + "([0123456789")
    if not stripped or not (stripped[0].isupper() or stripped.startswith("the ")):
        return None
    offset = start + piece.index(stripped)
    for first, last, found in find_countries(stripped):
        rest = stripped[last:].strip(_MARKS + "0123456789")
        if stripped[:first].strip().lower() in ("", "the") and not rest:
            return offset + first, offset + last, found
        break
    return _spelled(stripped, offset) if spelled else None


def _spelled(name: str, offset: int) -> tuple[int, int, Country] | None:
    """The country of a name in any spelling, with or without its official form in parentheses."""
    for piece in (name, name.split(" (", maxsplit=1)[0]):
        try:
            return offset, offset + len(piece), country(piece)
        except UnknownCountryError:
            continue
    return None


def _followed(text: str, title: Title) -> Title | None:
    """A title with the lines that belong to it; None where nothing shows it to be one."""
    strong = title.tier is not None or title.year is not None
    position = title.stretch.end
    while True:
        start, end = _next_line(text, position)
        if start == end or end - start > LONGEST:
            break
        head = text[start:end]
        mention, year = _tier(head), edition_year(head)
        alone = mention and not (head[: mention.start] + head[mention.end :]).strip(_MARKS + "()[]")
        if title.tier is None and mention and alone:
            tier_at = Stretch(start + mention.start, start + mention.end)
            title = attrs.evolve(title, tier=mention.tier, tier_at=tier_at)
        elif year is not None and title.year in (None, year) and len(head) < 60:
            title = attrs.evolve(title, year=year)
        else:
            break
        strong, position = True, end
        title = attrs.evolve(title, stretch=Stretch(title.stretch.start, end))
    if title.tier is Tier.TIER_2:
        title = _watch_list(text, title)
    return title if strong or _begins(text, title, start, end) else None


def _watch_list(text: str, title: Title) -> Title:
    """A title whose ``WATCH LIST`` slipped into the text below it (2018)."""
    match = _SLIPPED.match(text, title.stretch.end)
    if match is None or title.tier_at is None:
        return title
    return attrs.evolve(
        title,
        tier=Tier.TIER_2_WATCH_LIST,
        tier_at=Stretch(title.tier_at.start, match.end()),
        stretch=Stretch(title.stretch.start, match.end()),
    )


def _next_line(text: str, position: int) -> tuple[int, int]:
    """The next line that is not blank."""
    start = position
    while start < len(text) and text[start] in "\n ":
        start += 1
    end = text.find("\n", start)
    return start, len(text) if end < 0 else end


def _begins(text: str, title: Title, start: int, end: int) -> bool:
    """Whether a narrative about the country of a bare name begins in the line after it."""
    stop = min(end, start + 400)
    if end - start < 60 or not (
        assesses(text, start, min(end, start + 1500)) or is_profile(text, start, end)
    ):
        return False
    return any(c.iso3 == title.country.iso3 for _, _, c in find_countries(text, start, stop))
