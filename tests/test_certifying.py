"""Certificates: the twenty of 民发〔2020〕20号, a place's own list, and the days they hold."""

from datetime import date

import pytest

from community_governance.calendars import Year
from community_governance.certifying import may_certify
from community_governance.errors import InvalidValueError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.certificates import (
    Certificate,
    CertificateList,
    CertificationOutcome,
)
from community_governance.model.sources import Grade, Validity
from community_governance.model.vocabulary import Wording
from community_governance.references.certificates import GUIDING_OPINIONS, NOT_TO_BE_ISSUED

ON = date(2025, 6, 1)
# The list as the site of a district's civil-affairs bureau prints it.
TWENTY = [
    "亲属关系",
    "居民身份信息",
    "户口登记项目内容变更申请",
    "居民养犬",
    "无犯罪记录",
    "社区戒毒社区康复人员情况",
    "人员失踪",
    "婚姻状况",
    "出生",
    "健在",
    "死亡",
    "疾病状况",
    "残疾状况",
    "婚育状况",
    "居民就业状况",
    "居民个人档案",
    "居民财产",
    "遗产继承权",
    "市场主体住所",
    "证件遗失",
]


def _own(*names: str, allows: bool = True) -> CertificateList:
    return CertificateList(
        key="own",
        title=Wording("本地清单", "a list of our own"),
        allows=allows,
        certificates=[Certificate(number, name, name) for number, name in enumerate(names, 1)],
        citation=DOCUMENT.cite("一"),
    )


def test_the_twenty_stand_in_their_order_cited_and_graded() -> None:
    listed = NOT_TO_BE_ISSUED.certificates
    assert [each.zh for each in listed] == TWENTY
    assert [each.number for each in listed] == list(range(1, 21))
    assert NOT_TO_BE_ISSUED.citation.grade is Grade.VERIFIED
    assert NOT_TO_BE_ISSUED.citation.document.number == "民发〔2020〕20号"
    assert NOT_TO_BE_ISSUED.sources


@pytest.mark.parametrize(("number", "name"), list(enumerate(TWENTY, 1)))
def test_none_of_the_twenty_is_issued_with_or_without_the_word(number: int, name: str) -> None:
    for asked in (name, f"{name}证明", f" {name} 证明 "):
        answer = may_certify(asked, NOT_TO_BE_ISSUED, on=ON)
        assert answer.outcome is CertificationOutcome.REFUSED
        assert answer.certificate is not None
        assert answer.certificate.number == number


def test_an_alias_is_known() -> None:
    answer = may_certify("婚姻关系证明", NOT_TO_BE_ISSUED, on=ON)
    assert answer.certificate is not None
    assert answer.certificate.zh == "婚姻状况"


def test_what_stands_on_no_list_is_undetermined_and_the_nearest_is_named() -> None:
    answer = may_certify("亲属关系公证证明", NOT_TO_BE_ISSUED, on=ON)
    assert answer.outcome is CertificationOutcome.UNDETERMINED
    assert (answer.certificate, answer.listed) == (None, None)
    assert answer.nearest == "亲属关系"
    assert may_certify("居住证明", NOT_TO_BE_ISSUED, on=ON).nearest is None


def test_a_place_may_allow_what_it_lists() -> None:
    lists = (NOT_TO_BE_ISSUED, _own("居住"))
    answer = may_certify("居住证明", lists, on=ON)
    assert (answer.outcome, answer.listed) == (CertificationOutcome.ALLOWED, lists[1])


def test_who_forbids_goes_before_who_allows_and_the_other_list_is_named() -> None:
    own = _own("健在")
    for lists in ((NOT_TO_BE_ISSUED, own), (own, NOT_TO_BE_ISSUED)):
        answer = may_certify("健在证明", lists, on=ON)
        assert answer.outcome is CertificationOutcome.REFUSED
        assert answer.against == own


@pytest.mark.parametrize(
    ("on", "validity", "outcome"),
    [
        (date(2020, 4, 26), Validity.NOT_BEGUN, CertificationOutcome.UNDETERMINED),
        (date(2020, 4, 27), Validity.IN_FORCE, CertificationOutcome.REFUSED),
        # About three years are those of the programme, and no end of the list.
        (date(2023, 4, 27), Validity.IN_FORCE, CertificationOutcome.REFUSED),
        (date(2030, 1, 1), Validity.IN_FORCE, CertificationOutcome.REFUSED),
    ],
)
def test_the_list_holds_from_the_day_it_was_known_and_has_no_end(
    on: date, validity: Validity, outcome: CertificationOutcome
) -> None:
    answer = may_certify("亲属关系证明", NOT_TO_BE_ISSUED, on=on)
    assert (answer.outcome, answer.validity) == (outcome, validity)
    assert answer.certificate is not None  # told even where the list does not hold yet


def test_the_day_it_was_signed_is_not_known_and_not_made_up() -> None:
    assert (GUIDING_OPINIONS.adopted, GUIDING_OPINIONS.starts) == (None, None)
    assert GUIDING_OPINIONS.numbered_year == Year(2020)
    assert NOT_TO_BE_ISSUED.reading is not None
    assert "签发日未查到" in NOT_TO_BE_ISSUED.reading.zh


def test_a_list_of_nothing_answers_nothing() -> None:
    assert may_certify("出生证明", (), on=ON).outcome is CertificationOutcome.UNDETERMINED


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidValueError):
        may_certify("出生证明", NOT_TO_BE_ISSUED, on="someday")  # type: ignore[arg-type]
