"""The MkDocs plugin of easyread: one build publishes the standard site and the easy-read site."""

from mkdocs_easyread.plugin import EasyReadPlugin

__all__ = ["EasyReadPlugin"]
