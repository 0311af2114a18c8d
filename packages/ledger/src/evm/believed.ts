/*
 * Whom of the chains a reader believes, a line each, brought from elsewhere:
 *
 *     contract <chain> <address of the contract> <address of the keeper>
 *     block <chain> <number> <hash>
 */
import { NoteError } from '../note.ts';

interface Believed {
  readonly contracts: ReadonlySet<string>;
  /** Hash by chain and number. */
  readonly blocks: ReadonlyMap<string, string>;
}

const contractLine = /^contract (\d{1,78}) (0x[0-9a-f]{40}) (0x[0-9a-f]{40})$/;
const blockLine = /^block (\d{1,78}) (\d{1,78}) (0x[0-9a-f]{64})$/;

/** @throws NoteError that names the line that is none. */
export function readBelieved(texts: readonly string[]): Believed {
  const contracts = new Set<string>();
  const blocks = new Map<string, string>();
  const lines = texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim().toLowerCase())
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) {
    const [, chain, number, hash] = blockLine.exec(line) ?? [];
    if (chain !== undefined && number !== undefined && hash !== undefined)
      blocks.set(`${chain} ${number}`, hash);
    else if (contractLine.test(line)) contracts.add(line);
    else throw new NoteError(`“${line}” names no contract and no block of a chain`);
  }
  return { contracts, blocks };
}

export const writeContract = (chain: string, contract: string, keeper: string): string =>
  `contract ${chain} ${contract} ${keeper}\n`.toLowerCase();

/** @throws NoteError when the reader believes contracts, and this is none of them. */
export function contractBelieved(
  texts: readonly string[],
  { chain, contract, keeper }: { chain: string; contract: string; keeper: string },
): boolean {
  const { contracts } = readBelieved(texts);
  if (contracts.size === 0) return false;
  if (!contracts.has(writeContract(chain, contract, keeper).trim()))
    throw new NoteError('it is of a contract or a keeper that you do not believe');
  return true;
}

/** @throws NoteError when the reader knows another block at this place of the chain. */
export function blockBelieved(
  texts: readonly string[],
  { chain, block, hash }: { chain: string; block: string; hash: string },
): boolean {
  const known = readBelieved(texts).blocks.get(`${chain} ${block}`);
  if (known !== undefined && known !== hash)
    throw new NoteError(`block ${block} of the chain you believe is another one`);
  return known !== undefined;
}
