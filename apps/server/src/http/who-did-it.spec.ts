import type { CommandId, Entry, EntryId, Instant, NewEntry, StreamId } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import {
  fold,
  participationBegun,
  participationEnded,
  participationLinked,
  representativeNamed,
} from '@xiezhi/record';
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

/** 林向南 is sued beside the company and represents two of them, or represented one until another did. */
const beside = fold(
  'case',
  entered([
    ...(
      [
        ['d1', '云州木禾家居有限公司', 'organisation'],
        ['d2', '林向南', 'person'],
        ['d3', '云州木禾物流有限公司', 'organisation'],
      ] as const
    ).map(([participant, name, kind]) =>
      participationBegun.make({
        shared: { participant, role: 'defendant', side: 'defendant', name, kind },
        personal: {},
      }),
    ),
    ...(['d1', 'd2'] as const).map((participant) =>
      participationLinked.make({ shared: { participant, person: 'lin' } }),
    ),
    representativeNamed.make({
      shared: { participant: 'd1', name: '林向南', capacity: 'legal-representative' },
    }),
    ...(['d1', 'd3'] as const).flatMap((participant) => [
      participationLinked.make({ shared: { participant, person: 'shao' } }),
      representativeNamed.make({
        shared: { participant, name: '邵知行', capacity: 'legal-representative' },
      }),
    ]),
  ]),
);
const of = (person: string, body: object) => whoOf({ ...by(person), body }, zh, beside);

test('CPLI-51: of whoever stands there more than once, an act is that of the one it says, and of no other', () => {
  expect(of('lin', { participant: 'd2' })).toBe('被告 林向南');
  expect(of('lin', { participant: 'd1' })).toBe(
    '被告 云州木禾家居有限公司（法定代表人、负责人林向南）',
  );
  // What does not say for whom says who it was.
  expect(of('lin', {})).toBe('被告 林向南');
  expect(of('shao', { participant: 'd3' })).toBe(
    '被告 云州木禾物流有限公司（法定代表人、负责人邵知行）',
  );
  expect(of('shao', {})).toBe('被告 邵知行');
});

test('CPL-51, CPL-61: whoever sues for an organisation as the one who represents it is named as that, and not as an agent', () => {
  const suing = (representative: string) =>
    fold(
      'case',
      entered([
        participationBegun.make({
          shared: {
            participant: 'p1',
            role: 'plaintiff',
            side: 'plaintiff',
            name: '云州木禾家居有限公司',
            kind: 'organisation',
          },
          personal: { representative },
        }),
        participationBegun.make({
          shared: {
            participant: 'g1',
            role: 'agent',
            side: 'plaintiff',
            name: '柏仲书',
            kind: 'person',
            person: 'bai',
            principal: 'p1',
            authority: 'pending',
          },
          personal: {},
        }),
      ]),
    );
  for (const role of ['person', 'agent'] as const) {
    const entry = {
      ...by('bai'),
      body: {},
      actor: { kind: 'person' as const, person: 'bai' as never, role },
    };
    expect(whoOf(entry, zh, suing('柏仲书'))).toBe('法定代表人、负责人 柏仲书（权限待核对）');
    expect(whoOf(entry, zh, suing('邵知行'))).not.toContain('法定代表人');
  }
});

/** 柏仲书 came with a code, for a company, before the court had seen that they represent it; now it has. */
const came = fold(
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
    participationBegun.make({
      shared: {
        participant: 'g1',
        role: 'agent',
        side: 'defendant',
        name: '柏仲书',
        kind: 'person',
        person: 'bai',
        principal: 'd1',
        authority: 'pending',
      },
      personal: {},
    }),
    participationEnded.make({ shared: { participant: 'g1', why: 'represents' } }),
    participationLinked.make({ shared: { participant: 'd1', person: 'bai' } }),
    representativeNamed.make({
      shared: { participant: 'd1', name: '柏仲书', capacity: 'legal-representative' },
    }),
  ]),
);

test('CPLI-51: what a representative did before the court had seen that they are it was neither the company itself nor an agent', () => {
  for (const role of ['person', 'agent'] as const) {
    const entry = {
      ...by('bai'),
      actor: { kind: 'person' as const, person: 'bai' as never, role },
    };
    for (const body of [{ participant: 'g1' }, {}])
      expect(whoOf({ ...entry, body }, zh, came)).toBe(
        '被告 云州木禾家居有限公司（法定代表人、负责人柏仲书）',
      );
  }
});

test('CPLI-51: the head of a company who is sued beside it linked his own part himself', () => {
  const entry = {
    ...by('lin'),
    actor: { kind: 'person' as const, person: 'lin' as never, role: 'person' },
  };
  expect(whoOf({ ...entry, body: { participant: 'd2' } }, zh, beside)).toBe('本人 林向南');
});
