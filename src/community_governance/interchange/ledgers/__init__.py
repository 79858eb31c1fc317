"""A clerk's ledger as it is typed: its cells read, its rows of totals found and checked.

Nothing is dropped silently: what is not just a number, and every row set aside, is in the report.
"""

from community_governance.interchange.ledgers.cells import (
    LedgerColumn,
    Manner,
    Reading,
    read_cells,
)
from community_governance.interchange.ledgers.reports import (
    CellReading,
    CleaningReport,
    RowKind,
    SetAside,
    TotalCheck,
)
from community_governance.interchange.ledgers.rows import Ledger, label, rows_set_aside

__all__ = [
    "CellReading",
    "CleaningReport",
    "Ledger",
    "LedgerColumn",
    "Manner",
    "Reading",
    "RowKind",
    "SetAside",
    "TotalCheck",
    "label",
    "read_cells",
    "rows_set_aside",
]
