import type { FileNews, NamingEntry } from '@xiezhi/docket';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import type { Environment } from '../http/environment.ts';

/** From the fewest who read to the most. */
const widths = [
  'court',
  'side:third-party',
  'side:defendant',
  'side:plaintiff',
  'parties',
] as const;
type Readers = (typeof widths)[number];

interface Named {
  readonly seq: number;
  readonly name: string;
  readonly readers: Readers;
}

/** A part for one person, or one that nobody but the court reads, is told of to the court alone. */
const readersOf = (label: unknown): Readers =>
  label === 'public' ? 'parties' : (widths.find((one) => one === label) ?? 'court');

/** What the file is called in this entry, and who may read that. */
function namedBy({ seq, body }: NamingEntry, sha256: string): readonly Named[] {
  const found: Named[] = [];
  const walk = (value: unknown, readers: Readers): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('sha256' in value && value.sha256 === sha256) {
      const name = 'name' in value && typeof value.name === 'string' ? value.name : '';
      found.push({ seq, name, readers });
    }
    for (const one of Object.values(value)) walk(one, readers);
  };
  for (const part of JSON.parse(body) as readonly { label: unknown; value: unknown }[])
    walk(part.value, readersOf(part.label));
  return found;
}

/** By which entry a case names the file, and to whom it may be told: two sides that each may read it are both parties. */
export function namedWidest(entries: readonly NamingEntry[], sha256: string): Named | null {
  const of = entries.flatMap((entry) => namedBy(entry, sha256));
  const [first] = of.toSorted(
    (a, b) => widths.indexOf(b.readers) - widths.indexOf(a.readers) || a.seq - b.seq,
  );
  if (first === undefined) return null;
  const sides = new Set(of.map(({ readers }) => readers).filter((one) => one.startsWith('side:')));
  return sides.size > 1 ? { ...first, readers: 'parties' } : first;
}

/** Tells one case, once, however often it is begun. */
async function tell(
  { docket }: Environment,
  stream: StreamId,
  { sha256, news, found }: FileNews,
  { seq, name, readers }: Named,
): Promise<void> {
  const outcome = await docket.execute(
    {
      name: 'scanning.note',
      commandId: `scan-${news}-${sha256.slice(0, 32)}-${stream.slice('case:'.length)}`.slice(
        0,
        100,
      ) as CommandId,
      stream,
      offer: '',
      input: {
        ...{ file: sha256, seq: String(seq), outcome: news, readers },
        name: name === '' ? sha256.slice(0, 16) : name,
        ...(found === null || news !== 'found' ? {} : { found: found.slice(0, 200) }),
      },
    },
    systemActor('scanning'),
  );
  if (outcome.outcome !== 'accepted') throw new Error(`scanning.note: ${JSON.stringify(outcome)}`);
}

/** What the scanner said after a file was received, or did not say, is told in each case that names it. @returns how many files. */
export async function tellScanNews(environment: Environment): Promise<number> {
  const { scans } = environment.files;
  const all = await scans.news();
  for (const one of all) {
    const entries = Map.groupBy(await scans.namedIn(one.sha256), ({ stream }) => stream);
    const told: StreamId[] = [];
    for (const [stream, of] of entries) {
      const named = namedWidest(of, one.sha256);
      if (named === null) continue;
      await tell(environment, stream, one, named);
      told.push(stream);
    }
    await scans.told(one.sha256, one.news, told);
  }
  return all.length;
}

/**
 * A file is given out as the dockets say: shut as long as one court keeps it shut, opened where one has opened it. The bytes are the
 * same in each case, and so is what they may do.
 */
export async function followDecisions({ docket, files: { scans } }: Environment): Promise<number> {
  let changed = 0;
  for (const { sha256, state, streams } of await scans.toldOf()) {
    const standings: string[] = [];
    for (const stream of streams) {
      const { scanning } = (await docket.cache.load(stream)).state as CaseState;
      standings.push(scanning.files[sha256]?.standing ?? '');
    }
    const now = (['held', 'cleared'] as const).find((one) => standings.includes(one));
    if (now === undefined || now === state) continue;
    await scans.decided(sha256, now);
    changed += 1;
  }
  return changed;
}
