import { deployContract, keeperOf, standingOf } from './chain-anchor.ts';
import { nodeOverHttp } from './chain-node.ts';
import type { ListedChain } from './chain-settings.ts';
import { chainKey, listedChains } from './chain-settings.ts';
import { ledgerKeys } from './keys.ts';

interface ChainAsItIs {
  readonly name: string;
  /** The account by which the court shows it checkpoints, and what lies there, in the chain's smallest unit. */
  readonly keeper: string;
  readonly balance: bigint;
  readonly contract: string | null;
  /** Entries of the last checkpoint it was shown; null where there is no contract. */
  readonly size: bigint | null;
}

const settingsOf = ({ url, confirmations, every, chain, name }: ListedChain, key: string) => ({
  ...{ confirmations, every, name, key },
  node: nodeOverHttp(url),
  chain: BigInt(chain),
});

/** Asks each chain in `anchors.json` what it holds. @throws Error where one cannot be asked. */
export async function chainsAsTheyAre(dataFolder: string): Promise<readonly ChainAsItIs[]> {
  const chains = await listedChains(dataFolder);
  const key = await chainKey(dataFolder);
  const { origin } = await ledgerKeys(dataFolder, null);
  return Promise.all(
    chains.map(async (one) => ({
      name: one.name,
      keeper: keeperOf(key),
      contract: one.contract ?? null,
      ...(await standingOf(settingsOf(one, key), one.contract ?? null, origin)),
    })),
  );
}

/** Puts the contract onto a chain of the list. @returns its address, for `anchors.json`. */
export async function deployOn(dataFolder: string, name: string): Promise<string> {
  const found = (await listedChains(dataFolder)).find((one) => one.name === name);
  if (found === undefined) throw new Error(`anchors.json names no chain ${name}`);
  const key = await chainKey(dataFolder);
  return deployContract(nodeOverHttp(found.url), BigInt(found.chain), key);
}
