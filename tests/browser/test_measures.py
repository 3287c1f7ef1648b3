"""What the measures of pages find, and what they do not."""

from __future__ import annotations

import re

from tests.browser import measures
from tests.browser.conftest import Tabs


def test_measure_of_contrast(tabs: Tabs) -> None:
    """What is measured as contrast is that of WCAG 2: grey letters of #595959 are just enough on white."""
    page = tabs.open()
    words = '<p style="color: #595959">{}</p>'
    page.set_content(f'{words.format("Enough")}<div style="background: #eee">{words.format("Less")}</div>')

    assert [fault.split(":")[0] for fault in page.evaluate(measures.POOR_CONTRAST)] == ["Less"]


def test_measure_of_what_is_missing(tabs: Tabs) -> None:
    """What is not shown is missing, unless a reader can open it."""
    page = tabs.open(scripts=False)
    page.set_content("<p>1<p hidden>2<p style='display: none'>3<details><summary>4</summary>5</details>")

    assert page.evaluate(measures.MISSING) == ["3"]


def test_measure_of_forced_colours(tabs: Tabs) -> None:
    """A button is lost whose only frame was its colour, or whose mark has the colour of the page."""
    page = tabs.open()
    page.emulate_media(forced_colors="active")
    mark = "content: ''; mask: linear-gradient(red, red); background: Canvas; forced-color-adjust: none"
    page.set_content(
        f"""<style>
          body {{ background: Canvas; }}
          button, summary {{ appearance: none; border: 0; }}
          .framed {{ border: 1px solid; }}
          .drawn::after {{ content: ""; border-right: 2px solid; }}
          .faded::before {{ {mark}; }}
        </style>
        <button>1</button> <button class="framed">2</button> <button class="drawn">3</button>
        <button class="framed faded">4</button>
        <details class="easyread-menu"><summary class="drawn">5</summary></details>"""
    )

    lost = page.evaluate(measures.LOST_IN_FORCED_COLOURS)
    assert [re.findall(r"\d", button)[0] for button in lost] == ["1", "3", "4"]
