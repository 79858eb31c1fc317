"""Certificates that committees are asked to stamp, lists of them, and the answer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from attrs import field

from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.fields import keyed
from community_governance.model.sources import Citation, Validity
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Wording

__all__ = ["Certificate", "CertificateList", "Certification", "CertificationOutcome"]


@frozen(cache_hash=True, field_transformer=strict)
class Certificate:
    """A certificate by its name in a list, without the word 证明.

    Attributes:
        number: Its number in the list, counted from 1.
        zh: Chinese name.
        en: English name.
        aliases: Other names under which it is asked for.
    """

    number: int
    zh: str
    en: str
    aliases: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The Chinese name, by which certificates of a list are told apart."""
        return self.zh


def _certificates(items: Iterable[Certificate]) -> tuple[Certificate, ...]:
    return keyed("certificate", items) or ()


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class CertificateList:
    """A list of certificates that committees must not issue, or may.

    It holds on the days on which its document does.

    Attributes:
        key: kebab-case name.
        title: What it is a list of, in our words.
        allows: True for a list of what may be issued, False for one of what must not.
        certificates: The certificates in the order of the list.
        citation: Where it stands; with a grade where that is outside the documents.
        sources: Where it was read.
        reading: What was assumed beyond the text.
    """

    key: str
    title: Wording
    allows: bool
    certificates: tuple[Certificate, ...] = field(converter=_certificates)
    citation: Citation
    sources: tuple[str, ...] = ()
    reading: Wording | None = None


class CertificationOutcome(StrEnum):
    """What comes of a request for a certificate."""

    REFUSED = "refused"
    ALLOWED = "allowed"
    UNDETERMINED = "undetermined"


@frozen(kw_only=True, field_transformer=strict)
class Certification(Displayed):
    """Whether a committee may issue a certificate.

    Attributes:
        name: The certificate as asked for.
        on: The day asked about.
        outcome: Refused, allowed, or undetermined.
        certificate: The entry of a list that decides, or that would if its list held; or None.
        listed: The list it stands on, or None.
        validity: Where the day stands to that list, or None.
        against: A list that says the opposite, or None: who forbids goes before who allows.
        nearest: The nearest name on the lists, where nothing was found.
    """

    name: str
    on: date
    outcome: CertificationOutcome
    certificate: Certificate | None = None
    listed: CertificateList | None = None
    validity: Validity | None = None
    against: CertificateList | None = None
    nearest: str | None = None
