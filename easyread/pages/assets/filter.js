// Quicker choices on the page of all actions. Without it, links lead to a page for each choice.
(() => {
  const rows = [...document.querySelectorAll("tr[data-status]")];
  const place = document.querySelector(".easyread-filter");
  if (!place || !rows.length) return;
  const kinds = [
    [say("fact-status"), (row) => [row.dataset.status]],
    [say("fact-lead"), (row) => JSON.parse(row.dataset.leads)],
    [say("table-priority"), (row) => [row.closest("table").dataset.priority]],
  ];
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  const selects = kinds.map(([name, values], number) => {
    const label = document.createElement("label");
    const select = document.createElement("select");
    const found = [...new Set(rows.flatMap(values))];
    label.append(name + " ", select);
    select.add(new Option(say("filter-all"), ""));
    for (const value of number === 1 ? found.sort() : found) select.add(new Option(value, value));
    select.addEventListener("change", show);
    place.append(label);
    return select;
  });
  place.append(said);
  function show() {
    let count = 0;
    for (const row of rows) {
      const fits = kinds.every(([, values], number) => {
        const wanted = selects[number].value;
        return !wanted || values(row).includes(wanted);
      });
      row.hidden = !fits;
      count += fits;
    }
    for (const table of document.querySelectorAll("table[data-priority]")) {
      const empty = !table.querySelector("tr[data-status]:not([hidden])");
      table.hidden = empty;
      document.getElementById(table.getAttribute("aria-labelledby")).hidden = empty;
    }
    said.textContent = say("filter-count").replace("{count}", count).replace("{all}", rows.length);
  }
})();
