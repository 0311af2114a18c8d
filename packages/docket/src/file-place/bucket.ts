import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { AwsV4Signer } from 'aws4fetch';
import type { FileBytes } from './place.ts';
import { FilesAway } from './place.ts';

export interface BucketSettings {
  /** Of the bucket itself, without a slash at the end: `https://s3.court.example/files`. */
  readonly url: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

/** How long the other end may be silent, in milliseconds, and how slow a sending may be, in bytes a second. */
export interface BucketPatience {
  readonly silence: number;
  readonly slowest: number;
}

const patient: BucketPatience = { silence: 15_000, slowest: 1_000_000 };
/** What cannot be reached at once may be back in a moment: an idle line that was closed, one of many machines that went. */
const pauses = [100, 500];
const nothing = createHash('sha256').digest('hex');
const probe = 'xiezhi';

/** The one sentence of a bucket that does not let the court in, by what it said. */
const because: Readonly<Record<string, string>> = {
  InvalidAccessKeyId: 'it does not know this key id',
  SignatureDoesNotMatch: 'the secret does not belong to this key id',
  AccessDenied: 'this key may not read and write in it',
  NoSuchBucket: 'there is no such bucket',
  RequestTimeTooSkewed: 'the clock of this machine is wrong',
};

/** The bucket answered, and refuses: no waiting mends this. */
export class BucketRefuses extends FilesAway {}

/** The few calls of S3 that files need, signed (AWS Signature 4), one object a file. */
export class Bucket {
  readonly #settings: BucketSettings;
  readonly #patience: BucketPatience;
  readonly #keys = new Map<string, ArrayBuffer>();
  /** It has let this process in, so that the word of its own lies there. */
  #letIn = false;

  constructor(settings: BucketSettings, patience: BucketPatience = patient) {
    this.#settings = settings;
    this.#patience = patience;
  }

  get url(): string {
    return this.#settings.url;
  }

  /** How many bytes lie there; null when nothing does. */
  async size(sha256: string): Promise<number | null> {
    const response = await this.#ask('HEAD', sha256);
    if (response.status === 404) return this.#isTheirs(sha256);
    return Number(this.#spoken(response).headers.get('content-length'));
  }

  /** Does the court's own word lie there? Then this is its bucket, and what is not in it is not there. */
  async answers(): Promise<boolean> {
    const response = await this.#ask('HEAD', probe).catch(() => null);
    return (
      response?.status === 200 && Number(response.headers.get('content-length')) === probe.length
    );
  }

  /** Before anything is kept, once: a bucket that was away at the start has no word of the court's yet. */
  async enter(): Promise<void> {
    if (!this.#letIn) await this.check();
  }

  /** A bucket that was renamed, or whatever stands in its place, has nothing either: of that nobody says that a file is lost. */
  async #isTheirs(sha256: string): Promise<null> {
    if (sha256 === probe || (await this.answers())) return null;
    throw new FilesAway(
      `the bucket ${this.url} is not the one in which this court keeps its files`,
    );
  }

  /** S3 names what it speaks of by a tag; a page that something else answers with has none. */
  #spoken(response: Response): Response {
    if (response.headers.get('etag') !== null) return response;
    throw new FilesAway(`the bucket ${this.url} does not answer: something else does`);
  }

  /** Durable when it returns: S3 answers only then. The other end reckons the hash of what comes, and takes nothing else. */
  async put(path: string, { sha256, bytes }: FileBytes): Promise<void> {
    const blob = await openAsBlob(path);
    if (blob.size !== bytes) throw new Error(`${path} changed while it was sent`);
    const response = await this.#ask('PUT', sha256, { blob, sha256 });
    if (response.status === 404) throw await refusal(this.url, response);
    await this.#spoken(response).body?.cancel();
  }

  /** The bytes as they come, of which nothing is known yet; null when there are none. */
  async get(sha256: string): Promise<AsyncIterable<Uint8Array> | null> {
    const over = new AbortController();
    const response = await this.#ask('GET', sha256, null, over);
    if (response.status === 404) {
      await response.body?.cancel();
      return this.#isTheirs(sha256);
    }
    return this.#pieces(this.#spoken(response), over);
  }

  async remove(sha256: string): Promise<void> {
    await (await this.#ask('DELETE', sha256)).body?.cancel();
  }

  /** Writes a word of its own and asks for one that is not there: is the bucket there, is the key right, may it write, read and list. @throws FilesAway */
  async check(): Promise<void> {
    const blob = new Blob([probe]);
    const response = await this.#ask('PUT', probe, { blob, sha256: hashOfWord(probe) });
    if (response.status === 404) throw await refusal(this.url, response);
    await this.#spoken(response).body?.cancel();
    await this.#tellsWhatIsNotThere();
    this.#letIn = true;
  }

  /** S3 answers whoever may not list that a name that is not there is forbidden: then nothing could ever be filed. */
  async #tellsWhatIsNotThere(): Promise<void> {
    const response = await this.#ask('HEAD', '0'.repeat(64)).catch((fault: unknown) => {
      if (!(fault instanceof BucketRefuses)) throw fault;
      throw new BucketRefuses(
        `the bucket ${this.url} does not let the court in: this key may not list it`,
      );
    });
    await response.body?.cancel();
  }

  async #ask(
    method: string,
    key: string,
    sends: { readonly blob: Blob; readonly sha256: string } | null = null,
    over = new AbortController(),
  ): Promise<Response> {
    for (const pause of [...pauses, null]) {
      const response = await this.#askOnce(method, key, sends, over).catch((fault: unknown) => {
        if (pause === null || over.signal.aborted) throw this.#away(fault);
        return null;
      });
      if (response !== null) {
        const { status } = response;
        if (response.ok || status === 404) return response;
        if (status < 500 && status !== 429) throw await refusal(this.url, response);
        await response.body?.cancel();
        if (pause === null) throw this.#away(new Error(`it answers ${String(status)}`));
      }
      await new Promise((resolve) => setTimeout(resolve, pause ?? 0));
    }
    throw this.#away(new Error('it says nothing'));
  }

  async #askOnce(
    method: string,
    key: string,
    sends: { readonly blob: Blob; readonly sha256: string } | null,
    over: AbortController,
  ): Promise<Response> {
    const { url, ...rest } = this.#settings;
    const sha256 = sends?.sha256 ?? nothing;
    const signed = await new AwsV4Signer({
      method,
      url: `${url}/${key}`,
      headers: {
        'x-amz-content-sha256': sha256,
        ...(sends === null
          ? {}
          : { 'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64') }),
      },
      ...{ accessKeyId: rest.keyId, secretAccessKey: rest.secret, region: rest.region },
      service: 's3',
      cache: this.#keys,
    }).sign();
    const { silence, slowest } = this.#patience;
    const saysNothing = (): void => over.abort(new Error('it says nothing'));
    const whole = setTimeout(saysNothing, silence + ((sends?.blob.size ?? 0) / slowest) * 1000);
    // Once it has taken everything, or takes no more, it has no longer than for any word.
    let late = setTimeout(saysNothing, silence);
    const goesOn = (): void => {
      clearTimeout(late);
      late = setTimeout(saysNothing, silence);
    };
    if (sends !== null) signed.headers.set('content-length', String(sends.blob.size));
    try {
      return await fetch(signed.url, {
        method,
        headers: signed.headers,
        ...(sends === null ? {} : { body: asItGoes(sends.blob, goesOn), duplex: 'half' }),
        // One of another region or address sends elsewhere, which no waiting mends.
        redirect: 'manual',
        signal: over.signal,
      });
    } finally {
      clearTimeout(late);
      clearTimeout(whole);
    }
  }

  async *#pieces(response: Response, over: AbortController): AsyncGenerator<Uint8Array> {
    const { silence, slowest } = this.#patience;
    const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
    const expected = Number(response.headers.get('content-length') ?? 0);
    // Whoever takes the bytes writes them down on this machine, so the whole of it is the other end's time.
    const whole = setTimeout(
      () => {
        over.abort(new Error('it comes too slowly'));
      },
      2 * silence + (expected / slowest) * 1000,
    );
    try {
      while (reader !== undefined) {
        const late = setTimeout(() => {
          over.abort(new Error('it says nothing more'));
        }, silence);
        const { done, value } = await reader.read().finally(() => {
          clearTimeout(late);
        });
        if (done) return;
        yield value;
      }
    } catch (fault) {
      throw this.#away(fault);
    } finally {
      clearTimeout(whole);
      await reader?.cancel().catch(() => undefined);
    }
  }

  #away(fault: unknown): FilesAway {
    if (fault instanceof FilesAway) return fault;
    return new FilesAway(`the bucket ${this.url} does not answer: ${said(fault)}`, {
      cause: fault,
    });
  }
}

/** The same bytes, with a word for each piece that the line takes. */
const asItGoes = (blob: Blob, taken: () => void): ReadableStream<Uint8Array> =>
  blob.stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, into) => {
        taken();
        into.enqueue(piece);
      },
    }),
  );

const hashOfWord = (word: string): string => createHash('sha256').update(word).digest('hex');

/** What fetch itself says is that it failed; why stands beneath. */
const said = (fault: unknown): string => {
  if (!(fault instanceof Error)) return String(fault);
  const { cause } = fault;
  return cause instanceof Error && cause.message !== '' ? cause.message : fault.message;
};

async function refusal(url: string, response: Response): Promise<BucketRefuses> {
  const text = await response.text().catch(() => '');
  const code = /<Code>(\w{1,60})<\/Code>/.exec(text)?.[1];
  // Asked for its head alone, it cannot say more.
  const why =
    code === undefined ? `it answers ${String(response.status)}` : (because[code] ?? code);
  return new BucketRefuses(`the bucket ${url} does not let the court in: ${why}`);
}
