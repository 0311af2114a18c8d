import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ChainNode } from '../ledger/chain-node.ts';
import { nodeOverHttp } from '../ledger/chain-node.ts';

/* A chain of one machine: anvil, a node of Ethereum that npm installs, with its own blocks, receipts and state. */

const entry = fileURLToPath(import.meta.resolve('@foundry-rs/anvil/bin.mjs'));
const patience = 20_000;

/** Why there is none here; null when there is. */
export const chainMissing = ((): string | null => {
  try {
    execFileSync(process.execPath, [entry, '--version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'needs anvil, which npm has for Linux, macOS and Windows on amd64 and arm64';
  }
})();

export interface LocalChain {
  readonly url: string;
  readonly node: ChainNode;
  /** An account of the chain that has more than anybody needs. */
  readonly rich: string;
  /** Sends from the rich account; the node signs. @returns the transaction's hash. */
  pay(to: string, amount: bigint): Promise<string>;
  close(): void;
}

/** @throws Error with what the node said where it does not start. */
async function listening(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`anvil did not start: ${said}`));
    }, patience);
    const hear = (piece: Buffer): void => {
      said += piece.toString();
      const [, port] = /Listening on 127\.0\.0\.1:(\d+)/.exec(said) ?? [];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', () => {
      clearTimeout(timer);
      reject(new Error(`anvil stopped: ${said}`));
    });
  });
}

/** @param words more of anvil's own options. */
export async function openChain(chain: number, words: readonly string[] = []): Promise<LocalChain> {
  const child = spawn(
    process.execPath,
    [entry, '--port', '0', '--chain-id', String(chain), ...words],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const url = await listening(child);
  const node = nodeOverHttp(url);
  const [rich = ''] = (await node('eth_accounts', [])) as string[];
  return {
    url,
    node,
    rich,
    pay: async (to, amount) =>
      String(
        await node('eth_sendTransaction', [{ from: rich, to, value: `0x${amount.toString(16)}` }]),
      ),
    close: () => void child.kill('SIGTERM'),
  };
}
