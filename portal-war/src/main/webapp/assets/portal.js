/* Extras of the portal: names while typing, sharing, printing. Every page works without this file. */
(() => {
  'use strict';

  /** A combobox over the suggestions of the district (ARIA 1.2: the list box follows the input). */
  const suggest = (input) => {
    const list = document.createElement('ul');
    const status = document.createElement('div');
    let offers = [];
    let chosen = -1;
    let waiting = 0;
    let asked = '';
    list.id = input.id + '-offers';
    list.className = 'offers';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', input.dataset.offers);
    status.className = 'vh';
    status.setAttribute('role', 'status');
    input.after(list, status);
    for (const [name, value] of Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id,
    })) input.setAttribute(name, value);

    const close = () => {
      list.hidden = true;
      chosen = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };
    const take = (index) => {
      input.value = offers[index].text;
      asked = input.value;
      close();
      input.focus();
    };
    const mark = (index) => {
      chosen = index;
      [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
      if (index < 0) return input.removeAttribute('aria-activedescendant');
      input.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    };
    const item = (offer, i) => {
      const line = document.createElement('li');
      line.id = list.id + '-' + i;
      line.setAttribute('role', 'option');
      line.setAttribute('aria-selected', 'false');
      line.textContent = offer.text;
      if (offer.detail) {
        const detail = document.createElement('small');
        detail.textContent = offer.detail;
        line.append(detail);
      }
      line.addEventListener('mousedown', (event) => event.preventDefault());
      line.addEventListener('click', () => take(i));
      return line;
    };
    const show = (found) => {
      offers = found;
      list.replaceChildren(...found.map(item));
      status.textContent = found.length ? input.dataset.found.replace('{0}', found.length) : '';
      if (!found.length) return close();
      chosen = -1;
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
    };
    const ask = async () => {
      const text = input.value.trim();
      if (text === asked) return;
      asked = text;
      if (!text) return show([]);
      const district = input.form.elements.district;
      const query = new URLSearchParams({ district: district ? district.value : '', q: text });
      try {
        const reply = await fetch(input.dataset.suggest + '?' + query);
        const found = reply.ok ? (await reply.json()).suggestions : [];
        if (asked === text && document.activeElement === input) show(found);
      } catch {
        close();
      }
    };
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, 120);
    });
    // off only while it is typed in: a browser that goes back restores no field that says off
    input.addEventListener('focus', () => input.setAttribute('autocomplete', 'off'));
    addEventListener('pagehide', () => input.removeAttribute('autocomplete'));
    input.addEventListener('blur', close);
    input.addEventListener('keydown', (event) => {
      if (event.isComposing || list.hidden) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        mark((chosen + step + offers.length + (chosen < 0 && step < 0 ? 1 : 0)) % offers.length);
      } else if (event.key === 'Enter' && chosen >= 0) {
        event.preventDefault();
        take(chosen);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        close();
      }
    });
  };

  /** Sharing: the phone's own sheet where there is one, else the clipboard. */
  const share = (button) => {
    const said = document.getElementById(button.getAttribute('aria-describedby'));
    button.hidden = false;
    button.addEventListener('click', async () => {
      const url = new URL(button.dataset.share, location.href).href;
      try {
        if (navigator.share) return await navigator.share({ title: document.title, url });
        await navigator.clipboard.writeText(url);
        said.textContent = button.dataset.copied;
      } catch {
        said.textContent = url;
      }
    });
  };

  document.querySelectorAll('input[data-suggest]').forEach(suggest);
  document.querySelectorAll('button[data-share]').forEach(share);
  document.querySelectorAll('button[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => print());
  });
  document.querySelectorAll('[data-address]').forEach((line) => {
    line.textContent = decodeURI(new URL(line.dataset.address, location.href).href);
  });
  const summary = document.querySelector('.summary');
  if (summary) summary.focus();
})();
