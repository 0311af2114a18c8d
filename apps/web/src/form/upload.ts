import { createSHA256 } from 'hash-wasm';
import { DetailedError, Upload } from 'tus-js-client';
import { FileRefused, type FileValue, type SendProgress } from '@xiezhi/ui';
import { csrfToken } from '../api.ts';
import type { Texts } from '../texts/zh-CN.ts';

const slice = 4 * 1024 * 1024;

/** SHA-256 of a file, read slice by slice: a recording of hours does not fit in memory. */
async function hashOf(
  file: File,
  signal: AbortSignal,
  tell: (part: number) => void,
): Promise<string> {
  const hash = await createSHA256();
  hash.init();
  for (let from = 0; from < file.size; from += slice) {
    if (signal.aborted) throw new Error('stopped');
    hash.update(new Uint8Array(await file.slice(from, from + slice).arrayBuffer()));
    tell(Math.min(1, (from + slice) / file.size));
  }
  return hash.digest('hex');
}

function refusalOf(reason: Error, t: Texts): Error {
  const status = reason instanceof DetailedError ? reason.originalResponse?.getStatus() : undefined;
  if (status === 413) return new FileRefused(t.form.fileLarge);
  if (status === 415 || status === 422) return new FileRefused(t.form.fileKind);
  if (status === 401 || status === 403) return new FileRefused(t.form.fileSignIn);
  return reason;
}

function bring(
  file: File,
  sha256: string,
  tell: (progress: SendProgress) => void,
  signal: AbortSignal,
  t: Texts,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: '/api/uploads',
      chunkSize: 8 * 1024 * 1024,
      retryDelays: [0, 1000, 3000, 5000, 10_000, 20_000],
      removeFingerprintOnSuccess: true,
      headers: { 'x-csrf': csrfToken() },
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
        return status === 0 || status >= 500 || status === 409 || status === 423;
      },
      onError: (reason) => {
        reject(refusalOf(reason, t));
      },
      onSuccess: () => {
        resolve();
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

export async function sendFile(
  file: File,
  tell: (progress: SendProgress) => void,
  signal: AbortSignal,
  t: Texts,
): Promise<FileValue> {
  const sha256 = await hashOf(file, signal, (part) => {
    tell({ state: 'hashing', part });
  });
  tell({ state: 'sending', part: 0 });
  await bring(file, sha256, tell, signal, t);
  return {
    sha256,
    name: file.name.slice(0, 200),
    mediaType: (file.type === '' ? 'application/octet-stream' : file.type).slice(0, 100),
    bytes: file.size,
  };
}
