"""A whole report made up for the tests: narratives of all countries, set as a PDF edition is."""

from __future__ import annotations

from typing import NamedTuple

from pdf_making import Mark, Set, justified, ligated, paged, prose, seeded

from tipdata.countries import countries
from tipdata.vocabulary import Tier

HEADINGS = ("PRIORITIZED RECOMMENDATIONS", "PROSECUTION", "PROTECTION", "PREVENTION")

WORDS = {
    Tier.TIER_1: (
        "The Government of {name} fully meets the minimum standards for the elimination of "
        "trafficking. The government continued to demonstrate serious and sustained efforts; "
        "therefore {name} remained on Tier 1."
    ),
    Tier.TIER_2: (
        "The Government of {name} does not fully meet the minimum standards for the elimination of "
        "trafficking but is making significant efforts to do so. The government demonstrated "
        "overall increasing efforts compared to the previous reporting period; therefore {name} "
        "remained on Tier 2."
    ),
    Tier.TIER_2_WATCH_LIST: (
        "The Government of {name} does not fully meet the minimum standards for the elimination of "
        "trafficking but is making significant efforts to do so. However, the government did not "
        "demonstrate overall increasing efforts compared to the previous reporting period. "
        "Therefore {name} was downgraded to Tier 2 Watch List."
    ),
    Tier.TIER_3: (
        "The Government of {name} does not fully meet the minimum standards for the elimination of "
        "trafficking and is not making significant efforts to do so; therefore {name} remained on "
        "Tier 3."
    ),
}
LABEL = {
    Tier.TIER_1: "TIER 1",
    Tier.TIER_2: "TIER 2",
    Tier.TIER_2_WATCH_LIST: "TIER 2 WATCH LIST",
    Tier.TIER_3: "TIER 3",
}

RECOMMENDATIONS = (
    "Increase efforts to investigate and prosecute traffickers. • Train officials on proactive "
    "victim identification. • Amend the anti-trafficking law."
)


class Narrative(NamedTuple):
    """One country's narrative as it was made."""

    name: str
    iso3: str
    tier: Tier


def narratives(count: int, *, seed: int = 7):
    """So many countries of the 2019 edition with a tier each, in alphabetical order."""
    random_ = seeded(seed)
    known = [c for c in countries().values() if c.iso3 not in {"ANT", "SCG"}]
    some = sorted(known, key=lambda country: country.name)[:count]
    return [Narrative(c.name, c.iso3, random_.choice(list(WORDS))) for c in some]


def paragraphs(narrative: Narrative, words: int, random_):
    """A narrative as headings and paragraphs."""
    name = narrative.name
    yield f"{name.upper()}: {LABEL[narrative.tier]}", True
    yield WORDS[narrative.tier].format(name=name) + " " + prose(words, random_), False
    bodies = (
        RECOMMENDATIONS,
        "The government increased law enforcement efforts. " + prose(2 * words, random_),
        "The government maintained protection efforts. " + prose(2 * words, random_),
        "The government increased prevention efforts. " + prose(words, random_),
        "As reported over the past five years, human traffickers exploit domestic and foreign "
        f"victims in {name}. " + prose(words, random_),
    )
    for heading, body in zip((*HEADINGS, "TRAFFICKING PROFILE"), bodies, strict=True):
        yield heading, True
        yield body, False


def report_pages(made, *, words: int = 60, seed: int = 3):
    """The pages of a report, each with its columns, and the country each begins with."""
    random_ = seeded(seed)
    lines, owners = [], []
    for narrative in made:
        for text, heading in paragraphs(narrative, words, random_):
            if heading:
                new = [Set(text, 0, 10.5 if ":" in text else 9.5, 0, 8)]
            else:
                new = justified(ligated(text), 240, indent=0, above=4, random_=random_)
            lines += new
            owners += [narrative.name] * len(new)
    pages = paged(lines)
    names, place = [], 0
    for columns in pages:
        names.append(owners[place])
        place += sum(map(len, columns))
    return pages, names


def headed(pages, names, draw):
    """Pages with the country's name and the page's number, at the outer side of its foot."""
    done = []
    for number, (columns, name) in enumerate(zip(pages, names, strict=True), start=55):
        x = 54 if number % 2 else 520
        done.append(
            [
                Mark("2019 TRAFFICKING IN PERSONS REPORT", 220, 756, 8),
                Mark(name.upper(), 60, 742, 8),
                *draw(columns),
                Mark(str(number), x, 30, 8),
            ]
        )
    return done
