"""The documents, one literal module each: a figure here is a figure in the text."""

from community_governance.policies import loudi, ordos

__all__ = ["BUILTIN", "loudi", "ordos"]

BUILTIN = (loudi.POLICY, ordos.POLICY)
"""Every policy that ships with the package, in the order of their keys."""
