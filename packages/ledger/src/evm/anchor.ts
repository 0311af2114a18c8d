/*
 * A receipt of a contract on an EVM chain (`docs/spec/anchor-1.md`): a keeper showed it a checkpoint, in this block. Reckoned
 * without the chain: that the block of this header holds it. That the chain has this block, the reader knows from elsewhere.
 */
import { sha256 } from '../crypto.ts';
import { readCheckpointText } from '../checkpoint.ts';
import { sameHash } from '../merkle.ts';
import { fromBase64, NoteError, toBase64 } from '../note.ts';
import { toHex } from '../opening.ts';
import { blockBelieved, contractBelieved } from './believed.ts';
import { anchoredTopic } from './contract.ts';
import type { Rlp } from './rlp.ts';
import { bytesIn, listIn, numberIn, readRlp } from './rlp.ts';
import { keccak, receiptUnder } from './trie.ts';

export const anchorForm = 'xiezhi/anchor/1';
const hashBytes = 32;
const addressBytes = 20;
/** Status, gas, bloom, events; before it a byte for its kind, since Berlin. */
const receiptFields = 4;
const firstPlainByte = 0xc0;
/** Of a header, as every EVM chain writes it; later forks add fields behind. */
const headerFields = { receiptsRoot: 5, number: 8, time: 11, least: 15 };

export interface AnchorReceipt {
  /** The header of the block, RLP: its Keccak hash is the block’s. */
  readonly header: Uint8Array;
  /** Which receipt of the block. */
  readonly index: number;
  /** The nodes of the receipts’ tree from the root on. */
  readonly proof: readonly Uint8Array[];
}

/** What a receipt says, once it has been reckoned. */
export interface Anchored {
  /** The chain’s number, as the contract saw it. */
  readonly chain: string;
  readonly contract: string;
  /** Who showed it the checkpoint. */
  readonly keeper: string;
  readonly block: string;
  readonly hash: string;
  /** By the clock of the chain, in ISO 8601. */
  readonly at: string;
  /** Whether the reader brought this contract and keeper. */
  readonly contractKnown: boolean;
  /** Whether the reader brought this block: else the header only lay with the receipt. */
  readonly blockKnown: boolean;
}

export const hex = (bytes: Uint8Array): string => `0x${toHex(bytes)}`;

export const writeAnchor = ({ header, index, proof }: AnchorReceipt): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      form: anchorForm,
      header: toBase64(header),
      index,
      proof: proof.map(toBase64),
    }),
  );

/** @throws NoteError for anything but the one way to write a receipt. */
export function readAnchor(bytes: Uint8Array): AnchorReceipt {
  const read = shapeIn(bytes);
  if (toHex(writeAnchor(read)) !== toHex(bytes))
    throw new NoteError('the receipt of the chain is not written as it must be');
  return read;
}

function shapeIn(bytes: Uint8Array): AnchorReceipt {
  try {
    const { header, index, proof } = JSON.parse(new TextDecoder().decode(bytes)) as {
      header: string;
      index: number;
      proof: string[];
    };
    if (!Number.isSafeInteger(index) || index < 0) throw new NoteError('no number');
    return { header: fromBase64(header), index, proof: proof.map(fromBase64) };
  } catch {
    throw new NoteError('the receipt of the chain cannot be read');
  }
}

/** @returns null for an event of something else. */
function anchoredIn(event: Rlp) {
  const [contract, topics, data] = listIn(event);
  const [topic, keeper, log, digest] = listIn(topics).map((one) => bytesIn(one, hashBytes));
  const said = bytesIn(data);
  if (topic === undefined || hex(topic) !== anchoredTopic || said.length !== 2 * hashBytes)
    return null;
  if (keeper === undefined || log === undefined || digest === undefined) return null;
  return {
    contract: hex(bytesIn(contract, addressBytes)),
    keeper: hex(keeper.subarray(hashBytes - addressBytes)),
    log,
    digest,
    size: numberIn(said.subarray(0, hashBytes)),
    chain: numberIn(said.subarray(hashBytes)).toString(),
  };
}

/** The events of a receipt as its block hashes it. @throws NoteError when its transaction did not go through. */
function eventsIn(receipt: Uint8Array): readonly Rlp[] {
  const [first = 0] = receipt;
  const fields = listIn(readRlp(first < firstPlainByte ? receipt.subarray(1) : receipt));
  if (fields.length !== receiptFields || numberIn(bytesIn(fields[0])) !== 1n)
    throw new NoteError('the transaction did not go through');
  return listIn(fields[3]);
}

/**
 * What a receipt proves of the text of a checkpoint.
 * @param believed lists of the reader's of contracts and blocks; empty for none.
 * @throws NoteError that says why it proves nothing.
 */
export function verifyAnchor(
  receipt: Uint8Array,
  message: Uint8Array,
  believed: readonly string[],
): Anchored {
  const { header, index, proof } = readAnchor(receipt);
  const fields = listIn(readRlp(header));
  if (fields.length < headerFields.least) throw new NoteError('this is no header of a block');
  const root = bytesIn(fields[headerFields.receiptsRoot], hashBytes);
  const events = eventsIn(receiptUnder(root, index, proof));
  const { origin, size } = readCheckpointText(new TextDecoder().decode(message));
  const digest = sha256(message);
  const log = sha256(new TextEncoder().encode(origin));
  const found = events
    .map(anchoredIn)
    .find((one) => one !== null && sameHash(one.digest, digest) && sameHash(one.log, log));
  if (!found || found.size !== BigInt(size))
    throw new NoteError('the receipt is of another checkpoint');
  const { chain, contract, keeper } = found;
  const block = numberIn(bytesIn(fields[headerFields.number])).toString();
  const seconds = Number(numberIn(bytesIn(fields[headerFields.time])));
  const at = new Date(seconds * 1000);
  if (Number.isNaN(at.getTime())) throw new NoteError('the block bears no time');
  const hash = hex(keccak(header));
  return {
    chain,
    contract,
    keeper,
    block,
    hash,
    at: at.toISOString(),
    contractKnown: contractBelieved(believed, { chain, contract, keeper }),
    blockKnown: blockBelieved(believed, { chain, block, hash }),
  };
}
