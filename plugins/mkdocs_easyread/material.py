"""Mends of Material for MkDocs: what its templates get wrong, put right as they are loaded."""

from __future__ import annotations

from collections.abc import Callable

import jinja2

_LANGUAGE = (
    'lang="{{ easyread_language.tag }}"{% if easyread_language.direction == "rtl" %} dir="rtl"{% endif %}'
)

MENDS = {
    "base.html": [
        # The language of a page is the plan's, be it one that the theme has words in or not.
        ("lang=\"{{ lang.t('language') }}\"", _LANGUAGE),
        ("lang=\"{{ config.theme.locale|default('en') }}\"", _LANGUAGE),
        # HTML allows autocomplete only on fields that hold text.
        (' type="checkbox" id="__drawer" autocomplete="off">', ' type="checkbox" id="__drawer">'),
        (' type="checkbox" id="__search" autocomplete="off">', ' type="checkbox" id="__search">'),
        # Its script turns the page when a reader types p or n: these letters are the reader's (WCAG 2.1.4).
        ('<link rel="prev"', '<link rel="prev "'),
        ('<link rel="next"', '<link rel="next "'),
        # It names no way past the menu where a page has no parts; partials/header.html always does.
        ("{% if page.toc | first is defined %}", "{% if false %}"),
    ],
    "partials/logo.html": [('alt="logo"', 'alt=""')],
}
"""For each template: what stands in it, and what should."""

PLACES = {"base.html": "easyread/base.html", "theme/base.html": "base.html"}
"""Where a template is found, if not under its name: all that extends the theme's base extends ours first."""


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
        place = PLACES.get(template, template)
        source, filename, uptodate = self._inner.get_source(environment, place)
        for old, new in MENDS.get(place, ()):
            source = source.replace(old, new)
        return source, filename, uptodate

    def list_templates(self) -> list[str]:
        """Names of all templates."""
        return self._inner.list_templates()
