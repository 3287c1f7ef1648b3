"""The `easyread` command: what authors do at a keyboard."""

from easyread.cli.main import main

__all__ = ["main"]
