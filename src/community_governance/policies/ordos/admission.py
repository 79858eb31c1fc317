"""Ordos 2018: its rules on handing work to committees, in the order in which they are tried."""

from community_governance.model.vocabulary import (
    ADMINISTRATIVE_ENFORCEMENT,
    CITY_MANAGEMENT,
    DEMOLITION,
    ENVIRONMENTAL_CLEANUP,
    INVESTMENT_PROMOTION,
    Wording,
)
from community_governance.model.work_items import (
    AdmissionOutcome,
    AdmissionRule,
    AdmissionTerm,
    AskedRole,
    ListKind,
)
from community_governance.policies.ordos.document import DOCUMENT

__all__ = ["ADMISSION"]

ADMISSION = (
    AdmissionRule(
        key="no-responsible-body",
        title=Wording(
            "不得将基层群众性自治组织作为行政执法等事项的责任主体",
            "committees must not be made the responsible body for law enforcement and the like",
        ),
        outcome=AdmissionOutcome.REFUSED,
        roles=(AskedRole.RESPONSIBLE,),
        fields=(
            ADMINISTRATIVE_ENFORCEMENT,
            DEMOLITION,
            ENVIRONMENTAL_CLEANUP,
            CITY_MANAGEMENT,
            INVESTMENT_PROMOTION,
        ),
        is_open_ended=True,
        modal="不得",
        citations=(DOCUMENT.cite("二(一)4", "拆迁拆违", "责任主体"),),
    ),
    AdmissionRule(
        key="government-duties-stay",
        title=Wording(
            "应由基层政府履行的法定职责不得要求自治组织承担",
            "what the law makes a duty of government must not be asked of committees",
        ),
        outcome=AdmissionOutcome.REFUSED,
        roles=(AskedRole.RESPONSIBLE,),
        is_for_government_duties=True,
        modal="不得",
        citations=(DOCUMENT.cite("二(一)4", "基层政府履行的法定职责"),),
    ),
    AdmissionRule(
        key="own-work",
        title=Wording(
            "清单所列由自治组织承担的事项",
            "work on the list of what committees do themselves",
        ),
        outcome=AdmissionOutcome.ACCEPTED,
        lists=(ListKind.OWN,),
        citations=(DOCUMENT.cite("二(一)2", "承担的社区工作事项清单"),),
    ),
    AdmissionRule(
        key="outside-the-lists",
        title=Wording(
            "两项清单以外的事项由苏木乡镇（街道）购买服务",
            "what stands on neither list is purchased by the township or subdistrict office",
        ),
        outcome=AdmissionOutcome.TO_BE_PURCHASED,
        lists=(ListKind.NONE,),
        modal="应",
        citations=(DOCUMENT.cite("二(一)2", "两项清单以外的其他事项"),),
        reading=Wording(
            "可向自治组织，也可向社区服务类社会组织等购买；依法需协助而不在清单的，与二(一)4不一致，按本项",
            "from the committees themselves, from social organizations of community service, and others; "
            "what the law asks help for but no list has falls under 二(一)4 too, and is read by this one",
        ),
    ),
    AdmissionRule(
        key="assistance-with-funds",
        title=Wording(
            "依法需要协助的事项，按“费随事转”提供经费和必要工作条件",
            "where the law asks for help, funds follow the task: money and working conditions come with it",
        ),
        outcome=AdmissionOutcome.ON_TERMS,
        roles=(AskedRole.ASSIST,),
        terms=(AdmissionTerm.LEGAL_BASIS, AdmissionTerm.FUNDS, AdmissionTerm.WORKING_CONDITIONS),
        modal="应当",
        citations=(
            DOCUMENT.cite("二(一)4", "费随事转", "提供经费和必要工作条件"),
            DOCUMENT.cite("二(一)2", "协助政府的社区工作事项清单"),
        ),
    ),
    AdmissionRule(
        key="purchase",
        title=Wording(
            "清单以外的事项以购买服务提供，自治组织可承接",
            "committees may provide, as a purchased service, what stands on neither list",
        ),
        outcome=AdmissionOutcome.TO_BE_PURCHASED,
        roles=(AskedRole.PURCHASE,),
        not_on=(ListKind.OWN, ListKind.ASSIST),
        modal="应",
        citations=(DOCUMENT.cite("二(一)2", "购买服务的方式"),),
        reading=Wording("以不在两项清单之内为前提", "provided that it stands on neither list"),
    ),
)
