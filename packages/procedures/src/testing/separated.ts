import type { Entry, StreamId } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { catalogue, transferLetter } from '../index.ts';
import { CivilCase } from './civil.ts';

/** Two claims, so that one of them can go its own way. */
export const twoClaims = {
  claims: [
    { text: '退还定作款', yuan: '50000' },
    { text: '支付保管费', yuan: '10000' },
  ],
};
export const apart = { claims: ['2'], reasons: '保管合同是另一法律关系。' };

/** Registered, with the defendant linked, and not paid for. */
export async function twoUnpaid(also: Readonly<Record<string, unknown>> = {}): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
    ...twoClaims,
    ...also,
  });
  await one.linked();
  return one;
}

export async function twoInOne(also: Readonly<Record<string, unknown>> = {}): Promise<CivilCase> {
  const one = await twoUnpaid(also);
  await one.paid();
  return one;
}

export const leaves = (entry: Entry, effect: string, state: CaseState) =>
  catalogue
    .effectsOf(entry)
    .filter(({ name }) => name === effect)
    .flatMap((one) => one.message(entry, state));

/** What the letter says that leaves with the last separation. `before`: the state in which it was decided. */
export const letterApart = (one: CivilCase, state: CaseState = one.state) => {
  const entry = one.court
    .entries(one.stream)
    .findLast(({ kind }) => kind === 'claims.ClaimsSeparated');
  const [message] = entry === undefined ? [] : leaves(entry, 'claims/letter-of-separation', state);
  const { to, separation } = message as { readonly to: string; readonly separation: string };
  const about = { stream: one.stream, courtName: '云州市东湖区人民法院', to, separation };
  return transferLetter(state, about);
};

/** The letter, as the outbox takes it, opens the docket of what went. */
export async function delivered(one: CivilCase): Promise<StreamId> {
  const letters = one.court.system('letters');
  const opened = await one.court.when(letters, 'filing.receive-transfer', null, {
    ...letterApart(one),
  });
  if (opened.outcome !== 'accepted') throw new Error(JSON.stringify(opened));
  return opened.stream;
}

/** Separated, delivered and registered there. */
export async function registeredApart(
  one: CivilCase,
  procedure: 'ordinary' | 'summary' = 'ordinary',
): Promise<StreamId> {
  await one.must('lu', 'claims.separate-claims', apart);
  const stream = await delivered(one);
  const done = await one.court.when(one.people.lin, 'filing.register', stream, { procedure });
  if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
  return stream;
}
