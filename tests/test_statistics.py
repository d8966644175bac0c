# ruff: noqa: E501 - tables are read line by line
"""Headline figures: one table for each rule of the grammar, in sentences composed for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdata.parsing.statistics import read_statistics
from tipdata.parsing.statistics.periods import present_year
from tipdata.text import Stretch, clean
from tipdata.vocabulary import Measure, Qualifier, SectionKind

INV, PROS, CONV, VICT = Measure


def read(*, edition=2018, **sections):
    """The readings of a document made of these sections, by measure."""
    text, stretches = "", {}
    for name, words in sections.items():
        start = len(text)
        text += words + "\n\n"
        stretches[SectionKind[name.upper()]] = Stretch(start, len(text))
    cleaned = clean(text)
    text = cleaned.text if cleaned.text != text else text
    found = read_statistics(cleaned, stretches, edition=edition)
    assert len({reading.measure for reading in found}) == len(found)
    return {reading.measure: reading for reading in found}, text


def values(**sections):
    """Measure to value."""
    return {measure: reading.value for measure, reading in read(**sections)[0].items()}


def pairs(**sections):
    """Measure to value and earlier value."""
    found = read(**sections)[0]
    return {measure: (reading.value, reading.previous) for measure, reading in found.items()}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Police investigated 31 trafficking cases.", {INV: 31}),
        ("Police initiated 31 new trafficking investigations.", {INV: 31}),
        ("The ministry reported the investigation of 31 suspects.", {INV: 31}),
        ("Police opened 31 cases.", {INV: 31}),
        ("In all, 31 cases were opened.", {INV: 31}),
        ("The bureau received 31 cases for investigation.", {INV: 31}),
        ("The unit reported conducting investigations into 31 potential cases.", {INV: 31}),
        ("The government prosecuted 14 defendants.", {PROS: 14}),
        ("Prosecutors indicted 14 alleged traffickers.", {PROS: 14}),
        ("Prosecutors brought 14 suspects to trial.", {PROS: 14}),
        ("The government initiated the prosecution of 14 suspected traffickers.", {PROS: 14}),
        ("The government reported 14 prosecutions.", {PROS: 14}),
        ("Courts convicted nine traffickers.", {CONV: 9}),
        ("Courts obtained convictions of nine individuals.", {CONV: 9}),
        ("Courts convicted nine under the trafficking law.", {CONV: 9}),
        ("Nine traffickers were convicted.", {CONV: 9}),
        ("Twelve of the cases resulted in convictions.", {CONV: 12}),
        ("The government recorded its first conviction since 2014.", {CONV: 1}),
        ("Courts convicted 20 of these traffickers.", {CONV: 20}),
        ("Courts convicted 20 of 35 defendants.", {CONV: 20}),
    ],
)
def test_what_is_counted(sentence, expected):
    assert expected == values(prosecution=sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Authorities identified 52 victims.", 52),
        ("Authorities identified and referred 52 potential trafficking victims to care.", 52),
        ("The agency reported identifying 52 forced labor victims.", 52),
        ("In total, 52 trafficking victims were identified.", 52),
        ("Police granted official victim status to 52 individuals.", 52),
        ("The registration center registered 52 possible victims.", 52),
        ("Authorities referred 52 victims to shelters.", 52),
        ("Agencies reported identifying victims and potential victims, totaling 52 victims.", 52),
        ("Authorities identified no trafficking victims.", 0),
        ("Authorities did not identify any trafficking victims.", 0),
    ],
)
def test_victims(sentence, expected):
    assert {VICT: expected} == values(protection=sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Police investigated 61 suspects and prosecuted 22.", {INV: 61, PROS: 22}),
        (
            "Police reported investigating 61 cases, indicting 22 suspects, and convicting nine offenders.",
            {INV: 61, PROS: 22, CONV: 9},
        ),
        (
            "The government prosecuted 61 defendants on trafficking charges with nine convictions.",
            {PROS: 61, CONV: 9},
        ),
        (
            "The government reported prosecution of seven cases involving 22 suspects and two convictions.",
            {PROS: 22, CONV: 2},
        ),
        ("Authorities investigated and prosecuted 61 trafficking cases.", {INV: 61, PROS: 61}),
        ("Authorities prosecuted and convicted three traffickers.", {PROS: 3, CONV: 3}),
        ("Courts reported 17 prosecutions and convictions.", {PROS: 17, CONV: 17}),
        (
            "The unit reported no investigations, prosecutions, or convictions.",
            {INV: 0, PROS: 0, CONV: 0},
        ),
        (
            "Police initiated 12 investigations; courts convicted eight traffickers.",
            {INV: 12, CONV: 8},
        ),
    ],
)
def test_verbs_and_objects_are_shared(sentence, expected):
    assert expected == values(prosecution=sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Police investigated five cases involving 12 suspects.", {INV: 5}),
        ("Police investigated 12 suspects in five cases.", {INV: 5}),
        ("The government prosecuted 12 suspects in five cases.", {PROS: 12}),
        ("The government initiated prosecution in five cases involving 12 suspects.", {PROS: 12}),
        ("The government initiated five prosecutions against 12 defendants.", {PROS: 12}),
        ("The government initiated prosecutions of five cases.", {PROS: 5}),
        ("Courts convicted 12 traffickers in five cases.", {CONV: 12}),
    ],
)
def test_investigations_are_cases_and_prosecutions_persons(sentence, expected):
    assert expected == values(prosecution=sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Police investigated seven cases of labor trafficking and 31 cases of sex trafficking.",
            38,
        ),
        ("Police conducted 20 labor trafficking and 31 sex trafficking investigations.", 51),
        ("Police investigated 51 cases (20 labor trafficking and 31 sex trafficking).", 51),
        ("Police investigated 51 cases—20 for labor trafficking and 31 for sex trafficking.", 51),
        ("Police investigated 51 cases, including 20 for labor trafficking.", 51),
        ("Police investigated 51 cases, 20 of which involved labor trafficking.", 51),
        ("Police reported 51 investigations, one by the border unit.", 51),
    ],
)
def test_parts_are_summed_only_without_a_total(sentence, expected):
    assert {INV: expected} == values(prosecution=sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Authorities identified two confirmed and 80 potential trafficking victims.", 82),
        ("Authorities identified 30 potential victims and confirmed 12 victims.", 30),
    ],
)
def test_victims_are_the_broadest_total(sentence, expected):
    assert {VICT: expected} == values(protection=sentence)


def test_parts_are_never_summed_across_sentences():
    sentence = (
        "Police investigated nine sex trafficking cases. Police investigated four other cases."
    )
    assert values(prosecution=sentence) == {INV: 9}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Courts convicted 20 traffickers, compared with 35 in 2016.", (20, 35)),
        ("Courts convicted 20 traffickers, compared to 35 traffickers in 2016 and nine in 2015.", (20, 35)),
        ("Courts convicted 20 traffickers (35 in 2016).", (20, 35)),
        ("Courts convicted 20 traffickers (35 traffickers in 2016, nine in 2015).", (20, 35)),
        ("Courts convicted 20 traffickers, an increase from nine in 2016.", (20, 9)),
        ("Courts convicted 20 traffickers, a slight decrease from 28 in 2016.", (20, 28)),
        ("Courts convicted 20 traffickers, up from 12 the previous year.", (20, 12)),
        ("Courts convicted 20 traffickers, up from zero the previous year.", (20, 0)),
        ("Courts convicted 20 traffickers, contrasted with the conviction of five in 2016.", (20, 5)),
        ("Courts convicted 20 traffickers—an increase from five in 2016—on several charges.", (20, 5)),
        ("Courts convicted 20 traffickers, the same number as in 2016.", (20, 20)),
        ("Courts convicted 20 traffickers—the same number of persons convicted the year before.", (20, 20)),
        ("Courts convicted 20 traffickers, including six women, compared with 35 in 2016.", (20, 35)),
        ("Courts convicted 20 traffickers, including 15 men and five women (35 in 2016).", (20, 35)),
        ("Courts convicted 20 traffickers, including five women (three in 2016).", (20, None)),
        ("Courts convicted 20 traffickers, compared with six for begging and two for labor in 2016.", (20, 8)),
        ("Courts convicted 20 traffickers in 2017. In comparison, courts convicted eight traffickers in 2016.", (20, 8)),
        ("Courts convicted 20 traffickers. This compared with 35 convictions in 2016.", (20, 35)),
        ("Courts convicted 20 traffickers. In 2016, the government convicted 11 traffickers.", (20, 11)),
        ("Courts convicted 20 traffickers. During the previous reporting period, it achieved 28 convictions.", (20, 28)),
        ("Courts convicted 20 traffickers; in 2016, courts convicted 11 traffickers.", (20, 11)),
        ("The number of convictions increased from 10 in 2016 to 15 in 2017.", (15, 10)),
        ("Courts convicted 20 traffickers, which was an increase from the 14 convictions in 2016.", (20, 14)),
        ("Courts convicted six traffickers in 2017, compared with nine in 2017.", (6, 9)),
    ],
)  # fmt: skip
def test_the_previous_period(sentence, expected):
    assert {CONV: expected} == pairs(prosecution=sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            (
                "Police investigated 40 suspects and prosecuted 22, compared with the investigation of 31 "
                "and the prosecution of 15 in 2016."
            ),
            {INV: (40, 31), PROS: (22, 15)},
        ),
        (
            (
                "The government prosecuted 22 and convicted 14, compared with 30 prosecutions and eight "
                "convictions in 2016."
            ),
            {PROS: (22, 30), CONV: (14, 8)},
        ),
        (
            (
                "The government prosecuted 22 suspects and convicted 14 traffickers, compared with "
                "prosecuting and convicting 11 in 2016."
            ),
            {PROS: (22, 11), CONV: (14, 11)},
        ),
        (
            "The government investigated and prosecuted 22 cases, compared to 35 in 2016.",
            {INV: (22, 35), PROS: (22, 35)},
        ),
        (
            (
                "Police investigated 22 cases, compared with 20 in 2016, and convicted 14 traffickers, "
                "compared with nine in 2016."
            ),
            {INV: (22, 20), CONV: (14, 9)},
        ),
        (
            (
                "Police initiated 40 investigations, prosecutors indicted 30 suspects, and courts convicted "
                "20 traffickers; this is compared with 41 investigations, 31 prosecutions, and 21 "
                "convictions in 2016."
            ),
            {INV: (40, 41), PROS: (30, 31), CONV: (20, 21)},
        ),
        (
            (
                "The government prosecuted nine suspects. Courts convicted four traffickers. Sentences "
                "were severe. These efforts compared to 17 prosecutions and convictions in 2016."
            ),
            {PROS: (9, 17), CONV: (4, 17)},
        ),
        (
            (
                "The government did not report the number of suspects prosecuted, contrasted with the "
                "prosecution of five defendants in 2016."
            ),
            {PROS: (None, 5)},
        ),
        (
            (
                "The government did not prosecute or convict any traffickers, compared with three "
                "prosecutions in 2016. In 2016, courts convicted two traffickers."
            ),
            {PROS: (0, 3), CONV: (0, 2)},
        ),
    ],
)
def test_one_comparison_for_several_measures(sentence, expected):
    assert expected == pairs(prosecution=sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The government did not investigate, prosecute, or convict any traffickers.", {INV: 0, PROS: 0, CONV: 0}),
        ("The government did not initiate any prosecutions.", {PROS: 0}),
        ("The government has never convicted a trafficker.", {CONV: 0}),
        ("The government had yet to convict a trafficker.", {CONV: 0}),
        ("There were no prosecutions during the year.", {PROS: 0}),
        ("Courts achieved zero convictions.", {CONV: 0}),
        ("Prosecutors initiated 12 cases, though none have yet resulted in convictions.", {INV: 12, CONV: 0}),
        ("The government did not report the number of convictions.", {CONV: None}),
        ("The government did not report prosecuting or convicting any traffickers.", {PROS: None, CONV: None}),
        ("The government has never reported any convictions.", {CONV: None}),
        ("The government did not report how many cases it investigated.", {INV: None}),
        ("The government did not provide law enforcement data.", {INV: None, PROS: None, CONV: None}),
        ("The government did not maintain statistics on investigations or prosecutions.", {INV: None, PROS: None}),
        ("The government did not report efforts to prosecute, convict, or punish traffickers.", {PROS: None, CONV: None}),
        ("The law prohibits trafficking.", {}),
        ("The government did not report the length of sentences of convicted traffickers.", {}),
        ("Police did not effectively investigate any cases.", {}),
        ("Police did not investigate such cases as trafficking.", {}),
    ],
)  # fmt: skip
def test_none_not_reported_and_not_mentioned_are_three_things(sentence, expected):
    found = read(prosecution=sentence)[0]
    assert expected == {measure: reading.value for measure, reading in found.items()}
    for reading in found.values():
        assert (reading.value is None) == (reading.qualifier is Qualifier.NOT_REPORTED)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Authorities did not report identifying any victims.", {VICT: None}),
        ("Authorities did not report the number of victims they identified.", {VICT: None}),
        ("Authorities did not collect victim identification data; however, police identified 12 victims.", {VICT: 12}),
        ("Authorities did not identify victims among migrants.", {}),
        ("Authorities did not report how many victims received care.", {}),
        ("Officials did not make efforts to identify traffickers.", {}),
    ],
)  # fmt: skip
def test_absent_victims(sentence, expected):
    assert expected == values(protection=sentence)


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [
        ("12", Qualifier.EXACT),
        ("at least 12", Qualifier.AT_LEAST),
        ("more than 12", Qualifier.AT_LEAST),
        ("over 12", Qualifier.AT_LEAST),
        ("approximately 12", Qualifier.APPROXIMATELY),
        ("an estimated 12", Qualifier.APPROXIMATELY),
        ("nearly 12", Qualifier.APPROXIMATELY),
        ("up to 12", Qualifier.APPROXIMATELY),
        ("a total of 12", Qualifier.EXACT),
    ],
)
def test_qualifiers(words, qualifier):
    found, text = read(prosecution=f"The government prosecuted {words} suspects.")
    reading = found[PROS]
    assert (12, qualifier) == (reading.value, reading.qualifier)
    assert text[slice(*reading.stretch)] == "12"


@pytest.mark.parametrize(
    "sentence",
    [
        "The law prescribed penalties of five to 10 years imprisonment for convicted traffickers.",
        "Article 124 criminalized trafficking; prosecutors charged suspects under article 260.",
        "Traffickers convicted in 2017 received sentences of 12 years imprisonment.",
        "The government trained 45 prosecutors and 60 police officers who investigate trafficking.",
        "The government allocated $350,000 to investigate and prosecute trafficking.",
        "Police prosecuted adults who exploited children under 14.",
        "The unit employed 30 investigators and convicted traffickers in seven of the country's 14 regions.",
        "An NGO reported it investigated 12 cases.",
        "Convictions rose by 20 percent.",
        (
            "The government did not report any investigations, prosecutions, or convictions of government "
            "employees complicit in trafficking offenses."
        ),
        "Courts convicted two police officers for taking bribes.",
        "Police investigated 42 individuals for pimping.",
        "Police took part in six joint investigations with other governments.",
        "The government continued prosecutions of 14 defendants from earlier years.",
        "The government initiated the investigation of officials; three complicit officers were convicted.",
        "Inspectors conducted 480 inspections of establishments to investigate labor conditions.",
    ],
)
def test_decoys_give_no_figure(sentence):
    assert values(prosecution=sentence) == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "NGOs identified 12 victims.",
        "An international organization reported identifying 12 victims.",
        "In total, 12 victims were identified by NGOs.",
        "The government provided care to 12 victims.",
        "Authorities repatriated 12 victims from abroad.",
        "The hotline received 1,200 calls from victims.",
        "Officials estimate there are 800,000 victims.",
        "The ministry trained 50 officials on identifying trafficking victims.",
        "The law allowed victims under 18 to stay for 90 days.",
    ],
)
def test_victims_that_no_authority_identified(sentence):
    assert values(protection=sentence) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Courts convicted one sex trafficker. Courts completed 14 prosecutions with 12 convictions.", {PROS: 14, CONV: 12}),
        ("Police investigated 31 cases. Police also investigated 12 cases of smuggling.", {INV: 31}),
        ("Police investigated 31 smuggling cases. Police investigated nine trafficking cases.", {INV: 9}),
        ("Courts convicted nine traffickers. In March 2018, a court convicted 13 traffickers.", {CONV: 9}),
        ("In March 2018, a court convicted three traffickers. Courts convicted 12 traffickers.", {CONV: 12}),
        ("The first court issued six convictions. Courts issued a total of 40 convictions.", {CONV: 40}),
        ("Police investigated 113 cases. Of the 113, the border police investigated 91 cases.", {INV: 113}),
        ("The government prosecuted 20 cases. Of these, it convicted seven traffickers.", {PROS: 20, CONV: 7}),
        ("In 2016, the most recent year for which data was available, courts convicted 48 traffickers.", {CONV: 48}),
        ("In 2016, courts convicted 48 traffickers.", {}),
        ("An NGO reported the government convicted two traffickers. Courts convicted nine traffickers.", {CONV: 9}),
        ("Police opened a case charging two individuals. The government did not report the number of prosecutions.", {PROS: None}),
        ("One prosecution remained ongoing. The government did not initiate any prosecutions.", {PROS: 0}),
    ],
)  # fmt: skip
def test_the_headline_is_the_national_total_of_the_period(text, expected):
    assert expected == values(prosecution=text)


@pytest.mark.parametrize(
    ("edition", "text", "expected"),
    [
        (
            2021,
            ("The government initiated investigations of 54 cases (41 sex trafficking and 13 labor "
            "trafficking), compared with 60 in 2019, and continued 20 investigations."),
            {INV: (54, 60)},
        ),
        (
            2022,
            ("Authorities prosecuted 24 defendants (19 for sex trafficking and five for labor "
            "trafficking), compared to prosecuting 31 defendants in 2020. Courts convicted 12 "
            "traffickers, compared to 15 in 2020."),
            {PROS: (24, 31), CONV: (12, 15)},
        ),
        (
            2006,
            "In 2005, the government prosecuted 32 traffickers and convicted 12.",
            {PROS: (32, None), CONV: (12, None)},
        ),
        (
            2009,
            ("During the year, authorities reported 18 investigations, seven prosecutions, and two "
            "convictions, compared with 10 investigations, four prosecutions, and no convictions in 2007."),
            {INV: (18, 10), PROS: (7, 4), CONV: (2, 0)},
        ),
    ],
    ids=["2021", "2022", "2006", "2009"],
)  # fmt: skip
def test_other_editions(edition, text, expected):
    assert expected == pairs(edition=edition, prosecution=text)


def test_without_an_edition_the_text_tells_its_year():
    text = "Courts convicted nine traffickers in 2017 (12 in 2016). In 2016, police investigated five cases."
    assert pairs(edition=None, prosecution=text) == {CONV: (9, 12)}


def test_where_the_present_year_is_only_compared_with():
    text = (
        "Courts convicted nine traffickers (12 in 2016). In 2015, police investigated five cases."
    )
    assert pairs(edition=None, prosecution=text) == {CONV: (9, 12)}


def test_the_present_year_in_capitals():
    text = "In 2016, courts convicted four traffickers. Courts convicted seven traffickers IN 2017."
    assert values(edition=None, prosecution=text) == {CONV: 7}


COMPARING = ["({} in 2016)", "compared with {} in 2016", "an increase from {} cases in 2016"]


@pytest.mark.parametrize("compared", [*COMPARING, "down from {} in 2016", "Compared to {} in 2016"])
def test_a_year_that_is_only_compared_with_is_not_the_present_one(compared):
    told = f"courts convicted nine traffickers {compared.format(12)}.".lower()
    assert present_year(told) == 2017
    assert present_year(f"in 2016, {told} {told.replace('in 2016', '')}") == 2016


def test_other_sections_are_the_last_resort():
    told = {"overview": "Courts convicted nine traffickers. Police investigated 12 cases."}
    assert values(**told) == {INV: 12, CONV: 9}
    assert values(**told, prosecution="Courts convicted four traffickers.") == {INV: 12, CONV: 4}
    assert values(government_efforts="Courts convicted two traffickers.") == {CONV: 2}
    assert values(other="Courts convicted two traffickers.") == {CONV: 2}
    assert values(profile="Courts convicted two traffickers.") == {}


def test_a_running_head_inside_a_sentence_is_passed_over():
    text = "The police conducted eight 264KYRGYZ REPUBLICtrafficking investigations."
    assert values(prosecution=text) == {INV: 8}


def test_a_bracket_that_never_closes_ends_at_the_comparison():
    text = "Police prosecuted 17 suspects (14 for labor, three for begging, compared with 50 suspects in 2016."
    assert pairs(prosecution=text) == {PROS: (17, 50)}


def test_a_letter_that_grows_in_lower_case_moves_nothing():
    found, text = read(prosecution="In İzmir, courts convicted five traffickers.")
    assert found[CONV].value == 5
    assert text[slice(*found[CONV].stretch)] == "five"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Authorities identified one victim, compared with screening 37 victims and identifying five victims in 2016.",
            (1, 5),
        ),
        (
            "Authorities identified 30 victims, compared to 41 potential victims and 12 confirmed victims in 2016.",
            (30, 41),
        ),
        (
            "Authorities identified 30 victims, compared with 12 shelters in 2016 and 41 victims in 2016.",
            (30, 41),
        ),
        ("Authorities identified 30 victims (12 victims in 2015, 41 victims in 2016).", (30, 41)),
        (
            "Authorities identified 30 victims. This was similar to 28 victims identified in the previous reporting period.",
            (30, 28),
        ),
    ],
)
def test_earlier_victims(sentence, expected):
    assert pairs(protection=sentence) == {VICT: expected}


@pytest.mark.parametrize(
    "sentence",
    [
        "NGOs did not report any convictions.",
        "The government did not prosecute any officials.",
        "Police made three arrests, compared with 2016, when courts did not convict any traffickers.",
        "The government was not able to investigate, prosecute, or convict as many of those responsible.",
        "Victims reported to 12 shelters; police also trained 40 officers on identification.",
        "The hotline took calls about 12 cases.",
        "Police failed to prosecute 12 suspects.",
        "The government identified 12 cases.",
        "Suspects in trafficking cases, most of whom lived in the capital, owned 12 cases of weapons.",
    ],
)
def test_what_says_nothing_of_the_measures(sentence):
    assert values(prosecution=sentence) == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "In all, 12 victims lived in the shelter.",
        "The police, who identified several routes that traffickers used, met 12 victims.",
        "Police did not identify 12 victims whom NGOs knew.",
    ],
)
def test_what_says_nothing_of_victims(sentence):
    assert values(protection=sentence) == {}


def test_a_text_of_no_year_has_no_earlier_year():
    assert pairs(edition=None, prosecution="Courts convicted nine traffickers.") == {
        CONV: (9, None)
    }


def test_what_is_longer_than_any_sentence_is_not_read():
    assert values(prosecution=f"Courts convicted nine traffickers {'and so on ' * 400}.") == {}


def test_as_in_the_year_before_is_no_comparison():
    text = "Similar to the previous year, the government did not convict any traffickers."
    assert values(prosecution=text) == {CONV: 0}


def test_shares_end_where_a_new_verb_begins():
    text = "Police investigated 40 suspects, including nine women, and convicted 12 traffickers."
    assert values(prosecution=text) == {INV: 40, CONV: 12}
    text = "Police investigated 40 suspects, nine of whom were women, and reported prosecuting 12."
    assert values(prosecution=text) == {INV: 40, PROS: 12}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Police investigated 40 suspects, of these 30 men and ten women.", {INV: (40, None)}),
        (
            "Courts convicted 20 traffickers compared with nine in 2016 and prosecuted 30 suspects.",
            {CONV: (20, 9), PROS: (30, None)},
        ),
        (
            "Courts convicted 20 traffickers, compared with nine in 2016, including two women.",
            {CONV: (20, 9)},
        ),
        (
            "Courts convicted 20 traffickers – nine men and 11 women – compared with nine in 2016.",
            {CONV: (20, 9)},
        ),
    ],
)
def test_regions_of_a_sentence(sentence, expected):
    assert pairs(prosecution=sentence) == expected


WORDS = (
    "government police an NGO courts prosecuted convicted investigated identified and did not report "
    "any no zero 12 35 nine 2016 in 2017 traffickers victims cases suspects convictions compared with "
    "an increase from to ( ) ; , — . including of whom the same number previous year total at least "
    "complicit officials involving both its first 264YEMENtrafficking"
).split()


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=60).map(" ".join))
def test_any_words_are_read_and_figures_stand_where_they_say(words):
    found, text = read(prosecution=words, protection=words, overview=words)
    for reading in found.values():
        assert 0 <= reading.stretch.start < reading.stretch.end <= len(text)
        assert text[slice(*reading.stretch)].strip()
        assert reading.value is None or reading.value >= 0


@given(st.text())
def test_any_text_is_read(text):
    cleaned = clean(text)
    everything = Stretch(0, len(cleaned.text))
    read_statistics(cleaned, dict.fromkeys(SectionKind, everything))


def test_a_section_is_read_until_its_headlines_are_told():
    told = (
        "Police investigated 31 cases (20 in 2016), prosecuted 12 suspects (14 in 2016), and convicted "
        "nine traffickers (nine in 2016). "
    )
    later = "Since then, courts issued a total of 40 convictions."
    assert values(prosecution=told + later) == {INV: 31, PROS: 12, CONV: 9}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            (
                "The government initiated prosecution of 45 defendants in 30 cases and continued "
                "prosecutions of 60 defendants from previous years, compared with 50 defendants in 2016."
            ),
            {PROS: (45, 50)},
        ),
        (
            (
                "The government prosecuted 119 defendants and convicted 53 traffickers, compared with 143 "
                "defendants and 96 convictions in 2016."
            ),
            {PROS: (119, 143), CONV: (53, 96)},
        ),
        (
            (
                "The government increased investigations from 31 in 2016 to 44 in 2017 and prosecutions "
                "from 12 to 20."
            ),
            {INV: (44, 31), PROS: (20, 12)},
        ),
        (
            "Six traffickers were prosecuted and five were convicted.",
            {PROS: (6, None), CONV: (5, None)},
        ),
        (
            "Courts prosecuted 15 offenders, convicting eleven of them.",
            {PROS: (15, None), CONV: (11, None)},
        ),
        ("Compared with 35 in 2016, courts convicted 20 traffickers.", {CONV: (20, 35)}),
        ("This compared with 35 in 2016.", {}),
        (
            "Courts did not initiate any prosecutions. Authorities continued two prosecutions from 2015.",
            {PROS: (0, None)},
        ),
        ("Courts did not convict any traffickers (nine in 2016).", {CONV: (0, 9)}),
        (
            "Police investigated nine cases compared with 10 in 2016 and did not convict anyone.",
            {INV: (9, 10), CONV: (0, None)},
        ),
        ("Courts found 14 defendants guilty.", {CONV: (14, None)}),
        ("Fourteen defendants were found guilty.", {CONV: (14, None)}),
        ("Courts secured guilty verdicts against 14 traffickers.", {CONV: (14, None)}),
        ("Prosecutors filed charges against 19 suspects.", {PROS: (19, None)}),
        (
            "Police investigated 44, prosecuted 31, and convicted 18 traffickers, compared with 50, 40, and 20, respectively, in 2016.",
            {INV: (44, 50), PROS: (31, 40), CONV: (18, 20)},
        ),
        (
            "Police investigated 44 and prosecuted 31 suspects, the former for labor and the latter for sex trafficking, respectively, compared with 50 in 2016.",
            {INV: (44, None), PROS: (31, 50)},
        ),
        ("The number of convictions rose to 23, compared with 14 in 2016.", {CONV: (23, 14)}),
        ("Convictions totaled 23 in 2017 (14 in 2016).", {CONV: (23, 14)}),
        (
            "Last year, the government prosecuted 40 and convicted 11.",
            {PROS: (40, None), CONV: (11, None)},
        ),
        (
            "The government did not report whether it convicted any suspects, compared with three convictions in 2016.",
            {CONV: (None, 3)},
        ),
        (
            "Police began 40 prosecutions (28 in 2016). These included nine under the old law, and culminated in 22 convictions (16 in 2016). Courts convicted three under the new law.",
            {PROS: (40, 28), CONV: (22, 16)},
        ),
        (
            "The government prosecuted nobody and convicted no one.",
            {PROS: (0, None), CONV: (0, None)},
        ),
        (
            "It reported one investigation, compared with none in 2016, and three convictions, the same as in 2016.",
            {INV: (1, 0), CONV: (3, 3)},
        ),
        (
            "Police opened 14 cases (nine in 2016), and prosecutors charged one suspect (three).",
            {INV: (14, 9), PROS: (1, 3)},
        ),
        (
            "The government did not initiate any investigations (one in 2016) and did not convict any traffickers.",
            {INV: (0, 1), CONV: (0, None)},
        ),
        ("In the last year, courts convicted two traffickers.", {CONV: (2, None)}),
        (
            "It investigated 35 cases, prosecuted 42 suspects, and convicted 11 traffickers, compared with 27 cases, 29 suspects, and nine traffickers in 2016.",
            {INV: (35, 27), PROS: (42, 29), CONV: (11, 9)},
        ),
        ("Police investigated 62 cases (in the previous year, 47 cases).", {INV: (62, 47)}),
        (
            "No prosecutions were initiated, compared with one the year before, and no one was convicted.",
            {PROS: (0, 1), CONV: (0, None)},
        ),
    ],
)
def test_further_wordings(sentence, expected):
    assert pairs(prosecution=sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("NGOs and police jointly identified 43 victims.", {VICT: 43}),
        ("The government, in coordination with NGOs, identified 43 victims.", {VICT: 43}),
        ("Authorities identified 43 victims and NGOs identified another 20.", {VICT: 43}),
        ("The government and an NGO identified 43 victims.", {VICT: 43}),
        ("Police intercepted 43 children.", {}),
    ],
)
def test_who_counted(sentence, expected):
    assert values(protection=sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Police increased identified victims from 12 victims in 2016 to 15 cases in 2017.",
        "The number of victims identified rose from 12 victims to 15 cases.",
    ],
)
def test_a_count_in_another_unit_than_the_one_before_is_read_all_the_same(sentence):
    assert pairs(protection=sentence) == {VICT: (15, 12)}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Courts convicted four traffickers.", (4, None)),
        ("Courts did not convict any traffickers.", (0, None)),
    ],
)
def test_an_earlier_count_far_behind_is_compared_with_nothing(told, expected):
    between = "The law is old. The law is good. The courts are slow. The judges are few."
    text = f"{told} {between} In 2016, courts convicted two traffickers."
    assert pairs(prosecution=text) == {CONV: expected}


def test_crimes_only_related_to_trafficking_give_way():
    text = (
        "The government initiated 40 trafficking-related investigations. "
        "Police conducted 12 trafficking investigations."
    )
    assert values(prosecution=text) == {INV: 12}


def test_an_absence_ends_with_a_word():
    text = f"The government did not report convicting any traffickers {'for all of it ' * 20}."
    found, text = read(prosecution=text)
    assert text[found[CONV].stretch[1]] == " "


@pytest.mark.parametrize(
    "behind",
    [
        "10 in 31/12/2015 and 20 in 31/12/2016",
        "10 in 5/2015 and 20 in 6/2016",
        "10 in 2013-2014-2015 and 20 in 2014-2015-2016",
        "10 in late-2015 and 20 in mid-2016",
    ],
)
def test_of_several_earlier_counts_the_newest_is_compared_with_however_it_is_dated(behind):
    told = f"Courts convicted 15 traffickers in 2017, compared with {behind}."
    assert pairs(prosecution=told) == {CONV: (15, 20)}


def test_none_in_figures_is_none():
    told = "The government prosecuted 5 traffickers and convicted 0 traffickers."
    assert values(prosecution=told) == {PROS: 5, CONV: 0}


def test_what_could_not_be_reported_is_not_reported():
    told = "The government could not report any convictions."
    assert values(prosecution=told) == {CONV: None}


def test_a_running_head_in_capitals_leaves_a_count_a_count():
    told = "Courts convicted 18NARNIA nine traffickers."
    assert values(prosecution=told) == {CONV: 9}


def test_victims_whom_others_identified_are_theirs_however_many_words_lie_between():
    told = "In all, 31 victims of trafficking were newly and formally identified by NGOs."
    assert values(protection=told) == {}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            (
                "It did not report any prosecutions, compared with four in 2016, and convicted no "
                "traffickers."
            ),
            {PROS: (None, 4), CONV: (0, None)},
        ),
        (
            (
                "It convicted two traffickers, compared with four in 2016, and did not report any "
                "prosecutions."
            ),
            {PROS: (None, None), CONV: (2, 4)},
        ),
    ],
)
def test_a_bare_earlier_count_goes_with_what_stands_ahead_of_it_told_or_denied(told, expected):
    assert pairs(prosecution=told) == expected


@pytest.mark.parametrize(
    "words", ["no fewer than", "not fewer than", "no less than", "upwards of", "in excess of"]
)
def test_the_words_for_at_least_stand_between_a_verb_and_its_count(words):
    found, _ = read(prosecution=f"Police investigated {words} 12 cases.")
    assert (found[INV].value, found[INV].qualifier) == (12, Qualifier.AT_LEAST)
