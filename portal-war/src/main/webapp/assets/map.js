/* The map: drawn areas, schools, and a point to ask about. The list below it says the same without a map. */
(() => {
  'use strict';
  const box = document.getElementById('map');
  const said = document.getElementById('map-said');
  const form = document.getElementById('map-ask');
  const say = (text) => { said.textContent = text; };
  if (!window.L) return say(box.dataset.failed);

  const colours = getComputedStyle(document.documentElement);
  const teal = colours.getPropertyValue('--teal').trim();
  const amber = colours.getPropertyValue('--amber').trim();
  const map = L.map(box, { zoomControl: true, zoomSnap: 0.25, attributionControl: Boolean(box.dataset.tiles) });
  const bounds = L.latLngBounds([]);
  if (box.dataset.tiles) L.tileLayer(box.dataset.tiles, { attribution: box.dataset.attribution }).addTo(map);

  const label = (text, href) => {
    const link = document.createElement(href ? 'a' : 'span');
    link.textContent = text;
    if (href) link.href = href;
    return link;
  };
  document.querySelectorAll('a[data-lat]').forEach((row) => {
    const place = [Number(row.dataset.lat), Number(row.dataset.lon)];
    bounds.extend(place);
    L.circleMarker(place, { radius: 5, color: teal, weight: 3, fillColor: '#fff', fillOpacity: 1 })
      .bindPopup(() => label(row.querySelector('b').textContent, row.href)).addTo(map);
  });
  let chosen = null;
  map.on('click', ({ latlng }) => {
    const { lat, lng } = latlng.wrap();
    if (chosen) chosen.remove();
    chosen = L.circleMarker(latlng, { radius: 10, color: amber, weight: 4 }).addTo(map);
    form.elements.lat.value = lat.toFixed(6);
    form.elements.lon.value = lng.toFixed(6);
    form.hidden = false;
    say(box.dataset.chosen.replace('{0}', lat.toFixed(5)).replace('{1}', lng.toFixed(5)));
  });
  const fit = () => (bounds.isValid() ? map.fitBounds(bounds, { padding: [20, 20] }) : map.setView([35, 105], 4));
  fetch('/api/zones/areas?district=' + encodeURIComponent(box.dataset.district))
    .then((reply) => (reply.ok ? reply.json() : Promise.reject(reply.status)))
    .then((areas) => {
      const layer = L.geoJSON(areas, {
        style: { color: teal, weight: 2, fillOpacity: 0.12 },
        onEachFeature: (feature, shape) => shape.bindTooltip(feature.properties.zone, { sticky: true }),
      }).addTo(map);
      if (areas.features.length) bounds.extend(layer.getBounds());
      else say(box.dataset.empty);
      box.hidden = !bounds.isValid();
      fit();
    })
    .catch(() => { fit(); say(box.dataset.failed); });
  fit();
})();
