"""Which pay scheme holds on a day, and which of a worker's posts counts in it.

Of several posts held at once the higher counts, and counts once.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeAlias

from community_governance.calendars import Day, first_day, has_begun, has_ended
from community_governance.crediting import Notes
from community_governance.errors import InvalidValueError, NotFoundError, shown
from community_governance.model.pay import GapCode, PayScheme, StepCode
from community_governance.model.vocabulary import Post
from community_governance.model.workers import Worker
from community_governance.serving import posts_on

__all__ = ["Schemes", "post_of", "scheme_on", "schemes_in", "start_of"]

Schemes: TypeAlias = PayScheme | Iterable[PayScheme]
"""One scheme, or several of which each holds for a time, as where a scheme changes on 1 July."""


def schemes_in(scheme: object) -> tuple[PayScheme, ...]:
    """Return the schemes in what was given, in its order.

    Raises:
        NotFoundError: where it is no scheme.
        InvalidValueError: where there is none.
    """
    kept = (scheme,) if isinstance(scheme, PayScheme) else scheme
    if isinstance(kept, str) or not isinstance(kept, Iterable):
        raise NotFoundError("pay scheme", shown(scheme))
    found = tuple(kept)
    if not all(isinstance(each, PayScheme) for each in found):
        raise NotFoundError("pay scheme", shown(scheme))
    if not found:
        raise InvalidValueError("none", "expected at least one pay scheme", "至少须有一个薪酬方案")
    return found


def start_of(scheme: PayScheme) -> Day | None:
    """Return the first day of a scheme: its own, else that of its document as far as printed."""
    document = scheme.citations[0].document
    days = (scheme.starts, document.starts, document.adopted, document.published)
    return next((day for day in days if day is not None), document.numbered_year)


def _standing(scheme: PayScheme, on: date) -> GapCode | None:
    """Return why a scheme does not hold on a day; one that prints no day holds on every day."""
    document = scheme.citations[0].document
    start = start_of(scheme)
    begun = True if start is None else has_begun(start, on)
    ended = has_ended(scheme.ends or document.ends, on)
    replaced = document.superseded is not None and has_begun(document.superseded, on)
    if begun is False:
        return GapCode.SCHEME_NOT_BEGUN
    if ended or replaced:
        return GapCode.SCHEME_ENDED
    return GapCode.SCHEME_DATE_OPEN if None in (begun, ended, replaced) else None


def scheme_on(scheme: Schemes, on: date) -> tuple[PayScheme, GapCode | None]:
    """Return the scheme that holds on a day: of several, the one that began last.

    Where none holds, the last given comes back with the reason.
    """
    schemes = schemes_in(scheme)
    holding = [each for each in schemes if _standing(each, on) is None]
    if holding:
        starts = (start_of(each) for each in holding)
        days = [date.min if start is None else first_day(start) for start in starts]
        return holding[days.index(max(days))], None
    reasons = [_standing(each, on) for each in schemes]
    for code in (GapCode.SCHEME_DATE_OPEN, GapCode.SCHEME_ENDED):
        if code in reasons:
            return schemes[reasons.index(code)], code
    return schemes[0], GapCode.SCHEME_NOT_BEGUN


def post_of(worker: Worker, scheme: PayScheme, on: date, notes: Notes) -> Post | None:
    """Return the post that counts on a day: of several the one whose band reaches higher."""
    posts = posts_on(worker, on)
    if posts is None:
        notes.lack(GapCode.POST_UNKNOWN)
        return None
    known = [each for each in scheme.posts if each in posts]
    if not scheme.posts:  # who holds what does not matter to it
        return posts[0]
    if not known:
        named = posts[0]
        notes.lack(GapCode.POST_NOT_IN_SCHEME, named.wording)
        return None
    bands = [scheme.band(each) for each in known]
    reach = [(0, 0) if band is None else (band.highest, band.lowest) for band in bands]
    post = known[reach.index(max(reach))]
    if len(known) > 1:
        notes.say(StepCode.HIGHER_POST, word=post.wording)
    return post
