import { participationBegun, participationLinked } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { CivilCase } from '../testing/civil.ts';
import type { Actor } from './actor.ts';
import { labelsOfEntries } from './labels.ts';

const reasons = '与被告另行协商。';

/** A second plaintiff with an account, and a lawyer who acts for them. */
async function twoPlaintiffs(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  const party = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
  await one.must('lu', 'participation.add-party', {
    as: 'plaintiff',
    party,
    instance: 'application',
    reasons,
  });
  const lawyer = { participant: 'a1', role: 'agent', side: 'plaintiff', name: '邵知行' } as const;
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'p2', person: 'sun' }, personal: {} }),
    participationBegun.make({
      shared: { ...lawyer, kind: 'person', person: 'shao', principal: 'p2', authority: 'special' },
      personal: {},
    }),
  );
  await one.issue();
  return one;
}

/** The second plaintiff is let go, and the case goes on. */
async function letGo(one: CivilCase): Promise<void> {
  const asked = { reasons, sure: true };
  await one.court.when(one.court.person('sun'), 'claims.withdraw', one.stream, asked, 'p2');
  one.court.at('2026-03-09T01:00:00.000Z');
  await one.must('lu', 'claims.decide-withdrawal', { decision: 'granted', reasons }, 'w1');
  await one.issue();
  one.court.at('2026-03-12T01:00:00.000Z');
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
}

const serveRuling = (one: CivilCase): Promise<void> => {
  const papers = [one.state.documents.papers.find(ruling)?.file?.sha256 ?? ''];
  const served = { papers, way: 'by-hand', on: '2026-03-12', proof: '送达回证' };
  return one.must('he', 'service.record-paper', served, 'p2');
};
const ruling = ({ template }: { readonly template: string }): boolean =>
  template === 'procedural-ruling';

/** Kinds of entry of which they read the part for all parties, in order. */
function reads(one: CivilCase, actor: Actor): readonly string[] {
  const labels = labelsOfEntries(actor, 'case', one.stream.slice('case:'.length), one.state);
  return one.court
    .entries(one.stream)
    .filter((entry) => entry.labels[0] !== 'court' && labels(entry).has(entry.labels[0] ?? 'court'))
    .map(({ kind }) => kind);
}

describe('a party that was let go', () => {
  test('CPL-157: reads what it could read until then, the ruling on it and its service, and nothing of what comes after', async () => {
    const one = await twoPlaintiffs();
    const sun = one.court.person('sun');
    const before = reads(one, sun);
    await letGo(one);
    await serveRuling(one);
    const after = reads(one, sun);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual([
      'claims.WithdrawalRequested',
      'claims.WithdrawalDecided',
      'participation.Ended',
      'documents.Ordered',
      'documents.Issued',
      'service.Ordered',
      'service.Traced',
      'service.Effective',
    ]);
    expect(one.court.entries(one.stream).map(({ kind }) => kind)).toContain('hearing.Scheduled');
  });

  test('CPL-157: nothing is offered to it, and serving it with the ruling is owed to it on paper', async () => {
    const one = await twoPlaintiffs();
    await letGo(one);
    expect(await one.court.offers(one.stream, one.court.person('sun'))).toEqual([]);
    const owed = () => one.court.tasks(one.stream).find(({ key }) => key === 'service/ruling/p2');
    expect(owed()).toMatchObject({ command: 'service.record-paper', by: { role: 'clerk' } });
    await serveRuling(one);
    expect(owed()).toBeUndefined();
  });

  test('CPL-62: whoever acted for it reads the same until the ruling is served, and then nothing', async () => {
    const one = await twoPlaintiffs();
    const shao = one.court.person('shao');
    await letGo(one);
    expect(reads(one, shao)).toEqual(reads(one, one.court.person('sun')));
    expect(reads(one, shao).length).toBeGreaterThan(10);
    await serveRuling(one);
    expect(reads(one, shao)).toEqual([]);
  });

  test('CPL-62: an authority that was taken back before, with whatever words, opens nothing', async () => {
    const one = await twoPlaintiffs();
    const ending = { why: 'principal-left' };
    await one.court.when(one.court.person('sun'), 'authority.end', one.stream, ending, 'a1');
    await letGo(one);
    expect(reads(one, one.court.person('shao'))).toEqual([]);
  });

  test('CPLI-55: whose place another took reads up to that, and who came', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const before = reads(one, one.people.qian);
    const party = { kind: 'person', name: '钱向前', address: '云州市东湖区柳荫巷 3 号' };
    const heir = { former: 'd1', as: 'heir', party, reasons: '继承人承担诉讼。' };
    await one.must('lu', 'suspension.admit-successor', heir);
    await one.issue();
    expect(reads(one, one.people.qian)).toEqual([
      ...before,
      'participation.Ended',
      'suspension.Succeeded',
    ]);
  });

  test('CPL-47: is no court to the case, whatever post it holds', async () => {
    const one = await twoPlaintiffs();
    await letGo(one);
    const { court } = one.state.filing;
    const president = one.court.person('sun', { posts: ['president'], court: court ?? '' });
    expect(reads(one, president)).toEqual(reads(one, one.court.person('sun')));
    expect(await one.court.offers(one.stream, president)).toEqual([]);
  });

  test('the second lock is told until when, of whoever left and of nobody else', async () => {
    const one = await twoPlaintiffs();
    await letGo(one);
    const left = one.court
      .entries(one.stream)
      .find(({ kind }) => kind === 'participation.Ended')?.seq;
    expect(rowsOf('case', one.state).relations.map(({ key, left }) => [key, left])).toEqual(
      expect.arrayContaining([
        ['p1', null],
        ['p2', { party: 'p2', until: left }],
        ['a1', { party: 'p2', until: left }],
      ]),
    );
  });
});
