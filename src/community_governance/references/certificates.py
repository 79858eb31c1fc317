"""The certificates that committees must not issue, from six ministries' guiding opinions of 2020.

It is the first batch. The opinions set about three years for building up a system of rules on
certificates; that is the time of the programme, and no end of the list.
"""

from datetime import date

from community_governance.calendars import Year
from community_governance.model.certificates import Certificate, CertificateList
from community_governance.model.sources import Document, DocumentKind, Grade
from community_governance.model.vocabulary import Wording
from community_governance.references.regions import CHINA

__all__ = ["GUIDING_OPINIONS", "NOT_TO_BE_ISSUED"]

GUIDING_OPINIONS = Document(
    key="certificates-2020",
    title="关于改进和规范基层群众性自治组织出具证明工作的指导意见",
    title_en="Guiding opinions on certificates issued by self-governing mass organizations",
    kind=DocumentKind.OPINIONS,
    jurisdiction=CHINA,
    issuers=(
        "民政部",
        "国家发展改革委",
        "公安部",
        "司法部",
        "人力资源社会保障部",
        "国家卫生健康委",
    ),
    number="民发〔2020〕20号",
    numbered_year=Year(2020),
    published=date(2020, 4, 27),
)

NOT_TO_BE_ISSUED = CertificateList(
    key="certificates-not-to-be-issued",
    title=Wording(
        "不应由基层群众性自治组织出具证明事项清单（第一批）",
        "certificates that committees must not issue, first batch",
    ),
    allows=False,
    certificates=(
        Certificate(1, "亲属关系", "kinship"),
        Certificate(2, "居民身份信息", "identity of a resident"),
        Certificate(
            3, "户口登记项目内容变更申请", "application to change entries of the household register"
        ),
        Certificate(4, "居民养犬", "keeping of a dog"),
        Certificate(5, "无犯罪记录", "no criminal record"),
        Certificate(
            6,
            "社区戒毒社区康复人员情况",
            "conduct in community drug treatment or rehabilitation",
            ("社区戒毒社区康复人员情况证明(表现证明)",),
        ),
        Certificate(7, "人员失踪", "a missing person"),
        Certificate(8, "婚姻状况", "marital status", ("婚姻关系",)),
        Certificate(9, "出生", "birth"),
        Certificate(10, "健在", "being alive"),
        Certificate(11, "死亡", "death"),
        Certificate(12, "疾病状况", "illness"),
        Certificate(13, "残疾状况", "disability"),
        Certificate(14, "婚育状况", "marriage and childbirth"),
        Certificate(15, "居民就业状况", "employment of a resident"),
        Certificate(16, "居民个人档案", "personal file of a resident"),
        Certificate(17, "居民财产", "property of a resident"),
        Certificate(18, "遗产继承权", "right of inheritance"),
        Certificate(19, "市场主体住所", "premises of a business"),
        Certificate(20, "证件遗失", "loss of a document"),
    ),
    citation=GUIDING_OPINIONS.cite("附件", "清单(第一批)", grade=Grade.VERIFIED),
    sources=(
        "http://mzj.cnbz.gov.cn/zdxx/flfg/15366031.html",
        "http://www.handmsg.com/page/2020/0511/7993567.shtml",
        "https://bbs.cnhubei.com/thread-4720817-1-1.html",
    ),
    reading=Wording(
        "文件签发日未查到，按首次公开报道之日（2020年4月27日）起计；"
        "“用3年左右时间”是建章立制的期限，不是清单的期限；别名见于地方转载",
        "the day it was signed was not found, so it counts from the first public report, "
        "27 April 2020; the three years are those of the programme, not of the list; "
        "aliases stand in local reprints",
    ),
)
