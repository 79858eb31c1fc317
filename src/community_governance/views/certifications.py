"""Whether a committee may issue a certificate, in words."""

from __future__ import annotations

from community_governance.errors import Lang
from community_governance.model.certificates import Certification, CertificationOutcome
from community_governance.model.sources import Validity
from community_governance.views.tones import Tone
from community_governance.views.words import check_lang

__all__ = ["OUTCOMES", "TONES", "text"]

OUTCOMES: dict[CertificationOutcome, dict[Lang, str]] = {
    CertificationOutcome.REFUSED: {"zh": "不应出具", "en": "must not be issued"},
    CertificationOutcome.ALLOWED: {"zh": "可以出具", "en": "may be issued"},
    CertificationOutcome.UNDETERMINED: {"zh": "待定", "en": "undetermined"},
}
"""What comes of a request, in words."""

TONES: dict[CertificationOutcome, Tone] = {
    CertificationOutcome.REFUSED: Tone.BAD,
    CertificationOutcome.ALLOWED: Tone.GOOD,
    CertificationOutcome.UNDETERMINED: Tone.OPEN,
}
"""The tone of each outcome."""


def text(answer: Certification, *, lang: Lang = "en") -> str:
    """Return whether a committee may issue a certificate, as a sentence.

    Args:
        answer: The answer.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    zh, said = lang == "zh", OUTCOMES[answer.outcome][lang]
    if answer.listed is None or answer.certificate is None:
        near = answer.nearest
        if zh:
            tail = f"，是否为“{near}”" if near else ""
            return f"“{answer.name}”：{said}，所列清单均未载明{tail}。"
        tail = f"; did you mean {near}?" if near else "."
        return f"{answer.name}: {said}, it stands on none of the lists{tail}"
    document, number = answer.listed.citation.document, answer.certificate.number
    holds = answer.validity is Validity.IN_FORCE
    if zh:
        numbered = f"（{document.number}）" if document.number else ""
        unsure = "" if holds else "，但该清单在该日未必施行"
        against = "；另有清单列为可以出具" if answer.against is not None else ""
        where = f"《{document.title}》{numbered}"
        return f"“{answer.name}”：{said}，见{where}所附清单第{number}项{unsure}{against}。"
    numbered = f" ({document.number})" if document.number else ""
    unsure = "" if holds else ", which did not surely hold on that day"
    against = "; another list allows it" if answer.against is not None else ""
    where = f"{document.title_en}{numbered}"
    return f"{answer.name}: {said}, item {number} of the list of {where}{unsure}{against}."
