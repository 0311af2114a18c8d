import type { CourtDay } from '@xiezhi/kernel';
import type { CaseState, Deposit, DepositChallenge, Exhibit } from '@xiezhi/record';
import {
  challengesOf,
  depositOf,
  hasMatched,
  inItsLine,
  lastAnswer,
  participant,
} from '@xiezhi/record';
import { dayText } from './day-text.ts';
import { factorsZh } from './factor-words.ts';
import { whoBearsTheBurden } from './rules/who-bears-the-burden.ts';
import { whoStandsNow } from './in-their-place.ts';
import { sideNames } from './side-names.ts';

const momentText = (moment: string): string =>
  `${dayText(moment.slice(0, 10) as CourtDay)}${moment.slice(11, 16)}`;

/** A real registry answered last that it agrees. */
const isVerified = (deposit: Deposit): boolean => lastAnswer(deposit)?.outcome === 'match';

const integrityWords = {
  unaltered: (deposit: Deposit) =>
    `存证时间为${momentText(deposit.depositedAt)}，${isVerified(deposit) ? '经技术核验一致，' : ''}本院认定该数据上链以后未经篡改；这一认定不及于上链以前的内容是否真实`,
  'not-established': () => '本院不能认定该数据上链以后未经篡改',
  overturned: () => '相反证据足以推翻，本院不再认定该数据上链以后未经篡改',
} as const;

const originWords = {
  confirmed:
    '对上链以前的真实性，本院结合数据的来源、生成机制、存储过程、公证、第三方见证和关联数据等情况综合判断，予以确认',
  'not-confirmed':
    '对上链以前的真实性，提交的一方不能提供证据证明，也不能作出合理说明，又没有其他证据印证，本院不予确认',
} as const;

const submitterWords = {
  proved: '提交的一方提供了证据证明',
  explained: '提交的一方作出了合理说明',
  neither: '提交的一方没有证明，也没有作出合理说明',
} as const;

const burdenWords = {
  origin: (who: string) => `对上链以前的真实性，由提交该数据的${who}承担举证责任`,
  alteration: (who: string) => `主张该数据上链以后被改动，由提出主张的${who}承担举证责任`,
  integrity: (who: string) => `对该数据上链以后未经篡改，由提交该数据的${who}承担举证责任`,
} as const;

/** What somebody wrote, as part of a sentence: what ends it stands there already. */
const unended = (text: string): string => text.trim().replace(/[。；;.]+$/u, '');

const numerals = ['一', '二', '三', '四', '五', '六'] as const;

type Weighed = Readonly<Record<string, { readonly answer: string; readonly reasons: string }>>;

/** One by one, as the judge found them, in the order of their article: what is read back from a docket has its own. */
const factorsText = (factors: Weighed): string =>
  Object.entries(factorsZh as Readonly<Record<string, Readonly<Record<string, string>>>>)
    .flatMap(([name, words]) => {
      const found = factors[name];
      return found === undefined ? [] : [`${words[found.answer] ?? ''}，${unended(found.reasons)}`];
    })
    .map((one, index) => `（${numerals[index] ?? ''}）${one}`)
    .join('；');

const namedParty = ({ participation }: CaseState, id: string): string => {
  const who = participant(participation, id);
  return `${sideNames[who?.role ?? ''] ?? ''}${who?.name ?? ''}`;
};

/**
 * Who had to bring the evidence for what was found on this challenge (CPL-67, OLR-16.1.2), by what was found: a later answer of a
 * registry does not change on whom it lay. Nothing where it was not established in spite of a match: both had been told that it was
 * for the challenger, the factors and the judge's reasons carry it, and the judgment does not say otherwise.
 */
function burdenOfIntegrity(
  state: CaseState,
  exhibit: Exhibit,
  { challenge, deposit }: { readonly challenge: DepositChallenge; readonly deposit: Deposit },
): readonly string[] {
  const burden = whoBearsTheBurden({ exhibit, challenge, matched: hasMatched(deposit) });
  return burden === null ||
    (burden.of === 'alteration') !== (challenge.integrity?.outcome === 'unaltered')
    ? []
    : [burdenWords[burden.of](namedParty(state, whoStandsNow(state, burden.participant)))];
}

const foundOnOne = {
  unaltered: '就这一质疑认定上链以后未经篡改，',
  'not-established': '就这一质疑不能认定上链以后未经篡改，',
} as const;

/** On one challenge: who had to prove it, the factors, and what the judge concluded from them (OLR-17). */
function challengeText(
  state: CaseState,
  exhibit: Exhibit,
  { challenge, deposit }: { readonly challenge: DepositChallenge; readonly deposit: Deposit },
): readonly string[] {
  const decided = challenge.integrity;
  if (decided === null) return [];
  const other = deposit.integrity?.outcome === decided.outcome ? '' : foundOnOne[decided.outcome];
  return [
    ...burdenOfIntegrity(state, exhibit, { challenge, deposit }),
    `针对${namedParty(state, challenge.participant)}的质疑，本院就下列因素查明：${factorsText(decided.factors)}`,
    `综合以上因素，${other}理由是：${unended(decided.reasons)}`,
  ];
}

/**
 * Whether it was altered after its deposit. What was found against it stands, whatever its party states of it since; what was
 * found for it, of that statement alone. What was found last is the outcome; each challenge that was decided has its answer.
 */
function integrityText(state: CaseState, exhibit: Exhibit): readonly string[] {
  const now = depositOf(state.chain, exhibit.id);
  const line = now === null ? [exhibit.id] : inItsLine(state.evidence, exhibit.id);
  const found = state.chain.deposits.findLast(
    (one) => line.includes(one.exhibit) && one.integrity !== null,
  );
  const integrity = found?.integrity ?? null;
  if (found === undefined || integrity === null) return [];
  if (integrity.outcome === 'unaltered' && found !== now) return [];
  const decided = challengesOf(state, exhibit.id).filter(
    (one) => one.integrity?.deposit === found.id,
  );
  const byFactors = decided.some((one) => one.integrity?.entry === integrity.entry);
  return [
    integrityWords[integrity.outcome](found),
    ...(byFactors ? [] : [`理由是：${unended(integrity.reasons)}`]),
    ...decided.flatMap((challenge) => challengeText(state, exhibit, { challenge, deposit: found })),
  ];
}

const originOfOne = {
  confirmed: '就这一质疑予以确认',
  'not-confirmed': '就这一质疑不予确认',
} as const;

/** Whose evidence it was to bring (OLR-18.2.1), and whether the court asked for it. */
function burdenOfOrigin(
  state: CaseState,
  exhibit: Exhibit,
  found: readonly DepositChallenge[],
): readonly string[] {
  const challenge = found.at(-1);
  if (challenge === undefined) return [];
  const burden = whoBearsTheBurden({ exhibit, challenge, matched: false });
  if (burden === null) return [];
  const said = burdenWords[burden.of](namedParty(state, whoStandsNow(state, burden.participant)));
  return [found.some(({ order }) => order !== null) ? `${said}，本院已要求其举证、说明` : said];
}

/** What it was before its deposit (OLR-18): not confirmed once is not confirmed. Each challenge that was decided has its answer. */
function originText(state: CaseState, exhibit: Exhibit): readonly string[] {
  const found = challengesOf(state, exhibit.id).filter(
    ({ about, origin }) => about === 'before-deposit' && origin !== null,
  );
  const last =
    found.findLast(({ origin }) => origin?.outcome === 'not-confirmed') ?? found.at(-1) ?? null;
  const outcome = last?.origin?.outcome;
  if (outcome === undefined) return [];
  return [
    originWords[outcome],
    ...burdenOfOrigin(state, exhibit, found),
    ...found.flatMap(({ participant: by, origin }) => {
      if (origin === null) return [];
      const whose = found.length === 1 ? '' : `针对${namedParty(state, by)}的质疑，`;
      const concluded = [
        // That neither was done the outcome has said.
        ...(origin.outcome === 'not-confirmed' ? [] : [submitterWords[origin.submitter]]),
        ...(origin.outcome === outcome ? [] : [originOfOne[origin.outcome]]),
        `理由是：${unended(origin.reasons)}`,
      ];
      return [`${whose}本院就下列因素查明：${factorsText(origin.factors)}`, concluded.join('；')];
    }),
  ];
}

/**
 * OLR-16 to OLR-18: what a judge found of data that was deposited on a chain, as a judgment says it, with who had to prove what and
 * the judge's reasons: not altered since its deposit, which says nothing of what it was before; and what was found of that.
 * Null where the judge found nothing: that the machine found a match is no finding.
 */
export function depositFindings(state: CaseState, exhibit: Exhibit): string | null {
  const said = [...integrityText(state, exhibit), ...originText(state, exhibit)];
  return said.length === 0 ? null : said.join('。');
}
