import type { DraftRowDto } from '@xiezhi/contract';
import { expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { mediatedByInstalments } from '../testing/mediated.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';
import { accepted, codeSent } from './testing/giving.ts';
import { complaintOf, TwoZones } from './testing/two-zones.ts';

const zones = await TwoZones.open();
const { service, court } = zones;

const drafts = async (who: Browser): Promise<readonly DraftRowDto[]> =>
  (await who.get('/api/drafts')).body as unknown as readonly DraftRowDto[];

test('OOR-10.3.5: a day that passed in the court zone leaves a draft where its owner is, and none in the court zone', async () => {
  await register(service.server, zhao);
  await register(service.server, gu);
  const plaintiff = await signedIn(service.server, zhao.mobile);
  const defendant = await signedIn(service.server, gu.mobile);
  await zones.quiet();
  const complaint = complaintOf(zones, zhao, gu);
  const stream = await accepted(zones, plaintiff, 'filing.submit', null, complaint);
  const [lin, he, lu] = [
    await zones.staff('lin'),
    await zones.staff('he'),
    await zones.staff('lu'),
  ];
  await accepted(zones, lin, 'filing.register', stream, { procedure: 'summary' });
  const posts = { judge: zones.demo.people['lu'], clerk: zones.demo.people['he'] };
  await accepted(zones, lin, 'assignment.assign', stream, posts);
  await accepted(zones, he, 'participation.invite', stream, { participant: 'd1' });
  const code = await codeSent(zones, gu.mobile);
  await accepted(zones, defendant, 'participation.link', stream, { code, standing: 'party' });
  await mediatedByInstalments(
    (who, name, input, key) => accepted(zones, who, name, stream, input, key),
    { plaintiff, defendant, judge: lu, clerk: he },
    { on: '2026-03-02', first: '2026-03-10' },
  );
  expect(await drafts(plaintiff)).toEqual([]);

  // The day passes, and what leaves the court because of it is a letter.
  zones.later(9);
  for (let tries = 0; (await drafts(plaintiff)).length === 0 && tries < 100; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 150));
  await zones.quiet();
  expect(await drafts(plaintiff)).toMatchObject([
    { command: 'filing.apply', key: 'enforcement', stream: null },
  ]);
  expect(await drafts(defendant)).toEqual([]);
  const kept = await court.pool.query("select 1 from draft where command = 'filing.apply'");
  expect(kept.rows).toEqual([]);
  const opened = await plaintiff.get('/api/forms/filing.apply?key=enforcement');
  expect(opened.body).toMatchObject({
    values: {
      plaintiff: { name: zhao.name },
      defendants: [{ name: gu.name }],
      claims: [{ yuan: '20000' }],
    },
  });
}, 240_000);
