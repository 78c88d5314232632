/** Distributions as SVG, each with a name for those who do not see it and the same numbers as a table. */
import { max } from 'd3-array';
import { type ScaleContinuousNumeric, scaleBand, scaleLinear } from 'd3-scale';
import { type Html, html } from './html.js';
import { showCount } from './show-number.js';

export interface Bar {
  /** `10–15 %`, `German`. */
  readonly name: string;
  readonly count: number;
}

/** A bar that takes the room from `from` to `to` on the axis. */
export interface Bin extends Bar {
  readonly from: number;
  readonly to: number;
}

interface Chart {
  readonly title: string;
  /** What the bars count. */
  readonly unit: string;
  /** The gist in a sentence. */
  readonly gist: string;
}

export interface Histogram extends Chart {
  readonly bins: readonly Bin[];
  /** Whose domain is that of the bins; its range does not matter. */
  readonly axis: ScaleContinuousNumeric<number, number>;
  readonly ticks: readonly (readonly [at: number, name: string])[];
}

export interface BarChart extends Chart {
  readonly bars: readonly Bar[];
}

/** In units of the drawing, of which a phone shows about one a pixel. */
const WIDTH = 360;
const HEIGHT = 170;
const LEFT = 40;
const RIGHT = 20;
const TOP = 8;
const BOTTOM = 24;
const TICKS = 4;

export function drawHistogram(chart: Histogram): Html {
  const { bins, axis, ticks, unit } = chart;
  const x = axis.copy().range([LEFT, WIDTH - RIGHT]);
  const most = Math.max(1, max(bins, ({ count }) => count) ?? 0);
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]).nice(TICKS);
  const name = y.tickFormat(TICKS, '~s');
  const lines = y.ticks(TICKS).filter((tick) => most >= TICKS || Number.isInteger(tick));
  const grid = lines.map(
    (tick) => html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at(y(tick))}" y2="${at(y(tick))}"/>
<text class="count" x="${LEFT - 6}" y="${at(y(tick))}" dy="0.35em">${name(tick)}</text>`,
  );
  const bars = bins.map(({ name, from, to, count }) => {
    const left = x(from) + 0.5;
    const width = Math.max(1, x(to) - x(from) - 1);
    const height = y(0) - y(count);
    return html`<rect class="bar" x="${at(left)}" y="${at(y(count))}" width="${at(width)}" height="${at(height)}"><title>${name}: ${showCount(count)} ${unit}</title></rect>`;
  });
  const names = ticks.map(
    ([value, text]) => html`<text class="tick" x="${at(x(value))}" y="${HEIGHT - 8}">${text}</text>`,
  );
  return frame(chart, bins, HEIGHT, [...grid, ...bars, ...names]);
}

const ROW = 20;
const NAMES = 120;
const COUNTS = 50;

export function drawBars(chart: BarChart): Html {
  const { bars, unit } = chart;
  const height = ROW * bars.length + TOP;
  const y = scaleBand([...bars.keys()], [0, height]).padding(0.25);
  const most = max(bars, ({ count }) => count) ?? 1;
  const x = scaleLinear([0, most], [0, WIDTH - NAMES - COUNTS]);
  const rows = bars.map(({ name, count }, row) => {
    const top = y(row) ?? 0;
    const middle = at(top + y.bandwidth() / 2);
    const width = Math.max(1, x(count));
    return html`<text class="count" x="${NAMES - 8}" y="${middle}" dy="0.35em">${name}</text>
<rect class="bar" x="${NAMES}" y="${at(top)}" width="${at(width)}" height="${at(y.bandwidth())}"><title>${name}: ${showCount(count)} ${unit}</title></rect>
<text class="tick start" x="${at(NAMES + width + 6)}" y="${middle}" dy="0.35em">${showCount(count)}</text>`;
  });
  return frame(chart, bars, height, rows);
}

function frame({ title, unit, gist }: Chart, bars: readonly Bar[], height: number, drawing: readonly Html[]): Html {
  const rows = bars.map(({ name, count }) => html`<tr><th scope="row">${name}</th><td>${showCount(count)}</td></tr>`);
  return html`<figure class="chart">
<figcaption><h3>${title}</h3><p>${gist}</p></figcaption>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}: ${gist}">${drawing}</svg>
<details><summary>${title} as a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Table: ${title}"><table><thead><tr><th scope="col">${title}</th><th scope="col">${unit}</th></tr></thead><tbody>${rows}</tbody></table></div>
</details>
</figure>
`;
}

/** A place in the drawing; more digits would only take room. */
function at(value: number): number {
  return Math.round(value * 10) / 10;
}
