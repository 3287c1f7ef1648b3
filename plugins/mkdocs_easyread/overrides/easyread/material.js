// The menu and the search of standard pages. Without scripts the menu works too; there is no search then.
(() => {
  if ("popover" in HTMLElement.prototype) menu();
  document.addEventListener("DOMContentLoaded", () => {
    const dialog = document.querySelector("dialog.easyread-search");
    if (dialog) search(dialog);
    stops();
    addEventListener("resize", stops);
    if (location.protocol === "file:") nameFiles();
  });

  // Pages that were opened from a disk have no server that knows the first file of a folder.
  function nameFiles() {
    for (const link of document.querySelectorAll("a[href]")) {
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    }
  }

  // The browser opens and closes the menu. What is left: to say so, and to close it when the reader goes on.
  function menu() {
    const buttons = () => document.querySelectorAll(".easyread-menu-button");
    const close = () => document.querySelector(".easyread-menu:popover-open")?.hidePopover();
    const tell = (open) => buttons().forEach((button) => button.setAttribute("aria-expanded", open));
    document.addEventListener("DOMContentLoaded", () => tell(false));
    document.addEventListener("toggle", (event) => {
      if (event.target.matches(".easyread-menu")) tell(event.newState === "open");
    }, true);
    document.addEventListener("focusin", ({target}) => {
      if (!target.closest(".easyread-menu, .easyread-menu-button")) close();
    });
    document.addEventListener("click", ({target}) => {
      if (target.closest(".easyread-menu a")) close();
    });
    matchMedia("(min-width: 76.25em)").addEventListener("change", close);
  }

  // What is wide takes focus only where it scrolls.
  function stops() {
    for (const part of document.querySelectorAll(".easyread-wide")) {
      part.tabIndex = part.scrollWidth > part.clientWidth ? 0 : -1;
    }
  }

  function search(dialog) {
    const [query, status, list] = ["input", "[role=status]", "ol"].map((part) => dialog.querySelector(part));
    const most = 20;
    const top = new URL(dialog.dataset.top, location);
    let entries, waiting;
    document.querySelector(".easyread-search-button").addEventListener("click", () => {
      dialog.showModal();
      query.focus();
      entries ??= fetch(new URL("search/search_index.json", top))
        .then((answer) => answer.json()).then(({docs}) => prepared(docs));
      entries.catch(() => { status.textContent = say("search-fails"); });
    });
    query.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, 200);
    });
    query.form.addEventListener("submit", async (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      await show();
      list.querySelector("a")?.focus();
    });
    dialog.addEventListener("click", ({target}) => {
      if (target === dialog || target.closest("ol a")) dialog.close();
    });

    async function show() {
      const words = plain(query.value).match(/[\p{L}\p{N}]+/gu) || [];
      const found = words.length ? matches(await entries, words) : [];
      list.replaceChildren(...found.slice(0, most).map((one) => result(one, words)));
      const sentence = !found.length ? say("search-none")
        : plural(found.length > most ? forms("search-first") : forms("search-results"), found.length);
      status.textContent = words.length ? filled(sentence, {n: found.length, most}) : "";
    }

    function result({location, page, title, text}, words) {
      const item = document.createElement("li"), link = document.createElement("a");
      link.href = new URL(location, top);
      link.textContent = page && page !== title ? filled(say("search-part"), {page, part: title}) : title;
      item.append(link);
      const at = Math.max(0, ...words.map((word) => plain(text).search(beginning(word))));
      const from = at > 60 ? text.indexOf(" ", at - 60) + 1 : 0;
      const part = text.slice(from, from + 160).replace(/\s\S*$/, "");
      if (part) {
        const words = document.createElement("p");
        words.textContent = `${from ? "… " : ""}${part}${text.length > from + 160 ? " …" : ""}`;
        item.append(words);
      }
      return item;
    }
  }

  function prepared(docs) {
    const titles = new Map(docs.map(({location, title}) => [location, title]));
    return docs.map(({location, title, text}) => {
      const [words, name] = [text, title].map(
        (html) => new DOMParser().parseFromString(html.replaceAll("<", " <"), "text/html")
          .body.textContent.replace(/\s+/g, " ").trim());
      const page = titles.get(location.split("#")[0]);
      return {location, title: name, text: words, page, heading: plain(name), words: plain(words)};
    });
  }

  // Entries with all of the words, else those with some; first those that say them in their heading.
  function matches(entries, words) {
    const wanted = words.map(beginning);
    const scored = entries.map((entry) => {
      const inTitle = wanted.map((word) => word.test(entry.heading));
      const has = wanted.filter((word, number) => inTitle[number] || word.test(entry.words)).length;
      return {entry, has, points: has + 3 * inTitle.filter(Boolean).length};
    });
    const all = Math.max(...scored.map(({has}) => has));
    return scored.filter(({has}) => has && has === all)
      .sort((one, other) => other.points - one.points).map(({entry}) => entry);
  }

  function beginning(word) {
    return new RegExp(`(?<![\\p{L}\\p{N}])${word}`, "u");
  }

  function plural(forms, number) {
    return forms[new Intl.PluralRules(document.documentElement.lang).select(number)] ?? forms.other;
  }

  function filled(sentence, values) {
    return sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  // One letter for one letter, so that places in it are places in the text.
  function plain(text) {
    return [...text].map((letter) => {
      const simple = letter.normalize("NFD")[0].toLowerCase();
      return simple.length === letter.length ? simple : letter;
    }).join("");
  }
})();
