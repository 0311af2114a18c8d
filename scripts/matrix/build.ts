/** From the recorded run, the sources and our own verdicts: what carries each rule of the register. */
import type { Article } from '@xiezhi/law';
import { articles } from '@xiezhi/law';
import type { Part, Sources } from './parts.ts';
import type { PartRun, Run, Test } from './record.ts';
import { articlesOf } from './record.ts';
import type { Bilingual } from './verdicts.ts';
import { laterWork, organisational, recorded, unfinished } from './verdicts.ts';

export const statuses = ['carried', 'recorded', 'organisational', 'open'] as const;
export type Status = (typeof statuses)[number];

/** One rule of the register, as `xiezhi law matrix` prints it. */
export interface Row {
  readonly id: string;
  readonly status: Status;
  /** Rules and reactions that name it. */
  readonly rules: readonly string[];
  /** Codes of the refusals that these rules give, or that rest on it elsewhere. */
  readonly refusals: readonly string[];
  /** `file › group › title`: those that fail without the part, or that hold it to its title. */
  readonly tests: readonly string[];
  /** Commands that rest on it or that one of its rules decides in; `service: deadlines` is what a procedure owes. */
  readonly screens: readonly string[];
  /** Why it is not carried; null when it is. */
  readonly why: Bilingual | null;
}

export const register: readonly Article[] = articles.filter(({ module }) => module !== null);

/** What demands or forbids is carried by a part that was switched off; what asks for a thing, also by a test of the thing. */
export const needsAPart = ({ kind, rank }: Article): boolean =>
  rank < 4 && (kind === 'decision-rule' || kind === 'deadline');

/** Enough to see what holds a rule; a part on which much rests would name a hundred. */
const mostTests = 8;

const written = ({ file, title }: Test): string => `${file} › ${title}`;

interface Carriers {
  readonly parts: readonly Part[];
  readonly tests: readonly Test[];
  /** Commands and reactions that name it without a test of its own. */
  readonly untested: readonly Part[];
}

/** The parts that name this rule and that a test missed, and the tests. */
function carriers(one: Article, run: Run, { parts }: Sources): Carriers {
  const id: string = one.id;
  const naming = parts.filter(({ articles: named }) => named.includes(id));
  const names = (test: Test): boolean => articlesOf(test).includes(id);
  const ran = (part: Part): PartRun | undefined =>
    run.parts.find(({ kind, name }) => kind === part.kind && name === part.name);
  const missed = (part: Part): readonly Test[] => {
    const failed = ran(part)?.failed ?? [];
    return part.kind === 'rule' ? failed : failed.filter(names);
  };
  const held = naming.flatMap(missed);
  const titled = needsAPart(one) ? [] : run.titled.filter(names);
  const all = new Map([...held, ...titled].map((test) => [written(test), test]));
  return {
    parts: naming.filter((part) => missed(part).length > 0),
    tests: [...all.values()].sort((left, right) => Number(names(right)) - Number(names(left))),
    untested: naming.filter((part) => missed(part).length === 0),
  };
}

function verdict(one: Article, carried: Carriers): { status: Status; why: Bilingual | null } {
  const rest = unfinished[one.id];
  if (rest !== undefined) return { status: 'open', why: rest };
  if (carried.tests.length > 0) return { status: 'carried', why: null };
  const decided = recorded[one.id];
  if (decided !== undefined) return { status: 'recorded', why: decided.why };
  const asked = organisational[one.id];
  if (asked !== undefined) return { status: 'organisational', why: asked };
  const later = laterWork(one);
  if (carried.untested.length === 0) return { status: 'open', why: later };
  const names = carried.untested.map(({ name }) => name).join(', ');
  return {
    status: 'open',
    why: {
      zh: `${names} 引用此条，但尚无以此条为题的测试在其缺失时失败。${later.zh}`,
      en: `${names} names it, and no test that names it fails without that. ${later.en}`,
    },
  };
}

function rowOf(one: Article, run: Run, sources: Sources): Row {
  const carried = carriers(one, run, sources);
  const { status, why } = verdict(one, carried);
  const command = recorded[one.id]?.command;
  const naming = [...carried.parts, ...carried.untested];
  const own = sources.refusals.filter(({ articles: on }) => on.includes(one.id));
  const ofRules = naming.filter(({ kind }) => kind === 'rule').flatMap(({ refusals }) => refusals);
  const unique = (all: readonly string[]): readonly string[] => [...new Set(all)].sort();
  return {
    id: one.id,
    status,
    rules: unique(naming.filter(({ kind }) => kind !== 'command').map(({ name }) => name)),
    refusals: unique([...ofRules, ...own.map(({ code }) => code)]),
    tests: carried.tests.slice(0, mostTests).map(written),
    screens: unique([
      ...naming.flatMap(({ screens }) => screens),
      ...(command === undefined ? [] : [command]),
    ]),
    why,
  };
}

/** One row a rule of the register, in its order. */
export const matrixOf = (run: Run, sources: Sources): readonly Row[] =>
  register.map((one) => rowOf(one, run, sources));
