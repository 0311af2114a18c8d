import type { CourtDay } from '@xiezhi/kernel';
import { asOf } from '../instruments/as-of.ts';
import names from './data/term-names.json' with { type: 'json' };
import rows from './data/time-limits.json' with { type: 'json' };
import type { Period } from './period.ts';

/**
 * One term of procedure as the law has it. `min` = `max` is a fixed term; `null` on one side is open; both null where
 * the law gives no number (then `other` or `note` says what it gives). Nothing here says from which entry of a docket a
 * term runs: `starts` is for the reader.
 */
export interface TimeLimit {
  readonly id: string;
  /** What it is called; our words, the law has no names for terms. */
  readonly name: { readonly zh: string; readonly en: string };
  readonly domain: string;
  readonly min: number | null;
  readonly max: number | null;
  /** `d`, `wd`, `m`, `y`, `h`, `min`; or a measure that is no time at all (`percent`, `per-day`). */
  readonly unit: string | null;
  readonly other: string | null;
  readonly starts: string;
  readonly who: string | null;
  /** The source as it was found. */
  readonly basis: string;
  /** Ids of articles held here, of the edition asked for. */
  readonly articles: readonly string[];
  readonly note: string;
  readonly confidence: 'high' | 'medium-high' | 'medium';
  /** Why it is not certain: data one can change, and whoever is told the term is told this. */
  readonly doubt: { readonly zh: string; readonly en: string } | null;
}

type Edition = '2023' | '2021' | '2017';
type Row = (typeof rows)[number];
const nameOf: Readonly<Record<string, readonly string[]>> = names;

const prefixes: readonly (readonly [string, string])[] = [
  ['诉讼费用交纳办法', 'FEE'],
  ['登记立案规定', 'REG'],
  ['登记立案', 'REG'],
  ['民诉法解释', 'CPLI'],
  ['证据规定', 'EVR'],
  ['在线调解规则', 'OMR'],
  ['在线诉讼规则', 'OLR'],
];

/** `民诉法解释 art.99; 证据规定 art.51` → CPLI-99, EVR-51. Sources not held here give nothing. */
function articlesOf(basis: string): readonly string[] {
  return basis.split(/;\s*/).flatMap((part) => {
    const match = /^(\S+) art\.(\d+)(?:\((\d+)\))?/.exec(part);
    const prefix = match === null ? undefined : prefixes.find(([name]) => name === match[1])?.[1];
    if (match === null || prefix === undefined) return [];
    if (prefix !== 'OLR') return [`${prefix}-${match[2] ?? ''}`];
    return onlineRules[match[2] ?? ''] ?? [];
  });
}

/** The register has no id for an article as a whole. */
const onlineRules: Readonly<Record<string, readonly string[]>> = {
  '9': ['OLR-9.1.2b'],
  '10': ['OLR-10.1.2'],
};
const ownArticles: Readonly<Record<string, readonly string[]>> = {
  'online-consent-answer': ['OLR-10.2.0'],
};

const sureness: Readonly<Record<string, string>> = {
  high: '把握较大',
  'medium-high': '大致可靠',
  medium: '不够可靠',
};

/** A term that was read in no text at hand says so, and how sure it is. */
const doubtOf = ({ confidence, source }: Row): TimeLimit['doubt'] =>
  confidence === 'high' && source === 'public'
    ? null
    : {
        zh: `这一期间没有对照过原文，来自通常的了解（${sureness[confidence] ?? confidence}），用前请核对依据`,
        en: `this term was not compared with the text and rests on general knowledge (confidence ${confidence}): check what it is based on before relying on it`,
      };

function read(row: Row, edition: Edition): TimeLimit {
  const number = row.articles?.[edition] ?? null;
  const prefix = edition === '2023' ? 'CPL' : `CPL${edition}`;
  const [zh = row.id, en = row.id] = nameOf[row.id] ?? [];
  return {
    id: row.id,
    name: { zh, en },
    domain: row.domain,
    min: row.min,
    max: row.max,
    unit: row.unit,
    other: 'other' in row ? row.other : null,
    starts: row.starts,
    who: row.who,
    basis: row.basis,
    articles:
      number === null
        ? (ownArticles[row.id] ?? articlesOf(row.basis))
        : [`${prefix}-${String(number)}`],
    note: row.note,
    confidence: row.confidence as TimeLimit['confidence'],
    doubt: doubtOf(row),
  };
}

/** All 149 terms, by the law in force since 2024-01-01. */
export const timeLimits: readonly TimeLimit[] = rows.map((row) => read(row, '2023'));
const byId = new Map(timeLimits.map((one) => [one.id, one]));
const rowById = new Map(rows.map((row) => [row.id, row]));

/** The term with that id, `appeal-judgment`; underscores are read as dashes. Null for an unknown id. */
export const timeLimit = (id: string): TimeLimit | null =>
  byId.get(id.replaceAll('_', '-')) ?? null;

/** Terms of the Civil Procedure Law whose length changed, with the last day of the old length. */
const formerLengths: readonly { id: string; to: string; count: number; unit: string }[] = [
  { id: 'announcement-service', to: '2021-12-31', count: 60, unit: 'd' },
  { id: 'announcement-service-foreign', to: '2023-12-31', count: 3, unit: 'm' },
];

/** Since when the table is known to hold of a source whose articles are not held here; two of its terms are younger. */
const collectedSince = '2024-01-01';
const younger: Readonly<Record<string, string>> = {
  'mediation-after-registration-ordinary': '2025-01-01',
  'mediation-after-registration-summary': '2025-01-01',
  'fee-notice-before-trial-stage': '2025-01-01',
};

/**
 * A term outside the Civil Procedure Law, which is held in one version only: under the numbers of that day, and none
 * where what it rests on was not in force yet. An older text of that source may have said something else.
 */
function ofOneVersion(id: string, limit: TimeLimit, day: CourtDay): TimeLimit | null {
  if (limit.articles.length === 0) return day < (younger[id] ?? collectedSince) ? null : limit;
  const articles = asOf(day, limit.articles);
  return articles.length === 0 ? null : { ...limit, articles };
}

/**
 * The term as it stood on that day: number of article and, where it changed, length by the edition then in force. Null
 * for an unknown id, for a term that did not exist yet, and before the first text that is held: 2017-07-01 for the Civil
 * Procedure Law, 2020-05-01 for the Provisions on Evidence.
 */
export function timeLimitAt(id: string, day: CourtDay): TimeLimit | null {
  const row = rowById.get(id.replaceAll('_', '-'));
  if (row === undefined) return null;
  if (row.articles === null) return ofOneVersion(row.id, read(row, '2023'), day);
  if (day >= '2024-01-01') return read(row, '2023');
  if (day < '2017-07-01') return null;
  const edition = day >= '2022-01-01' ? '2021' : '2017';
  if (row.articles[edition] === null) return null;
  const then = read(row, edition);
  const former = formerLengths.find((one) => one.id === then.id && day <= one.to);
  return former === undefined
    ? then
    : { ...then, min: former.count, max: former.count, unit: former.unit };
}

/** The period of a fixed term that is counted in days, months or years; null for ranges, hours and open terms. */
export function periodOf(limit: TimeLimit): Period | null {
  const { min, max, unit } = limit;
  if (min === null || min !== max) return null;
  return unit === 'd' || unit === 'wd' || unit === 'm' || unit === 'y'
    ? { count: min, unit }
    : null;
}

/** Terms that must have passed before something happens: they are counted back from it. */
const countedBack: ReadonlySet<string> = new Set([
  'hearing-notice',
  'extension-request',
  'preservation-renew',
  'auction-announce-movable',
  'auction-announce-realestate',
  'auction-notify-parties',
  'crim-serve-indictment',
  'crim-summons',
]);
export const isCountedBack = ({ id }: TimeLimit): boolean => countedBack.has(id);
