"""How readers make easy pages easier for themselves: size, spacing, colours, pictures, one idea at a time."""

from __future__ import annotations

import json
from contextlib import closing

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import measures
from tests.browser.axe import violations
from tests.browser.conftest import Served, Tabs

PHONE = (320, 568)

PAPER = {
    "light": "rgb(255, 255, 255)",
    "dark": "rgb(20, 24, 31)",
    "cream": "rgb(251, 243, 220)",
    "yellow": "rgb(0, 0, 0)",
}
"""Ground of the page in each of the colours."""

GROUND = "() => getComputedStyle(document.body).backgroundColor"
SIZE = "() => parseFloat(getComputedStyle(document.body).fontSize)"
LINE = "() => parseFloat(getComputedStyle(document.body).lineHeight)"
PICTURE = "() => document.querySelector('main section .idea img')?.getBoundingClientRect().width"
KEPT = "() => localStorage.easyread"


@pytest.fixture
def phone(tabs: Tabs, served: Served) -> Page:
    """An easy page on a telephone."""
    page = tabs.open(*PHONE)
    page.goto(f"{served.top}easy/homes/")
    return page


def choose(page: Page, group: str, label: str) -> None:
    """Open the choices and make one."""
    if not page.locator("details.easier").evaluate("(details) => details.open"):
        page.get_by_text("Make this page easier").click()
    page.get_by_role("group", name=group).get_by_label(label, exact=True).check()


@pytest.mark.parametrize(
    ("label", "colours"),
    [("Light", "light"), ("Dark", "dark"), ("Cream", "cream"), ("Yellow on black", "yellow")],
)
def test_colours(phone: Page, label: str, colours: str) -> None:
    """The colours that a reader chooses are those of the page, whatever the device wants."""
    for scheme in ("light", "dark"):
        phone.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        choose(phone, "Colours", label)
        assert phone.evaluate(GROUND) == PAPER[colours]


def test_sizes_spacing_and_pictures(phone: Page) -> None:
    """Words and the space between their lines grow, pictures become smaller or go, as a reader chooses."""
    sizes, lines, pictures = [phone.evaluate(SIZE)], [phone.evaluate(LINE)], [phone.evaluate(PICTURE)]
    for label in ("Large", "Very large"):
        choose(phone, "Size of words", label)
        sizes.append(phone.evaluate(SIZE))
    choose(phone, "Size of words", "Normal")
    for label in ("More", "A lot"):
        choose(phone, "Space between lines", label)
        lines.append(phone.evaluate(LINE))
    for label in ("Small", "None"):
        choose(phone, "Pictures", label)
        pictures.append(phone.evaluate(PICTURE))

    assert sizes[0] >= 21
    assert sizes == sorted(set(sizes))
    assert lines == sorted(set(lines))
    assert pictures == sorted(set(pictures), reverse=True)
    assert pictures[-1] == 0


def test_choices_are_kept(phone: Page, served: Served) -> None:
    """Choices hold on the next page and after it was closed, are kept on the device, and go when asked to."""
    choose(phone, "Colours", "Cream")
    choose(phone, "Pictures", "Small")
    assert json.loads(phone.evaluate(KEPT)) == {"colours": "cream", "pictures": "small"}
    phone.goto(f"{served.top}easy/health/promises/")
    assert phone.evaluate(GROUND) == PAPER["cream"]
    phone.get_by_text("Make this page easier").click()
    assert phone.get_by_label("Cream").is_checked()
    phone.get_by_role("button", name="Put everything back").click()
    assert phone.evaluate(GROUND) == PAPER["light"]
    assert phone.evaluate(KEPT) is None
    assert phone.get_by_label("Like my device").is_checked()


def test_no_flash(phone: Page, served: Served) -> None:
    """What was chosen is there before anything of the page is: no other colours are seen first."""
    choose(phone, "Colours", "Yellow on black")
    phone.add_init_script(
        """
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          window.first = document.documentElement.dataset.colours;
          observer.disconnect();
        }).observe(document, {childList: true, subtree: true});
        """
    )
    phone.goto(f"{served.top}easy/homes/")
    assert phone.evaluate("() => window.first") == "yellow"


@pytest.mark.parametrize("kept", ["no json", "[1]", '{"colours": "\\"><script>", "x y": "1"}', "null"])
def test_nonsense_that_was_kept(phone: Page, served: Served, kept: str) -> None:
    """Whatever else stands in the device's memory, the page is there, and can be made easier."""
    phone.evaluate("(kept) => { localStorage.easyread = kept; }", kept)
    errors: list[str] = []
    phone.on("pageerror", lambda error: errors.append(str(error)))
    phone.goto(f"{served.top}easy/homes/")
    choose(phone, "Colours", "Dark")
    assert phone.evaluate(GROUND) == PAPER["dark"]
    assert errors == []


def test_without_memory(phone: Page, served: Served) -> None:
    """Where nothing may be kept, choices hold for the page that is open."""
    phone.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('not allowed'); }})"
    )
    phone.goto(f"{served.top}easy/homes/")
    choose(phone, "Colours", "Cream")
    assert phone.evaluate(GROUND) == PAPER["cream"]


def test_choices_by_keyboard(phone: Page) -> None:
    """Keys alone open the choices, make one, and close them; the focus comes back."""
    summary = phone.locator("details.easier summary")
    summary.focus()
    phone.keyboard.press("Enter")
    phone.keyboard.press("Tab")
    phone.keyboard.press("ArrowDown")
    assert phone.get_by_role("group", name="Size of words").get_by_label("Large", exact=True).is_checked()
    phone.keyboard.press("Escape")
    assert not phone.locator("details.easier").evaluate("(details) => details.open")
    assert phone.evaluate("() => document.activeElement.tagName") == "SUMMARY"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_without_javascript_pages_follow_the_device(tabs: Tabs, served: Served, scheme: str) -> None:
    """Without JavaScript, colours are those that the device wants, and no button does nothing."""
    page = tabs.open(scripts=False)
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{served.top}easy/homes/")
    assert page.locator(".reading").count() == 0
    assert (
        page.locator("main section .idea").first.evaluate(
            "() => getComputedStyle(document.body).backgroundColor"
        )
        == PAPER[scheme]
    )


# ---------------------------------------------------------------- one idea at a time


@pytest.fixture
def one(phone: Page) -> Page:
    """The page with one idea shown alone."""
    phone.get_by_role("button", name="One idea at a time").click()
    phone.get_by_role("dialog", name="One idea at a time").wait_for()
    return phone


def words(page: Page) -> str:
    """The words of the idea that is shown alone."""
    return page.locator("dialog.one .shown").inner_text().strip()


def ideas(page: Page) -> list[str]:
    """The words of every idea of the page, without those that every page says."""
    rows = page.locator("main .idea:not(.head, .notice .idea)")
    said = "(rows) => rows.map((row) => row.querySelector('[data-say], p').innerText.trim())"
    return list(rows.evaluate_all(said))


def test_one_idea_at_a_time(one: Page) -> None:
    """Next and Back lead through the ideas of the page one by one, from the first to the last."""
    everything = ideas(one)
    assert len(everything) > 30
    assert words(one) == everything[0]
    assert one.get_by_role("status").inner_text() == f"1 of {len(everything)}"
    assert not one.get_by_role("button", name="Back", exact=True).is_visible()
    for expected in everything[1:]:
        one.locator("dialog").get_by_role("button", name="Next", exact=True).click()
        assert words(one) == expected
    assert not one.locator("dialog").get_by_role("button", name="Next", exact=True).is_visible()
    one.locator("dialog").get_by_role("button", name="Back", exact=True).click()
    assert words(one) == everything[-2]


def test_one_idea_by_keyboard(one: Page) -> None:
    """Arrow keys lead on and back, Escape closes, and the reader is where the idea stands in the page."""
    everything = ideas(one)
    for _ in range(8):
        one.keyboard.press("ArrowRight")
    one.keyboard.press("ArrowLeft")
    assert words(one) == everything[7]
    for _ in range(6):
        one.keyboard.press("Tab")
        inside = "() => !document.activeElement || document.activeElement === document.body"
        assert one.evaluate(f"{inside} || !!document.activeElement.closest('dialog')")
    one.keyboard.press("Escape")
    assert not one.locator("dialog.one").is_visible()
    # The page goes there when the closing is done.
    one.wait_for_function(
        "(row) => row.getBoundingClientRect().top >= 0 && row.getBoundingClientRect().bottom <= innerHeight",
        arg=one.locator("main .idea", has_text=everything[7]).first.element_handle(),
    )


def test_one_idea_by_swipe(one: Page) -> None:
    """A finger that moves to the left leads on, one to the right leads back; up and down do not."""
    everything = ideas(one)
    swipe = """([across, down]) => {
      const target = document.querySelector("dialog.one .shown");
      const touch = (x, y) => new Touch({identifier: 1, target, clientX: x, clientY: y});
      target.dispatchEvent(new TouchEvent("touchstart", {bubbles: true, touches: [touch(200, 200)]}));
      const end = {bubbles: true, changedTouches: [touch(200 + across, 200 + down)]};
      target.dispatchEvent(new TouchEvent("touchend", end));
    }"""
    shown = []
    for across, down in ((-150, 10), (-150, 0), (30, 0), (100, 200), (150, -20)):
        one.evaluate(swipe, [across, down])
        shown.append(everything.index(words(one)))
    assert shown == [1, 2, 2, 2, 1]


def test_one_idea_can_be_heard(one: Page) -> None:
    """Each idea can be listened to where it is shown alone; it falls silent when the reader goes on."""
    one.locator("dialog").get_by_role("button", name="Listen").click()
    one.wait_for_function("() => !document.querySelector('audio').paused")
    one.locator("dialog").get_by_role("button", name="Next", exact=True).click()
    one.wait_for_function("() => document.querySelector('audio').paused")


@pytest.mark.parametrize("colours", list(PAPER))
def test_one_idea_for_everyone(browser: Browser, served: Served, colours: str) -> None:
    """The choices and one idea alone pass axe in all colours, fit a small telephone, and are large enough."""
    with closing(Tabs(browser)) as tabs:
        page = tabs.open(*PHONE)
        kept = json.dumps({"colours": colours, "size": "larger"})
        page.add_init_script(f"localStorage.easyread = {kept!r}")
        page.goto(f"{served.top}easy/homes/")
        page.get_by_text("Make this page easier").click()
        found = violations(page)
        found += page.evaluate(measures.SMALL_TARGETS, 44)
        found += ["too wide"] if page.evaluate(measures.SCROLLS_SIDEWAYS) else []
        page.get_by_role("button", name="One idea at a time").click()
        for _ in range(3):
            page.keyboard.press("ArrowRight")
        found += violations(page)
        found += page.evaluate(measures.SMALL_TARGETS, 44)
        found += page.evaluate(
            "() => [...document.querySelectorAll('dialog button:not([disabled], [hidden])')]"
            ".map((one) => one.getBoundingClientRect())"
            ".filter(({left, right, top, bottom}) => left < 0 || right > innerWidth || top < 0)"
            ".map((box) => JSON.stringify(box))"
        )
        assert found == []
