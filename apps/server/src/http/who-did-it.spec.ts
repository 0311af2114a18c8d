import type { CommandId, Entry, EntryId, Instant, NewEntry, StreamId } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import { fold, participationBegun, participationLinked, representativeNamed } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { whoOf } from './who-did-it.ts';
import { Words } from './words.ts';

const stream = 'case:who' as StreamId;
const at = '2026-03-02T01:00:00.000Z' as Instant;
const zh = new Words(catalogue, 'zh-CN', null);
const en = new Words(catalogue, 'en', null);

const entered = (entries: readonly NewEntry[]): readonly Entry[] =>
  entries.map(({ kind, version, parts }, index) => ({
    stream,
    seq: index + 1,
    id: `e${String(index)}` as EntryId,
    kind,
    version,
    at,
    actor: { kind: 'rule', rule: 'r' },
    command: { id: 'c' as CommandId, name: 'c' },
    body: Object.assign({}, ...parts.map((part) => part.value)) as object,
    labels: [],
  }));

/** A company that 林向南 represented, and 邵知行 does now. */
const state = fold(
  'case',
  entered([
    participationBegun.make({
      shared: {
        participant: 'd1',
        role: 'defendant',
        side: 'defendant',
        name: '云州木禾家居有限公司',
        kind: 'organisation',
      },
      personal: {},
    }),
    ...(['林向南', '邵知行'] as const).flatMap((name) => [
      participationLinked.make({ shared: { participant: 'd1', person: `of ${name}` } }),
      representativeNamed.make({
        shared: { participant: 'd1', name, capacity: 'legal-representative' },
      }),
    ]),
  ]),
);

const by = (person: string): Entry => ({
  ...(entered([
    representativeNamed.make({
      shared: { participant: 'd1', name: 'x', capacity: 'legal-representative' },
    }),
  ])[0] as Entry),
  actor: { kind: 'person', person: person as never, role: 'defendant' },
});

test('CPLI-51: every act of an organisation says the organisation and the person, also of whoever represents it no more', () => {
  expect(whoOf(by('of 林向南'), zh, state)).toBe(
    '被告 云州木禾家居有限公司（法定代表人、负责人林向南）',
  );
  expect(whoOf(by('of 邵知行'), zh, state)).toBe(
    '被告 云州木禾家居有限公司（法定代表人、负责人邵知行）',
  );
  expect(whoOf(by('of 邵知行'), en, state)).toContain('(represented by 邵知行)');
});
