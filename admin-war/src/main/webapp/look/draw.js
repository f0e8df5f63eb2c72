/* An outline drawn by clicks: each click is a corner. Corners are dragged, or moved by arrow keys; a small mark in the middle of a
   side makes a corner of it. The field below holds the same points and is what is saved. */
(() => {
  'use strict';
  const box = document.getElementById('map');
  const field = document.getElementById('outline');
  const frame = document.getElementById('frame');
  const edge = document.getElementById('edge');
  const said = document.getElementById('map-said');
  const MOST_HANDLES = 400;
  const LARGEST = 2000000;
  if (!window.L) { said.textContent = box.dataset.failed; return; }

  const teal = getComputedStyle(document.documentElement).getPropertyValue('--teal').trim();
  const map = L.map(box, { attributionControl: Boolean(box.dataset.tiles), doubleClickZoom: false, keyboard: false });
  if (box.dataset.tiles) L.tileLayer(box.dataset.tiles, { attribution: box.dataset.attribution }).addTo(map);
  const layer = L.layerGroup().addTo(map);
  /* Polygons of rings of corners [latitude, longitude]; a ring does not repeat its first corner. */
  let polygons = [[[]]];

  const rings = () => polygons.flat();
  const last = () => polygons[polygons.length - 1][0];
  const corners = () => rings().flat();
  const written = ([lat, lon]) => [Number(lon.toFixed(6)), Number(lat.toFixed(6))];
  const closed = (ring) => ring.map(written).concat(ring.length ? [written(ring[0])] : []);
  const geometry = () => {
    const parts = polygons.filter((polygon) => polygon[0].length).map((polygon) => polygon.map(closed));
    return parts.length === 1 ? { type: 'Polygon', coordinates: parts[0] } : { type: 'MultiPolygon', coordinates: parts };
  };
  const isPlain = () => polygons.length === 1 && polygons[0].length === 1;

  const write = () => {
    field.value = isPlain() ? last().map((point) => written(point).join(',')).join('\n') : JSON.stringify(geometry());
    show();
  };
  const take = (ring, index) => { ring.splice(index, 1); polygons = polygons.map((polygon) => polygon.filter((one, at) => at === 0 || one.length > 2)); };
  const middle = (one, other) => [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
  const words = (text, ...values) => values.reduce((all, value, at) => all.replace('{' + at + '}', value), text);

  /* A handle that is dragged and that keys move: name is read aloud and is how the handle is found again. */
  const handle = (point, look, name, moved, keyed) => {
    const mark = L.marker(point, { draggable: true, keyboard: true, icon: L.divIcon({ className: look, iconSize: [24, 24] }) }).addTo(layer);
    const node = mark.getElement();
    node.setAttribute('aria-label', name);
    node.setAttribute('role', 'button');
    mark.on('drag', () => { const at = mark.getLatLng(); moved([at.lat, at.lng], false); });
    mark.on('dragend', () => { const at = mark.getLatLng().wrap(); moved([at.lat, at.lng], true); });
    mark.on('click', L.DomEvent.stop);
    node.addEventListener('keydown', (event) => {
      const step = event.shiftKey ? 20 : 2;
      const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
      if (by) {
        const at = map.containerPointToLatLng(map.latLngToContainerPoint(mark.getLatLng()).add(by)).wrap();
        moved([at.lat, at.lng], true);
      } else if (!keyed(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    return node;
  };
  const focus = (name) => { const node = [...box.querySelectorAll('[role="button"]')].find((one) => one.dataset.at === name); if (node) node.focus(); };

  let shape = null;
  const outline = () => {
    if (shape) shape.remove();
    shape = corners().length > 1 ? L.polygon(polygons, { color: teal, weight: 2, interactive: false }).addTo(map) : null;
  };
  const show = () => {
    layer.clearLayers();
    outline();
    const all = corners().length;
    said.textContent = words(box.dataset.points, all) + (all > MOST_HANDLES ? ' ' + box.dataset.many : '');
    const properties = { frame: frame.value };
    if (edge.value) properties.edge = edge.value.toLowerCase().replace('_', '-');
    document.getElementById('export').href = 'data:application/geo+json,' + encodeURIComponent(JSON.stringify({ type: 'Feature', properties, geometry: geometry() }));
    if (all > MOST_HANDLES) return;
    rings().forEach((ring, of) => ring.forEach((point, index) => {
      const here = of + '/' + index;
      const corner = handle(point, 'corner', words(box.dataset.corner, index + 1, written(point).join(', ')),
        (at, done) => { ring[index] = at; if (done) { write(); focus(here); } else outline(); },
        (key) => { if (key !== 'Delete' && key !== 'Backspace') return false; take(ring, index); write(); focus(of + '/' + Math.max(0, index - 1)); return true; });
      corner.dataset.at = here;
      if (ring.length < 2 || (ring.length === 2 && index === 1)) return;
      const next = ring[(index + 1) % ring.length];
      let inserted = false;
      const between = handle(middle(point, next), 'between', words(box.dataset.between, index + 1, (index + 1) % ring.length + 1),
        (at, done) => { if (inserted) ring[index + 1] = at; else { ring.splice(index + 1, 0, at); inserted = true; } if (done) { write(); focus(of + '/' + (index + 1)); } else outline(); },
        (key) => { if (key !== 'Enter' && key !== ' ' && key !== 'Insert') return false; ring.splice(index + 1, 0, middle(point, next)); write(); focus(of + '/' + (index + 1)); return true; });
      between.addEventListener('click', () => { if (!inserted) { ring.splice(index + 1, 0, middle(point, next)); write(); } });
    }));
  };

  const open = (ring) => {
    const points = ring.map(([lon, lat]) => [Number(lat), Number(lon)]);
    if (!points.every((point) => point.every(Number.isFinite))) throw new Error('no point');
    const [first, end] = [points[0], points[points.length - 1]];
    return points.length > 1 && first[0] === end[0] && first[1] === end[1] ? points.slice(0, -1) : points;
  };
  const read = (text) => {
    if (!text.trim().startsWith('{')) {
      return [[open(text.split('\n').filter((line) => line.trim()).map((line) => line.trim().split(/[,，\s]+/)))]];
    }
    const top = JSON.parse(text);
    const feature = top.features ? top.features[0] : top;
    const declared = [top, top.properties, feature.properties].map((one) => one && one.frame).find(Boolean);
    if (declared && [...frame.options].some((option) => option.value === String(declared).replace('-', '').toUpperCase())) frame.value = String(declared).replace('-', '').toUpperCase();
    const said = feature.properties && feature.properties.edge;
    if (said && [...edge.options].some((option) => option.value === String(said).replace('-', '_').toUpperCase())) edge.value = String(said).replace('-', '_').toUpperCase();
    const inside = feature.geometry || feature;
    return (inside.type === 'MultiPolygon' ? inside.coordinates : [inside.coordinates]).map((polygon) => polygon.map(open));
  };
  const fit = () => (corners().length ? map.fitBounds(L.latLngBounds(corners()), { padding: [30, 30], maxZoom: 17 }) : map.setView([35, 105], 4));
  const reread = () => {
    try { polygons = read(field.value); show(); } catch (broken) { polygons = [[[]]]; show(); said.textContent = box.dataset.unreadable; }
  };

  map.on('click', ({ latlng }) => { const at = latlng.wrap(); last().push([at.lat, at.lng]); write(); });
  document.getElementById('back').addEventListener('click', () => {
    last().pop();
    if (!last().length && polygons.length > 1) polygons.pop();
    write();
  });
  document.getElementById('part').addEventListener('click', () => { if (last().length > 2) polygons.push([[]]); });
  document.getElementById('clear').addEventListener('click', () => { polygons = [[[]]]; write(); });
  document.getElementById('outline-file').addEventListener('change', async ({ target }) => {
    const file = target.files[0];
    if (!file) return;
    if (file.size > LARGEST) { said.textContent = box.dataset.large; return; }
    field.value = await file.text();
    reread();
    fit();
  });
  field.addEventListener('change', () => { reread(); fit(); });
  frame.addEventListener('change', show);
  edge.addEventListener('change', show);
  map.setView([35, 105], 4);
  reread();
  fit();
})();
