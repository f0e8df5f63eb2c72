/* A text with bold, headings, lists and links: written as it will be read. The field below holds the same and is what is saved. */
(() => {
  'use strict';
  const field = document.querySelector('textarea.rich');
  if (!field) return;
  const label = field.labels[0];
  label.id = label.id || 'rich-label';
  const paper = document.createElement('div');
  paper.className = 'told paper';
  paper.contentEditable = 'true';
  paper.setAttribute('role', 'textbox');
  paper.setAttribute('aria-multiline', 'true');
  paper.setAttribute('aria-labelledby', label.id);
  paper.lang = 'zh-CN';
  const bar = document.createElement('div');
  bar.className = 'tools';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-labelledby', label.id);

  /* What is typed in the field may be anything; only its allowed parts come back from the server. */
  const read = () => {
    const typed = new DOMParser().parseFromString(field.value, 'text/html').body;
    typed.querySelectorAll('script, style, img, iframe, object, svg, math').forEach((one) => one.remove());
    paper.replaceChildren(...typed.childNodes);
    if (!paper.firstElementChild) document.execCommand('defaultParagraphSeparator', false, 'p');
  };
  const write = () => {
    const html = paper.textContent.trim() ? paper.innerHTML : '';
    if (field.value !== html) { field.value = html; field.dispatchEvent(new Event('input', { bubbles: true })); }
  };
  const run = (command, value) => { paper.focus(); document.execCommand(command, false, value); write(); };
  const show = (source) => { field.hidden = !source; paper.hidden = source; if (!source) read(); };
  const block = (tag) => run('formatBlock', document.queryCommandValue('formatBlock') === tag ? 'p' : tag);
  const link = () => {
    const address = window.prompt(field.dataset.address, 'https://');
    if (address && /^(https?:|mailto:|tel:)/.test(address)) run('createLink', address);
  };
  const acts = {
    bold: () => run('bold'), italic: () => run('italic'), h2: () => block('h2'), ul: () => run('insertUnorderedList'),
    ol: () => run('insertOrderedList'), link, clear: () => { run('removeFormat'); run('unlink'); }, html: () => show(field.hidden),
  };
  field.dataset.tools.split(',').forEach((tool) => {
    const [act, word] = tool.split(':');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.dataset.act = act;
    button.textContent = word;
    button.addEventListener('click', acts[act]);
    bar.append(button);
  });
  field.before(bar, paper);
  label.addEventListener('click', () => paper.focus());
  paper.addEventListener('input', write);
  document.execCommand('defaultParagraphSeparator', false, 'p');
  show(false);

  const category = document.getElementById('form:category');
  const figures = document.getElementById('figures');
  const fit = () => { figures.hidden = category.value !== 'PROJECT'; };
  category.addEventListener('change', fit);
  fit();
})();
