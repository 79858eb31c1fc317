"""What the three doors for strange texts and data promise, held against bytes of any kind.

Each target makes its input from bytes, so that a mutation of the bytes is one of the input,
and fails where the library breaks a promise: another error than the documented one, an answer
that does not come back the same, something lost on the way, or time that is not linear.
"""

from __future__ import annotations

import json
import pickle
import random
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from time import process_time
from typing import Any, TypeVar, get_args

from community_governance import BUILTIN, Community, Facility, Grid, Worker
from community_governance.errors import (
    DutyNotationError,
    GovernanceError,
    InvalidValueError,
    StructureError,
    WrongDimensionError,
)
from community_governance.interchange.converters import from_plain, to_plain
from community_governance.model.organization import Task
from community_governance.model.policy import Policy
from community_governance.model.printed import PrintedDuties
from community_governance.model.standards import Standard, Target
from community_governance.model.vocabulary import CITY, WORKING_PREMISES
from community_governance.notation import Form, format_duties, parse_duties
from community_governance.units import (
    HOUSE_UNITS,
    Quantity,
    Range,
    Unread,
    UnreadReason,
    amount,
    measured,
    number,
    plain,
    read_amount,
)
from community_governance.written import LONGEST, SPELLINGS

T = TypeVar("T")


class Choices:
    """Bytes as a row of choices; when they run out, the first choice is taken ever after."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.position = 0

    def below(self, limit: int) -> int:
        """Return a number from 0 up to, not including, a limit."""
        width = 1 if limit <= 256 else 2
        taken = self.data[self.position : self.position + width]
        self.position += width
        return int.from_bytes(taken, "little") % limit

    def pick(self, several: Sequence[T]) -> T:
        """Return one of several."""
        return several[self.below(len(several))]

    @property
    def are_left(self) -> bool:
        """Whether bytes are left."""
        return self.position < len(self.data)


def _text(choices: Choices, pieces: Sequence[str]) -> str:
    """Return a text of known pieces, with any other characters between them."""
    text = ""
    while choices.are_left:
        code = choices.below(256)
        if code < 200:
            text += choices.pick(pieces)
        elif code < 230:
            text += chr(choices.below(0x80))
        else:
            text += chr(choices.below(0x10000))  # surrogates too: a cell may hold them
    return text


def _in_linear_time(work: Callable[[str], object], text: str) -> None:
    """Fail where a long text takes more than so much for each character, however it is made."""
    if not text:
        return
    long = text * (4_000 // len(text) + 1)
    for _ in range(3):  # a machine may be busy, but not each time
        start = process_time()
        work(long)
        spent = process_time() - start
        if spent < 0.1 + len(long) * 20e-6:
            return
    raise AssertionError(f"{spent:.2f} s for {len(long)} characters that repeat {text!r}")


# --- amounts ---

_SPELT = [word for words in SPELLINGS.values() for word in words.split()]
AMOUNT_PIECES = (
    *"0123456789", *"00011", ".", ",", " ", "-", "~", "至", "（", "）", "(", ")", "[", "]", "百",
    "千", "万", "亿", "约", "余", "近", "不足", "超过", "左右", "以上", "以下", "+", "<", "≥",
    "、", "1,000", "0.5", "3e5", "９", "①", "²", "½", "²", "㎡", "m2", "M^2", "暂无", "无", "nan",
    "—", "负", "−", "单位:", "\u200b", "\t", *_SPELT, *HOUSE_UNITS,
)  # fmt: skip
_UNITS = (None, *HOUSE_UNITS)


def amounts(data: bytes) -> None:
    """Reading an amount never raises and never guesses, and the strict doors agree with it."""
    choices = Choices(data)
    unit = choices.pick(_UNITS)
    unsure = choices.pick((UnreadReason.UNKNOWN, UnreadReason.NONE))
    written_in = choices.pick((None, None, *_SPELT))
    text = _text(choices, AMOUNT_PIECES)
    _in_linear_time(read_amount, text)
    written = read_amount(text, unit, unsure=unsure, written_in=written_in)
    value = written.value
    assert written.text == text
    assert isinstance(value, Quantity | Range | Unread)
    assert written == read_amount(text, unit, unsure=unsure, written_in=written_in)
    if isinstance(value, Unread):
        assert value.message()
        assert value.message(lang="zh")
    elif len(text) > LONGEST:
        raise AssertionError(f"a text of {len(text)} characters was read")
    elif isinstance(value, Quantity):
        house = unit or f"{value.units:~P}"
        assert value.magnitude >= 0
        assert not unit or value.is_in(unit)
        if house in HOUSE_UNITS:
            assert amount(plain(value, house), house) == value
            assert read_amount(plain(value, house), house).value == value
    else:
        ends = [end for end in (value.low, value.near, value.high) if end is not None]
        assert ends
        assert ends == sorted(ends)
        assert all(end >= 0 for end in ends)
        if None not in (value.low, value.high, unit) and value.near is None:
            printed = f"{number(value.low or ends[0])}-{number(value.high or ends[0])}"
            if value.low:
                assert read_amount(printed, unit).value == value
    if unit is not None and written_in is None:
        _strictly(text, unit, written.note, value)


def _strictly(text: str, unit: str, note: str | None, value: Quantity | Range | Unread) -> None:
    """Fail where what a field takes is not what a ledger's cell says."""
    for take, kinds in ((amount, Quantity), (measured, Quantity | Range)):
        try:
            taken: object = take(text, unit)
        except (InvalidValueError, WrongDimensionError) as error:
            _speaks(error)
            assert note is not None or not isinstance(value, kinds), f"{take.__name__} refused"
        else:
            assert taken == value
            assert note is None


def _speaks(error: GovernanceError) -> None:
    """Fail where an error is silent in a language, or does not go to another process."""
    assert str(error) == error.message(lang="en")
    assert error.message(lang="zh")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


# --- duties ---

DUTY_PIECES = (
    "市财政局", "市民政局", "县（区）政府", "各村(社区)", "各相关部门", "等有关部门", "等", "牵头", "配合",
    "负责", "牵头负责", "按职责分工负责", "共同", "牵头单位：", "配合部门:", "责任单位：", "由", "（", "）",
    "(", ")", "、", "，", ",", "；", "。", ".", " ", "\u3000", "\u200b", "\n", "和", "负责人", "会同",
    "牽頭", "負責", "12345热线", "ABC", "·", "“", "”", "一", "局",
)  # fmt: skip
MANNERS = (
    "共同",
    "联合",
    "协同",
    "密切",
    "积极",
    "职责分工",
    "分工",
    "分别",
    "具体",
    "主要",
    "牵头",
)
_ONE_WIDTH = str.maketrans("（）", "()")
_NOTHING = str.maketrans("", "", "\u200b\u200c\u200d\u2060\ufeff")


def _bare(text: str) -> str:
    return "".join(text.translate(_ONE_WIDTH).translate(_NOTHING).split())


def duties(data: bytes) -> None:
    """A list of duties is refused where its fault lies, or printed again with nothing lost."""
    choices = Choices(data)
    is_timed = choices.below(8) == 7  # a long text takes as long as many short ones
    text = _text(choices, DUTY_PIECES)
    if is_timed:
        _in_linear_time(_parsed, text)
    read = _parsed(text)
    if read is None:
        return
    assert _bare(format_duties(read)) == _bare(text)
    assert parse_duties(format_duties(read)) == read
    assert [each.position for each in read] == [*range(1, len(read) + 1)]
    assert all(_bare(each.name) in _bare(text) for each in read)
    if any(each.name.endswith(MANNERS) or each.name.startswith("由") for each in read):
        return  # no names of bodies: 分工 and a role word printed behind it would be one word
    if any(each.name.startswith("等") and each.before for each in read):
        return  # an open end of nothing, which another form prints behind the name before it
    for form in get_args(Form):
        again = _parsed(format_duties(read, form=form))
        if again is not None:
            assert [each.name for each in again] == [each.name for each in read]
            if form == "roles":
                assert [each.role for each in again] == [each.role for each in read]


def _parsed(text: str) -> PrintedDuties | None:
    try:
        return parse_duties(text)
    except DutyNotationError as error:
        assert 0 <= error.position <= len(text)
        _speaks(error)
        return None


# --- structure ---


def _examples() -> list[tuple[type, Any]]:
    """Return plain forms of valid objects with their classes."""
    hall = Facility(key="hall", floor_area="500-540㎡", premises=[WORKING_PREMISES])
    hope = Community(
        key="hope", categories=[CITY], permanent_households="约2000", residents=5000,
        facilities=[hall], grids=[Grid(key="g1", households=300)],
        workers=[Worker(key="w1")],
    )  # fmt: skip
    found: list[tuple[type, Any]] = [(Community, to_plain(hope))]
    for policy in BUILTIN:
        found += [(Standard, to_plain(each)) for each in policy.standards[:4]]
        found += [(Target, to_plain(each)) for each in policy.targets[:2]]
        found += [(Task, to_plain(each)) for each in policy.tasks[:2]]
    small = min((to_plain(policy) for policy in BUILTIN), key=lambda plain: len(str(plain)))
    found.append((Policy, small))
    return found


EXAMPLES = _examples()
_DEEP: Any = [None]
for _ in range(200):
    _DEEP = [_DEEP]
_ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 19, 10**30, 0.1, float("nan"), float("inf"), "", " ", "0", "-1",
    "nan", "420 m²", "约3户", "3-5万元", "2020-02-29", "2021-02-29", "2020", "x" * 100, "\ud800", "类",
    [], {}, [None], [[]], {"type": "Rate"}, {"type": "nothing"}, {"key": "hope"}, ["a", "a"],
    {"": 0}, {"key": None}, {1: 2}, _DEEP, b"bytes", {"low": 3, "high": 1}, "must", "lead",
)  # fmt: skip


def _spots(value: Any, found: list[tuple[Any, Any]]) -> None:
    """Collect each place of a document in which something stands: its holder, and its key."""
    if isinstance(value, dict | list):
        for step in list(value) if isinstance(value, dict) else range(len(value)):
            found.append((value, step))
            _spots(value[step], found)


def _mutated(choices: Choices, value: Any) -> Any:
    """Return a document after as many mutations as the bytes say."""
    root = [deepcopy(value)]
    while choices.are_left:
        spots: list[tuple[Any, Any]] = []
        _spots(root, spots)
        if not spots:
            break
        holder, step = choices.pick(spots)
        match choices.below(6):
            case 0 | 1:
                holder[step] = deepcopy(choices.pick(_ODD))
            case 2 if holder is not root:
                del holder[step]
            case 3 if isinstance(holder, dict):
                holder[f"{step}{choices.pick(('s', '_', 'x', ' '))}"] = holder.pop(step)
            case 4:
                other, place = choices.pick(spots)
                holder[step] = deepcopy(other[place])
            case _ if isinstance(holder, list):
                holder.append(deepcopy(holder[step]))
            case _:
                holder[step] = [holder[step]]
    return root[0]


def structure(data: bytes) -> None:
    """Data become an object that comes back the same, or all their faults are told."""
    choices = Choices(data)
    kind, plain_form = choices.pick(EXAMPLES)
    given = _mutated(choices, plain_form)
    before = repr(given)
    try:
        made: object = from_plain(given, kind)
    except StructureError as error:
        _speaks(error)
        assert error.problems
        for problem in error.problems:
            assert problem.path.startswith("$")
            assert problem.en
            assert problem.zh
    else:
        form = to_plain(made)
        assert from_plain(json.loads(json.dumps(form)), kind) == made
        assert to_plain(from_plain(form, kind)) == form
        hash(made)
    assert repr(given) == before, "the data were changed"


TARGETS: dict[str, Callable[[bytes], None]] = {
    "amounts": amounts,
    "duties": duties,
    "structure": structure,
}


def mutations(chance: random.Random) -> Iterator[bytes]:
    """Yield rows of bytes without end: new ones, and earlier ones with a few bytes changed."""
    kept = [b""]
    while True:
        data = bytearray(chance.choice(kept))
        for _ in range(chance.randrange(1, 6)):
            spot = chance.randrange(len(data) + 1)
            match chance.randrange(4):
                case 0:
                    data[spot : spot + 1] = chance.randbytes(1)
                case 1:
                    data[spot:spot] = chance.randbytes(chance.randrange(1, 12))
                case 2:
                    del data[spot : spot + chance.randrange(1, 4)]
                case _:
                    data += data[spot:]
        row = bytes(data[:120])
        if len(kept) < 500:
            kept.append(row)
        else:
            kept[chance.randrange(500)] = row
        yield row
