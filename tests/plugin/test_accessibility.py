"""The accessibility statement of a built site."""

from __future__ import annotations

from tests.conftest import SETTINGS, MakePlan
from tests.plugin.conftest import BuiltSite, built

STATEMENT = """\
speech: none
accessibility: {status: fully, prepared: 2017-11-01, contact: {phone: 020 7946 0000}}
"""


def test_every_page_leads_to_the_statement(plan: MakePlan) -> None:
    """Every page of both versions leads to its version of the statement; a build tells of an old one."""
    files = {"docs/index.md": "# Home\n", "docs/a.md": "# A\n\n## B\n", "easyread.yml": SETTINGS + STATEMENT}
    site = built(plan(files), "--strict")
    for name in ("a/index.html", "picture-credits/index.html"):
        assert site.links(name)["Accessibility statement"][0] == "accessibility/index.html"
        way = site.links(f"easy/{name}")["Can everyone use these pages?"]
        assert way[0] == "easy/accessibility/index.html"
    assert site.alternate("accessibility/index.html") == "easy/accessibility/index.html"
    assert list(site.lost()) == []
    assert "the accessibility statement was last gone through on 2017-11-01" in site.output


def test_no_statement(small: BuiltSite) -> None:
    """A build without a statement says so, and is no worse for it."""
    assert "there is no accessibility statement. Public bodies of the UK must publish one" in small.output
    assert not (small.folder / "accessibility").exists()
