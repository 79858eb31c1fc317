"""Dachong 2018: its rules on handing work to committees, in the order in which they are tried."""

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
from community_governance.policies.dachong.document import DOCUMENT

__all__ = ["ADMISSION"]

ADMISSION = (
    AdmissionRule(
        key="no-responsible-body",
        title=Wording(
            "村（居）民委员会不得作为行政执法等事项的责任主体",
            "committees must not be the responsible body for law enforcement and the like",
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
        still_owed="violations-reported",
        modal="不得",
        citations=(DOCUMENT.cite("第6条", "拆迁拆违", "责任主体"),),
    ),
    AdmissionRule(
        key="own-work",
        title=Wording(
            "清单所列由自治组织承担的事项",
            "work on the list of what committees do themselves",
        ),
        outcome=AdmissionOutcome.ACCEPTED,
        lists=(ListKind.OWN,),
        citations=(
            DOCUMENT.cite("第5条", "承担的社区工作事项清单"),
            DOCUMENT.cite("附件第4项", "社区工作事项清单"),
        ),
    ),
    AdmissionRule(
        key="assistance-with-funds",
        title=Wording(
            "依法需要协助的事项，提供经费和必要工作条件",
            "where the law asks for help, money and working conditions come with it",
        ),
        outcome=AdmissionOutcome.ON_TERMS,
        roles=(AskedRole.ASSIST,),
        terms=(AdmissionTerm.LEGAL_BASIS, AdmissionTerm.FUNDS, AdmissionTerm.WORKING_CONDITIONS),
        modal="应当",
        citations=(DOCUMENT.cite("第5条", "为其提供经费和必要工作条件"),),
        reading=Wording(
            "未写“费随事转”，内容相同",
            "the phrase funds follow tasks is not printed; it says the same",
        ),
    ),
    AdmissionRule(
        key="purchase",
        title=Wording(
            "镇区职责范围的服务项目可购买服务",
            "services within the duties of the town may be purchased",
        ),
        outcome=AdmissionOutcome.TO_BE_PURCHASED,
        roles=(AskedRole.PURCHASE,),
        modal="可",
        citations=(DOCUMENT.cite("第5条", "镇区职责范围的服务项目"),),
        reading=Wording(
            "以属于镇区职责为前提；向谁购买未注明",
            "provided that it is within the town's duties; from whom is not said",
        ),
    ),
)
