import type { CaseSpaceDto, PaperDto } from '@xiezhi/contract';
import { withLang } from '../api.ts';
import {
  Broken,
  dropKept,
  keepBytes,
  keepValue,
  keptBytes,
  keptValue,
  keptValues,
  sha256,
} from './sealed-store.ts';

/** A paper that was served on somebody, and that they opened once on this device. */
export interface KeptPaper {
  readonly sha256: string;
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly caseTitle: string;
  readonly servedOn: string;
  readonly keptAt: string;
}

/** Larger ones are not kept, and when more than so much is there the oldest go. */
const largest = 30 * 1024 * 1024;
const most = 200 * 1024 * 1024;

const isPaper = (value: unknown): value is KeptPaper =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'servedOn' in value;

/** The last opened first. */
export async function keptPapers(): Promise<readonly KeptPaper[]> {
  const papers = (await keptValues('paper')).filter(isPaper);
  return [...papers].sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

export async function keptPaper(hash: string): Promise<KeptPaper | null> {
  const found = await keptValue('paper', hash);
  return isPaper(found) ? found : null;
}

async function makeRoom(person: string, bytes: number): Promise<void> {
  let sum = bytes;
  for (const one of await keptPapers()) {
    sum += one.bytes;
    if (sum > most) await dropPaper(person, one.sha256);
  }
}

export async function dropPaper(person: string, hash: string): Promise<void> {
  await dropKept(person, 'bytes', hash);
  await dropKept(person, 'paper', hash);
}

const servedOf = (space: CaseSpaceDto, hash: string): PaperDto | undefined =>
  space.papers.find(({ file, servedOn }) => file?.sha256 === hash && servedOn !== undefined);

/** Keeps a served paper that was just opened. What does not come as the docket names it is not kept. */
export async function keepPaper(
  person: string,
  space: CaseSpaceDto,
  hash: string,
  now: string,
): Promise<boolean> {
  const paper = servedOf(space, hash);
  if (!paper?.file || paper.servedOn === undefined) return false;
  const { file, title, servedOn } = paper;
  if ((await keptPaper(hash).catch(() => null)) !== null) return true;
  const response = await fetch(withLang(file.url), { cache: 'no-store' });
  if (!response.ok) return false;
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > largest || (await sha256(bytes)) !== hash) return false;
  await makeRoom(person, bytes.byteLength);
  const kept: KeptPaper = {
    sha256: hash,
    name: file.name,
    title,
    mediaType: file.mediaType,
    bytes: bytes.byteLength,
    caseTitle: space.number ?? space.title,
    servedOn,
    keptAt: now,
  };
  return (
    (await keepBytes(person, 'bytes', hash, bytes)) &&
    (await keepValue(person, 'paper', hash, kept))
  );
}

export type Checked = 'same' | 'changed' | 'gone';

/** Whether what lies here is, byte for byte, the paper that was served: asked before it is shown, each time. */
export async function check(hash: string): Promise<Checked> {
  try {
    const bytes = await keptBytes('bytes', hash);
    if (bytes === null) return 'gone';
    return (await sha256(bytes)) === hash ? 'same' : 'changed';
  } catch (reason) {
    if (reason instanceof Broken) return 'changed';
    throw reason;
  }
}
