# %% [markdown]
# # Keep findings in a database
#
# Every night all communities are checked again, and only what changed is written. The same SQL runs
# on SQLite, which comes with Python, and on PostgreSQL by way of [psycopg](https://www.psycopg.org/):
# name a database in the variable `SQL_STORE_DSN`, and the tables are made there.
#
# What is stored is the plain form, as JSON; what comes back are equal objects.

# %%
import json
import os
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from importlib import import_module
from io import TextIOWrapper
from typing import Any, NamedTuple, Protocol

from community_governance import Community, Facility, Finding, Policy, Report, check
from community_governance.interchange.converters import from_plain, to_plain
from community_governance.model.vocabulary import CITY, WORKING_PREMISES
from community_governance.policies import loudi, ordos
from community_governance.units import Range
from community_governance.views.text import text

if isinstance(sys.stdout, TextIOWrapper):  # a console; Chinese on any
    sys.stdout.reconfigure(encoding="utf-8")

# %% [markdown]
# ## The tables
#
# A finding goes by the four texts of its `key`, which are the same every night. Its standard says
# the same of every community, so it is stored once, under a digest of what it says: a later edition
# of a document does not alter what was found under the earlier one. Verdict and shortfall have
# columns of their own, to count and to sort by; the exact number is in the body.

# %%
TABLES = """
CREATE TABLE IF NOT EXISTS communities (key TEXT PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS standards (digest TEXT PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS findings (
    policy TEXT, standard TEXT, subject TEXT, reading TEXT, community TEXT NOT NULL,
    verdict TEXT NOT NULL, shortfall NUMERIC, digest TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (policy, standard, subject, reading)
);
CREATE INDEX IF NOT EXISTS findings_of ON findings (community);
CREATE TABLE IF NOT EXISTS changes (
    day TEXT, kind TEXT, policy TEXT, standard TEXT, subject TEXT, reading TEXT,
    digest TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (day, policy, standard, subject, reading)
)
"""
KINDS = ("new", "resolved", "unclear", "worse", "better")  # of changes, as `Changes` has them


class Connection(Protocol):
    """What the connections of SQLite and of psycopg have in common."""

    def cursor(self) -> Any: ...
    def commit(self) -> None: ...
    def rollback(self) -> None: ...


class Night(NamedTuple):
    """What a night came to: findings made, rows written and rows removed, and what changed."""

    found: int
    written: int
    removed: int
    changes: list[tuple[str, Finding]]


class Stored(NamedTuple):
    """A finding as it is stored: what it says of its subject, and the standard."""

    body: str
    standard: str

    @property
    def digest(self) -> str:
        return sha256(self.standard.encode()).hexdigest()


def as_json(plain: object) -> str:
    """Return plain data as text, the same text for the same data."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)


def stored(finding: Finding) -> Stored:
    """Return a finding as it is stored."""
    plain = to_plain(finding)
    return Stored(standard=as_json(plain.pop("standard")), body=as_json(plain))


def finding_of(kept: Stored) -> Finding:
    """Return what was stored."""
    return from_plain({**json.loads(kept.body), "standard": json.loads(kept.standard)}, Finding)


def missing(finding: Finding) -> str | None:
    """Return the shortfall, for a column of numbers."""
    number = finding.numbers.shortfall
    return None if number is None or isinstance(number, Range) else format(number, "f")


# %% [markdown]
# ## The store
#
# A night is one transaction: it is stored as a whole or not at all. Of a community that is gone
# nothing is found: what it lacked is resolved, and its rows go.


# %%
class Store:
    """Communities, what was found on them, and what changed, in a database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._mark = "?" if isinstance(connection, sqlite3.Connection) else "%s"
        with self._transaction() as run:
            for statement in TABLES.split(";"):
                run(statement)

    @contextmanager
    def _transaction(self) -> Iterator[Any]:
        """Give what runs one statement for each row of values and returns what was selected."""
        cursor = self._connection.cursor()

        def run(statement: str, *rows: tuple[object, ...]) -> list[Any]:
            asked = statement.replace("?", self._mark)
            for row in rows or ((),):
                cursor.execute(asked, row)
            return [*cursor.fetchall()] if asked.startswith("SELECT") else []

        try:
            yield run
        except BaseException:
            self._connection.rollback()
            raise
        else:
            self._connection.commit()
        finally:
            cursor.close()

    def save(self, *communities: Community) -> None:
        """Write communities, each in the place of an earlier one with the same key."""
        with self._transaction() as run:
            if communities:
                run(
                    "INSERT INTO communities VALUES (?, ?)"
                    " ON CONFLICT (key) DO UPDATE SET body = excluded.body",
                    *((each.key, as_json(to_plain(each))) for each in communities),
                )

    def remove(self, key: str) -> None:
        """Remove a community; what was found on it goes the night after."""
        with self._transaction() as run:
            run("DELETE FROM communities WHERE key = ?", (key,))

    def communities(self) -> tuple[Community, ...]:
        """Return the communities by their keys."""
        with self._transaction() as run:
            rows = run("SELECT body FROM communities ORDER BY key")
        return tuple(from_plain(json.loads(body), Community) for (body,) in rows)

    def findings(self, community: str) -> tuple[Finding, ...]:
        """Return what was found on a community when it was last checked."""
        with self._transaction() as run:
            return tuple(finding_of(each) for each in _kept(run, community).values())

    def changes(self, day: date) -> list[tuple[str, Finding]]:
        """Return what a night changed, each finding with the kind of its change."""
        with self._transaction() as run:
            rows = run(
                "SELECT kind, c.body, s.body FROM changes c JOIN standards s USING (digest)"
                " WHERE day = ? ORDER BY kind, policy, standard, subject, reading",
                (day.isoformat(),),
            )
        return [(kind, finding_of(Stored(*bodies))) for kind, *bodies in rows]

    def counts(self) -> dict[str, int]:
        """Return how many findings came to each verdict."""
        with self._transaction() as run:
            return dict(run("SELECT verdict, COUNT(*) FROM findings GROUP BY verdict"))

    def recheck(self, policies: Iterable[Policy], *, on: date) -> Night:
        """Check every community, and write what changed."""
        wanted = tuple(policies)
        known = {each.key: each for each in self.communities()}
        night = Night(0, 0, 0, [])
        with self._transaction() as run:
            gone = {key for (key,) in run("SELECT DISTINCT community FROM findings")} - {*known}
            for key in (*known, *sorted(gone)):
                report = check(known[key], wanted, on=on) if key in known else Report((), on)
                night = _write(run, key, report, night)
        return night


def _kept(run: Any, community: str) -> dict[tuple[str, ...], Stored]:
    rows = run(
        "SELECT policy, standard, subject, reading, f.body, s.body"
        " FROM findings f JOIN standards s USING (digest) WHERE community = ?"
        " ORDER BY policy, standard, subject, reading",
        (community,),
    )
    return {(*key,): Stored(body, standard) for *key, body, standard in rows}


def _write(run: Any, community: str, report: Report, night: Night) -> Night:
    """Write what is not as it was, and what became of it."""
    before = _kept(run, community)
    now = {each.key: (each, stored(each)) for each in report}
    other = {key: pair for key, pair in now.items() if pair[1] != before.get(key)}
    removed = [key for key in before if key not in now]

    # What is stored word for word as it was has not changed, and is not read back.
    old = [finding_of(before[key]) for key in (*other, *removed) if key in before]
    new = [finding for finding, _ in other.values()]
    came = Report((*new,), report.on).changes_since(Report((*old,), report.on))
    changes = [(kind, each) for kind in KINDS for each in getattr(came, kind)]

    for key, (finding, kept) in other.items():
        run(
            "INSERT INTO standards VALUES (?, ?) ON CONFLICT (digest) DO NOTHING",
            (kept.digest, kept.standard),
        )
        run(
            "INSERT INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (policy, standard, subject, reading) DO UPDATE SET"
            " community = excluded.community, verdict = excluded.verdict,"
            " shortfall = excluded.shortfall, digest = excluded.digest, body = excluded.body",
            (*key, community, str(finding.verdict), missing(finding), kept.digest, kept.body),
        )
    if removed:
        run(
            "DELETE FROM findings"
            " WHERE policy = ? AND standard = ? AND subject = ? AND reading = ?",
            *removed,
        )
    for kind, finding in changes:
        kept = stored(finding)
        run(
            "INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (day, policy, standard, subject, reading) DO UPDATE SET"
            " kind = excluded.kind, digest = excluded.digest, body = excluded.body",
            (report.on.isoformat(), kind, *finding.key, kept.digest, kept.body),
        )
    return Night(
        night.found + len(report),
        night.written + len(other),
        night.removed + len(removed),
        night.changes + changes,
    )


# %% [markdown]
# ## Two nights
#
# Three made-up communities under two documents. The first night everything is new.


# %%
def community(key: str, name: str, count: int, area: int) -> Community:
    """Return a community with one building."""
    hall = Facility(key="hall", floor_area=area, premises=[WORKING_PREMISES])
    return Community(
        key=key, name=name, categories=[CITY], permanent_households=count, facilities=[hall]
    )


dsn = os.environ.get("SQL_STORE_DSN")
connection = import_module("psycopg").connect(dsn) if dsn else sqlite3.connect(":memory:")
store = Store(connection)
hope = community("hope", "希望社区", 2000, 540)
store.save(
    hope, community("bright", "光明社区", 1200, 400), community("lake", "湖滨社区", 900, 240)
)
print(store.communities()[1] == hope)

policies = (ordos.POLICY, loudi.POLICY)
first = store.recheck(policies, on=date(2025, 12, 30))
print(first.found, "findings,", first.written, "written,", len(first.changes), "fall short")
for verdict, count in sorted(store.counts().items()):
    print(" ", verdict, count)

# %% [markdown]
# The next day the hall of 希望社区 is extended, 光明社区 has 200 households more, and 湖滨社区
# is merged into another. The second night writes those few rows.

# %%
store.save(community("hope", "希望社区", 2000, 600), community("bright", "光明社区", 1400, 400))
store.remove("lake")
second = store.recheck(policies, on=date(2025, 12, 31))
print(second.found, "findings,", second.written, "written,", second.removed, "removed")
for kind, finding in second.changes:
    print(kind, finding.subject.name, finding.standard.policy, finding.standard.locator)

# %% [markdown]
# What is read back are findings like those of today, and they speak as these do.

# %%
print(
    {*store.findings("hope")} == {*check(store.communities()[1], policies, on=date(2025, 12, 31))}
)
for kind, finding in store.changes(date(2025, 12, 31)):
    if kind == "new":
        print(text(finding, lang="zh"))
        print(text(finding, lang="en"))
connection.close()
