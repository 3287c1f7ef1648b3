// The search above the A to Z. It forgives spelling; nothing that is typed is sent or kept. What it knows is
// asked for when somebody uses it: most readers of the page do not.
(() => {
  const form = document.querySelector(".find");
  if (!form) return;
  const top = new URL("..", document.currentScript.src);
  const part = (name) => form.querySelector(name), shown = 10;
  const field = part("input"), list = part("ol"), status = part("[role=status]"), more = part("[type=button]");

  const split = (text) => text.toLowerCase().normalize("NFD").replace(/['’\p{M}]/gu, "").match(/[\p{L}\p{N}]+/gu) || [];
  // Without endings: plans, planned and planning are "plan".
  const stem = (word) => word.length < 4 ? word : word.replace(/ies$/, "y").replace(/([^s])s$/, "$1")
    .replace(/(...)(ing|ed)$/, "$1").replace(/([^aeiousl])\1$/, "$1").replace(/(..)e$/, "$1");
  // Roughly as it sounds: hospitle, docter, carear.
  const sound = (word) => word.replace(/ph/g, "f").replace(/^(k)?n/, "n").replace(/^wr/, "r").replace(/igh/g, "i")
    .replace(/sch|ch(?=[aor])|ck|q|x/g, "k").replace(/[cst]i(?=[aou])|sh/g, "S").replace(/c(?=[eiy])|z/g, "s").replace(/c/g, "k")
    .replace(/l[aeiou]$/, "al").replace(/[aeiouy]+/g, "a").replace(/[gw]h/g, "g").replace(/(.)\1+/g, "$1");
  const word = (letters) => ({ letters, stem: stem(letters), sound: sound(stem(letters)), found: new Map() });
  // How many letters are wrong, missing, too many or swapped.
  const apart = (a, b) => {
    let last, row = [...b, ""].map((_, at) => at);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], last[j - 2] + 1);
      }
      [last, row] = [row, next];
    }
    return row[b.length];
  };
  // How well a word fits one that was asked for, from 0 to 1.
  const fit = (asked, one) => {
    const { length } = asked.stem;
    if (asked.letters === one.letters) return 1;
    if (asked.stem === one.stem) return 0.9;
    if (length > 2 && one.letters.startsWith(asked.letters)) return 0.8;
    if (length < 4) return 0;
    if (asked.sound === one.sound) return 0.7;
    if (one.stem.length > 4 && asked.letters.includes(one.stem)) return 0.6;
    const wrong = Math.min(apart(asked.stem, one.stem), apart(asked.sound, one.sound) + 0.5);
    return wrong > (length < 7 ? 1 : 2) ? 0 : 0.7 - wrong / 5;
  };

  let asked, entries, kinds, pictures, small;
  const index = new Map(), others = [];
  const raise = (map, entry, points) => map.set(entry, Math.max(map.get(entry) || 0, points));
  const put = (text, entry, points) => {
    for (const letters of split(text)) {
      if (!index.has(letters)) index.set(letters, word(letters));
      raise(index.get(letters).found, entry, points);
    }
  };
  const prepare = (data) => {
    ({ entries, kinds, pictures } = data);
    small = new Set(data.small.split(" "));
    for (const entry of entries) {
      const [title, , , idea, , parent, text] = entry;
      const telling = split(title).filter((letters) => !small.has(letters));
      put(title, entry, 10 / (telling.length || 1) ** 0.4);
      put(idea, entry, 3);
      put(text, entry, 1);
      if (entries[parent]) put(title + " " + idea + " " + text, entries[parent], 0.5);
    }
    for (const [words, used, picture] of data.same) {
      for (const one of split(words).map(word)) {
        for (const entry of entries) if (entry[2] === picture) raise(one.found, entry, 3);
        for (const other of split(used)) for (const pair of index.get(other)?.found || []) raise(one.found, ...pair);
        others.push(one);
      }
    }
  };
  // As a script, which works for pages that were opened from a disk too.
  const ready = () => asked ??= new Promise((done, failed) => {
    const script = add(document.head, "script", "", { src: form.dataset.src });
    script.onload = () => done(prepare(window.easyreadFind));
    script.onerror = failed;
  });

  const find = (text) => {
    const score = new Map();
    for (const one of split(text).map(word)) {
      const fits = [...index.values()].map((other) => [fit(one, other), other]);
      fits.push(...others.map((other) => [fit(one, other) * 0.6, other]));
      const best = Math.max(...fits.map(([how]) => how)), points = new Map();
      for (const [how, { found }] of fits) {
        if (!how || (best >= 0.8 && how < 0.8)) continue;
        for (const [entry, weight] of found) raise(points, entry, how * weight * Math.log(1 + entries.length / found.size));
      }
      const counts = small.has(one.letters) ? 0.1 : 1;
      for (const [entry, more] of points) {
        const [sum, count] = score.get(entry) || [0, 0];
        score.set(entry, [sum + more * counts, count + counts]);
      }
    }
    const ranked = [...score].map(([entry, [sum, count]]) => [sum * count * count * kinds[entry[4]][1], entry]);
    ranked.sort(([a], [b]) => b - a);
    return ranked.filter(([points]) => points > ranked[0][0] / 7).map(([, entry]) => entry);
  };

  const add = (parent, kind, text, values) => {
    const element = Object.assign(document.createElement(kind), values);
    element.append(text);
    parent.append(element);
    return element;
  };
  const row = ([title, address, picture, idea, kind, parent]) => {
    const line = add(list, "li", ""), page = entries[parent], note = kinds[kind][0].replace("{page}", () => page[0]);
    const [file, width, height] = pictures[picture] || [];
    if (file) add(line, "img", "", { src: new URL("easyread/pictures/" + file, top), alt: "", width, height });
    const box = add(line, "div", "");
    add(box, "a", title, { href: new URL(address[0] === "#" ? page[1] + address : address, top) });
    add(box, "p", idea);
    add(box, "p", note, { className: "of" });
  };
  let found = [], timer;
  const next = () => {
    const from = list.children.length;
    found.slice(from, from + shown).forEach(row);
    more.hidden = from + shown >= found.length;
    return list.children[from];
  };
  const show = async () => {
    try {
      await ready();
    } catch {
      asked = undefined;
      status.textContent = say("find-failed");
      return;
    }
    const text = field.value.trim();
    found = text ? find(text) : [];
    list.replaceChildren();
    next();
    const { length } = found, plural = new Intl.PluralRules(document.documentElement.lang).select(length);
    const sentence = !length ? say("find-none") : (length > shown ? forms("find-first") : forms("find-all"))[plural];
    status.textContent = text && sentence.replace("{n}", length).replace("{m}", shown).replace("{words}", () => text);
    // So that "Back" leads to what was found. A browser may not allow it for a file.
    try { history.replaceState(null, "", text ? "?q=" + encodeURIComponent(text) : location.pathname); } catch {}
  };
  field.addEventListener("focus", () => ready().catch(() => {}));
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 300);
  });
  more.addEventListener("click", () => next().querySelector("a").focus());
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    await show();
    status.focus();
  });
  form.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) show();
})();
