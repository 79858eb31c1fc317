"""The Chinese of the hand-written pages: ``python docs/catalogs.py`` brings it up to date.

Each page has one catalog, ``locales/zh_CN/LC_MESSAGES/<page>.po``.
New messages come in empty, those that are gone go; then what is not translated is listed.
Pages that may wait stand in ``locales/later.txt``, one a line; `build.py` refuses all others.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
LOCALES = HERE / "locales"
FOLDER = LOCALES / "zh_CN" / "LC_MESSAGES"
ROOMS = ("how-to", "tutorials", "explanation", "examples")
MADE = {
    "benchmarks",
    "benchmarks-zh",
    "coverage",
    "coverage-zh",
    "glossary",
    "speed",
}  # from the data, in either language
LEFT_OUT = "_build,_ext,*.py,locales,reference,documents,glossary.md,coverage*.md,"
LEFT_OUT += "benchmarks*.md,speed.md"
LATER = LOCALES / "later.txt"


def pages() -> Iterator[str]:
    """Return the hand-written pages, by their path without suffix."""
    yield from sorted(path.stem for path in HERE.glob("*.md") if path.stem not in MADE)
    for room in ROOMS:
        suffix = "*.py" if room == "examples" else "*.md"
        folder = HERE.parent / room if room == "examples" else HERE / room
        yield from (f"{room}/{path.stem}" for path in sorted(folder.glob(suffix)))


def extract(target: Path) -> None:
    """Write the messages of all pages as templates."""
    command = [sys.executable, "-m", "sphinx", "-b", "gettext", "-Q", "-D", "nb_execution_mode=off"]
    command += ["-D", f"exclude_patterns={LEFT_OUT}"]
    command += ["-d", str(target / "doctrees"), str(HERE), str(target)]
    subprocess.run(command, check=True)  # noqa: S603  (our own interpreter and our own words)


def catalog(page: str, templates: Path) -> Catalog | None:
    """Return the catalog of a page with the messages it has now; None where it has none."""
    source, kept = templates / f"{page}.pot", FOLDER / f"{page}.po"
    if not source.exists():
        return None
    with source.open("rb") as file:
        template = read_po(file)
    found = Catalog(locale="zh_CN", project="community-governance", fuzzy=False)
    if kept.exists():
        with kept.open("rb") as file:
            found = read_po(file, locale="zh_CN")
    found.update(template, no_fuzzy_matching=True)
    found.obsolete.clear()
    found.creation_date = found.revision_date = template.creation_date
    return found


def untranslated(found: Catalog) -> list[str]:
    """Return the messages of a catalog that have no Chinese."""
    return [str(each.id) for each in found if each.id and (each.fuzzy or not each.string)]


def open_messages(templates: Path) -> dict[str, list[str]]:
    """Return by page what is not translated and may not wait."""
    later = set(LATER.read_text(encoding="utf-8").split()) if LATER.exists() else set()
    told = {page: catalog(page, templates) for page in pages() if page not in later}
    lists = {page: untranslated(found) for page, found in told.items() if found is not None}
    return {page: messages for page, messages in lists.items() if messages}


def refuse_untranslated() -> None:
    """Exit with a list where a message of a hand-written page has no Chinese."""
    with TemporaryDirectory() as work:
        extract(Path(work))
        wanted = open_messages(Path(work))
    for page, messages in wanted.items():
        sys.stderr.write(f"{page}: no Chinese for\n")
        sys.stderr.writelines(f"  {message}\n" for message in messages)
    if wanted:
        sys.exit("run python docs/catalogs.py, and translate what is empty")


def update() -> None:
    """Write every catalog anew, without dates and places, so that only words differ."""
    with TemporaryDirectory() as work:
        extract(Path(work))
        for page in pages():
            found = catalog(page, Path(work))
            if found is not None and len(found):
                path = FOLDER / f"{page}.po"
                path.parent.mkdir(parents=True, exist_ok=True)
                with path.open("wb") as file:
                    write_po(file, found, width=0, no_location=True, omit_header=True)


if __name__ == "__main__":
    update()
    refuse_untranslated()
