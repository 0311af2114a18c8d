import { open, readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { CheckLang, Report, Source, Trust } from '@xiezhi/ledger';
import {
  checkTexts,
  NoteError,
  readBelieved,
  readPolicy,
  verifyCarried,
  verifyExhibit,
  verifyExport,
  wordsOf,
} from '@xiezhi/ledger';

const usage = `Say what to verify: xiezhi verify FILE [--proof FILE.proof] [--vkey KEY] [--policy POLICY] [--authority CA.pem] [--chains LIST] [--json] [--lang zh-CN|en]
FILE is a copy of a case (.zip), or any file with its proof beside it (FILE.proof), or a PDF that carries its proof, or a
proof by itself. POLICY is a tlog-policy: which witnesses must have seen it. CA.pem holds certificates of time stamping authorities that you
believe: each time stamp must then lead to one of them. LIST holds contracts and blocks of chains that you believe, as
lines “contract CHAIN CONTRACT KEEPER” and “block CHAIN NUMBER HASH”: each receipt of a chain must then be of such a contract, and
none of another block of that number.
KEY is the log's key as the court publishes it under /log/vkey, or a file that holds it; a log that changed its key has several, one a line.
`;

/** A file that is read piece by piece, however large. */
const sourceOf = async (handle: FileHandle): Promise<Source> => ({
  size: (await handle.stat()).size,
  read: async (from, length) => {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await handle.read(bytes, 0, length, from);
    return bytes.subarray(0, bytesRead);
  },
});

const textIn = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

/** A key as it is, or in a file. */
async function keyGiven(given: string | undefined): Promise<string | null> {
  if (given === undefined) return null;
  return given.includes('+') ? given.trim() : ((await textIn(given)) ?? given).trim();
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isProof = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes).startsWith('c2sp.org/tlog-proof@');

/** @returns the report; null when there is nothing by which to check the file, which may not be there either. */
async function checked(
  path: string,
  proof: string | undefined,
  trust: Trust,
): Promise<Report | null | 'no-file'> {
  const handle = await open(path, 'r').catch((fault: unknown) => {
    if (['ENOENT', 'EACCES', 'EISDIR'].includes((fault as { code?: string }).code ?? ''))
      return null;
    throw fault;
  });
  if (handle === null || (await handle.stat()).isDirectory()) {
    await handle?.close();
    return 'no-file';
  }
  try {
    const source = await sourceOf(handle);
    const first = await source.read(0, 32);
    const beside = await textIn(proof ?? `${path}.proof`);
    if (beside !== null) return await verifyExhibit(source, beside, trust);
    if (proof !== undefined) return null;
    if (isProof(first)) return await verifyExhibit(null, await readFile(path, 'utf8'), trust);
    if (isZip(first) || path.endsWith('.zip')) return await verifyExport(source, trust);
    return await verifyCarried(source, trust);
  } finally {
    await handle.close();
  }
}

/**
 * Checks a copy of a case, or a file by its proof; asks no server and no database.
 * @returns 0 when it holds, 1 when not (said is what is wrong and where), 2 when there was nothing to check.
 */
export async function verifyHere(argv: readonly string[]): Promise<number> {
  const word = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      vkey: word,
      policy: word,
      authority: word,
      chains: word,
      proof: word,
      lang: word,
      json: flag,
    },
  });
  const [path] = positionals;
  if (path === undefined) return complain(usage);
  const policy = values.policy === undefined ? null : await textIn(values.policy);
  if (values.policy !== undefined && policy === null)
    return complain(`there is no policy at ${values.policy}\n`);
  const fault = policy === null ? null : faultIn(() => readPolicy(policy));
  if (fault !== null) return complain(`the policy at ${values.policy ?? ''}: ${fault}\n`);
  const authority = values.authority === undefined ? null : await textIn(values.authority);
  if (values.authority !== undefined && authority?.includes('BEGIN CERTIFICATE') !== true)
    return complain(`there is no certificate at ${values.authority}\n`);
  const chains = values.chains === undefined ? null : await textIn(values.chains);
  if (values.chains !== undefined && chains === null)
    return complain(`there is no list at ${values.chains}\n`);
  const wrong = chains === null ? null : faultIn(() => readBelieved([chains]));
  if (wrong !== null) return complain(`the list at ${values.chains ?? ''}: ${wrong}\n`);
  const report = await checked(path, values.proof, {
    vkey: await keyGiven(values.vkey),
    policy,
    authorities: authority === null ? [] : [authority],
    chains: chains === null ? [] : [chains],
  });
  if (report === 'no-file') return complain(`there is no file ${path} that can be read\n`);
  if (report === null)
    return complain(
      `there is no proof in ${path} or beside it: fetch it from the court, as ${path}.proof\n`,
    );
  process.stdout.write(
    values.json === true
      ? `${JSON.stringify(report, null, 2)}\n`
      : inWords(report, langOf(values.lang ?? process.env['LC_ALL'] ?? process.env['LANG'])),
  );
  return report.good ? 0 : 1;
}

function faultIn(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (fault) {
    if (!(fault instanceof NoteError)) throw fault;
    return fault.message;
  }
}

function complain(text: string): number {
  process.stderr.write(text);
  return 2;
}

const langOf = (text: string | undefined): CheckLang =>
  text?.startsWith('zh') === true ? 'zh-CN' : 'en';

function inWords(report: Report, lang: CheckLang): string {
  const { verdict, wrong, found, notShown } = wordsOf(report, lang);
  const { where: whereWord } = checkTexts[lang];
  return [
    verdict,
    ...wrong.map(({ where, what, why }) => `✗ ${what}\n  ${whereWord}: ${where} (${why})`),
    ...found.map((line) => `· ${line}`),
    ...(report.good ? notShown.map((line) => `! ${line}`) : []),
    '',
  ].join('\n');
}
