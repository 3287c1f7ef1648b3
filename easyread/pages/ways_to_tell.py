"""How readers of a page can say what they think of it."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.model import TellUs


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
