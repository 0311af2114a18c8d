import type { StreamId } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { visitor } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { calm, scenario } from './testing/index.ts';

const name = 'identity.register-at-counter';
const example = catalogue.command(name)?.example ?? {};
const court = () => {
  const world = calm();
  const at = scenario(world);
  const he = at.person('he', { posts: ['clerk'], name: '何书岚' });
  const register = (also: object = {}) => at.when(he, name, null, { ...example, ...also });
  return { at, world, he, register };
};
const streamOf = (done: Awaited<ReturnType<ReturnType<typeof court>['register']>>): StreamId => {
  if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
  return done.stream;
};

describe('OLR-7.1.2, OLR-7.3.2: whoever has no number of an identity card is registered at the counter', () => {
  test('the officer who held the original is the check, and stands on the entry', async () => {
    const { at, register } = court();
    const stream = streamOf(await register());
    expect(at.entries(stream).map(({ kind }) => kind)).toEqual([
      'identity.RegisteredAtCounter',
      'identity.DocumentSeen',
      'identity.Checked',
    ]);
    expect(at.entries(stream)[0]).toMatchObject({
      actor: { person: 'he', role: 'clerk' },
      body: { name: 'DUPONT CAMILLE', document: 'passport', documentNumber: 'FRA12AB34567' },
    });
    expect(at.state(stream)).toMatchObject({
      person: {
        registered: true,
        level: 3,
        residentId: null,
        travelDocument: { kind: 'passport', number: 'FRA12AB34567' },
      },
    });
  });

  test('the number is read by its holder and the court alone', async () => {
    const { at, register } = court();
    const stream = streamOf(await register());
    const key = stream.slice('person:'.length);
    expect(at.entries(stream)[0]?.labels).toEqual(['court', `person:${key}`]);
  });

  test.each([
    [{ document: 'hk-macao-permit', number: 'h12345678 02' }, 'H12345678'],
    [{ document: 'taiwan-permit', number: '1234567801' }, '12345678'],
    [{ document: 'old-foreign-residence-card', number: 'USA110099010101' }, 'USA110099010101'],
  ])('%j is known as %s', async (also, number) => {
    const { at, register } = court();
    expect(at.state(streamOf(await register(also)))).toMatchObject({
      person: { travelDocument: { number } },
    });
  });

  test.each([
    [{ number: '护照' }, 'identity/document-number', 'number'],
    [{ issuer: 'F1' }, 'identity/document-issuer', 'issuer'],
    [{ document: 'taiwan-permit', number: '123' }, 'identity/document-number', 'number'],
    [{ validUntil: '2026-11-23' }, 'identity/document-expired', 'validUntil'],
  ])('%j is told at its own question: %s', async (also, code, path) => {
    const { register } = court();
    expect(await register(also)).toMatchObject({
      outcome: 'refused',
      refusals: [{ code, remedy: expect.arrayContaining([{ kind: 'field', path }]) as unknown }],
    });
  });

  test('all that is wrong is said at once, the code of the phone too', async () => {
    const { register, world } = court();
    world.code = 'wrong';
    const done = await register({ number: 'x', validUntil: '2020-01-01' });
    expect(done.outcome === 'refused' && done.refusals.map(({ code }) => code)).toEqual([
      'identity/document-number',
      'identity/document-expired',
      'identity/code-wrong',
    ]);
  });

  test.each([[{ seen: false }], [{ agreed: false }], [{ mobile: '138' }], [{ name: ' ' }]])(
    '%j is not handed in',
    async (also) => {
      expect((await court().register(also)).outcome).toBe('invalid');
    },
  );

  test('OLR-7.1.3: one document, one account; the same number of another state is another person', async () => {
    const { register } = court();
    await register();
    expect(await register({ mobile: '13800000007', number: '12 AB 34567' })).toMatchObject({
      refusals: [{ code: 'identity/document-taken', ground: { kind: 'policy' } }],
    });
    expect((await register({ mobile: '13800000007', issuer: 'ITA' })).outcome).toBe('accepted');
  });

  test('nobody registers themselves this way, and no judge does it for somebody', async () => {
    const { at } = court();
    const own = await at.when(visitor('here'), name, null, example);
    expect(own).toMatchObject({ refusals: [{ code: 'permission/sign-in' }] });
    const judge = at.person('lu', { posts: ['judge'] });
    expect((await at.when(judge, name, null, example)).outcome).toBe('refused');
  });

  test('OLR-7.2.3: a lost phone is changed by the same document, whichever way it is written', async () => {
    const { at, he, register } = court();
    const stream = streamOf(await register());
    const change = (documentNumber: string) =>
      at.when(he, 'identity.change-mobile-at-counter', stream, {
        document: 'passport',
        documentNumber,
        seen: true,
        mobile: '13800000016',
        code: '123456',
      });
    expect(await change('ITA12AB34567')).toMatchObject({
      refusals: [{ code: 'identity/document-differs' }],
    });
    expect((await change('12AB34567')).outcome).toBe('invalid');
    expect((await change('fra 12ab34567')).outcome).toBe('accepted');
  });
});
