"""The pages that nobody writes."""

from __future__ import annotations

from easyread.pages import Site


def test_names_are_taken(two_plans: Site) -> None:
    """Every page that is made has a name that authors cannot take, and each such name has a page."""
    tops = {name.partition("/")[0] for name in two_plans.made}
    assert tops <= set(two_plans.plan.own_pages)
    # Only where somebody can speak is there a page to listen.
    assert set(two_plans.plan.own_pages) - tops <= {"listen"}
