"""Tests of the room that imports."""
