import { join } from 'node:path';
import type { StoredFile } from '@xiezhi/docket';
import { FilesAway } from '@xiezhi/docket';
import { TestBucket } from '@xiezhi/docket/testing/bucket';
import type { PersonId } from '@xiezhi/kernel';
import { afterAll, afterEach, expect, test } from 'vitest';
import { gu, register, signedIn, zhao } from '../testing/people.ts';
import { complaintOf, TwoZones } from './testing/two-zones.ts';

/* Two networks, each with a bucket of its own. */

const buckets = { service: await TestBucket.open(), court: await TestBucket.open() };
const zones = await TwoZones.open(null, (zone, own) => buckets[zone].place(join(own, 'files')));
const { service, court } = zones;
const person = (await register(service.server, zhao)) as PersonId;
const named = ({ sha256, mediaType, bytes }: StoredFile, name: string) => ({
  ...{ sha256, mediaType, bytes },
  name,
});
afterEach(() => {
  buckets.service.fault = 'none';
  buckets.court.fault = 'none';
});
afterAll(async () => {
  for (const one of Object.values(buckets)) await one.close();
});

test('what is handed in while the court’s bucket is away waits as a letter, is set aside nowhere, and is decided when it is back', async () => {
  const plaintiff = await signedIn(service.server, zhao.mobile);
  const { files } = service.server.environment;
  const stored = await files.put(Buffer.from('定作合同'), 'text/plain', zones.now);
  await files.hold(stored.sha256, person);
  const commandId = service.server.nextId();
  const input = { ...complaintOf(zones, zhao, gu), attachments: [named(stored, '合同.txt')] };
  buckets.court.fault = 'down';
  const before = buckets.court.asked.length;
  const given = await plaintiff.post('/api/commands/filing.submit', {
    commandId,
    stream: null,
    key: '',
    input,
  });
  expect(given.status).toBe(202);
  const { files: there } = court.server.environment;
  await expect
    // By the file, or first by the word by which the bucket is known.
    .poll(() => buckets.court.asked.length, { timeout: 10_000 })
    .toBeGreaterThan(before);
  expect(await there.find(stored.sha256)).toBeNull();
  expect((await court.pool.query('select 1 from letter_aside')).rows).toEqual([]);
  expect((await plaintiff.get(`/api/commands/${commandId}`)).status).toBe(202);

  buckets.court.fault = 'none';
  await expect
    .poll(async () => (await plaintiff.get(`/api/commands/${commandId}`)).body['outcome'], {
      timeout: 20_000,
    })
    .toBe('accepted');
  expect(await there.place.holds(stored)).toBe(true);
  // Each zone has its own: what lies in the one bucket is not reached by way of the other.
  await buckets.court.bucket().remove(stored.sha256);
  expect(await there.place.holds(stored)).toBe(false);
  expect(await files.place.holds(stored)).toBe(true);
}, 60_000);

test('a file that is named while the bucket does not answer is not taken for missing: the answer is that files are out of reach', async () => {
  const plaintiff = await signedIn(service.server, zhao.mobile);
  const { files } = service.server.environment;
  const stored = await files.put(Buffer.from('收条'), 'text/plain', zones.now);
  await files.hold(stored.sha256, person);
  await files.place.spoiled(stored.sha256);
  buckets.service.fault = 'fails';
  await expect(files.isWhole(stored)).rejects.toBeInstanceOf(FilesAway);
  const input = { ...complaintOf(zones, zhao, gu), attachments: [named(stored, '收条.txt')] };
  const answer = await plaintiff.command('filing.submit', input, null);
  expect(answer).toMatchObject({ status: 503, body: { code: 'files-away' } });
  buckets.service.fault = 'none';
  // Decided at once, or received and being decided.
  const again = await plaintiff.command('filing.submit', input, null);
  expect([200, 202]).toContain(again.status);
  await zones.quiet();
}, 60_000);
