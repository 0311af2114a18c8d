import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What the other end would refuse, as S3 calls it; null where all agrees. The server of these tests does not look itself. */
export function refusedBy(
  asked: { readonly method: string; readonly url: string; readonly headers: IncomingHttpHeaders },
  body: Buffer,
  known: { readonly keyId: string; readonly secret: string },
): string | null {
  const { method, url, headers } = asked;
  const [, keyId = '', day = '', region = '', names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? [];
  if (signature === '') return 'AccessDenied';
  if (keyId !== known.keyId) return 'InvalidAccessKeyId';
  const named = names.split(';');
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => named.includes(name)))
    return 'AccessDenied';
  const said = (name: string): string => String(headers[name] ?? '').trim();
  const canonical = [
    method,
    url,
    '',
    ...named.map((name) => `${name}:${said(name)}`),
    '',
    names,
    said('x-amz-content-sha256'),
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = `AWS4-HMAC-SHA256\n${said('x-amz-date')}\n${scope}\n${sha256(canonical)}`;
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer>(
    (before, word) => hmac(before, word),
    Buffer.from(`AWS4${known.secret}`),
  );
  if (hmac(key, toSign).toString('hex') !== signature) return 'SignatureDoesNotMatch';
  if (sha256(body) !== said('x-amz-content-sha256')) return 'XAmzContentSHA256Mismatch';
  const checksum = said('x-amz-checksum-sha256');
  return checksum !== '' && checksum !== sha256(body, 'base64') ? 'BadDigest' : null;
}

const sha256 = (of: string | Buffer, how: 'hex' | 'base64' = 'hex'): string =>
  createHash('sha256').update(of).digest(how);

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
