import type { CourtId, Refusal } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { atServiceHall, catalogue, refusal, useCommand, visitor } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import { Words } from './words.ts';

const words = new Words(catalogue, 'zh-CN', null);
const refused: Refusal = refusal('service/nothing-to-serve', technical, [
  useCommand('service.record-address', 'clerk'),
]);
const holding = (post: 'clerk' | 'judge'): Actor => ({
  ...visitor('s'),
  name: '何书岚',
  offices: [{ court: 'demo' as CourtId, post, division: null }],
});
const way = (actor: Actor) => words.refusal(refused, actor, null).remedy[0];

test('a remedy that the clerk does is a way for the clerk, and somebody else’s for everybody else', () => {
  expect(way(holding('clerk'))).toMatchObject({ mine: true, who: '何书岚' });
  expect(way(holding('judge'))).toMatchObject({ mine: false, who: '书记员' });
  expect(way(visitor('s'))).toMatchObject({ mine: false });
});

test('of what is one’s own to do the act is named, and not the task that it is a step of', () => {
  const rests = refusal('judgment/rests-on-what-is-not-admitted', technical, [
    useCommand('judgment.draft', 'judge'),
  ]);
  expect(words.refusal(rests, holding('judge'), null).remedy[0]).toMatchObject({
    mine: true,
    title: catalogue.texts('zh-CN').commands['judgment.draft']?.title,
  });
});

test('a way on that somebody at the court has to look at first says so, and promises nobody that they can go on', () => {
  const detailOf = (command: string): unknown =>
    new Words(catalogue, 'zh-CN', null).refusal(
      refusal('identity/resident-id-taken', technical, [useCommand(command)]),
      visitor('s'),
      null,
    ).remedy[0];
  expect(detailOf('identity.dispute')).toMatchObject({
    detail: expect.stringMatching(/核实以前.*还不能注册/u) as unknown,
  });
  for (const looked of ['authority.show', 'feedback.submit'])
    expect(detailOf(looked)).toHaveProperty('detail');
  expect(detailOf('identity.check')).not.toHaveProperty('detail');
});

test('the hours of the counter are English in an English refusal', () => {
  const court = {
    id: 'demo',
    name: '云州市东湖区人民法院',
    code: '0102',
    address: '东湖路 1 号',
    hours: '工作日 9:00–12:00、13:30–17:00',
    phone: '12368',
  };
  const english = new Words(catalogue, 'en', court);
  const counter = refusal('service/nothing-to-serve', technical, [atServiceHall]);
  expect(JSON.stringify(english.refusal(counter, visitor('s'), null).remedy)).toContain(
    'Working days 9:00–12:00, 13:30–17:00',
  );
});
