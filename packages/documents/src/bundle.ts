import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentError } from './fault.ts';

/** One file of an exhibit, lying in the bundle's folder. */
export interface BundleFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** Its name in the folder; null where the bytes are left out: what is too large, or was lost. */
  readonly stored: string | null;
}

export interface BundleExhibit {
  /** 原告证据1 */
  readonly number: string;
  readonly name: string;
  readonly by: string;
  readonly marks: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly files: readonly BundleFile[];
}

/** Words that stand in every bundle of one language; the rest comes with the case. */
export interface BundleWords {
  readonly title: string;
  readonly contents: string;
  readonly by: string;
  readonly marks: string;
  readonly files: string;
  readonly fingerprint: string;
  /** Over a file whose pages cannot be printed. */
  readonly notPrinted: string;
  readonly notPrintedLead: string;
  /** 第 {page} 页，共 {pages} 页 */
  readonly folio: string;
}

export interface BundleOrder {
  readonly lang: 'zh' | 'en';
  readonly words: BundleWords;
  /** 沈静宜诉云州木禾家居有限公司 */
  readonly caseTitle: string;
  /** Number, court and day, each on a line of the first page. */
  readonly lines: readonly string[];
  /** 演示 or 练习 on every page; empty for a court at work. */
  readonly mark: string;
  readonly exhibits: readonly BundleExhibit[];
}

export interface Bundle {
  /** One PDF with a table of contents, bookmarks and pages numbered throughout. */
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** SHA-256 of the files whose own page says that they are not printed. */
  readonly notPrinted: readonly string[];
}

export type BundleAnswer =
  { readonly pages: number; readonly notPrinted: readonly string[] } | { readonly fault: string };

/** The typeset pages, in the bundle's folder. */
export const bundleFile = 'bundle.pdf';

/**
 * Binds the files of all exhibits into one PDF. The files are strangers': they are read in a process of their own, which is
 * ended when it takes too long, and takes nothing of the court with it.
 *
 * @param folder holds the files under their `stored` names, and the bundle afterwards; whoever made it throws it away.
 * @throws DocumentError `timeout` or `typesetting`.
 */
export async function bindBundle(
  folder: string,
  order: BundleOrder,
  timeoutMillis = 180_000,
): Promise<Bundle> {
  const answer = await new Promise<BundleAnswer>((settle, refuse) => {
    const child = fork(new URL('./bundle-child.ts', import.meta.url), [folder], {
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      refuse(new DocumentError('timeout', `no bundle after ${String(timeoutMillis)} ms`));
    }, timeoutMillis);
    child.on('message', (message) => {
      settle(message as BundleAnswer);
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      refuse(new DocumentError('typesetting', error.message));
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      refuse(
        new DocumentError('typesetting', `the binder stopped: ${signal ?? `exit ${String(code)}`}`),
      );
    });
    child.send(order);
  });
  if ('fault' in answer) throw new DocumentError('typesetting', answer.fault);
  return { ...answer, pdf: await readFile(join(folder, bundleFile)) };
}
