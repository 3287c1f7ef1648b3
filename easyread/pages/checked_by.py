"""Who checked the easy text of a page, in easy words."""

from __future__ import annotations

from collections.abc import Sequence

from easyread.checks import Freshness, Freshnesses, freshness, least_checked
from easyread.model import Plan
from easyread.wording import review_in_words


class CheckedBy:
    """Tells who checked the easy texts of a plan, or that nobody has yet.

    Args:
        plan: The plan.
    """

    def __init__(self, plan: Plan) -> None:
        self._known = freshness(plan) if plan.reviews.reviews else Freshnesses()

    def page(self, path: str) -> tuple[str, ...]:
        """Who checked the page with a path: what can be said of all of its easy texts."""
        return self._told(self._known.by_page.get(path, ()))

    def text(self, name: str) -> tuple[str, ...]:
        """Who checked the easy text with a name, such as ``action:homes-19``."""
        found = self._known.by_name.get(name)
        return self._told([found] if found else [])

    def nobody(self) -> tuple[str, ...]:
        """What is said where there is nothing to check, as on a page that nobody wrote."""
        return self._told(())

    def _told(self, texts: Sequence[Freshness]) -> tuple[str, ...]:
        least = least_checked(texts)
        return review_in_words(
            least.review if least else None,
            changed=bool(least and least.changes),
            parts=(sum(one.is_fresh for one in texts), len(texts)),
        )
