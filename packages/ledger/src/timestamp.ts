/*
 * Tokens of RFC 3161: an authority of its own clock says that it was shown these bytes by that time. Over a checkpoint they
 * show that the log held so much by then, by a clock that is not the court's. Read and verified by pkijs.
 */
import { fromBER, Integer, OctetString } from 'asn1js';
import type { SignedDataVerifyResult } from 'pkijs';
import {
  AlgorithmIdentifier,
  Certificate,
  ExtKeyUsage,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { sha256 } from './crypto.ts';
import { sameHash } from './merkle.ts';
import { fromBase64, NoteError } from './note.ts';
import { toHex } from './opening.ts';

const sha256Oid = '2.16.840.1.101.3.4.2.1';
const signedDataOid = '1.2.840.113549.1.7.2';
const tokenOid = '1.2.840.113549.1.9.16.1.4';
const usageOid = '2.5.29.37';
const stampingOid = '1.3.6.1.5.5.7.3.8';
const commonNameOid = '2.5.4.3';
/** Granted, with or without modifications. */
const grantedStatus = [0, 1];

/** What a token says, once it has been verified. */
export interface Stamped {
  /** The name in the certificate of whoever signed it. */
  readonly authority: string;
  /** By their clock, in ISO 8601. */
  readonly at: string;
  /** Whether the certificate leads to one that the reader brought; else it only lay in the token. */
  readonly trusted: boolean;
  /** What the request asked to be repeated, in hexadecimal digits; null for none. */
  readonly nonce: string | null;
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** A question to an authority, DER. @param nonce so that an old answer is not taken for this one; 8 bytes, below 0x80. */
export function timestampRequest(message: Uint8Array, nonce: Uint8Array): Uint8Array {
  const imprint = new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Oid }),
    hashedMessage: new OctetString({ valueHex: bufferOf(sha256(message)) }),
  });
  const request = new TimeStampReq({
    version: 1,
    messageImprint: imprint,
    nonce: new Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** The certificates in a file of PEM. @throws NoteError for a file that holds none. */
export function readCertificates(pem: string): readonly Certificate[] {
  const found = [
    ...pem.matchAll(/-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/g),
  ];
  if (found.length === 0) throw new NoteError('there is no certificate in this file');
  return found.map(([, text = '']) =>
    readable('a certificate', () =>
      Certificate.fromBER(bufferOf(fromBase64(text.replaceAll(/\s/g, '')))),
    ),
  );
}

/** What the library throws for bytes that are not as they must be becomes an answer. */
function readable<Read>(what: string, read: () => Read): Read {
  try {
    return read();
  } catch {
    throw new NoteError(`${what} cannot be read`);
  }
}

function opened(token: Uint8Array): { readonly signed: SignedData; readonly info: TSTInfo } {
  return readable('the token', () => {
    const bytes = bufferOf(token);
    // Nothing lies behind what is read.
    if (fromBER(bytes).offset !== token.length) throw new NoteError('more than a token');
    const { status, timeStampToken } = TimeStampResp.fromBER(bytes);
    if (!grantedStatus.includes(status.status) || timeStampToken?.contentType !== signedDataOid)
      throw new NoteError('not granted');
    const signed = new SignedData({ schema: timeStampToken.content as object });
    const { eContent, eContentType } = signed.encapContentInfo;
    if (eContentType !== tokenOid || eContent === undefined) throw new NoteError('no token');
    return { signed, info: TSTInfo.fromBER(bufferOf(new Uint8Array(eContent.getValue()))) };
  });
}

/** RFC 3161, 2.3: a key that stamps does nothing else, and its certificate says so. */
function isForStamping({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === usageOid)?.parsedValue as unknown;
  return usage instanceof ExtKeyUsage && usage.keyPurposes.join() === stampingOid;
}

const nameOf = ({ subject }: Certificate): string =>
  subject.typesAndValues
    .filter(({ type }) => type === commonNameOid)
    .map(({ value }) => value.valueBlock.value)
    .join(', ');

async function holds(
  signed: SignedData,
  message: Uint8Array,
  roots: readonly Certificate[],
): Promise<SignedDataVerifyResult | null> {
  return signed
    .verify({
      signer: 0,
      data: bufferOf(message),
      trustedCerts: [...roots],
      checkChain: roots.length > 0,
      extendedMode: true,
    })
    .catch(() => null);
}

/**
 * What a token proves of these bytes. @param token the authority's answer (TimeStampResp), DER.
 * @param authorities certificates in PEM that the reader believes; empty for none.
 * @throws NoteError that says why it proves nothing.
 */
export async function verifyTimestamp(
  token: Uint8Array,
  message: Uint8Array,
  authorities: readonly string[],
): Promise<Stamped> {
  const { signed, info } = opened(token);
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const digest = new Uint8Array(hashedMessage.getValue());
  if (hashAlgorithm.algorithmId !== sha256Oid || !sameHash(digest, sha256(message)))
    throw new NoteError('the token is of other bytes');
  const alone = await holds(signed, message, []);
  const signer = alone?.signerCertificate;
  if (alone?.signatureVerified !== true || !signer)
    throw new NoteError('the signature of the token does not hold');
  if (!isForStamping(signer)) throw new NoteError('the key that signed it is not one that stamps');
  const roots = authorities.flatMap(readCertificates);
  const trusted =
    roots.length > 0 && (await holds(signed, message, roots))?.signatureVerified === true;
  if (roots.length > 0 && !trusted)
    throw new NoteError('its certificate does not lead to an authority that you believe');
  return {
    authority: nameOf(signer),
    at: info.genTime.toISOString(),
    trusted,
    nonce: info.nonce === undefined ? null : toHex(info.nonce.valueBlock.valueHexView),
  };
}
