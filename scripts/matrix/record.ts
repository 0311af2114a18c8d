/**
 * The recorded run: which tests fail when a part of the procedures is switched off, and which tests that name a rule of
 * the register in their title pass as things stand. Kept in `docs/law/run.json`; nothing in it depends on a commit.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './parts.ts';

/** A test: its file, and its title with those of its groups before it. */
export interface Test {
  readonly file: string;
  readonly title: string;
}

export interface PartRun {
  readonly kind: Part['kind'];
  readonly name: string;
  readonly file: string;
  readonly articles: readonly string[];
  /** Whether any test failed without it. */
  readonly noticed: boolean;
  /** Those that failed. Of a command or reaction, which much rests on, only those that name one of its articles. */
  readonly failed: readonly Test[];
}

export interface Run {
  /** Day of the last change of the record, whatever was run again. */
  readonly recordedOn: string;
  /** Day on which everything was last run; parts that did not change since may be as old as this. */
  readonly wholeOn: string;
  readonly parts: readonly PartRun[];
  /** Passing tests whose titles begin with articles. */
  readonly titled: readonly Test[];
  /** Those that were skipped where it was recorded, for want of a tool: they carry nothing, and are known. */
  readonly skipped?: readonly Test[];
}

export const root = join(import.meta.dirname, '..', '..');
export const runFile = join(root, 'docs/law/run.json');
export const matrixFile = join(root, 'docs/law/matrix.json');
export const readableFile = join(root, 'docs/law/matrix.md');

const id = String.raw`[A-Z][A-Z0-9]*-\d+(?:\.\d+[a-z]?)*`;
/** `OLR-5.1.3, OLR-2.1.2: …`, `OOR-33.1.1 (C18): …`; a title that only speaks of an article is not held to it. */
const begins = new RegExp(`^(${id}(?:, ${id})*)(?: \\([^)]*\\))?:`);

/** Between the titles of groups and of the test itself. */
export const within = ' › ';

/** The articles that a test, or a group it stands in, names at the beginning of its title. */
export const articlesOf = ({ title }: Test): readonly string[] =>
  title.split(within).flatMap((one) => begins.exec(one)?.[1]?.split(', ') ?? []);

/** Every file of tests that is asked for titles: rules, decisions, routes and the database. */
export const specFiles = (): readonly string[] =>
  globSync(
    ['{packages,apps}/*/src/**/*.spec.{ts,tsx}', 'test/{architecture,authorisation}/*.spec.ts'],
    {
      cwd: root,
    },
  )
    // Speaks of titles as they might be.
    .filter((file) => !file.endsWith('/matrix.spec.ts'))
    .sort();

export const readRun = (): Run => JSON.parse(readFileSync(runFile, 'utf8')) as Run;

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.join() === other.join();

/** Parts whose record is missing or speaks of other articles, and records of parts that are gone. */
export function stale(run: Run, parts: readonly Part[]): readonly string[] {
  const key = ({ kind, name }: Pick<Part, 'kind' | 'name'>): string => `${kind} ${name}`;
  const recorded = new Map(run.parts.map((one) => [key(one), one]));
  const present = new Set(parts.map(key));
  return [
    ...parts
      .filter((one) => {
        const was = recorded.get(key(one));
        return was?.file !== one.file || !sameWords(was.articles, one.articles);
      })
      .map((one) => `${key(one)} is not in the recorded run`),
    ...run.parts.filter((one) => !present.has(key(one))).map((one) => `${key(one)} is gone`),
  ];
}
