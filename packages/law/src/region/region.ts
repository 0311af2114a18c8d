/**
 * Codes of administrative divisions (行政区划代码, GB/T 2260) down to the county, with the years in which they stood. A
 * number that was once given keeps the code of its day, so codes out of use are as good as those of today; one that is not
 * here may be too new, too short-lived or of a development zone. Nothing is refused for its region: it is only said.
 */
import table from './data/regions.json' with { type: 'json' };

export interface Region {
  readonly code: string;
  /** From the province down: `广东省汕头市潮阳县`. */
  readonly name: string;
  readonly level: 'province' | 'prefecture' | 'county';
  /** The first year at whose end it stood, and the year in which it ended; null while it stands. */
  readonly from: number;
  readonly until: number | null;
}

/** Whence the table is, the years it covers and what may be missing in it. */
export const regionTable: {
  readonly source: string;
  readonly from: number;
  readonly to: number;
  readonly doubt: { readonly zh: string; readonly en: string };
} = { source: table.source, from: table.from, to: table.to, doubt: table.doubt };

interface Row {
  readonly code: string;
  readonly own: string;
  readonly from: number;
  readonly until: number | null;
  /** The prefecture, where the code does not show it; '' where it does. */
  readonly under: string;
}

function read(line: string): Row {
  const [code = '', own = '', from = '', until = '', under = ''] = line.split('|');
  return { code, own, from: Number(from), until: until === '' ? null : Number(until), under };
}

/** Read once, on the first question: seven thousand rows that many processes never ask for. */
let rows: ReadonlyMap<string, readonly Row[]> | null = null;
const held = (): ReadonlyMap<string, readonly Row[]> =>
  (rows ??= Map.groupBy(table.regions.map(read), ({ code }) => code));

const standing = (code: string, year: number): string =>
  held()
    .get(code)
    ?.find(({ from, until }) => from <= year && (until === null || year < until))?.own ?? '';

const levelOf = (code: string): Region['level'] =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

function named({ code, own, from, until, under }: Row): Region {
  const level = levelOf(code);
  const province = level === 'province' ? '' : standing(`${code.slice(0, 2)}0000`, from);
  const byCode = level === 'county' ? standing(`${code.slice(0, 4)}00`, from) : '';
  const prefecture = under === '' ? byCode : under.replace('-', '');
  return { code, name: `${province}${prefecture}${own}`, level, from, until };
}

/** All that bore the code, the latest first; a code was sometimes given twice. Empty: not in the table. */
export const regionsOf = (code: string): readonly Region[] =>
  (held().get(code) ?? []).map(named).sort((a, b) => b.from - a.from);

/** Whether the table has the code of a county, prefecture or province, of whatever year. */
export const isKnownRegion = (code: string): boolean => held().has(code);

/** Whether the table has any code that begins so: of a prefecture where the numbers of counties alone show it (1101). */
export const isKnownRegionStart = (digits: string): boolean =>
  held().has(digits.padEnd(6, '0')) || [...held().keys()].some((code) => code.startsWith(digits));
