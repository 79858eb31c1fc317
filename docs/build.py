"""Build the site in both languages, and its search: ``python docs/build.py [target]``.

Warnings are errors, and every example is run.
The site lies in ``docs/_build/site`` unless another folder is named:
``en``, ``zh``, and a front page that leads to the reader's language.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from pathlib import Path

import catalogs
from pagefind.index import IndexConfig, PagefindIndex

HERE = Path(__file__).parent
LANGUAGES = {"en": "en", "zh": "zh_CN"}
FRONT = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>community-governance</title>
<script>
  const zh = (navigator.languages || [navigator.language]).some((tag) => /^zh/i.test(tag));
  location.replace((zh ? "zh" : "en") + "/index.html");
</script></head>
<body><p><a href="en/index.html">English</a> ·
<a href="zh/index.html" lang="zh-CN">中文</a></p></body></html>
"""


def build(folder: str, language: str, site: Path) -> None:
    """Build one language."""
    command = [sys.executable, "-m", "sphinx", "-b", "html", "-n", "-W", "--keep-going", "-q"]
    trees = site.parent / "doctrees" / folder
    command += ["-d", str(trees), "-D", f"language={language}", str(HERE), str(site / folder)]
    subprocess.run(command, check=True)  # noqa: S603  (our own interpreter and our own words)


async def index(site: Path, rooms: list[str]) -> None:
    """Make the search of one language, in files that lie beside its pages.

    Both are indexed as Chinese, whose words stand without blanks in the English pages as well.
    """
    config = IndexConfig(
        root_selector="article",
        exclude_selectors=[".headerlink"],
        output_path=str(site / "pagefind"),
        force_language="zh",
    )
    async with PagefindIndex(config=config) as pages:
        for room in ("", *(f"{room}/**/" for room in rooms)):
            await pages.add_directory(str(site), glob=f"{room}*.html")


def main(site: Path) -> None:
    """Build everything anew."""
    catalogs.refuse_untranslated()
    shutil.rmtree(site, ignore_errors=True)
    for folder, language in LANGUAGES.items():
        build(folder, language, site)
        inside = (path.name for path in (site / folder).iterdir() if path.is_dir())
        rooms = sorted(name for name in inside if not name.startswith("_"))
        asyncio.run(index(site / folder, rooms))
    (site / "index.html").write_text(FRONT, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "_build" / "site")
