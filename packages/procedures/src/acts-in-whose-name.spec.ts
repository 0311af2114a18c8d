import { participationBegun } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { CivilCase } from './testing/civil.ts';

const asked = { kinds: ['large-print'], text: '字大一点才看得清。' };

/** 邵知行 acts for the plaintiff, and for each of these beside it; 沈静宜 stands as the first herself. */
async function represented(...others: readonly string[]): Promise<CivilCase> {
  const one = await CivilCase.registered();
  for (const id of others)
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: { participant: id, role: 'plaintiff', side: 'plaintiff', name: id, kind: 'person' },
        personal: {},
      }),
    );
  for (const principal of ['p1', ...others])
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: `g-${principal}`,
          role: 'agent',
          side: 'plaintiff',
          name: '邵知行',
          kind: 'person',
          person: 'shao',
          principal,
          authority: principal === 'p3' ? 'pending' : 'general',
        },
        personal: {},
      }),
    );
  return one;
}

const actor = (one: CivilCase) => one.court.entries(one.stream).at(-1)?.actor;

test('CPL-62: what an agent does says in whose name, of several in that of the one it is done for', async () => {
  const one = await represented('p2', 'p3');
  const shao = one.court.person('shao');
  for (const id of ['p1', 'p2', 'p3']) {
    await one.court.when(shao, 'help.ask', one.stream, asked, id);
    expect(actor(one)).toEqual({
      kind: 'person',
      person: 'shao',
      role: 'agent',
      onBehalfOf: id,
    });
  }
});

test('CPL-62: whoever acts for themselves does so in nobody else’s name, also where they act for another beside', async () => {
  const one = await represented('p2');
  one.court.given(
    one.stream,
    participationBegun.make({
      shared: {
        participant: 'g-zhao',
        role: 'agent',
        side: 'plaintiff',
        name: '沈静宜',
        kind: 'person',
        person: 'zhao',
        principal: 'p2',
        authority: 'general',
      },
      personal: {},
    }),
  );
  await one.must('zhao', 'help.ask', asked, 'p1');
  expect(actor(one)).toEqual({ kind: 'person', person: 'zhao', role: 'plaintiff' });
  await one.must('zhao', 'help.ask', asked, 'p2');
  expect(actor(one)).toMatchObject({ onBehalfOf: 'p2' });
});

test('CPL-62: an act that names another than the party it is for is in the name of the only one they act for', async () => {
  const one = await represented();
  const death = { participant: 'd1', event: 'death', text: '已经去世。', attachments: [] };
  await one.court.when(one.court.person('shao'), 'suspension.report', one.stream, death);
  expect(actor(one)).toMatchObject({ person: 'shao', onBehalfOf: 'p1' });
  const several = await represented('p2');
  await several.court.when(
    several.court.person('shao'),
    'suspension.report',
    several.stream,
    death,
  );
  expect(actor(several)).not.toHaveProperty('onBehalfOf');
});

test('CPL-62: whoever is both tells of the one as themselves; whoever accepts another mandate acts for nobody yet', async () => {
  const one = await represented('p2');
  one.court.given(
    one.stream,
    participationBegun.make({
      shared: {
        participant: 'g-zhao',
        role: 'agent',
        side: 'plaintiff',
        name: '沈静宜',
        kind: 'person',
        person: 'zhao',
        principal: 'p2',
        authority: 'general',
      },
      personal: {},
    }),
  );
  const death = { participant: 'p2', event: 'death', text: '已经去世。', attachments: [] };
  await one.must('zhao', 'suspension.report', death);
  expect(actor(one)).toEqual({ kind: 'person', person: 'zhao', role: 'plaintiff' });
});
