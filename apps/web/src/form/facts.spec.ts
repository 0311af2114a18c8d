import type { FactFormDto, FieldDto, FormDto } from '@xiezhi/contract';
import { describe, expect, test } from 'vitest';
import { commandInput, factsIn, holdsSomething } from './values.ts';

/* Facts of single causes: what is handed in is what the form of the chosen cause asks, and nothing that another form asked. */

type Asked = FactFormDto['groups'][number]['facts'][number];

const form = (id: string, cause: string, ...facts: readonly Asked[]): FactFormDto => ({
  id,
  causes: [cause],
  groups: [{ id: 'one', title: '一', facts }],
});
const sum = (id: string): Asked => ({ id, kind: 'money', label: id });
const forms = [
  form('loan', '1', sum('signed-on'), sum('rate')),
  form('labour', '2', sum('signed-on'), sum('wage')),
];

const field = (component: FieldDto['component'], factForms: readonly FactFormDto[]): FieldDto => ({
  path: 'facts',
  component,
  label: '事实',
  optional: true,
  factForms,
});
const page = (factForms: readonly FactFormDto[]) => ({
  id: 'page',
  title: '',
  fields: [field('cause-facts', factForms)],
});
const formOf = (factForms: readonly FactFormDto[]): FormDto =>
  ({ pages: [page(factForms)] }) as unknown as FormDto;

const filled = [
  { form: 'loan', fact: 'signed-on', value: '2025-03-01' },
  { form: 'loan', fact: 'rate', value: '24' },
  { form: 'labour', fact: 'wage', value: '8000' },
];

describe('facts of a cause', () => {
  test('what was filled in for one cause is not handed in under the same name for another, and comes back with it', () => {
    const given = (cause: string) => commandInput(formOf(forms), { cause, facts: filled })['facts'];
    expect(given('2')).toEqual([{ fact: 'wage', value: '8000' }]);
    expect(given('1')).toEqual([
      { fact: 'signed-on', value: '2025-03-01' },
      { fact: 'rate', value: '24' },
    ]);
    expect(given('3')).toBeUndefined();
  });

  test('of a case, which has one form, what it brings along is handed in as it stands', () => {
    const stands = [{ fact: 'wage', value: '8000' }];
    expect(commandInput(formOf(forms.slice(1)), { facts: stands })['facts']).toEqual(stands);
  });

  test('words behind a tick are kept in the page and not handed in', () => {
    const ticked = [{ form: 'loan', fact: 'rate', value: '24', open: 'unknown' }];
    expect(factsIn(field('cause-facts', forms.slice(0, 1)), ticked)).toEqual([
      { fact: 'rate', open: 'unknown' },
    ]);
  });

  test('a question that was opened and left empty is nothing', () => {
    const values = { cause: '1', facts: [{ form: 'loan', fact: 'rate', value: ' ' }] };
    expect(holdsSomething(page(forms), values)).toBe(false);
    expect(commandInput(formOf(forms), values)).toEqual({});
  });

  test('words to a stated fact go with an answer; where nothing is stated they go by themselves', () => {
    const answered = field('facts-answered', [
      form('loan', '1', { ...sum('rate'), claimed: '24' }, { ...sum('exempt'), inWords: true }),
    ]);
    expect(
      factsIn(answered, [
        { form: 'loan', fact: 'rate', note: '只有一半' },
        { form: 'loan', fact: 'exempt', note: '已过保证期间' },
      ]),
    ).toEqual([{ fact: 'exempt', note: '已过保证期间' }]);
    expect(
      factsIn(answered, [{ form: 'loan', fact: 'rate', answer: 'contested', note: '只有一半' }]),
    ).toEqual([{ fact: 'rate', answer: 'contested', note: '只有一半' }]);
  });
});
