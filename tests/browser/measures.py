"""What is measured on a page by script, beyond what axe looks at."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from playwright.sync_api import Page

Measures = Mapping[str, str | tuple[str, object]]
"""A script for each name, or a script and what it is called with."""


def take(page: Page, wanted: Measures) -> dict[str, list[str]]:
    """Takes many measures at once: to ask the browser for each takes longer than to measure.

    Args:
        page: The page, open.
        wanted: What is measured.

    Returns:
        What each script found.
    """
    found: dict[str, list[str]] = page.evaluate(_all(wanted))
    return found


def _all(wanted: Measures) -> str:
    calls = []
    for name, measure in wanted.items():
        script, argument = (measure, None) if isinstance(measure, str) else measure
        calls.append(f"{json.dumps(name)}: ({script})({json.dumps(argument)})")
    return f"() => ({{{', '.join(calls)}}})"


def joined(wanted: Measures) -> str:
    """A script that takes many measures, and tells for each thing found by which it was found."""
    return f"""
    () => Object.entries(({_all(wanted)})())
      .flatMap(([what, found]) => found.map((fault) => `${{what}}: ${{fault}}`))
    """


def together(page: Page, wanted: Measures) -> list[str]:
    """All that many measures find on the page that is open, with the name of each before it."""
    found: list[str] = page.evaluate(joined(wanted))
    return found


SMALL_TEXT = """
({size, line}) => {
  const bad = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.data.trim();
    if (!words) continue;
    const style = getComputedStyle(walker.currentNode.parentElement);
    const letters = parseFloat(style.fontSize), high = parseFloat(style.lineHeight) / letters;
    if (!(letters >= size && high >= line - 0.001)) bad.push(`${words}: ${letters}px, line ${high}`);
  }
  return bad;
}
"""
"""Texts with letters smaller than `size` pixels, or lines lower than `line` times their letters."""

LONG_LINES = """
(most) => {
  const lines = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    let block = node.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    if (!lines.has(block)) lines.set(block, []);
    for (const word of node.data.matchAll(/\\S+\\s*/g)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].trimEnd().length);
      const {top, bottom} = range.getBoundingClientRect();
      const line = lines.get(block).at(-1);
      if (line && top < line.bottom - 2) line.words += word[0];
      else lines.get(block).push({bottom, words: word[0]});
    }
  }
  return [...lines.values()].flat().map((line) => line.words.trim()).filter((words) => words.length > most);
}
"""
"""Lines of text with more than `most` characters."""

SMALL_TARGETS = """
(least) => [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
  .filter((element) => {
    if (!element.checkVisibility()) return false;
    const sentence = element.closest("p, li, td, h1, h2, h3");
    const inSentence = sentence && sentence.textContent.trim() !== element.textContent.trim();
    return !(inSentence && getComputedStyle(element).display === "inline");
  })
  // Who presses the label of a field presses the field.
  .map((element) => (element.closest("label") || element))
  .map((element) => [element.textContent, element.getBoundingClientRect()])
  .filter(([, box]) => box.height < least || box.width < least)
  .map(([words, box]) => `${words}: ${box.width} x ${box.height}`)
"""
"""Things to click, other than links inside sentences, that are less than `least` pixels high or wide."""

NARROW = 640
"""Windows that are less wide show one column, in CSS pixels."""


def is_narrow(page: Page) -> bool:
    """Whether the page is seen in a narrow window, as on a telephone or enlarged."""
    assert page.viewport_size
    return page.viewport_size["width"] < NARROW


TEXT_SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }
"""
"""The spacing of WCAG 1.4.12, as a reader's own style sheet sets it."""

CLIPPED = """
() => {
  const bad = [];
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const hidden = node.parentElement.closest(".skip, thead");
    if (!node.data.trim() || !node.parentElement.checkVisibility()) continue;  // in what is closed
    if (hidden && getComputedStyle(hidden).position === "absolute") continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      texts.push({box, words: node.data.trim(), parent: node.parentElement});
    }
  }
  for (const {box, words, parent} of texts) {
    if (box.left < 0 || box.right > innerWidth) bad.push(`out of the window: ${words}`);
    for (let up = parent; up; up = up.parentElement) {
      const style = getComputedStyle(up), around = up.getBoundingClientRect();
      const cuts = style.overflowX !== "visible" || style.overflowY !== "visible";
      const framed = parseFloat(style.borderTopWidth) > 0 && parseFloat(style.borderBottomWidth) > 0;
      const outside = box.left < around.left - 1 || box.right > around.right + 1
        || box.top < around.top - 1 || box.bottom > around.bottom + 1;
      if ((cuts || framed) && outside) bad.push(`out of its box: ${words}`);
    }
  }
  texts.forEach((one, at) => texts.slice(at + 1).forEach((other) => {
    const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    if (wide > 1 && high > one.box.height / 3) bad.push(`over each other: ${one.words} / ${other.words}`);
  }));
  return bad;
}
"""
"""Texts that leave the window or the box drawn around them, or lie on other texts."""

MISSING = """
() => {
  const missing = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {data, parentElement: around} = walker.currentNode;
    const opens = "details:not([open]), dialog, [popover]";
    const scripted = "script, [hidden], .scripted, .easyread-controls";
    if (!data.trim() || around.checkVisibility() || around.closest(`${opens}, ${scripted}, svg`)) continue;
    missing.push(data.trim());
  }
  return missing;
}
"""
"""Texts that are not shown, but for those that open, and those that only scripts can do something with."""

_BOXES = """[...document.querySelectorAll("body *")].map((element) => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [element.tagName, x, y, width, height].join(" ");
})"""

REMEMBER_BOXES = f"() => {{ (window.boxes ??= {{}})[innerWidth] = {_BOXES}; }}"
"""Has the page remember where everything on it is in a window of this width."""

MOVED = f"""
() => {{
  const before = window.boxes[innerWidth], now = {_BOXES};
  if (now.length !== before.length) return [`${{before.length}} -> ${{now.length}} elements`];
  return now.flatMap((box, at) => box === before[at] ? [] : [`${{before[at]}} -> ${{box}}`]);
}}
"""
"""What is no longer where the page remembers it."""

_SEEN = """
  const seen = (element) => {
    // Of what is higher than the window, a part is in it at most.
    const high = element.getBoundingClientRect().height > innerHeight;
    const box = [...element.getClientRects()].find((line) => !high || line.bottom > 0);
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    return element.contains(document.elementFromPoint(x, y));
  };
  const outline = (element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
  };
"""
"""Whether the first line of an element is in the window, with nothing over it; how wide its outline is."""

STOP = f"""
() => {{
  {_SEEN}
  const at = document.activeElement;
  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((element) => element.checkVisibility());
  return {{
    number: stops.indexOf(at),
    count: stops.length,
    words: at.textContent.trim(),
    outline: outline(at),
    seen: seen(at),
  }};
}}
"""
"""Where the keyboard is: which of all its stops, how wide its outline is, and whether it can be seen."""


def stops(page: Page, count: int, where: str = STOP) -> list[Any]:
    """Where the keyboard is after each step of Tab, which is held down, as the page itself records it.

    Args:
        page: The page that is open.
        count: How many steps Tab takes.
        where: What is recorded: `STOP` or `AT`.
    """
    page.evaluate(
        f"""() => {{
          const where = {where}, steps = window.steps = [];
          addEventListener("keydown", () => steps.push(steps.length && where()), {{capture: true}});
        }}"""
    )
    for _ in range(count):
        page.keyboard.down("Tab")
    # What the first finds is where Tab began.
    recorded: list[Any] = page.evaluate(f"() => [...window.steps.slice(1), ({where})()]")
    page.keyboard.up("Tab")
    assert len(recorded) == count
    return recorded


SCROLLS_SIDEWAYS = "() => document.documentElement.scrollWidth > innerWidth"
"""Whether the page is wider than the window."""

TOO_WIDE = f"() => ({SCROLLS_SIDEWAYS})() ? ['too wide'] : []"
"""The same, as a fault."""

SKIP_SEEN = """
() => [...document.querySelectorAll(".skip")]
  .filter((link) => link.getBoundingClientRect().bottom > 0)
  .map((link) => link.textContent)
"""
"""Links past the head of a page that are seen although they have no focus."""

ALL_OPEN = "() => document.querySelectorAll('details').forEach((details) => { details.open = true; })"
"""Opens what readers can open, so that what stands there is measured too."""

ALL_PICTURES = """
() => Promise.all([...document.images].map((image) => {
  image.loading = "eager";
  return image.complete || new Promise((done) => { image.onload = image.onerror = done; });
}))
"""
"""Has the browser fetch also the pictures that it would fetch only when they come into view."""

IN_VIEW = """
(id) => {
  const {top} = document.getElementById(id).getBoundingClientRect();
  const covered = Math.max(0, ...[...document.querySelectorAll("header")]
    .filter((header) => ["fixed", "sticky"].includes(getComputedStyle(header).position))
    .map((header) => header.getBoundingClientRect().bottom));
  return top >= covered - 1 && top < innerHeight;
}
"""
"""Whether the top of an element is in the window, and no header that stays there covers it."""

MOVES = """
() => [...document.querySelectorAll("body *")]
  .filter((element) => {
    const style = getComputedStyle(element);
    const times = style.transitionDuration.split(", ");
    return style.animationName !== "none" || times.some((time) => time !== "0s");
  })
  .map((element) => element.outerHTML.slice(0, 80))
  .concat(document.getAnimations().length ? ["something is moving"] : [])
"""
"""What is animated, or would be when it changes."""

LOST_IN_FORCED_COLOURS = """
() => [...document.querySelectorAll("button, summary, input, select, .tool > a, .onward a")]
  .filter((element) => element.checkVisibility())
  .filter((element) => {
    // Material draws the frame of its summaries round what they open too.
    const boxes = element.matches(".md-typeset summary") ? [element, element.parentElement] : [element];
    const marks = ["::before", "::after"].map((which) => getComputedStyle(element, which))
      .filter((mark) => mark.content !== "none");
    // The summaries of the menu have no frame in any colours, but a mark that is drawn by its border.
    const drawn = element.matches(".easyread-menu summary") ? marks : [];
    const framed = [...boxes.map((box) => getComputedStyle(box)), ...drawn]
      .some((box) => box.borderRightStyle !== "none" && parseFloat(box.borderRightWidth) >= 1);
    const paper = getComputedStyle(document.body).backgroundColor;
    const faded = marks.some((mark) => mark.maskImage !== "none" && mark.backgroundColor === paper);
    return faded || !framed && getComputedStyle(element).appearance === "none";
  })
  .map((element) => element.outerHTML.slice(0, 80))
"""
"""What can be pressed and has lost its frame or its mark where the device sets all colours."""

_SHOWN = """const node = walker.currentNode;
    if (!node.parentElement.checkVisibility() || node.parentElement.closest(HIDDEN)) continue;"""
_HIDDEN = "'.easyread-hidden, .easyread-skip, thead:has(+ tbody td[data-label]), .easyread-table thead'"

SHOWN_LONG_LINES = LONG_LINES.replace("const node = walker.currentNode;", _SHOWN.replace("HIDDEN", _HIDDEN))
"""The same as `LONG_LINES`, where some texts are for screen readers or scripts alone."""

SHOWN_CLIPPED = CLIPPED.replace(
    "const node = walker.currentNode;",
    _SHOWN.replace("HIDDEN", _HIDDEN[:-1] + ", .easyread-wide, .easyread-menu'"),
)
"""The same as `CLIPPED`, without those, and without what scrolls by itself."""

SMALL_PRINT = """
(least) => {
  const bad = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.data.trim(), around = walker.currentNode.parentElement;
    if (!words || !around.checkVisibility() || around.closest("svg, .easyread-hidden")) continue;
    const size = parseFloat(getComputedStyle(around).fontSize);
    if (size < least) bad.push(`${words}: ${size}px`);
  }
  return bad;
}
"""
"""Texts on paper with letters smaller than `least` pixels, other than those inside charts."""

PRINTED = """
(kinds) => kinds.filter((kind) => [...document.querySelectorAll(kind)].some((one) => one.checkVisibility()))
"""
"""Which of these selectors have something that is shown."""

UNDERLINED = """
() => [...document.querySelectorAll("main p a[href], main li a[href], main dd a[href], main td a[href]")]
  .filter((link) => link.checkVisibility() && !link.closest(".easyread-menu"))
  .filter((link) => getComputedStyle(link).textDecorationLine !== "underline")
  .map((link) => link.textContent)
"""
"""Links in text that no line marks as links."""

HELD = """
() => [...document.querySelectorAll("main *")].filter((one) => {
  const style = getComputedStyle(one);
  return /auto|scroll/.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1;
}).filter((one) => one.checkVisibility() && (one.tabIndex < 0 || !one.getAttribute("aria-label")))
  .map((one) => one.outerHTML.slice(0, 200))
"""
"""What scrolls sideways by itself and no key reaches, or that has no name."""

_ALL_STOPS = "a[href], button, input, select, textarea, summary, audio[controls], [tabindex='0']"

STOPS = f"""
() => [...document.querySelectorAll(`{_ALL_STOPS}`)]
  .filter((one) => one.checkVisibility())
  .map((one) => {{ one.dataset.stop = ""; return one.textContent.trim(); }})
"""
"""All that the keyboard should reach, with a mark on it."""

AT = f"""
() => {{
  {_SEEN}
  const at = document.activeElement;
  if (at === document.body) return null;
  delete at.dataset.stop;
  return {{
    words: at.textContent.trim().slice(0, 80) || at.outerHTML.slice(0, 80),
    left: document.querySelectorAll("[data-stop]").length,
    outline: outline(at),
    seen: seen(at),
  }};
}}
"""
"""Where the keyboard is, whether that can be seen, and how many of `STOPS` are left."""

LEFT = "() => [...document.querySelectorAll('[data-stop]')].map((one) => one.outerHTML.slice(0, 200))"
"""What of `STOPS` the keyboard has not reached."""


def way_through(page: Page) -> Iterator[str]:
    """What is wrong with the stops of the keyboard on the page that is open."""
    count = len(page.evaluate(STOPS))
    for stop in stops(page, count, AT):
        if stop is None:
            break
        if stop["outline"] < 2 or not stop["seen"]:
            yield str(stop)
        if not stop["left"]:
            break
    yield from (f"not reached: {what}" for what in page.evaluate(LEFT))


POOR_CONTRAST = """
() => {
  const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([...rgb]) => rgb.slice(0, 3).map((part) => part / 255)
    .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const over = (top, [...under]) => {
    const alpha = top[3] ?? 1;
    return [0, 1, 2].map((at) => top[at] * alpha + under[at] * (1 - alpha));
  };
  const grounds = new Map();
  const ground = (element) => {
    if (!element) return [255, 255, 255];
    if (!grounds.has(element)) {
      const own = parse(getComputedStyle(element).backgroundColor);
      grounds.set(element, own[3] === undefined ? own : over(own, ground(element.parentElement)));
    }
    return grounds.get(element);
  };
  const bad = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.data.trim(), around = walker.currentNode.parentElement;
    if (!words || !around.checkVisibility() || around.closest("svg, option, .easyread-hidden")) continue;
    const under = ground(around), text = over(parse(getComputedStyle(around).color), under);
    const [more, less] = [light(under), light(text)].sort((one, other) => other - one);
    const contrast = (more + 0.05) / (less + 0.05);
    if (contrast < 7) bad.push(`${words}: ${contrast}`);
  }
  return bad;
}
"""
"""Texts with a contrast of less than 7 to 1: quicker than axe, for pages that are seen in many colours."""


def coloured(colours: str, script: str) -> str:
    """A script that measures the page in the colours that a reader has chosen."""
    return f"""
    (argument) => {{
      const {{dataset}} = document.documentElement;
      dataset.colours = {json.dumps(colours)};
      const found = ({script})(argument);
      delete dataset.colours;
      return found;
    }}
    """


def spaced_out(script: str) -> str:
    """A script that measures the page with its text spaced out by the reader as WCAG 1.4.12 says."""
    return f"""
    (argument) => {{
      const style = document.createElement("style");
      style.textContent = {json.dumps(TEXT_SPACING)};
      document.head.append(style);
      const found = ({script})(argument);
      style.remove();
      return found;
    }}
    """


UNSEEN = f"""
() => {{
  {_SEEN}
  return [...document.querySelectorAll(`{_ALL_STOPS}`)]
    .filter((one) => one.checkVisibility())
    .filter((one) => {{
      one.focus({{focusVisible: true}});
      return document.activeElement !== one || outline(one) < 2 || !seen(one);
    }})
    .map((one) => one.outerHTML.slice(0, 200));
}}
"""
"""Stops of the keyboard that something covers, or that no outline marks, as they get the focus."""

BROKEN_WORDS = """
() => [...document.querySelectorAll("h1")].flatMap((title) => {
  const broken = [];
  const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    for (const word of walker.currentNode.data.matchAll(/\\S+/g)) {
      range.setStart(walker.currentNode, word.index);
      range.setEnd(walker.currentNode, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
      if (lines.size > 1 && !word[0].includes("-")) broken.push(word[0]);
    }
  }
  return broken;
})
"""
"""Words of a page's title that stand on two lines."""
