"""Titles of narratives: a country's name, and mostly its tier, on lines of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.countries import Country, find_countries
from tipdata.parsing.editions import edition_year
from tipdata.parsing.lines import LONGEST
from tipdata.parsing.paragraphs import assesses, is_profile
from tipdata.parsing.title_lines import MARKS, may_title, named_country, printed_title, stated_tier
from tipdata.text import Stretch
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.parsing.headings import Headings
    from tipdata.parsing.lines import Lines
    from tipdata.parsing.tier_words import TierMention

__all__ = ["Outline", "Title", "bodies", "find_titles"]

_SLIPPED = re.compile(r"\s*WATCH LIST(?=[A-Z][a-z]|\n|$)")


class Title(NamedTuple):
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


class Outline(NamedTuple):
    """The titles and headings of a document."""

    titles: Sequence[Title]
    headings: Headings


def find_titles(lines: Lines) -> list[Title]:
    """Find the titles in a document, in order.

    A name alone on its line is a title only where a tier, an edition or the beginning of a
    narrative about that country follows.

    Args:
        lines: Its lines.

    Returns:
        The titles; of several lines in a row that name one country, the last.
    """
    titles: list[Title] = []
    behind = 0
    for start, end, head in lines.each:
        if start >= behind and may_title(head, end - start):
            title = _title(lines.text, start, end, head)
            if title is not None:
                behind = title.stretch.end
                titles.append(title)
    return titles


def bodies(titles: Sequence[Title], end: int) -> list[Stretch]:
    """The stretches behind each title, up to the next one or the end."""
    stops = [title.stretch.start for title in titles] + [end]
    return [Stretch(title.stretch.end, stop) for title, stop in zip(titles, stops[1:], strict=True)]


def _title(text: str, start: int, end: int, head: str) -> Title | None:
    """The title that begins at a line, if one does."""
    title = _printed(start, head) or _worded(start, end, head)
    return None if title is None else _followed(text, title)


def _printed(start: int, head: str) -> Title | None:
    """A title printed as most are."""
    printed = printed_title(head)
    if printed is None:
        return None
    width, country, tier = printed
    named, end = start + width, start + len(head)
    tier_at = Stretch(named + len(": "), end)
    return Title(Stretch(start, end), country, Stretch(start, named), tier, tier_at)


def _worded(start: int, end: int, head: str) -> Title | None:
    """A title in any other words."""
    mention = stated_tier(head)
    if mention is None and end - start > LONGEST:
        return None
    name = named_country(head, mention)
    if name is None:
        return None
    first, last, found = name
    stop = (
        end
        if mention is None or end - start <= LONGEST
        else start + mention.end + _close(head, mention)
    )
    return Title(
        stretch=Stretch(start, stop),
        country=found,
        name=Stretch(start + first, start + last),
        tier=mention.tier if mention else None,
        tier_at=Stretch(start + mention.start, start + mention.end) if mention else None,
        year=edition_year(head),
    )


def _close(head: str, mention: TierMention) -> int:
    """How many closing marks follow the tier."""
    rest = head[mention.end :]
    return len(rest) - len(rest.lstrip(" )*†‡]"))


def _followed(text: str, title: Title) -> Title | None:
    """A title with the lines that belong to it; None where nothing shows it to be one."""
    strong = title.tier is not None or title.year is not None
    position = title.stretch.end
    while True:
        start, end = _next_line(text, position)
        if start == end or end - start > LONGEST:
            break
        head = text[start:end]
        mention, year = stated_tier(head), edition_year(head)
        alone = mention and not (head[: mention.start] + head[mention.end :]).strip(MARKS + "()[]")
        if title.tier is None and mention and alone:
            tier_at = Stretch(start + mention.start, start + mention.end)
            title = title._replace(tier=mention.tier, tier_at=tier_at)
        elif year is not None and title.year in (None, year) and len(head) < 60:
            title = title._replace(year=year)
        else:
            break
        strong, position = True, end
        title = title._replace(stretch=Stretch(title.stretch.start, end))
    if title.tier is Tier.TIER_2:
        title = _watch_list(text, title)
    return title if strong or _begins(text, title, start, end) else None


def _watch_list(text: str, title: Title) -> Title:
    """A title whose ``WATCH LIST`` slipped into the text below it (2018)."""
    match = _SLIPPED.match(text, title.stretch.end)
    if match is None or title.tier_at is None:
        return title
    return title._replace(
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
