"""Check whole tables: the standards of communities as columns of verdicts, in the table's engine.

This package imports without narwhals, the extra ``tables``; what is called here needs it.
"""

from community_governance.interchange.tables.checking import check_table
from community_governance.interchange.tables.headings import OUTPUTS, Output, column_name

__all__ = ["OUTPUTS", "Output", "check_table", "column_name"]
