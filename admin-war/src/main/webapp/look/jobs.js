/* Long work: how far it is, once a second until it is over. The page opens anew at the end, so that results can be fetched. */
(() => {
  'use strict';
  const rows = document.getElementById('job-rows');
  if (!rows || rows.dataset.over === 'true') return;
  const look = async () => {
    const reply = await fetch(location.href);
    const now = new DOMParser().parseFromString(await reply.text(), 'text/html').getElementById('job-rows');
    if (!now || now.dataset.over === 'true') return location.reload();
    const fresh = now.querySelectorAll('tbody tr');
    if (fresh.length !== rows.querySelectorAll('tbody tr').length) return location.reload();
    rows.querySelectorAll('tbody tr').forEach((row, at) => {
      row.cells[4].textContent = fresh[at].cells[4].textContent;
      row.cells[5].innerHTML = fresh[at].cells[5].innerHTML;
    });
    return setTimeout(look, 1000);
  };
  setTimeout(look, 500);
})();
