"""An action's data in easy sentences."""

from __future__ import annotations

from datetime import date

import pytest

from easyread.model import Action, Status
from easyread.wording import lead_in_words, promise_in_words

BEFORE, AFTER = date(2019, 6, 30), date(2019, 7, 1)


def action(**values: object) -> Action:
    """An action with some values."""
    return Action.model_validate({"id": "home-1", "text": "We act.", "why": {"text": "Money."}} | values)


@pytest.mark.parametrize(
    ("status", "sentences"),
    [
        ("planned", "We plan to do this by the end of June 2019."),
        ("on-track", "We want to finish this by the end of June 2019. We are doing this now."),
        ("at-risk", "We want to finish this by the end of June 2019. We might be late."),
        ("late", "We want to finish this by the end of June 2019. We are late."),
        ("done", "We said we would do this by the end of June 2019. We did it."),
        ("stopped", "We said we would do this by the end of June 2019. We stopped doing this."),
        ("cannot-say", "We want to finish this by the end of June 2019. We cannot say how far we are."),
    ],
)
def test_before_its_date(status: str, sentences: str) -> None:
    """Until its date has passed, an action says when it should be done and how far it is."""
    assert " ".join(promise_in_words(action(status=status, due="June 2019"), BEFORE)) == sentences


@pytest.mark.parametrize(
    ("status", "how_far"),
    [
        ("planned", "The date has passed. We have no news."),
        ("on-track", "We are late."),
        ("at-risk", "We are late."),
        ("late", "We are late."),
        ("done", "We did it."),
        ("stopped", "We stopped doing this."),
        ("cannot-say", "We cannot say how far we are."),
    ],
)
def test_after_its_date(status: str, how_far: str) -> None:
    """When its date has passed, an action says what was promised, and nothing is still said to be wanted."""
    said = " ".join(promise_in_words(action(status=status, due="June 2019"), AFTER))
    assert said == f"We said we would do this by the end of June 2019. {how_far}"


@pytest.mark.parametrize(
    ("status", "sentences"),
    [
        ("planned", "We plan to do this. We have not said when."),
        ("on-track", "We are doing this now. We have not said when."),
        ("stopped", "We stopped doing this. We have not said when."),
    ],
)
def test_without_a_date(status: str, sentences: str) -> None:
    """An action without a date says that it has none."""
    assert " ".join(promise_in_words(action(status=status), AFTER)) == sentences


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.NO_NEWS])
def test_nothing_is_claimed(status: Status) -> None:
    """Nothing is said to have been done but what its author says was done."""
    for day in (BEFORE, AFTER):
        said = " ".join(promise_in_words(action(status=status, due="June 2019"), day))
        assert ("We did it." in said) is (status is Status.DONE)


@pytest.mark.parametrize(
    ("lead", "sentence"),
    [
        ([], "The plan does not say who leads this."),
        ("Manager", "The Manager leads this."),
        (["Manager", "Nurse"], "The Manager and the Nurse lead this."),
        (["Manager", "Nurse", "Carer"], "The Manager, the Nurse and the Carer lead this."),
        ("école", "The école leads this."),
    ],
)
def test_lead(lead: object, sentence: str) -> None:
    """Who leads an action is one sentence, also where nobody does."""
    assert lead_in_words(action(lead=lead)) == sentence
