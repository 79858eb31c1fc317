"""Bodies behind the names of the documents: members, aliases, moves; each cited and graded.

References:
    鄂府发〔2025〕8号 for the banners and districts of Ordos; Dachong's own point 20 for its
    Organization Office; press and a rule of Inner Mongolia for the move of a function.

Checked with:
    The rows as they were collected for this package, each with its source and grade.

Limitations:
    What has no citation is not here. No reform of a bureau is: neither its day nor its paper
    is at hand. The nine governments are those of 2025; for an earlier day the class stays
    unexpanded. The move of community governance to the Party's social-work departments is known
    to the year only, and each place made it on a day of its own: for every place it is open
    from 2023 on, until that day is entered with a source.
"""

from datetime import date

from community_governance.calendars import Year
from community_governance.model.directory import Directory
from community_governance.model.entries import Entry, EntryKind, Move
from community_governance.model.organization import Department, Extent
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.sources import Document, DocumentKind, Grade
from community_governance.model.vocabulary import (
    EVERY_LEVEL,
    GOVERNMENT,
    PARTY_ORGAN,
    Wording,
)
from community_governance.references.pay.papers import INNER_MONGOLIA_WORKERS
from community_governance.references.regions import CHINA, DACHONG, ORDOS

__all__ = [
    "COMMUNITY_GOVERNANCE_TO_SOCIAL_WORK",
    "DACHONG_ORGANIZATION_OFFICE",
    "DIRECTORY",
    "ORDOS_BANNERS_AND_DISTRICTS",
    "ORDOS_GOVERNMENTS",
    "SOCIAL_WORK_DEPARTMENTS",
]

ORDOS_PAPER = Document(
    key="ordos-2025-8",
    title="鄂府发〔2025〕8号",
    title_en="paper 8 of 2025 of the People's Government of Ordos",
    kind=DocumentKind.NOTICE,
    jurisdiction=ORDOS,
    number="鄂府发〔2025〕8号",
    numbered_year=Year(2025),
)
DACHONG_PAPER = Document(
    key="dachong-implementing-opinions",
    title="大涌镇关于加强和完善城乡社区治理的实施意见",
    title_en="Dachong implementing opinions on urban and rural community governance",
    kind=DocumentKind.IMPLEMENTING_OPINIONS,
    jurisdiction=DACHONG,
    adopted=date(2018, 12, 10),
)
PRESS = Document(
    key="press-on-social-work-departments",
    title="城乡社区治理职能划转的报道",
    title_en="press report on the move of community governance",
    kind=DocumentKind.PRESS,
    jurisdiction=CHINA,
)
ORDOS_BANNERS_AND_DISTRICTS = (
    Jurisdiction(
        key="dongsheng",
        name="东胜区",
        name_en="Dongsheng District",
        level=Level.COUNTY,
        kind="district",
        parent=ORDOS,
    ),
    Jurisdiction(
        key="kangbashi",
        name="康巴什区",
        name_en="Kangbashi District",
        level=Level.COUNTY,
        kind="district",
        parent=ORDOS,
    ),
    Jurisdiction(
        key="dalad",
        name="达拉特旗",
        name_en="Dalad Banner",
        level=Level.COUNTY,
        kind="banner",
        parent=ORDOS,
    ),
    Jurisdiction(
        key="jungar",
        name="准格尔旗",
        name_en="Jungar Banner",
        level=Level.COUNTY,
        kind="banner",
        parent=ORDOS,
    ),
    Jurisdiction(
        key="otog-front",
        name="鄂托克前旗",
        name_en="Otog Front Banner",
        level=Level.COUNTY,
        kind="banner",
        parent=ORDOS,
    ),
    Jurisdiction(
        key="otog",
        name="鄂托克旗",
        name_en="Otog Banner",
        level=Level.COUNTY,
        kind="banner",
        parent=ORDOS,
    ),
    Jurisdiction(
        key="hanggin",
        name="杭锦旗",
        name_en="Hanggin Banner",
        level=Level.COUNTY,
        kind="banner",
        parent=ORDOS,
    ),
    Jurisdiction(
        key="uxin",
        name="乌审旗",
        name_en="Uxin Banner",
        level=Level.COUNTY,
        kind="banner",
        parent=ORDOS,
    ),
    Jurisdiction(
        key="ejin-horo",
        name="伊金霍洛旗",
        name_en="Ejin Horo Banner",
        level=Level.COUNTY,
        kind="banner",
        parent=ORDOS,
    ),
)
"""The nine of 2025; the airport logistics park beside them is a zone, not a tenth."""

ORDOS_GOVERNMENTS = (
    Department(
        key="dongsheng-government",
        name="东胜区人民政府",
        name_en="People's Government of Dongsheng District",
        kind=GOVERNMENT,
        level=Level.COUNTY,
        jurisdiction=ORDOS_BANNERS_AND_DISTRICTS[0],
        function="government",
    ),
    Department(
        key="kangbashi-government",
        name="康巴什区人民政府",
        name_en="People's Government of Kangbashi District",
        kind=GOVERNMENT,
        level=Level.COUNTY,
        jurisdiction=ORDOS_BANNERS_AND_DISTRICTS[1],
        function="government",
    ),
    Department(
        key="dalad-government",
        name="达拉特旗人民政府",
        name_en="People's Government of Dalad Banner",
        kind=GOVERNMENT,
        level=Level.COUNTY,
        jurisdiction=ORDOS_BANNERS_AND_DISTRICTS[2],
        function="government",
    ),
    Department(
        key="jungar-government",
        name="准格尔旗人民政府",
        name_en="People's Government of Jungar Banner",
        kind=GOVERNMENT,
        level=Level.COUNTY,
        jurisdiction=ORDOS_BANNERS_AND_DISTRICTS[3],
        function="government",
    ),
    Department(
        key="otog-front-government",
        name="鄂托克前旗人民政府",
        name_en="People's Government of Otog Front Banner",
        kind=GOVERNMENT,
        level=Level.COUNTY,
        jurisdiction=ORDOS_BANNERS_AND_DISTRICTS[4],
        function="government",
    ),
    Department(
        key="otog-government",
        name="鄂托克旗人民政府",
        name_en="People's Government of Otog Banner",
        kind=GOVERNMENT,
        level=Level.COUNTY,
        jurisdiction=ORDOS_BANNERS_AND_DISTRICTS[5],
        function="government",
    ),
    Department(
        key="hanggin-government",
        name="杭锦旗人民政府",
        name_en="People's Government of Hanggin Banner",
        kind=GOVERNMENT,
        level=Level.COUNTY,
        jurisdiction=ORDOS_BANNERS_AND_DISTRICTS[6],
        function="government",
    ),
    Department(
        key="uxin-government",
        name="乌审旗人民政府",
        name_en="People's Government of Uxin Banner",
        kind=GOVERNMENT,
        level=Level.COUNTY,
        jurisdiction=ORDOS_BANNERS_AND_DISTRICTS[7],
        function="government",
    ),
    Department(
        key="ejin-horo-government",
        name="伊金霍洛旗人民政府",
        name_en="People's Government of Ejin Horo Banner",
        kind=GOVERNMENT,
        level=Level.COUNTY,
        jurisdiction=ORDOS_BANNERS_AND_DISTRICTS[8],
        function="government",
    ),
)

DACHONG_ORGANIZATION_OFFICE = Department(
    key="dachong-organization-office",
    name="组织办",
    name_en="Organization Office",
    kind=PARTY_ORGAN,
    level=Level.TOWNSHIP,
    jurisdiction=DACHONG,
    function="organization",
    aliases=("组办",),
)

SOCIAL_WORK_DEPARTMENTS = Department(
    key="social-work-departments",
    name="党委社会工作部",
    name_en="social-work departments of the Party committees",
    kind=EVERY_LEVEL,
    level=Level.NATION,
    jurisdiction=CHINA,
    extent=Extent.CLASS,
    function="social-work",
)

COMMUNITY_GOVERNANCE_TO_SOCIAL_WORK = Move(
    key="community-governance-to-social-work",
    title=Wording("城乡社区治理的指导职能", "guidance of urban and rural community governance"),
    origin="civil-affairs",
    to=(SOCIAL_WORK_DEPARTMENTS,),
    place=CHINA,
    on=Year(2023),
    place_by_place=True,
    citations=(
        PRESS.cite("jianpian.cn/a/19fmmggo", grade=Grade.REPORTED),
        INNER_MONGOLIA_WORKERS.cite("第6条", grade=Grade.VERIFIED),
    ),
)
"""Since 2023, each place on its own day. The rule of Inner Mongolia shows the departments at work
there in August 2024; it does not give the day of any city."""

DIRECTORY = Directory(
    entries=(
        Entry(
            kind=EntryKind.MEMBERS,
            names=("各旗区人民政府",),
            place=ORDOS.key,
            to=ORDOS_GOVERNMENTS,
            citations=(ORDOS_PAPER.cite("ordos.gov.cn/zzms/slh_zcwjx", grade=Grade.VERIFIED),),
        ),
        Entry(
            kind=EntryKind.ALIAS,
            names=("组办",),
            place=DACHONG.key,
            to=(DACHONG_ORGANIZATION_OFFICE,),
            citations=(DACHONG_PAPER.cite("第20条", grade=Grade.VERIFIED),),
        ),
    ),
    moves=(COMMUNITY_GOVERNANCE_TO_SOCIAL_WORK,),
)
"""What is known of the bodies of the documents; extend it with what you know of a place."""
