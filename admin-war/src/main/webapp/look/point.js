/* One point picked by a click. The field beside the map holds it and is what is saved; typing in it moves the mark. */
(() => {
  'use strict';
  const box = document.getElementById('map');
  const field = document.getElementById('point');
  const said = document.getElementById('map-said');
  if (!window.L) { said.textContent = box.dataset.failed; return; }

  const teal = getComputedStyle(document.documentElement).getPropertyValue('--teal').trim();
  const map = L.map(box, { attributionControl: Boolean(box.dataset.tiles), doubleClickZoom: false });
  if (box.dataset.tiles) L.tileLayer(box.dataset.tiles, { attribution: box.dataset.attribution }).addTo(map);
  const mark = L.circleMarker([0, 0], { radius: 8, color: teal, fillColor: '#fff', fillOpacity: 1 });

  const typed = () => {
    const parts = field.value.split(/[,，\s]+/).filter(Boolean).map(Number);
    return parts.length === 2 && parts.every(Number.isFinite) && Math.abs(parts[1]) <= 90 ? [parts[1], parts[0]] : null;
  };
  const show = (centre) => {
    const point = typed();
    if (!point) { mark.remove(); if (centre) map.setView([35, 105], 4); return; }
    mark.setLatLng(point).addTo(map);
    if (centre) map.setView(point, 16);
  };
  map.on('click', ({ latlng }) => {
    const at = latlng.wrap();
    field.value = at.lng.toFixed(6) + ', ' + at.lat.toFixed(6);
    said.textContent = field.value;
    show(false);
  });
  field.addEventListener('change', () => show(true));
  show(true);
})();
