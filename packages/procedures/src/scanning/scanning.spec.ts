import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const file = 'ab'.repeat(32);
const clean = { reasons: '另外两种软件查过，是误报。', seen: true };
const bad = { reasons: '技术人员核对过，确有恶意程序。' };

const note = (one: CivilCase, outcome: string, readers = 'parties') =>
  one.court.when(one.court.system(), 'scanning.note', one.stream, {
    ...{ file, name: '合同.pdf', seq: '1', outcome, readers },
    ...(outcome === 'found' ? { found: 'Eicar-Test-Signature' } : {}),
  });
const tasks = (one: CivilCase) =>
  one.court.tasks(one.stream).filter(({ command }) => command.startsWith('scanning.'));

describe('a file in which something was found after it was received', () => {
  test('OOR-34.2.1: the clerk owes a decision, either way, and owes it no more once it is made', async () => {
    const one = await CivilCase.registered();
    expect(tasks(one)).toEqual([]);
    await note(one, 'found');
    expect(tasks(one)).toMatchObject([
      { command: 'scanning.hold', by: { role: 'clerk' }, subject: file, label: 'court' },
    ]);
    const offered = await one.court.offers(one.stream, one.people.he);
    expect(offered).toEqual(
      expect.arrayContaining([`scanning.hold#${file}`, `scanning.clear#${file}`]),
    );
    await one.must('he', 'scanning.hold', bad, file);
    expect(tasks(one)).toEqual([]);
    expect(one.state.scanning.files[file]).toMatchObject({ standing: 'held', name: '合同.pdf' });
  });

  test('OOR-34.2.1: a false alarm is let go with reasons, and what was let go can be held back again', async () => {
    const one = await CivilCase.registered();
    await note(one, 'found');
    await one.must('he', 'scanning.clear', clean, file);
    expect(one.state.scanning.files[file]?.standing).toBe('cleared');
    expect((await one.try('he', 'scanning.clear', clean, file)).outcome).toBe('refused');
    await one.must('lu', 'scanning.hold', bad, file);
    expect(one.state.scanning.files[file]?.standing).toBe('held');
  });

  test('OOR-34.2.1: no verdict is owed a decision as well, until the scanner has one', async () => {
    const one = await CivilCase.registered();
    await note(one, 'no-verdict');
    expect(tasks(one)).toHaveLength(1);
    await note(one, 'clean');
    expect(tasks(one)).toEqual([]);
    expect((await one.try('he', 'scanning.hold', bad, file)).outcome).toBe('refused');
  });

  test('whoever may read the file reads what was found and decided, and nobody else does', async () => {
    const one = await CivilCase.registered();
    await note(one, 'found', 'side:plaintiff');
    await one.must('he', 'scanning.hold', bad, file);
    const told = one.court.entries(one.stream).filter(({ kind }) => kind.startsWith('scanning.'));
    expect(told.map(({ labels }) => labels)).toEqual([['side:plaintiff'], ['side:plaintiff']]);
  });

  test('OOR-34.2.1: whoever reviewed the filing decides no more once there is a bench', async () => {
    const one = await CivilCase.registered();
    await note(one, 'found', 'side:plaintiff');
    expect(await one.court.offers(one.stream, one.people.lin)).not.toContain(
      `scanning.hold#${file}`,
    );
    expect((await one.try('lin', 'scanning.hold', bad, file)).outcome).toBe('refused');
    expect((await one.try('lin', 'scanning.clear', clean, file)).outcome).toBe('refused');
  });

  test('OOR-34.2.1: whose hands its bytes are in stands in the docket, for the court alone, and is told to whoever decides', async () => {
    const one = await CivilCase.registered();
    await note(one, 'found');
    const out = { by: '信息技术室，唐维', reasons: '核对是不是误报' };
    const taken = await one.court.when(
      one.court.system(),
      'scanning.note-out',
      one.stream,
      out,
      file,
    );
    expect(taken.outcome).toBe('accepted');
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'scanning.TakenOut',
      labels: ['court'],
      body: { file, ...out },
    });
    // It decides nothing.
    expect(one.state.scanning.files[file]).toMatchObject({ standing: 'found' });
    for (const act of ['scanning.hold', 'scanning.clear'])
      expect(await one.court.told(one.stream, one.people.he, act, file)).toContainEqual({
        code: 'taken-out',
        facts: { by: out.by, on: one.state.scanning.files[file]?.takenOut?.at },
      });
    for (const who of ['he', 'zhao'] as const)
      expect((await one.try(who, 'scanning.note-out', out, file)).outcome).toBe('refused');
  });

  test('no party decides on it, and nobody says for the machine what was found', async () => {
    const one = await CivilCase.registered();
    await note(one, 'found');
    for (const who of ['zhao', 'qian'] as const)
      for (const [name, input] of [
        ['scanning.hold', bad],
        ['scanning.clear', clean],
      ] as const)
        expect((await one.try(who, name, input, file)).outcome).toBe('refused');
    expect(
      (
        await one.try('he', 'scanning.note', {
          ...{ file, name: '合同.pdf', seq: '1', outcome: 'clean', readers: 'court' },
        })
      ).outcome,
    ).toBe('refused');
  });
});
