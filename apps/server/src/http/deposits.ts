import type { ExhibitDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import {
  burdenText,
  connectionTold,
  depositWords,
  handedMarks,
  toldOfBurden,
  toldOfConnection,
} from '@xiezhi/procedures';
import type { CaseState, Deposit, DepositChallenge, Exhibit } from '@xiezhi/record';
import {
  challengesOf,
  depositOf,
  isDecidedOf,
  isGrounded,
  lastVerification,
  participant,
  reportsOn,
  wordOf,
} from '@xiezhi/record';
import type { DepositTexts } from '../texts/deposits.ts';
import { depositTexts } from '../texts/deposits.ts';
import { dayWords } from './day-words.ts';
import type { Words } from './words.ts';

/*
 * What the card of an exhibit says of its deposit on a chain: what its party states, what the machine found and what that
 * proves, what is said against it and what a judge found.
 */

type Facts = ExhibitDto['facts'];

const algorithms = { 'sha-256': 'SHA-256', sm3: 'SM3' } as const;
const lines = (...all: readonly string[]): string => all.filter((one) => one !== '').join('\n');

const marksOfOutcome = {
  match: 'markMatch',
  mismatch: 'markMismatch',
  'not-found': 'markNotFound',
  unavailable: 'markPending',
} as const satisfies Readonly<Record<string, keyof DepositTexts>>;

/** In a line, how it stands. */
export function depositMarks(at: CaseState, one: Exhibit, { lang }: Words): readonly string[] {
  const texts = depositTexts[lang];
  const words = depositWords[lang];
  const deposit = depositOf(at.chain, one.id);
  // Also of what took the place of deposited data, and claims no deposit.
  const challenges = challengesOf(at, one.id);
  const refuted = challenges.some(({ origin }) => origin?.outcome === 'not-confirmed');
  const outcome = deposit === null ? undefined : lastVerification(deposit)?.outcome;
  const integrity = deposit?.integrity ?? null;
  return [
    ...(deposit === null
      ? []
      : [texts[outcome === undefined ? 'markPending' : marksOfOutcome[outcome]]]),
    ...(challenges.some((each) => isGrounded(each) && !isDecidedOf(at, one, each))
      ? [texts.contested]
      : []),
    ...(integrity === null ? [] : [words.integrity[integrity.outcome] ?? '']),
    ...(refuted ? [words.origin['not-confirmed'] ?? ''] : []),
  ];
}

function verificationLine(deposit: Deposit, one: Exhibit, words: Words): Facts {
  const texts = depositTexts[words.lang];
  const { outcomes, checkLines, proves, stamp } = depositWords[words.lang];
  const last = lastVerification(deposit);
  const outcome = last?.outcome ?? 'asked';
  const nameOf = (file: string): string =>
    one.files.find(({ sha256 }) => sha256 === file)?.name ?? file.slice(0, 8);
  const verdict = outcomes[outcome] ?? '';
  return [
    {
      label: texts.verification,
      value: lines(
        verdict.charAt(0).toUpperCase() + verdict.slice(1),
        last?.simulated === true ? texts.simulated : '',
        ...checkLines(last?.checks),
        proves[outcome] ?? '',
        last?.record === undefined
          ? ''
          : texts.record(stamp(momentAt(last.record.at)), last.record.block ?? ''),
        ...(last?.digests ?? []).map(({ file, digest }) =>
          texts.computed(nameOf(file), algorithms[deposit.algorithm], digest),
        ),
        last === null
          ? ''
          : texts.verifiedOn(dayWords(last.at, words.lang), last.simulated ? '' : last.registry),
      ),
    },
  ];
}

/** A moment as the court's clock has it, in the form in which deposits are stated. */
const momentAt = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16);

type Weighed = Readonly<Record<string, { readonly answer: string; readonly reasons: string }>>;

function challengeLines(
  at: CaseState,
  one: Exhibit,
  challenge: DepositChallenge,
  words: Words,
): Facts {
  const texts = depositTexts[words.lang];
  const { aims, factors, integrity, origin } = depositWords[words.lang];
  const nameOf = (id: string): string => participant(at.participation, id)?.name ?? '';
  const decided = challenge.integrity ?? challenge.origin;
  const { order } = challenge;
  // In the order of the article: what is read back from a docket has its own.
  const found: Weighed = decided?.factors ?? {};
  const weighed = Object.entries(factors).flatMap(([part, said]) => {
    const one = found[part];
    if (one === undefined) return [];
    return [`${said[one.answer] ?? ''}${words.lang === 'en' ? ': ' : '：'}${one.reasons}`];
  });
  return [
    {
      label: texts.contestedBy(nameOf(challenge.participant)),
      value: lines(
        aims[challenge.about] ?? '',
        challenge.reasons ?? '',
        isGrounded(challenge) ? '' : texts.noReasons,
      ),
    },
    // What was found, the judge's reasons carry.
    ...(decided === null
      ? toldOfBurden(at, one, challenge).map(({ facts }) => burdenText(words.lang)(facts))
      : []),
    ...(order === null
      ? []
      : [
          {
            label: texts.ordered,
            value: texts.orderedBy(dayWords(order.dueOn, words.lang), order.what),
          },
        ]),
    ...(order?.answers ?? []).flatMap((answer) => {
      const word = wordOf(at, answer);
      if (word === null) return [];
      const marks = handedMarks(words.lang, { late: answer.late, pending: word === 'pending' });
      return [
        { label: `${texts.answered(nameOf(answer.participant))}${marks}`, value: answer.text },
      ];
    }),
    ...(decided === null
      ? []
      : [
          {
            label: challenge.about === 'after-deposit' ? texts.after : texts.before,
            value: lines(
              (challenge.integrity === null ? origin : integrity)[decided.outcome] ?? '',
              decided.reasons,
              ...weighed,
            ),
          },
        ]),
  ];
}

/** All of it, in the order in which it happened. */
export function depositFacts(at: CaseState, one: Exhibit, words: Words): Facts {
  const deposit = depositOf(at.chain, one.id);
  const texts = depositTexts[words.lang];
  const { integrity, stamp, comparison } = depositWords[words.lang];
  const challenges = challengesOf(at, one.id);
  if (deposit === null) return challenges.flatMap((each) => challengeLines(at, one, each, words));
  const found = deposit.integrity;
  const byFactors = challenges.some((each) => each.integrity?.entry === found?.entry);
  return [
    {
      label: texts.deposit,
      value: lines(
        texts.said(deposit.platform, deposit.number, stamp(deposit.depositedAt)),
        deposit.hash === undefined ? '' : texts.hash(algorithms[deposit.algorithm], deposit.hash),
        deposit.reference === undefined ? '' : texts.reference(deposit.reference),
      ),
    },
    ...(deposit.connection === undefined
      ? []
      : [{ label: texts.connection, value: deposit.connection }]),
    ...toldOfConnection(at, one).map(({ code, facts }) => connectionTold[words.lang][code](facts)),
    ...verificationLine(deposit, one, words),
    ...challenges.flatMap((each) => challengeLines(at, one, each, words)),
    ...at.chain.packs
      .filter(({ exhibit }) => exhibit === one.id)
      .map(({ recipient, question, at: handedAt }) => ({
        label: texts.handed,
        value: lines(texts.handedTo(recipient, dayWords(handedAt, words.lang)), question),
      })),
    ...reportsOn(at.chain, one.id).map(({ by, summary, compared }) => ({
      label: texts.report(by),
      value: lines(summary, ...comparison(compared)),
    })),
    // What was decided by the factors stands with the challenge already.
    ...(found === null || byFactors
      ? []
      : [{ label: texts.after, value: lines(integrity[found.outcome] ?? '', found.reasons) }]),
  ];
}

/** Proof that came with the statement, reports and what bears a challenge out: to be opened beside the exhibit itself. */
export const depositFiles = (at: CaseState, one: Exhibit): readonly Exhibit['files'][number][] => {
  const all = [
    ...(depositOf(at.chain, one.id)?.proof ?? []),
    ...challengesOf(at, one.id).flatMap(({ attachments }) => attachments),
    ...reportsOn(at.chain, one.id).flatMap(({ attachments }) => attachments),
  ];
  return [...new Map(all.map((file) => [file.sha256, file])).values()];
};

/** What was handed over about it, to be saved and given to whom it is for. */
export function packsOf(
  at: CaseState,
  one: Exhibit,
  { lang }: Words,
  stream: StreamId,
): Pick<ExhibitDto, 'packs'> {
  const packs = at.chain.packs.filter(({ exhibit }) => exhibit === one.id);
  if (packs.length === 0) return {};
  const key = stream.slice('case:'.length);
  return {
    packs: packs.map(({ id, recipient }) => ({
      title: depositTexts[lang].pack(recipient),
      name: `${key}-${id}.zip`,
      url: `/api/cases/${key}/packs/${id}`,
    })),
  };
}
