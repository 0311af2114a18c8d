import { DetailedError, Upload } from 'tus-js-client';
import { FileRefused, type KeptShut, type SendProgress, type SentFile } from '@xiezhi/ui';
import { csrfToken, language } from '../api.ts';
import { hashOf } from '../hash.ts';
import type { Texts } from '../texts/zh-CN.ts';

/** What the court says about a file it could not keep, in the reader's language. */
function saidIn(body: string | undefined): string | null {
  try {
    const { detail } = JSON.parse(body ?? '') as { readonly detail?: unknown };
    return typeof detail === 'string' ? detail : null;
  } catch {
    return null;
  }
}

/** What the court found the file to be; a browser only guesses by the name. */
function mediaTypeIn(body: string): string | null {
  try {
    const { mediaType } = JSON.parse(body) as { readonly mediaType?: unknown };
    return typeof mediaType === 'string' ? mediaType : null;
  } catch {
    return null;
  }
}

const shut: readonly string[] = ['waiting', 'silent', 'infected', 'held'] satisfies KeptShut[];

/** Why others cannot open it for now, as the court says beside what it has kept. */
function shutIn(said: string | undefined): { readonly keptShut?: KeptShut } {
  return said !== undefined && shut.includes(said) ? { keptShut: said as KeptShut } : {};
}

function refusalOf(reason: Error, t: Texts): Error {
  const response = reason instanceof DetailedError ? reason.originalResponse : undefined;
  const status = response?.getStatus();
  const said = saidIn(response?.getBody());
  if (said !== null) return new FileRefused(said);
  if (status === 413) return new FileRefused(t.form.fileLarge);
  if (status === 415 || status === 422) return new FileRefused(t.form.fileKind);
  if (status === 401 || status === 403) return new FileRefused(t.form.fileSignIn);
  return reason;
}

/** All bytes came over, and nothing says that the court kept them: an upload taken up after a fault at its very end. */
class NotKept extends Error {}

/** The court has no room: trying again at once helps nobody. */
const noRoom = 507;

/**
 * A refused file's upload is not taken up again: all its bytes are there, and the next try would look as if it had
 * arrived.
 */
async function forgetUpload(upload: Upload): Promise<void> {
  const known = await upload.findPreviousUploads().catch(() => []);
  const { urlStorage } = upload.options;
  for (const one of known)
    await Promise.resolve(urlStorage?.removeUpload(one.urlStorageKey)).catch(() => undefined);
}

interface Kept {
  readonly body: string;
  readonly keptShut?: KeptShut;
}

function bring(
  file: File,
  sha256: string,
  tell: (progress: SendProgress) => void,
  signal: AbortSignal,
  t: Texts,
): Promise<Kept> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: '/api/uploads',
      chunkSize: 8 * 1024 * 1024,
      retryDelays: [0, 1000, 3000, 5000, 10_000, 20_000],
      removeFingerprintOnSuccess: true,
      headers: { 'x-csrf': csrfToken(), 'accept-language': language() },
      metadata: { filename: file.name, filetype: file.type, sha256 },
      onProgress: (sent, total) => {
        tell({
          state: navigator.onLine ? 'sending' : 'waiting',
          part: total === 0 ? 0 : sent / total,
        });
      },
      onShouldRetry: (reason) => {
        tell({ state: navigator.onLine ? 'sending' : 'waiting', part: 0 });
        const status = reason.originalResponse?.getStatus() ?? 0;
        return (
          status === 0 || (status >= 500 && status !== noRoom) || status === 409 || status === 423
        );
      },
      onError: (reason) => {
        const refusal = refusalOf(reason, t);
        const forgotten = refusal instanceof FileRefused ? forgetUpload(upload) : Promise.resolve();
        void forgotten.then(() => {
          reject(refusal);
        });
      },
      onSuccess: ({ lastResponse }) => {
        const body = lastResponse.getBody();
        if (mediaTypeIn(body) !== null)
          resolve({ body, ...shutIn(lastResponse.getHeader('xiezhi-scan')) });
        else
          void forgetUpload(upload).then(() => {
            reject(new NotKept());
          });
      },
    });
    signal.addEventListener('abort', () => {
      void upload.abort();
      reject(new Error('stopped'));
    });
    void upload.findPreviousUploads().then((previous) => {
      const last = previous[0];
      if (last) upload.resumeFromPreviousUpload(last);
      upload.start();
    });
  });
}

/** What came over and was not kept is sent once more from its beginning. */
async function bringTwice(once: () => Promise<Kept>, t: Texts): Promise<Kept> {
  try {
    return await once();
  } catch (reason) {
    if (!(reason instanceof NotKept)) throw reason;
  }
  try {
    return await once();
  } catch (reason) {
    throw reason instanceof NotKept ? new FileRefused(t.form.fileNotKept) : reason;
  }
}

export async function sendFile(
  file: File,
  tell: (progress: SendProgress) => void,
  signal: AbortSignal,
  t: Texts,
): Promise<SentFile> {
  const sha256 = await hashOf(file, signal, (part) => {
    tell({ state: 'hashing', part });
  });
  tell({ state: 'sending', part: 0 });
  const { body, ...kept } = await bringTwice(() => bring(file, sha256, tell, signal, t), t);
  return {
    sha256,
    name: file.name.slice(0, 200),
    mediaType: mediaTypeIn(body) ?? (file.type === '' ? 'application/octet-stream' : file.type),
    bytes: file.size,
    ...kept,
  };
}
