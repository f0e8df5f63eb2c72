/* Extras of after-school service: the countdown by the server's clock. Every page works without this file. */
(() => {
  'use strict';

  /** Counts down by the server's clock: how far this one is off was seen when the page came. */
  const count = (line) => {
    const off = Number(line.dataset.now) - Date.now();
    const until = Number(line.dataset.until);
    const text = line.firstChild;
    const words = text.data;
    const tick = () => {
      const left = Math.ceil((until - Date.now() - off) / 1000);
      if (left <= 0) {
        // not everybody in the same instant
        setTimeout(() => location.replace(location.href.split('#')[0]), Math.random() * 600);
        return;
      }
      if (left < 3600) text.data = words.replace(/\d+\D+\d+/, (told) => {
        const units = told.split(/\d+/);
        return left >= 3600 ? told : Math.floor(left / 60) + units[1] + (left % 60);
      });
      setTimeout(tick, 1000 - ((Date.now() + off) % 1000));
    };
    if (until > Number(line.dataset.now)) tick();
  };

  /** A form is sent once, however often its button is tapped; the key in it would make the second the same order anyhow. */
  const once = (form) => form.addEventListener('submit', (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 8000);
    addEventListener('pageshow', () => delete form.dataset.sent);
  });

  document.querySelectorAll('[data-until]').forEach(count);
  document.querySelectorAll('form[method=post]').forEach(once);
})();
