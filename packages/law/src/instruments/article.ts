import type { ArticleId, CourtDay } from '@xiezhi/kernel';
import type { CourtGroup } from './bound-courts.ts';
import { boundCourts } from './bound-courts.ts';
import { differently2017, differently2021, earlierNumbers } from './civil-procedure-earlier.ts';
import { civilProcedureGeneral, civilProcedureLater } from './civil-procedure.ts';
import registerRows from './data/register.json' with { type: 'json' };
import { criminalProcedure } from './criminal-procedure.ts';
import {
  administrativeProcedure,
  enforcementRules,
  stateCompensation,
} from './enforcement-and-administration.ts';
import { differentlyUntil2022, movedIn2022 } from './interpretation-earlier.ts';
import type { Instrument } from './instrument.ts';
import { instrument } from './instrument.ts';
import {
  civilCode,
  courtExpressMail,
  evidenceRules,
  feeMeasures,
  interpretation,
  onlineMediationRules,
  registrationRules,
  trialTimeRules,
} from './other-statutes.ts';
import { latePerformance, privateLending, privateLending2015 } from './interest-rules.ts';
import type { StatuteArticle } from './statute.ts';

/** What a rule of the register is: a fact about the register, not about the law. */
export const articleKinds = [
  'decision-rule',
  'interface',
  'duty',
  'right',
  'organisation',
  'quality',
  'record',
  'deadline',
] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** One rule of the register, or one article of a statute, as it stood in its instrument. */
export interface Article {
  readonly id: ArticleId;
  readonly instrument: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** The gist in Chinese, in our words; what they rest on: docs/law/texts.md. */
  readonly zh: string;
  /** The gist in English, in our words. */
  readonly en: string;
  readonly from: CourtDay;
  /** The last day in force; null while none is known. */
  readonly to: CourtDay | null;
  readonly territory: string | null;
  /** The courts it speaks to; null: all of its territory. */
  readonly courts: CourtGroup | null;
  readonly rank: 1 | 2 | 3 | 4 | 5;
  /** What took its place. */
  readonly successors: readonly ArticleId[];
  /** The module of the register; null for statutes. */
  readonly module: string | null;
  readonly kind: ArticleKind | null;
  readonly doubt: string | null;
}

const fromRegister: readonly Article[] = registerRows.map((row) => ({
  ...row,
  id: row.id as ArticleId,
  instrument: row.id.slice(0, row.id.indexOf('-')),
  from: row.from as CourtDay,
  to: row.to as CourtDay | null,
  courts: boundCourts[row.id] ?? null,
  rank: row.rank as Article['rank'],
  successors: row.successors as readonly ArticleId[],
  kind: row.kind as ArticleKind,
  doubt: null,
}));

function ofStatute(
  id: string,
  articles: readonly StatuteArticle[],
  successor?: (n: number) => string | null,
): readonly Article[] {
  const edition = instrument(id);
  return edition === null
    ? []
    : articles.map((one) => statuteArticle(edition, one, successor?.(one.article) ?? null));
}

const statuteArticle = (
  edition: Instrument,
  one: StatuteArticle,
  successor: string | null,
): Article => ({
  id: `${edition.id}-${String(one.article)}` as ArticleId,
  instrument: edition.id,
  title: one.title,
  zh: one.zh,
  en: one.en,
  from: edition.from,
  to: edition.to,
  territory: edition.territory,
  courts: null,
  rank: edition.rank,
  successors: successor === null ? [] : [successor as ArticleId],
  module: null,
  kind: null,
  doubt: one.doubt ?? null,
});

const current = [...civilProcedureGeneral, ...civilProcedureLater];
const currentByNumber = new Map(current.map((one) => [one.article, one]));

/** The articles of an earlier edition: its own wording where it differs, else the gist of today under the old number. */
function earlier(column: 1 | 2, differently: readonly StatuteArticle[]): readonly StatuteArticle[] {
  const own = new Map(differently.map((one) => [one.article, one]));
  return earlierNumbers.flatMap((row) => {
    const [number, now] = [row[column], currentByNumber.get(row[0])];
    if (number === null || now === undefined) return [];
    return [own.get(number) ?? { ...now, article: number }];
  });
}

const numberIn2021 = new Map(
  earlierNumbers.flatMap(([now, then]) => (then === null ? [] : [[then, now] as const])),
);
const numberIn2017 = new Map(
  earlierNumbers.flatMap(([, in2021, in2017]) =>
    in2017 === null ? [] : [[in2017, in2021] as const],
  ),
);
const named = (prefix: string, number: number | null | undefined): string | null =>
  number === null || number === undefined ? null : `${prefix}-${String(number)}`;

const before2022 = (number: number): number => movedIn2022.get(number) ?? number;
const interpretationNow = new Map(
  interpretation.map(({ article: now }) => [before2022(now), now] as const),
);
const interpretationUntil2022: readonly StatuteArticle[] = interpretation.map((one) => {
  const number = before2022(one.article);
  return (
    differentlyUntil2022.find((other) => other.article === number) ?? { ...one, article: number }
  );
});

/** Every article that may be cited. */
export const articles: readonly Article[] = [
  ...fromRegister,
  ...ofStatute('CPL', current),
  ...ofStatute('CPL2021', earlier(1, differently2021), (number) =>
    named('CPL', numberIn2021.get(number)),
  ),
  ...ofStatute('CPL2017', earlier(2, differently2017), (number) =>
    named('CPL2021', numberIn2017.get(number)),
  ),
  ...ofStatute('CPLI', interpretation),
  ...ofStatute('CPLI2020', interpretationUntil2022, (number) =>
    named('CPLI', interpretationNow.get(number)),
  ),
  ...ofStatute('CPLI2015', interpretationUntil2022, (number) => named('CPLI2020', number)),
  ...ofStatute('DPI', latePerformance),
  ...ofStatute('PLR', privateLending),
  ...ofStatute('PLR2015', privateLending2015),
  ...ofStatute('TTL', trialTimeRules),
  ...ofStatute('FEE', feeMeasures),
  ...ofStatute('REG', registrationRules),
  ...ofStatute('CIV', civilCode),
  ...ofStatute('CRPL', criminalProcedure),
  ...ofStatute('ENF', enforcementRules),
  ...ofStatute('APL', administrativeProcedure),
  ...ofStatute('SCL', stateCompensation),
  ...ofStatute('SPD', courtExpressMail),
  ...ofStatute('EVR', evidenceRules),
  ...ofStatute('OMR', onlineMediationRules),
];

const byId = new Map<string, Article>(articles.map((one) => [one.id, one]));

/** `CPL2023-95` is `CPL-95`: the edition in force since 2024 needs no year. */
const canonicalId = (id: string): string => (id.startsWith('CPL2023-') ? `CPL-${id.slice(8)}` : id);

/** The article or rule with that id, in force or not; null when nothing here bears it. */
export const article = (id: string): Article | null => byId.get(canonicalId(id)) ?? null;

const editions = new Map<string, readonly string[]>([
  ...earlierNumbers.map(
    ([now, in2021, in2017]) =>
      [
        `CPL-${String(now)}`,
        [named('CPL', now), named('CPL2021', in2021), named('CPL2017', in2017)].flatMap((id) =>
          id === null ? [] : [id],
        ),
      ] as const,
  ),
  ...interpretation.map(
    ({ article: now }) =>
      [
        `CPLI-${String(now)}`,
        [
          'CPLI-' + String(now),
          ...['CPLI2020', 'CPLI2015'].map((edition) => `${edition}-${String(before2022(now))}`),
        ],
      ] as const,
  ),
]);

/** The same article of the Civil Procedure Law or of its interpretation in the editions held here, newest first; itself for any other id. */
export const editionsOf = (id: string): readonly string[] =>
  editions.get(canonicalId(id)) ?? [canonicalId(id)];
