import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anchorKinds, receiptFrom } from '../anchor.ts';
import { checkpointName } from '../export-list.ts';
import { readNote } from '../note.ts';
import { timestampRequest } from '../timestamp.ts';
import type { Member } from './copy.ts';
import { proofOfPaper } from './copy.ts';

/* A real time stamping authority: openssl, with keys made for the test. */

/** A copy’s members with what this authority says of their checkpoint. */
export const withStamp =
  ({ stamp }: Authority) =>
  (members: Member[]): Member[] => {
    const note = members.find(({ name }) => name === checkpointName)?.bytes;
    const { text } = readNote(new TextDecoder().decode(note));
    const nonce = Uint8Array.of(1, 2, 3);
    const bytes = stamp(timestampRequest(new TextEncoder().encode(text), nonce));
    return [
      ...members,
      { name: `${anchorKinds.time.folder}notary${anchorKinds.time.ending}`, bytes },
    ];
  };

/** The proof of the paper with what this authority says of its checkpoint. */
export const stampedProof = ({ stamp }: Authority): Promise<string> =>
  proofOfPaper({
    receipts: (shown) => [
      receiptFrom('notary', stamp(timestampRequest(shown, Uint8Array.of(1, 2, 3)))),
    ],
  });

/** Why there is none here; null when there is. */
export const authorityMissing = ((): string | null => {
  try {
    execFileSync('openssl', ['ts', '-help'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'needs openssl: apt-get install openssl';
  }
})();

const config = (folder: string): string => `
[req]
distinguished_name = dn
[dn]
[ca]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[stamping]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[other]
basicConstraints = CA:FALSE
extendedKeyUsage = critical, timeStamping, clientAuth
[tsa]
default_tsa = tsa_config
[tsa_config]
dir = ${folder}
serial = ${folder}/serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
ess_cert_id_alg = sha256
`;

const opened: string[] = [];

/** Removes the keys of all that were opened: for the end of a test file. */
export function closeAuthorities(): void {
  for (const folder of opened.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface Authority {
  readonly folder: string;
  /** The certificate at its root, PEM. */
  readonly ca: string;
  /** Answers a request as the authority does, DER. */
  readonly stamp: (request: Uint8Array) => Uint8Array;
  /** Whether `openssl ts -verify` takes the answer for these bytes. */
  readonly verify: (answer: Uint8Array, message: Uint8Array) => boolean;
}

/** @param usage `other` makes a key that does more than stamp, as none may. */
export function openAuthority(name: string, usage: 'stamping' | 'other' = 'stamping'): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'xiezhi-tsa-'));
  opened.push(folder);
  const at = (file: string): string => join(folder, file);
  const openssl = (...words: readonly string[]): Buffer =>
    execFileSync('openssl', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  writeFileSync(at('openssl.cnf'), config(folder));
  writeFileSync(at('serial'), '01\n');
  const ec = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-config',
    at('openssl.cnf'),
  ];
  openssl(
    'req',
    '-utf8',
    '-x509',
    ...ec,
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
    '-days',
    '3650',
    '-subj',
    `/CN=${name} root`,
    '-extensions',
    'ca',
  );
  const own = ['-keyout', at('tsa.key'), '-out', at('tsa.csr'), '-subj', `/CN=${name}`];
  openssl('req', '-utf8', ...ec, ...own);
  openssl(
    'x509',
    '-req',
    '-in',
    at('tsa.csr'),
    '-CA',
    at('ca.pem'),
    '-CAkey',
    at('ca.key'),
    '-CAcreateserial',
    '-out',
    at('tsa.pem'),
    '-days',
    '3650',
    '-extfile',
    at('openssl.cnf'),
    '-extensions',
    usage,
  );
  return {
    folder,
    ca: readFileSync(at('ca.pem'), 'utf8'),
    stamp(request) {
      writeFileSync(at('request.tsq'), request);
      openssl(
        'ts',
        '-reply',
        '-queryfile',
        at('request.tsq'),
        '-config',
        at('openssl.cnf'),
        '-section',
        'tsa_config',
        '-signer',
        at('tsa.pem'),
        '-inkey',
        at('tsa.key'),
        '-out',
        at('answer.tsr'),
      );
      return readFileSync(at('answer.tsr'));
    },
    verify(answer, message) {
      writeFileSync(at('checked.tsr'), answer);
      writeFileSync(at('message'), message);
      try {
        openssl(
          'ts',
          '-verify',
          '-in',
          at('checked.tsr'),
          '-data',
          at('message'),
          '-CAfile',
          at('ca.pem'),
        );
        return true;
      } catch {
        return false;
      }
    },
  };
}
