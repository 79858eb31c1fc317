"""Loudi 2018: reported statistics, sums of money, and documents cited."""

from community_governance.calendars import Year
from community_governance.model.figures import Baseline, PayFigure, PayNature, Reference
from community_governance.model.vocabulary import (
    Post,
    Wording,
)
from community_governance.policies.loudi.document import DOCUMENT
from community_governance.units import (
    Range,
    communities,
    percent,
    yuan_per_month,
)

__all__ = [
    "BASELINES",
    "CHIEF_REMUNERATION",
    "DEPUTY_REMUNERATION",
    "MEMBER_REMUNERATION",
    "PAY_FIGURES",
    "REFERENCES",
]

CHIEF_REMUNERATION = yuan_per_month(1500)
DEPUTY_REMUNERATION = yuan_per_month(1400)
MEMBER_REMUNERATION = yuan_per_month(1200)

BASELINES = (
    Baseline(
        key="communities",
        measure=Wording("全市社区数", "communities in the city"),
        amount=communities(261),
        unit="community",
        citation=DOCUMENT.cite("一导语", "261个社区"),
    ),
    Baseline(
        key="central-city-communities",
        measure=Wording("中心城区社区数", "communities in the central city"),
        amount=communities(72),
        unit="community",
        citation=DOCUMENT.cite("一导语", "中心城区社区72个"),
    ),
    Baseline(
        key="committee-elections-completed",
        measure=Wording(
            "完成居民委员会换届选举的社区占比",
            "share of communities that completed the election of their committee",
        ),
        amount=percent(100),
        unit="%",
        as_of=Year(2017),
        citation=DOCUMENT.cite("一·一是", "均已完成换届选举"),
        reading=Wording(
            "“均”按100%理解；2017年上半年", "均 is read as 100 percent; first half of 2017"
        ),
    ),
    Baseline(
        key="central-city-premises-below-standard",
        measure=Wording(
            "中心城区服务用房不达标的社区数",
            "communities in the central city whose service premises are below standard",
        ),
        amount=Range(None, None, "community", near=10),
        unit="community",
        citation=DOCUMENT.cite("一末段", "近10家以上"),
        reading=Wording(
            "“近10家以上”自相矛盾，只知约为10家；按哪一项标准未注明",
            "近 (nearly) and 以上 (or more) contradict each other: about ten; "
            "which of the standards is not said",
        ),
    ),
)

PAY_FIGURES = (
    PayFigure(
        key="base-remuneration-chief",
        measure=Wording("正职基本报酬", "base remuneration of chiefs"),
        amount=CHIEF_REMUNERATION,
        unit="yuan/month",
        nature=PayNature.NORM,
        posts=(Post.CHIEF,),
        citation=DOCUMENT.cite("一·六是", "正职1500元/月"),
        reading=Wording(
            "对象为社区党组织和居委会成员，起始时间未注明",
            "for members of the Party organization and the residents' committee; no start is printed",
        ),
    ),
    PayFigure(
        key="base-remuneration-deputy",
        measure=Wording("副职基本报酬", "base remuneration of deputies"),
        amount=DEPUTY_REMUNERATION,
        unit="yuan/month",
        nature=PayNature.NORM,
        posts=(Post.DEPUTY,),
        citation=DOCUMENT.cite("一·六是", "副职1400元/月"),
        reading=Wording(
            "对象为社区党组织和居委会成员，起始时间未注明",
            "for members of the Party organization and the residents' committee; no start is printed",
        ),
    ),
    PayFigure(
        key="base-remuneration-member",
        measure=Wording("委员基本报酬", "base remuneration of members"),
        amount=MEMBER_REMUNERATION,
        unit="yuan/month",
        nature=PayNature.NORM,
        posts=(Post.MEMBER,),
        citation=DOCUMENT.cite("一·六是", "委员1200元/月"),
        reading=Wording(
            "对象为社区党组织和居委会成员，起始时间未注明",
            "for members of the Party organization and the residents' committee; no start is printed",
        ),
    ),
)

REFERENCES = (
    Reference(
        title="关于进一步加强社区党建和社区建设的实施意见",
        number="娄发〔2015〕12号",
        number_as_printed="娄发[2015]12号",
        citation=DOCUMENT.cite("一·三是"),
        note=Wording(
            "一·四是再次引用",
            "cited again in 一·四是",
        ),
    ),
    Reference(
        title="关于印发<娄底市社区民主建设与管理工作方案>的通知",
        number="娄民发〔2016〕58号",
        number_as_printed="娄民发[2016]58号",
        citation=DOCUMENT.cite("一·三是"),
    ),
    Reference(
        title="关于进一步加强社区党建和社区建设的实施意见",
        number="娄发〔2015〕12号",
        number_as_printed="娄发[2015]12号",
        citation=DOCUMENT.cite("一·四是"),
        note=Wording("题名误印作“买施意见”", "its title is misprinted 买施意见"),
    ),
    Reference(
        title="加强和完善城乡社区治理工作十三条措施",
        citation=DOCUMENT.cite("二·一是"),
        note=Wording(
            "将由市里出台，尚无文号", "still to be issued by the city; it has no number yet"
        ),
    ),
)
