import type { Facts } from '../framework/index.ts';
import { dayEn, listed, said } from '../framework/index.ts';
import { exhibitEn } from '../shared/exhibit-texts.ts';
import { provenanceWords } from '../shared/provenance-texts.ts';
import { provenanceText } from '../shared/provenance.ts';
import { burdenText } from '../shared/burden-texts.ts';
import { connectionTold, handedMarks } from './connection-words.ts';

/** Pieces of texts that several acts of this room say in the same words. */
export const outcomesEn: Readonly<Record<string, string>> = {
  match: 'it matches',
  mismatch: 'it does not match',
  'not-found': 'the platform knows no such number',
  unavailable: 'the platform did not answer; it is asked again',
  asked: 'the platform has been asked; no answer yet',
};

const checksEn: Readonly<
  Record<string, readonly [name: string, values: Readonly<Record<string, string>>]>
> = {
  bytes: [
    'The file',
    { equal: 'has the hash that was deposited', different: 'has another hash than was deposited' },
  ],
  stated: [
    'The hash that was stated',
    { equal: 'is the one on record', different: 'is not the one on record' },
  ],
  proof: ['The proof', { holds: 'holds', fails: 'does not hold' }],
  time: [
    'The time that was stated',
    { equal: 'is the one on record', different: 'is not the one on record' },
  ],
};

/** What each check found; nothing of what there was nothing to compare with. */
export function checkLinesEn(checks: unknown): readonly string[] {
  if (typeof checks !== 'object' || checks === null) return [];
  return Object.entries(checks).flatMap(([name, value]) => {
    const [label, values] = checksEn[name] ?? ['', {}];
    const text = values[String(value)];
    return text === undefined ? [] : [`${label} ${text}`];
  });
}

const comparisonEn = {
  bytes: 'The file before the court',
  registry: 'The platform’s record',
  stated: 'What its party stated',
} as const;

/** What was fetched, held against the data; a line for each that there was something to compare. */
export function comparisonLinesEn(compared: unknown): readonly string[] {
  if (typeof compared !== 'object' || compared === null) return [];
  const said = compared as Readonly<Record<string, unknown>>;
  const lines = Object.entries(comparisonEn).flatMap(([name, label]) =>
    said[name] === 'equal'
      ? [`${label}: the same hash`]
      : said[name] === 'different'
        ? [`${label}: another hash`]
        : [],
  );
  return [`Hash that was fetched: ${String(said['hash'])}`, ...lines];
}

/** In plain words, what a verification proves and what it does not. */
export const provesEn: Readonly<Record<string, string>> = {
  match:
    'This shows that the file before the court has not been changed since the deposit. It does not show that its content was true before.',
  mismatch:
    'This shows that the file, or what was stated, does not agree with the platform’s record. It does not show that the content is false: it may be the wrong file, number or time.',
  'not-found': 'This shows nothing. Please check the number of the deposit.',
  unavailable: 'This shows nothing, and nobody loses a right by it.',
  asked: 'There is no result yet.',
};

/** 2026-01-12T09:14 as a sentence names it. */
export const stampEn = (text: string): string =>
  /^\d{4}-\d{2}-\d{2}T/.test(text)
    ? `${dayEn({ day: text.slice(0, 10) }, 'day')}, ${text.slice(11, 16)}`
    : text;

export const factorsEn = {
  platform: {
    yes: 'The platform meets the authorities’ rules on chain deposit services',
    no: 'The platform does not meet those rules',
    'not-shown': 'Whether the platform meets those rules was not shown',
  },
  interference: {
    yes: 'No connection with the platform, or one but no improper interference',
    no: 'A connection, and improper interference by technical means',
    'not-shown': 'Whether there was interference was not shown',
  },
  system: {
    yes: 'The system meets the standards of cleanness, safety, reliability and availability',
    no: 'The system does not meet those standards',
    'not-shown': 'Whether the system meets those standards was not shown',
  },
  process: {
    yes: 'Technique and process meet the standards on environment, security, encryption, transmission and verification',
    no: 'Technique and process do not meet those standards',
    'not-shown': 'Whether technique and process meet those standards was not shown',
  },
  origin: {
    yes: 'The source is concrete and reliable',
    no: 'The source is not reliable',
    'not-shown': 'The source was not shown',
  },
  generation: {
    yes: 'How it was made is reliable',
    no: 'How it was made is not reliable',
    'not-shown': 'How it was made was not shown',
  },
  keeping: {
    yes: 'How it was kept is reliable',
    no: 'How it was kept is not reliable',
    'not-shown': 'How it was kept was not shown',
  },
  notary: {
    yes: 'A notary certified it',
    no: 'No notary certified it',
    'not-shown': 'Whether a notary certified it was not shown',
  },
  witness: {
    yes: 'A third person witnessed it',
    no: 'No third person witnessed it',
    'not-shown': 'Whether anybody witnessed it was not shown',
  },
  corroboration: {
    yes: 'Related data or other evidence bears it out',
    no: 'Nothing else bears it out, or it is contradicted',
    'not-shown': 'Whether anything bears it out was not shown',
  },
};
export const integrityEn: Readonly<Record<string, string>> = {
  unaltered: 'Not altered after the deposit',
  'not-established': 'That it was not altered after the deposit is not established',
  overturned: 'Overturned by contrary evidence',
};
export const originOutcomeEn = {
  confirmed: 'Confirmed as genuine before the deposit',
  'not-confirmed': 'Not confirmed as genuine before the deposit',
};
export const aimsEn: Readonly<Record<string, string>> = {
  'after-deposit': 'That it was altered after the deposit',
  'before-deposit': 'That it was untrue before the deposit',
};

/** What is told at the head of a form: the deposit, its verification, what was said against it, answered and reported. */
const heldEn: Readonly<Record<string, string>> = {
  valid: 'in force on the day of the deposit',
  'not-yet': 'not there yet on the day of the deposit',
  over: 'over on the day of the deposit',
};

type Lasting = Readonly<Record<'is' | 'name' | 'from' | 'until', string>>;
const lastingEn = (label: string, { is, name, from, until }: Lasting): string =>
  is === 'none'
    ? `${label}: nothing was said`
    : `${label}: ${name}, from ${dayEn({ from }, 'from')}${until === '' ? '' : ` to ${dayEn({ until }, 'until')}`}, ${heldEn[is] ?? ''}`;

export const toldEn = {
  keeper: (facts: Facts) => ({
    label: `The platform as of the day of the deposit, ${dayEn(facts, 'on')}${facts['simulated'] === true ? ' (demo: nobody was really asked)' : ''}`,
    value: [
      lastingEn('Filing', facts['filing'] as unknown as Lasting),
      lastingEn('Certificate of its system', facts['certificate'] as unknown as Lasting),
      'This is what the registry answers, and no finding; whether it meets the rules is for the judge',
    ].join('\n'),
  }),
  provenance: (facts: Facts) => provenanceText(facts, provenanceWords['en']),
  deposit: (facts: Facts) => ({
    label: `“${said(facts, 'name')}”, ${exhibitEn(facts)}`,
    value: [
      said(facts, 'platform') === ''
        ? ''
        : `Platform: ${said(facts, 'platform')}\nNumber: ${said(facts, 'deposited')}\nTime: ${stampEn(said(facts, 'at'))}`,
      said(facts, 'connection') === ''
        ? ''
        : `Connection with the platform, as its party says: ${said(facts, 'connection')}`,
    ]
      .filter((one) => one !== '')
      .join('\n'),
  }),
  verification: (facts: Facts) => {
    const outcome = said(facts, 'outcome');
    return {
      label: `Verification: ${outcomesEn[outcome] ?? ''}${facts['simulated'] === true ? ' (demonstration; nothing was really verified)' : ''}`,
      value: [...checkLinesEn(facts['checks']), provesEn[outcome] ?? ''].join('\n'),
    };
  },
  challenge: (facts: Facts) => ({
    label: `Contested by ${said(facts, 'by')}: ${aimsEn[said(facts, 'about')] ?? ''}`,
    value: [
      said(facts, 'reasons') === '' ? 'No reasons were given' : said(facts, 'reasons'),
      listed(facts, 'supportEn', ', ') === ''
        ? ''
        : `Relies on: ${listed(facts, 'supportEn', ', ')}`,
    ]
      .filter((one) => one !== '')
      .join('\n'),
  }),
  burden: burdenText('en'),
  ...connectionTold['en'],
  proof: (facts: Facts) => ({
    label: `Explanation by ${said(facts, 'by')}${handedMarks('en', facts)}`,
    value: said(facts, 'text'),
  }),
  report: (facts: Facts) => ({
    label: `Opinion of ${said(facts, 'by')}`,
    value: [said(facts, 'summary'), ...comparisonLinesEn(facts['compared'])].join('\n'),
  }),
  recipient: (facts: Facts) => ({
    label: `For: ${said(facts, 'name')}`,
    value: `Question: ${said(facts, 'question')}`,
  }),
  pack: (facts: Facts) => ({
    label: 'What goes along',
    value: `${listed(facts, 'files', ', ')}, with what was stated of the deposit and what its verification says. Nothing else of the case: of the rest the check values alone`,
  }),
  authority: () => ({
    label: 'Your authority',
    value:
      'The court has not yet seen your authority to act. It is received all the same and marked. Hand in a power of attorney soon',
  }),
  bytes: (facts: Facts) => ({
    label: 'What is verified',
    value: `The files of this exhibit as the court holds them: ${listed(facts, 'files', ', ')}. Only their hashes go to the platform; no file leaves the court`,
  }),
  order: (facts: Facts) => ({
    label: `The court asks for: ${said(facts, 'what')}`,
    value: [
      said(facts, 'reasons'),
      facts['late'] === true
        ? 'The time for it is over. It is received all the same and marked as late; the judge decides what follows'
        : `Last day: ${dayEn(facts, 'dueOn')}`,
    ].join('\n'),
  }),
};
