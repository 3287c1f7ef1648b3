// Reads a page along: plays its sound, marks the part and the word that are being said. Without this script, the
// browser's own controls play the sound, and each "Listen" link plays its part.
(() => {
  "use strict";
  const box = document.querySelector(".easyread-player");
  const audio = box && box.querySelector("audio");
  if (!audio || box.dataset.ready) return;
  box.dataset.ready = "yes";

  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const parts = [...document.querySelectorAll("[data-say]")].map((element) => {
    const row = element.closest(".idea") || element;
    // The times stand in the link to listen to it, where there is one.
    const link = row.querySelector('a[href*="#t="]');
    const [from, to] = element.dataset.say ? element.dataset.say.split(" ").map(Number) : timesOf(link);
    return { element, row, from, to };
  });
  function timesOf(link) {
    return link.hash.slice(3).split(",").map(Number);
  }

  let words = null; // [first character, length, from, to in milliseconds] of each word of each part
  let current = -1; // the part that is marked
  let marked = null; // the word that is marked
  let wanted = null; // where to begin, while nothing is known of the sound yet
  let until = Infinity;

  const button = (text, action, parent) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", action);
    parent.append(made);
    return made;
  };
  const bar = document.createElement("div");
  bar.className = "easyread-buttons";
  const play = button(say("player-listen"), () => (audio.paused ? start() : audio.pause()), bar);
  play.className = "easyread-play";
  const back = button(say("player-back"), () => step(-1), bar);
  const next = button(say("player-next"), () => step(1), bar);
  const stopper = button(say("player-stop"), () => stop(true), bar);
  const speeds = document.createElement("div");
  speeds.className = "easyread-buttons easyread-speeds";
  speeds.setAttribute("role", "group");
  speeds.setAttribute("aria-label", say("player-speed"));
  const choices = [[say("player-slow"), 0.75], [say("player-normal"), 1], [say("player-fast"), 1.25]].map(([name, rate]) =>
    button(name, () => setSpeed(rate), speeds));
  audio.before(bar, speeds);
  audio.controls = false;
  const link = box.querySelector("a");
  link.textContent = say("player-save");
  link.download = "";
  box.append(link.parentElement);
  setSpeed(1);
  show();

  function setSpeed(rate) {
    audio.defaultPlaybackRate = audio.playbackRate = rate;
    choices.forEach((choice, number) => choice.setAttribute("aria-pressed", String([0.75, 1, 1.25][number] === rate)));
  }

  function show() {
    const begun = current >= 0;
    play.textContent = !audio.paused ? say("player-pause") : begun ? say("player-go-on") : say("player-listen");
    for (const one of [back, next, stopper, speeds]) one.hidden = !begun;
    box.classList.toggle("easyread-on", begun);
    box.classList.toggle("easyread-plays", !audio.paused);
    document.documentElement.classList.toggle("easyread-listening", begun);
  }

  async function loadWords() {
    if (words) return;
    words = [];
    try {
      // Pages that were opened from a disk cannot ask for it: they mark parts and no words.
      words = (await (await fetch(box.dataset.words)).json()).passages;
    } catch { /* the parts are marked all the same */ }
  }

  function start(at = null, end = Infinity) {
    until = end;
    if (at !== null) {
      seek(at);
      mark(partAt(at));
    }
    loadWords();
    audio.play().catch(show);
  }

  function seek(time) {
    audio.currentTime = time;
    // Some browsers forget a time that is set before they know the sound.
    wanted = audio.readyState ? null : time;
  }

  function stop(byHand) {
    const focus = document.activeElement;
    const byKeyboard = byHand && focus.matches(":focus-visible");
    audio.pause();
    audio.currentTime = 0;
    wanted = null;
    until = Infinity;
    mark(-1);
    show();
    // What had the focus may be gone now. Who uses the keyboard sees where it is; for others, nothing moves.
    if (bar.contains(focus)) play.focus({ preventScroll: !byKeyboard });
  }

  function step(by) {
    const to = Math.min(parts.length - 1, Math.max(0, current + by));
    until = Infinity;
    seek(parts[to].from);
    mark(to);
  }

  function partAt(time) {
    let low = -1;
    let high = parts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (parts[middle].from <= time + 0.001) low = middle; else high = middle;
    }
    return Math.max(0, low);
  }

  function mark(number) {
    if (number === current) return;
    if (current >= 0) parts[current].row.classList.remove("easyread-said");
    markWord(null);
    current = number;
    if (number < 0) return;
    const { row } = parts[number];
    row.classList.add("easyread-said");
    if (!calm.matches) row.scrollIntoView({ block: isLong(row) ? "start" : "center", behavior: "smooth" });
  }

  function isLong(row) {
    return row.offsetHeight > innerHeight / 2;
  }

  // Of a long part, the word that is being said is kept above the buttons.
  function showWord(range) {
    const { top, bottom } = range.getBoundingClientRect();
    const free = box.getBoundingClientRect().top;
    if (bottom > free) scrollBy({ top: top - free / 3, behavior: "smooth" });
  }

  function rangeOf(element, start, length) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let before = 0;
    let begun = false;
    while (walker.nextNode()) {
      const size = walker.currentNode.length;
      if (!begun && start < before + size) {
        range.setStart(walker.currentNode, start - before);
        begun = true;
      }
      if (begun && start + length <= before + size) {
        range.setEnd(walker.currentNode, start + length - before);
        return range;
      }
      before += size;
    }
    return null;
  }

  function markWord(word) {
    if (!CSS.highlights || word === marked) return;
    marked = word;
    const range = word && rangeOf(parts[current].element, word[0], word[1]);
    if (!range) {
      CSS.highlights.delete("easyread-word");
      return;
    }
    CSS.highlights.set("easyread-word", new Highlight(range));
    if (!calm.matches && isLong(parts[current].row)) showWord(range);
  }

  function follow() {
    const time = wanted ?? audio.currentTime;
    if (time >= until) {
      until = Infinity;
      audio.pause();
      markWord(null);
      return;
    }
    mark(partAt(time));
    const said = words && words[current];
    markWord((said && said.find(([, , from, to]) => from <= time * 1000 && time * 1000 < to)) || null);
  }

  function frame() {
    if (audio.paused) return;
    follow();
    requestAnimationFrame(frame);
  }

  audio.addEventListener("loadedmetadata", () => {
    if (wanted !== null) audio.currentTime = wanted;
    wanted = null;
  });
  audio.addEventListener("play", () => { frame(); show(); });
  audio.addEventListener("pause", show);
  // Windows that nobody sees have no frames, but their sound plays on.
  audio.addEventListener("timeupdate", () => { if (!audio.paused) follow(); });
  audio.addEventListener("seeked", () => { if (current >= 0) follow(); show(); });
  audio.addEventListener("ended", () => stop(false));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && current >= 0) stop(true);
  });
  for (const link of document.querySelectorAll('a[href*="#t="]')) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const [from, to] = timesOf(link);
      start(from, to);
    });
  }
})();
