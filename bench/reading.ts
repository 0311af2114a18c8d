import { readDocket } from '@xiezhi/docket';
import type { Figure, Found } from './figure.ts';
import { filedCase } from './items.ts';
import { inPairs, rateOf, round } from './measure.ts';

/** A read that knows its reader against the smallest question there is. */
export const reading: Figure = {
  name: 'reading',
  summary: 'an authorised read against select 1',
  async run(stage, { pairs, writers, acts }) {
    const at = await stage.database('reading');
    const { court, plaintiff, stream } = await filedCase(at.pool);
    await at.pool.query('vacuum analyze');
    const { cache } = court.docket;
    const found: Found[] = [];
    for (const [name, title, from] of [
      ['news', 'what is new in a case', 5],
      ['whole', 'a whole case of 5 entries', 1],
    ] as const) {
      const measured = await inPairs(
        pairs,
        () =>
          rateOf(acts * 10, writers, async () => {
            const read = await readDocket(at.pool, cache, stream, plaintiff, from);
            if (read === null) throw new Error('nothing was read');
          }),
        () => rateOf(acts * 10, writers, () => at.pool.query({ name: 'one', text: 'select 1' })),
      );
      found.push({
        ...measured,
        name: `reading/${name}`,
        title: `Reading ${title}`,
        measured: `${String(writers)} readers ask for ${title}: freshness of the fold, labels of the reader, entries`,
        against: 'select 1, prepared, over the same connections',
        goal: { least: 0.5 },
        notes: [`here ${round(measured.left)} reads/s, ${round(measured.right)} select 1 a second`],
      });
    }
    await stage.drop(at);
    return found;
  },
};
