"""Efforts: which sentences of an overview tell of them, and where each action is cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdata.parsing.efforts import read_efforts, split_efforts
from tipdata.parsing.efforts.beginnings import find_action
from tipdata.parsing.efforts.splitting import BARE, DANGLING, LED, unfinished
from tipdata.text import Stretch, clean

LISTS = {
    "gerunds with a last and": (
        "convicting traffickers, opening a shelter, and hiring judges",
        ["convicting traffickers", "opening a shelter", "hiring judges"],
    ),
    "no comma before the last": (
        "convicting traffickers, opening a shelter and hiring judges.",
        ["convicting traffickers", "opening a shelter", "hiring judges"],
    ),
    "two verbs with an object each": (
        "passing a law and opening a shelter",
        ["passing a law", "opening a shelter"],
    ),
    "verbs that share an object": (
        "investigating, prosecuting, and convicting smugglers of children",
        ["investigating, prosecuting, and convicting smugglers of children"],
    ),
    "a verb and a phrase that share an object": (
        "finding and giving shelter to 12 victims, and fining landlords",
        ["finding and giving shelter to 12 victims", "fining landlords"],
    ),
    "one verb with several objects": (
        "increasing raids, trials, and convictions",
        ["increasing raids, trials, and convictions"],
    ),
    "a verb that refers back": (
        "finding 12 victims and bringing them to a shelter, and fining landlords",
        ["finding 12 victims and bringing them to a shelter", "fining landlords"],
    ),
    "a person referred back to": (
        "trying a mayor and sentencing him to six years; training police",
        ["trying a mayor and sentencing him to six years", "training police"],
    ),
    "a name that looks like a gerund": (
        "convicting traffickers in Linz, Reading and Nursing Council cases",
        ["convicting traffickers in Linz, Reading and Nursing Council cases"],
    ),
    "semicolons": (
        "training nurses, teachers, and judges; paying for a hotline; and drafting a plan",
        ["training nurses, teachers, and judges", "paying for a hotline", "drafting a plan"],
    ),
    "semicolons with commas that cut too": (
        "drafting a plan, opening an office; and training police",
        ["drafting a plan", "opening an office", "training police"],
    ),
    "a phrase before the verb stays": (
        "drafting a plan; with foreign help, opening an office; and, for once, paying lawyers",
        ["drafting a plan", "with foreign help, opening an office", "for once, paying lawyers"],
    ),
    "adverbs stay": (
        "quietly drafting a plan and more than doubling funds",
        ["quietly drafting a plan", "more than doubling funds"],
    ),
    "by and also go": (
        "drafting a plan, and by opening an office, and also by paying lawyers",
        ["drafting a plan", "opening an office", "paying lawyers"],
    ),
    "in addition to": (
        "drafting a plan, in addition to opening an office, as well as paying lawyers",
        ["drafting a plan", "opening an office", "paying lawyers"],
    ),
    "what goes on is no item": (
        "paying for a shelter, resulting in more beds, including for men, and drafting a plan",
        [
            "paying for a shelter, resulting in more beds, including for men",
            "drafting a plan",
        ],
    ),
    "an action within an action": (
        "writing guidelines for finding victims and helping children",
        ["writing guidelines for finding victims and helping children"],
    ),
    "an inner list that has ended": (
        "writing guidelines for finding and helping victims and opening an office",
        ["writing guidelines for finding and helping victims", "opening an office"],
    ),
    "an inner list between semicolons": (
        (
            "working with a neighbor in finding suspects, raiding farms, and freeing boys; "
            "paying lawyers"
        ),
        [
            "working with a neighbor in finding suspects, raiding farms, and freeing boys",
            "paying lawyers",
        ],
    ),
    "gerunds that are nouns": (
        "providing shelter, counseling, and housing for victims, and training in two towns",
        ["providing shelter, counseling, and housing for victims, and training in two towns"],
    ),
    "gerunds that are verbs there": (
        "providing shelter, training 12 judges, and funding a hotline",
        ["providing shelter", "training 12 judges", "funding a hotline"],
    ),
    "no gerunds at all": (
        "convicting a smuggler and trafficking suspects during a raid, following leads",
        ["convicting a smuggler and trafficking suspects during a raid, following leads"],
    ),
    "a name with a gerund": (
        "passing the Preventing and Combating of Slavery Act and hiring judges",
        ["passing the Preventing and Combating of Slavery Act", "hiring judges"],
    ),
    "parentheses hold together": (
        "opening an office (by renting a house; and hiring staff) and hiring judges",
        ["opening an office (by renting a house; and hiring staff)", "hiring judges"],
    ),
    "a dash": (
        "convicting more smugglers—twice as many as before—and hiring judges",
        ["convicting more smugglers—twice as many as before", "hiring judges"],
    ),
    "a past tense behind gerunds": (
        "finding more victims and demonstrated firm efforts to try smugglers",
        ["finding more victims", "demonstrated firm efforts to try smugglers"],
    ),
    "a past tense in a relative clause behind gerunds": (
        "passing a law that banned fees and made agents pay",
        ["passing a law that banned fees and made agents pay"],
    ),
    "past tenses": (
        "passed a law, opened a shelter, and hired judges",
        ["passed a law", "opened a shelter", "hired judges"],
    ),
    "past tenses that share an object": (
        "drafted, discussed, and began carrying out a plan",
        ["drafted, discussed, and began carrying out a plan"],
    ),
    "a past tense without an object": (
        "met monthly and led the work on the plan",
        ["met monthly and led the work on the plan"],
    ),
    "a verb that waits for its object": (
        "gave funds to and worked with two shelters",
        ["gave funds to and worked with two shelters"],
    ),
    "a relative clause": (
        "passed a law that bans fees and raised penalties",
        ["passed a law that bans fees and raised penalties"],
    ),
    "a relative clause that a comma ends": (
        "passed a law that bans fees, hired inspectors, and paid lawyers",
        ["passed a law that bans fees", "hired inspectors", "paid lawyers"],
    ),
    "what a law provides": (
        "passed a law that banned fees, prescribed jail terms, and hired inspectors",
        ["passed a law that banned fees, prescribed jail terms", "hired inspectors"],
    ),
    "participles": (
        "freed boys kept in cellars and held in huts, and hired trained and equipped officers",
        [
            "freed boys kept in cellars and held in huts",
            "hired trained and equipped officers",
        ],
    ),
    "done by somebody else": (
        "published a plan drafted by experts and approved by parliament",
        ["published a plan drafted by experts and approved by parliament"],
    ),
    "verbs that take a preposition": (
        "fined agents and cooperated with a neighbor",
        ["fined agents", "cooperated with a neighbor"],
    ),
    "adjectives that look like past tenses": (
        "convicted two men of slavery and forced labor",
        ["convicted two men of slavery and forced labor"],
    ),
    "clauses with subjects of their own": (
        "freed boys, and it hired judges; the police also opened an office",
        ["freed boys", "hired judges", "opened an office"],
    ),
    "a subject without a verb": (
        "sent money to the shelter, and the police; lawyers from abroad",
        ["sent money to the shelter, and the police", "lawyers from abroad"],
    ),
    "a semicolon before a verb": (
        "freed boys; also hired judges",
        ["freed boys", "hired judges"],
    ),
    "while also": (
        "freed boys, while also running a school",
        ["freed boys", "running a school"],
    ),
    "a passive clause behind a passive": (
        "freed boys, and two men were convicted",
        ["freed boys", "two men were convicted"],
    ),
    "a phrase before a later verb": (
        "freed boys and, with foreign help, built a house",
        ["freed boys", "with foreign help, built a house"],
    ),
    "nouns of action with articles": (
        "the passage of a law, the hiring of judges and the conviction of a mayor",
        ["the passage of a law", "the hiring of judges", "the conviction of a mayor"],
    ),
    "nouns of action without": (
        "adoption of a plan, training of nurses, and establishment of a unit",
        ["adoption of a plan", "training of nurses", "establishment of a unit"],
    ),
    "two nouns of action": (
        "adoption of a plan and training of nurses",
        ["adoption of a plan", "training of nurses"],
    ),
    "nouns that share an object": (
        "the prosecution and conviction of a mayor",
        ["the prosecution and conviction of a mayor"],
    ),
    "one noun with several objects": (
        "the provision of food, clothing, and advice to victims",
        ["the provision of food, clothing, and advice to victims"],
    ),
    "nouns between semicolons": (
        "adoption of a plan; training of nurses, and guards of prisons; a new unit",
        ["adoption of a plan", "training of nurses, and guards of prisons", "a new unit"],
    ),
    "nouns in full behind one that is none": (
        "convictions and prosecution of smugglers, and review of old cases",
        ["convictions and prosecution of smugglers", "review of old cases"],
    ),
    "more and better": (
        "more raids, better care for victims, and a house in the north",
        ["more raids", "better care for victims", "a house in the north"],
    ),
    "nouns and gerunds": (
        "increased penalties for fraud, wide cooperation with neighbors, and training judges",
        ["increased penalties for fraud", "wide cooperation with neighbors", "training judges"],
    ),
    "an article where the first item has one": (
        "the adoption of a plan for shelters, review of cases, and the hiring of judges",
        ["the adoption of a plan for shelters, review of cases", "the hiring of judges"],
    ),
    "who tells it": (
        "freed boys and hired judges, the report said.",
        ["freed boys", "hired judges"],
    ),
    "what is only stated": (
        "freed boys and hired judges in every state",
        ["freed boys", "hired judges in every state"],
    ),
    "the tier behind it": (
        "freeing boys and hiring judges; therefore Narnia was upgraded to Tier 2.",
        ["freeing boys", "hiring judges"],
    ),
    "a long item": (
        "writing a plan " + "of many words " * 24 + "and hiring judges",
        ["writing a plan " + ("of many words " * 24).strip(), "hiring judges"],
    ),
    "nothing": (" ;. ", []),
    "semicolons side by side": ("freeing boys; ; hiring judges", ["freeing boys", "hiring judges"]),
}


def _split(text):
    cleaned = clean(text)
    return [cleaned.text[a:b] for a, b in split_efforts(cleaned, Stretch(0, len(cleaned.text)))]


@pytest.mark.parametrize(("text", "items"), LISTS.values(), ids=LISTS)
def test_lists_are_cut_where_a_reader_cuts(text, items):
    assert _split(text) == items


STANDING = (
    "The Government of Narnia does not fully meet the minimum standards for the elimination of "
    "trafficking; however, it is making significant efforts to do so. "
)

OVERVIEWS = {
    "without a formula, an agent that is no government": ("Teachers trained judges.", []),
    "the list of later editions": (
        STANDING + "The government demonstrated increasing efforts compared to the previous "
        "reporting period; therefore Narnia remained on Tier 2. The government demonstrated "
        "increasing efforts by freeing boys and hiring judges. It also opened a house. However, "
        "the government did not meet the minimum standards in several key areas. It closed a road.",
        ["freeing boys", "hiring judges", "opened a house"],
    ),
    "these efforts included": (
        STANDING + "These efforts included freeing boys; hiring judges; and opening a house.",
        ["freeing boys", "hiring judges", "opening a house"],
    ),
    "achievements": (
        STANDING + "The government made key achievements during the reporting period; therefore "
        "Narnia was upgraded to Tier 2 Watch List. These achievements included hiring judges.",
        ["hiring judges"],
    ),
    "nouns behind through": (
        STANDING + "The government demonstrated serious and sustained efforts through the "
        "conviction of two men and the opening of a house.",
        ["the conviction of two men", "the opening of a house"],
    ),
    "steps on Tier 3": (
        (
            "Despite the lack of significant efforts, the government took some steps to address "
            "trafficking, including by freeing boys, and hiring judges. However, it jailed poets."
        ),
        ["freeing boys", "hiring judges"],
    ),
    "steps told as actions on Tier 3": (
        (
            "Despite the lack of significant efforts, the government continued to free boys, and "
            "it hired judges. However, it kept slaves. It also built walls."
        ),
        ["continued to free boys", "hired judges"],
    ),
    "steps and no more": (
        STANDING + "The government took some steps to combat trafficking. It freed boys.",
        ["freed boys"],
    ),
    "steps with an aim of their own": (
        STANDING + "The government took steps to mend its courts, including hiring judges.",
        ["took steps to mend its courts, including hiring judges"],
    ),
    "minimal efforts are none": (
        STANDING + "It made minimal efforts, including hiring a cook.",
        [],
    ),
    "openings": (
        STANDING + "During the year, the government also quietly freed boys. In addition, "
        "officials hired judges. With foreign help, it built a house.",
        ["quietly freed boys", "hired judges", "built a house"],
    ),
    "the positive half": (
        STANDING + "Although funds were short, the government hired judges.",
        ["hired judges"],
    ),
    "the negative half": (
        STANDING + "While the government hired judges, it did not pay them.",
        [],
    ),
    "a passive keeps its subject": (
        STANDING + "Some progress was made on a plan. Two judges were hired by the king.",
        ["Some progress was made on a plan", "Two judges were hired by the king"],
    ),
    "a phrase between subject and verb": (
        STANDING + "The government, together with Calormen, freed boys.",
        ["together with Calormen, freed boys"],
    ),
    "a title between subject and verb": (
        STANDING + "The Ministry of Works, the chief agency, freed boys.",
        ["freed boys"],
    ),
    "a relative clause in the subject": (
        STANDING + "The newly formed board, which met in May, wrote a plan.",
        ["wrote a plan"],
    ),
    "an adjective first": (
        STANDING + "Armed units freed boys. Trained judges heard cases.",
        ["freed boys", "heard cases"],
    ),
    "an adjective later": (STANDING + "Most armed units freed boys.", ["freed boys"]),
    "other tenses": (
        STANDING + "The Government has freed boys. It is drafting a law and funds a house. "
        "Police cooperate with neighbors.",
        ["has freed boys", "is drafting a law", "funds a house", "cooperate with neighbors"],
    ),
    "how things stood": (
        STANDING + "The law remained in draft. Poverty is wide. Villages near the river.",
        [],
    ),
    "not the government's": (
        STANDING + "Two NGOs opened a house. International organizations (IOs) hired cooks.",
        [],
    ),
    "what was done to the worse": (
        STANDING + "Police arrested some victims. The king reduced the budget.",
        [],
    ),
    "a deed that names a lack": (
        STANDING + "The government issued an order not to fine victims.",
        ["issued an order not to fine victims"],
    ),
    "a deed and a lack": (
        STANDING + "The government wrote a plan for judges but did not pay for it.",
        [],
    ),
    "advice": (STANDING + "The government should hire judges. It needs to free boys.", []),
    "a reversal": (
        STANDING + "These efforts included freeing boys. However, it did not hire judges. "
        "Nonetheless, the king opened a house.",
        ["freeing boys", "opened a house"],
    ),
    "mixed, as before 2017": (
        STANDING + "The government did not hire judges. It freed boys. Despite these efforts, it "
        "did not demonstrate increasing efforts; therefore, Narnia is placed on Tier 2 Watch List. "
        "Officials were slow.",
        ["freed boys"],
    ),
    "praise after the formula, as before 2017": (
        STANDING + "Despite these measures, the government did not demonstrate overall increasing "
        "efforts compared to the previous reporting period; therefore Narnia is placed on Tier 2 "
        "Watch List. The king freed boys.",
        ["freed boys"],
    ),
    "a waiver": (
        STANDING + "Because the government has devoted sufficient resources to a written plan, "
        "Narnia was granted a waiver from an otherwise required downgrade to Tier 3.",
        [],
    ),
    "special case": (
        (
            "Narnia remains a Special Case for the second consecutive year. The winter deepened. "
            "Wolves seized the roads, and the harvest has not come. The government freed boys. "
            "Snow covered fields."
        ),
        ["freed boys"],
    ),
}


def _efforts(text):
    cleaned = clean(text)
    return [cleaned.text[a:b] for a, b in read_efforts(cleaned, Stretch(0, len(cleaned.text)))]


@pytest.mark.parametrize(("text", "items"), OVERVIEWS.values(), ids=OVERVIEWS)
def test_overviews_tell_of_these_efforts(text, items):
    assert _efforts(text) == items


@pytest.mark.parametrize("text", ["", "Nothing here", "Hired."])
def test_a_sentence_without_an_action_begins_none(text):
    assert find_action(text, 0) is None


VERBS = ("hiring", "freeing", "opening", "paying", "drafting", "convicting", "writing", "buying")
OBJECTS = ("two judges", "boys in the north", "a house for women", "a plan of work", "more books")
ACTIONS = st.builds("{} {}".format, st.sampled_from(VERBS), st.sampled_from(OBJECTS))


@given(
    st.lists(ACTIONS, min_size=1, max_size=9),
    st.sampled_from([", ", "; "]),
    st.sampled_from(["and ", "and also ", ""]),
)
def test_a_list_of_known_actions_comes_back(actions, mark, last):
    """However k actions are joined, k come back."""
    *before, end = actions
    text = mark.join([*before, last + end]) if before else end
    assert _split(text) == actions


PIECES = st.sampled_from(
    [
        "The government",
        "it",
        "freed boys",
        "and",
        "also",
        ",",
        ";",
        ".",
        "hiring judges",
        "by",
        "However, ",
        "did not",
        "These efforts included",
        "who",
        "that",
        "Tier 2",
        "(",
        ")",
        "—",
        "was",
        "funded",
        "the training of police",
        "more",
        "Despite",
        "standards",
        "\n",
        "in",
    ]
)


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_efforts_stand_in_order_and_apart(text):
    """Whatever the text, efforts are pieces of the overview, in order, none over another."""
    cleaned = clean(text)
    overview = Stretch(len(cleaned.text) // 4, len(cleaned.text))
    found = read_efforts(cleaned, overview)
    assert all(overview.start <= a < b <= overview.end for a, b in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(cleaned.text[a:b].strip() == cleaned.text[a:b] for a, b in found)


def test_a_very_long_sentence_is_read_in_linear_steps():
    """A hundred thousand joints give a hundred thousand items, none of them read again."""
    text = "These efforts included " + "; ".join(["hiring judges"] * 20_000) + "."
    assert len(_efforts(text)) == 20_000
    text = "The government freed " + " and ".join(["boys that trained"] * 5_000) + "."
    assert len(_efforts(text)) == 1


ENDS = [
    "finding",
    "and ",
    "helped",
    "freely ",
    "Their",
    " to",
    " ",
    ", ",
    "\n",
    "shelters",
    "é",
    "-",
]


@given(st.lists(st.sampled_from(ENDS), max_size=8).map("".join))
def test_a_look_at_the_last_word_agrees_with_the_patterns(text):
    """What it takes for ended is neither bare nor dangling."""
    patterns = bool(
        DANGLING.search(text, max(0, len(text) - 12)) or BARE.fullmatch(text) or LED.fullmatch(text)
    )
    assert unfinished(text, 0, len(text)) is patterns
