import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { courtDay } from '@xiezhi/kernel';
import { article, inForce, mayGround } from '@xiezhi/law';
import { fields, folds } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from './index.ts';

const languages = ['zh-CN', 'en'] as const;
const today = courtDay('2026-11-24');
const here = fileURLToPath(new URL('.', import.meta.url));

/** Every source below a folder, for what only the text of a program says. */
const readSources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.ts') && !name.includes('.spec.') && !name.startsWith('testing'),
    )
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const sources = readSources(here);
/** The docket gives refusals of its own; their texts stand here with the others. */
const docketSources = readSources(fileURLToPath(new URL('../../docket/src', import.meta.url)));

describe('every declaration', () => {
  test.each(catalogue.commands.map((one) => [one.name, one] as const))(
    '%s cites articles that are in force',
    (_name, one) => {
      expect(one.basis.filter((id) => article(id) === null)).toEqual([]);
      expect(one.basis.filter((id) => !inForce(id, today))).toEqual([]);
      // A paper of 2020 or of one province carries no act of today.
      expect(one.basis.filter((id) => !mayGround(id, today))).toEqual([]);
    },
  );

  test.each(catalogue.commands.map((one) => [one.name, one] as const))(
    '%s asks for each part of its input exactly once',
    (_name, one) => {
      const asked = one.ask.flatMap((page) => page.fields.map((field) => field.path));
      expect([...asked].sort()).toEqual(Object.keys(one.input.shape).sort());
    },
  );

  test.each(catalogue.commands.map((one) => [one.name, one] as const))(
    '%s has an example its input takes',
    (_name, one) => {
      expect(one.input.safeParse(one.example).error?.issues ?? []).toEqual([]);
    },
  );

  test('what warns of an answer has a page where all answers are checked', () => {
    const warning = catalogue.commands.filter((one) => one.warns !== undefined);
    expect(warning.length).toBeGreaterThan(0);
    expect(warning.filter((one) => one.ask.length < 2).map((one) => one.name)).toEqual([]);
  });

  test('what answers a task in another way is a command itself', () => {
    const named = catalogue.commands.flatMap((one) => one.or ?? []);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => catalogue.command(name) === null)).toEqual([]);
  });

  test.each(
    catalogue.commands.flatMap((one) => languages.map((lang) => [one.name, lang, one] as const)),
  )('%s is whole in %s: title, button, pages, fields, options', (name, lang, one) => {
    const text = catalogue.texts(lang).commands[name];
    expect(text, 'texts of the command').toBeDefined();
    if (!text) return;
    expect(text.action).not.toBe('');
    expect(one.ask.map((page) => page.id).filter((id) => text.pages[id] === undefined)).toEqual([]);
    const paths = Object.keys(one.input.shape);
    expect(paths.filter((path) => text.fields[path] === undefined)).toEqual([]);
    for (const path of paths) {
      const meta = fields.fieldMeta(one.input.shape[path] as never);
      const missing = (meta?.options ?? []).filter(
        (value) => text.options?.[path]?.[value] === undefined,
      );
      expect(missing, `options of ${path}`).toEqual([]);
    }
  });
});

describe('what somebody else owes', () => {
  test.each(languages)(
    'is said in %s so that everybody can read it, and not to whoever owes it',
    (lang) => {
      const { commands, owed = {}, tasks = {} } = catalogue.texts(lang);
      const said = catalogue.commands
        .filter((one) => one.on === 'case')
        .map(({ name }) => owed[name] ?? tasks[name] ?? commands[name]?.title ?? '');
      expect(said.length).toBeGreaterThan(60);
      expect(said.filter((one) => /您|\byou(?:rs?)?\b|[?？]/iu.test(one))).toEqual([]);
      const known = new Set(catalogue.commands.map(({ name }) => name));
      expect(Object.keys(owed).filter((name) => !known.has(name))).toEqual([]);
    },
  );
});

describe('every entry and every refusal', () => {
  const kinds = Object.values(folds).flatMap((fold) => fold.kinds.map((kind) => kind.kind));
  test.each(languages)('each kind of entry has a title in %s', (lang) => {
    expect(kinds.filter((kind) => catalogue.texts(lang).entries[kind] === undefined)).toEqual([]);
  });

  const codes = [
    ...new Set(
      sources.flatMap(({ text }) =>
        [...text.matchAll(/refusal\(\s*'([a-z-]+\/[a-z-]+)'/g)].map((match) => match[1] ?? ''),
      ),
    ),
  ];
  test.each(languages)('each refusal has its text in %s', (lang) => {
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => catalogue.texts(lang).refusals[code] === undefined)).toEqual([]);
  });

  test('no text is kept for a refusal that nothing gives', () => {
    const programs = [...sources, ...docketSources].filter(({ name }) => !name.includes('texts.'));
    const given = (code: string): boolean =>
      programs.some(({ text }) => text.includes(`'${code}'`));
    expect(Object.keys(catalogue.texts('en').refusals).filter((code) => !given(code))).toEqual([]);
  });
});

describe('every rule', () => {
  const cited = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/byLaw\(([^)]*)\)/g)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/'([A-Z0-9]+-[^']+)'/g)].map((one) => ({
        name,
        id: one[1] ?? '',
      })),
    ),
  );
  test('a refusal on the ground of law cites only articles that may ground one today', () => {
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter(({ id }) => !mayGround(id, today))).toEqual([]);
    // What gives a right, describes a machine or sets up an office forbids nothing to anybody.
    const forbidding = ['decision-rule', 'duty', 'deadline', 'record', undefined, null];
    expect(cited.filter(({ id }) => !forbidding.includes(article(id)?.kind))).toEqual([]);
  });

  test('a rule file holds one rule, named after the file', () => {
    const rules = sources.filter(({ name }) => /(^|\/)rules\//.test(name));
    expect(rules.length).toBeGreaterThan(5);
    const count = (text: string): number =>
      (text.match(/= (?:rule|computation)[<(]/g) ?? []).length;
    expect(rules.filter(({ text }) => count(text) !== 1).map(({ name }) => name)).toEqual([]);
  });
});
