"""The documentation's configuration."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import tipdata

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "tipdata"
author = "The tipdata developers"
copyright = "2026, the tipdata developers"  # noqa: A001 - Sphinx's name
release = version = tipdata.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = f"tipdata {release}"
html_static_path = ["_static"]
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_default_options = {"members": True, "undoc-members": False, "member-order": "bysource"}
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_class_signature = "mixed"
napoleon_use_admonition_for_examples = False
nitpicky = True
default_role = "literal"

PUBLIC = set(tipdata.__all__)
"""Names documented as ``tipdata.Name``, wherever they are defined."""


def setup(app: Sphinx) -> None:
    """Resolve what autodoc names by where it is defined."""
    app.connect("missing-reference", resolve)
    app.connect("autodoc-process-signature", plain)
    app.connect("source-read", close)
    app.connect("build-finished", write_schema)


def plain(*about: Any) -> tuple[str | None, str | None]:
    """An attrs class's signature without its marker for defaults that are made anew."""
    signature, returns = about[-2:]
    return str(signature or "").replace("=NOTHING", "=FrozenMap({})") or None, returns


def close(*about: Any) -> None:
    """Leave out the blank line that ends an example for the tests that run it."""
    source = about[-1]
    source[0] = source[0].replace("\n\n```\n", "\n```\n")


def write_schema(app: Sphinx, error: Exception | None) -> None:
    """Put the JSON Schema beside the pages."""
    if error is None and app.builder.format == "html":
        path = Path(app.outdir) / "_static" / "tipdata.schema.json"
        path.write_text(json.dumps(tipdata.json_schema(), indent=1), encoding="utf-8")


def resolve(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, text: Element
) -> Element | None:
    """Point a name at its public place; leave names of other projects, and type variables, bare.

    Anything of tipdata that is documented nowhere stays a warning.
    """
    target = node.get("reftarget", "")
    name = target.removeprefix("~").rpartition(".")[2]
    if name in PUBLIC and not target.startswith("tipdata." + name):
        domain = env.get_domain("py")
        return domain.resolve_xref(
            env, node["refdoc"], app.builder, "obj", f"tipdata.{name}", node, text
        )
    return None if target.startswith("tipdata.") and not is_type_variable(target) else text


def is_type_variable(target: str) -> bool:
    """Whether a dotted name is a type variable's."""
    module, _, name = target.rpartition(".")
    return isinstance(getattr(import_module(module), name, None), TypeVar)
