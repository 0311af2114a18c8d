import type { StreamId } from '@xiezhi/kernel';
import type { Figure } from './figure.ts';
import type { HttpCourt, Visitor } from './http-court.ts';
import { nextId } from './http-court.ts';
import { quantile, median, round } from './measure.ts';

/** The design's peak of a whole country: acts a second. */
const peak = 1900;
/** Reads for each act at the peak, as assumed; a quarter of them is asked for here. */
const readsForAnAct = 10;

/** How much of a nation one machine of two cores carries. */
export const nation: Figure = {
  name: 'nation',
  summary: "the nation's peak of acts with a quarter of its reads",
  async run(stage, { pairs, writers, seconds }) {
    const court = await stage.court();
    const places = await Promise.all(
      court.people.slice(0, writers).map(async (who) => ({ who, stream: await court.file(who) })),
    );
    const rates: number[] = [];
    const acts: number[] = [];
    const reads: number[] = [];
    for (let window = 0; window < pairs; window += 1) {
      const end = performance.now() + seconds * 1000;
      const before = acts.length;
      await Promise.all(
        places.map(({ who, stream }) => live(court, who, stream, end, acts, reads)),
      );
      rates.push((acts.length - before) / seconds);
    }
    return [
      {
        name: 'nation',
        title: "The nation's peak on this machine",
        measured: `acts a second of ${String(writers)} clients over HTTP, each act with ${String(readsForAnAct / 4)} reads of a case page`,
        against: `${peak.toLocaleString('en')} acts a second, the design's peak of the nation; ${String(readsForAnAct)} reads for an act are an assumption`,
        ratio: median(rates) / peak,
        quartiles: [quantile(rates, 0.25) / peak, quantile(rates, 0.75) / peak],
        pairs,
        goal: { least: 1 },
        notes: [
          `here ${round(median(rates))} acts/s and ${round((median(rates) * reads.length) / acts.length)} case pages/s at once`,
          `p99 of an act ${round(quantile(acts, 0.99))} ms, of a case page ${round(quantile(reads, 0.99))} ms, at full load; medians ${round(median(acts))} and ${round(median(reads))} ms`,
          'load generator, court and PostgreSQL share the two cores',
        ],
      },
    ];
  },
};

/** One client: two acts, five case pages, and again. Times go to `acts` and `reads`. */
async function live(
  court: HttpCourt,
  who: Visitor,
  stream: StreamId,
  end: number,
  acts: number[],
  reads: number[],
): Promise<void> {
  const timed = async (into: number[], ask: () => ReturnType<HttpCourt['ask']>) => {
    const begun = performance.now();
    const { status, body } = await ask();
    if (status !== 200) throw new Error(`${String(status)} ${body.toString()}`);
    into.push(performance.now() - begun);
  };
  do {
    for (let count = 0; count < 2; count += 1)
      await timed(acts, () =>
        court.ask('POST', '/api/commands/filing.supplement', who, {
          ...{ commandId: nextId(), stream, key: '' },
          input: { note: '补交付款凭证。', attachments: [] },
        }),
      );
    for (let count = 0; count < readsForAnAct / 2; count += 1)
      await timed(reads, () => court.ask('GET', `/api/cases/${stream.slice(5)}`, who));
  } while (performance.now() < end);
}
