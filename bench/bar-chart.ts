import type { Found } from './figure.ts';
import { reached } from './figure.ts';
import { round } from './measure.ts';

const row = 34;
const left = 330;
const width = 340;
/** The goal stands here, whatever it is; a bar is as long as its ratio is in goals, up to twice. */
const goalAt = left + width / 2;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One bar a figure, drawn against its goal: up to the line or beyond it where more is better, short of it where less is. */
export function barChart(found: readonly Found[]): string {
  const height = 58 + found.length * row;
  const bars = found.map(bar).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 ${String(height)}" role="img" aria-label="Each figure as a share of its goal" font-family="sans-serif" font-size="13">
<rect width="800" height="${String(height)}" fill="#ffffff"/>
<text x="${String(goalAt)}" y="20" text-anchor="middle" fill="#15336b">goal</text>
<line x1="${String(goalAt)}" y1="28" x2="${String(goalAt)}" y2="${String(height - 28)}" stroke="#15336b" stroke-width="1.5"/>
${bars}
<text x="20" y="${String(height - 8)}" fill="#555f6d">Blue reaches its goal, vermilion misses it. ≥: longer is better; ≤: shorter is better.</text>
</svg>
`;
}

function bar(one: Found, index: number): string {
  const [sign, goal] = 'least' in one.goal ? ['≥', one.goal.least] : ['≤', one.goal.most];
  const length = Math.max(2, Math.min(2, one.ratio / goal) * (width / 2));
  const y = 34 + index * row;
  const fill = reached(one) ? '#15336b' : '#b3261e';
  return `<text x="${String(left - 12)}" y="${String(y + 16)}" text-anchor="end" fill="#1b1f24">${escaped(one.title)}</text>
<rect x="${String(left)}" y="${String(y + 3)}" width="${length.toFixed(1)}" height="18" fill="${fill}"/>
<text x="${String(left + width + 12)}" y="${String(y + 16)}" fill="#1b1f24">${round(one.ratio)} (${sign} ${round(goal)})</text>`;
}
