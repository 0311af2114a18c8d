import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { FileStore as UploadFolder } from '@tus/file-store';
import { Server } from '@tus/server';
import type { Lang } from '@xiezhi/contract';
import type { PersonId } from '@xiezhi/kernel';
import { Hono } from 'hono';
import { inspectFile } from '../files/inspect.ts';
import { fileTexts } from '../texts/files.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { langOf } from './lang.ts';
import { problem } from './problem.ts';

export const mostBytesOfAFile = 200 * 1024 * 1024;
const day = 86_400_000;

/** Thrown inside the upload protocol, which answers with its `status_code` and `body`; the body is what the person reads. */
class UploadRefused extends Error {
  readonly status_code: number;
  readonly body: string;

  constructor(
    lang: Lang,
    status: number,
    code: keyof (typeof fileTexts)['en'],
    facts: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.status_code = status;
    this.body = JSON.stringify({ code, message: fileTexts[lang][code](facts) });
  }
}

/** Of a disk, or of the database's. */
const isFull = (fault: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', '53100'].includes(String((fault as { readonly code?: unknown }).code));

/**
 * Resumable uploads (tus). When the last byte is here the file is inspected and kept under its hash; only then does the
 * sender hear that it has arrived. What was broken off is swept after a day.
 */
export function uploadRoutes(environment: Environment): Hono<RequestVariables> {
  mkdirSync(environment.uploadFolder, { recursive: true, mode: 0o700 });
  const app = new Hono<RequestVariables>();
  const senders = new WeakMap<Request, { readonly lang: Lang; readonly person: PersonId }>();
  const tus = new Server({
    path: '/api/uploads',
    datastore: new UploadFolder({
      directory: environment.uploadFolder,
      expirationPeriodInMilliseconds: day,
    }),
    maxSize: mostBytesOfAFile,
    relativeLocation: true,
    namingFunction: () => randomBytes(16).toString('hex'),
    onUploadFinish: async (request, upload) => {
      const { lang, person } = senders.get(request) ?? { lang: 'zh-CN' as const, person: null };
      const bytes = await readFile(join(environment.uploadFolder, upload.id));
      const name = (upload.metadata?.['name'] ?? upload.metadata?.['filename'] ?? '').slice(0, 200);
      const sha256 = upload.metadata?.['sha256'] ?? null;
      const inspected = await inspectFile(bytes, name, sha256);
      if ('fault' in inspected)
        throw new UploadRefused(lang, 422, inspected.fault, inspected.facts);
      try {
        const stored = await environment.files.put(
          bytes,
          inspected.mediaType,
          environment.clock.now(),
        );
        if (person !== null) await environment.files.hold(stored.sha256, person);
        const body = JSON.stringify({
          sha256: stored.sha256,
          name,
          mediaType: stored.mediaType,
          bytes: stored.bytes,
        });
        return { status_code: 200, headers: { 'content-type': 'application/json' }, body };
      } catch (fault) {
        environment.log.error({ err: fault }, 'a file could not be kept');
        throw isFull(fault)
          ? new UploadRefused(lang, 507, 'disk-full')
          : new UploadRefused(lang, 503, 'not-kept');
      }
    },
  });
  const answer = async (
    context: Parameters<typeof langOf>[0] & { get(name: 'actor'): { person: PersonId | null } },
  ) => {
    const { person } = context.get('actor');
    if (person === null) return problem(context, 401, 'sign-in');
    // The protocol can also read back what was sent; nothing here needs that, and an id is no permission.
    if (context.req.method === 'GET') return problem(context, 404, 'not-found');
    senders.set(context.req.raw, { lang: langOf(context), person });
    return tus.handleWeb(context.req.raw);
  };
  app.post('/uploads', answer);
  // Hono leads HEAD, which asks how far an upload is, through the door of GET.
  app.get('/uploads/:id', answer);
  app.patch('/uploads/:id', answer);
  app.delete('/uploads/:id', answer);
  const sweep = setInterval(
    () => void tus.cleanUpExpiredUploads().catch(() => undefined),
    3_600_000,
  );
  sweep.unref();
  return app;
}
