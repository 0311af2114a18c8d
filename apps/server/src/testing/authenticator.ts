import type { KeyObject } from 'node:crypto';
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

interface Options {
  readonly challenge: string;
  readonly user?: { readonly id: string };
  readonly rp?: { readonly id: string };
  readonly rpId?: string;
}

/** What a test does otherwise than an honest device. */
interface Otherwise {
  readonly origin?: string;
  readonly counter?: number;
  readonly verified?: boolean;
  readonly userHandle?: string;
  readonly id?: string;
}

const sha256 = (of: Buffer | string): Buffer => createHash('sha256').update(of).digest();
const text = (of: string): Buffer =>
  Buffer.concat([Buffer.from([0x60 + of.length]), Buffer.from(of)]);
const bytes = (of: Buffer): Buffer =>
  Buffer.concat([
    of.length < 24
      ? Buffer.from([0x40 + of.length])
      : of.length < 256
        ? Buffer.from([0x58, of.length])
        : Buffer.from([0x59, of.length >> 8, of.length & 255]),
    of,
  ]);

/** A device with one key, as a browser hands on what it says (WebAuthn 2, ES256, no attestation). Of tests alone. */
export class TestAuthenticator {
  readonly id: string;
  readonly origin: string;
  readonly #key: KeyObject;
  readonly #public: Buffer;
  #user = '';
  #counter = 0;

  constructor(origin: string, id = randomBytes(20).toString('base64url')) {
    this.origin = origin;
    this.id = id;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    // COSE: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
    this.#public = Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      bytes(Buffer.from(x, 'base64url')),
      Buffer.from([0x22]),
      bytes(Buffer.from(y, 'base64url')),
    ]);
  }

  make({ challenge, user, rp }: Options): string {
    this.#user = user?.id ?? '';
    const id = Buffer.from(this.id, 'base64url');
    const said = Buffer.concat([
      this.#head(rp?.id ?? '', 0x45, this.#counter),
      Buffer.alloc(16),
      Buffer.from([id.length >> 8, id.length & 255]),
      id,
      this.#public,
    ]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      bytes(said),
    ]);
    return this.#answer(this.id, {
      clientDataJSON: this.#client('webauthn.create', challenge, this.origin),
      attestationObject: attestation.toString('base64url'),
    });
  }

  show({ challenge, rpId }: Options, otherwise: Otherwise = {}): string {
    this.#counter += 1;
    const client = this.#client('webauthn.get', challenge, otherwise.origin ?? this.origin);
    const flags = otherwise.verified === false ? 0x01 : 0x05;
    const said = this.#head(rpId ?? '', flags, otherwise.counter ?? this.#counter);
    const signature = createSign('sha256')
      .update(Buffer.concat([said, sha256(Buffer.from(client, 'base64url'))]))
      .sign(this.#key);
    return this.#answer(otherwise.id ?? this.id, {
      clientDataJSON: client,
      authenticatorData: said.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: otherwise.userHandle ?? this.#user,
    });
  }

  #head(site: string, flags: number, counter: number): Buffer {
    const rest = Buffer.alloc(5);
    rest.writeUInt8(flags, 0);
    rest.writeUInt32BE(counter, 1);
    return Buffer.concat([sha256(site), rest]);
  }

  #client(type: string, challenge: string, origin: string): string {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString(
      'base64url',
    );
  }

  #answer(id: string, response: Readonly<Record<string, string>>): string {
    return JSON.stringify({
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response,
    });
  }
}
