// "Make this page easier for me": the reader's own choices, kept on the device and never sent anywhere, and
// reading one idea at a time. Without this script, pages follow the device's own settings.
(() => {
  "use strict";
  const root = document.documentElement;
  // Pages that were opened from a disk have no server that knows the first file of a folder.
  if (location.protocol === "file:") {
    for (const link of document.querySelectorAll('a[href*="/"]')) {
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    }
  }
  // What a reader keeps on the device (save.js) is brought up to date.
  navigator.serviceWorker?.controller?.postMessage({});
  const main = document.querySelector("main");
  const head = main && main.querySelector(".head");
  if (!head) return;

  const CHOICES = [
    ["size", say("choice-size"), [["", say("choice-size-normal")], ["large", say("choice-size-large")], ["larger", say("choice-size-larger")]]],
    ["spacing", say("choice-spacing"), [["", say("choice-spacing-normal")], ["wide", say("choice-spacing-wide")],
      ["wider", say("choice-spacing-wider")]]],
    ["colours", say("choice-colours"), [["", say("choice-colours-device")], ["light", say("choice-colours-light")],
      ["dark", say("choice-colours-dark")], ["cream", say("choice-colours-cream")],
      ["yellow", say("choice-colours-yellow")]]],
    ["pictures", say("choice-pictures"), [["", say("choice-pictures-large")], ["small", say("choice-pictures-small")],
      ["off", say("choice-pictures-off")]]],
  ];

  function make(tag, parent, text = "", attributes = {}) {
    const made = document.createElement(tag);
    made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    parent.append(made);
    return made;
  }

  function button(text, parent, action) {
    const made = make("button", parent, text, { type: "button" });
    made.addEventListener("click", action);
    return made;
  }

  // ------------------------------------------------------------------ choices

  function choose(name, value) {
    if (value) root.dataset[name] = value; else delete root.dataset[name];
    const chosen = CHOICES.map(([name]) => [name, root.dataset[name]]).filter(([, value]) => value);
    try {
      if (chosen.length) localStorage.easyread = JSON.stringify(Object.fromEntries(chosen));
      else delete localStorage.easyread;
    } catch { /* where nothing can be kept, the choice holds for this page */ }
  }

  const panel = document.createElement("details");
  panel.className = "easier";
  make("summary", panel, say("make-easier"));
  const form = make("form", panel);
  for (const [name, words, values] of CHOICES) {
    const group = make("fieldset", form);
    make("legend", group, words);
    for (const [value, label] of values) {
      const place = make("label", group);
      const input = make("input", place, "", { type: "radio", name, value });
      place.append(label);
      input.checked = (root.dataset[name] || "") === value;
      input.addEventListener("change", () => choose(name, value));
    }
  }
  const foot = make("div", form, "", { class: "buttons" });
  button(say("choices-back"), foot, () => {
    for (const [name] of CHOICES) choose(name, "");
    form.reset();
    for (const input of form.querySelectorAll("input")) input.checked = !input.value;
  });
  button(say("close"), foot, () => {
    panel.open = false;
    panel.firstChild.focus();
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !panel.open) return;
    event.stopPropagation();
    panel.open = false;
    panel.firstChild.focus();
  });

  // ------------------------------------------------------------ one at a time

  const ideas = [...main.querySelectorAll(".idea:not(.head)")]
    .filter((idea) => !idea.closest(".notice, .topics, details"));
  const bar = document.createElement("div");
  bar.className = "reading";
  bar.append(panel);
  if (ideas.length > 3 && window.HTMLDialogElement) button(say("one-idea"), bar, open);
  (main.querySelector(".head + .easyread-player") || head).after(bar);

  // Languages that are written from right to left are read on to the left.
  const onward = root.dir === "rtl" ? -1 : 1;
  let dialog, part, shown, count, back, next, hear, at;

  function build() {
    dialog = make("dialog", document.body, "", { class: "one", "aria-label": say("one-idea") });
    const top = make("div", dialog, "", { class: "buttons" });
    count = make("p", top, "", { role: "status" });
    button(say("close"), top, () => dialog.close());
    part = make("p", dialog, "", { class: "part" });
    shown = make("div", dialog, "", { class: "shown", tabindex: "-1" });
    const turn = make("div", dialog, "", { class: "buttons" });
    back = button(say("one-idea-back"), turn, () => show(at - 1));
    hear = button(say("listen"), turn, () => listenTo(ideas[at]).click());
    next = button(say("one-idea-next"), turn, () => show(at + 1));
    dialog.addEventListener("close", () => {
      silence();
      ideas[at].scrollIntoView({ block: "center" });
    });
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "ArrowRight") show(at + onward);
      if (event.key === "ArrowLeft") show(at - onward);
    });
    let start = null;
    dialog.addEventListener("touchstart", (event) => { start = event.touches[0]; }, { passive: true });
    dialog.addEventListener("touchend", (event) => {
      if (!start) return;
      const across = event.changedTouches[0].clientX - start.clientX;
      const down = event.changedTouches[0].clientY - start.clientY;
      if (Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(down)) show(at + (across < 0 ? onward : -onward));
      start = null;
    });
  }

  function listenTo(idea) {
    return idea.querySelector('a[href*="#t="]');
  }

  function silence() {
    document.querySelector("audio")?.pause();
  }

  function open() {
    if (!dialog) build();
    const first = ideas.findIndex((idea) => idea.getBoundingClientRect().bottom > 0);
    dialog.showModal();
    show(Math.max(0, first));
  }

  function show(number) {
    if (number < 0 || number >= ideas.length) return;
    silence();
    at = number;
    const idea = ideas[at].cloneNode(true);
    idea.classList.remove("easyread-said");
    for (const one of idea.querySelectorAll("[id]")) one.removeAttribute("id");
    for (const one of idea.querySelectorAll('a[href*="#t="]')) one.remove();
    for (const one of idea.querySelectorAll("img")) one.loading = "eager";
    const title = ideas[at].closest("section")?.querySelector("h2");
    part.textContent = title && !idea.contains(title) ? title.textContent : "";
    shown.replaceChildren(idea);
    count.textContent = say("one-idea-count").replace("{number}", at + 1).replace("{all}", ideas.length);
    hear.hidden = !listenTo(ideas[at]);
    back.disabled = at === 0;
    next.disabled = at === ideas.length - 1;
    dialog.scrollTop = 0;
    if (document.activeElement === document.body || document.activeElement.disabled) {
      (next.disabled ? back : next).focus();
    }
  }
})();
