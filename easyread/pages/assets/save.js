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

  const size = (bytes) => `${Math.max(1, Math.round(bytes / 1e6))} MB`;
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
  const pages = button(`Save all pages (${size(list.size)})`, () => ask({ sounds: false }));
  const sounds = button(`Save all pages and the sound (${size(list.size + list.sounds_size)})`,
    () => ask({ sounds: true }));
  const away = button("Take them off this device", forget);
  sounds.hidden = !list.sounds_size;
  show({ kept: false });
  place.hidden = false;

  navigator.serviceWorker.addEventListener("message", ({ data }) => show(data));
  const known = await navigator.serviceWorker.getRegistration(base);
  if (known && known.active) known.active.postMessage({ ask: true });

  async function ask(wish) {
    said.textContent = "Saving. Please wait.";
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
    said.textContent = "The pages are off this device.";
    pages.focus();
  }

  function show(news) {
    if ("kept" in news) {
      away.hidden = !news.kept;
      if (news.kept) {
        said.textContent = news.sounds
          ? "All pages and their sound are on this device. You can read them without the internet."
          : "All pages are on this device. You can read them without the internet.";
      }
    } else if (news.failed) {
      said.textContent = news.failed === "QuotaExceededError"
        ? "There is not enough room on this device."
        : "This did not work. Please try again later.";
    } else if (news.saved) {
      said.textContent = `Saving: ${news.saved} of ${news.of}.`;
    }
  }
})();
