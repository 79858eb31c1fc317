"""Zhuhai 2010: its rules on handing work to committees, in the order in which they are tried."""

from community_governance.model.sources import Force
from community_governance.model.vocabulary import Wording
from community_governance.model.work_items import (
    AdmissionOutcome,
    AdmissionRule,
    AdmissionTerm,
    AskedRole,
    ListKind,
)
from community_governance.policies.zhuhai.document import DOCUMENT

__all__ = ["ADMISSION"]

ADMISSION = (
    AdmissionRule(
        key="must-accept",
        title=Wording("须承接的行政性事务", "administrative work that committees must accept"),
        outcome=AdmissionOutcome.ACCEPTED,
        lists=(ListKind.MUST_ACCEPT,),
        modal="须承接",
        citations=(DOCUMENT.cite("三(二)", "须承接"),),
        reading=Wording(
            "经费和条件是否及于须承接事项未注明，按只及可承接事项理解",
            "whether funds and conditions also come with must-accept work is not said; "
            "they are read of may-accept work only",
        ),
    ),
    AdmissionRule(
        key="may-accept",
        title=Wording(
            "可承接的行政性事务，列入年初计划，经社区建设领导小组审批，提供经费、条件和指导",
            "may-accept work: in the plan of the year's start, approved by the leading group, "
            "with funds, conditions and guidance",
        ),
        outcome=AdmissionOutcome.ON_TERMS,
        lists=(ListKind.MAY_ACCEPT,),
        terms=(
            AdmissionTerm.YEARLY_PLAN,
            AdmissionTerm.APPROVAL,
            AdmissionTerm.FUNDS,
            AdmissionTerm.WORKING_CONDITIONS,
            AdmissionTerm.GUIDANCE,
        ),
        approver="社区建设领导小组",
        modal="应",
        citations=(
            DOCUMENT.cite("三(二)", "可承接", "经市(区)社区建设领导小组审批", "权随责走、费随事转"),
        ),
    ),
    AdmissionRule(
        key="administrative-functions-stay",
        title=Wording(
            "政府和部门依法承担的行政性职能和工作原则上不得转移给居委会",
            "administrative functions that the law gives to government are in principle not transferred",
        ),
        outcome=AdmissionOutcome.REFUSED,
        roles=(AskedRole.RESPONSIBLE,),
        is_for_government_duties=True,
        otherwise="may-accept",
        force=Force.IN_PRINCIPLE,
        modal="原则上不得",
        citations=(DOCUMENT.cite("三(一)", "原则上不得转移给社区居委会"),),
        reading=Wording(
            "“原则上”的例外按三(二)的准入程序理解，文件未写明",
            "an exception to 原则上 is read as going by the admission of 三(二), which is not said",
        ),
    ),
    AdmissionRule(
        key="purchase",
        title=Wording(
            "以“购买服务”协议委托，社会组织能提供同类服务的优先",
            "entrusted by an agreement of purchase, first to social organizations that offer the same",
        ),
        outcome=AdmissionOutcome.TO_BE_PURCHASED,
        roles=(AskedRole.PURCHASE,),
        terms=(AdmissionTerm.AGREEMENT, AdmissionTerm.FUNDS),
        modal="改为",
        citations=(
            DOCUMENT.cite("三(一)", "“购买服务”协议书"),
            DOCUMENT.cite("四(二)", "应优先向社会组织购买", "费随事转"),
        ),
        reading=Wording(
            "“应优先”“费随事转”写于向社会组织购买，此处按兼及居委会理解；“委托管理”未另列",
            "the preference and that funds follow are said of social organizations, and are read of committees as well; entrusted management is not listed apart",
        ),
    ),
)
