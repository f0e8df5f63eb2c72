/* Long work: the page looks again until the work is over. Leaving the page leaves the work. */
(() => {
  'use strict';
  const state = document.getElementById('import-state');
  if (state && state.dataset.over !== 'true') setTimeout(() => location.reload(), 1000);
})();
