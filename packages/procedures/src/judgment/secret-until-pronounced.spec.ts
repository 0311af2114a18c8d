import { judgmentMade, judgmentPronounced, participationLinked } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { knownTasks, labelsFor } from '../framework/index.ts';
import { lanes } from '../index.ts';
import { stageStates } from '../stages.ts';
import { CivilCase } from '../testing/civil.ts';

const text = { findings: '', reasons: '', basis: '', costs: '', appealCourt: '' };
const made = { ...text, orders: [], final: false, decidedOn: '2026-03-16' };
const pronounced = { manner: 'in-person', when: 'in-court', place: '第六法庭' } as const;

/** Evidence is exchanged online until 20 March; a list of evidence of each is in. */
async function exchanging(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-09T01:00:00.000Z');
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
  );
  for (const [who, id] of [
    ['zhao', 'p1'],
    ['qian', 'd1'],
  ] as const) {
    await one.must('he', 'consent.ask', { steps: ['exchange'] }, id);
    await one.must(who, 'consent.answer', { answer: 'agree' }, `${id}.exchange`);
    await one.must(who, 'consent.choose-manner', { manner: 'separately' }, id);
  }
  const mode = { conditions: 'all', suitability: 'suitable', reasons: '双方同意在线' };
  await one.must('lu', 'mode.decide', mode, 'exchange');
  await one.must('he', 'exchange.set-period', { from: '2026-03-10', to: '2026-03-20' });
  one.court.at('2026-03-16T01:00:00.000Z');
  return one;
}

/** What this party can do, what it knows is owed, how each takes part and where the case stands. */
async function known(one: CivilCase, who: 'zhao' | 'qian') {
  const actor = one.people[who];
  const labels = labelsFor(actor, 'case', one.stream.slice('case:'.length), one.state);
  const owed = knownTasks(one.court.tasks(one.stream), labels).map(
    ({ command, by, dueAt, provisional, subject }) => ({
      command,
      by,
      dueAt,
      provisional,
      subject,
    }),
  );
  return {
    offers: await one.court.offers(one.stream, actor),
    owed: owed.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    lanes: lanes(one.state),
    stages: stageStates(one.state),
  };
}

test('CPL-151: a judgment that is signed and not pronounced shows in nothing a party reads, can do, or owes', async () => {
  const one = await exchanging();
  const before = [await known(one, 'zhao'), await known(one, 'qian')];
  const [plaintiff] = before;
  expect(plaintiff?.owed.map(({ command }) => command)).toEqual(
    expect.arrayContaining(['exchange.give-opinion', 'judgment.draft']),
  );
  one.court.given(one.stream, judgmentMade.make({ shared: made }));
  expect([await known(one, 'zhao'), await known(one, 'qian')]).toEqual(before);
  // The judge reads what is true, with the day by which the court is to be done.
  expect(
    one.court.tasks(one.stream).find(({ command }) => command === 'judgment.pronounce'),
  ).toMatchObject({ label: 'court', term: 'judgment/trial' });
  // What they hand in meanwhile is received as on any day before the pronouncement.
  await one.must('zhao', 'exchange.give-opinion', { text: '真实性认可', attachments: [] }, 'p1');
});

test('CPLI-243: the time to try the case runs until the judgment is pronounced', async () => {
  const one = await exchanging();
  const running = (): boolean =>
    one.court.deadlines(one.stream).some(({ key }) => key.startsWith('judgment/trial'));
  one.court.given(one.stream, judgmentMade.make({ shared: made }));
  expect(running()).toBe(true);
  const { decidedOn, final } = made;
  one.court.given(
    one.stream,
    judgmentPronounced.make({ shared: { ...pronounced, decidedOn, final } }),
  );
  expect(running()).toBe(false);
  expect((await known(one, 'zhao')).owed.map(({ command }) => command)).not.toContain(
    'exchange.give-opinion',
  );
});
