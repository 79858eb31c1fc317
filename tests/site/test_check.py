"""The check of the built site finds what is wrong in one."""

from pathlib import Path

import browser
import check
import pytest

PAGE = "<html><body><h1 id='top'>{}</h1></body></html>"


def _site(folder: Path, body: str) -> Path:
    (folder / "other.html").write_text(PAGE.format("other"), encoding="utf-8")
    (folder / "index.html").write_text(PAGE.format(body), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "body",
    [
        '<a href="other.html">',
        '<a href="other.html#top">',
        '<a href="#top">',
        '<a href="https://example.org">',
        '<span id="二(二)6"></span><a href="#%E4%BA%8C(%E4%BA%8C)6">',
    ],
)
def test_links_that_lead_somewhere_pass(tmp_path: Path, body: str) -> None:
    assert list(check.faults(_site(tmp_path, body))) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<a href="gone.html">', "index.html: gone.html leads nowhere"),
        ('<a href="other.html#gone">', "index.html: other.html#gone leads nowhere"),
        ('<img src="gone.png">', "index.html: gone.png is not there"),
        ('<script src="https://example.org/x.js">', "index.html: loads https://example.org/x.js"),
        ('<script src="//example.org/x.js">', "index.html: loads //example.org/x.js"),
        ('<link rel="stylesheet" href="https://a.b/c">', "index.html: loads https://a.b/c"),
    ],
)
def test_what_is_broken_or_comes_from_outside_is_told(
    tmp_path: Path, body: str, fault: str
) -> None:
    assert list(check.faults(_site(tmp_path, body))) == [fault]


def test_a_style_that_fetches_a_font_is_told(tmp_path: Path) -> None:
    (tmp_path / "site.css").write_text(
        "@font-face {src: url(https://a.b/c.woff)}", encoding="utf-8"
    )
    assert list(check.faults(tmp_path)) == ["site.css: loads from outside"]


def test_a_browser_sees_errors_and_what_is_too_wide(tmp_path: Path) -> None:
    path = browser.find()
    if path is None:
        pytest.skip("no Chromium here")
    wide = '<p style="width: 3000px">wide</p><script>gone()</script>'
    address = (_site(tmp_path, wide) / "index.html").as_uri()
    with browser.Browser(path) as page:
        page.size(*check.WIDTHS["phone"])
        page.open(address)
        assert page.value(check.TOO_WIDE)
        assert "gone is not defined" in page.errors[0]


def test_the_built_site_is_whole() -> None:
    site = check.HERE / "_build" / "site"
    if not site.exists():
        pytest.skip("no site here: python docs/build.py")
    assert list(check.faults(site.resolve())) == []
