// The search above the A to Z. It forgives spelling; nothing that is typed is sent or kept.
(() => {
  const data = window.easyreadFind, form = document.querySelector(".find");
  if (!data || !form) return;
  const top = new URL("..", document.currentScript.src), words = form.dataset;
  const [field] = form.elements, list = form.querySelector("ol");
  const status = form.querySelector("[role=status]"), more = form.querySelector("[type=button]");
  const shown = 10;

  const split = (text) => text.toLowerCase().normalize("NFD").replace(/['’\p{M}]/gu, "").match(/[\p{L}\p{N}]+/gu) || [];
  // A word without its endings: plans, planned, planning.
  const stem = (word) => word.length < 4 ? word : word.replace(/ies$/, "y").replace(/([^s])s$/, "$1")
    .replace(/(.{3,})(ing|ed|er)$/, "$1").replace(/([^aeiousl])\1$/, "$1").replace(/(..)e$/, "$1");
  // How a word sounds, roughly: hospitle, docter, benifits.
  const sound = (word) => word.replace(/ph/g, "f").replace(/^kn/, "n").replace(/^wr/, "r").replace(/igh?t/g, "it")
    .replace(/[gw]h/g, "g").replace(/sch/g, "sk").replace(/[cst]i(?=on|an|ous)/g, "sh").replace(/c(?=[eiy])|z/g, "s")
    .replace(/ck|c|q/g, "k").replace(/x/g, "ks").replace(/l[aeiou]$/, "al").replace(/[aeiouy]+/g, "a").replace(/(.)\1+/g, "$1");
  const known = (word) => ({ word, stem: stem(word), sound: sound(stem(word)) });
  // How many letters are wrong, missing, too many or swapped.
  const apart = (a, b) => {
    let last, row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
        if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], last[j - 2] + 1);
      }
      [last, row] = [row, next];
    }
    return row[b.length];
  };
  // How well a word fits one that was asked for, from 0 to 1.
  const fit = (asked, one) => {
    if (asked.word === one.word) return 1;
    if (asked.stem === one.stem) return 0.9;
    const least = asked.word.length;
    if (least > 2 && one.word.startsWith(asked.word)) return 0.8;
    if (least < 4) return 0;
    if (asked.sound === one.sound) return 0.7;
    const wrong = Math.min(apart(asked.stem, one.stem), apart(asked.sound, one.sound) + 0.5);
    return wrong <= (least < 7 ? 1 : 2) ? 0.7 - wrong / 5 : 0;
  };

  const index = new Map();
  const put = (text, entry, weight) => {
    for (const word of split(text)) {
      if (!index.has(word)) index.set(word, { ...known(word), found: new Map() });
      const { found } = index.get(word);
      found.set(entry, Math.max(found.get(entry) || 0, weight));
    }
  };
  const { entries, kinds, pictures, same } = data;
  for (const entry of entries) {
    const [title, , , idea, , parent, text] = entry;
    put(title, entry, 10 / Math.sqrt(split(title).length));
    put(idea, entry, 3);
    put(text, entry, 1);
    if (parent >= 0) put([title, idea, text].join(" "), entries[parent], 0.5);
  }
  const meanings = Object.entries(same).map(([word, text]) => {
    const found = new Map();
    for (const other of split(text)) {
      const one = index.get(other) || index.get(other + "s");
      for (const [entry, weight] of one ? one.found : []) found.set(entry, Math.max(found.get(entry) || 0, weight * 0.6));
    }
    return { ...known(word), found };
  });

  const find = (text) => {
    const score = new Map();
    const asked = [...new Set(split(text))];
    for (const word of asked) {
      const one = known(word), best = new Map();
      const fits = [...index.values(), ...meanings].map((other) => [fit(one, other), other]).filter(([how]) => how);
      const most = Math.max(...fits.map(([how]) => how));
      for (const [how, { found }] of fits) {
        if (most >= 0.8 && how < 0.7) continue;
        const rare = Math.log(1 + entries.length / found.size);
        for (const [entry, weight] of found) best.set(entry, Math.max(best.get(entry) || 0, how * weight * rare));
      }
      for (const [entry, points] of best) {
        const [sum, count] = score.get(entry) || [0, 0];
        score.set(entry, [sum + points, count + 1]);
      }
    }
    const ranked = [...score].map(([entry, [sum, count]]) => [sum * (count / asked.length) ** 2 * kinds[entry[4]][1], entry]);
    ranked.sort(([a], [b]) => b - a);
    return ranked.filter(([points]) => points > ranked[0][0] / 7).map(([, entry]) => entry);
  };

  const add = (parent, kind, text, values) => {
    const element = Object.assign(document.createElement(kind), values);
    element.append(text);
    parent.append(element);
    return element;
  };
  const row = ([title, address, number, idea, kind, parent]) => {
    const line = add(list, "li", ""), page = entries[parent];
    if (pictures[number]) {
      const [file, width, height] = pictures[number];
      add(line, "img", "", { src: new URL("easyread/pictures/" + file, top).href, alt: "", width, height });
    }
    const box = add(line, "div", "");
    add(box, "a", title, { href: new URL(address[0] === "#" ? page[1] + address : address, top).href });
    if (idea) add(box, "p", idea);
    if (kinds[kind][0]) add(box, "p", kinds[kind][0].replace("{page}", () => page[0]), { className: "of" });
  };
  let found = [];
  const next = () => {
    const from = list.children.length;
    found.slice(from, from + shown).forEach(row);
    more.hidden = list.children.length >= found.length;
  };
  const show = () => {
    const text = field.value.trim();
    found = text ? find(text) : [];
    list.replaceChildren();
    next();
    const say = !text ? "" : !found.length ? words.none : found.length === 1 ? words.one : found.length > shown ? words.first : words.more;
    status.textContent = say.replace("{n}", found.length).replace("{m}", shown).replace("{words}", () => text);
    // "Back" leads to what was found.
    try { history.replaceState(null, "", text ? "?q=" + encodeURIComponent(text) : location.pathname); } catch {}
  };
  let timer;
  const soon = (wait) => { clearTimeout(timer); timer = setTimeout(show, wait); };
  field.addEventListener("input", () => soon(300));
  more.addEventListener("click", () => { const at = list.children.length; next(); list.children[at].querySelector("a").focus(); });
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(timer); show(); status.focus(); });
  form.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) show();
})();
