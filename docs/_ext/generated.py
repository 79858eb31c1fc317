"""Pages that follow from the data, and the examples, written before Sphinx reads its sources.

Documents, coverage and glossary come out in the language of the build;
the reference has a page for every module with public names.
What is written here is ignored by git.
"""

from __future__ import annotations

import shutil
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import TYPE_CHECKING

import community_governance
from community_governance.errors import Lang
from community_governance.references.glossary import TERMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

ROOMS = {
    "verbs": ("Questions and ground", "问题与基础"),
    "model": ("Nouns", "对象"),
    "policies": ("Documents", "文件"),
    "references": ("Cited outside data", "外部引用资料"),
    "views": ("How an answer looks", "呈现"),
    "interchange": ("Ways in and out", "输入与输出"),
}


def modules() -> Iterator[str]:
    """Return the name of every module that has public names, in the order of the house."""
    found = walk_packages(community_governance.__path__, "community_governance.")
    yield from (each.name for each in found if getattr(import_module(each.name), "__all__", ()))


def _write(path: Path, text: str) -> None:
    """Write a page only where it changed, so that nothing is built twice."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def _examples(source: Path) -> None:
    for path in sorted((source.parent / "examples").glob("*.py")):
        target = source / "examples" / path.name
        target.parent.mkdir(exist_ok=True)
        if not target.exists() or target.read_bytes() != path.read_bytes():
            shutil.copyfile(path, target)


WORDS = {
    "en": {
        "glossary": "Glossary",
        "terms": "| 中文 | English | note |\n| --- | --- | --- |",
        "also": "also",
        "reference": "Reference",
    },
    "zh": {
        "glossary": "术语表",
        "terms": "| 中文 | 英文 | 说明 |\n| --- | --- | --- |",
        "also": "又作",
        "reference": "参考手册",
    },
}


def _glossary(lang: Lang) -> str:
    said = WORDS[lang]
    rows = [
        f"| {each.zh}{_others(each.others, lang)} | {each.en} "
        f"| {'' if each.note is None else each.note.text(lang)} |"
        for each in TERMS
    ]
    return "\n".join([f"# {said['glossary']}", "", said["terms"], *rows, ""])


def _others(others: tuple[str, ...], lang: Lang) -> str:
    if not others:
        return ""
    listed = "、".join(others)
    return f"（又作{listed}）" if lang == "zh" else f" (also {listed})"


def _reference(folder: Path, lang: Lang) -> None:
    rooms: dict[str, list[str]] = {"verbs": []}
    for module in modules():
        inner = module.removeprefix("community_governance.")
        room, dot, _ = inner.partition(".")
        is_package = hasattr(import_module(module), "__path__")
        if not is_package:
            _write(folder / f"{inner}.md", REFERENCE_PAGE.format(module=module, inner=inner))
            rooms.setdefault(room if dot else "verbs", []).append(inner)
    trees = "\n".join(
        TREE.format(title=ROOMS.get(room, ("", ""))[lang == "zh"], pages="\n".join(pages))
        for room, pages in rooms.items()
    )
    _write(folder / "index.md", f"# {WORDS[lang]['reference']}\n\n{trees}")


REFERENCE_PAGE = """# {inner}

```{{eval-rst}}
.. automodule:: {module}
```
"""
TREE = """## {title}

```{{toctree}}
:maxdepth: 1

{pages}
```
"""


def write(app: Sphinx) -> None:
    """Write every generated page in the language of this build."""
    source, lang = Path(app.srcdir), language_of(app)
    _examples(source)
    _write(source / "glossary.md", _glossary(lang))
    _reference(source / "reference", lang)


def language_of(app: Sphinx) -> Lang:
    """Return the language of a build."""
    return "zh" if str(app.config.language).startswith("zh") else "en"


def setup(app: Sphinx) -> dict[str, bool]:
    """Write the pages before the sources are listed."""
    app.connect("builder-inited", write)
    return {"parallel_read_safe": True}
