"""Write the codebook's table into its page of the documentation.

python .ci/codebook_page.py
"""

from __future__ import annotations

import re
from pathlib import Path

import tipdata

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "codebook.md"
MARKED = re.compile(r"<!-- columns -->.*<!-- end of columns -->", re.DOTALL)
HEAD = """\
| column | type | values | meaning | source | coverage | known gaps |
| --- | --- | --- | --- | --- | --- | --- |
"""


def main() -> None:
    """Replace what stands between the two comments."""
    rows = (
        "| " + " | ".join(cell.replace("|", r"\|") for cell in row.values()) + " |\n"
        for row in tipdata.codebook().to_dicts()
    )
    table = f"<!-- columns -->\n{HEAD}{''.join(rows)}<!-- end of columns -->"
    text = PAGE.read_text(encoding="utf-8")
    text = MARKED.sub(lambda _: table, text)
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
