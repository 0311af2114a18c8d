import { batchOf, Lane } from '@xiezhi/docket';
import type { Item } from '@xiezhi/docket';
import type { StreamId } from '@xiezhi/kernel';
import { bareWriters, emptied } from './bare.ts';
import type { Figure } from './figure.ts';
import { another, filedCase } from './items.ts';
import { inPairs, rateOf, round } from './measure.ts';

type Row = Readonly<Record<string, unknown>>;

const times = (count: number, row: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => row(index));

/**
 * The act of the figure: the five entries, their labels, card and answer of a complaint as the court makes them, with
 * rows added to 12 of views (a card, 7 relations, 4 terms), 3 tasks and 2 messages.
 */
export function busyAct(filed: Item): Item {
  const [relation, task] = [filed.relations[0] as Row, filed.tasks[0] as Row];
  const { stream, due_at: due, basis } = task;
  return {
    ...filed,
    relations: times(7, (index) => ({
      ...relation,
      key: `r${String(index)}`,
      person: `p${String(index)}`,
    })),
    tasks: times(3, (index) => ({ ...task, key: `t${String(index)}` })),
    deadlines: times(4, (index) => ({
      ...{ stream, key: `d${String(index)}`, due_on: '2026-03-09', due_at: due ?? '2026-03-09' },
      ...{ basis, provisional: false, whose: null },
    })),
    outbox: times(2, (index) => ({
      ...{ id: `m${String(index)}`.padEnd(12, '0'), stream, seq: 1, effect: 'notice', port: 'sms' },
      message: { to: '13800000001', text: '您的起诉材料已经收到，编号和回执在您的案件里。' },
    })),
  };
}

/** Acts of all writers in their order: each writer has ten cases and acts in them in turn. */
export function actsOf(item: Item, commands: number, writers: number): Item[] {
  const each = Math.floor(commands / writers);
  return Array.from({ length: each * writers }, (_, number) => {
    const [writer, index] = [Math.floor(number / each), number % each];
    const stream = `case:w${String(writer)}-${String(index % 10).padStart(3, '0')}` as StreamId;
    return another(item, stream, Math.floor(index / 10) * item.entries.length);
  });
}

export const lane: Figure = {
  name: 'lane',
  summary: 'group commit against bare writers',
  async run(stage, { pairs, writers, commands }) {
    const at = await stage.database('lane');
    const { item } = await filedCase(at.pool);
    const items = actsOf(busyAct(item), commands, writers);
    const batches = items.map((one) => batchOf([one]));
    const limit = await bareWriters(at, stage.folder, batches, writers);
    const ours = new Lane(at.pool);
    const measured = await inPairs(
      pairs,
      async () => {
        await emptied(at);
        return rateOf(items.length, writers, async (index) => {
          const verdict = await ours.append(items[index] as Item);
          if (verdict !== 'won') throw new Error(`item ${String(index)} was ${verdict}`);
        });
      },
      () => limit.rate(),
    );
    await stage.drop(at);
    return [
      {
        ...measured,
        name: 'lane',
        title: 'Appending through the lane',
        measured: `${String(writers)} writers through the lane; an act is 5 entries, 12 view rows, 3 tasks, 2 messages`,
        against: `the same parameter of docket_append, one act each (${limit.how})`,
        goal: { least: 1 },
        notes: [
          `here ${round(measured.left)} acts/s through the lane, ${round(measured.right)} by bare writers; ${round((batches[0]?.length ?? 0) / 1024)} KB an act`,
        ],
      },
    ];
  },
};
