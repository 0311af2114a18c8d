import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

// Disputes over a lease of a house, and over the inheritance by law, in the table of 2026.
const lease = { cause: '9196' };
const inheritance = { cause: '9040' };

const warned = async (also: object) => {
  const one = await CivilCase.filed();
  const told = await one.court.warnings(null, one.people.zhao, 'filing.submit', {
    ...catalogue.command('filing.submit')?.example,
    ...also,
  });
  return told.filter(({ code }) => code === 'exclusive-place').map(({ facts }) => facts);
};

describe('where the thing lies', () => {
  test('CPL-34: whoever sues over a house or an estate is told which court alone tries it, and is received all the same', async () => {
    expect(await warned({})).toEqual([]);
    expect(await warned(lease)).toEqual([{ kind: 'immovable', place: '', courts: [] }]);
    expect(await warned(inheritance)).toMatchObject([{ kind: 'estate' }]);
    const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', { ...lease });
    expect(one.state.filing.status).toBe('under-review');
  });

  test('CPL-34: a place that was named is kept, names the courts it may mean, and is read by whoever registers', async () => {
    const place = '上海市浦东新区';
    const [said] = await warned({ ...lease, place });
    expect(said).toMatchObject({ place, courts: ['上海市浦东新区人民法院'] });
    const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', { ...lease, place });
    expect(one.state.filing.place).toBe(place);
    const told = await one.court.told(one.stream, one.people.lin, 'filing.register');
    expect(told.find(({ code }) => code === 'exclusive-place')?.facts).toMatchObject(said ?? {});
  });

  test('CPL-34: the place is asked where the cause needs it and of nobody else', () => {
    const asked = catalogue
      .command('filing.submit')
      ?.ask.flatMap(({ fields }) => fields)
      .find(({ path }) => path === 'place');
    expect(asked?.when?.path).toBe('cause');
    expect(asked?.when?.oneOf).toEqual(expect.arrayContaining([lease.cause, inheritance.cause]));
    expect(asked?.when?.oneOf).not.toContain('9143');
  });
});
