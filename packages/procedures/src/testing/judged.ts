import { participationBegun } from '@xiezhi/record';
import type { CivilCase } from './civil.ts';
import { signed } from './signed.ts';

export const petition = { claims: '改判驳回原告的诉讼请求。', attachments: [] };

/** Pronounced; served on paper on the plaintiff on 1 April and on the defendant, who has an account, on 3 April. */
export async function judged(procedure = 'summary', serve = true): Promise<CivilCase> {
  const one = await signed(() => Promise.resolve(), procedure);
  const how = { when: 'in-court', manner: 'in-person', place: '第六法庭' };
  await one.must('lu', 'judgment.pronounce', how);
  await one.issue();
  if (!serve) return one;
  for (const [id, on] of [
    ['p1', '2026-04-01'],
    ['d1', '2026-04-03'],
  ] as const) {
    one.court.at(`${on}T08:00:00.000Z`);
    await onPaper(one, 'judgment', id, on);
  }
  return one;
}

export const onPaper = (one: CivilCase, template: string, id: string, on: string): Promise<void> =>
  one.must(
    'he',
    'service.record-paper',
    { papers: [one.paper(template, id)], way: 'by-hand', on, proof: '送达回证一份' },
    id,
  );

export const task = (one: CivilCase, command: string) =>
  one.court.tasks(one.stream).find((each) => each.command === command);
export const days = (one: CivilCase, prefix: string): readonly string[] =>
  one.court
    .deadlines(one.stream)
    .map(({ key }) => key)
    .filter((key) => key.startsWith(prefix));

/** An agent of that party, of the account `shao`. */
export const agent = (authority: 'general' | 'special' | 'pending', principal = 'd1') =>
  participationBegun.make({
    shared: {
      participant: 'g9',
      role: 'agent',
      side: principal === 'd1' ? 'defendant' : 'plaintiff',
      name: '邵知行',
      kind: 'person',
      person: 'shao',
      principal,
      authority,
    },
    personal: {},
  });

/** The defendant has appealed, on 7 April, and the petition is a paper. */
export async function appealed(): Promise<CivilCase> {
  const one = await judged();
  one.court.at('2026-04-07T02:00:00.000Z');
  await one.must('qian', 'judgment.appeal', petition, 'd1');
  await one.issue();
  return one;
}
