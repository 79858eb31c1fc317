"""What norms are about, so that norms of different documents can be laid side by side.

Documents call premises by ten names and ask for staff by three definitions. Those are different
facts, never compared by number; they are about the same matter all the same.

A matter is known by what is measured (an area is about premises, money about funds), by the facts
it is about, and, of goals and of sets of words, by what stands in the words.
"""

from __future__ import annotations

from community_governance.errors import Lang
from community_governance.immutable import frozen
from community_governance.model.demands import Test, tests_of
from community_governance.model.standards import Standard, Subject, Target
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Word

__all__ = ["MATTERS", "Matter", "matter_of"]


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Matter:
    """What a norm is about.

    Attributes:
        key: snake_case name.
        zh: Chinese name.
        en: English name.
        subjects: Norms on these are about it.
        units: What is measured in these is about it.
        facts: Keys of facts that are about it.
        terms: Words in the Chinese wording of a goal that is about it, or in the name of the first
            thing that is to be there.
    """

    key: str
    zh: str
    en: str
    subjects: tuple[Subject, ...] = ()
    units: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()

    def text(self, lang: Lang) -> str:
        """Return the name in one language."""
        return self.zh if lang == "zh" else self.en


# The first that fits is the one: what is narrower stands before what is wider.
MATTERS = (
    Matter(
        key="grids",
        zh="网格",
        en="grids",
        subjects=(Subject.GRID,),
        units=("grid",),
        terms=("网格",),
    ),
    Matter(
        key="governance_system",
        zh="治理体系",
        en="system of governance",
        terms=("治理体系", "治理体制", "治理能力", "家园", "试点"),
    ),
    Matter(
        key="public_security",
        zh="综治中心",
        en="comprehensive-governance centers",
        terms=("综治",),
    ),
    Matter(key="fire_safety", zh="消防", en="fire safety", terms=("消防",)),
    Matter(key="supervision", zh="居务监督", en="supervision by residents", terms=("监督委员会",)),
    Matter(key="culture", zh="公共文化服务", en="cultural services", terms=("文化服务中心",)),
    Matter(key="minors", zh="未成年人和家庭教育", en="minors and parents", terms=("家长学校",)),
    Matter(key="volunteering", zh="志愿服务", en="volunteering", terms=("志愿服务",)),
    Matter(
        key="training",
        zh="教育培训",
        en="training",
        facts=("trainings_per_year",),
        terms=("培训",),
    ),
    Matter(key="staffing", zh="人员配备", en="staffing", units=("worker",)),
    Matter(key="funds", zh="经费", en="funds", units=("yuan", "yuan/month", "yuan/year")),
    Matter(
        key="platforms",
        zh="信息平台",
        en="information platforms",
        facts=("information_platform",),
        terms=("信息平台", "信息化平台", "一网式"),
    ),
    Matter(
        key="government_service",
        zh="政务服务",
        en="government service",
        facts=("government_service_center", "one_stop_hall", "online_service_platform"),
        terms=("政务服务中心", "一站式", "政务平台"),
    ),
    Matter(
        key="service_stations",
        zh="公共服务站",
        en="public-service stations",
        terms=("公共服务站",),
    ),
    Matter(
        key="social_work",
        zh="社会工作",
        en="social work",
        facts=("social_work_station",),
        terms=("社会工作", "社工"),
    ),
    Matter(
        key="office_space",
        zh="办公面积",
        en="office space",
        facts=("office_area", "public_space_area"),
    ),
    Matter(
        key="premises",
        zh="用房和设施",
        en="premises and facilities",
        units=("m²",),
        facts=("integrated_facility", "rooms", "functions", "accessible"),
        terms=("设施", "用房", "服务中心"),
    ),
    Matter(
        key="building_projects",
        zh="建设项目配套用房",
        en="service space of building projects",
        facts=("planned_together", "joint_review", "handed_over_to_committee"),
    ),
    Matter(
        key="property_rights",
        zh="不动产登记",
        en="registration as real estate",
        facts=("registered",),
    ),
    Matter(
        key="utilities",
        zh="水电气热价格优惠",
        en="utilities at preferential prices",
        facts=("preferential_utilities",),
    ),
    Matter(
        key="service_modes",
        zh="服务方式",
        en="ways of serving",
        facts=("service_modes", "mobile_services"),
    ),
    Matter(
        key="needs_and_resources",
        zh="需求和资源清单",
        en="needs and resources",
        facts=("needs_list", "resources_list"),
    ),
    Matter(
        key="plaques",
        zh="挂牌和标识",
        en="plaques and signs",
        facts=("plaques", "unified_marks"),
        terms=("挂牌", "牌匾", "标识"),
    ),
    Matter(
        key="recognition",
        zh="创建评定",
        en="titles to be earned",
        facts=("recognitions",),
        terms=("文明社区", "文明小区", "幸福美丽", "示范"),
    ),
    Matter(
        key="legal_services",
        zh="法律服务",
        en="legal services",
        facts=("legal_adviser",),
        terms=("法律",),
    ),
    Matter(
        key="party",
        zh="党的建设",
        en="Party building",
        facts=("party_organization",),
        terms=("党组织", "党建"),
    ),
    Matter(
        key="owners",
        zh="业主组织",
        en="owners' organizations",
        facts=("owners_assembly", "owners_committee"),
        terms=("业主",),
    ),
    Matter(
        key="purchase",
        zh="购买服务",
        en="purchase of services",
        terms=("购买",),
    ),
    Matter(
        key="organizations",
        zh="社会组织",
        en="social organizations",
        facts=("organizations", "registered_or_filed"),
        terms=("社会组织",),
    ),
    Matter(
        key="self_government",
        zh="居民自治和协商",
        en="self-government and deliberation",
        facts=("charter", "residents_pact", "deliberation_catalogue", "sub_committees"),
        terms=("自治", "协商"),
    ),
)
"""The matters of the documents in this package, in the order they are tried."""


def _first_thing(tests: tuple[Test, ...]) -> str:
    """Return the Chinese name of the first thing that is to be there."""
    items: tuple[Word, ...] = getattr(tests[0].bound, "items", ())
    return items[0].zh if items else ""


def matter_of(norm: Standard | Target) -> Matter:
    """Return what a norm is about; one that none of `MATTERS` fits is a matter of its own.

    >>> from community_governance.policies import loudi, ordos
    >>> matter_of(loudi.POLICY.standards[1]) == matter_of(ordos.POLICY.standards[0])
    True
    """
    demand = norm.demand
    tests = () if demand is None else tests_of(demand)
    subject = norm.subject if isinstance(norm, Standard) else norm.of
    words = norm.measure.zh if isinstance(norm, Target) else _first_thing(tests)
    for matter in MATTERS:
        if (
            subject in matter.subjects
            or any(
                test.fact.key in matter.facts or test.fact.unit in matter.units for test in tests
            )
            or any(term in words for term in matter.terms)
        ):
            return matter
    if tests:
        fact = tests[0].fact
        return Matter(key=fact.key, zh=fact.zh, en=fact.en)
    zh, en = (norm.key, norm.key) if isinstance(norm, Standard) else (words, norm.measure.en)
    return Matter(key=norm.key.replace("-", "_"), zh=zh, en=en)
