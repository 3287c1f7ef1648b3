"""The words of a script, put into it in the language of the pages.

In a script, ``say("name")`` stands for the words of a message, and ``forms("name")`` for its words beside
each kind of number, such as ``{"one": "{n} result", "other": "{n} results"}``.
"""

from __future__ import annotations

import json
import re

from easyread.languages import active

_ASKED = re.compile(r"""(?<![\w.$])(?P<kind>say|forms)\("(?P<name>[^"]+)"\)""")

_UNSAFE = {ord("<"): r"\u003c", 0x2028: r"\u2028", 0x2029: r"\u2029"}
"""What could end a script, or a line of it."""


def spoken_script(source: str) -> str:
    """A script with its words, in the language of the pages.

    Values keep their places for the script to fill in: ``{ $n }`` becomes ``{n}``. A message that has forms
    chooses them by ``$count``, which is the script's to know; the number it shows is another value.

    Args:
        source: The script as it was written.

    Raises:
        KeyError: If it asks for a message that there is not.
    """
    return _ASKED.sub(_words, source)


def _words(asked: re.Match[str]) -> str:
    language, name = active(), asked["name"]
    values = {value: f"{{{value}}}" for value in language.messages[name]}
    if asked["kind"] == "say":
        return _literal(language.say(name, **values))
    return _literal(
        {
            form: language.say(name, **(values | {"count": number}))
            for form, number in language.plural_categories.items()
        }
    )


def _literal(words: str | dict[str, str]) -> str:
    return json.dumps(words, ensure_ascii=False, separators=(",", ":")).translate(_UNSAFE)
