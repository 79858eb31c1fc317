"""Objects of the model in applications that use pydantic, such as FastAPI's.

The model knows nothing of pydantic: an annotation tells it to read and write the plain form::

    from typing import Annotated
    from community_governance.interchange.web import Plain

    @app.post("/findings")
    def findings(community: Annotated[Community, Plain]) -> ...

A body at fault is refused with every fault at once, each with its place and our words;
the schema of the body is that of `community_governance.interchange.schema`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from attrs import field
from cattrs import Converter

from community_governance.errors import Lang, MissingExtraError, Problem, StructureError
from community_governance.immutable import frozen
from community_governance.interchange.converters import from_plain, make_converter, to_plain
from community_governance.interchange.schema import json_schema
from community_governance.model.facts import Fact
from community_governance.model.vocabulary import Word

try:
    from pydantic import GetCoreSchemaHandler
    from pydantic.json_schema import CoreRef, GenerateJsonSchema
    from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError, core_schema
except ImportError:  # pragma: no cover  (the tests that need it say so)
    raise MissingExtraError("pydantic", "web") from None

__all__ = ["Plain", "PlainForm"]

_STEP = re.compile(r"\.([^.\[]+)|\[(\d+)\]")


def _words(items: Iterable[Word]) -> tuple[Word, ...]:
    return tuple(items)


def _facts(items: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(items)


@frozen(kw_only=True)
class PlainForm:
    """An annotation by which pydantic reads and writes a class of the model in plain form.

    Attributes:
        lang: The language of what is said of faults.
        words: Words of your own that go by their key.
        facts: Facts of your own that go by their key.
    """

    lang: Lang = "en"
    words: tuple[Word, ...] = field(default=(), converter=_words)
    facts: tuple[Fact, ...] = field(default=(), converter=_facts)

    def __get_pydantic_core_schema__(
        self, source: Any, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Return how pydantic reads and writes the class that is annotated."""
        converter = make_converter(words=self.words, facts=self.facts)

        def read(value: Any) -> Any:
            return self._read(value, source, converter)

        def write(value: Any) -> Any:
            return to_plain(value, converter=converter)

        def describe(_core: core_schema.CoreSchema, handler: Any) -> dict[str, Any]:
            schema = json_schema(source, words=self.words, facts=self.facts)
            return _beside_others(schema, handler.generate_json_schema)

        return core_schema.no_info_plain_validator_function(
            read,
            serialization=core_schema.plain_serializer_function_ser_schema(write),
            metadata={"pydantic_js_functions": [describe]},
        )

    def _read(self, value: Any, source: Any, converter: Converter) -> Any:
        try:
            return from_plain(value, source, converter=converter)
        except StructureError as error:
            faults = [self._fault(problem, value) for problem in error.problems]
            raise ValidationError.from_exception_data(error.name, faults) from None

    def _fault(self, problem: Problem, value: Any) -> InitErrorDetails:
        said = problem.zh if self.lang == "zh" else problem.en
        steps = _STEP.findall(problem.path)
        place = tuple(int(index) if index else name for name, index in steps)
        words = said.replace("{", "{{").replace("}", "}}")
        return InitErrorDetails(
            type=PydanticCustomError("plain_form", words),  # pyright: ignore[reportArgumentType]  # any text will do
            loc=place,
            input=_at(value, place),
        )


def _beside_others(schema: dict[str, Any], generator: GenerateJsonSchema) -> dict[str, Any]:
    """Put the definitions of a schema beside those of the application, and refer to them there."""
    places = {
        f"#/$defs/{name}": generator.get_cache_defs_ref_schema(CoreRef(f"{__name__}.{name}:0"))
        for name in schema["$defs"]
    }

    def moved(value: Any) -> Any:
        match value:
            case {"$ref": str(place)}:
                return value | places[place][1]
            case dict():
                return {name: moved(each) for name, each in value.items()}
            case list():
                return [moved(each) for each in value]
            case _:
                return value

    for name, definition in schema["$defs"].items():
        generator.definitions[places[f"#/$defs/{name}"][0]] = moved(definition)
    root = {name: each for name, each in schema.items() if name not in {"$schema", "$defs"}}
    return dict(moved(root))


def _at(value: Any, place: tuple[str | int, ...]) -> Any:
    """Return what stands at a place of a document, as far as there is something."""
    for step in place:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


Plain = PlainForm()
"""The plain form with messages in English: ``Annotated[Community, Plain]``."""
