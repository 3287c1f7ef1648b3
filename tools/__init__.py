"""Tools for those who work on easyread."""
