"""The pages of actions: all of them, some of them, and each."""

from __future__ import annotations

from collections import Counter
from urllib.parse import urljoin

import pytest

from easyread.model import PROMISES
from easyread.pages import Site, easy_made_html, made_pages, standard_made_html
from tests.conftest import SETTINGS
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import MakeSite, easy_part, links
from tests.pages.promises import (
    FILES,
    ORDER,
    STATUSES,
    below,
    both,
    easy_made,
    headings,
    standard_made,
    table,
)


def choices(root: Element) -> dict[str, str]:
    """Where the lists of views lead, by the words of each view."""
    navs = root.all("nav", css_class="parts")
    lists = [one for nav in navs for one in nav.all("ul")] + root.all("ul", css_class="easyread-choices")
    return {words: address for one in lists for address, words in links(one)}


def listed(root: Element, easy: bool) -> list[str]:
    """Keys of the actions on a page, in its order."""
    ways = (
        [article.all("a")[0] for article in root.all("article")]
        if easy
        else [row.one("a") for row in root.all("tr") if row.all("td")]
    )
    return [way.attributes["href"].rpartition("actions/")[2].strip("./") for way in ways]


def groups(root: Element) -> dict[str, tuple[str, str]]:
    """Where an easy overview leads, and how many promises of which kinds it counts, by title of a page."""
    found = {}
    for section in root.all("section"):
        ((address, title),) = links(section.one("h2"))
        found[title] = (address, section.all("p")[0].words)
    return found


def counted(root: Element) -> int:
    """How many promises an easy overview counts in all."""
    total = 0
    for _, words in groups(root).values():
        number, _, kinds = words.partition(".")
        assert int(number.split()[0]) == sum(int(one.rpartition(":")[2]) for one in kinds.split(".") if one)
        total += int(number.split()[0])
    return total


def test_groups(two_plans: Site) -> None:
    """All actions stand below their pages, in the order of the navigation, each exactly once."""
    root = standard_made(two_plans, "actions")
    titles = ["xsLaw", "xsHomes", "xsHealth"]
    assert [heading for heading in headings(root) if heading in titles] == titles
    assert listed(root, easy=False) == [
        *("national/h-1", "national/n-2", "h-1", "h-2", "h-3"),
        *("he-1", "he-2", "he-3", "he-4", "he-5"),
    ]
    assert set(listed(root, easy=False)) == two_plans.plan.promises.keys()


def test_easy_groups(two_plans: Site) -> None:
    """The easy page leads to the promises of each page, in order, and counts them by how far they are."""
    found = groups(easy_made(two_plans, "actions"))
    assert list(found.items()) == [
        ("The law", ("../national/law/promises/", "2 promises. Doing now: 1. Late: 1.")),
        ("My home", ("../homes/promises/", "3 promises. Might be late: 1. Done: 1. No news: 1.")),
        ("My health", ("../health/promises/", "5 promises. Doing now: 2. Stopped: 1. Cannot say: 2.")),
    ]


def test_every_promise_is_found_from_the_easy_groups(two_plans: Site) -> None:
    """The pages to which the easy page leads show every promise of the plan exactly once."""
    pages = [easy_part(two_plans, path, PROMISES) for path in two_plans.contents.paths()]
    order = [two_plans.addresses.easy_part(two_plans.plan.by_path[p], PROMISES) for p in ORDER.paths()]
    ways = [address for address, _ in groups(easy_made(two_plans, "actions")).values()]
    assert [urljoin("easy/actions/", way) for way in ways] == order
    shown = [article.id for page in pages for article in page.all("article")]
    keys = listed(standard_made(two_plans, "actions"), easy=False)
    assert shown == [f"action-{key.rpartition('/')[2]}" for key in keys]


def test_page_outside_the_navigation(two_plans: Site) -> None:
    """Actions of a page that is not in the navigation are listed too, after the others."""
    alone = Site(
        two_plans.plan, two_plans.pictures, two_plans.addresses, two_plans.contents.only(["homes.md"])
    )
    assert list(groups(easy_made(alone, "actions"))) == ["My home", "My health", "The law"]
    keys = listed(standard_made(alone, "actions"), easy=False)
    assert keys[:3] == ["h-1", "h-2", "h-3"]
    assert sorted(keys) == sorted(two_plans.plan.promises)


EASY_CHOICES = {
    "Doing now: 3": "by/status-on-track",
    "Might be late: 1": "by/status-at-risk",
    "Late: 1": "by/status-late",
    "Done: 1": "by/status-done",
    "Stopped: 1": "by/status-stopped",
    "Cannot say: 2": "by/status-cannot-say",
    "No news: 1": "by/status-no-news",
    "Head of homes: 2": "by/lead-head-of-homes",
    "Head of Homes!: 1": "by/lead-head-of-homes-more",
    "Nurse: 1": "by/lead-nurse",
    "Planner: 1": "by/lead-planner",
    "Schwester Ä: 1": "by/lead-schwester",
    "Our plan: 8": "by/no-part",
    "All of England: 2": "by/part-national",
}

STANDARD_CHOICES = {
    "On track (3)": "by/status-on-track",
    "At risk (1)": "by/status-at-risk",
    "Late (1)": "by/status-late",
    "Done (1)": "by/status-done",
    "Stopped (1)": "by/status-stopped",
    "Cannot say (2)": "by/status-cannot-say",
    "No news (1)": "by/status-no-news",
    "Head of homes (2)": "by/lead-head-of-homes",
    "Head of Homes! (1)": "by/lead-head-of-homes-more",
    "Nurse (1)": "by/lead-nurse",
    "Planner (1)": "by/lead-planner",
    "Schwester Ä (1)": "by/lead-schwester",
    "A plan (8)": "by/no-part",
    "xsEngland (2)": "by/part-national",
}


def test_views(two_plans: Site) -> None:
    """Both versions lead to the actions of each status, lead and part, and say how many there are."""
    easy, standard = both(two_plans, "actions")
    assert choices(easy) == {words: f"{name}/" for words, name in EASY_CHOICES.items()}
    assert choices(standard) == {words: f"{name}/" for words, name in STANDARD_CHOICES.items()}


@pytest.mark.parametrize(("words", "name"), EASY_CHOICES.items())
def test_counts_of_views(two_plans: Site, words: str, name: str) -> None:
    """A view shows as many actions as lists say, the same in both versions, and is marked in them."""
    easy, standard = both(two_plans, f"actions/{name}")
    keys = listed(standard, easy=False)
    assert len(keys) == int(words.rpartition(" ")[2])
    if name in ("by/no-part", "by/part-national"):
        assert counted(easy) == len(keys)
    else:
        assert listed(easy, easy=True) == keys
    for root in (easy.one("main"), standard):
        (here,) = [link for link in root.all("a") if link.attributes.get("aria-current") == "page"]
        assert here.attributes["href"] == "./"
    if name.startswith("by/status-"):
        assert {STATUSES[key] for key in keys} == {name.removeprefix("by/status-")}


def test_statuses_share_all_actions(two_plans: Site) -> None:
    """Every action stands in the view of one status, and in that of one part."""
    names = [name for name in two_plans.made if name.startswith("actions/by/status-")]
    found = Counter(key for name in names for key in listed(easy_made(two_plans, name), easy=True))
    assert found == Counter(list(STATUSES))
    names = [name for name in two_plans.made if name.startswith(("actions/by/part-", "actions/by/no-part"))]
    shown = Counter(title for name in names for title in groups(easy_made(two_plans, name)))
    assert shown == Counter(groups(easy_made(two_plans, "actions")).keys())
    assert sum(counted(easy_made(two_plans, name)) for name in names) == len(STATUSES)


def test_how_far_in_views(two_plans: Site) -> None:
    """A view says how far each promise is, but for one of a status, which says it once for all."""
    lead = easy_made(two_plans, "actions/by/lead-head-of-homes")
    assert [len(article.all("p", css_class="status")) for article in lead.all("article")] == [1, 1]
    late = easy_made(two_plans, "actions/by/status-late")
    assert (late.one("h1").words, late.all("p", css_class="status")) == ("Promises: Late", [])
    assert [article.words for article in late.all("article")] == ["We will change the law."]


def test_actions_without_a_lead(two_plans: Site) -> None:
    """Views of leads show those that have one; who leads two things with another stands in both."""
    planner = listed(easy_made(two_plans, "actions/by/lead-planner"), easy=True)
    homes = listed(easy_made(two_plans, "actions/by/lead-head-of-homes"), easy=True)
    assert (planner, homes) == (["h-2"], ["h-1", "h-2"])


def leads(site: MakeSite, *names: str) -> dict[str, str]:
    """Names of the views of leads, by the words of their leads."""
    actions = "".join(f"  - {{id: a-{n}, text: A., lead: '{name}'}}\n" for n, name in enumerate(names))
    made = site({"docs/a.md": f"---\ntitle: A\nactions:\n{actions}---\n"})
    ways = choices(standard_made(made, "actions"))
    for address in ways.values():
        assert f"actions/{address.strip('/')}" in made.made
    return {words: address.strip("/") for words, address in ways.items() if address.startswith("by/lead-")}


def test_names_of_leads(site: MakeSite) -> None:
    """Leads whose names differ only in signs, or have no Latin letters, have pages of their own."""
    names = ["Head of homes", "Head-of-homes", "head of homes?", "医生", "Ω", "Head of homes more"]
    found = leads(site, *names)
    assert found.keys() == {f"{name} (1)" for name in names}
    assert len(set(found.values())) == len(names)
    assert all(name.isascii() and " " not in name for name in found.values())


def test_a_lead_with_a_long_name(site: MakeSite) -> None:
    """A title tells the beginning of a long name, so that easy read stays near; the page tells all."""
    lead = "Service manager for the community learning disability team of the east"
    made = site({"docs/a.md": f"---\ntitle: A\nactions: [{{id: a-1, text: A., lead: {lead}}}]\n---\n"})
    (name,) = (name for name in made.made if "/by/lead-" in name)
    page = standard_made(made, name)
    assert page.one("h1").words == "Actions: Service manager for the community learning\u2026"
    assert page.one("p", css_class="easyread-action-text").words == lead


def test_part_of_another_day(two_plans: Site) -> None:
    """Where a part speaks of another day than the plan, its list says so, and that of the plan does not."""
    easy, standard = both(two_plans, "actions")
    said = [words.words for words in easy.one("main").all("p") if words.words.startswith("This part is from")]
    assert said == ["This part is from 31 July 2022."]
    assert [p.words for p in standard.all("p") if p.words.startswith("As it")] == [
        "As it stood on 31 July 2022."
    ]


def test_no_parts(site: MakeSite) -> None:
    """A plan without parts offers no views of them, and one without leads none of those."""
    made = site({"docs/a.md": "---\ntitle: A\nactions:\n  - {id: a, text: A.}\n---\n"})
    for root in both(made, "actions"):
        assert [address for address in choices(root).values() if "status-" not in address] == []
        assert [box for box in root.all("details") if not box.has_class("menu")] == []
    assert "1 action, each" in standard_made(made, "actions").words
    assert "This plan makes 1 promise." in easy_made(made, "actions").words


def test_table_of_actions(two_plans: Site) -> None:
    """The standard page says of each action what, how far, by when and who."""
    (_, homes, _) = standard_made(two_plans, "actions").all("table")
    assert table(homes) == [
        ["xsBuild homes.", "! At risk", "By the end of June 2019", "Head of homes"],
        ["xsWrite a plan.", "? No news", "By the end of May 2018", "Head of homes, Planner"],
        ["xsDid it.", "✓ Done", "By the end of 2018", "No lead named"],
    ]


def test_data_is_offered(two_plans: Site) -> None:
    """The page of all actions offers them as data, and the pages of some do not."""
    ways = [address for address, _ in links(standard_made(two_plans, "actions"))]
    assert [way for way in ways if "easyread/" in way] == [
        "../easyread/actions.csv",
        "../easyread/actions.json",
    ]
    assert "actions.csv" not in standard_made_html(two_plans, "actions/by/status-done")


def rows(root: Element) -> list[str]:
    """Words of each idea in the main part of an easy page."""
    return [row.words for row in root.one("main").all("div", css_class="idea")]


def missing(what: str) -> str:
    return f"There is no easy read for {what} yet. Read {what} in the standard version"


def test_easy_page_of_a_promise(two_plans: Site) -> None:
    """The easy page of a promise says all that is known of it in easy words, the newest news first."""
    root = easy_made(two_plans, "actions/h-1")
    assert root.one("title").words == "We will build homes. - Our plan - easy read"
    assert rows(root) == [
        "We will build homes.",
        "We want to finish this by the end of June 2019. We might be late.",
        "This begins some time in spring 2018 (March, April or May).",
        "The Head of homes leads this.",
        "These people and groups help: Builders, Neighbours.",
        "There are 10 homes.",
        "News from 2 November 2018.",
        "There is land.",
        "News from May 2018.",
        "They said yes.",
        "News from spring 2018 (March, April or May).",
        missing("this news"),
        "Money is hard to find.",
        missing("this part"),
        "I have a home.",
        missing("this statement"),
        "People with a job",
        "My home",
        "My home: Where you live",
    ]
    assert headings(root) == [
        "How can you tell that it is done?",
        "What happened",
        "What makes this hard",
        "What this helps people to say",
        "Numbers that should change",
        "Where this promise belongs",
    ]


def test_standard_page_of_an_action(two_plans: Site) -> None:
    """The standard page of an action has its facts, its history with the newest first, and what it serves."""
    root = standard_made(two_plans, "actions/h-1")
    facts = root.one("dl")
    assert list(zip(*([cell.words for cell in facts.all(tag)] for tag in ("dt", "dd")), strict=True)) == [
        ("Status", "! At risk"),
        ("Begins", "Spring 2018 (March, April or May)"),
        ("By when", "By the end of June 2019"),
        ("Lead", "Head of homes"),
        ("Partners", "Builders, Neighbours"),
        ("Cost", "3 million"),
        ("Source", "Cabinet paper"),
        ("Reference", "h-1"),
    ]
    assert root.one("h1").words == "Action h-1: xsHomes"
    assert root.one("p", css_class="easyread-action-text").words == "xsBuild homes."
    assert [step.words for step in below(root, "Progress")[0].all("li")] == [
        "2 November 2018: xsFound land.",
        "May 2018: xsAgreed.",
        "Spring 2018 (March, April or May): xsAsked.",
    ]
    assert below(root, "How to tell that it is done")[0].words == "xsTen homes."
    assert below(root, "What stands in the way")[0].words == "xsMoney is short. xsLand is dear."
    assert below(root, "What people should be able to say")[0].words == "xsI have a home. xsI am safe."


def test_facts_that_differ(two_plans: Site) -> None:
    """Where the calendar corrects what was claimed, both are said; and when an action was done is a fact."""
    late = standard_made(two_plans, "actions/national/h-1").one("dl").words
    assert "Status! Late" in late
    assert "Last reported asOn track" in late
    assert "Referencenational/h-1" in late
    done = standard_made(two_plans, "actions/h-3").one("dl").words
    assert "DoneOctober 2018" in done
    assert "Last reported as" not in done
    assert "We did it in October 2018." in easy_made(two_plans, "actions/h-3").words


def test_nothing_reported(two_plans: Site) -> None:
    """Where nothing was reported, the standard page says so, and the easy page makes nothing up."""
    easy, standard = both(two_plans, "actions/h-2")
    assert below(standard, "Progress")[0].words == "Nothing has been reported yet."
    assert headings(easy) == ["Where this promise belongs"]


def test_why(two_plans: Site) -> None:
    """Why an action was stopped or cannot be judged stands on its page, in the words of each version."""
    assert "Nobody counts this." in rows(easy_made(two_plans, "actions/he-1"))
    assert missing("the reason") in rows(easy_made(two_plans, "actions/he-2"))
    assert below(standard_made(two_plans, "actions/he-2"), "Why")[0].words == "xsLost."


def test_where_it_stands(two_plans: Site) -> None:
    """The page of an action leads to its place in the plan, and to the parts that speak of it, each once."""
    easy, standard = both(two_plans, "actions/h-1")
    assert links(standard.all("ul")[-1]) == [
        ("../../homes/#action-h-1", "xsHomes: What we said we would do"),
        ("../../homes/#where-to-live", "xsHomes: Where to live"),
        ("../../homes/#repairs", "xsHomes: Repairs"),
        ("../", "All actions"),
    ]
    assert links(easy.all("section")[-1]) == [
        ("../../homes/promises/#action-h-1", "My home"),
        ("../../homes/#where-to-live", "My home: Where you live"),
    ]


def test_measures_of_an_action(two_plans: Site) -> None:
    """The page of an action leads to the measures that it should move, in the same version."""
    easy, standard = both(two_plans, "actions/h-1")
    assert ("../../homes/numbers/#measure-jobs", "People with a job") in links(easy.one("main"))
    assert links(below(standard, "Measures that it should move")[0]) == [
        ("../../homes/#measure-jobs", "xsJobs")
    ]
    assert "Measures that it should move" not in headings(standard_made(two_plans, "actions/h-3"))


def test_links_of_texts(two_plans: Site) -> None:
    """Links in the texts of an action lead from its page to pages of the same version."""
    easy, standard = both(two_plans, "actions/h-1")
    assert ("../../health/", "homes") in links(standard.one("p", css_class="easyread-action-text"))
    assert ("../../national/law/", "land") in links(standard)
    assert ("../../national/law/", "land") in links(easy.one("main"))
    assert two_plans.addresses.own_page("actions/h-1") == "easy/actions/h-1/"


def test_other_version(two_plans: Site) -> None:
    """Every page of actions leads to itself in the other version."""
    for name in [name for name in two_plans.made if name.startswith("actions")]:
        easy, standard = both(two_plans, name)
        up = "../" * (name.count("/") + 2)
        assert links(easy.one("p", css_class="switch"))[0][0] == f"{up}{name}/"
        (card,) = standard.all("a", css_class="easyread-switch")
        assert card.attributes["href"] == f"{up[3:]}easy/{name}/"


def test_promise_without_easy_words(two_plans: Site) -> None:
    """The page of a promise without easy words says that there are none, and leads to the standard ones."""
    root = easy_made(two_plans, "actions/h-2")
    assert root.one("h1").words == "A promise"
    assert rows(root)[1] == missing("this promise")
    assert links(root.one("div", css_class="missing")) == [
        ("../../../actions/h-2/", "Read this promise in the standard version")
    ]


def test_no_standard_text(two_plans: Site) -> None:
    """No easy page about actions, their progress or their news shows a word of the standard text."""
    for name in two_plans.made:
        page = HtmlPage.parse("", easy_made_html(two_plans, name))
        assert "xs" not in page.root.words, name
        assert "xs" not in page.root.one("head").words, name


def test_no_easy_text(two_plans: Site) -> None:
    """No standard page about actions shows a word of the easy text."""
    for name in two_plans.made:
        words = standard_made(two_plans, name).words
        for easy in (
            "We will",
            "They said yes",
            "Money is hard",
            "Nobody counts this",
            "My home",
            "Our plan",
        ):
            assert easy not in words, name


def test_day(two_plans: Site) -> None:
    """The page of an action says the day of its part."""
    for name, day in (("h-1", "31 December 2018"), ("national/h-1", "31 July 2022")):
        easy, standard = both(two_plans, f"actions/{name}")
        assert day in easy.one("footer").words
        assert day in standard.one("div", css_class="easyread-card").words


def test_files_as_addresses(site: MakeSite) -> None:
    """Where a site names files, pages of actions are files too, and lead to each other."""
    made = site(FILES, directory_urls=False)
    assert groups(easy_made(made, "actions"))["My home"][0] == "homes/promises.html"
    assert links(easy_part(made, "homes.md", PROMISES).all("article")[0])[0][0] == "../actions/h-1.html"
    easy, standard = both(made, "actions/national/h-1")
    assert links(standard.all("ul")[-1])[-1] == ("../../actions.html", "All actions")
    assert links(easy.one("p", css_class="switch"))[0][0] == "../../../actions/national/h-1.html"


def test_no_actions(site: MakeSite) -> None:
    """A plan without actions has no pages about any."""
    made = site({"docs/a.md": "# A\n"})
    assert list(made.made) == ["find", "help", "picture-credits"]


def test_ids_like_views(site: MakeSite) -> None:
    """An action whose id looks like a status or a lead has its own page, and the lists keep theirs."""
    actions = "".join(f"  - {{id: {name}, text: A., lead: A}}\n" for name in ("status-planned", "lead-a"))
    made = site({"docs/a.md": f"---\ntitle: A\nactions:\n{actions}---\n"})
    names = [page.name for page in made_pages(made.plan, listening=False)]
    assert len(names) == len(set(names))
    wanted = {f"actions/{folder}{name}" for folder in ("", "by/") for name in ("status-planned", "lead-a")}
    assert wanted <= set(names)


def test_parts_with_like_names(site: MakeSite) -> None:
    """Parts have a list each, however alike their folders are."""
    folders = ("a/b", "a-b", "own")
    action = "---\ntitle: A\nactions:\n  - {id: x, text: A.}\n---\n"
    parts = "".join(f"  - {{folder: {folder}, name: Part {folder}}}\n" for folder in folders)
    files = {f"docs/{folder}/x.md": action for folder in folders}
    made = site({**files, "docs/y.md": action, "easyread.yml": f"{SETTINGS}parts:\n{parts}"})
    names = [page.name for page in made_pages(made.plan, listening=False)]
    assert len(names) == len(set(names))
    assert sum(name.startswith(("actions/by/part-", "actions/by/no-part")) for name in names) == 4


def test_picture_of_a_part(site: MakeSite) -> None:
    """The picture of a part is published like any other."""
    action = "---\ntitle: A\nactions:\n  - {id: x, text: A.}\n---\n"
    parts = "parts:\n  - {folder: n, name: N, picture: parliament}\n"
    assert "parliament" in site({"docs/n/x.md": action, "easyread.yml": SETTINGS + parts}).pictures
