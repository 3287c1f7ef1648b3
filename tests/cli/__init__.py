"""Tests of easyread."""
