"""The report's own terms as enums that also take the words people write.

This module imports nothing but the standard library's ``enum``: ``tipdata.Tier`` is cheap.
"""

from __future__ import annotations

from enum import Enum

from tipdata.errors import VocabularyError

TYPE_CHECKING = False  # typing's own costs more to import than all of this module
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Self

__all__ = [
    "DocumentKind",
    "Measure",
    "Pillar",
    "PillarTrend",
    "Qualifier",
    "SectionKind",
    "Severity",
    "Standards",
    "Tier",
    "TierChange",
    "Trend",
]


_LONGEST = 60
"""Characters of a word up to which one like it is looked for."""

_LIKE = 0.75
"""How like a known word a misspelt one must be to be offered."""


def _squeeze(word: str) -> str:
    """The word in lower case, everything but letters and digits made one blank."""
    return " ".join("".join(c if c.isalnum() else " " for c in word.lower()).split())


def _digits(word: str) -> str:
    """The digits of a word, which no slip of the pen changes."""
    return "".join(c for c in word if c.isdigit())


def _meaning(**members: str) -> dict[str, str]:
    """Each of the words listed behind a member's name, squeezed, with that name."""
    return {_squeeze(word): name for name, words in members.items() for word in words.split(",")}


class Term(Enum):
    """An enum whose call takes a member's code, its name, or a word people write for it."""

    @classmethod
    def _words(cls) -> Mapping[str, str]:
        """Further words, squeezed, each with the name of the member it means."""
        return {}

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if isinstance(value, str):
            word = _squeeze(value)
            for member in cls:
                if word in (_squeeze(member.value), _squeeze(member.name)):
                    return member
            name = cls._words().get(word)
            if name is not None:
                return cls[name]
        expected = [str(member.value) for member in cls]
        message = (
            f"{value!r:.60} is no {cls.__name__}: expected one of {', '.join(expected)}, "
            f"or the name of one{cls._near(value)}"
        )
        raise VocabularyError(message, vocabulary=cls.__name__, found=value, expected=expected)

    @classmethod
    def _near(cls, value: object) -> str:
        """Which member a misspelt word comes near, as the end of a sentence."""
        if not isinstance(value, str) or len(value) > _LONGEST:
            return ""
        from difflib import get_close_matches

        word = _squeeze(value)
        words = {_squeeze(member.name): member.name for member in cls} | dict(cls._words())
        alike = [known for known in words if _digits(known) == _digits(word)]
        near = get_close_matches(word, alike, n=1, cutoff=_LIKE)
        return f"; did you mean {cls[words[near[0]]].value!r}?" if near else ""

    __hash__ = object.__hash__  # members are single objects; hashing their names is slower

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __str__(self) -> str:
        return str(self.value)


class Tier(Term):
    """A country's tier placement under the Trafficking Victims Protection Act.

    Source: 22 U.S.C. 7107(b)(1)-(2).
    Tiers are ordered, Tier 1 highest; Special Case stands outside the order, and comparing it
    raises ``TypeError``.

    Example:
        >>> Tier("Tier 2 Watch List"), Tier("2wl"), Tier("tier ii")
        (Tier.TIER_2_WATCH_LIST, Tier.TIER_2_WATCH_LIST, Tier.TIER_2)
        >>> Tier.TIER_1 > Tier.TIER_2 > Tier.TIER_2_WATCH_LIST > Tier.TIER_3
        True
    """

    TIER_1 = "1"
    TIER_2 = "2"
    TIER_2_WATCH_LIST = "2WL"
    TIER_3 = "3"
    SPECIAL_CASE = "SC"

    @classmethod
    def _words(cls) -> Mapping[str, str]:
        words = dict.fromkeys(("special", "special cases", "specialcase"), "SPECIAL_CASE")
        words |= dict.fromkeys(("watch list", "watchlist", "wl"), "TIER_2_WATCH_LIST")
        numbers = (("1", "one", "i"), ("2", "two", "ii"), ("3", "three", "iii"))
        leads = ("", "tier ", "tier", "t", "t ")
        for position, spellings in enumerate(numbers, start=1):
            for number in spellings:
                words |= dict.fromkeys((lead + number for lead in leads), f"TIER_{position}")
        tails = (" watch list", " watchlist", "watch list", "watchlist", "wl", " wl")
        listed = (lead + number + tail for lead in leads for number in numbers[1] for tail in tails)
        return words | dict.fromkeys(listed, "TIER_2_WATCH_LIST")

    @property
    def rank(self) -> int | None:
        """1 for Tier 1, 2 for Tier 2, 3 for Tier 2 Watch List, 4 for Tier 3, else None."""
        return _RANKS.get(self.value)

    @property
    def label(self) -> str:
        """The tier as the report prints it, such as ``Tier 2 Watch List``."""
        return _LABELS[self.value]

    def _compare(self, other: object) -> tuple[int, int] | None:
        if not isinstance(other, Tier):
            return None
        mine, theirs = self.rank, other.rank
        if mine is None or theirs is None:
            message = (
                "Special Case stands outside the order of tiers; "
                "compare with ==, or sort by a Query's order_by('tier')"
            )
            raise TypeError(message)
        return mine, theirs

    def __lt__(self, other: object) -> bool:
        ranks = self._compare(other)
        return NotImplemented if ranks is None else ranks[0] > ranks[1]

    def __le__(self, other: object) -> bool:
        ranks = self._compare(other)
        return NotImplemented if ranks is None else ranks[0] >= ranks[1]

    def __gt__(self, other: object) -> bool:
        ranks = self._compare(other)
        return NotImplemented if ranks is None else ranks[0] < ranks[1]

    def __ge__(self, other: object) -> bool:
        ranks = self._compare(other)
        return NotImplemented if ranks is None else ranks[0] <= ranks[1]


_RANKS = {"1": 1, "2": 2, "2WL": 3, "3": 4}
_LABELS = {
    "1": "Tier 1",
    "2": "Tier 2",
    "2WL": "Tier 2 Watch List",
    "3": "Tier 3",
    "SC": "Special Case",
}


class TierChange(Term):
    """How a placement stands to the one of the edition before, as the text says it.

    Example:
        >>> TierChange("upgraded")
        TierChange.UPGRADED
    """

    UPGRADED = "upgraded"
    DOWNGRADED = "downgraded"
    REMAINED = "remained"

    @classmethod
    def _words(cls) -> Mapping[str, str]:
        return _meaning(
            UPGRADED=(
                "upgrade, upgrades, raised, promoted, elevated, moved up, went up, rose, improved"
            ),
            DOWNGRADED=(
                "downgrade, downgrades, lowered, demoted, relegated, moved down, went down, "
                "fell, dropped, slipped"
            ),
            REMAINED=(
                "remain, remains, stayed, stays, kept, retained, maintained, unchanged, "
                "no change, same"
            ),
        )


class Pillar(Term):
    """One of the 3Ps of anti-trafficking policy.

    Example:
        >>> Pillar("Protection")
        Pillar.PROTECTION
    """

    PROSECUTION = "prosecution"
    PROTECTION = "protection"
    PREVENTION = "prevention"

    @classmethod
    def _words(cls) -> Mapping[str, str]:
        return _meaning(
            PROSECUTION="prosecutions, prosecute, prosecuting",
            PROTECTION="protect, protecting",
            PREVENTION="prevent, preventing",
        )


class Standards(Term):
    """How a government stands to the act's minimum standards (22 U.S.C. 7106, 7107).

    Example:
        >>> Standards("fully meets")
        Standards.FULLY_MEETS
    """

    FULLY_MEETS = "fully_meets"
    SIGNIFICANT_EFFORTS = "significant_efforts"
    NO_SIGNIFICANT_EFFORTS = "no_significant_efforts"

    @classmethod
    def _words(cls) -> Mapping[str, str]:
        return _meaning(
            FULLY_MEETS="meets, fully meets the minimum standards, meets the minimum standards",
            SIGNIFICANT_EFFORTS=(
                "making significant efforts, makes significant efforts, "
                "does not fully meet the minimum standards but is making significant efforts"
            ),
            NO_SIGNIFICANT_EFFORTS=(
                "not making significant efforts, makes no significant efforts, "
                "does not fully meet the minimum standards and is not making significant efforts"
            ),
        )


class Trend(Term):
    """Whether the government demonstrated increasing efforts overall.

    Example:
        >>> Trend("not increasing")
        Trend.NOT_INCREASING
    """

    INCREASING = "increasing"
    NOT_INCREASING = "not_increasing"

    @classmethod
    def _words(cls) -> Mapping[str, str]:
        return _meaning(
            INCREASING=(
                "increased, increase, increasing efforts, increased efforts, "
                "overall increasing efforts"
            ),
            NOT_INCREASING=(
                "no increase, did not increase, no increasing efforts, "
                "did not demonstrate increasing efforts, "
                "did not demonstrate overall increasing efforts"
            ),
        )


class PillarTrend(Term):
    """How efforts under one pillar developed, by the word of the section's topic sentence.

    Example:
        >>> PillarTrend("sustained"), PillarTrend("uneven")
        (PillarTrend.MAINTAINED, PillarTrend.UNEVEN)
    """

    INCREASED = "increased"
    MAINTAINED = "maintained"
    DECREASED = "decreased"
    MIXED = "mixed"
    MINIMAL = "minimal"
    LIMITED = "limited"
    WEAK = "weak"
    UNEVEN = "uneven"
    MODEST = "modest"
    INADEQUATE = "inadequate"
    NEGLIGIBLE = "negligible"
    NO = "no"

    @classmethod
    def _words(cls) -> Mapping[str, str]:
        return _meaning(
            INCREASED="improved, strengthened, expanded, increase, increasing, increased efforts",
            MAINTAINED="sustained, continued, maintained efforts",
            DECREASED="weakened, declined, decrease, decreasing, reduced, decreased efforts",
            MINIMAL="minimal efforts",
            LIMITED="limited efforts",
            WEAK="weak efforts",
            UNEVEN="uneven efforts",
            MODEST="modest efforts",
            INADEQUATE="inadequate efforts",
            NEGLIGIBLE="negligible efforts",
            MIXED="mixed efforts",
            NO="no efforts",
        )


class SectionKind(Term):
    """What a section of a country narrative tells of.

    Example:
        >>> SectionKind("government efforts")
        SectionKind.GOVERNMENT_EFFORTS
    """

    OVERVIEW = "overview"
    RECOMMENDATIONS = "recommendations"
    PROSECUTION = "prosecution"
    PROTECTION = "protection"
    PREVENTION = "prevention"
    PROFILE = "profile"
    GOVERNMENT_EFFORTS = "government_efforts"
    OTHER = "other"

    @classmethod
    def _words(cls) -> Mapping[str, str]:
        return _meaning(
            RECOMMENDATIONS="prioritized recommendations, recommendation",
            PROFILE="trafficking profile, scope and magnitude",
        )


class Measure(Term):
    """What a statistic counts.

    Example:
        >>> Measure("victims identified")
        Measure.VICTIMS_IDENTIFIED
    """

    INVESTIGATIONS = "investigations"
    PROSECUTIONS = "prosecutions"
    CONVICTIONS = "convictions"
    VICTIMS_IDENTIFIED = "victims_identified"

    @classmethod
    def _words(cls) -> Mapping[str, str]:
        return _meaning(
            INVESTIGATIONS="investigation, investigated",
            PROSECUTIONS="prosecution, prosecuted",
            CONVICTIONS="conviction, convicted",
            VICTIMS_IDENTIFIED="victims, identified victims, victim identification, identified",
        )


class Qualifier(Term):
    """How exact a statistic is, by the words around the number.

    Example:
        >>> Qualifier("at least")
        Qualifier.AT_LEAST
    """

    EXACT = "exact"
    AT_LEAST = "at_least"
    APPROXIMATELY = "approximately"
    NOT_REPORTED = "not_reported"

    @classmethod
    def _words(cls) -> Mapping[str, str]:
        return _meaning(
            EXACT="exactly, precisely",
            AT_LEAST="not less than, no fewer than, minimum, a minimum of",
            APPROXIMATELY="about, around, roughly, nearly, almost, some, circa, estimated",
            NOT_REPORTED="did not report, unreported, unknown, not available",
        )


class DocumentKind(Term):
    """Which genre of TIP document a text is.

    Example:
        >>> DocumentKind("tier list")
        DocumentKind.TIER_LIST
    """

    ANNOUNCEMENT = "announcement"
    NARRATIVE = "narrative"
    NARRATIVES = "narratives"
    TIER_LIST = "tier_list"
    DIGEST = "digest"

    @classmethod
    def _words(cls) -> Mapping[str, str]:
        return _meaning(
            ANNOUNCEMENT="press release, press statement, statement, news item, news",
            NARRATIVE="country narrative",
            NARRATIVES="country narratives",
            TIER_LIST="tier placements, tiers",
            DIGEST="summary",
        )


class Severity(Term):
    """How grave a finding of `validate` is.

    Example:
        >>> Severity("error")
        Severity.ERROR
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @classmethod
    def _words(cls) -> Mapping[str, str]:
        return _meaning(
            ERROR="errors",
            WARNING="warn, warnings",
            INFO="information, remark",
        )


def in_order(pillars: Any) -> tuple[Pillar, ...]:
    """The pillars given, each once, in canonical order."""
    chosen = set(pillars)
    return tuple(pillar for pillar in Pillar if pillar in chosen)
