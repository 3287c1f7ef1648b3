"""Mends of Material for MkDocs: what its templates get wrong, put right as they are loaded."""

from __future__ import annotations

from collections.abc import Callable

import jinja2

# HTML allows autocomplete only on fields that hold text, and the checker does not know autocorrect yet.
MENDS = {
    "base.html": [
        (f' type="checkbox" id="{name}" autocomplete="off">', f' type="checkbox" id="{name}">')
        for name in ("__drawer", "__search")
    ],
    "partials/search.html": [(' autocorrect="off"', "")],
}
"""For each template: what stands in it, and what should."""


class MendedTemplates(jinja2.BaseLoader):
    """A loader that mends Material's templates; those of other themes, and the author's, pass through.

    Args:
        inner: The loader that finds the templates.
    """

    def __init__(self, inner: jinja2.BaseLoader) -> None:
        self._inner = inner

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        """The template's text, mended."""
        source, filename, uptodate = self._inner.get_source(environment, template)
        for old, new in MENDS.get(template, ()):
            source = source.replace(old, new)
        return source, filename, uptodate

    def list_templates(self) -> list[str]:
        """Names of all templates."""
        return self._inner.list_templates()
