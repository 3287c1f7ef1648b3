"""What authors may write, as JSON Schema: editors check files with it while they are written."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from easyread.model import FeedbackLog, FrontMatter, Kind, Reviews, Settings, Status, Words, Written
from easyread.model.action import RATINGS
from easyread.source.entries import NEVER_WRITTEN

SCHEMAS: dict[str, type[Written]] = {
    "settings": Settings,
    "front-matter": FrontMatter,
    "words": Words,
    "feedback": FeedbackLog,
    "reviews": Reviews,
}
"""Every kind of file, by the name of its schema."""

_FILES = {
    "settings": "easyread.yml",
    "front-matter": "the top of a page, between its two --- lines",
    "words": "docs/words.yml",
    "feedback": "docs/feedback.yml",
    "reviews": "docs/reviews.yml",
}


class _AsWritten(GenerateJsonSchema):
    """Schemas of what is written in YAML, where 2018 and 12 are numbers and yet texts to easyread."""

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        found = super().str_schema(schema)
        return {**found, "type": ["string", "number"]}

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        # Some statuses are worked out, and some can be written in the colours of a RAG rating.
        found = super().enum_schema(schema)
        written = [word for word in found["enum"] if word not in NEVER_WRITTEN or schema["cls"] is Kind]
        return {**found, "enum": [*written, *(RATINGS if schema["cls"] is Status else ())]}

    def tuple_schema(self, schema: core_schema.TupleSchema) -> JsonSchemaValue:
        # One name may stand where several can.
        found = super().tuple_schema(schema)
        items = found.get("items")
        if isinstance(items, dict) and "string" in items.get("type", ()):
            return {"anyOf": [items, found]}
        return found


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema of a kind of file.

    Args:
        name: One of `SCHEMAS`.
    """
    kind = SCHEMAS[name]
    found = kind.model_json_schema(schema_generator=_AsWritten, by_alias=True)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **found,
        "title": f"easyread: {_FILES[name]}",
    }
