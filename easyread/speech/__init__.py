"""Speech: voices, clips that are spoken once, and the sound of whole pages."""

from easyread.speech.espeak import EspeakVoice
from easyread.speech.espeak_voices import usual_voice
from easyread.speech.files import PageSound, page_sound
from easyread.speech.kokoro import KokoroVoice
from easyread.speech.kokoro_files import KnownFiles, OwnFiles, get_voices, voices_folder
from easyread.speech.narration import Heard, Narration, Passage, Speech, narrate
from easyread.speech.progress import progress_bar
from easyread.speech.voice import SpeechUnavailableError, Voice

__all__ = [
    "EspeakVoice",
    "Heard",
    "KnownFiles",
    "KokoroVoice",
    "Narration",
    "OwnFiles",
    "PageSound",
    "Passage",
    "Speech",
    "SpeechUnavailableError",
    "Voice",
    "get_voices",
    "narrate",
    "page_sound",
    "progress_bar",
    "usual_voice",
    "voices_folder",
]
