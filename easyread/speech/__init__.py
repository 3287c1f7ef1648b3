"""Speech: voices, clips that are spoken once, and the sound of whole pages."""

from easyread.speech.espeak import EspeakVoice
from easyread.speech.files import PageSound, page_sound
from easyread.speech.narration import Heard, Narration, Passage, Speech, narrate
from easyread.speech.progress import progress_bar
from easyread.speech.voice import SpeechUnavailableError, Voice

__all__ = [
    "EspeakVoice",
    "Heard",
    "Narration",
    "PageSound",
    "Passage",
    "Speech",
    "SpeechUnavailableError",
    "Voice",
    "narrate",
    "page_sound",
    "progress_bar",
]
