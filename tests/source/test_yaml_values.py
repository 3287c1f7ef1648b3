"""YAML as plain values with places."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.model import Place
from easyread.source import yaml_values
from easyread.source.yaml_values import KEY, Value, read_yaml

START = Place("a.yml", 10)

both_loaders = pytest.mark.parametrize("loader", [yaml.CSafeLoader, yaml.SafeLoader], ids=["C", "Python"])


@both_loaders
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("# nothing\n", None),
        ("a:", {"a": None}),
        ("a: ~", {"a": None}),
        ("a: null", {"a": None}),
        ("a: b", {"a": "b"}),
        ("a: true", {"a": True}),
        ("a: False", {"a": False}),
        ("a: 0", {"a": "0"}),
        ("a: -12", {"a": "-12"}),
        ("a: 2019", {"a": "2019"}),
        ("a: 1.50", {"a": "1.50"}),
        ("a: 1e3", {"a": "1e3"}),
        ("a: 2019-06-30", {"a": "2019-06-30"}),
        ("a: 2014/15", {"a": "2014/15"}),
        (f"a: {'9' * 5000}", {"a": "9" * 5000}),
        ("a: 089", {"a": "089"}),
        ("a: 'Yes'", {"a": "Yes"}),
        ('a: "012"', {"a": "012"}),
        ('a: "~"', {"a": "~"}),
        ("a: |\n  Yes\n", {"a": "Yes\n"}),
        ("a: >-\n  one\n  two\n", {"a": "one two"}),
        ("a: y", {"a": "y"}),
        ("a: Yes, we can", {"a": "Yes, we can"}),
        ("Yes: b", {"Yes": "b"}),
        ("012: b", {"012": "b"}),
        ("- a\n- [b, {c: d}]\n", ["a", ["b", {"c": "d"}]]),
        ("<<: {a: b}", {"<<": {"a": "b"}}),
        ("a: 🏠 \u05d1\u05d9\u05ea", {"a": "🏠 \u05d1\u05d9\u05ea"}),
        ('a: "\\u00e9\\n\\t\\""', {"a": 'é\n\t"'}),
    ],
)
def test_values(monkeypatch: pytest.MonkeyPatch, loader: type, text: str, value: Value) -> None:
    """A value stays what was typed; only true, false and nothing are more than text."""
    monkeypatch.setattr(yaml_values, "_LOADER", loader)
    document = read_yaml(text, START)
    assert document.faults == []
    assert document.value == value


@both_loaders
@pytest.mark.parametrize(
    ("written", "as_what"),
    [
        *((word, "true or false") for word in ("Yes", "yes", "YES", "no", "No", "on", "Off")),
        *(
            (word, "another number")
            for word in ("012", "-07", "0x1F", "0b1", "1:30", "190:20:30", "1_000", "+012")
        ),
        *(
            (word, "another number")
            for word in (".5", "1.", "1.5e+3", "1_0.5", "1:30.5", ".inf", "-.INF", ".nan")
        ),
    ],
)
def test_traps(monkeypatch: pytest.MonkeyPatch, loader: type, written: str, as_what: str) -> None:
    """A word or a number that other YAML tools read as something else is a fault, and quotes mend it."""
    monkeypatch.setattr(yaml_values, "_LOADER", loader)
    (fault,) = read_yaml(f"a:\n  - {written}\n", START).faults
    assert fault.place == Place("a.yml", 11, 5)
    assert fault.message == f"YAML reads '{written}' as {as_what}"
    assert f'Write "{written}" in double quotes' in fault.mend
    assert read_yaml(f'a:\n  - "{written}"\n', START).faults == []


@both_loaders
@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("a: @b", "a.yml:10:4", "YAML lets no text begin with '@'"),
        ("a:\n\tb: c", "a.yml:11:1", "a tab stands where YAML wants spaces"),
        ("a: b: c", "a.yml:10:5", "YAML takes the colon and space in this text for a new key"),
        ('a: "b\nc: d', "a.yml:10:4", "the text that begins with this quote has no end"),
        ("a: 'b\nc: d", "a.yml:10:4", "the text that begins with this quote has no end"),
        ("a: b\na: c", "a.yml:11:1", "the key 'a' stands here twice"),
        ("[a]: b", "a.yml:10:1", "a list or a mapping cannot be a key"),
        ("a: !!set {b}", "a.yml:10:4", "'set' is a YAML tag, which easyread does not read"),
        ("a: !b c", "a.yml:10:4", "'!b' is a YAML tag, which easyread does not read"),
        ("a: =", "a.yml:10:4", "'value' is a YAML tag, which easyread does not read"),
        ("a: !!python/name:os.system b", "a.yml:10:4", "'python/name:os.system' is a YAML tag, which"),
        ("a: &b c", "a.yml:10:4", "'&' and '*' are YAML's anchors, which easyread does not read"),
        ("a: *b", "a.yml:10:4", "'&' and '*' are YAML's anchors, which easyread does not read"),
        ('a: "\\u2028"', "a.yml:10:4", "a character that cannot be seen (U+2028) stands in this text"),
        ("a: \x07", "a.yml:10:1", "is not allowed in YAML"),
        ("[" * 1_000_000, "a.yml:10:22", "lists or keys stand too deep inside each other"),
        ("- " * 100_000 + "a", "a.yml:10:43", "lists or keys stand too deep inside each other"),
        ("? " * 100_000 + "a", "a.yml:10:43", "lists or keys stand too deep inside each other"),
        ("{a: " * 100_000, "a.yml:10:85", "lists or keys stand too deep inside each other"),
        ("[" * 21 + "]" * 21, None, None),
        ("[" * 22 + "]" * 22, "a.yml:10:22", "lists or keys stand too deep inside each other"),
        ("[" * 21 + "a" + "]" * 21, "a.yml:10:22", "lists or keys stand too deep inside each other"),
    ],
)
def test_faults(
    monkeypatch: pytest.MonkeyPatch, loader: type, text: str, place: str | None, message: str | None
) -> None:
    """What easyread does not read is one fault at its place, and no text makes it run out of memory."""
    monkeypatch.setattr(yaml_values, "_LOADER", loader)
    faults = read_yaml(text, START).faults
    assert [str(fault.place) for fault in faults] == ([place] if place else [])
    assert all(message in fault.message and fault.mend for fault in faults if message)


def test_stars_and_ands_in_text() -> None:
    """Bold words and ampersands inside a text are no anchors."""
    document = read_yaml('a: We **plan** R&D\nb: "&c *d"\n', START)
    assert (document.value, document.faults) == ({"a": "We **plan** R&D", "b": "&c *d"}, [])


def test_all_faults() -> None:
    """Every trap in a file is shown at once, and what is around it is still read."""
    document = read_yaml("a: Yes\nb: 012\nc: d\nc: e\n", START)
    assert [str(fault.place) for fault in document.faults] == ["a.yml:10:4", "a.yml:11:4", "a.yml:13:1"]
    assert document.value == {"a": "Yes", "b": "012", "c": "d"}


def test_places() -> None:
    """Each value and each key has its place, also behind emoji and tabs."""
    places = read_yaml("a:\n  - b: 🏠\n    c: d\n'e':\t\"f\"\n", START).places
    assert str(places.of("a")) == "a.yml:11:3"
    assert str(places.of("a", 0)) == "a.yml:11:5"
    assert str(places.of("a", 0, "b")) == "a.yml:11:8"
    assert str(places.of("a", 0, "c")) == "a.yml:12:8"
    assert str(places.of("a", 0, "c", KEY)) == "a.yml:12:5"
    assert str(places.of("e")) == "a.yml:13:6"
    assert str(places.of("e", KEY)) == "a.yml:13:1"
    assert str(places.of("nothing")) == "a.yml:10:1"


def test_many_values() -> None:
    """A long list is no deep one."""
    document = read_yaml("- {a: b}\n" * 2000, START)
    assert (document.value, document.faults) == ([{"a": "b"}] * 2000, [])


nested: st.SearchStrategy[Value] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]))),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.text(st.characters(categories=["L"])), inner, max_size=4),
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=150, derandomize=True)
@given(nested)
def test_comes_back(value: Value) -> None:
    """Whatever another tool wrote as YAML is read as what it was."""

    class NoAliases(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:
            return True

    document = read_yaml(yaml.dump(value, Dumper=NoAliases, allow_unicode=True), START)
    assert document.faults == []
    assert document.value == value
