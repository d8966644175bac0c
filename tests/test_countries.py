"""Countries: what the table says of each, and the one country every name means."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

import tipdata
from tipdata.countries import countries, country_or_none, find_countries, names_of
from tipdata.countries.entities import lives
from tipdata.countries.lookup import AMBIGUOUS, SUCCESSORS
from tipdata.errors import UnknownCountryError

FACTS = Path(__file__).resolve().parents[2] / "shared" / "data" / "names.csv"
NOT_ISO = {"XKX": "XK", "SCG": "CS", "ANT": "AN"}
"""Kosovo has a code of use only; the other two are withdrawn."""

SERBIA_OF_OLD_AND_NEW = 345
"""The one Correlates of War number that two entities have."""

REGIONS = {"AF", "EAP", "EUR", "NEA", "SCA", "WHA"}

NAMES = {
    "Burma": "MMR",
    "Myanmar": "MMR",
    "Kyrgyz Republic": "KGZ",
    "KYRGYZSTAN": "KGZ",
    "Cote d'Ivoire": "CIV",
    "Côte d’Ivoire": "CIV",
    "COTE D'IVOIRE": "CIV",
    "cote divoire": "CIV",
    "Ivory Coast": "CIV",
    "Sint Maarten": "SXM",
    "St. Maarten": "SXM",
    "Saint Maarten": "SXM",
    "Maarten1": None,
    "Curacao": "CUW",
    "Curaçao": "CUW",
    "Cura ao": "CUW",
    "cura-ao": "CUW",
    "Cabo Verde": "CPV",
    "Cape Verde": "CPV",
    "Czechia": "CZE",
    "Czech Republic": "CZE",
    "Eswatini": "SWZ",
    "Swaziland": "SWZ",
    "North Macedonia": "MKD",
    "Macedonia": "MKD",
    "Türkiye": "TUR",
    "Turkey": "TUR",
    "Timor-Leste": "TLS",
    "Timor Leste": "TLS",
    "East Timor": "TLS",
    "Congo, Democratic Republic of the": "COD",
    "Congo (DRC)": "COD",
    "Republic of the Congo": "COG",
    "Republic of Congo": "COG",
    "Congo (ROC)": "COG",
    "Congo": "COG",  # as ISO 3166 and the editions list it; no document's word is taken so
    "North Korea": "PRK",
    "Democratic People's Republic of Korea": "PRK",
    "Korea, North": "PRK",
    "Korea, South": "KOR",
    "South Korea": "KOR",
    "Korea, Republic of": "KOR",
    "Korea": None,
    "P.R.C.": "CHN",
    "China (PRC)": "CHN",
    "Hong Kong S.A.R.": "HKG",
    "Hong Kong": "HKG",
    "Macau": "MAC",
    "Macao": "MAC",
    "Taiwan": "TWN",
    "Kosovo": "XKX",
    "The Bahamas": "BHS",
    "Bahamas, The": "BHS",
    "Gambia": "GMB",
    "The Gambia": "GMB",
    "Gambia, The": "GMB",
    "Micronesia": "FSM",
    "Federated States of Micronesia": "FSM",
    "Micronesia, Federated States of": "FSM",
    "Bosnia-Herzegovina": "BIH",
    "Bosnia & Herzegovina": "BIH",
    "Antigua & Barbuda": "ATG",
    "St Vincent & Gren": "VCT",
    "St. Vincent and the Grenadines": "VCT",
    "Saint Lucia": "LCA",
    "Netherlands Antilles": "ANT",
    "Serbia-Montenegro": "SCG",
    "Slovak Republic": "SVK",
    "U. A. E.": "ARE",
    "UAE": "ARE",
    "Moldova (Republic of)": "MDA",
    "Papua Guinea New": "PNG",
    "Trinidad & Tobago": "TTO",
    "Guinea Bissau": "GNB",
    "Holland": "NLD",
    "Russian Federation": "RUS",
    "Viet Nam": "VNM",
    "Lao PDR": "LAO",
    "Syrian Arab Republic": "SYR",
    "United Republic of Tanzania": "TZA",
    "USA": "USA",
    "tw": "TWN",
    "mmr": "MMR",
}
"""Spellings of the editions, of mirrors and of the press; None for what names no one country."""

APART = [
    ("NER", "Niger", "NGA", "Nigeria"),
    ("GIN", "Guinea", "GNQ", "Equatorial Guinea"),
    ("GIN", "Guinea", "GNB", "Guinea-Bissau"),
    ("SDN", "Sudan", "SSD", "South Sudan"),
    ("MLI", "Mali", "MWI", "Malawi"),
    ("AUT", "Austria", "AUS", "Australia"),
    ("SVK", "Slovakia", "SVN", "Slovenia"),
    ("COD", "Democratic Republic of the Congo", "COG", "Republic of the Congo"),
]
"""Names that a careless search mixes up."""


@pytest.mark.parametrize("entity", countries().values(), ids=lambda entity: entity.iso3)
def test_the_codes_are_those_of_iso(entity):
    pycountry = pytest.importorskip("pycountry", reason="the ISO table comes from pycountry")
    if entity.iso3 in NOT_ISO:
        assert NOT_ISO[entity.iso3] == entity.iso2
    else:
        assert pycountry.countries.get(alpha_3=entity.iso3).alpha_2 == entity.iso2


@pytest.mark.parametrize("entity", countries().values(), ids=lambda entity: entity.iso3)
def test_every_column_is_sound(entity):
    first, last = lives()[entity.iso3]
    assert entity.region in REGIONS
    assert 2001 <= first <= last <= 2025
    assert entity.cow is None or 2 <= entity.cow < 1_000
    assert str(entity) == entity.name == names_of(entity)[0]


def test_codes_and_numbers_belong_to_one_country_each():
    for column in ("iso3", "iso2", "name", "cow"):
        values = Counter(getattr(entity, column) for entity in countries().values())
        shared = {value for value, count in values.items() if value is not None and count > 1}
        assert shared == ({SERBIA_OF_OLD_AND_NEW} if column == "cow" else set()), column


@pytest.mark.parametrize(("name", "iso3"), NAMES.items())
def test_a_spelling_means_one_country_or_none(name, iso3):
    if iso3 is None:
        with pytest.raises(UnknownCountryError):
            tipdata.country(name)
    else:
        assert iso3 == tipdata.country(name).iso3


@pytest.mark.parametrize("entity", countries().values(), ids=lambda entity: entity.iso3)
def test_every_name_means_its_country_in_any_case_in_every_year_of_its_life(entity):
    first, last = lives()[entity.iso3]
    for name in (entity.iso3, entity.iso2, *names_of(entity)):
        for spelled in (name, name.upper(), name.lower(), f" {name} "):
            assert entity == tipdata.country(spelled), spelled
        for year in (first, last):
            assert entity == tipdata.country(name, year=year), (name, year)


@pytest.mark.skipif(not FACTS.exists(), reason="the table of names as reported is not here")
def test_every_name_as_reported_means_its_country():
    with FACTS.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            names = [row["common_name"], *row["names_as_reported"].split(";")]
            for name in map(str.strip, names):
                if name.lower() not in AMBIGUOUS:
                    assert row["iso3"] == tipdata.country(name).iso3, name


@pytest.mark.parametrize(("one", "name", "other", "longer"), APART)
def test_like_names_are_told_apart(one, name, other, longer):
    assert (one, other) == (tipdata.country(name).iso3, tipdata.country(longer).iso3)
    found = find_countries(f"From {name} to {longer}.")
    assert [one, other] == [country.iso3 for _, _, country in found]


def test_the_country_itself_is_given_back():
    haiti = tipdata.country("Haiti")
    assert tipdata.country(haiti) is haiti


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Kyrgistan", ("Kyrgyz Republic",)),
        ("Germny", ("Germany",)),
        ("Philipines", ("Philippines",)),
        ("Narnia", ()),
        ("x" * 5_000, ()),
        ("", ()),
    ],
)
def test_an_unknown_name_is_refused_with_those_near_it(name, near):
    with pytest.raises(UnknownCountryError) as caught:
        tipdata.country(name)
    assert near == caught.value.candidates[: len(near)]
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("name", [None, 12, b"Chad"])
def test_what_is_no_text_is_no_name(name):
    with pytest.raises(UnknownCountryError, match="no name of a country"):
        tipdata.country(name)


def test_a_name_of_two_countries_is_refused_with_both():
    with pytest.raises(UnknownCountryError) as caught:
        tipdata.country("korea")
    assert caught.value.candidates == ("South Korea", "North Korea")


@pytest.mark.parametrize("key", AMBIGUOUS)
def test_a_name_of_two_countries_found_in_a_document_means_neither(key):
    assert country_or_none(key.title()) is None
    assert find_countries(f"The Government of {key.title()} tries.") == []


@pytest.mark.parametrize(
    ("name", "year", "iso3"),
    [
        ("Serbia", 2005, "SCG"),
        ("Montenegro", 2005, "SCG"),
        ("Serbia", 2012, "SRB"),
        ("SRB", 2005, "SRB"),
        ("Serbia and Montenegro", 2004, "SCG"),
        ("Netherlands Antilles", 2010, "ANT"),
    ],
)
def test_a_name_belongs_to_its_year(name, year, iso3):
    assert iso3 == tipdata.country(name, year=year).iso3


@pytest.mark.parametrize(("code", "successors"), SUCCESSORS.items())
def test_what_ended_is_refused_later_with_what_came_after(code, successors):
    with pytest.raises(UnknownCountryError) as caught:
        tipdata.country(countries()[code].name, year=2020)
    assert (successors, 2020) == (caught.value.candidates, caught.value.year)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the gulf of Mexico, Lake Chad and Northern Ireland", ["MEX"]),
        ("New Mexico, Lake Chad and Northern Ireland", []),
        ("a Chadian in Chad", ["TCD"]),
        ("GUINEA-BISSAU and Papua\nNew Guinea", ["GNB", "PNG"]),
        ("Congo and Korea", []),
        ("Côte d’Ivoire, Cote d'Ivoire", ["CIV", "CIV"]),
        ("turkey", []),
        ("Dominica, Samoan, Congolese", []),
    ],
)
def test_names_in_running_text(text, found):
    assert found == [country.iso3 for _, _, country in find_countries(text)]


def test_names_are_looked_for_only_where_asked():
    text = "Chad, Mali, Togo"
    assert [(a, b, c.iso3) for a, b, c in find_countries(text, 5, 11)] == [(6, 10, "MLI")]
