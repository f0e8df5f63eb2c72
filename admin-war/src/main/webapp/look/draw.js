/* An outline drawn by clicks: each click is a corner. The field below holds the same points and is what is saved. */
(() => {
  'use strict';
  const box = document.getElementById('map');
  const field = document.getElementById('outline');
  const frame = document.getElementById('frame');
  const said = document.getElementById('map-said');
  if (!window.L) { said.textContent = box.dataset.failed; return; }

  const teal = getComputedStyle(document.documentElement).getPropertyValue('--teal').trim();
  const map = L.map(box, { attributionControl: Boolean(box.dataset.tiles), doubleClickZoom: false });
  if (box.dataset.tiles) L.tileLayer(box.dataset.tiles, { attribution: box.dataset.attribution }).addTo(map);
  const layer = L.layerGroup().addTo(map);
  let points = [];
  let many = false;

  const ring = () => points.map(([lat, lon]) => [Number(lon.toFixed(6)), Number(lat.toFixed(6))]);
  const show = () => {
    layer.clearLayers();
    if (points.length > 1) L.polygon(points, { color: teal, weight: 2 }).addTo(layer);
    points.forEach((point) => L.circleMarker(point, { radius: 6, color: teal, fillColor: '#fff', fillOpacity: 1 }).addTo(layer));
    said.textContent = box.dataset.points.replace('{0}', points.length);
    const closed = ring().concat(points.length ? [ring()[0]] : []);
    const shape = { type: 'Feature', properties: { frame: frame.value }, geometry: { type: 'Polygon', coordinates: [closed] } };
    document.getElementById('export').href = 'data:application/geo+json,' + encodeURIComponent(JSON.stringify(shape));
  };
  const write = () => { field.value = ring().map((point) => point.join(',')).join('\n'); show(); };
  const corners = (text) => {
    if (!text.trim().startsWith('{')) {
      return text.split('\n').map((line) => line.split(/[,，\s]+/).map(Number)).filter((point) => point.length >= 2 && point.slice(0, 2).every(Number.isFinite));
    }
    const shape = JSON.parse(text);
    const geometry = (shape.features ? shape.features[0] : shape).geometry || shape;
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
    many = polygons.length > 1 || polygons[0].length > 1;
    if (many) L.geoJSON(geometry, { style: { color: teal, weight: 2 } }).addTo(layer);
    return polygons[0][0].slice(0, -1);
  };
  const read = () => {
    many = false;
    layer.clearLayers();
    try { points = corners(field.value).map(([lon, lat]) => [lat, lon]); } catch (broken) { points = []; }
    if (many) said.textContent = box.dataset.many; else show();
  };
  const fit = () => (points.length ? map.fitBounds(points, { padding: [20, 20] }) : map.setView([35, 105], 4));

  map.on('click', ({ latlng }) => { if (many) return; points.push([latlng.wrap().lat, latlng.wrap().lng]); write(); });
  document.getElementById('back').addEventListener('click', () => { if (many) return; points.pop(); write(); });
  document.getElementById('clear').addEventListener('click', () => { points = []; many = false; write(); });
  field.addEventListener('change', () => { read(); fit(); });
  frame.addEventListener('change', show);
  read();
  fit();
})();
