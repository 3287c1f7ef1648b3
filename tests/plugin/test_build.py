"""One build publishes both versions of a plan."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.conftest import MKDOCS, MakePlan, PlanFolder
from tests.plugin.conftest import PLAN, BuiltSite, built

TWINS = {
    "index.html": "easy/index.html",
    "homes/index.html": "easy/homes/index.html",
    "a/health/index.html": "easy/a/health/index.html",
}
"""Each standard page of the small plan, and its easy page."""

PARTS = ["easyread-statements", "choosing-where-to-live", "repairs", "easyread-actions"]
"""The parts of the page on homes."""

EASY_PARTS = {
    "easy/homes/promises/index.html": "homes.md",
    "easy/a/health/promises/index.html": "a/health.md",
}
"""The parts of easy pages that have pages of their own, and the file that each is made from."""

EASY_TEXT = "/// easy-read\nxeasy words.\n///\n"


def contents(site: Path) -> dict[str, str]:
    """Every file of a site with a fingerprint of its bytes."""
    return {
        file.relative_to(site).as_posix(): sha256(file.read_bytes()).hexdigest()
        for file in sorted(site.rglob("*"))
        if file.is_file()
    }


CREDITS = ("picture-credits/index.html", "easy/picture-credits/index.html")
OWN_NAMES = (
    "picture-credits",
    "find",
    "listen",
    "help",
    "listen/actions",
    "progress",
    "new",
    "statements",
    "actions",
    "actions/homes-1",
    "actions/health-1",
    "actions/by/status-planned",
    "actions/by/status-done",
)
OWN = {f"{folder}{name}/index.html" for folder in ("", "easy/") for name in OWN_NAMES}


def test_both_versions(small: BuiltSite) -> None:
    """One pass writes every page in both versions, parts of easy pages, and what easyread makes itself."""
    assert small.output.count("Building documentation") == 1
    assert small.pages.keys() == {*TWINS, *TWINS.values(), *EASY_PARTS, *OWN, "404.html"}


def test_summary(small: BuiltSite) -> None:
    """The build says how much of the plan has easy text, and where there is none."""
    assert "easy text: 3 of 4 sections" in small.output
    assert re.findall(r"no easy text yet: (\S+)", small.output) == ["docs/homes.md:25:1"]


def test_parts_have_the_same_ids(small: BuiltSite) -> None:
    """Each part of a page has the same id in both versions, whoever gave it, and so has each action."""
    for page, actions in (("homes/index.html", ["action-homes-1"]), ("easy/homes/index.html", [])):
        ids = [element.id for element in small.root(page) if element.id]
        assert [found for found in ids if found in [*PARTS, "action-homes-1"]] == [*PARTS, *actions]
    assert "action-homes-1" in small.pages["easy/homes/promises/index.html"].ids
    assert {"docs", "action-health-1"} <= small.pages["a/health/index.html"].ids
    assert "docs" in small.pages["easy/a/health/index.html"].ids
    assert "action-health-1" in small.pages["easy/a/health/promises/index.html"].ids


def test_attributes_of_headings(small: BuiltSite) -> None:
    """What authors set on a heading with attr_list stays on the standard page."""
    (heading,) = [element for element in small.root("a/health/index.html") if element.id == "docs"]
    assert (heading.tag, heading.attributes["class"], heading.words) == ("h2", "special", "Doctors")


@pytest.mark.parametrize(("standard", "easy"), TWINS.items())
def test_switch(small: BuiltSite, standard: str, easy: str) -> None:
    """One link of each page leads to its other version, and so does its head."""
    assert small.links(standard)["Easy read version of this page"] == (easy, "")
    assert small.links(easy)["Standard version"] == (standard, "")
    assert (small.alternate(standard), small.alternate(easy)) == (easy, standard)


def test_switch_of_each_part(small: BuiltSite) -> None:
    """Each part with easy text leads to itself in the other version."""
    easy = [way for words, way in small.links("homes/index.html").items() if "version of the part" in words]
    promises = "easy/homes/promises/index.html"
    assert easy == [
        ("easy/homes/index.html", "easyread-statements"),
        ("easy/homes/index.html", "choosing-where-to-live"),
        (promises, ""),
    ]
    ways = small.root("easy/homes/index.html").all("p", css_class="way")
    back = [small.follow("easy/homes/index.html", way.one("a").attributes["href"]) for way in ways]
    back += [small.links(promises)["Standard version"]]
    assert back == [("homes/index.html", part) for part in PARTS if part != "repairs"]
    assert small.links("easy/homes/index.html")["See our promises"] == (promises, "")
    missing = small.links("easy/homes/index.html")["Read this part in the standard version"]
    assert missing == ("homes/index.html", "repairs")


def test_no_easy_text_on_standard_pages(small: BuiltSite) -> None:
    """Easy text stands on easy pages and nowhere else in the site: not in a page, a menu, or the search."""
    with_easy_text = {
        file.relative_to(small.folder).as_posix()
        for file in small.folder.rglob("*")
        if file.is_file() and b"xeasy" in file.read_bytes()
    }
    standard = {name for name in with_easy_text if not name.startswith(("easy/", "easyread/"))}
    assert standard == set()
    data = {name for name in with_easy_text if name.startswith("easyread/") and "easy" not in name[9:]}
    assert data == {"easyread/actions.csv", "easyread/actions.json", "easyread/find-data.js"}
    words = small.root("easy/homes/index.html").words + small.root("easy/homes/promises/index.html").words
    for easy in ("title", "statement", "action", "progress", "heading", "idea"):
        assert f"xeasy{easy}" in words


def test_no_standard_text_on_easy_pages(small: BuiltSite) -> None:
    """Standard text stands on no easy page."""
    for page in (*TWINS.values(), *EASY_PARTS):
        assert "Standard words" not in small.root(page).words
        assert "Publish a housing plan" not in small.root(page).words


def test_search(small: BuiltSite) -> None:
    """The search finds standard pages with their statements and actions, and no words that lead elsewhere."""
    found = json.loads((small.folder / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    places = {entry["location"]: entry["text"] for entry in found}
    assert not [place for place in places if place.startswith("easy")]
    assert {"", "homes/", "homes/#choosing-where-to-live", "a/health/#docs"} <= places.keys()
    assert "Publish a housing plan." in places["homes/#easyread-actions"]
    assert "I choose where I live." in places["homes/#easyread-statements"]
    assert not [text for text in places.values() if "Easy read" in text]


def test_table_of_contents(small: BuiltSite) -> None:
    """The table of contents of a standard page names its parts, statements and actions among them."""
    places = [
        small.follow("homes/index.html", link.attributes["href"])[1]
        for nav in small.root("homes/index.html").all("nav", css_class="easyread-parts")
        for link in nav.all("a")
    ]
    assert list(dict.fromkeys(places)) == PARTS


def test_raw_data(small: BuiltSite) -> None:
    """What authors keep in YAML files beside their pages is not published as it is."""
    files = [file for file in small.folder.rglob("*") if file.is_file()]
    assert not [file for file in files if file.suffix.lower() in (".yml", ".yaml")]
    assert not [file for file in files if b"xraw" in file.read_bytes()]


def test_other_files(small: BuiltSite) -> None:
    """Files beside the pages are published as ever."""
    assert (small.folder / "a/form.pdf").is_file()
    assert (small.folder / "map.png").is_file()


@pytest.mark.parametrize("kind", ["small", "files_as_addresses", "below_a_path"])
def test_every_address(kind: str, request: pytest.FixtureRequest) -> None:
    """Every link, picture and style of the site leads somewhere, whatever kind of addresses it has."""
    site: BuiltSite = request.getfixturevalue(kind)
    assert list(site.lost()) == []


def test_files_as_addresses(files_as_addresses: BuiltSite) -> None:
    """Where a site names files, both versions of a page do, and lead to each other."""
    pages = {"index.html", "homes.html", "a/health.html"}
    easy = {f"easy/{page}" for page in pages}
    assert files_as_addresses.pages.keys() == {
        *pages,
        *easy,
        *(page.replace("/index.html", ".html") for page in EASY_PARTS),
        *(page.replace("/index.html", ".html") for page in OWN),
        "404.html",
    }
    for page in pages:
        assert files_as_addresses.alternate(page) == f"easy/{page}"
        assert files_as_addresses.alternate(f"easy/{page}") == page
    promises = files_as_addresses.links("easy/homes/promises.html")
    assert promises["Standard version"] == ("homes.html", "easyread-actions")
    assert files_as_addresses.links("easy/homes.html")["See our promises"] == ("easy/homes/promises.html", "")
    assert ("easy/homes/promises.html", "") in files_as_addresses.links("homes.html").values()
    assert files_as_addresses.links("easy/homes.html")["our promise"] == (
        "easy/actions/health-1.html",
        "",
    )
    assert files_as_addresses.canonical("easy/homes.html") == ["https://plan.example/easy/homes.html"]
    assert "<loc>https://plan.example/easy/homes.html</loc>" in files_as_addresses.plan.published(
        "sitemap.xml"
    )


def test_below_a_path(below_a_path: BuiltSite) -> None:
    """No address of a page begins at the top of the host, so that the site works below any path."""
    for name, page in below_a_path.pages.items():
        written = [
            element.attributes.get(kind, "") for element in page.root for kind in ("href", "src", "action")
        ]
        assert name == "404.html" or not [address for address in written if address.startswith("/")]
    assert below_a_path.canonical("easy/homes/index.html") == ["https://x.example/a/b/easy/homes/"]
    assert below_a_path.canonical("easy/index.html") == ["https://x.example/a/b/easy/"]


def test_links_to_actions(small: BuiltSite) -> None:
    """A link to an action leads to its page in the version that the reader is in."""
    health, homes = "actions/health-1/index.html", "actions/homes-1/index.html"
    assert small.links("homes/index.html")["action"] == (health, "")
    assert small.links("a/health/index.html")["action"] == (homes, "")
    assert small.links("easy/homes/index.html")["our promise"] == (f"easy/{health}", "")
    assert small.links("easy/a/health/index.html")["our promise"] == (f"easy/{homes}", "")


def test_nested_page(small: BuiltSite) -> None:
    """Links and pictures of a page in a folder lead to the same files from both versions."""
    standard, easy = "a/health/index.html", "easy/a/health/index.html"
    assert small.links(standard)["Homes"] == ("homes/index.html", "repairs")
    assert small.links(standard)["form"] == ("a/form.pdf", "")
    assert small.links(easy)["my home"] == ("easy/homes/index.html", "repairs")
    assert small.links(easy)["a form"] == ("a/form.pdf", "")
    pictures = [
        small.follow(standard, image.attributes["src"])[0]
        for image in small.root(standard).one("article").all("img")
    ]
    assert pictures == ["easyread/pictures/easy-read.svg", "map.png"]


@pytest.mark.parametrize("easy", [*TWINS.values(), *EASY_PARTS])
def test_canonical(small: BuiltSite, easy: str) -> None:
    """An easy page is a page in its own right: its full address is its own."""
    assert small.canonical(easy) == [f"https://plan.example/{easy.removesuffix('index.html')}"]


def test_credits_in_both_versions(small: BuiltSite) -> None:
    """The picture credits are there in both versions, which lead to each other; every page leads to them."""
    assert small.alternate(CREDITS[0]) == CREDITS[1]
    assert small.alternate(CREDITS[1]) == CREDITS[0]
    rows = small.root(CREDITS[0]).one("tbody").all("tr")
    counts = re.findall(r" made (\d+) pictures?\.", small.root(CREDITS[1]).one("main").words)
    assert sum(map(int, counts)) == len(rows) > 0
    for page in small.pages:
        assert small.links(page)["Who made the pictures"][0] == CREDITS[page.startswith("easy/")], page


def test_credits_are_not_searched(small: BuiltSite) -> None:
    """Who searches the plan does not find the names of pictures."""
    assert "OpenMoji" not in small.plan.published("search/search_index.json")


def test_sitemap(small: BuiltSite) -> None:
    """The sitemap lists both versions of every page, with the day of which the plan speaks."""
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    listed = ElementTree.fromstring(small.plan.published("sitemap.xml"))
    days = {entry.findtext(f"{space}loc"): entry.findtext(f"{space}lastmod") for entry in listed}
    pages = {*TWINS, *TWINS.values(), *EASY_PARTS, *OWN}
    assert days == {f"https://plan.example/{page.removesuffix('index.html')}": "2018-12-31" for page in pages}


def test_edit_links(small: BuiltSite) -> None:
    """The link to change an easy page leads to the one file that both versions are made from."""
    for page, source in (
        ("easy/homes/", "homes.md"),
        ("easy/a/health/", "a/health.md"),
        ("easy/", "index.md"),
        *((part.removesuffix("index.html"), source) for part, source in EASY_PARTS.items()),
    ):
        links = {link.words: link.attributes["href"] for link in small.root(f"{page}index.html").all("a")}
        assert links["Change this page"] == f"https://code.example/plan/edit/main/docs/{source}"
    assert "Change this page" not in small.links("easy/picture-credits/index.html")


def test_without_site_url(plan: MakePlan) -> None:
    """A site that does not know its own address names none, and is whole all the same."""
    files = {**PLAN, "mkdocs.yml": MKDOCS.replace("site_url: https://plan.example/\n", "")}
    site = built(plan(files), "--strict")
    assert site.canonical("easy/homes/index.html") == []
    assert "Change this page" not in site.links("easy/homes/index.html")
    assert list(site.lost()) == []


def test_no_home_page(plan: MakePlan) -> None:
    """A plan without a home page has a front door to its easy pages all the same."""
    site = built(plan({"docs/homes.md": f"# Homes\n\nWords.\n\n{EASY_TEXT}"}))
    assert site.links("easy/index.html")["Homes"] == ("easy/homes/index.html", "")
    assert site.links("easy/index.html")["Standard version"] == ("homes/index.html", "")
    assert site.links("easy/homes/index.html")["All pages"] == ("easy/index.html", "")
    easy = [name for name in site.lost() if name.startswith(("easy/", "homes/index.html: ../easy"))]
    assert easy == []


def test_readme_as_home_page(plan: MakePlan) -> None:
    """A README is the home page where there is no index, in both versions."""
    site = built(plan({"docs/README.md": f"# Welcome\n\nWords.\n\n{EASY_TEXT}"}), "--strict")
    assert site.alternate("index.html") == "easy/index.html"
    assert site.root("easy/index.html").one("h1").words == "Welcome"


def test_theme_settings(plan: MakePlan) -> None:
    """What stands under 'theme:' in front matter reaches the theme; the rest of the front matter does not."""
    hidden = built(
        plan(
            {
                "docs/index.md": "---\ntitle: A\ndescription: Short.\ntheme: {hide: [toc]}\n---\n\n## Part\n",
                "docs/b.md": "---\ntitle: B\n---\n\n## Part\n",
            }
        )
    )

    def parts(page: str) -> int:
        return len(list(hidden.root(page).all("nav", css_class="easyread-parts")))

    assert (parts("index.html"), parts("b/index.html")) == (0, 1)
    metas = [meta.attributes for meta in hidden.root("index.html").all("meta")]
    assert {"name": "description", "content": "Short."} in metas


def test_same_bytes(tmp_path_factory: pytest.TempPathFactory, small: BuiltSite) -> None:
    """The same plan gives the same bytes, in whatever folder and whenever it is built."""
    again = PlanFolder(tmp_path_factory.mktemp("another") / "folder").write(dict(reversed(PLAN.items())))
    assert contents(built(again, "--strict").folder) == contents(small.folder)


def test_pages_left_out(plan: MakePlan) -> None:
    """A page that MkDocs leaves out of the site is published in neither version, a draft above all."""
    words = f"Words.\n\n{EASY_TEXT}"
    site = built(
        plan(
            {
                "docs/index.md": f"# A\n\n{words}",
                "docs/out.md": f"# Out\n\n{words}",
                "docs/drafts/b.md": f"# Draft\n\n{words}",
                "docs/templates/c.md": f"# Template\n\n{words}",
                "docs/.hidden/d.md": "---\nthis: is not ours\n---\n",
                "mkdocs.yml": f"{MKDOCS}exclude_docs: out.md\ndraft_docs: drafts/\n",
            }
        ),
        "--strict",
    )
    assert {
        "404.html",
        "index.html",
        "easy/index.html",
        *(f"{folder}{name}/index.html" for folder in ("", "easy/") for name in OWN_NAMES[:4]),
    } == site.pages.keys()
    assert "easy text: 1 of 1 sections" in site.output


def test_other_names_of_markdown(plan: MakePlan) -> None:
    """Every file that MkDocs takes for a page is one of the plan, whatever its name ends with."""
    page = f"# Homes\n\nWords.\n\n{EASY_TEXT}"
    site = built(plan({"docs/a.markdown": page, "docs/b.mkd": page}))
    for name in ("a", "b"):
        assert "xeasy" in site.root(f"easy/{name}/index.html").words
        assert "xeasy" not in site.root(f"{name}/index.html").words


def test_own_templates(plan: MakePlan) -> None:
    """The author's own overrides of the theme work beside the plugin's."""
    main = '{% extends "base.html" %}{% block footer %}<footer>Our own footer</footer>{% endblock %}'
    settings = MKDOCS.replace("name: material", "name: material\n  custom_dir: ours")
    site = built(
        plan(
            {
                "docs/index.md": f"# A\n\nWords.\n\n{EASY_TEXT}",
                "ours/main.html": main,
                "ours/partials/logo.html": "<b>Our logo</b>",
                "mkdocs.yml": settings,
            }
        ),
        "--strict",
    )
    words = site.root("index.html").words
    assert "Our own footer" in words
    assert "Our logo" in words
    assert site.alternate("index.html") == "easy/index.html"
    assert "easyread/material.css" in site.pages["index.html"].source
    assert "Skip to content" in words
    assert site.links("index.html")["Easy read version of this page"] == ("easy/index.html", "")


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs"])
def test_other_themes(plan: MakePlan, theme: str) -> None:
    """Both versions are published with other themes too, and lead to each other."""
    settings = f"site_name: A plan\ntheme: {theme}\nplugins: [search, easyread]\n"
    site = built(plan({**PLAN, "mkdocs.yml": settings}), "--strict")
    for standard, easy in TWINS.items():
        assert (site.alternate(standard), site.alternate(easy)) == (easy, standard)
        assert site.links(standard)["Easy read version of this page"] == (easy, "")
        assert "xeasy" not in site.pages[standard].source
    assert "easyread/standard.css" in site.pages["index.html"].source
    assert "JSON.parse(localStorage.easyread)" in site.pages["index.html"].source
    assert "xeasy" not in site.plan.published("search/search_index.json")


def test_settings_elsewhere(plan: MakePlan) -> None:
    """The plan's settings can stand in another file than easyread.yml."""
    site = plan(
        {
            "docs/index.md": "# A\n\nWords.\n",
            "plan/settings.yml": "name: Another name\norganisation: A\nas_of: 2018-12-31\n",
            "mkdocs.yml": MKDOCS.replace("easyread]", "easyread: {settings: plan/settings.yml}]"),
        }
    )
    (site.folder / "easyread.yml").unlink()
    assert (
        built(site, "--strict")
        .root("easy/index.html")
        .one("title")
        .words.endswith("Another name - easy read")
    )


def test_from_another_folder(plan: MakePlan) -> None:
    """A plan is found beside its mkdocs.yml, from wherever it is built."""
    made = plan({f"plan/{name}": content for name, content in PLAN.items()})
    done = made.build("-f", "plan/mkdocs.yml", "--strict", "-d", str(made.folder / "site"))
    assert done.returncode == 0, done.stderr
    assert "no easy text yet: docs/homes.md:25:1" in done.stderr
    assert "xeasy" in made.published("easy/homes/index.html")


HOOK = """\
from mkdocs.structure.files import File

def on_files(files, config):
    {code}
"""


@pytest.fixture
def hooked(plan: MakePlan) -> Callable[[str], PlanFolder]:
    """Makes a plan whose files another plugin changes."""

    def make(code: str) -> PlanFolder:
        return plan(
            {
                "docs/index.md": f"# A\n\nWords.\n\n{EASY_TEXT}",
                "docs/homes.md": f"# Homes\n\nWords.\n\n{EASY_TEXT}",
                "hook.py": HOOK.format(code=code),
                "mkdocs.yml": f"{MKDOCS}hooks: [hook.py]\n",
            }
        )

    return make


def test_pages_of_other_plugins(hooked: Callable[[str], PlanFolder]) -> None:
    """A page that another plugin makes is published as it is, without an easy page."""
    site = built(hooked("files.append(File.generated(config, 'made.md', content='# Made\\n\\n## Part\\n'))"))
    page = site.root("made/index.html")
    assert "Made" in page.words
    assert "Easy read" not in page.words
    assert site.head_links("made/index.html", "alternate") == []
    assert "easy/made/index.html" not in site.pages


def test_page_taken_out(hooked: Callable[[str], PlanFolder]) -> None:
    """A page of the plan that another plugin takes out of the site is a loud error, not a lost easy page."""
    done = hooked("files.remove(files.get_file_from_path('homes.md'))").build()
    assert done.returncode == 1
    assert "'homes.md' was taken out of the site by another plugin" in done.stderr
    assert "Traceback" not in done.stderr
