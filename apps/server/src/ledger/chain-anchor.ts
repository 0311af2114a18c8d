import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  anchoredTopic,
  contractCode,
  contractSelectors,
  NoteError,
  readCheckpoint,
  verifyAnchor,
  writeContract,
} from '@xiezhi/ledger';
import { addr, Transaction } from 'micro-eth-signer';
import type { Anchor } from './anchors.ts';
import { AnchorFault, shownBytes } from './anchors.ts';
import type { ChainNode } from './chain-node.ts';
import { anchorIn, NodeRefusal, quantityIn } from './chain-node.ts';

export interface ChainSettings {
  readonly name: string;
  readonly node: ChainNode;
  /** The chain's own number. */
  readonly chain: bigint;
  readonly contract: string;
  readonly every: number;
  /** How many blocks must stand on the one that holds it: none where what is in a block stays there. */
  readonly confirmations: number;
  /** The court's key on chains, hexadecimal. */
  readonly key: string;
}

/** So long a transaction may wait for its block, and the block for those upon it; later it is found again. */
const patience = { tries: 120, millis: 500 };
/** Above what the node reckons: what it costs may have grown until then. */
const gasMargin = 120n;

export const keeperOf = (key: string): string => addr.fromPrivateKey(key).toLowerCase();

const knownAs = ({ chain, contract, key }: ChainSettings): string =>
  writeContract(String(chain), contract, keeperOf(key));

const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
const word = (value: bigint): string => value.toString(16).padStart(64, '0');
const addressWord = (address: string): string => address.slice(2).toLowerCase().padStart(64, '0');

/** Puts a transaction on its way. Its kind is the oldest there is, which every chain takes. @returns its hash. */
async function send(
  node: ChainNode,
  { key, chain }: Pick<ChainSettings, 'key' | 'chain'>,
  what: { readonly to?: string; readonly data: string },
): Promise<string> {
  const from = keeperOf(key);
  const nonce = quantityIn(await node('eth_getTransactionCount', [from, 'latest']));
  const gasPrice = quantityIn(await node('eth_gasPrice', []));
  const gas = quantityIn(await node('eth_estimateGas', [{ from, ...what }]));
  const transaction = Transaction.prepare(
    {
      type: 'legacy',
      chainId: chain,
      nonce,
      gasPrice,
      gasLimit: (gas * gasMargin) / 100n,
      to: what.to ?? '0x',
      value: 0n,
      data: what.data,
    },
    // A consortium's gas may cost nothing, which the library takes for an error.
    false,
  );
  const sent = await node('eth_sendRawTransaction', [transaction.signBy(key).toHex()]);
  return String(sent);
}

/** @throws Error when it is in no block in time. */
async function mined(node: ChainNode, hash: string): Promise<Record<string, unknown>> {
  for (let tried = 0; tried < patience.tries; tried += 1) {
    const found = await node('eth_getTransactionReceipt', [hash]);
    if (found !== null) return found as Record<string, unknown>;
    await pause(patience.millis);
  }
  throw new Error(`transaction ${hash} is in no block yet`);
}

/** @throws AnchorFault when the node is of another chain than was meant. */
async function requireChain(node: ChainNode, chain: bigint): Promise<void> {
  const found = quantityIn(await node('eth_chainId', []));
  if (found !== chain)
    throw new AnchorFault(`the node is of chain ${String(found)} and not of ${String(chain)}`);
}

/** Puts the contract onto the chain. @returns its address. */
export async function deployContract(node: ChainNode, chain: bigint, key: string): Promise<string> {
  await requireChain(node, chain);
  const receipt = await mined(node, await send(node, { key, chain }, { data: contractCode }));
  if (receipt['status'] !== '0x1') throw new Error('the contract could not be put onto the chain');
  return String(receipt['contractAddress']).toLowerCase();
}

/** What the contract holds of this keeper's. @throws AnchorFault where there is no such contract. */
async function held(
  { node, contract, key, name }: ChainSettings,
  what: 'sizeOf' | 'blockOf',
  hash: string,
): Promise<bigint> {
  const data = `${contractSelectors[what]}${addressWord(keeperOf(key))}${hash}`;
  const answer = await node('eth_call', [{ to: contract, data }, 'latest']);
  if (answer === '0x') throw new AnchorFault(`${name} has no such contract at ${contract}`);
  return BigInt(String(answer));
}

/** What lies on the court's account, and how far the contract was shown its log. */
export async function standingOf(
  settings: Omit<ChainSettings, 'contract'>,
  contract: string | null,
  origin: string,
): Promise<{ readonly balance: bigint; readonly size: bigint | null }> {
  const { node, chain, key } = settings;
  await requireChain(node, chain);
  return {
    balance: quantityIn(await node('eth_getBalance', [keeperOf(key), 'latest'])),
    size:
      contract === null ? null : await held({ ...settings, contract }, 'sizeOf', sha256(origin)),
  };
}

/** The block that holds this checkpoint: where it was shown before, that one. */
async function blockWith(settings: ChainSettings, note: string): Promise<bigint> {
  const { node, name, contract } = settings;
  const { origin, size } = readCheckpoint(note);
  const [log, digest] = [sha256(origin), sha256(shownBytes(note))];
  const there = await held(settings, 'blockOf', digest);
  if (there > 0n) return there;
  const before = await held(settings, 'sizeOf', log);
  if (before > BigInt(size))
    throw new AnchorFault(
      `${name} was shown ${String(before)} entries of this log, which has ${String(size)}: was an older copy of the court brought back?`,
    );
  if (before === BigInt(size))
    throw new AnchorFault(
      `${name} was shown another checkpoint of ${String(size)} entries: this log has two histories`,
    );
  const data = `${contractSelectors.anchor}${log}${word(BigInt(size))}${digest}`;
  const receipt = await mined(node, await send(node, settings, { to: contract, data }));
  if (receipt['status'] !== '0x1') throw new AnchorFault(`${name} turned the checkpoint away`);
  return quantityIn(receipt['blockNumber']);
}

async function confirmed({ node, confirmations }: ChainSettings, block: bigint): Promise<void> {
  for (let tried = 0; tried < patience.tries; tried += 1) {
    const last = quantityIn(await node('eth_blockNumber', []));
    if (last >= block + BigInt(confirmations)) return;
    await pause(patience.millis);
  }
  throw new Error(`too few blocks stand on block ${String(block)} yet`);
}

async function submit(settings: ChainSettings, note: string): Promise<Uint8Array> {
  const { node, chain, contract, key, name } = settings;
  await requireChain(node, chain);
  const block = await blockWith(settings, note);
  await confirmed(settings, block);
  const message = shownBytes(note);
  const digest = `0x${sha256(message)}`;
  const receipt = await anchorIn(
    node,
    block,
    ({ address, topics }) =>
      address.toLowerCase() === contract &&
      topics[0] === anchoredTopic &&
      topics[1] === `0x${addressWord(keeperOf(key))}` &&
      topics[3] === digest,
  );
  try {
    verifyAnchor(receipt, message, [knownAs(settings)]);
  } catch (fault) {
    if (!(fault instanceof NoteError)) throw fault;
    throw new AnchorFault(`${name} gave no receipt that holds: ${fault.message}`);
  }
  return receipt;
}

/**
 * A contract on an EVM chain as an anchor. A process that dies between showing and keeping finds the block again by what the
 * contract holds: nothing is shown twice.
 */
export const chainAnchor = (settings: ChainSettings): Anchor => ({
  name: settings.name,
  kind: 'chain',
  known: knownAs(settings),
  every: settings.every,
  submit: async (note) => {
    try {
      return await submit(settings, note);
    } catch (fault) {
      // No money, no right, a call that reverts: it will not mend itself.
      if (fault instanceof NodeRefusal) throw new AnchorFault(`${settings.name}: ${fault.message}`);
      throw fault;
    }
  },
});
