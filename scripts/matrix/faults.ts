/** What is wrong with a matrix: the same list ends the tool and fails the build. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { article } from '@xiezhi/law';
import type { Row } from './build.ts';
import { register, statuses } from './build.ts';
import type { Sources } from './parts.ts';
import type { Run, Test } from './record.ts';
import { articlesOf, root, specFiles, stale, within } from './record.ts';
import { organisational, recorded, unfinished } from './verdicts.ts';

function ofRegister(rows: readonly Row[]): readonly string[] {
  const ids = rows.map(({ id }) => id);
  const known = new Set<string>(register.map(({ id }) => id));
  return [
    ...register.filter(({ id }) => !ids.includes(id)).map(({ id }) => `${id} is missing`),
    ...ids.filter((id) => !known.has(id)).map((id) => `${id} is no rule of the register`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
  ];
}

function ofRow({ id, status, tests, why }: Row): readonly string[] {
  const wrong: string[] = [];
  if (!statuses.includes(status)) wrong.push(`${id}: there is no status ${status}`);
  if (status === 'carried' && tests.length === 0) wrong.push(`${id} is carried by no test`);
  if (status === 'carried' && why !== null) wrong.push(`${id} is carried and says why not`);
  if (status !== 'carried' && (!why?.zh || !why.en)) wrong.push(`${id} does not say why`);
  return wrong;
}

/** A verdict that has been overtaken, or that rests on a command that does not name the rule. */
function ofVerdicts(rows: readonly Row[], { parts }: Sources): readonly string[] {
  const statusOf = new Map(rows.map(({ id, status }) => [id, status]));
  const overtaken = (ids: readonly string[], status: string): readonly string[] =>
    ids.filter((id) => statusOf.get(id) !== status).map((id) => `${id} is declared ${status}`);
  const unfounded = Object.entries(recorded).filter(
    ([id, { command }]) =>
      !parts.some(
        ({ kind, name, articles }) =>
          kind === 'command' && name === command && articles.includes(id),
      ),
  );
  return [
    ...overtaken(Object.keys(recorded), 'recorded'),
    ...overtaken(Object.keys(organisational), 'organisational'),
    ...overtaken(Object.keys(unfinished), 'open'),
    ...unfounded.map(([id, { command }]) => `${id} is not in the basis of ${command}`),
  ];
}

const ofBasis = ({ parts, refusals }: Sources): readonly string[] =>
  [
    ...parts.flatMap(({ kind, name, articles }) =>
      articles.map((id) => ({ id, by: `${kind} ${name}` })),
    ),
    ...refusals.flatMap(({ code, articles }) => articles.map((id) => ({ id, by: code }))),
  ]
    .filter(({ id }) => article(id) === null)
    .map(({ id, by }) => `${by} cites ${id}, which does not exist`);

/** Every piece of text a source writes; comments come along, and do no harm. */
const literalsIn = (source: string): readonly string[] =>
  [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"([^"\n]*)"/g)].map(
    ([, single, template, double]) =>
      (single ?? template ?? double ?? '').replaceAll(/\\(.)/g, '$1'),
  );

/** `%s`, `$name` and `${…}` stand for anything in a title. */
const gap = /%[sdifjo#]|\$\{[^}]*\}|\$[a-zA-Z.]+/;

function matches(literal: string, title: string): boolean {
  if (literal === title) return true;
  const parts = literal.split(gap);
  // Nothing but gaps would match every title.
  if (parts.length === 1 || parts.every((part) => part.trim() === '')) return false;
  const pattern = parts
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('[\\s\\S]*');
  return new RegExp(`^${pattern}$`).test(title);
}

/** What a file of tests writes, each read once. */
function readerOfLiterals(): (file: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (file) => {
    const path = join(root, file);
    const held = read.get(file) ?? (existsSync(path) ? literalsIn(readFileSync(path, 'utf8')) : []);
    read.set(file, held);
    return held;
  };
}

/** Recorded tests that are no longer written anywhere. */
function ofTests(run: Run): readonly string[] {
  const literals = readerOfLiterals();
  const gone = ({ file, title }: Test): boolean => {
    const own = title.split(within).at(-1) ?? title;
    return !literals(file).some((literal) => matches(literal, own));
  };
  const tests = [...run.titled, ...run.parts.flatMap(({ failed }) => failed)];
  return [
    ...new Set(tests.filter(gone).map(({ file, title }) => `${file} has no test “${title}”`)),
  ];
}

/**
 * Titles that begin with a rule of the register and are not in the record, as file and title: written since, or skipped when
 * it was made. A title is read as it stands in the source, so that nothing has to be run to find one.
 */
export function unrecorded(run: Run, files: readonly string[] = specFiles()): readonly Test[] {
  const literals = readerOfLiterals();
  const known = Map.groupBy(
    [...run.titled, ...(run.skipped ?? []), ...run.parts.flatMap(({ failed }) => failed)],
    ({ file }) => file,
  );
  return files.flatMap((file) => {
    const segments = (known.get(file) ?? []).flatMap(({ title }) => title.split(within));
    return literals(file)
      .filter((title) => articlesOf({ file, title }).some((id) => ofTheRegister.has(id)))
      .filter((title) => !segments.some((one) => matches(title, one)))
      .map((title) => ({ file, title }));
  });
}

const ofTheRegister: ReadonlySet<string> = new Set(register.map(({ id }) => id));

const ofTitles = (run: Run): readonly string[] =>
  unrecorded(run).map(
    ({ file, title }) =>
      `${file}: the title “${title}” is not in the record; node scripts/rules.mjs --titles`,
  );

/** Everything wrong, in words; empty when the matrix may be printed. */
export const faults = (run: Run, rows: readonly Row[], sources: Sources): readonly string[] => [
  ...ofRegister(rows),
  ...rows.flatMap(ofRow),
  ...ofVerdicts(rows, sources),
  ...ofBasis(sources),
  ...stale(run, sources.parts),
  ...ofTests(run),
  ...ofTitles(run),
];
