"""A measure -> a chart that needs no colour, no script, no legend, and says in words what it shows."""

from __future__ import annotations

from markupsafe import Markup

from easyread.model import Measure
from easyread.pages.chart_bars import bar_chart
from easyread.pages.chart_lines import line_chart

_MOST_TIMES_IN_BARS = 3


def line_or_bar_chart(
    measure: Measure, suppress_below: int | None = None, *, title: str | None = None
) -> Markup:
    """A measure's numbers as a chart, each with its figures beside it; empty where it has none.

    Up to three times are bars. More are lines, if the numbers have room beside each other; else bars too.
    Both begin at 0, and percentages end at 100, so that no change looks larger than it is.

    Args:
        measure: What is shown.
        suppress_below: Smaller counts are not shown; nor do their bars have their length.
        title: What the chart is called; the measure's standard text where it is left out.
    """
    if not measure.values:
        return Markup("")
    title = title or measure.text.plain
    if len(measure.periods) > _MOST_TIMES_IN_BARS and (lines := line_chart(measure, suppress_below, title)):
        return lines
    return bar_chart(measure, suppress_below, title)
