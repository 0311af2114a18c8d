/* RLP, as an EVM chain writes what it hashes. Read strictly: of each value there is one way to write it, and no other is taken. */
import { joined } from '../pieces.ts';
import { NoteError } from '../note.ts';

export type Rlp = Uint8Array | readonly Rlp[];

const stringFrom = 0x80;
const listFrom = 0xc0;
/** Up to so many bytes the length stands in the first byte itself. */
const shortUpTo = 55;

/** A whole number, the highest byte first, none of them a leading zero; zero is no byte at all. */
export function numberBytes(value: bigint | number): Uint8Array {
  const bytes: number[] = [];
  for (let left = BigInt(value); left > 0n; left >>= 8n) bytes.unshift(Number(left & 0xffn));
  return Uint8Array.from(bytes);
}

export const numberIn = (bytes: Uint8Array): bigint =>
  bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

function headed(from: number, inside: Uint8Array): Uint8Array {
  if (inside.length <= shortUpTo) return joined([Uint8Array.of(from + inside.length), inside]);
  const length = numberBytes(inside.length);
  return joined([Uint8Array.of(from + shortUpTo + length.length), length, inside]);
}

export function writeRlp(value: Rlp): Uint8Array {
  if (!(value instanceof Uint8Array)) return headed(listFrom, joined(value.map(writeRlp)));
  const [first = stringFrom] = value;
  return value.length === 1 && first < stringFrom ? value : headed(stringFrom, value);
}

interface Found {
  readonly value: Rlp;
  /** Behind its last byte. */
  readonly end: number;
}

function readAt(bytes: Uint8Array, at: number): Found {
  const first = bytes[at];
  if (first === undefined) throw new NoteError('bytes of the chain end too early');
  if (first < stringFrom) return { value: bytes.slice(at, at + 1), end: at + 1 };
  const isList = first >= listFrom;
  const short = first - (isList ? listFrom : stringFrom);
  const wide = Math.max(0, short - shortUpTo);
  // No block has parts of more than 4 GB.
  if (wide > 4) throw new NoteError('bytes of the chain cannot be read');
  const from = at + 1 + wide;
  const length = wide === 0 ? short : Number(numberIn(bytes.subarray(at + 1, from)));
  const end = from + length;
  if (end > bytes.length) throw new NoteError('bytes of the chain end too early');
  if (!isList) return { value: bytes.slice(from, end), end };
  const items: Rlp[] = [];
  for (let next = from; next < end;) {
    const found = readAt(bytes.subarray(0, end), next);
    items.push(found.value);
    next = found.end;
  }
  return { value: items, end };
}

/** @throws NoteError for anything but one value, written in the one way there is. */
export function readRlp(bytes: Uint8Array): Rlp {
  const { value } = readAt(bytes, 0);
  const again = writeRlp(value);
  if (again.length !== bytes.length || again.some((byte, index) => byte !== bytes[index]))
    throw new NoteError('bytes of the chain are not written as they must be');
  return value;
}

/** @throws NoteError */
export function listIn(value: Rlp | undefined): readonly Rlp[] {
  if (value === undefined || value instanceof Uint8Array)
    throw new NoteError('bytes of the chain hold no list where one must be');
  return value;
}

/** @throws NoteError */
export function bytesIn(value: Rlp | undefined, length?: number): Uint8Array {
  if (!(value instanceof Uint8Array) || (length !== undefined && value.length !== length))
    throw new NoteError('bytes of the chain hold no value where one must be');
  return value;
}
