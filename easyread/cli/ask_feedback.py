"""Questions about one thing that people said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from easyread.cli.desk import CannotRunError, Desk
from easyread.importing import Draft, Ids, Log, clean, read_when
from easyread.model import Place, Text
from easyread.model.feedback import Kind
from easyread.source import did_you_mean
from easyread.source.private import private_parts

QUESTIONS = {
    "said": "What was said, word for word",
    "easy": "The same in easy words (Enter for none)",
    "picture": "The name of a picture (Enter for none)",
    "kind": f"What kind of thing it is: {', '.join(Kind)}",
    "who": "Which group said it, never a person (Enter for none)",
    "when": "When, such as 3 April 2018 or April 2018 (Enter if nobody knows)",
    "where": "At which event, or in which way (Enter for none)",
    "people": "How many people said it (Enter if nobody knows)",
    "topic": "The page it is about, such as homes.md (Enter for none)",
}
"""What is asked, in order."""

_NEEDED = ("said", "kind")
_PUBLISHED = ("said", "easy", "who", "where")
_SUGGESTIONS = 3


class Interview:
    """Asks for what is not given, again and again until it is right.

    Args:
        desk: The plan, with its pictures.
        log: Its log.
        given: What is given, by the names of the questions, and perhaps the id.
        ask: Whether to ask; else what is not given is left out.
    """

    def __init__(self, desk: Desk, log: Log, given: Mapping[str, str | None], *, ask: bool) -> None:
        self._desk = desk
        self._log = log
        self._given = given
        self._ask = ask

    def run(self) -> Draft:
        """The entry.

        Raises:
            CannotRunError: If something that is given is not right.
        """
        values: dict[str, Any] = {}
        for name, question in QUESTIONS.items():
            if name == "picture" and self._ask and values.get("easy"):
                self._suggest(values["easy"])
            values[name] = self._answer(name, question)
        proposed = Ids(self._log.files.ids).propose(values["said"])
        values["id"] = self._answer("id", "Its name in links", proposed)
        return Draft(**values)

    def _suggest(self, easy: str) -> None:
        found = self._desk.suggester.suggest(Text.parse(easy))[:_SUGGESTIONS]
        if found:
            click.echo(
                "Pictures that may fit: " + ", ".join(f"{one.picture} ('{one.because}')" for one in found)
            )

    def _answer(self, name: str, question: str, default: str = "") -> str | int | None:
        given = self._given.get(name)
        if given is not None or not self._ask:
            value, wrong = self._checked(name, default if given is None else given)
            if wrong:
                raise CannotRunError(f"--{name}: {wrong}")
            return value
        while True:
            written = click.prompt(question, default=default, show_default=bool(default))
            value, wrong = self._checked(name, written)
            if not wrong:
                return value
            click.echo(f"{wrong}\n")

    def _checked(self, name: str, written: str) -> tuple[str | int | None, str]:
        """An answer as it will be written; and what is wrong with it, and how to mend it."""
        value: str | int | None = clean(written)
        if not isinstance(value, str) or not value:
            return None, "This must be there. Write some words." if name in _NEEDED else ""
        if name == "picture":
            value = value.strip(":")
            if self._desk.sets.find(value) is None:
                mend = did_you_mean(value, self._desk.sets.names, "The pictures are")
                return None, f"There is no picture '{value}'. {mend}".rstrip()
        elif name == "topic" and value not in self._log.pages:
            mend = did_you_mean(value, self._log.pages, "The plan's pages are")
            return None, f"There is no page '{value}'. {mend}".rstrip()
        elif name == "id" and value in self._log.files.ids:
            return None, f"The id '{value}' is taken. Write another one."
        elif name == "kind":
            value = value.lower()
        elif name == "when":
            value = read_when(value) or value
        elif name == "people":
            if not (value.isascii() and value.isdigit() and len(value) < 10):
                return None, f"'{value}' is no number of people. Write how many said it, in digits."
            value = int(value)
        entry: dict[str, Any] = {"id": "a", "said": "a", "kind": Kind.WANT, name: value}
        _, faults = Draft(**entry).check(Place(""))
        if faults:
            return None, f"{faults[0].message}\n    {faults[0].mend}"
        private = [what for what, _ in private_parts(written)] if name in _PUBLISHED else []
        if private:
            return None, (
                f"This looks like {' and '.join(private)}, and would be published.\n    Write it without. "
                "If everybody may know it, write the entry into the log yourself, with 'allow:'."
            )
        return value, ""
