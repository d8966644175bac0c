"""How the press words a placement, and how it words what is none."""

from __future__ import annotations

import pytest

import tipdata

T = "in the 2019 Trafficking in Persons Report"

STATED = (
    (f"Jordan has once more been given a Tier 2 rating {T}", "2", ""),
    (f"Jordan's Tier 1 ranking was maintained {T}", "1", "remained"),
    (f"Jordan has been named a Tier 3 country {T}", "3", ""),
    ("The 2019 TIP Report lists Jordan as a Tier 2 Watch List country", "2WL", ""),
    (f"Jordan slid from Tier 1 to Tier 2 {T}", "2", "downgraded"),
    (f"Jordan climbs from Tier 3 to the Tier 2 Watch List {T}", "2WL", "upgraded"),
    (
        f"Jordan finds itself on the Tier 2 Watch List for the second year running {T}",
        "2WL",
        "remained",
    ),
    (f"Jordan has dropped a notch to the Tier 2 Watch List {T}", "2WL", "downgraded"),
    (f"Jordan has jumped two places to Tier 1 {T}", "1", "upgraded"),
    (f"Jordan was again relegated to Tier 3 {T}", "3", "downgraded"),
    (f"For the third time in a row Jordan ranks in Tier 2 {T}", "2", "remained"),
    (f"Jordan earned a Tier 1 designation {T}", "1", ""),
    (f"Jordan is still a Tier 2 country {T}", "2", ""),
    (f"Jordan continues to be on Tier 2 {T}", "2", "remained"),
    (f"Jordan continues to be placed on Tier 2 Watch List {T}", "2WL", "remained"),
    (f"Jordan kept its Tier 2 status {T}", "2", "remained"),
    (f"Jordan has been taken off the Tier 2 Watch List and placed on Tier 2 {T}", "2", "upgraded"),
    (f"Jordan stays put on Tier 3 {T}", "3", "remained"),
    (f"Jordan has been blacklisted, falling to Tier 3 {T}", "3", "downgraded"),
    (f"The State Department moved Jordan up to Tier 2 {T}", "2", "upgraded"),
    (f"The State Department moved Jordan down to Tier 3 {T}", "3", "downgraded"),
    (f"The US lifted Jordan to Tier 2 {T}", "2", "upgraded"),
    (f"The US has cut Jordan's ranking to Tier 3 {T}", "3", "downgraded"),
    (f"Jordan has been classified in Tier 2 {T}", "2", ""),
    (f"Jordan falls under Tier 2 {T}", "2", ""),
    (f"Jordan ranked Tier 2 {T}", "2", ""),
    (f"Jordan remains in the Tier 2 category {T}", "2", "remained"),
    (f"Jordan received a Tier 2 Watch List ranking {T}", "2WL", ""),
    (f"Jordan improved its standing to Tier 2 {T}", "2", "upgraded"),
    (f"Jordan saw its ranking upgraded to Tier 2 {T}", "2", "upgraded"),
    (f"Jordan saw its ranking fall to Tier 3 {T}", "3", "downgraded"),
    (f"Jordan was added to the Tier 2 Watch List {T}", "2WL", ""),
    (f"Jordan avoided a downgrade and remained on the Tier 2 Watch List {T}", "2WL", "remained"),
    (f"Jordan could not avoid a downgrade to Tier 3 {T}", "3", "downgraded"),
    (f"Jordan held on to its Tier 2 placement {T}", "2", "remained"),
    (f"Jordan maintained Tier-2 {T}", "2", "remained"),
    (f"Jordan remains at Tier II {T}", "2", "remained"),
    (f"Jordan is in Tier Two {T}", "2", ""),
    (f"Jordan graduated from the Tier 2 Watch List to Tier 2 {T}", "2", "upgraded"),
    (f"Jordan has been promoted to the Tier 1 group {T}", "1", "upgraded"),
    (
        (
            "The report, out Thursday, leaves Jordan on Tier 2. It is the 2019 "
            "Trafficking in Persons Report"
        ),
        "2",
        "",
    ),
    ("The 2019 Trafficking in Persons Report was released. Jordan: Tier 2", "2", ""),
    (
        (
            "Jordan has been on the Tier 2 Watch List for two consecutive "
            "years, says the 2019 Trafficking in Persons Report"
        ),
        "2WL",
        "remained",
    ),
    ("The 2019 Trafficking in Persons Report gave Jordan a Tier 2 rating", "2", ""),
    (f"Jordan stands at Tier 2 {T}, the same as last year", "2", ""),
    (f"Despite being upgraded last year, Jordan was returned to Tier 3 {T}", "3", ""),
    (
        f"Jordan, which was on Tier 3 last year, was moved to Tier 2 Watch List {T}",
        "2WL",
        "upgraded",
    ),
    (f"Jordan's position worsened from Tier 2 to Tier 3 {T}", "3", "downgraded"),
    (f"Jordan bounced back to Tier 1 {T}", "1", "upgraded"),
    (f"Jordan was put back on the Tier 2 Watch List {T}", "2WL", ""),
    (f"Jordan tumbled to Tier 3 {T}", "3", "downgraded"),
    (f"Jordan's downgrade to Tier 3 {T} is a blow", "3", "downgraded"),
    (f"Jordan's upgrade to Tier 2 from Tier 3 {T} is a success", "2", "upgraded"),
    (f"Jordan welcomed its upgrade to Tier 2 {T}", "2", "upgraded"),
    (f"Jordan, previously Tier 2, is now Tier 3 {T}", "3", "downgraded"),
    (f"Jordan, formerly on Tier 3, now ranks on Tier 2 {T}", "2", "upgraded"),
    (f"Jordan lost its Tier 1 status and is now on Tier 2 {T}", "2", "downgraded"),
    (f"Jordan lost its Tier 1 ranking {T}", "", "downgraded"),
    (f"Jordan marks its third straight year on Tier 2 {T}", "2", "remained"),
    ("In Tier 2, the 2019 Trafficking in Persons Report lists Jordan", "2", ""),
    (f"Jordan gets the lowest ranking {T}", "3", ""),
    (f"Jordan again received the lowest rating {T}", "3", ""),
    (f"The State Department has Jordan in Tier 2 {T}", "2", ""),
    (f"Jordan rejects its Tier 3 ranking {T}", "3", ""),
)
"""A sentence, the tier's code and the change it states."""

UNSTATED = (
    "Jordan could fall to Tier 3 next year, according to the 2019 Trafficking in Persons Report",
    "Jordan hopes to move to Tier 1 after the 2019 Trafficking in Persons Report",
    f"Jordan escaped Tier 3 {T}",
    f"Jordan narrowly avoided being placed on Tier 3 {T}",
    "Jordan was on Tier 3 in 2012, before the 2019 Trafficking in Persons Report",
    "Jordan should be placed on Tier 3 of the Trafficking in Persons Report, activists say",
    "Activists want Jordan moved to Tier 3 of the 2019 Trafficking in Persons Report",
    (
        "Senators urged the State Department to put Jordan on Tier 3 of "
        "the 2019 Trafficking in Persons Report"
    ),
    f"Had Jordan not passed the law, it would have been downgraded to Tier 3 {T}",
    f"Will Jordan be downgraded to Tier 3 {T}?",
    "The 2019 Trafficking in Persons Report warns Jordan that a Tier 3 ranking brings sanctions",
    "Jordan risks being put on Tier 3 of the Trafficking in Persons Report",
    (
        "A Tier 3 ranking for Jordan would be unfair, the minister said of "
        "the 2019 Trafficking in Persons Report"
    ),
    "Jordan must work to avoid a fall to Tier 3 in the 2020 Trafficking in Persons Report",
    "Unlike Jordan, many states fear Tier 3 of the 2019 Trafficking in Persons Report",
    "Jordan's aim is to reach Tier 1 of the Trafficking in Persons Report by 2022",
    f"Jordan was not placed on Tier 3 {T}",
    f"Jordan was nearly placed on Tier 3 {T}",
    f"Jordan denies that it was placed on Tier 3 {T}",
    "Jordan wants its Tier 1 ranking back after the 2019 Trafficking in Persons Report",
    "Rumours that Jordan was moved to Tier 3 of the 2019 Trafficking in Persons Report are false",
    (
        "The 2019 Trafficking in Persons Report says any country on Tier "
        "3, Jordan or others, may lose aid"
    ),
    "Jordan is expected to be upgraded to Tier 1 in the Trafficking in Persons Report due in June",
    f"Jordan may lose its Tier 1 ranking {T}",
    "Jordan is likely to be placed on Tier 3 of the Trafficking in Persons Report",
    "The 2019 Trafficking in Persons Report could have put Jordan on Tier 3",
    f"Jordan is one step away from Tier 3 {T}",
    f"Officials expect Jordan to remain on Tier 2 {T}",
    "Jordan will be placed on Tier 3 in the 2020 Trafficking in Persons Report unless it acts",
    "A downgrade of Jordan to Tier 3 was considered for the 2019 Trafficking in Persons Report",
    (
        "The minister fears that Jordan has been put on Tier 3 of the 2019 "
        "Trafficking in Persons Report"
    ),
)
"""What may come, was escaped, wished for, denied, or was so in another edition."""


def _placements(sentence: str) -> list[tuple[str, str, str]]:
    """Who is placed where by a text that leads with a sentence."""
    stop = "" if sentence.endswith("?") else "."
    report = tipdata.parse(f"{sentence}{stop}\n\nThe minister said more would follow.\n")
    return [
        (a.country.iso3, a.tier.value if a.tier else "", a.change.value if a.change else "")
        for a in report.assessments
    ]


@pytest.mark.parametrize(("sentence", "tier", "change"), STATED)
def test_press_states(sentence: str, tier: str, change: str) -> None:
    """Whatever the verb, the tier reached and the direction are read."""
    assert _placements(sentence) == [("JOR", tier, change)]


@pytest.mark.parametrize("sentence", UNSTATED)
def test_press_states_nothing(sentence: str) -> None:
    """A placement that is no fact of this edition gives no tier."""
    try:
        placed = _placements(sentence)
    except tipdata.ParseError as error:
        placed = [] if error.expected else [("", "?", "")]
    assert not [each for each in placed if each[1]]
