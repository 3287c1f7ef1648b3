"""Hooks only: MkDocs asks, the library answers."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import jinja2
from markdown import Extension
from mkdocs.config import base, config_options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from easyread import model
from easyread.checks import Level
from easyread.languages import active
from easyread.pages import (
    ASSETS,
    OFFLINE_LIST,
    Addresses,
    HardWords,
    MadePage,
    Recording,
    Site,
    StandardText,
    made_pages,
    offline_list,
    print_address_html,
    publish_files,
    reachable,
    relative,
    say_html,
    sharing_files,
    sharing_html,
    site_files,
    spoken_script,
    standard_markdown,
    ways_to_easy,
    ways_to_tell_beside,
)
from easyread.publication import Publication, prepare_publication
from easyread.source import EASY_FOLDER
from mkdocs_easyread.added_files import add_file
from mkdocs_easyread.material import MendedTemplates
from mkdocs_easyread.navigation import contents_of
from mkdocs_easyread.own_pages import OwnPage, own_pages
from mkdocs_easyread.page_files import page_paths
from mkdocs_easyread.sitemap import with_easy_pages
from mkdocs_easyread.sound import write_pages
from mkdocs_easyread.theme_language import follow_language

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

log = get_plugin_logger("easyread")

THEME_SCRIPT = "easyread/material.js"
"""The script of standard pages in Material, which lies among the overrides of the theme."""

LATE: Literal[-50] = -50
"""Priority of hooks that must see what other plugins added."""


class EasyReadConfig(base.Config):  # type: ignore[no-untyped-call]
    """The plugin's only option: all else stands in the settings of the plan."""

    settings = config_options.Type(str, default="easyread.yml")


class EasyReadPlugin(BasePlugin[EasyReadConfig]):  # type: ignore[no-untyped-call]
    """Publishes an easy page beside every standard page."""

    def __init__(self) -> None:
        self._standard_text = StandardText()
        self._serving = False
        self._publication: Publication
        self._addresses: Addresses
        self._own_pages: list[OwnPage]
        # The pages that nobody wrote, by the path of their standard version.
        self._made: dict[str, MadePage]
        self._site: Site
        self._recording: Recording | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Have one plugin live through all builds of a `serve`."""
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Join the theme's folders, the Markdown extensions and what `serve` watches."""
        overrides = str(Path(__file__).with_name("overrides"))
        if overrides not in config.theme.dirs:
            # Behind the author's own overrides, before the theme itself.
            config.theme.dirs.insert(1 if config.theme.custom_dir else 0, overrides)
        if "attr_list" not in config.markdown_extensions:
            config.markdown_extensions.append("attr_list")
        extensions = cast("list[str | Extension]", config.markdown_extensions)
        if self._standard_text not in extensions:
            extensions.append(self._standard_text)
        if (style := f"{ASSETS}standard.css") not in config.extra_css:
            # The author's own styles come after it, and have the last word.
            config.extra_css.insert(0, style)
        config.watch.append(str(self._settings_file(config)))
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Read and check the whole plan while the last good site is still there."""
        paths = page_paths(config, serving=self._serving)
        self._recording = None
        try:
            self._publication = prepare_publication(
                self._settings_file(config), Path(config.docs_dir), paths, _root(config)
            )
        except model.PlanError as error:
            raise PluginError(error.report()) from None
        follow_language(config.theme, active())
        self._tell_faults(strict=bool(config.strict))
        if self._publication.no_voice:
            log.warning(f"nothing can be listened to: {self._publication.no_voice}")

    @event_priority(LATE)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add an easy page for each page, the pictures in use and the styles; keep the plan's YAML in."""
        for file in [file for file in files if file.src_uri.lower().endswith((".yml", ".yaml"))]:
            files.remove(file)
        by_path = {}
        for page in self._publication.plan.pages:
            published = files.get_file_from_path(page.path)
            if published is None:
                raise PluginError(
                    f"'{page.path}' was taken out of the site by another plugin; easyread still has it."
                )
            by_path[page.path] = published.url
        addresses = Addresses(self._publication.plan, by_path, EASY_FOLDER, config.use_directory_urls)
        self._addresses = addresses
        plan = self._publication.plan
        made = list(made_pages(plan, listening=self._publication.voice is not None))
        self._made = {page.path: page for page in made if not page.easy_only}
        self._own_pages = list(own_pages(plan, addresses, made))
        for own in self._own_pages:
            own.add_to(files, config)
        pictures, cache = self._publication.pictures, self._publication.cache
        for name, content in site_files(
            plan, pictures, addresses, self._made.values(), cache, config.site_url
        ).items():
            add_file(files, config, name, content)
        if script := files.get_file_from_path(THEME_SCRIPT):
            script.content_string = spoken_script(script.content_string)
        for path in self._made:
            add_file(files, config, path)
        return files

    @event_priority(LATE)
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Give the easy pages the order of the navigation, in which they do not stand themselves."""
        plan, pictures = self._publication.plan, self._publication.pictures
        listening = self._publication.voice is not None
        self._site = Site(
            plan,
            pictures,
            self._addresses,
            contents_of(nav),
            listening=listening,
            site_url=config.site_url,
        )
        self._standard_text.plan = plan
        self._standard_text.words = HardWords(plan.words)
        return nav

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Publish what the library read, not what MkDocs read: the standard text alone, with its ids."""
        page.update_date = self._publication.plan.day.isoformat()
        source = self._publication.plan.by_path.get(page.file.src_uri)
        if source:
            self._standard_text.begin(
                source,
                self._way_to_easy(source),
                self._way_to_words(source),
                ways_to_tell_beside(self._site, source),
                ways_to_easy(self._site, source),
            )
        else:
            self._standard_text.begin(None)
        if made := self._made.get(page.file.src_uri):
            page.meta = {"title": escape(made.title), "search": {"exclude": True}}
        if source is None:
            return markdown
        # Themes put these two into their pages as they are.
        page.meta = {**source.front.theme, "title": escape(source.title)}
        if source.front.description:
            page.meta["description"] = escape(source.front.description)
        return standard_markdown(self._site, source)

    @event_priority(LATE)
    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Let everyone reach what the page shows."""
        return reachable(html)

    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> jinja2.Environment:
        """Prepare the theme's templates, and write the easy pages: all addresses are known now."""
        if env.loader is not None and not isinstance(env.loader, MendedTemplates):
            env.loader = MendedTemplates(env.loader)
        env.globals |= {
            "easyread_say": say_html,
            "easyread_language": active(),
            "easyread_front_door": self._addresses.front_door,
        }
        env.globals["easyread_made"] = [
            (page.title, self._addresses.own_page(page.name, easy=False))
            for page in self._made.values()
            if page.listed
        ]
        self._recording = write_pages(self._publication, self._site, self._own_pages, files, config)
        return env

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """List the easy pages in the sitemap."""
        if template_name == "sitemap.xml":
            addresses = [own.full_address(config) for own in self._own_pages]
            with_easy_pages(context, addresses, self._publication.plan.day.isoformat())
        return context

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Tell the standard page where its easy page is."""
        values = cast("dict[str, object]", context)
        if source := self._publication.plan.by_path.get(page.file.src_uri):
            address = self._addresses.standard(source)
            values["easyread_alternate"] = self._way_to_easy(source)
        elif made := self._made.get(page.file.src_uri):
            address = self._addresses.own_page(made.name, easy=False)
            values["easyread_alternate"] = relative(self._addresses.own_page(made.name), page.url)
        else:
            return context
        values["easyread_sharing"] = sharing_html(self._site, address)
        values["easyread_print"] = print_address_html(self._site, address)
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Publish sound, previews and codes, make sure of every easy page, and say how much has easy text."""
        if self._recording:
            # Not by way of MkDocs: it copies its files, and this is hundreds of them.
            publish_files(self._recording.files, Path(config.site_dir))
        self._list_what_can_be_kept(Path(config.site_dir))
        # Behind the list: a device needs none of them to show a page.
        publish_files(sharing_files(self._site, self._publication.cache), Path(config.site_dir))
        for own in self._own_pages:
            if not Path(config.site_dir, own.file_name).is_file():
                raise PluginError(f"the easy page '{own.file_name}' was not written.")
        for line in self._publication.summary(self._recording):
            log.info(line)

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: object
    ) -> LiveReloadServer:
        """Watch the plan's own pictures, picture sets and words of pages too."""
        settings = self._publication.plan.settings
        folder = self._settings_file(config).parent
        for name in filter(None, (settings.images, *settings.picture_sets, settings.language_file)):
            if (folder / name).exists():
                server.watch(str(folder / name))
        return server

    def _tell_faults(self, *, strict: bool) -> None:
        """Tell what breaks the rules of easy read; under ``strict`` it stops the build before it begins."""
        checked = self._publication.checked
        if checked is None or not checked.faults:
            return
        told = "\n".join(str(one) for one in checked.findings if one.level is Level.FAULT)
        wanted = self._publication.plan.settings.checks.faults
        if strict or wanted is model.Faults.ERROR:
            raise PluginError(f"{checked}. Nothing was published.\n\n{told}")
        log.warning(f"{checked}; 'easyread check' tells more\n{told}")

    def _list_what_can_be_kept(self, site: Path) -> None:
        """Tell devices what they can keep of the easy site, once all of it is there."""
        heard = self._recording.sounds_of(self._addresses.is_easy) if self._recording else {}
        listed = offline_list(site, [own.address for own in self._own_pages], heard)
        (site / EASY_FOLDER / OFFLINE_LIST).write_bytes(listed)

    def _way_to_easy(self, page: model.Page) -> str:
        return relative(self._addresses.easy(page), self._addresses.standard(page))

    def _way_to_words(self, page: model.Page) -> str:
        words = self._addresses.own_page(model.WORDS_PAGE, easy=False)
        return relative(words, self._addresses.standard(page))

    def _settings_file(self, config: MkDocsConfig) -> Path:
        return _root(config) / self.config.settings


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
