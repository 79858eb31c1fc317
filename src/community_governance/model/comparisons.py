"""One subject under several documents, side by side: what each of them says of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum

from attrs import evolve

from community_governance.errors import NotFoundError
from community_governance.immutable import frozen
from community_governance.model.demands import Includes, Only
from community_governance.model.display import Displayed
from community_governance.model.facts import FactKind
from community_governance.model.findings import Finding, Number, Verdict
from community_governance.model.matters import Matter, matter_of
from community_governance.model.sources import Document
from community_governance.model.standards import Standard
from community_governance.units import Range, exact

__all__ = ["Answer", "Comparison", "Line", "Side"]


class Answer(StrEnum):
    """What kind of answer a document gives: these are different in kind, not in degree.

    - ``met`` ``short`` ``open``: it asks something of the subject, and it is met, or short,
      due or not, or undetermined.
    - ``regional``: it sets a figure for the region as a whole, and none for one community.
    - ``not-for-it``: it asks something, but not of such a subject, or not on that day.
    - ``nothing``: it prints nothing for this that could be checked.
    """

    SHORT = "short"
    OPEN = "open"
    MET = "met"
    REGIONAL = "regional"
    NOT_FOR_IT = "not-for-it"
    NOTHING = "nothing"


_ANSWERS = {
    Verdict.NOT_MET: Answer.SHORT,
    Verdict.NOT_YET_DUE: Answer.SHORT,
    Verdict.UNDETERMINED: Answer.OPEN,
    Verdict.MET: Answer.MET,
    Verdict.NOT_APPLICABLE: Answer.NOT_FOR_IT,
}


def _gravest(answers: tuple[Answer, ...]) -> Answer:
    """Return the first of the answers in the order of `Answer`; where there is none, nothing."""
    return next((each for each in Answer if each in answers), Answer.NOTHING)


@frozen(kw_only=True)
class Line:
    """What one standard comes to on all things it was tested on.

    Attributes:
        standard: The standard.
        findings: A finding for each thing.
        is_regional: Whether it sets a figure for the region, and the subject is no region.
    """

    standard: Standard
    findings: tuple[Finding, ...]
    is_regional: bool = False

    @property
    def matter(self) -> Matter:
        """What it is about."""
        return matter_of(self.standard)

    @property
    def is_numeric(self) -> bool:
        """Whether its standard asks for a number, and not only for what is to be there."""
        kinds = (FactKind.AMOUNT, FactKind.COUNT)
        return any(
            test.fact.kind in kinds and not isinstance(test.bound, Includes | Only)
            for test in self.standard.tests
        )

    @property
    def answer(self) -> Answer:
        """Its answer; of several things the gravest: short before open before met."""
        if self.is_regional:
            return Answer.REGIONAL
        return _gravest(tuple(_ANSWERS[each.verdict] for each in self.findings))

    def count(self, answer: Answer) -> int:
        """Return how many things came to an answer."""
        return sum(_ANSWERS[each.verdict] is answer for each in self.findings)

    @property
    def met(self) -> int:
        """How many things meet it."""
        return self.count(Answer.MET)

    @property
    def short(self) -> int:
        """How many fall short of it, due or not."""
        return self.count(Answer.SHORT)

    @property
    def open(self) -> int:
        """How many are undetermined."""
        return self.count(Answer.OPEN)

    @property
    def applicable(self) -> int:
        """To how many things it applies, or may apply."""
        return self.met + self.short + self.open

    @property
    def share_met(self) -> Decimal | None:
        """The percentage of those determined that meet it; None where none is."""
        determined = self.met + self.short
        if not determined:
            return None
        with exact():
            return Decimal(100 * self.met) / determined

    @property
    def unit(self) -> str | None:
        """The unit of its shortfalls, or None where it is about several facts."""
        return next((each.unit for each in self.findings), None)

    @property
    def total_shortfall(self) -> Number | None:
        """What is missing in all, in `unit`: of those that fall short; more where some are open.

        None where a shortfall has no number of its own.
        """
        low, high = Decimal(0), Decimal(0)
        with exact():
            for finding in self.findings:
                if not finding.verdict.falls_short:
                    continue
                missing = finding.numbers.shortfall
                if isinstance(missing, Range):
                    if missing.low is None or missing.high is None:
                        return None
                    low, high = low + missing.low, high + missing.high
                elif missing is None:
                    return None
                else:
                    low, high = low + missing, high + missing
        return low if low == high else Range(low, high, self.unit)


@frozen(kw_only=True)
class Side:
    """What one document says.

    Attributes:
        document: The document.
        lines: Its standards, in the order of the print, each with what it came to.
        goals: How many goals it sets beside its standards: a share of units, or words only.
    """

    document: Document
    lines: tuple[Line, ...]
    goals: int = 0

    @property
    def answer(self) -> Answer:
        """Its gravest answer; nothing where it has no standard."""
        return _gravest(tuple(line.answer for line in self.lines))

    @property
    def numbers(self) -> Side:
        """The same without the standards that ask for no number."""
        return evolve(self, lines=tuple(line for line in self.lines if line.is_numeric))

    def of(self, answer: Answer) -> tuple[Line, ...]:
        """Return the lines of one kind of answer."""
        return tuple(line for line in self.lines if line.answer is answer)

    def about(self, matter: Matter) -> tuple[Line, ...]:
        """Return the lines about one matter."""
        return tuple(line for line in self.lines if line.matter == matter)


@frozen(kw_only=True)
class Comparison(Displayed):
    """One subject under several documents on one day.

    Attributes:
        name: The name of the subject, or None.
        on: The day asked about.
        about: The tolerance given for "about", or None.
        sides: What each document says, in the order given.
    """

    name: str | None
    on: date
    sides: tuple[Side, ...]
    about: Decimal | None = None

    def __iter__(self) -> Iterator[Side]:
        """Iterate over the sides."""
        return iter(self.sides)

    def __len__(self) -> int:
        """Return the number of documents."""
        return len(self.sides)

    def side(self, key: str) -> Side:
        """Return the side of the document of that key.

        Raises:
            NotFoundError: where there is none; it names the nearest key.
        """
        for each in self.sides:
            if each.document.key == key:
                return each
        raise NotFoundError("policy", key, tuple(each.document.key for each in self.sides))

    @property
    def numbers(self) -> Comparison:
        """The same without the standards that ask for no number."""
        return evolve(self, sides=tuple(side.numbers for side in self.sides))

    @property
    def is_of_one(self) -> bool:
        """Whether no standard was tested on more than one thing."""
        return all(len(line.findings) == 1 for side in self.sides for line in side.lines)

    @property
    def matters(self) -> tuple[Matter, ...]:
        """What the standards of all the documents are about, without duplicates."""
        found = (line.matter for side in self.sides for line in side.lines)
        return tuple(dict.fromkeys(found))
