"""How people can say what they think of the plan."""

from __future__ import annotations

import re
from typing import Annotated
from urllib.parse import quote, urlsplit

from pydantic import AfterValidator

from easyread.model.action import Title, Written
from easyread.model.place import WrittenWrongError

_PAGE, _TITLE = "{page}", "{title}"


def _form(written: str) -> str:
    try:
        parts = urlsplit(written)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc or " " in written:
        raise WrittenWrongError(
            f"'{written}' is not the address of a form",
            "Write it like https://forms.example.org/plan?about={page}; {page} and {title} name the page.",
        )
    return written


def _email(written: str) -> str:
    if not re.fullmatch(r"[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+", written):
        raise WrittenWrongError(f"'{written}' is not an email address", "Write it like plan@example.org.")
    return written


def _phone(written: str) -> str:
    if not re.fullmatch(r"\+?[\d ()-]{3,}", written):
        raise WrittenWrongError(f"'{written}' is not a telephone number", "Write it like 020 7946 0000.")
    return written


class TellUs(Written):
    """How people can say what they think; every page offers it.

    Attributes:
        form: Address of a form; ``{page}`` and ``{title}`` in it become the address and title of the page.
        email: An email address.
        phone: A telephone number.
        post: A postal address.
        page: Path of the page that says how to take part.
    """

    form: Annotated[Title, AfterValidator(_form)] | None = None
    email: Annotated[Title, AfterValidator(_email)] | None = None
    phone: Annotated[Title, AfterValidator(_phone)] | None = None
    post: Title | None = None
    page: Title | None = None

    def form_for(self, address: str, title: str) -> str | None:
        """Address of the form, with the page in it.

        Args:
            address: The page's address, or that of one of its sections.
            title: Its title.
        """
        if self.form is None:
            return None
        return self.form.replace(_PAGE, quote(address, "")).replace(_TITLE, quote(title, ""))

    def email_for(self, address: str, title: str) -> str | None:
        """Address of a mail that names the page."""
        if self.email is None:
            return None
        return f"mailto:{quote(self.email, '@+')}?subject={quote(title, '')}&body={quote(address, '')}"

    @property
    def call(self) -> str | None:
        """Address that calls the telephone number."""
        return f"tel:{re.sub(r'[^+0-9]', '', self.phone)}" if self.phone else None
