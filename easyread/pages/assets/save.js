// "Keep these pages": saves the easy pages on the device, and their sound if the reader wants it. Nothing is
// kept before somebody presses a button.
(async () => {
  "use strict";
  const place = document.getElementById("keep");
  // Browsers offer it on safe connections only, and not to pages that were opened from a disk.
  if (!place || !("serviceWorker" in navigator) || !window.isSecureContext || location.protocol === "file:") return;
  const base = new URL(place.dataset.easy, location.href);
  const list = await fetch(new URL("offline.json", base)).then((answer) => answer.json()).catch(() => null);
  if (!list) return;

  const size = (bytes) => say("size-megabytes").replace("{size}", Math.max(1, Math.round(bytes / 1e6)));
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  place.append(buttons, said);
  const button = (words, action) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    made.addEventListener("click", action);
    buttons.append(made);
    return made;
  };
  const pages = button(say("keep-pages").replace("{size}", size(list.size)), () => ask({ sounds: false }));
  const sounds = button(say("keep-sounds").replace("{size}", size(list.size + list.sounds_size)),
    () => ask({ sounds: true }));
  const away = button(say("keep-remove"), forget);
  sounds.hidden = !list.sounds_size;
  show({ kept: false });
  place.hidden = false;

  navigator.serviceWorker.addEventListener("message", ({ data }) => show(data));
  const known = await navigator.serviceWorker.getRegistration(base);
  if (known && known.active) known.active.postMessage({ ask: true });

  async function ask(wish) {
    said.textContent = say("keep-wait");
    try {
      await navigator.serviceWorker.register(new URL("offline.js", base));
      const { active } = await navigator.serviceWorker.ready;
      active.postMessage(wish);
    } catch {
      show({ failed: true });
    }
  }

  async function forget() {
    const registered = await navigator.serviceWorker.getRegistration(base);
    if (registered) await registered.unregister();
    await caches.delete("easyread");
    show({ kept: false });
    said.textContent = say("keep-removed");
    pages.focus();
  }

  function show(news) {
    if ("kept" in news) {
      away.hidden = !news.kept;
      if (news.kept) {
        said.textContent = news.sounds
          ? say("kept-sounds")
          : say("kept-pages");
      }
    } else if (news.failed) {
      said.textContent = news.failed === "QuotaExceededError"
        ? say("keep-no-room")
        : say("keep-failed");
    } else if (news.saved) {
      said.textContent = say("keep-progress").replace("{saved}", news.saved).replace("{all}", news.of);
    }
  }
})();
