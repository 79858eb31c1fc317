"""Pages that follow from the data, and the examples, written before Sphinx reads its sources.

Documents, coverage, glossary and benchmarks come out in the language of the build;
the reference has a page for every module with public names.
What is written here is ignored by git.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import benchmark_pages
import document_pages
import reference_pages
import side_by_side
from names import modules
from sphinx.builders.html import StandaloneHTMLBuilder

from community_governance import BUILTIN
from community_governance.references.glossary import TERMS
from community_governance.views import coverage
from community_governance.views.tables import markdown_table

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

    from community_governance.errors import Lang

# The rooms of the reference, in the order they are shown; others follow under their own names.
ROOMS = {
    "": ("Questions and ground", "问题与基础"),
    "model": ("Nouns", "对象"),
    "policies": ("Documents", "文件"),
    "references": ("Cited outside data", "外部引用资料"),
    "views": ("How an answer looks", "呈现"),
    "interchange": ("Ways in and out", "输入与输出"),
}
WORDS: dict[str, dict[Lang, str]] = {
    "glossary": {"en": "Glossary", "zh": "术语表"},
    "glossary says": {
        "en": "The one English word this package has for each term of the field.",
        "zh": "本库对每个术语只用一种英文。",
    },
    "examples": {"en": "Examples", "zh": "示例"},
    "examples say": {
        "en": "Each is a script, a notebook, and a page here, where it was run in the build.",
        "zh": "每个示例既是脚本，也是笔记本；本站所示的输出，都是生成网站时实际运行的结果。",
    },
    "reference": {"en": "Reference", "zh": "参考手册"},
    "reference says": {
        "en": "Every public name, by module; what is not here is not public.",
        "zh": "全部公开名称，按模块排列；未列入的均不公开。每个名称下有一行中文。",
    },
}
TERM_COLUMNS: dict[Lang, tuple[str, str, str]] = {
    "en": ("Chinese", "English", "note"),
    "zh": ("中文", "英文", "说明"),
}
TREE = """## {title}

```{{toctree}}
:maxdepth: 1

{pages}
```
"""

EXAMPLE = re.compile(r"\[([^\]]+)\]\(\.\./\.\./examples/(\w+\.py)\)")
TREE_OF_ALL = """```{toctree}
:glob:
:maxdepth: 1

*
```
"""


def _write(path: Path, text: str) -> None:
    """Write a page only where it changed, so that nothing is built twice."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def _folder(folder: Path, pages: dict[str, str]) -> None:
    """Write the pages of a folder, and take away those of another day."""
    for name, text in pages.items():
        _write(folder / f"{name}.md", text)
    for path in folder.glob("*.md"):
        if path.stem not in pages:
            path.unlink()


def _examples(source: Path, lang: Lang) -> list[str]:
    """Copy the examples and what they read, list them, and return those that are no pages."""
    target = source / "examples"
    shutil.copytree(
        source.parent / "examples",
        target,
        dirs_exist_ok=True,
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    said = f"# {WORDS['examples'][lang]}\n\n{WORDS['examples say'][lang]}\n\n"
    _write(target / "index.md", f"{said}{TREE_OF_ALL}")
    scripts = target.glob("*.py")
    return [f"examples/{path.name}" for path in scripts if not _is_page(path)]


def _is_page(path: Path) -> bool:
    return path.read_text(encoding="utf-8").startswith("# %% [markdown]")


def _glossary(lang: Lang) -> str:
    rows = [
        (
            f"{each.zh}{_others(each.others, lang)}",
            each.en,
            "" if each.note is None else each.note.text(lang),
        )
        for each in TERMS
    ]
    table = markdown_table([TERM_COLUMNS[lang], *rows])
    return f"# {WORDS['glossary'][lang]}\n\n{WORDS['glossary says'][lang]}\n\n{table}\n"


def _others(others: tuple[str, ...], lang: Lang) -> str:
    if not others:
        return ""
    listed = "、".join(others)
    return f"（又作{listed}）" if lang == "zh" else f" (also {listed})"


def _reference(lang: Lang) -> dict[str, str]:
    """Return the page of every module, and the list of them by room."""
    pages: dict[str, str] = {}
    rooms: dict[str, list[str]] = {room: [] for room in ROOMS}
    for module in modules():
        inner = module.__name__.removeprefix("community_governance.")
        room, dot, _ = inner.partition(".")
        pages[inner] = reference_pages.page(module)
        rooms.setdefault(room if dot or room in ROOMS else "", []).append(inner)
    trees = "\n".join(
        TREE.format(title=ROOMS.get(room, (room, room))[lang == "zh"], pages="\n".join(inside))
        for room, inside in rooms.items()
    )
    said = f"# {WORDS['reference'][lang]}\n\n{WORDS['reference says'][lang]}\n\n{trees}"
    return {**pages, "index": said}


def write(app: Sphinx) -> None:
    """Write every generated page in the language of this build."""
    source, lang = Path(app.srcdir), language_of(app)
    app.config.exclude_patterns += _examples(source, lang)
    _write(source / "glossary.md", _glossary(lang))
    _write(source / "speed.md", benchmark_pages.page(lang))
    _folder(source / "reference", _reference(lang))
    documents = {
        "coverage": coverage.markdown(BUILTIN, lang=lang),
        "side-by-side": side_by_side.page(BUILTIN, lang),
    }
    _folder(source / "documents", documents | document_pages.pages(BUILTIN, lang, documents))


def _without_search(app: Sphinx) -> None:
    """Write no index for the search of Sphinx, which finds no Chinese; `build.py` makes another."""
    if isinstance(app.builder, StandaloneHTMLBuilder):
        app.builder.search = False


def _to_examples(app: Sphinx, _page: str, source: list[str]) -> None:
    """Lead links to the examples of the repository to their pages here, where they are pages."""

    def here(link: re.Match[str]) -> str:
        name, script = link.groups()
        is_page = _is_page(Path(app.srcdir) / "examples" / script)
        return f"[{name}](../examples/{script})" if is_page else name

    source[0] = EXAMPLE.sub(here, source[0])


def _words_of_the_theme(_app: Sphinx, config: Config) -> None:
    """Say in Chinese what the theme has no Chinese for."""
    if config.language.startswith("zh"):
        config.html_theme_options["header_dropdown_text"] = "更多"


def language_of(app: Sphinx) -> Lang:
    """Return the language of a build."""
    return "zh" if str(app.config.language).startswith("zh") else "en"


def setup(app: Sphinx) -> dict[str, bool]:
    """Write the pages before the sources are listed."""
    app.connect("source-read", _to_examples)
    app.connect("config-inited", _words_of_the_theme)
    app.connect("builder-inited", write)
    app.connect("builder-inited", _without_search)
    return {"parallel_read_safe": True}
