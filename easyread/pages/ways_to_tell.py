"""How readers of a page can say what they think of it."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from urllib.parse import urljoin

from easyread.model import Plan, TellUs
from easyread.pages.addresses import Addresses, relative


@dataclass(frozen=True)
class WaysToTell:
    """The ways that stand on a page, with the page named in them.

    Attributes:
        form: Address of the form.
        mail: Address of a mail.
        email: The email address, as it is shown.
        call: Address that calls the telephone.
        phone: The telephone number, as it is shown.
        post: The postal address.
        page: Address of the page that says how to take part, seen from this one.
    """

    form: str | None
    mail: str | None
    email: str | None
    call: str | None
    phone: str | None
    post: str | None
    page: str | None

    @property
    def naming(self) -> str | None:
        """The way that can name a section, for a link beside it; None if there is only the page's foot."""
        return self.form or self.mail


def ways_to_tell(tell_us: TellUs, address: str, title: str, page: str | None) -> WaysToTell:
    """The ways that the settings have.

    Args:
        tell_us: The settings.
        address: Full address of the page, or of its section.
        title: Its title.
        page: Address of the page that says how to take part, seen from this one.
    """
    return WaysToTell(
        tell_us.form_for(address, title),
        tell_us.email_for(address, title),
        tell_us.email,
        tell_us.call,
        tell_us.phone,
        tell_us.post,
        page,
    )


class Ways:
    """How readers of a plan can say what they think, page by page.

    Args:
        plan: The plan.
        addresses: Where its pages are published.
        site_url: Full address of the top of the site, if it is known.
    """

    def __init__(self, plan: Plan, addresses: Addresses, site_url: str | None) -> None:
        self._plan = plan
        self._addresses = addresses
        self._top = site_url or ""

    def of(self, address: str, title: str, *, easy: bool) -> WaysToTell | None:
        """How readers of a page, or of one of its sections, can say what they think of it."""
        return self.offered_by(self._plan.settings.tell_us, address, title, easy=easy)

    def offered_by(
        self, tell_us: TellUs | None, address: str, title: str, *, easy: bool
    ) -> WaysToTell | None:
        """What some settings offer to readers of a page; None if that is nothing."""
        if tell_us is None:
            return None
        page = self._plan.by_path.get(tell_us.page or "")
        way = (self._addresses.easy if easy else self._addresses.standard)(page) if page else None
        if way == address.partition("#")[0]:
            way = None  # the page that says how to take part need not lead to itself
        full = urljoin(self._top, address)
        ways = ways_to_tell(tell_us, full, title, None if way is None else relative(way, address))
        return ways if any(astuple(ways)) else None
