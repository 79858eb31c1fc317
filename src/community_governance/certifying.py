"""May a committee stamp this certificate? Looked up in lists of what it must not, or may, issue."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from unicodedata import normalize

from community_governance.calendars import as_date
from community_governance.errors import nearest
from community_governance.model.certificates import (
    Certificate,
    CertificateList,
    Certification,
    CertificationOutcome,
)
from community_governance.model.sources import Validity

__all__ = ["may_certify"]


def may_certify(
    name: str, lists: CertificateList | Iterable[CertificateList], *, on: date
) -> Certification:
    """Return whether a committee may issue a certificate: refused, allowed, or undetermined.

    Who forbids goes before who allows. What stands on no list that holds on the day is
    undetermined: it may need a basis in law, which no list here tells.

    Args:
        name: The certificate, with or without 证明, or another name a list knows it by.
        lists: Lists of what must not, or may, be issued; a place's own beside the shipped one.
        on: The day asked about.

    Raises:
        InvalidValueError: for a day that is no date.

    Example:
        >>> from community_governance.references.certificates import NOT_TO_BE_ISSUED
        >>> answer = may_certify("亲属关系证明", NOT_TO_BE_ISSUED, on=date(2025, 12, 31))
        >>> str(answer.outcome), answer.certificate.number
        ('refused', 1)
    """
    day = as_date(on)
    given = (lists,) if isinstance(lists, CertificateList) else tuple(lists)
    wanted = _plain(name)
    matches = [
        (listed, certificate, listed.citation.document.validity(day))
        for listed in given
        for certificate in listed.certificates
        if wanted in {_plain(each) for each in _names(certificate)}
    ]
    holding = [match for match in matches if match[2] is Validity.IN_FORCE]
    forbidding = [match for match in holding if not match[0].allows]
    allowing = [match for match in holding if match[0].allows]
    if not matches:
        names = {each for listed in given for one in listed.certificates for each in _names(one)}
        near = nearest(name.strip().removesuffix("证明"), sorted(names))
        return Certification(
            name=name, on=day, outcome=CertificationOutcome.UNDETERMINED, nearest=near
        )
    listed, certificate, validity = (forbidding or allowing or matches)[0]
    outcome = CertificationOutcome.UNDETERMINED
    if holding:
        refused = bool(forbidding)
        outcome = CertificationOutcome.REFUSED if refused else CertificationOutcome.ALLOWED
    return Certification(
        name=name,
        on=day,
        outcome=outcome,
        certificate=certificate,
        listed=listed,
        validity=validity,
        against=allowing[0][0] if forbidding and allowing else None,
    )


def _names(certificate: Certificate) -> tuple[str, ...]:
    return (certificate.zh, *certificate.aliases)


def _plain(name: str) -> str:
    """Return a name for comparison: no blanks, full width made plain, no 证明 at its end."""
    return "".join(normalize("NFKC", name).casefold().split()).removesuffix("证明")
