"""The easy pages in the sitemap, beside those that MkDocs lists there itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class ListedPage:
    """What the template of the sitemap asks of a page."""

    canonical_url: str
    update_date: str
    is_link: bool = False


@dataclass(frozen=True)
class ListedFile:
    """What the template of the sitemap asks of a file."""

    page: ListedPage


def with_easy_pages(context: Any, addresses: Iterable[str | None], day: str) -> None:
    """Add pages to those that the template of the sitemap lists; each needs a full address to be there."""
    listed = [ListedFile(ListedPage(address, day)) for address in addresses if address]
    context["pages"] = [*context["pages"], *listed]
