import { rebuild as rebuildAll } from '@xiezhi/docket';
import { courtDayOf } from '@xiezhi/kernel';
import { streamOf, TestCourt } from '@xiezhi/docket/testing/court';
import type { Figure } from './figure.ts';
import { inPairs, millisOf, rateOf, round } from './measure.ts';

let count = 0;

/** How long it takes to make all lists again, against the acts that made them. */
export const rebuild: Figure = {
  name: 'rebuild',
  summary: 'all views made again against the time of the acts',
  async run(stage, { pairs, writers, acts }) {
    const at = await stage.database('rebuild');
    const court = await new TestCourt(at.pool).open();
    const plaintiff = court.person('shen-0001', [], { name: '沈静宜' });
    const reviewer = court.person('lin-0001', ['filing-reviewer']);
    let streams = 0;
    let producing = 0;
    const oneCase = async () => {
      const id = String((count += 1)).padStart(8, '0');
      const stream = streamOf(await court.submit(plaintiff, `submit-${id}`));
      await court.give(reviewer, 'filing.register', `register-${id}`, stream, {
        procedure: 'summary',
      });
      await court.give(plaintiff, 'filing.supplement', `papers-${id}`, stream, {
        note: '补交付款凭证。',
        attachments: [],
      });
    };
    const measured = await inPairs(
      pairs,
      // Over all there is by now; per stream, since each round adds cases.
      async () => {
        const millis = await millisOf(async () => {
          streams = await rebuildAll(court.docket, courtDayOf(court.now));
        });
        return millis / Math.max(1, streams);
      },
      async () => {
        producing = acts / Math.max(0.001, await rateOf(acts, Math.min(writers, acts), oneCase));
        return (producing * 1000) / acts;
      },
    );
    await stage.drop(at);
    return [
      {
        ...measured,
        name: 'rebuild',
        title: 'Making all lists again',
        measured:
          'reading, folding and deriving a case anew with all its rows (xiezhi replay --rebuild), forty at a time',
        against: `the three acts and 15 entries that made it, ${String(writers)} writers at once`,
        goal: { most: 0.1 },
        notes: [
          `here ${round(measured.left)} ms a case to rebuild, ${round(measured.right)} ms a case to make; ${String(streams)} streams at the end`,
        ],
      },
    ];
  },
};
