"""Tests of the words of the pages."""
