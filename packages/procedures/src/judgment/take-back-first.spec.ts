import { expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { onPaper } from '../testing/judged.ts';

const example = (name: string) => catalogue.command(name)?.example ?? {};

/** Heard without the defendant, over whom it is judged in absence; an exhibit is in, and the judgment is signed. */
async function signed(linked = true): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  if (linked) await one.linked();
  await onPaper(one, 'complaint', 'd1', '2026-03-02');
  const exhibits = [
    { name: '合同', source: '原告', purpose: '约定', form: 'scan', files: [CivilCase.file('c')] },
  ];
  await one.must('zhao', 'evidence.submit', { exhibits, conformsToOriginals: true }, 'p1');
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  await one.issue();
  await onPaper(one, 'summons', 'd1', '2026-03-02');
  one.court.at('2026-03-20T08:00:00.000Z');
  const there = { inPerson: ['p1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, 'h1');
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  await one.must('he', 'transcript.record-confirmation', { signed: true }, 'h1.p1');
  const absent = { consequence: 'in-absence', reasons: '没有到庭。' };
  await one.must('lu', 'conversion.decide-absence', absent, 'd1.h1');
  await one.must('lu', 'judgment.draft', example('judgment.draft'));
  await one.must('lu', 'judgment.make', { signed: true });
  return one;
}

const first = [
  {
    code: 'judgment/take-back-first',
    ground: { kind: 'policy', setting: 'take-back-first' },
    remedy: [{ kind: 'command', name: 'judgment.take-back', by: 'judge' }],
  },
];

test.each([
  ['filing.convert-procedure', ''],
  ['evidence.find', ''],
  ['participation.add-party', ''],
  ['hearing.correct-attendance', 'h1'],
])(
  'CPL-155: %s waits while the judgment is signed and not pronounced, and says that it is taken back first',
  async (name, key) => {
    const one = await signed();
    expect(await one.try('lu', name, example(name), key)).toMatchObject({ refusals: first });
    await one.must('lu', 'judgment.take-back', { reasons: '要改动。' });
    expect(await one.court.offers(one.stream, one.people.lu)).toContain(
      key === '' ? name : `${name}#${key}`,
    );
  },
);

test('CPL-146: so does what follows from an absence that nobody has decided on', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.linked();
  for (const [hearing, on, present] of [
    ['h1', '2026-03-10', ['p1']],
    ['h2', '2026-03-20', ['p1', 'd1']],
  ] as const) {
    const sitting = { purpose: 'hearing', at: `${on}T09:30`, place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    one.court.at(`${on}T08:00:00.000Z`);
    const there = { inPerson: [...present], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', there, hearing);
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, hearing);
    for (const id of present)
      await one.must('he', 'transcript.record-confirmation', { signed: true }, `${hearing}.${id}`);
  }
  await one.must('lu', 'judgment.draft', example('judgment.draft'));
  await one.must('lu', 'judgment.make', { signed: true });
  const none = { consequence: 'none', reasons: '第二次到庭。' };
  const weigh = () => one.try('lu', 'conversion.decide-absence', none, 'd1.h1');
  expect(await weigh()).toMatchObject({ refusals: first });
  // Nobody is asked to do what cannot be done.
  expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain(
    'conversion.decide-absence',
  );
  await one.must('lu', 'judgment.take-back', { reasons: '要改动。' });
  expect((await weigh()).outcome).toBe('accepted');
});

test('CPLI-140: the ordinary procedure is named as a way until the judgment is pronounced, and not after it', async () => {
  const one = await signed(false);
  const remedies = async () => {
    const tried = await one.try('lu', 'announcement.order', example('announcement.order'), 'd1');
    return tried.outcome === 'refused'
      ? tried.refusals.flatMap(({ code, remedy }) =>
          code === 'announcement/summary-procedure'
            ? remedy.map((way) => (way.kind === 'command' ? way.name : way.kind))
            : [],
        )
      : [];
  };
  expect(await remedies()).toEqual(['service.record-paper', 'filing.convert-procedure']);
  await one.must('lu', 'judgment.pronounce', example('judgment.pronounce'));
  expect(await remedies()).toEqual(['service.record-paper']);
});

test('CPL-155: once it is pronounced, or the suit has ended, there is nothing to take back, and none of it is open', async () => {
  const one = await signed();
  await one.must('lu', 'judgment.pronounce', example('judgment.pronounce'));
  expect(
    await one.try('lu', 'filing.convert-procedure', example('filing.convert-procedure')),
  ).toMatchObject({ refusals: [{ code: 'docket/no-longer-open' }] });
});
