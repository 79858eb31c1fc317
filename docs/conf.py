"""How the site is built: one source, English and Chinese, nothing loaded from outside.

``sphinx-build -b html docs build/site/en`` builds English,
``sphinx-build -b html -D language=zh_CN docs build/site/zh`` Chinese;
``docs/build`` runs both and makes the search.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE / "_ext"), str(HERE.parent / "examples")]

from needed import not_run  # noqa: E402  (an extension's own)

import community_governance  # noqa: E402

project = "community-governance"
author = "The community-governance contributors"
copyright = f"2026, {author}"  # noqa: A001  (Sphinx's own name)
release = community_governance.__version__
version = release

extensions = [
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "myst_nb",
    "chinese_lines",
    "generated",
    "page_examples",
    "reference_pages",
]
exclude_patterns = [
    "_build",
    "_ext",
    "*.py",
    "locales",
    "benchmarks*.md",  # the site's own page on them is made in its language, and so is
    "coverage*.md",  # the one on coverage, with the documents
    "**/.ipynb_checkpoints",
    "examples/*.csv",
]
templates_path = ["_templates"]

language = "en"
locale_dirs = ["locales"]
gettext_compact = False
gettext_uuid = False

nitpicky = True
default_role = "py:name"
# What is described elsewhere, what is private, and the type variables and aliases of signatures.
nitpick_ignore_regex = [
    (
        "py:.*",
        r"(abc|attrs?|cattrs|collections|contextlib|datetime|decimal|enum|fractions|functools)\..*",
    ),
    ("py:.*", r"(altair|hypothesis|narwhals|pint|polars|pandas|pydantic\w*|typing|types)\..*"),
    ("py:class", r"(.*\.)?[A-Z][A-Za-z]*T|(.*\.)?[A-Z]|(.*\.)?_[A-Z]\w*"),
    ("py:class", "Attribute|Decimal|Demand|Fraction|PlainQuantity|Side|Values|date"),
    ("py:obj", r"Decimal|st\..*|community_governance(\.(interchange|model|references|views))?"),
]
suppress_warnings = ["ref.python"]  # a short name that two modules have: the nearer one is meant
autodoc_default_options = {"members": True, "show-inheritance": False}
autodoc_inherit_docstrings = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_type_aliases: dict[str, str] = {}
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_custom_sections = ["Returns"]  # types stand in the signature, so a colon is a colon

nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_excludepatterns = [f"examples/{name}" for name in not_run(HERE.parent / "examples")]
nb_execution_timeout = 180
nb_custom_formats = {".py": ["jupytext.reads", {"fmt": "py:percent"}]}
myst_enable_extensions = ["colon_fence", "deflist", "attrs_inline"]
myst_heading_anchors = 3

html_theme = "pydata_sphinx_theme"
html_title = "community-governance"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_js_files = ["tables.js"]
html_favicon = "_static/favicon.svg"
html_context = {"default_mode": "auto"}
html_copy_source = False
html_show_sourcelink = False
html_sidebars = {
    "**": ["sidebar-nav-bs"],
    **{page: [] for page in ("find", "index", "install", "compatibility", "glossary", "speed")},
}
html_theme_options = {
    "disable_search": True,  # the page behind the link in the bar searches
    "navbar_start": ["navbar-logo"],
    "navbar_center": ["navbar-nav"],
    "navbar_persistent": ["search-link"],
    "navbar_end": ["language-switch", "theme-switcher"],
    "secondary_sidebar_items": ["page-toc"],
    "header_links_before_dropdown": 7,
    "show_prev_next": True,
    "footer_start": ["copyright"],
    "footer_end": [],
    "use_edit_page_button": False,
    "pygments_light_style": "tango",
    "pygments_dark_style": "github-dark",
}
