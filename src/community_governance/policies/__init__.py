"""The documents, one literal module each: a figure here is a figure in the text."""

from community_governance.policies import alxa, dachong, loudi, ordos, zhuhai

__all__ = ["BUILTIN", "alxa", "dachong", "loudi", "ordos", "zhuhai"]

BUILTIN = (alxa.POLICY, dachong.POLICY, loudi.POLICY, ordos.POLICY, zhuhai.POLICY)
"""Every policy that ships with the package, in the order of their keys."""
