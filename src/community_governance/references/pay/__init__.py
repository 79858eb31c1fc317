"""Pay schemes and rules from outside the five documents, each cited and graded.

Only what an official paper or a reputable report prints is here, ``verified`` or ``reported``.
No complete table of eighteen grades of any place could be found, so none is shipped:
the bare structure has no money, and the schemes that have money are of other shapes.
"""

from community_governance.references.pay.rules import (
    BENXI_FAILED_YEARS,
    BENXI_SPLIT,
    GANSU_LONG_SERVICE,
    HOHHOT_QUALIFICATIONS,
    JINAN_EDUCATION,
    JINAN_SPLIT,
    WENZHOU_NINGBO_QUALIFICATIONS,
    WUHAN_EXITS,
)
from community_governance.references.pay.structure import THREE_POST_EIGHTEEN_GRADE
from community_governance.references.pay.unnamed_city import POST_GRADE_TITLE
from community_governance.references.pay.xiangan import STATION_STAFF, XIANGAN_2013

__all__ = [
    "BENXI_FAILED_YEARS",
    "BENXI_SPLIT",
    "GANSU_LONG_SERVICE",
    "HOHHOT_QUALIFICATIONS",
    "JINAN_EDUCATION",
    "JINAN_SPLIT",
    "POST_GRADE_TITLE",
    "SCHEMES",
    "STATION_STAFF",
    "THREE_POST_EIGHTEEN_GRADE",
    "WENZHOU_NINGBO_QUALIFICATIONS",
    "WUHAN_EXITS",
    "XIANGAN_2013",
]

SCHEMES = (THREE_POST_EIGHTEEN_GRADE, XIANGAN_2013, POST_GRADE_TITLE)
"""The schemes from outside the five documents."""
