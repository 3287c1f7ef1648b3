"""The files of a site beside its pages: styles, scripts, pictures, data and feeds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from urllib.parse import urljoin

from easyread.cache import ContentCache
from easyread.model import Plan
from easyread.pages.addresses import ASSETS, Addresses
from easyread.pages.asset_files import asset_files
from easyread.pages.feedback_data import feedback_data, feedback_feeds
from easyread.pages.find_data import find_data
from easyread.pages.home_screen import home_screen_files
from easyread.pages.made_page import MadePage
from easyread.pages.news import news_feeds
from easyread.pages.offline import OFFLINE_SCRIPT, offline_script
from easyread.pages.promise_data import promise_data
from easyread.pictures import PreparedPicture


def site_files(
    plan: Plan,
    pictures: Mapping[str, PreparedPicture],
    addresses: Addresses,
    made: Iterable[MadePage],
    cache: ContentCache,
    site_url: str | None = None,
) -> dict[str, bytes]:
    """The content of each file, by its name seen from the top of the site.

    Args:
        plan: The plan.
        pictures: Its pictures, by name.
        addresses: Where its pages are published.
        made: The pages that nobody wrote.
        cache: Where work is kept that need not be done again.
        site_url: Full address of the top of the site, if it is known. Feeds need it.
    """
    name = plan.settings.easy_name or plan.settings.name
    installed = home_screen_files(name, plan.settings.language, addresses.front_door, cache)
    files = {ASSETS + file: content for file, content in (asset_files() | installed).items()}
    files[f"{addresses.folder}/{OFFLINE_SCRIPT}"] = offline_script()
    for picture in pictures.values():
        files |= {f"{ASSETS}pictures/{file}": content for file, content in picture.files.items()}
    full = partial(urljoin, site_url or "")
    files |= promise_data(plan, addresses, full) | feedback_data(plan, addresses, full)
    files |= find_data(plan, addresses, pictures, made)
    if site_url:
        files |= news_feeds(plan, addresses, full) | feedback_feeds(plan, addresses, full)
    return files
