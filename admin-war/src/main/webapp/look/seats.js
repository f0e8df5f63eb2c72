// The chart of a forecast: bars in the colours of their bands with their figure beside them, and the lines of the warning.
function drawSeats() {
  const colours = { red: '#a11b1b', yellow: '#8a5a00', green: '#1d5f2d' };
  const ink = getComputedStyle(document.body).color;
  const config = this.cfg.config;
  const bars = config.data.datasets[0];
  bars.backgroundColor = bars.bands.map((band) => colours[band]);
  const lines = config.options.lines;
  const top = Math.max(...bars.data, ...lines.map((line) => line.at)) * 1.12;
  config.options = {
    indexAxis: 'y',
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
    layout: { padding: { top: 24 } },
    scales: { x: { min: 0, max: top, ticks: { color: ink, callback: (value) => Math.round(value) + ' %' } }, y: { ticks: { color: ink, autoSkip: false } } },
  };
  config.plugins = [{
    id: 'seats',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      ctx.save();
      ctx.font = '13px system-ui, sans-serif';
      ctx.fillStyle = ink;
      ctx.textBaseline = 'middle';
      chart.getDatasetMeta(0).data.forEach((bar, i) => ctx.fillText(bars.data[i].toFixed(1) + ' %', bar.x + 6, bar.y));
      ctx.strokeStyle = ink;
      ctx.setLineDash([6, 4]);
      ctx.textAlign = 'center';
      lines.forEach((line) => {
        const x = scales.x.getPixelForValue(line.at);
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
        ctx.fillText(line.label + ' ' + line.at + ' %', x, chartArea.top - 12);
      });
      ctx.restore();
    },
  }];
}
