import type { CourtDay } from '@xiezhi/kernel';
import { offer, offerUnless, technical } from '@xiezhi/kernel';
import type { LawRecord, RecordFault } from '@xiezhi/law';
import { faultsOf, heldBefore, primeOn, primeTableWith, timeLimit } from '@xiezhi/law';
import type { RulebookState } from '@xiezhi/record';
import { fields, recordEntered, recordProposed } from '@xiezhi/record';
import { z } from 'zod';
import type { AnyCommand, Refused, Told } from '../framework/index.ts';
import {
  accept,
  anyCommand,
  command,
  field,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { doubtfulTermIds, factsOfRecord } from './record-words.ts';
import { anotherConfirms } from './rules/another-confirms.ts';

/** What is wrong with a record, and where it was written; everything else is the text's to say. */
const refused: {
  readonly [Why in RecordFault['why']]: readonly [`rulebook/${string}`, path: string];
} = {
  'day-has-rate': ['rulebook/day-has-rate', 'from'],
  'not-published-yet': ['rulebook/not-published-yet', 'from'],
  'not-the-next-month': ['rulebook/not-the-next-month', 'from'],
  'no-such-rate': ['rulebook/no-such-rate', 'oneYear'],
  'code-is-held': ['rulebook/code-is-held', 'code'],
  'no-court-code': ['rulebook/no-court-code', 'code'],
  'no-code-entered': ['rulebook/no-code-entered', 'code'],
  'unit-changed': ['rulebook/unit-changed', ''],
  'no-such-start': ['rulebook/no-such-start', 'from'],
  'term-is-certain': ['rulebook/term-is-certain', 'term'],
  'as-it-is': ['rulebook/as-it-is', ''],
};

const faultRefused = ({ why, ...facts }: RecordFault) => {
  const [code, path] = refused[why];
  return refusal(code, technical, path === '' ? [{ kind: 'retry' }] : [mendField(path)], facts);
};

/** The same day, code or term: of two that wait nobody would know which one is meant. */
const about = (record: LawRecord): string => {
  switch (record.kind) {
    case 'rate':
      return `rate ${record.from.slice(0, 7)}`;
    case 'court':
      return `court ${record.code}`;
    case 'term':
      return `term ${record.term} ${record.from}`;
  }
};

function proposed(
  record: LawRecord,
  { rulebook, today, by, source }: { rulebook: RulebookState; today: CourtDay } & Named,
) {
  const waits = rulebook.records.some((one) => about(one.record) === about(record));
  const [first, ...rest] = [
    ...(waits ? [refusal('rulebook/already-proposed', technical, [{ kind: 'retry' }])] : []),
    ...faultsOf(record, rulebook.entered, today).map(faultRefused),
  ];
  if (first) return refuse(first, ...rest);
  const proposal = String(rulebook.proposals + 1);
  return accept([recordProposed.make({ shared: { proposal, by, record, source } })]);
}
interface Named {
  readonly by: string;
  readonly source: string;
}

/** `3.45` → 345; null for what is no percentage with two decimals at most. */
function hundredths(text: string): number | null {
  const match = /^(\d{1,3})(?:[.．](\d{1,2}))?[%％]?$/u.exec(text.normalize('NFKC').trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}

const unread = (path: string) => refusal('rulebook/no-percent', technical, [mendField(path)]);

const rateInput = z.object({
  from: fields.day(),
  oneYear: fields.text(8),
  fiveYears: fields.text(8),
  source: fields.text(300),
});

/** A published rate, or all that cannot be read of it. */
function readRate({ from, oneYear, fiveYears }: z.infer<typeof rateInput>): LawRecord | Refused {
  const [short, long] = [hundredths(oneYear), hundredths(fiveYears)];
  const [first, ...rest] = [
    ...(short === null ? [unread('oneYear')] : []),
    ...(long === null ? [unread('fiveYears')] : []),
  ];
  if (first || short === null || long === null) return refuse(first ?? unread('oneYear'), ...rest);
  return { kind: 'rate', from: from as CourtDay, oneYear: short, fiveYears: long };
}

/** More than half a point away from what was: seldom, and mostly a slip. */
const unusual = 50;

function warnedOfRate(record: LawRecord, { entered }: RulebookState): readonly Told[] {
  const before = heldBefore(record, entered);
  if (record.kind !== 'rate' || before?.kind !== 'rate') return [];
  const far =
    Math.abs(record.oneYear - before.oneYear) > unusual ||
    Math.abs(record.fiveYears - before.fiveYears) > unusual;
  return [
    ...(far ? [{ code: 'far', facts: factsOfRecord(before) }] : []),
    ...(record.fiveYears < record.oneYear ? [{ code: 'upside-down', facts: {} }] : []),
  ];
}

const both = ['administrator', 'president'] as const;

/** Copies a loan prime rate that came out after the table of the program was made. */
const proposeRate = command({
  name: 'rulebook.propose-rate',
  on: 'rulebook',
  by: both,
  basis: ['PLR-25'],
  needs: {},
  offers: () => [offer('', {})],
  tells: ({ state }) => {
    const table = primeTableWith(state.rulebook.entered);
    const last = primeOn(table.to, table);
    return last === null
      ? []
      : [
          {
            code: 'known',
            facts: { until: table.to, ...factsOfRecord({ kind: 'rate', ...last }) },
          },
        ];
  },
  warns: ({ state }, input) => {
    const record = readRate(input);
    return 'accepted' in record ? [] : warnedOfRate(record, state.rulebook);
  },
  input: rateInput,
  ask: [
    page('publication', field('from'), field('source')),
    page('rates', field('oneYear'), field('fiveYears')),
  ],
  decide({ input, actor, state: { rulebook }, today }) {
    const record = readRate(input);
    if ('accepted' in record) return record;
    return proposed(record, { rulebook, today, by: actor.name, source: input.source });
  },
  example: {
    from: '2026-09-21',
    oneYear: '3.00',
    fiveYears: '3.50',
    source: '全国银行间同业拆借中心2026年9月21日公告',
  },
});

/** Copies which court bears a code that the table of the program does not have, or takes back what was entered for one. */
const proposeCourt = command({
  name: 'rulebook.propose-court',
  on: 'rulebook',
  by: both,
  basis: [],
  needs: {},
  offers: () => [offer('', {})],
  input: z.object({
    code: fields.text(5),
    holds: fields.choice(['borne', 'mistaken']),
    name: fields.text(60).optional(),
    source: fields.text(300),
  }),
  ask: [
    page(
      'court',
      field('code'),
      field('holds'),
      neededWhen('name', 'holds', ['borne']),
      field('source'),
    ),
  ],
  decide: ({ input: { code, holds, name, source }, actor, state: { rulebook }, today }) =>
    proposed(
      { kind: 'court', code, name: holds === 'borne' ? (name ?? '') : null },
      { rulebook, today, by: actor.name, source },
    ),
  example: {
    code: '渝8701',
    holds: 'borne',
    name: '重庆铁路运输法院',
    source: '该院裁判文书案号',
  },
});

/** Copies how long a term is that the table of the program is not certain of. No other length of the law can be changed so. */
const proposeTerm = command({
  name: 'rulebook.propose-term',
  on: 'rulebook',
  by: both,
  basis: ['CPL-85'],
  needs: {},
  offers: () => [offer('', {})],
  input: z.object({
    term: fields.choice(doubtfulTermIds),
    count: fields.dayCount(),
    from: fields.day(),
    source: fields.text(300),
  }),
  ask: [page('term', field('term'), field('count')), page('since', field('from'), field('source'))],
  decide: ({ input, actor, state: { rulebook }, today }) =>
    proposed(
      {
        kind: 'term',
        term: input.term,
        count: Number(input.count),
        unit: timeLimit(input.term)?.unit ?? '',
        from: input.from as CourtDay,
      },
      { rulebook, today, by: actor.name, source: input.source },
    ),
  example: {
    term: 'selling-off',
    count: '90',
    from: '2026-01-01',
    source: '对照原文核对',
  },
});

/** Enters a proposed record: it holds over the tables of the program. Terms that went by it would be reckoned again. */
const loadRecord = command({
  name: 'rulebook.load-record',
  or: ['rulebook.withdraw-proposal'],
  on: 'rulebook',
  by: both,
  basis: ['CPL-85'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state, actor }) =>
    state.rulebook.records.map((one) =>
      offerUnless(one.id, one, [
        anotherConfirms({ proposal: one, actor, confirm: 'rulebook.load-record' }),
      ]),
    ),
  tells: ({ state }, { record, source, by }) => {
    const before = heldBefore(record, state.rulebook.entered);
    return [
      { code: 'proposed', facts: { ...factsOfRecord(record), source, by } },
      before === null
        ? { code: 'nothing-before', facts: {} }
        : { code: 'before', facts: factsOfRecord(before) },
      ...warnedOfRate(record, state.rulebook),
    ];
  },
  input: z.object({ compared: fields.confirmation() }),
  ask: [page('compare', field('compared'))],
  decide({ offer: { id, record, source }, state: { rulebook }, today }) {
    // What was entered since it was proposed may have taken its place.
    const [first, ...rest] = faultsOf(record, rulebook.entered, today).map(faultRefused);
    return first
      ? refuse(first, ...rest)
      : accept([recordEntered.make({ shared: { proposal: id, record, source } })]);
  },
  example: { compared: true },
});

export const recordCommands: readonly AnyCommand[] = [
  proposeRate,
  proposeCourt,
  proposeTerm,
  loadRecord,
].map(anyCommand);
