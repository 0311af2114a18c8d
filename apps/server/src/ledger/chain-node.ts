import { hex, keccak, numberBytes, receiptProof, writeAnchor, writeRlp } from '@xiezhi/ledger';
import type { Rlp } from '@xiezhi/ledger';
import { z } from 'zod';
import { AnchorFault } from './anchors.ts';

const patience = 10_000;

/** A node answered that it will not. */
export class NodeRefusal extends Error {
  override readonly name = 'NodeRefusal';
}

/** A node of an EVM chain, by JSON-RPC. @throws NodeRefusal; Error when it cannot be reached. */
export type ChainNode = (method: string, params: readonly unknown[]) => Promise<unknown>;

const answered = z.object({
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).nullish(),
});

export const nodeOverHttp =
  (url: string): ChainNode =>
  async (method, params) => {
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
    if (response.status !== 200) throw new Error(`${url} answered ${String(response.status)}`);
    const { result, error } = answered.parse(await response.json());
    if (error) throw new NodeRefusal(`${method}: ${error.message}`);
    return result;
  };

const hexBytes = z.string().regex(/^0x([0-9a-fA-F]{2})*$/);
const quantity = z.string().regex(/^0x[0-9a-fA-F]{1,64}$/);

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.slice(2), 'hex'));

export const quantityIn = (value: unknown): bigint => BigInt(quantity.parse(value));

const blockShape = z.object({
  hash: hexBytes,
  parentHash: hexBytes,
  sha3Uncles: hexBytes,
  miner: hexBytes,
  stateRoot: hexBytes,
  transactionsRoot: hexBytes,
  receiptsRoot: hexBytes,
  logsBloom: hexBytes,
  difficulty: quantity,
  number: quantity,
  gasLimit: quantity,
  gasUsed: quantity,
  timestamp: quantity,
  extraData: hexBytes,
  mixHash: hexBytes,
  nonce: hexBytes,
  baseFeePerGas: quantity.optional(),
  withdrawalsRoot: hexBytes.optional(),
  blobGasUsed: quantity.optional(),
  excessBlobGas: quantity.optional(),
  parentBeaconBlockRoot: hexBytes.optional(),
  requestsHash: hexBytes.optional(),
  transactions: z.array(z.string()),
});

const quantities = new Set([
  'difficulty',
  'number',
  'gasLimit',
  'gasUsed',
  'timestamp',
  'baseFeePerGas',
  'blobGasUsed',
  'excessBlobGas',
]);

/** As the chain hashes it: the fields in this order, those of later forks where the block has them. */
function headerOf(block: z.infer<typeof blockShape>): Uint8Array {
  const { hash: _hash, transactions: _transactions, ...fields } = block;
  const header = writeRlp(
    Object.keys(blockShape.shape).flatMap((name) => {
      const value = fields[name as keyof typeof fields];
      if (value === undefined) return [];
      return [quantities.has(name) ? numberBytes(BigInt(value)) : bytesOf(value)];
    }),
  );
  if (hex(keccak(header)) !== block.hash.toLowerCase())
    throw new AnchorFault(
      `block ${String(BigInt(block.number))} does not hash as Ethereum’s do: receipts of this chain cannot be checked`,
    );
  return header;
}

const eventShape = z.object({ address: hexBytes, topics: z.array(hexBytes), data: hexBytes });
const receiptShape = z.object({
  type: quantity.default('0x0'),
  status: quantity,
  cumulativeGasUsed: quantity,
  logsBloom: hexBytes,
  logs: z.array(eventShape),
});
type BlockReceipt = z.infer<typeof receiptShape>;
export type ChainEvent = z.infer<typeof eventShape>;

/** As the block hashes it. */
function receiptBytes({
  type,
  status,
  cumulativeGasUsed,
  logsBloom,
  logs,
}: BlockReceipt): Uint8Array {
  const events: Rlp = logs.map(({ address, topics, data }) => [
    bytesOf(address),
    topics.map(bytesOf),
    bytesOf(data),
  ]);
  const body = writeRlp([
    numberBytes(BigInt(status)),
    numberBytes(BigInt(cumulativeGasUsed)),
    bytesOf(logsBloom),
    events,
  ]);
  return Uint8Array.from([...numberBytes(BigInt(type)), ...body]);
}

async function receiptsIn(
  node: ChainNode,
  { number, transactions }: z.infer<typeof blockShape>,
): Promise<readonly BlockReceipt[]> {
  const whole = await node('eth_getBlockReceipts', [number]).catch((fault: unknown) => {
    if (!(fault instanceof NodeRefusal)) throw fault;
    return null;
  });
  if (whole !== null) return z.array(receiptShape).parse(whole);
  // A node that does not know the question is asked for each.
  const one: BlockReceipt[] = [];
  for (const hash of transactions)
    one.push(receiptShape.parse(await node('eth_getTransactionReceipt', [hash])));
  return one;
}

/** A receipt that the block of this number holds such an event. @throws AnchorFault when it cannot be made. */
export async function anchorIn(
  node: ChainNode,
  number: bigint,
  isSought: (event: ChainEvent) => boolean,
): Promise<Uint8Array> {
  const asked = await node('eth_getBlockByNumber', [`0x${number.toString(16)}`, false]);
  const block = blockShape.parse(asked);
  const header = headerOf(block);
  const receipts = await receiptsIn(node, block);
  const index = receipts.findIndex(({ logs }) => logs.some(isSought));
  if (index < 0)
    throw new AnchorFault(`block ${String(number)} does not hold what the contract says it does`);
  const proof = receiptProof(receipts.map(receiptBytes), index);
  return writeAnchor({ header, index, proof });
}
