import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { BucketPatience } from './bucket.ts';
import { Bucket } from './bucket.ts';

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-bucket-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a bucket at this address makes of one sending. */
async function put(
  bytes: number,
  patience: BucketPatience,
  answer: (asked: IncomingMessage, response: ServerResponse) => void,
): Promise<void> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const path = join(folder, String(bytes));
  const content = Buffer.alloc(bytes, 7);
  await writeFile(path, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const url = `http://127.0.0.1:${String(port)}/files`;
  const bucket = new Bucket({ url, region: 'r', keyId: 'k', secret: 's' }, patience);
  try {
    await bucket.put(path, { sha256, bytes });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('one that takes all that is sent and says nothing is away after its silence, however long a slow line would have had', async () => {
  const begun = performance.now();
  let came = 0;
  await expect(
    // At that speed the sending itself might take a quarter of an hour.
    put(1_000_000, { silence: 1000, slowest: 1000 }, (asked) => {
      asked.on('data', (piece: Buffer) => {
        came += piece.length;
      });
    }),
  ).rejects.toThrow('it says nothing');
  expect(came).toBe(1_000_000);
  expect(performance.now() - begun).toBeLessThan(15_000);
});

test('one that takes it slowly and steadily has the time it needs, and gets as many bytes as it was told', async () => {
  let came = 0;
  let told = '';
  await put(24_000_000, { silence: 2500, slowest: 1_000_000 }, (asked, response) => {
    told = asked.headers['content-length'] ?? '';
    asked.on('data', (piece: Buffer) => {
      came += piece.length;
      asked.pause();
      setTimeout(() => asked.resume(), 8);
    });
    asked.on('end', () => response.writeHead(200, { etag: '"1"' }).end());
  });
  expect([came, told]).toEqual([24_000_000, '24000000']);
});
