"""How to cite the library and its data."""

from __future__ import annotations

import attrs

import tipdata
from tipdata.panel.tables import data_version

__all__ = ["Citation", "cite"]

AUTHORS = "The tipdata developers"
TITLE = "tipdata: the US State Department's Trafficking in Persons Report as typed, queryable data"
DATA_TITLE = "tipdata placements: tier placements of the Trafficking in Persons Report"

_TEXT = """\
{authors}. {title}. Version {version}. Software, MIT licence.
{authors}. {data_title}, {first}-{last}. Data version {data}. \
Facts from a work of the US government, in the public domain."""

_BIBTEX = """\
@software{{tipdata,
  author = {{{{{authors}}}}},
  title = {{{{{title}}}}},
  version = {{{version}}},
  license = {{MIT}}
}}
@misc{{tipdata_placements,
  author = {{{{{authors}}}}},
  title = {{{{{data_title}, {first}--{last}}}}},
  howpublished = {{Data set, shipped with tipdata {version}}},
  note = {{Data version {data}; facts in the public domain}}
}}"""


@attrs.frozen(slots=True, kw_only=True)
class Citation:
    """How to cite the library and the data version in use.

    Args:
        text: The references for a reader, one a line: the software, then the data.
        bibtex: The same as two BibTeX entries.
        version: The library's version.
        data_version: The data's version.

    Example:
        >>> import tipdata
        >>> tipdata.cite().version == tipdata.__version__
        True
    """

    text: str
    bibtex: str
    version: str
    data_version: str

    def __str__(self) -> str:
        return f"{self.text}\n\n{self.bibtex}"


def cite() -> Citation:
    """How to cite the library and the bundled data, with the versions in use.

    Returns:
        The references as text and as BibTeX; printing it shows both.

    Example:
        >>> import tipdata
        >>> print(tipdata.cite().text.splitlines()[0])  # doctest: +ELLIPSIS
        The tipdata developers. tipdata: ... Version 0.1.0. Software, MIT licence.
    """
    from tipdata.panel.editions import editions

    years = list(editions())
    facts = {
        "authors": AUTHORS,
        "title": TITLE,
        "data_title": DATA_TITLE,
        "version": tipdata.__version__,
        "data": data_version(),
        "first": years[0],
        "last": years[-1],
    }
    return Citation(
        text=_TEXT.format(**facts),
        bibtex=_BIBTEX.format(**facts),
        version=tipdata.__version__,
        data_version=data_version(),
    )
