import type { CourtId, StreamId } from '@xiezhi/kernel';
import { participationBegun } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue, transferLetter } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { onPaper } from '../testing/judged.ts';

const west = '云州市西山区人民法院';

/** Paid, ruled to go to the western court, and the ruling in force. */
async function inForce(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.paid();
  await one.linked();
  const answer = {
    text: '没有欠款。',
    attachments: [CivilCase.file('e')],
    conformsToOriginals: true,
  };
  await one.must('qian', 'defence.submit', answer, 'd1');
  const objection = { court: west, reasons: '合同约定。', attachments: [] };
  await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
  const founded = { outcome: 'founded', reasons: '合同约定由西山区法院管辖。' };
  await one.must('lu', 'defence.decide-jurisdiction', founded, 'objection-1');
  await one.issue();
  for (const id of ['p1', 'd1']) await onPaper(one, 'procedural-ruling', id, '2026-03-02');
  one.court.at('2026-03-17T01:00:00.000Z');
  return one;
}

/** Another court of this installation. */
async function courtOf(one: CivilCase, name: string): Promise<CourtId> {
  const example = catalogue.command('court.establish')?.example;
  const opened = await one.court.when(one.court.system(), 'court.establish', null, {
    ...example,
    name,
    code: '演0103',
  });
  if (opened.outcome !== 'accepted') throw new Error(JSON.stringify(opened));
  return opened.stream.slice('court:'.length) as CourtId;
}

/** The letter, as the outbox takes it from the one docket to the other. */
async function delivered(one: CivilCase, to: CourtId): Promise<StreamId> {
  const about = { stream: one.stream, courtName: '云州市东湖区人民法院', to };
  const letter = { ...transferLetter(one.state, about) };
  const system = one.court.system('letters');
  const opened = await one.court.when(system, 'filing.receive-transfer', null, letter);
  if (opened.outcome !== 'accepted') throw new Error(JSON.stringify(opened));
  const receipt = { receipt: 'R-7' };
  await one.court.when(system, 'defence.note-receipt', one.stream, receipt);
  return opened.stream;
}

describe('CPL-130: to a court of this installation', () => {
  test('CPL-130: the case goes to the court of the ruling and to no other', async () => {
    const one = await inForce();
    const [to, other] = [await courtOf(one, west), one.state.filing.court ?? ''];
    expect(await one.try('he', 'defence.hand-over', { proof: '1 号', to: other })).toMatchObject({
      refusals: [{ code: 'defence/other-court', facts: { court: west } }],
    });
    await one.must('he', 'defence.hand-over', { proof: '1 号', to });
    expect(one.state.defence).toMatchObject({ transferredTo: to, transferReceived: false });
  });

  test('CPL-130: there it is a filing with papers, people and the day of the first one', async () => {
    const one = await inForce();
    const to = await courtOf(one, west);
    const first = one.state.filing;
    await one.must('he', 'defence.hand-over', { proof: '1 号', to });
    const there = await delivered(one, to);
    const { filing, participation } = one.court.case(there);
    expect(filing).toMatchObject({
      status: 'under-review',
      court: to,
      submittedAt: first.submittedAt,
      reviewFrom: '2026-03-17',
      caseNumber: null,
      amount: first.amount,
      transferred: { caseNumber: first.caseNumber, paid: one.state.fees.bill?.paid },
    });
    expect(filing.attachments.map(({ name }) => name)).toEqual(['a.pdf']);
    expect(participation.participants).toMatchObject([
      { id: 'p1', role: 'plaintiff', person: 'zhao' },
      { id: 'd1', role: 'defendant', person: 'qian', address: '云州市东湖区柳荫巷 3 号' },
    ]);
    // The receipt is an entry here, and nobody is asked for another.
    expect(one.state.defence.transferReceived).toBe(true);
    one.court.at('2026-06-01T01:00:00.000Z');
    expect(one.court.tasks(one.stream).map(({ key }) => key)).not.toContain('defence/receipt');
  });

  test('CPL-60, CPL-130: a guardian is a guardian there, and no agent', async () => {
    const one = await inForce();
    const shared = {
      participant: 'g9',
      role: 'agent',
      side: 'defendant',
      name: '钱长林',
      kind: 'person',
      person: 'father',
      principal: 'd1',
      authority: 'special',
      standing: 'guardian',
    } as const;
    one.court.given(one.stream, participationBegun.make({ shared, personal: {} }));
    const to = await courtOf(one, west);
    await one.must('he', 'defence.hand-over', { proof: '1 号', to });
    const there = await delivered(one, to);
    expect(one.court.case(there).participation.participants.at(-1)).toMatchObject({
      role: 'agent',
      principal: 'd1',
      standing: 'guardian',
    });
  });

  test('CPL-130: it is registered there under a number of its own, and not explained away', async () => {
    const one = await inForce();
    const to = await courtOf(one, west);
    await one.must('he', 'defence.hand-over', { proof: '1 号', to });
    const there = await delivered(one, to);
    const mo = one.court.person('moyan', { posts: ['filing-reviewer'], court: to });
    expect(await one.court.told(there, mo, 'filing.register')).toContainEqual({
      code: 'transferred',
      facts: { court: '云州市东湖区人民法院', number: one.state.filing.caseNumber },
      short: true,
    });
    expect(await one.court.offers(there, mo)).not.toContain('filing.explain');
    // The reviewer of the first court has nothing to say there.
    expect(await one.court.offers(there, one.people.lin)).toEqual([]);
    const done = await one.court.when(mo, 'filing.register', there, { procedure: 'ordinary' });
    expect(done.outcome).toBe('accepted');
    expect(one.court.case(there).filing.caseNumber).toMatch(/演0103民初1号$/);
  });

  test('FEE-20: what was paid at the first court is not billed again; only what is more', async () => {
    const one = await inForce();
    const to = await courtOf(one, west);
    await one.must('he', 'defence.hand-over', { proof: '1 号', to });
    const there = await delivered(one, to);
    const mo = one.court.person('moyan', { posts: ['filing-reviewer'], court: to });
    await one.court.when(mo, 'filing.register', there, { procedure: 'ordinary' });
    const { fees } = one.court.case(there);
    const { paid } = one.state.fees.bill ?? {};
    expect(fees.bill).toMatchObject({ amount: paid, paid });
    expect(fees.bill?.paidAt).not.toBeNull();
    expect(one.court.tasks(there).map(({ key }) => key)).not.toContain('fees/pay');
  });
});

test('CPL-130: a letter to a court of this installation that does not arrive is somebody’s to ask after', async () => {
  const one = await inForce();
  const to = await courtOf(one, west);
  await one.must('he', 'defence.hand-over', { proof: '1 号', to });
  const owed = () => one.court.tasks(one.stream).find(({ key }) => key === 'defence/receipt');
  expect(owed()).toMatchObject({ by: { role: 'clerk' }, opensAt: '2026-03-27T01:00:00.000Z' });
  // Before that it comes by itself.
  expect(await one.court.offers(one.stream, one.people.he)).not.toContain('defence.note-receipt');
  one.court.at('2026-03-27T01:00:00.000Z');
  await one.must('he', 'defence.note-receipt', { receipt: '西山法院函 3 号' });
  expect(owed()).toBeUndefined();
  // It arrives after all, and opens its docket.
  expect((await delivered(one, to)).startsWith('case:')).toBe(true);
});

test('CPL-130: to a court elsewhere a letter goes on paper, and its receipt is asked for after ten days', async () => {
  const one = await inForce();
  await one.must('he', 'defence.hand-over', { proof: '机要 3 号' });
  const letter = one.state.documents.papers.at(-1);
  expect(letter).toMatchObject({ template: 'transfer-letter', label: 'parties' });
  const ordered = one.court
    .entries(one.stream)
    .findLast(({ kind }) => kind === 'documents.Ordered');
  expect(ordered?.body).toMatchObject({
    data: { to: west, paid: one.state.fees.bill?.paid, filedOn: '2026-03-02' },
  });
  const owed = one.court.tasks(one.stream).find(({ key }) => key === 'defence/receipt');
  expect(owed).toMatchObject({ by: { role: 'clerk' }, opensAt: '2026-03-27T01:00:00.000Z' });
  await one.must('he', 'defence.note-receipt', { receipt: '西山法院函 2 号' });
  expect(one.court.tasks(one.stream).map(({ key }) => key)).not.toContain('defence/receipt');
});
