"""The example of a store: the same on SQLite and, where it is installed, on PostgreSQL."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

# ruff: noqa: S603  (our own commands)
import sql_store
from sql_store import Store, community

from community_governance import BUILTIN, Community, check
from community_governance.policies import alxa, loudi, ordos

NIGHT, NEXT = date(2025, 12, 30), date(2025, 12, 31)
POLICIES = (ordos.POLICY, loudi.POLICY)
HOPE = community("hope", "希望社区", 2000, 540)


def _binaries() -> Path | None:
    """Return the folder of PostgreSQL's programs; Debian keeps them off the path."""
    known = shutil.which("initdb")
    folders = [Path(known).parent] if known else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((each for each in folders if (each / "initdb").exists()), None)


@pytest.fixture(scope="module")
def dsn() -> Iterator[str]:
    """Return how to reach a cluster of our own on a socket, which goes when the tests are done."""
    pytest.importorskip("psycopg", reason="PostgreSQL is reached through psycopg")
    found = _binaries()
    if found is None or sys.platform == "win32":
        pytest.skip("no initdb and postgres are found: install PostgreSQL to test on it")
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))  # the path of a socket is short
    user: dict[str, Any] = {}
    if os.geteuid() == 0:  # as root PostgreSQL refuses to run
        nobody = pytest.importorskip("pwd").getpwnam("nobody")
        user = {"user": nobody.pw_uid, "group": nobody.pw_gid}
        shutil.chown(folder, nobody.pw_uid, nobody.pw_gid)

    def run(program: str, *options: str) -> None:
        command = [str(found / program), "-D", str(folder / "data"), *options]
        subprocess.run(
            command,
            check=True,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            **user,
        )

    try:
        run("initdb", "-U", "keeper", "-A", "trust", "-E", "UTF8", "--no-sync", "--no-locale")
        served = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run("pg_ctl", "-w", "-l", str(folder / "log"), "-o", served, "start")
        try:
            yield f"host={folder} user=keeper dbname=postgres"
        finally:
            run("pg_ctl", "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def connection(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    """Return a connection to an empty database of either kind."""
    if request.param == "sqlite":
        with closing(sqlite3.connect(tmp_path / "store.db")) as opened:
            yield opened
        return
    dsn = request.getfixturevalue("dsn")
    psycopg = pytest.importorskip("psycopg")
    with closing(psycopg.connect(dsn)) as opened:
        opened.execute("DROP SCHEMA public CASCADE")
        opened.execute("CREATE SCHEMA public")
        opened.commit()
        yield opened


@pytest.fixture
def store(connection: Any) -> Store:
    return Store(connection)


def _numbers(connection: Any, statement: str) -> list[Any]:
    cursor = connection.cursor()
    cursor.execute(statement)
    return [*cursor.fetchall()]


def test_communities_come_back_equal(store: Store, communities: list[Community]) -> None:
    store.save(*communities)
    assert [*store.communities()] == sorted(communities, key=lambda each: each.key.encode())
    store.save()
    assert len(store.communities()) == len(communities)


@pytest.fixture
def communities() -> list[Community]:
    """Return what may make trouble: quotes, percent signs, question marks, no numbers at all."""
    odd = Community(key="b-odd", name="“百分之百”?%s 100% ', {}\\ 社区", residents_pact=None)
    return [HOPE, odd, Community(key="a-bare")]


def test_findings_come_back_equal_under_every_document(
    store: Store, communities: list[Community]
) -> None:
    store.save(*communities)
    night = store.recheck(BUILTIN, on=NIGHT)
    assert night.found == night.written == 3 * sum(len(each.standards) for each in BUILTIN)
    for each in communities:
        expected = {found.key: found for found in check(each, BUILTIN, on=NIGHT)}
        assert {found.key: found for found in store.findings(each.key)} == expected


def test_a_night_without_change_writes_nothing(store: Store) -> None:
    store.save(HOPE)
    store.recheck(POLICIES, on=NIGHT)
    again = store.recheck(POLICIES, on=NEXT)
    assert (again.written, again.removed, again.changes) == (0, 0, [])
    assert store.changes(NEXT) == []


def test_what_is_extended_is_resolved_and_what_is_lost_is_unclear(store: Store) -> None:
    store.save(HOPE, community("bright", "光明社区", 1200, 300))
    assert [kind for kind, _ in store.recheck(POLICIES, on=NIGHT).changes] == ["new", "new"]
    store.save(community("hope", "希望社区", 2000, 600), Community(key="bright"))
    night = store.recheck(POLICIES, on=NEXT)
    kinds = {kind: (found.subject.key, found.standard.key) for kind, found in night.changes}
    key = "working-premises-per-hundred-households"
    assert kinds == {"resolved": ("hope", key), "unclear": ("bright", key)}


def test_more_and_less_is_told_apart(store: Store) -> None:
    store.save(HOPE, community("bright", "光明社区", 1200, 300))
    store.recheck(POLICIES, on=NIGHT)
    store.save(community("hope", "希望社区", 2000, 500), community("bright", "光明社区", 1200, 310))
    night = store.recheck(POLICIES, on=NEXT)
    kinds = {kind: f"{found.shortfall:~P}" for kind, found in night.changes}
    assert kinds == {"worse": "100 m²", "better": "50 m²"}
    assert {*store.changes(NEXT)} == {*night.changes}


def test_what_is_no_longer_asked_or_there_goes(store: Store) -> None:
    store.save(HOPE, Community(key="lake"))
    store.recheck((ordos.POLICY, alxa.POLICY), on=NIGHT)
    store.remove("lake")
    night = store.recheck([ordos.POLICY], on=NEXT)
    standards = len(ordos.POLICY.standards), len(alxa.POLICY.standards)
    assert night.removed == standards[0] + 2 * standards[1]
    assert store.findings("lake") == ()
    assert sum(store.counts().values()) == standards[0]
    gone = store.recheck([], on=NEXT)
    assert [kind for kind, _ in gone.changes] == ["resolved"]


def test_standards_are_kept_once_and_columns_can_be_counted(store: Store, connection: Any) -> None:
    store.save(HOPE, community("bright", "光明社区", 1200, 290))
    store.recheck(POLICIES, on=NIGHT)
    ((kept,),) = _numbers(connection, "SELECT COUNT(*) FROM standards")
    assert kept == sum(len(each.standards) for each in POLICIES)
    asked = "SELECT subject, shortfall FROM findings WHERE shortfall > 0 ORDER BY shortfall"
    assert _numbers(connection, asked) == [("hope", 60), ("bright", 70)]


def test_a_night_that_fails_leaves_the_night_before(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(community("a", "甲", 2000, 540), community("b", "乙", 2000, 540))
    store.recheck(POLICIES, on=NIGHT)
    before = store.findings("a")
    store.save(community("a", "甲", 2000, 600), community("b", "乙", 2000, 600))

    def fails_on_the_second(subject: Community, *given: Any, **named: Any) -> Any:
        if subject.key == "b":
            raise KeyError(subject.key)
        return check(subject, *given, **named)

    monkeypatch.setattr(sql_store, "check", fails_on_the_second)
    with pytest.raises(KeyError):
        store.recheck(POLICIES, on=NEXT)
    assert store.findings("a") == before
    monkeypatch.undo()
    assert {kind for kind, _ in store.recheck(POLICIES, on=NEXT).changes} == {"resolved"}


def test_the_example_prints_two_nights() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", sql_store.__file__],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env={**os.environ, "SQL_STORE_DSN": "", "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stderr == ""
    printed = done.stdout.splitlines()
    for line in (
        "90 findings, 90 written, 2 fall short",
        "60 findings, 3 written, 30 removed",
        "new 光明社区 ordos 二(二)6",
        "resolved 希望社区 ordos 二(二)6",
    ):
        assert line in printed
    assert "光明社区常住户数1,400户，应有420平方米，现有400平方米，缺20平方米" in done.stdout
    assert "1,400 households (permanent households), 420 m² required" in done.stdout
