"""The examples in the text of a page are run while it is read; one that fails fails the build.

Pages of cells are run by MyST-NB, these are pages with ``>>>``, as pytest runs them as well.
"""

from __future__ import annotations

import doctest
import io
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from needed import lacking
from sphinx.util import logging

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_log = logging.getLogger(__name__)


def _run(app: Sphinx, page: str, source: list[str]) -> None:
    if ">>> " not in source[0] or not str(app.env.doc2path(page)).endswith(".md"):
        return
    if lacking(source[0]):
        _log.info("%s is not run: %s", page, ", ".join(sorted(lacking(source[0]))))
        return
    test = doctest.DocTestParser().get_doctest(source[0], {}, page, None, 0)
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    told = io.StringIO()
    with redirect_stdout(told):
        runner.run(test)
    if runner.failures:
        _log.warning("examples of %s fail:\n%s", page, told.getvalue())


def setup(app: Sphinx) -> dict[str, bool]:
    """Run the examples of a page as it is read."""
    app.connect("source-read", _run)
    return {"parallel_read_safe": True}
