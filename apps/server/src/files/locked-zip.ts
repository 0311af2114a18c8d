import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/*
 * One file in a ZIP under a password, by the old cipher that every unpacker knows (APPNOTE 6.1): it keeps no secret. It keeps
 * a mail server from looking inside, and a double click from running what lies in it.
 */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
const step = (crc: number, byte: number): number =>
  ((crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)) >>> 0;

/** Enciphers what it is given, piece after piece. */
function cipher(password: string): (plain: Uint8Array) => Buffer {
  let [first, second, third] = [0x12345678, 0x23456789, 0x34567890];
  const turn = (byte: number): void => {
    first = step(first, byte);
    second = (Math.imul(second + (first & 0xff), 134775813) + 1) >>> 0;
    third = step(third, second >>> 24);
  };
  for (const byte of Buffer.from(password, 'latin1')) turn(byte);
  return (plain) => {
    const said = Buffer.allocUnsafe(plain.length);
    for (const [index, byte] of plain.entries()) {
      const low = (third | 2) & 0xffff;
      said[index] = byte ^ ((Math.imul(low, low ^ 1) >>> 8) & 0xff);
      turn(byte);
    }
    return said;
  };
}

/** The first of January 1980: an archive of the same bytes is the same. */
const noDay = 0x21;

/** @param salt eleven bytes that make each archive another. */
export function lockedZip(
  name: string,
  bytes: Uint8Array,
  password: string,
  salt: Uint8Array = randomBytes(11),
): Buffer {
  const crc = crc32(bytes);
  const seal = cipher(password);
  const head = seal(Buffer.concat([salt, Buffer.of(crc >>> 24)]));
  const body = seal(bytes);
  const called = Buffer.from(name, 'latin1');
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  // Enciphered, and stored as it is.
  fields.writeUInt16LE(1, 2);
  fields.writeUInt16LE(noDay, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(head.length + body.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(called.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, called]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    fields,
    Buffer.alloc(14),
    called,
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length + head.length + body.length, 12);
  return Buffer.concat([local, head, body, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
