"""What the formulas of the editions say is read at once, and the same as the grammars read it.

Quick looks before a pattern pass all that the pattern matches.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tipdata.countries import countries, names_of
from tipdata.parsing import (
    clauses,
    placement_verbs,
    placement_words,
    senses,
    standards,
    titles,
    trend_words,
    trends,
)
from tipdata.parsing.efforts import beginnings, role_words, roles, splitting, tell
from tipdata.parsing.formula import SHORT_NAMES, read_formula
from tipdata.parsing.formulas import read_formulas
from tipdata.parsing.frames import SIGNS, STEMS, places, placing
from tipdata.parsing.headings import Headings
from tipdata.parsing.lines import Lines
from tipdata.parsing.overall_trend import INCREASING, read_trend
from tipdata.parsing.placement import placement_clauses, read_placement
from tipdata.parsing.signs import holds
from tipdata.parsing.standards import read_standards
from tipdata.parsing.tier_words import BEGINNINGS, TIER_PHRASE, tier_mentions
from tipdata.parsing.titles import find_titles
from tipdata.parsing.trends import read_pillar_trend, read_topic_formula
from tipdata.parsing.waivers import LIMIT, LIMITING
from tipdata.text import Sentence, clean, mended, sentences
from tipdata.vocabulary import SectionKind

NAMES = sorted({name for country in countries().values() for name in names_of(country)})
NOTHING = re.compile("(?!)")


def _by_grammar(text):
    """The clauses of a text when the formula is not looked for."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clauses, "read_formula", lambda _piece: None)
        return placement_clauses(text)


PLACINGS = [
    "Therefore {} was upgraded to Tier 2.",
    " therefore the {} was downgraded to Tier 2 Watch List",
    "Therefore {} remained on Tier 1.",
    "Therefore {} remained on Tier 2 Watch List for the third consecutive year.",
]


@pytest.mark.parametrize("placing", PLACINGS)
def test_the_formula_of_placing_says_what_the_grammar_reads(placing):
    """With every name a country has, whatever its words mean elsewhere."""
    texts = [placing.format(name) for name in [*NAMES, *sorted(SHORT_NAMES)]]
    assert [placement_clauses(text) for text in texts] == [_by_grammar(text) for text in texts]
    assert 2 * sum(read_formula(text) is not None for text in texts) > len(texts)


OTHERS = {
    "a streak of moves": "Therefore Chad was upgraded to Tier 2 for the second consecutive year.",
    "a streak of no number": "Therefore Chad remained on Tier 2 for the next consecutive year.",
    "no country": "Therefore Narnia remained on Tier 2.",
    "no tier": "Therefore Chad remained on Tier 4.",
    "more words": "Therefore Chad was not upgraded to Tier 2.",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_other_sentences_are_left_to_the_grammar(text):
    assert read_formula(text) is None


TIERS = ["TIER 1", "TIER 2", "TIER 2 WATCH LIST", "TIER 3"]
BELOW = ["", "\nWATCH LIST\n", "\nWATCH LISTThe government", "\nTIP Report 2018\n"]


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("below", BELOW)
def test_a_title_as_printed_is_the_title_the_grammar_reads(tier, below, monkeypatch):
    lines = [Lines(f"{name.upper()}: {tier}{below}") for name in NAMES]
    printed = [find_titles(each) for each in lines]
    monkeypatch.setattr(titles, "printed_title", lambda _head: None)
    assert printed == [find_titles(each) for each in lines]


FORMULAS = [
    (
        "The Government of {} does not fully meet the minimum standards for the elimination of "
        "trafficking; however, it is making significant efforts to do so."
    ),
    (
        "The Government of the {} does not fully meet the minimum standards for the elimination of "
        "trafficking and is not making significant efforts to do so; therefore {} remained on "
        "Tier 3."
    ),
    "The Government of {} fully meets the minimum standards for the elimination of trafficking.",
    (
        "The government demonstrated increasing efforts compared to the previous reporting period; "
        "therefore {} was upgraded to Tier 2."
    ),
    (
        "However, the government did not demonstrate increasing efforts compared to the previous "
        "reporting period."
    ),
    "However, the government did not meet the minimum standards in several key areas.",
    (
        "The government continued to demonstrate serious and sustained efforts during the "
        "reporting period; therefore the {} remained on Tier 1."
    ),
    "The government made key achievements during the reporting period.",
    "Therefore {} remained on Tier 2 Watch List for the third consecutive year.",
]


def _at_once(told):
    """What the readers of an overview say where its formulas are known."""
    known = read_formulas(told)
    return (
        read_placement(told, formulas=known),
        read_standards(told, known),
        read_trend(told, known),
        tell(told, known),
    )


def _one_by_one(told):
    """The same where none is."""
    return (
        read_placement(told),
        read_standards(told),
        read_trend(told),
        tell(told),
    )


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_says_what_the_grammars_read(formula):
    """With every name a country has, whatever its words mean elsewhere."""
    known = 0
    for name in NAMES:
        told = sentences(clean(formula.format(name, name)))
        known += bool(read_formulas(told))
        assert _at_once(told) == _one_by_one(told)
    assert 2 * known > len(NAMES)


LED_TO = "These efforts included training judges that included women."
LINES = [
    *(formula.format("Chad", "Chad") for formula in FORMULAS),
    (
        "The Government of Narnia fully meets the minimum standards for the elimination of "
        "trafficking."
    ),
    "The Government of Chad fully meets the minimum standards for the elimination of misery.",
    "The government demonstrated increasing efforts by training judges and opening a shelter.",
    LED_TO,
    "The government also opened a shelter.",
    "However, it did not convict any traffickers.",
    "Although the government meets the minimum standards, it found no victims.",
    "The government made progress; therefore Chad remained on Tier 2.",
    "Therefore Chad was granted a waiver from an otherwise required downgrade to Tier 3.",
    (
        "The government demonstrated increasing efforts compared to the previous reporting period; "
        "therefore Chad was not upgraded to Tier 2."
    ),
    "The minimum standards were not met",
]


@given(st.lists(st.sampled_from(LINES), max_size=7))
def test_formulas_among_other_sentences_say_what_the_grammars_read(lines):
    told = list(mended(sentences(clean(" ".join(lines)))))
    assert _at_once(told) == _one_by_one(told)


@given(st.lists(st.sampled_from(["the", "anti-x", "large,", "steps", *LED_TO.split(), "by"])))
def test_a_lead_of_formula_is_the_lead_the_grammar_reads(words):
    for start in ("The government demonstrated increasing efforts by", "These efforts included"):
        told = sentences(clean(f"{start} {' '.join(words)}"))
        by_formula = tell(told)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(roles, "LEAD_FORMULA", NOTHING)
            assert by_formula == tell(told)


@pytest.mark.parametrize(
    "lead",
    [
        "The government made key efforts by anti-trafficking actions that included training.",
        "The government made significant efforts by large, steps included training judges.",
        "The government made key efforts by one two three four five six steps included us.",
    ],
)
def test_a_lead_of_formula_gives_way_to_one_behind_it(lead):
    assert not role_words.LEAD_FORMULA.match(lead)
    start = lead.index("included ") + len("included ")
    assert tell(sentences(clean(lead)))[0].start == start


DEEDS = ["opened", "also opened", "need", "lacked", "armed", "were opened", "re-opened", "quickly"]


@given(
    subject=st.sampled_from(["The government", "It", "Authorities", "The judges"]),
    told=st.lists(st.sampled_from([*DEEDS, "shelters", "and", "also"]), max_size=5),
)
def test_a_plain_action_is_the_action_the_grammar_reads(subject, told):
    text = " ".join([subject, *told])
    found = beginnings.find_action(text, 0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(beginnings, "PLAIN_ACTION", NOTHING)
        assert found == beginnings.find_action(text, 0)


@pytest.mark.parametrize("subject", sorted(role_words.PLAIN_SUBJECTS))
def test_plain_subjects_are_a_government(subject):
    assert role_words.GOVERNMENT.search(subject)
    assert not role_words.OTHERS.search(subject)


VERBS = [f"{stem}{end}" for stem in trend_words.DIRECTIONS for end in ("d", "ed", "s")]
WORDS = [
    *("its", "overall", "law", "enforcement", "protection", "anti-trafficking", "response"),
    *("to", "protect", "and", "meanwhile", "while", "efforts", "were", "weak", "not", "of"),
    *("re-strengthen", "victims,", "increase"),
    *VERBS,
]


@given(
    verb=st.sampled_from(VERBS),
    between=st.lists(st.sampled_from(WORDS), max_size=3),
    tail=st.lists(st.sampled_from(WORDS), max_size=6),
)
def test_a_topic_formula_says_what_the_grammar_reads(verb, between, tail):
    words = ["The government", verb, *between, "efforts", *(["to", *tail] if tail else [])]
    told = sentences(clean(" ".join(words) + "."))
    reading = read_pillar_trend(told)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trends, "FORMULA", NOTHING)
        assert reading == read_pillar_trend(told)


TOPIC = "The government slightly increased its efforts{}{}"
TAILS = [
    "",
    " to help victims",
    " to protect x",
    " to help children, etc",
    " to help children--etc",
    " during the reporting period",
]
BEHIND = [
    "",
    ".",
    ". It did.",
    ".\nIt did.",
    ". it did.",
    ". 12 judges.",
    ". X",
    ".) It.",
    ".It did.",
]


@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize("behind", BEHIND)
@pytest.mark.parametrize("before", ["", "\n\n", " "])
def test_a_topic_formula_is_read_where_the_sentence_ends(before, tail, behind):
    """The sentences need not be cut for it; where its end is in doubt, they are."""
    cleaned = clean("A\n" + before + TOPIC.format(tail, behind))
    text = cleaned.plain
    found = read_topic_formula(text, 1, len(text))
    assert found in (None, read_pillar_trend(sentences(cleaned, 1)))
    assert (found is None) is (behind not in (". It did.", ". X") or tail in TAILS[3:5])


def _ascii(pattern, *, leading=False):
    """A strategy for texts a pattern matches, of ASCII characters only; leading: at their start."""
    flags = pattern.flags & ~re.UNICODE | re.ASCII
    written = rf"\A(?:{pattern.pattern})" if leading else pattern.pattern
    return st.from_regex(re.compile(written, flags))


LEADING = [
    placement_words.HYPOTHETICAL_BEFORE,
    placement_words.NEGATION,
    placement_words.EARLIER_BEFORE,
    placement_words.INFINITIVE,
    placement_words.DEFINITION,
]


@given(st.one_of(*map(_ascii, LEADING)))
def test_a_word_that_changes_a_sense_is_looked_for(text):
    assume(any(pattern.search(text) for pattern in LEADING))
    assert senses._may_tell(text.lower())


OPENING = [placement_words.EARLIER_LEAD, placement_words.EARLIER_AFTER]


@given(st.one_of(*(_ascii(pattern, leading=True) for pattern in OPENING)))
def test_a_word_that_dates_a_clause_is_looked_for(text):
    assume(any(pattern.match(text) for pattern in OPENING))
    assert senses._may_tell(text.lower())


KINDS = (
    *(placement_verbs.UP, placement_verbs.DOWN, placement_verbs.KEEP, placement_verbs.MOVE),
    *(placement_verbs.LOSE, re.sub(r"\(\?<!\w+ \)", "", placement_verbs.PLACE)),
)


@given(st.one_of(*(_ascii(re.compile(f"^(?:{kind})")) for kind in KINDS)))
def test_verbs_begin_as_is_said(text):
    assert re.match(placement_verbs.BEGINNINGS, text.lower())


@given(_ascii(TIER_PHRASE))
def test_names_of_tiers_begin_as_is_said(text):
    lower = text.lower()
    for mention in TIER_PHRASE.finditer(text):
        assert lower.startswith(BEGINNINGS, mention.start())


def test_a_letter_that_grows_in_lower_case_moves_no_tier():
    text = "İİİ Tier 2"
    (mention,) = tier_mentions(text)
    assert text[mention.start : mention.end] == "Tier 2"


@given(st.lists(st.sampled_from([*SIGNS, "İ", "Chad", "barrier", "dispatch", "a"]), max_size=30))
def test_sentences_with_a_sign_of_placing_are_found_at_once(words):
    texts = [word.title() for word in words] + words
    assert placing(texts) == [number for number, text in enumerate(texts) if places(text)]


def test_each_sign_of_placing_has_its_stem():
    assert all(any(stem in sign.lower() for stem in STEMS) for sign in SIGNS)


@given(_ascii(LIMIT))
def test_words_about_a_limit_have_a_sign(text):
    assert any(word in text.lower() for word in LIMITING)


@given(_ascii(re.compile(INCREASING.pattern)))
def test_increasing_efforts_are_near_each_other(text):
    text = " ".join(text.split())  # as in cleaned text
    assert read_trend([Sentence(0, len(text), text)])[0] is not None


SIGNED = {
    "a definition": (standards.GENERIC, standards._may_define),
    "efforts and no more": (
        role_words.EFFORTS_FORMULA,
        lambda text: holds(text, role_words.FORMULA_SIGNS),
    ),
    "efforts not sustained": (
        role_words.NOT_SUSTAINED,
        lambda text: holds(" ".join(text.split()), role_words.UNSUSTAINED_SIGNS),
    ),
    "a denial": (trend_words.DENIED, lambda text: holds(text, trend_words.DENYING)),
    "harm": (
        re.compile(role_words.HARM.pattern.replace("(?=[a-z])", "")),
        lambda text: holds(text, role_words.HARM_SIGNS),
    ),
    "a list of efforts": (
        beginnings.LIST_LEAD,
        lambda text: holds(text, role_words.LEAD_NOUNS),
    ),
    "also": (
        re.compile(rf"\A(?:{splitting.ALSO.pattern})(?<=\s)"),
        lambda text: text[0] in splitting.ALSO_LETTERS,
    ),
}


@pytest.mark.parametrize(("pattern", "looks"), SIGNED.values(), ids=SIGNED)
@given(data=st.data())
def test_what_a_pattern_matches_has_its_sign(pattern, looks, data):
    assert looks(data.draw(_ascii(pattern)))


def test_nothing_around_a_verb_changes_its_sense():
    (clause,) = placement_clauses("Chad remained on Tier 2 .")
    assert clause.states
    assert clause.year is None


def test_a_heading_counts_in_what_is_left_of_a_line():
    text = "CHAD (Tier 2) PROTECTION\nThe government found victims.\nPREVENTION\nIt did nothing."
    headings = Headings(Lines(text))
    kinds = [heading.kind for heading in headings.between(14, len(text))]
    assert kinds == [SectionKind.PROTECTION, SectionKind.PREVENTION]
    assert [heading.kind for heading in headings.between(20, len(text))] == [SectionKind.PREVENTION]


def test_headings_that_all_stand_on_lines_are_enough():
    words = ["PROSECUTION", "PROTECTION", "PREVENTION", "RECOMMENDATIONS", "TRAFFICKING PROFILE"]
    text = "\nProsecution: none.\n".join(words)
    headings = Headings(Lines(text))
    assert len(list(headings.each(0, len(text)))) == len(headings.between(0, len(text))) == 5
