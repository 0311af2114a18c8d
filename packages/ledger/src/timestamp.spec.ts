import { afterAll, describe, expect, vi } from 'vitest';
import { testWhen } from '../../../test/skip.ts';
import { signCheckpoint } from './checkpoint.ts';
import { verifyExport } from './export.ts';
import { NoteError } from './note.ts';
import { copyOf, court, sourceOf } from './testing/copy.ts';
import { wordsOf } from './texts.ts';
import {
  authorityMissing,
  closeAuthorities,
  openAuthority,
  withStamp,
} from './testing/authority.ts';
import { readCertificates, timestampRequest, verifyTimestamp } from './timestamp.ts';

const withOpenssl = testWhen(authorityMissing === null, authorityMissing ?? '');
const message = new TextEncoder().encode('court.example/log\n5\nAAAA\n');
const nonce = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
afterAll(closeAuthorities);

describe('A token of RFC 3161', () => {
  withOpenssl('of a real authority says who saw which bytes and when', async () => {
    const authority = openAuthority('Notary of Time');
    const before = Math.floor(performance.timeOrigin / 1000) * 1000;
    const token = authority.stamp(timestampRequest(message, nonce));
    expect(authority.verify(token, message)).toBe(true);
    const found = await verifyTimestamp(token, message, [authority.ca]);
    expect(found).toMatchObject({
      authority: 'Notary of Time',
      trusted: true,
      nonce: '0102030405060708',
    });
    expect(Date.parse(found.at)).toBeGreaterThanOrEqual(before);
    expect((await verifyTimestamp(token, message, [])).trusted).toBe(false);
  });

  withOpenssl(
    'is no token of other bytes, of another authority, or of a key that does more',
    async () => {
      const authority = openAuthority('One');
      const token = authority.stamp(timestampRequest(message, nonce));
      await expect(verifyTimestamp(token, message.subarray(1), [])).rejects.toThrow(
        'of other bytes',
      );
      await expect(verifyTimestamp(token, message, [openAuthority('Two').ca])).rejects.toThrow(
        'does not lead to an authority',
      );
      const more = openAuthority('Three', 'other');
      // Openssl itself refuses to stamp with such a key.
      expect(() => more.stamp(timestampRequest(message, nonce))).toThrow();
      await expect(verifyTimestamp(new Uint8Array(9), message, [])).rejects.toThrow(NoteError);
      expect(() => readCertificates('nothing')).toThrow(NoteError);
    },
  );

  withOpenssl('in a copy of a case is of its checkpoint, or is found wrong', async () => {
    const authority = openAuthority('Copies');
    const trust = { vkey: court.vkey, policy: null, authorities: [authority.ca] };
    const stamped = await copyOf({ before: withStamp(authority) });
    const report = await verifyExport(sourceOf(stamped), trust);
    expect(report.findings).toEqual([]);
    expect(report.log?.stamped).toMatchObject([{ authority: 'Copies', trusted: true }]);
    expect(wordsOf(report, 'zh-CN').found.join()).toContain('时间戳机构 Copies 证明');
    const own = await verifyExport(sourceOf(stamped), { ...trust, authorities: [] });
    expect(wordsOf(own, 'en').found.join()).toContain('is not shown yet');
    const elsewhere = await copyOf({
      before: (all) =>
        withStamp(authority)(all).map((one) =>
          one.name === 'log/checkpoint'
            ? {
                ...one,
                bytes: Buffer.from(
                  signCheckpoint(
                    { origin: 'court.example/log', size: 5, root: new Uint8Array(32) },
                    [court.signer],
                  ),
                ),
              }
            : one,
        ),
    });
    expect((await verifyExport(sourceOf(elsewhere), trust)).findings).toContainEqual({
      fault: 'timestamp',
      where: 'log/timestamps/notary.tsr',
      why: 'the token is of other bytes',
    });
  });

  withOpenssl(
    'outlives the certificate of its authority: what counts is that it was good when it stamped',
    async () => {
      const authority = openAuthority('云州市公证处');
      const token = authority.stamp(timestampRequest(message, nonce));
      vi.useFakeTimers({ now: Date.parse('2061-01-01T00:00:00Z'), toFake: ['Date'] });
      try {
        expect(await verifyTimestamp(token, message, [authority.ca])).toMatchObject({
          authority: '云州市公证处',
          trusted: true,
        });
      } finally {
        vi.useRealTimers();
      }
    },
  );

  withOpenssl('in which a bit was changed says the same, or holds no longer', async () => {
    const authority = openAuthority('Bits');
    const token = authority.stamp(timestampRequest(message, nonce));
    const whole = await verifyTimestamp(token, message, [authority.ca]);
    const step = process.env['XIEZHI_LONG'] === '1' ? 1 : 11;
    for (let at = 0; at < token.length; at += step) {
      const bad = Uint8Array.from(token);
      bad[at] = (bad[at] ?? 0) ^ (1 << (at % 8));
      const found = await verifyTimestamp(bad, message, [authority.ca]).catch((fault: unknown) => {
        expect(fault, String(at)).toBeInstanceOf(NoteError);
        return whole;
      });
      expect(found, String(at)).toEqual(whole);
    }
  });
});
