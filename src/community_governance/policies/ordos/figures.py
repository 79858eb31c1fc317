"""Ordos 2018: documents cited."""

from community_governance.model.figures import Reference
from community_governance.model.vocabulary import (
    Wording,
)
from community_governance.policies.ordos.document import DOCUMENT

__all__ = ["REFERENCES"]

REFERENCES = (
    Reference(
        title="中共中央、国务院关于加强和完善城乡社区治理的意见",
        number="中发〔2017〕13号",
        number_as_printed="中发[2017]1 3号",
        citation=DOCUMENT.cite("前言"),
    ),
    Reference(
        title="内蒙古自治区党委、自治区人民政府关于加强和完善城乡社区治理的实施意见",
        number="内党发〔2017〕40号",
        number_as_printed="内党发[2017]4 0号",
        citation=DOCUMENT.cite("前言"),
    ),
    Reference(
        title="中共中央办公厅、国务院办公厅印发<关于加强乡镇政府服务能力建设的意见>的通知",
        number="中办发〔2017〕11号",
        number_as_printed="中办发(2017]1 1",
        citation=DOCUMENT.cite("二(一)2"),
        note=Wording(
            "原文括号不配对，缺“号”字", "the brackets do not match and 号 is lacking in print"
        ),
    ),
    Reference(
        title="内蒙古自治区党委办公厅、自治区人民政府办公厅印发<关于加强苏木乡镇政府服务能力建设的实施方案>的通知",
        number="厅发〔2017〕31号",
        number_as_printed="厅发[2017]3 1号",
        citation=DOCUMENT.cite("二(一)2"),
    ),
    Reference(
        title="内蒙古自治区党委办公厅、自治区人民政府办公厅关于精简和规范社区工作的通知",
        number="厅发〔2014〕42号",
        number_as_printed="厅发[2014]4 2号",
        citation=DOCUMENT.cite("二(一)4"),
    ),
    Reference(
        title="社会治安综合治理基础数据规范",
        number="GB/T 31000-2015",
        number_as_printed="GB/T310002015",
        citation=DOCUMENT.cite("二(三)16"),
        note=Wording("原文编号与年份连排", "number and year run together in print"),
    ),
)
