import type { FileNews, NamingEntry } from '@xiezhi/docket';
import type { CommandId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
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

/**
 * Null for a part that is one person's alone, as an opinion under seal is: no post of the court reads it, so nobody is told of it
 * before it is given to others.
 */
const readersOf = (label: string): Readers | null => {
  if (label === 'public') return 'parties';
  const known = widths.find((one) => one === label);
  if (known !== undefined) return known;
  return label.startsWith('person:') ? null : 'court';
};

/** What the file is called in this entry, and who may read that now: a part may have been given to more since. */
function namedBy({ seq, body, labels }: NamingEntry, sha256: string): readonly Named[] {
  const found: Named[] = [];
  const walk = (value: unknown, readers: Readers): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('sha256' in value && value.sha256 === sha256) {
      const name = 'name' in value && typeof value.name === 'string' ? value.name : '';
      found.push({ seq, name, readers });
    }
    for (const one of Object.values(value)) walk(one, readers);
  };
  for (const [index, { value }] of (
    JSON.parse(body) as readonly { readonly value: unknown }[]
  ).entries())
    for (const { part, label } of labels) {
      const readers = part === index ? readersOf(label) : null;
      if (readers !== null) walk(value, readers);
    }
  return found;
}

/**
 * By which entry a case names the file, and to whom it may be told. Two sides that each may read it are both parties, and neither
 * learns what the other called it.
 */
export function namedWidest(entries: readonly NamingEntry[], sha256: string): Named | null {
  const of = entries.flatMap((entry) => namedBy(entry, sha256));
  const [first] = of.toSorted(
    (a, b) => widths.indexOf(b.readers) - widths.indexOf(a.readers) || a.seq - b.seq,
  );
  if (first === undefined) return null;
  const sides = new Set(of.map(({ readers }) => readers).filter((one) => one.startsWith('side:')));
  return sides.size > 1 && first.readers !== 'parties'
    ? { ...first, name: '', readers: 'parties' }
    : first;
}

/** A name of a file may be a blank, or hold what no line does. */
const inOneLine = (name: string): string => name.replaceAll(/\p{C}+/gu, ' ').trim();

/** Tells one case, once, however often it is begun. */
async function tell(
  { docket }: Environment,
  { sha256, stream, news, found }: FileNews,
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
        name: inOneLine(name) || sha256.slice(0, 16),
        ...(found === null || news !== 'found' || found.trim() === ''
          ? {}
          : { found: found.slice(0, 200) }),
      },
    },
    systemActor('scanning'),
  );
  if (outcome.outcome !== 'accepted') throw new Error(`scanning.note: ${JSON.stringify(outcome)}`);
}

/**
 * What the scanner said after a file was received, or did not say, is told in each case that names it. What cannot be told in one holds
 * up no other. @returns in how many cases something was told.
 */
export async function tellScanNews(environment: Environment): Promise<number> {
  const { files, log } = environment;
  let told = 0;
  for (const one of await files.scans.news()) {
    try {
      const named = namedWidest(await files.scans.namedIn(one.sha256, one.stream), one.sha256);
      if (named === null) continue;
      await tell(environment, one, named);
      await files.scans.told(one);
      told += 1;
    } catch (fault) {
      log.error({ err: fault, ...one }, 'a case could not be told what a scan came to');
    }
  }
  return told;
}
