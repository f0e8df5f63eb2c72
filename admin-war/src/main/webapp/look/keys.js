/* Keys that work on every page, the question before what is hard to undo, and the warning before typed words are left behind. */
(() => {
  'use strict';
  const keys = document.getElementById('keys');
  const sure = document.getElementById('sure');
  const typing = (one) => one.matches('textarea, select, [contenteditable=true], input:not([type=checkbox],[type=radio],[type=submit],[type=button],[type=file])');
  const first = (...selectors) => selectors.map((one) => document.querySelector(one)).find((one) => one && one.checkVisibility());

  let settled = null;
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-sure]');
    if (!button || button === settled) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    document.getElementById('sure-asked').textContent = button.dataset.sure;
    sure.querySelector('[value=yes]').textContent = button.value || button.textContent;
    sure.returnValue = 'no';
    sure.onclose = () => {
      button.focus();
      if (sure.returnValue !== 'yes') return;
      settled = button;
      button.click();
      settled = null;
    };
    sure.showModal();
  }, true);

  let changed = null;
  document.addEventListener('input', (event) => {
    const form = event.target.closest('main form');
    if (form && form.method === 'post') changed = form;
  });
  let sent = null;
  document.addEventListener('submit', (event) => { sent = event.target; });
  window.addEventListener('beforeunload', (event) => { if (changed && changed !== sent) event.preventDefault(); });

  const cells = (row) => [...row.children].map((cell) => cell.querySelector('input[type=text], input[type=number], select, textarea'));
  const fields = () => [...document.querySelectorAll('main table tbody tr')].filter((row) => cells(row).some(Boolean));
  /* In a grid of fields: up and down keep the column, left and right leave a field at its ends. */
  const inGrid = (event, field) => {
    const grid = fields();
    const row = grid.indexOf(field.closest('tr'));
    if (row < 0 || field.tagName === 'SELECT') return false;
    const column = cells(grid[row]).indexOf(field);
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    const edge = step[1] < 0 ? field.selectionEnd === 0 : field.selectionStart === field.value.length;
    if (step[1] && !edge) return false;
    let next = null;
    if (step[0]) next = grid[row + step[0]] && cells(grid[row + step[0]])[column];
    else next = cells(grid[row]).filter(Boolean)[cells(grid[row]).filter(Boolean).indexOf(field) + step[1]];
    if (!next) return false;
    next.focus();
    if (next.select) next.select();
    return true;
  };
  /* In a list: up and down go from row to row; Enter opens the link that is reached. */
  const inList = (event) => {
    const links = [...document.querySelectorAll('main table.rows tbody tr, main table[role=grid] tbody tr, main .waiting li')].map((row) => row.querySelector('a')).filter(Boolean);
    if (!links.length || !['ArrowUp', 'ArrowDown'].includes(event.key)) return false;
    const at = links.findIndex((link) => link.closest('tr, li').contains(document.activeElement));
    const next = at < 0 ? 0 : at + (event.key === 'ArrowDown' ? 1 : -1);
    if (!links[next]) return false;
    links[next].focus();
    return true;
  };

  const save = () => { const button = first('main [data-key=save]', 'main form[method=post] .primary'); if (button) button.click(); };
  const find = () => { const field = first('main [role=search] input[type=text]', 'main [role=search] input[type=search]', 'main form[method=get] select'); if (field) { field.focus(); if (field.select) field.select(); } };
  const leave = () => { const way = [...document.querySelectorAll('.crumbs a')].pop(); if (way) way.click(); };
  const act = (event) => {
    const field = event.target;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') { save(); return true; }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
    if (event.key.startsWith('Arrow')) return typing(field) ? !field.isContentEditable && inGrid(event, field) : inList(event);
    if (event.key === 'Escape' && typing(field)) { document.getElementById('main').focus(); return true; }
    if (typing(field)) return false;
    if (event.key === '/') find();
    else if (event.key === '?') keys.showModal();
    else if (event.key === 'Escape') leave();
    else return false;
    return true;
  };
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]') || event.defaultPrevented) return;
    if (act(event)) event.preventDefault();
  });
  /* A page that was opened to go on with something shows that first. */
  document.querySelector('.begun')?.scrollIntoView({ block: 'center' });
  document.getElementById('keys-open').addEventListener('click', () => keys.showModal());
})();
