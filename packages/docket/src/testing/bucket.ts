import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import type { BucketPatience, BucketSettings } from '../file-place/bucket.ts';
import { Bucket } from '../file-place/bucket.ts';
import { BucketPlace } from '../file-place/bucket-place.ts';
import { refusedBy } from './s3-signature.ts';

/**
 * What may go wrong between the court and its bucket. `cut`: the line breaks in the middle of an answer. `deaf`: it takes a
 * question and says nothing. `lost`: it did what it was asked, and the answer is lost. `turned`: a bit turns on the way back,
 * `turned-there` on the way there. `elsewhere`: another bucket answers, which has nothing; `page`: something that is no bucket, `moved`:
 * one of another region; `unlisted`: a key that may not list; `turned-once`: a bit turns on the way back, once.
 */
export type BucketFault =
  | 'none'
  | 'down'
  | 'deaf'
  | 'cut'
  | 'stalls'
  | 'turned'
  | 'fails'
  | 'lost'
  | 'turned-there'
  | 'elsewhere'
  | 'page'
  | 'moved'
  | 'unlisted'
  | 'turned-once';

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

/** A bucket that speaks S3, behind a line that can be made bad. */
export class TestBucket {
  fault: BucketFault = 'none';
  readonly asked: string[] = [];
  readonly #folder: string;
  readonly #server: S3rver;
  readonly #line: Server;
  #beyond = 0;
  #port = 0;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#server = new S3rver({
      address: '127.0.0.1',
      port: 0,
      silent: true,
      directory: folder,
      configureBuckets: [{ name: 'files', configs: [] }],
    });
    this.#line = createServer((asked, answer) => {
      this.#pass(asked, answer);
    });
  }

  static async open(): Promise<TestBucket> {
    const bucket = new TestBucket(await mkdtemp(join(tmpdir(), 'xiezhi-bucket-')));
    bucket.#beyond = (await bucket.#server.run()).port;
    bucket.#port = await listening(bucket.#line);
    return bucket;
  }

  get settings(): BucketSettings {
    return {
      url: `http://127.0.0.1:${String(this.#port)}/files`,
      region: 'us-east-1',
      keyId: 'S3RVER',
      secret: 'S3RVER',
    };
  }

  /** A place on it that does not wait long. */
  place(folder: string, most?: number): BucketPlace {
    return new BucketPlace(folder, this.bucket(), most);
  }

  bucket(settings: Partial<BucketSettings> = {}, patience: Partial<BucketPatience> = {}): Bucket {
    return new Bucket(
      { ...this.settings, ...settings },
      { silence: 1000, slowest: 100_000, ...patience },
    );
  }

  async close(): Promise<void> {
    this.#line.closeAllConnections();
    await new Promise((resolve) => this.#line.close(resolve));
    await this.#server.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const { fault } = this;
    this.asked.push(`${asked.method ?? ''} ${asked.url ?? ''}`);
    if (fault === 'down') return void asked.socket.destroy();
    if (fault === 'deaf') return void asked.resume();
    if (fault === 'elsewhere' || fault === 'page' || fault === 'moved') {
      asked.resume();
      const status = { elsewhere: 404, page: 200, moved: 301 }[fault];
      answer.writeHead(status, { 'content-type': 'text/html', location: 'http://127.0.0.1:1/' });
      answer.end(asked.method === 'HEAD' ? '' : '<html>维护中</html>');
      return;
    }
    if (fault === 'fails') {
      asked.resume();
      answer.writeHead(503).end();
      return;
    }
    void this.#carry(asked, answer);
  }

  async #carry(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await buffer(asked).catch(() => null);
    if (body === null) return;
    if (this.fault === 'turned-there' && body.length > 0) body[0] = (body[0] ?? 0) ^ 1;
    const { method = '', url = '', headers } = asked;
    const refused = refusedBy({ method, url, headers }, body, this.settings);
    if (refused !== null) {
      answer.writeHead(refused.endsWith('Mismatch') ? 400 : 403);
      answer.end(`<?xml version="1.0"?><Error><Code>${refused}</Code></Error>`);
      return;
    }
    const beyond = request(
      { host: '127.0.0.1', port: this.#beyond, method, path: url, headers },
      (said) => {
        this.#bring(said, asked, answer);
      },
    );
    beyond.on('error', () => asked.socket.destroy());
    beyond.end(body);
  }

  #bring(said: IncomingMessage, asked: IncomingMessage, answer: ServerResponse): void {
    const { fault } = this;
    if (fault === 'lost') {
      said.resume().on('end', () => asked.socket.destroy());
      return;
    }
    if (fault === 'turned-once' && asked.method === 'GET') this.fault = 'none';
    const status = said.statusCode ?? 500;
    answer.writeHead(fault === 'unlisted' && status === 404 ? 403 : status, said.headers);
    said.on('data', (piece: Buffer) => {
      if (fault === 'turned' || fault === 'turned-once') piece[0] = (piece[0] ?? 0) ^ 1;
      if (fault === 'cut' || fault === 'stalls') {
        answer.write(piece.subarray(0, piece.length / 2));
        if (fault === 'cut') setTimeout(() => asked.socket.destroy(), 20);
      } else answer.write(piece);
    });
    said.on('end', () => {
      if (fault !== 'stalls' && fault !== 'cut') answer.end();
    });
  }
}
