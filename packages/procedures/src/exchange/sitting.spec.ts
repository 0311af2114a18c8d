import { opinionsOn, participationLinked } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { exchangedAlready } from '../shared/evidence-time.ts';
import { CivilCase } from '../testing/civil.ts';

const exhibit = (name: string, purpose: string, digit: string) => ({
  name,
  source: '双方签订',
  purpose,
  form: 'scan',
  files: [CivilCase.file(digit)],
});
const agrees = (id: string) => ({
  exhibit: id,
  authenticity: 'agreed',
  legality: 'agreed',
  relevance: 'agreed',
});
const disputes = (id: string, reasons: string) => ({
  ...agrees(id),
  authenticity: 'disputed',
  reasons,
});
const there = {
  online: ['p1'],
  inPerson: ['d1'],
  identityChecked: true,
  note: '逐份出示，逐份质证。',
};
const at = (day: string) => ({
  purpose: 'exchange',
  at: `${day}T09:30`,
  place: '第六法庭',
  open: true,
  reasons: '各方都方便',
});

const submits = (one: CivilCase, who: 'zhao' | 'qian', id: string, ...exhibits: object[]) =>
  one.must(who, 'evidence.submit', { exhibits, conformsToOriginals: true }, id);

/** Two exhibits of the plaintiff and one of the defendant; evidence is to be exchanged together on 20 March. */
async function fixed(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
  );
  await submits(
    one,
    'zhao',
    'p1',
    exhibit('合同', '交货日期', 'b'),
    exhibit('转账记录', '付了全款', 'c'),
  );
  await submits(one, 'qian', 'd1', exhibit('催款函', '对方拖欠', 'd'));
  await one.must('he', 'hearing.schedule', at('2026-03-20'));
  one.court.at('2026-03-20T03:00:00.000Z');
  return one;
}

async function held(who = there): Promise<CivilCase> {
  const one = await fixed();
  await one.must('he', 'hearing.record', who, 'h1');
  return one;
}

const note = (one: CivilCase, key: string, ...exhibits: object[]) =>
  one.must('he', 'exchange.note-opinion', { exhibits }, key);
const owed = (one: CivilCase): readonly string[] =>
  one.court
    .tasks(one.stream)
    .map(({ key }) => key)
    .filter((key) => key.startsWith('exchange/'));
const last = (one: CivilCase) => one.court.entries(one.stream).at(-1);

describe('evidence exchanged together', () => {
  test('OLR-14.2.0, EVR-57: the clerk notes at the sitting what each says of each exhibit, and the judge is asked for the result', async () => {
    const one = await held();
    expect(owed(one)).toEqual([
      'exchange/note/h1/p1',
      'exchange/note/h1/d1',
      'exchange/conclude/h1',
    ]);
    await note(one, 'h1.d1', disputes('x1', '落款日期是后填的'), agrees('x2'));
    expect(last(one)).toMatchObject({
      kind: 'exchange.OpinionGiven',
      actor: { kind: 'person', person: 'clerk-he' },
      body: { participant: 'd1', source: 'spoken', hearing: 'h1', receivedOn: '2026-03-20' },
    });
    expect(opinionsOn(one.state, 'x1')).toMatchObject([
      { participant: 'd1', said: { authenticity: 'disputed', reasons: '落款日期是后填的' } },
    ]);
    await note(one, 'h1.p1', agrees('x3'));
    expect(owed(one)).toEqual(['exchange/conclude/h1']);
  });

  test('OLR-14.2.0: nothing is noted before who came is entered, of nobody who did not come, and of no exhibit of their own', async () => {
    const one = await fixed();
    const said = { exhibits: [agrees('x1')] };
    expect(await one.try('he', 'exchange.note-opinion', said, 'h1.d1')).toMatchObject({
      refusals: [
        {
          code: 'exchange/not-held',
          ground: { kind: 'policy' },
          remedy: [{ name: 'hearing.record', by: 'clerk' }],
        },
      ],
    });
    await one.must('he', 'hearing.record', { ...there, inPerson: [] }, 'h1');
    expect((await one.try('he', 'exchange.note-opinion', said, 'h1.d1')).outcome).toBe('refused');
    expect(owed(one)).toEqual(['exchange/note/h1/p1', 'exchange/conclude/h1']);
    expect(await one.try('he', 'exchange.note-opinion', said, 'h1.p1')).toMatchObject({
      refusals: [{ code: 'exchange/not-an-exhibit' }],
    });
    expect(await one.try('he', 'exchange.note-opinion', { exhibits: [] }, 'h1.p1')).toMatchObject({
      refusals: [{ code: 'exchange/say-something' }],
    });
    expect((await one.try('zhao', 'exchange.note-opinion', said, 'h1.p1')).outcome).toBe('refused');
  });

  test('OLR-34.1.2, EVR-57: a party reads over what was noted of it with the transcript; confirmed, it stands until a correction is asked for', async () => {
    const one = await held();
    await note(one, 'h1.d1', disputes('x1', '落款日期是后填的'));
    await note(one, 'h1.p1', disputes('x3', '没有收到过'));
    // Said otherwise, it is noted again, and the later note counts.
    await note(one, 'h1.d1', disputes('x1', '公章不是我公司的'));
    expect(opinionsOn(one.state, 'x1').map(({ said }) => said.reasons)).toEqual([
      '公章不是我公司的',
    ]);
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('e')] }, 'h1');
    const told = await one.court.told(one.stream, one.people.qian, 'transcript.confirm', 'h1.d1');
    expect(told).toMatchObject([
      { code: 'transcript' },
      {
        code: 'opinions',
        facts: { rows: [{ name: '合同', said: [{ reasons: '公章不是我公司的' }] }] },
      },
    ]);
    expect(JSON.stringify(told)).not.toContain('没有收到过');
    await one.must('qian', 'transcript.confirm', { read: true }, 'h1.d1');
    const other = { exhibits: [agrees('x1')] };
    expect(await one.try('he', 'exchange.note-opinion', other, 'h1.d1')).toMatchObject({
      refusals: [{ code: 'exchange/read-over', ground: { kind: 'policy' } }],
    });
    await one.must('qian', 'transcript.request-correction', { note: '我说的是认可' }, 'h1.d1');
    await one.must('he', 'exchange.note-opinion', other, 'h1.d1');
    expect(opinionsOn(one.state, 'x1')).toMatchObject([{ said: { authenticity: 'agreed' } }]);
  });

  test('EVR-57: what nobody disputes is put on record, and what is disputed stands by the fact it is to prove, with the reasons', async () => {
    const one = await held();
    await note(one, 'h1.d1', disputes('x1', '落款日期是后填的'), agrees('x2'));
    // Silence on the third is no agreement.
    expect(await one.court.told(one.stream, one.people.lu, 'exchange.conclude')).toMatchObject([
      { code: 'opinions', facts: { given: ['钱守拙'], silent: ['沈静宜'] } },
      { code: 'unspoken', facts: { rows: [{ name: '催款函' }] } },
      { code: 'undisputed', facts: { rows: [{ name: '转账记录' }] } },
      {
        code: 'disputed',
        facts: {
          rows: [
            {
              name: '合同',
              proves: '交货日期',
              by: '钱守拙',
              reasons: '落款日期是后填的',
            },
          ],
        },
      },
    ]);
    expect((await one.try('he', 'exchange.conclude', { reasons: '可以开庭' })).outcome).toBe(
      'refused',
    );
    await one.must('lu', 'exchange.conclude', {
      facts: '双方对付款没有异议。',
      issues: '约定的交货日期是哪一天。',
      reasons: '争议已经明确，可以开庭。',
    });
    expect(last(one)?.body).toEqual({
      hearing: 'h1',
      undisputed: ['x2'],
      disputed: [{ exhibit: 'x1', by: ['d1'] }],
      facts: '双方对付款没有异议。',
      issues: '约定的交货日期是哪一天。',
      reasons: '争议已经明确，可以开庭。',
    });
    expect(owed(one)).toEqual([]);
    expect(exchangedAlready(one.state)).toBe(true);
  });

  test('EVR-58: evidence against what the other side showed gets another exchange, and nothing more once it was exchanged', async () => {
    const one = await held();
    await note(one, 'h1.d1', agrees('x1'), agrees('x2'));
    await note(one, 'h1.p1', disputes('x3', '没有收到过'));
    await one.must('lu', 'exchange.conclude', { reasons: '可以开庭' });
    expect(owed(one)).toEqual([]);
    one.court.at('2026-03-23T01:00:00.000Z');
    await submits(one, 'zhao', 'p1', exhibit('快递签收单', '没有收到催款函', 'e'));
    expect(one.court.tasks(one.stream).filter(({ key }) => key === 'exchange/again')).toMatchObject(
      [{ command: 'hearing.schedule', by: { role: 'clerk' }, basis: ['EVR-58'] }],
    );
    await one.must('he', 'hearing.schedule', at('2026-03-30'));
    expect(owed(one)).toEqual([]);
    one.court.at('2026-03-30T03:00:00.000Z');
    await one.must('he', 'hearing.record', there, 'h2');
    await note(one, 'h2.d1', agrees('x4'));
    expect(owed(one)).toContain('exchange/conclude/h2');
    await one.must('lu', 'exchange.conclude', { reasons: '可以开庭' });
    expect(last(one)?.body).toMatchObject({ hearing: 'h2', undisputed: ['x1', 'x2', 'x4'] });
    expect(owed(one)).toEqual([]);
  });

  test('EVR-58: an exhibit that the others have spoken to in writing needs no other sitting', async () => {
    const one = await held();
    await one.must('lu', 'exchange.conclude', { reasons: '可以开庭' });
    one.court.at('2026-03-23T01:00:00.000Z');
    await submits(one, 'zhao', 'p1', exhibit('快递签收单', '没有收到催款函', 'e'));
    const view = { exhibits: [agrees('x4')], attachments: [] };
    await one.must('qian', 'exchange.give-opinion', view, 'd1');
    expect(owed(one)).toEqual([]);
  });
});
