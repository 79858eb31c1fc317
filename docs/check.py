"""Check the built site: ``python docs/check.py [site] [--pictures folder]``.

Every link inside it leads somewhere, and nothing is loaded from outside.
Where a browser is found: pages open without an error of the console, nothing is wider than a
phone, and the search of both languages finds 综合服务设施.
"""

from __future__ import annotations

import argparse
import re
import sys
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from browser import Browser
from browser import find as find_browser

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
LOADED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}
NOT_LOADED = {"canonical", "alternate", "next", "prev", "author", "license", "index", "search"}
ADDRESS = re.compile(r"url\(\s*['\"]?(https?:)?//")
SOUGHT = "综合服务设施"
SEEN = (
    "index",
    "tutorials/first-hour",
    "tutorials/notebook",
    "how-to/who-must-see-to-it",
    "examples/quickstart",
    "documents/ordos",
    "documents/dachong",
    "documents/coverage",
    "how-to/compare-documents",
    "documents/side-by-side",
    "explanation/verdicts",
    "reference/checks",
    "glossary",
    f"find.html?q={quote(SOUGHT)}",
)
WIDTHS = {"phone": (390, 844), "desk": (1300, 900)}
# What is wider than the window, named by its class, so that it can be found.
TOO_WIDE = "document.documentElement.scrollWidth > window.innerWidth"


class Page(HTMLParser):
    """The links of a page, the names that links can lead to, and what it loads."""

    def __init__(self, text: str) -> None:
        """Read a page."""
        super().__init__()
        self.names: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take what a tag names, leads to or loads."""
        said = {name: value or "" for name, value in attrs}
        self.names |= {said[name] for name in ("id", "name") if name in said}
        if tag == "a" and "href" in said:
            self.links.append(said["href"])
        elif tag in LOADED and LOADED[tag] in said and said.get("rel") not in NOT_LOADED:
            self.loads.append(said[LOADED[tag]])


def faults(site: Path) -> Iterator[str]:
    """Return every link inside the site that leads nowhere, and all that is loaded from outside."""
    found = (path for path in site.rglob("*.html") if "_static" not in path.parts)
    pages = {path: Page(path.read_text(encoding="utf-8")) for path in found}
    for path, page in pages.items():
        place = path.relative_to(site)
        for address in page.loads:
            if urlsplit(address).netloc:
                yield f"{place}: loads {address}"
            elif not _target(path, address).exists():
                yield f"{place}: {address} is not there"
        for address in page.links:
            if not urlsplit(address).scheme and not _leads(path, address, pages):
                yield f"{place}: {address} leads nowhere"
    for path in site.rglob("*.css"):
        if ADDRESS.search(path.read_text(encoding="utf-8")):
            yield f"{path.relative_to(site)}: loads from outside"


def _target(path: Path, address: str) -> Path:
    inside = unquote(urlsplit(address).path)
    return (path.parent / inside).resolve() if inside else path


def _leads(path: Path, address: str, pages: dict[Path, Page]) -> bool:
    target, name = _target(path, address), unquote(urlsplit(address).fragment)
    if target not in pages:
        return target.exists()
    return not name or name in pages[target].names


class Quiet(SimpleHTTPRequestHandler):
    """A server that does not tell of each request."""

    def log_message(self, *_said: object) -> None:
        """Say nothing."""


def look(site: Path, browser: Browser, pictures: Path | None) -> Iterator[str]:
    """Open pages of both languages on a phone and at a desk, and return what is wrong there."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_address[1]}"
    for lang in ("en", "zh"):
        for page in SEEN:
            browser.errors.clear()
            address = f"{root}/{lang}/{page if '.html' in page else f'{page}.html'}"
            for name, size in WIDTHS.items():
                for dark in (False, True) if pictures else (False,):
                    browser.size(*size, dark=dark)
                    browser.open(address)
                    yield from _seen(browser, f"{lang}/{page}", name)
                    if pictures:
                        kind = f"{name}-{'dark' if dark else 'light'}"
                        file = f"{lang}-{page.partition('.html')[0].replace('/', '-')}-{kind}.png"
                        browser.picture(pictures / file)
            yield from (f"{lang}/{page}: {error}" for error in browser.errors)
    server.shutdown()


def _seen(browser: Browser, page: str, width: str) -> Iterator[str]:
    if browser.value(TOO_WIDE):
        yield f"{page}: wider than the {width}"
    found = "document.querySelectorAll('.pagefind-ui__result-link').length > 0"
    if page.partition("/")[2].startswith("find") and not browser.wait_for(found):
        yield f"{page}: the search finds nothing"


def main(site: Path, pictures: Path | None) -> int:
    """Return 1 where anything is wrong, having said what."""
    if not (site / "index.html").exists():
        sys.stderr.write(f"{site} holds no site: python docs/build.py\n")
        return 1
    wrong = list(faults(site.resolve()))
    path = find_browser()
    if path is None:
        sys.stderr.write("no Chromium found: the pages are not looked at in a browser\n")
    else:
        if pictures:
            pictures.mkdir(parents=True, exist_ok=True)
        with Browser(path) as browser:
            wrong += look(site, browser, pictures)
    sys.stderr.writelines(f"{each}\n" for each in dict.fromkeys(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", nargs="?", type=Path, default=HERE / "_build" / "site")
    parser.add_argument("--pictures", type=Path)
    given = parser.parse_args()
    sys.exit(main(given.site, given.pictures))
