import { CivilCase } from '../../testing/civil.ts';

/* A chat that was deposited on a platform, as a party hands it in, states it, and as the registry answers. */

export const bytes = 'c'.repeat(64);
export const held = '5'.repeat(64);
export const exhibit = (name: string, digit = 'c') => ({
  name,
  source: '手机导出',
  purpose: '证明被告承认没有交货',
  form: 'electronic',
  files: [CivilCase.file(digit)],
});
export const stated = {
  platform: '云证存证平台',
  number: 'YZ-20260112-000817',
  algorithm: 'sm3',
  hash: held,
  depositedAt: '2026-01-12T09:14',
  attachments: [],
};
export const answer = (
  record: Readonly<Record<string, unknown>> = {},
  digest = held,
): Readonly<Record<string, unknown>> => ({
  answer: 'found',
  registry: 'simulator',
  simulated: true,
  digests: [{ file: bytes, digest }],
  // 09:14 by the court's clock.
  record: { hash: held, at: '2026-01-12T01:14:33.000Z', proof: 'holds', ...record },
});

export const codes = (tried: Awaited<ReturnType<CivilCase['try']>>): readonly string[] =>
  tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [tried.outcome];
/** The keys of what is owed about data on a chain. */
export const tasks = (one: CivilCase): readonly string[] =>
  one.court
    .tasks(one.stream)
    .map(({ key }) => key)
    .filter((key) => key.startsWith('chain/'));
/** The last that was entered, beside the paper that a verification is put on. */
export const last = (one: CivilCase) =>
  one.court.entries(one.stream).findLast(({ kind }) => kind !== 'documents.Ordered');

/** The plaintiff relies on a chat, and says that it was deposited; the defendant is in the case. */
export async function deposited(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.linked();
  const handing = { exhibits: [exhibit('微信聊天记录')], conformsToOriginals: true };
  await one.must('zhao', 'evidence.submit', handing, 'p1');
  await one.must('zhao', 'chain.state-deposit', stated, 'x1');
  return one;
}
