import type { CaseSpaceDto, DocketRowDto } from '@xiezhi/contract';
import type { ReadEntry } from '@xiezhi/docket';
import type { Entry, Json } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { challengeOf } from '@xiezhi/record';
import { restingTexts } from '../texts/resting-on.ts';
import type { Words } from './words.ts';

/** Who somebody is, and on which side: named by nearly every entry, so that nothing is known from it. */
const ofPeople: ReadonlySet<string> = new Set([
  'participant',
  'person',
  'principal',
  'side',
  'addressee',
  'by',
  'party',
]);

/** A thing of the case by its number, or a file by its hash: papers are served as bytes. */
const isThing = (value: Json | undefined): value is string =>
  typeof value === 'string' && /^([a-z]{1,3}\d+|[0-9a-f]{64})$/u.test(value);

/** What an entry names by number: `list l1`, and of the exhibits in it `exhibit x1`. */
function thingsIn(value: Json, of = ''): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((each: Json) => thingsIn(each, of.replace(/s$/u, '')));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (ofPeople.has(key)) return [];
    const name = key === 'id' && of !== '' ? of : key;
    if (!isThing(inner)) return thingsIn(inner, key);
    return [inner.length === 64 ? inner : `${name} ${inner}`];
  });
}

/** The act's own entries, and all that the court's rules entered because of them. */
function cameOf(entries: readonly Entry[], command: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const one of entries)
    if (
      (one.cause === undefined && one.command.id === command) ||
      (one.cause !== undefined && found.has(one.cause))
    )
      found.add(one.id);
  return found;
}

/**
 * OLR-7.2.3: what rests on an act that was found not to be the party's own, for the judge, who weighs each: what the same
 * account did since, the papers that came of the act or of what was done on it, and what the court has entered about what
 * the act brought in. Derived from the docket; nothing follows from standing here.
 */
export function restingOn(
  read: readonly ReadEntry[],
  rows: readonly DocketRowDto[],
  at: CaseState,
  words: Words,
): CaseSpaceDto['facts'] {
  const texts = restingTexts[words.lang];
  const entries = read.map(({ entry }) => entry);
  const line = (seq: number): string => {
    const row = rows.find((one) => one.seq === seq);
    return texts.line(seq, row?.title ?? '');
  };
  const said = (lines: readonly string[]): string =>
    lines.length === 0 ? texts.none : lines.join(texts.stop);
  const disowned = at.attribution.acts.filter(
    ({ seq }) => challengeOf(at.attribution, seq)?.decided?.outcome === 'not-theirs',
  );
  return disowned.flatMap((act) => {
    const own = cameOf(entries, act.command);
    const orderedBy = ({ seq }: { readonly seq: number }): Entry | undefined =>
      entries.find((one) => one.seq === seq);
    const made = at.documents.papers.filter((paper) => own.has(orderedBy(paper)?.id ?? ''));
    const things = new Set([
      ...entries.filter(({ id }) => own.has(id)).flatMap(({ body }) => thingsIn(body as Json)),
      // What the act became is served, and answered, as a paper.
      ...made.flatMap(({ file }) => (file === null ? [] : [file.sha256])),
    ]);
    const about = entries.filter(
      ({ seq, id, kind, actor, body }) =>
        seq > act.seq &&
        !own.has(id) &&
        !kind.startsWith('attribution.') &&
        actor.kind === 'person' &&
        ['judge', 'clerk', 'filing-reviewer'].includes(actor.role) &&
        (thingsIn(body as Json).some((one) => things.has(one)) ||
          [...own].some((one) => JSON.stringify(body).includes(`"${one}"`))),
    );
    const basis = new Set([act.seq, ...about.map(({ seq }) => seq)]);
    const ofThem = new Set([...own, ...about.map(({ id }) => id)]);
    const papers = at.documents.papers.filter((paper) => {
      const ordered = orderedBy(paper);
      return (
        basis.has(paper.seq) ||
        (ordered !== undefined && (ofThem.has(ordered.id) || ofThem.has(ordered.cause ?? '')))
      );
    });
    const since = at.attribution.acts.filter(
      ({ person, seq, kind }) =>
        person === act.person && seq > act.seq && !kind.startsWith('attribution.'),
    );
    return [
      { label: texts.since(act.seq), value: said(since.map(({ seq }) => line(seq))) },
      { label: texts.papers(act.seq), value: said(papers.map(({ title }) => words.paper(title))) },
      { label: texts.about(act.seq), value: said(about.map(({ seq }) => line(seq))) },
    ];
  });
}
