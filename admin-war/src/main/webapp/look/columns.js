/* Columns of wide lists that can be hidden; which ones stays in this browser, list by list. */
(() => {
  'use strict';
  const words = document.body.dataset.columns;
  const FEWEST = 5;
  const kept = (key) => { try { return JSON.parse(localStorage.getItem(key)) || []; } catch { return []; } };
  const heads = (table) => [...table.querySelectorAll('thead th')];
  const even = (table) => [...table.rows].every((row) => row.cells.length === heads(table).length && [...row.cells].every((cell) => cell.colSpan === 1));
  const show = (table, at, shown) => [...table.rows].forEach((row) => { row.cells[at].hidden = !shown; });

  const chooser = (table) => {
    const key = `columns ${location.pathname} ${table.id}`;
    const hidden = new Set(kept(key));
    const choice = document.createElement('details');
    choice.className = 'columns';
    const summary = document.createElement('summary');
    summary.textContent = words;
    choice.append(summary);
    heads(table).forEach((head, at) => {
      const name = head.textContent.trim();
      if (at === 0 || !name) return;
      show(table, at, !hidden.has(name));
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = !hidden.has(name);
      box.addEventListener('change', () => {
        show(table, at, box.checked);
        if (box.checked) hidden.delete(name);
        else hidden.add(name);
        localStorage.setItem(key, JSON.stringify([...hidden]));
      });
      label.append(box, ` ${name}`);
      choice.append(label);
    });
    (table.closest('.scroll') || table).before(choice);
  };
  document.querySelectorAll('main table.rows[id]').forEach((table) => {
    if (heads(table).length >= FEWEST && even(table)) chooser(table);
  });
})();
