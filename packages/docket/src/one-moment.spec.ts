import type { StreamId } from '@xiezhi/kernel';
import { expect, test } from 'vitest';
import { OneMoment } from './one-moment.ts';
import type { Loaded } from './store.ts';

const court = 'court:one' as StreamId;
const person = 'person:one' as StreamId;

test('a page of offers asks for each docket once, and sees it as it stood then', async () => {
  let seq = 0;
  const asked: StreamId[] = [];
  const moment = new OneMoment({
    load: (id) => {
      asked.push(id);
      seq += 1;
      return Promise.resolve({ id, seq } as Loaded);
    },
  });
  const read = await Promise.all([moment.load(court), moment.load(person), moment.load(court)]);
  expect(read.map((one) => [one.id, one.seq])).toEqual([
    [court, 1],
    [person, 2],
    [court, 1],
  ]);
  expect((await moment.load(court)).seq).toBe(1);
  expect(asked).toEqual([court, person]);
});
