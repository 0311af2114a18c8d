import { batchOf } from '@xiezhi/docket';
import { bareWriters } from './bare.ts';
import type { Figure } from './figure.ts';
import { complaint } from './http-court.ts';
import type { Visitor } from './http-court.ts';
import { filedCase } from './items.ts';
import { actsOf } from './lane.ts';
import { inPairs, rateOf, round } from './measure.ts';

/** Who asks, what may be done, fold and decision: all of it before the same SQL. */
export const overHttp: Figure = {
  name: 'over-http',
  summary: 'acts over HTTP against bare writers',
  async run(stage, { pairs, writers, commands }) {
    const at = await stage.database('over_http');
    const { item } = await filedCase(at.pool);
    const batches = actsOf(item, commands, writers).map((one) => batchOf([one]));
    const limit = await bareWriters(at, stage.folder, batches, writers);
    const court = await stage.court();
    const before = await court.used();
    let done = 0;
    const measured = await inPairs(
      pairs,
      () =>
        rateOf(commands, writers, async (_, writer) => {
          done += 1;
          const who = court.people[writer % court.people.length] as Visitor;
          const { status } = await court.ask(
            'POST',
            '/api/commands/filing.submit',
            who,
            complaint(court.court),
          );
          if (status !== 200) throw new Error(`the court answered ${String(status)}`);
        }),
      () => limit.rate(),
    );
    const millis = ((await court.used()) - before) * 1000;
    await stage.drop(at);
    return [
      {
        ...measured,
        name: 'over-http',
        title: 'Acts over HTTP',
        measured: `${String(writers)} clients file complaints (5 entries) over HTTP: session, permission, input, fold, decision, append, receipt`,
        against: `the same SQL, one act each (${limit.how})`,
        goal: { least: 0.8 },
        notes: [
          `here ${round(measured.left)} acts/s over HTTP, ${round(measured.right)} by bare writers`,
          `an act costs the court's own process ${round(millis / done)} ms of processor, beside PostgreSQL and the client`,
        ],
      },
    ];
  },
};
