import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { addr } from 'micro-eth-signer';
import { z } from 'zod';
import type { Anchor } from './anchors.ts';
import { chainAnchor, keeperOf } from './chain-anchor.ts';
import { nodeOverHttp } from './chain-node.ts';
import { readIfThere } from './read-if-there.ts';

const address = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .transform((text) => text.toLowerCase());

const listed = z
  .array(
    z.strictObject({
      name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
      url: z.url({ protocol: /^https?$/ }),
      chain: z.int().positive(),
      /** Left out until the contract is there. */
      contract: address.optional(),
      every: z.int().min(1).max(86_400).default(600),
      confirmations: z.int().min(0).max(1000).default(0),
    }),
  )
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'two have one name');

export type ListedChain = z.infer<typeof listed>[number];

const words = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** The chains in `anchors.json` of the data folder; none where there is no such file. @throws Error that says what is wrong. */
export async function listedChains(dataFolder: string): Promise<readonly ListedChain[]> {
  const path = join(dataFolder, 'anchors.json');
  const text = await readIfThere(path);
  if (text === null) return [];
  try {
    return listed.parse(JSON.parse(text));
  } catch (fault) {
    throw new Error(`${path}: ${words(fault)}`);
  }
}

/**
 * The court's key on chains: a file only its owner reads, made when it is first needed. Who steals it can spend what lies
 * there and show the contract checkpoints as this court; not sign any, for which the log has keys of its own.
 */
export async function chainKey(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'anchors.key');
  const kept = await readIfThere(path);
  if (kept !== null) {
    if (!addr.isValidPrivateKey(kept.trim()))
      throw new Error(`${path} is damaged. Restore it from a backup.`);
    return kept.trim();
  }
  const { privateKey } = addr.random();
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(privateKey);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return privateKey;
}

/**
 * The contracts on chains that are shown this court's checkpoints.
 * @throws Error that says what is wrong with the list: a court that means to be anchored does not run without.
 */
export async function chainsIn(dataFolder: string): Promise<readonly Anchor[]> {
  const chains = await listedChains(dataFolder);
  if (chains.length === 0) return [];
  const key = await chainKey(dataFolder);
  return chains.map(({ name, url, chain, contract, every, confirmations }) => {
    if (contract === undefined)
      throw new Error(
        `anchors.json names no contract on ${name}: let ${keeperOf(key)} have what its gas costs, and run xiezhi anchor --deploy ${name}`,
      );
    const settings = { name, chain: BigInt(chain), contract, every, confirmations, key };
    return chainAnchor({ ...settings, node: nodeOverHttp(url) });
  });
}
