"""The documentation's configuration."""

from __future__ import annotations

import tipdata

project = "tipdata"
author = "The tipdata developers"
copyright = "2026, the tipdata developers"  # noqa: A001 - Sphinx's name
release = version = tipdata.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.intersphinx",
    "sphinx.ext.napoleon",
]
html_theme = "furo"
html_title = f"tipdata {release}"
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_default_options = {"members": True, "undoc-members": False, "member-order": "bysource"}
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_class_signature = "mixed"
autodoc_preserve_defaults = True
intersphinx_mapping: dict[str, tuple[str, None]] = {}
nitpicky = True
