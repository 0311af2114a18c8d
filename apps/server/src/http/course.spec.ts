import { courtDay, instant } from '@xiezhi/kernel';
import type { Label, PersonId } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { catalogue } from '@xiezhi/procedures';
import type { CaseState, Hearing, Participant, Service } from '@xiezhi/record';
import { folds } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { courseOf, fixedOf } from './course.ts';
import { Words } from './words.ts';

const empty = folds.case.initial;
const at = instant('2026-03-05T08:00:00.000Z');
const party = (id: string, side: 'plaintiff' | 'defendant', name: string) =>
  ({ id, role: side, side, name, person: id, principal: null, to: null }) as unknown as Participant;
const complaint = {
  addressee: 'd1',
  complaint: true,
  papers: [],
  traces: [],
  effective: { on: '2026-03-05', at },
} as unknown as Service;
const sitting = {
  id: 'h1',
  at: instant('2026-03-30T01:30:00.000Z'),
  place: '第三法庭',
  purpose: 'hearing',
  expected: { p1: 'online', d1: 'in-person' },
  replacedBy: null,
  postponed: false,
  held: null,
} as unknown as Hearing;
/** The complaint served on 5 March; a hearing fixed, to which the plaintiff agreed to come online. */
const running = {
  ...empty,
  filing: { ...empty.filing, status: 'registered' },
  participation: {
    ...empty.participation,
    participants: [party('p1', 'plaintiff', '沈静宜'), party('d1', 'defendant', '钱守拙')],
  },
  service: { ...empty.service, services: [complaint] },
  hearing: { hearings: [sitting] },
  consent: {
    ...empty.consent,
    answers: { p1: { hearing: { status: 'agreed', withdrawal: null, entry: 'e3', seq: 3, at } } },
  },
} as unknown as CaseState;

const read = (day: string, state: CaseState, ...labels: readonly Label[]) =>
  readAs(null, day, state, ...labels);
const readAs = (
  person: string | null,
  day: string,
  state: CaseState,
  ...labels: readonly Label[]
) =>
  fixedOf(
    state,
    new Words(catalogue, 'zh-CN', null),
    new Set<Label>(['public', 'parties', ...labels]),
    lawAt(courtDay(day)),
    person as PersonId | null,
  ).map(({ on, text }) => `${on} ${text}`);

describe('what has a day already', () => {
  test('CPL-130: the last day to object to jurisdiction is said to the defendant’s side, and not to the other', () => {
    const line = '2026-03-20 钱守拙对管辖权有异议的，在这一天以前（含当天）提出';
    expect(read('2026-03-10', running, 'side:defendant')).toContain(line);
    expect(read('2026-03-10', running, 'side:plaintiff')).not.toContain(line);
    expect(read('2026-03-21', running, 'side:defendant')).not.toContain(line);
  });

  test('CPL-139: a sitting whose day is over is told as one of which nothing is entered, and nobody is told how to come', () => {
    expect(read('2026-03-30', running, 'side:defendant').join()).toContain('提前');
    const over = read('2026-03-31', running, 'side:defendant').filter((one) =>
      one.includes('第三法庭'),
    );
    expect(over).toEqual(['2026-03-30 开庭：09:30，第三法庭。这一天已过，法院还没有登记庭审情况']);
  });

  test('CPL-130: whoever has answered on the merits, or was heard, is told no day to object to jurisdiction', () => {
    const told = (state: CaseState) =>
      read('2026-03-10', state, 'side:defendant').filter((one) => one.includes('管辖权'));
    expect(told(running)).toHaveLength(1);
    const answered = { ...running.defence, defences: [{ participant: 'd1' }] };
    expect(told({ ...running, defence: answered } as unknown as CaseState)).toEqual([]);
    const held = { hearings: [{ ...sitting, held: { at } }] };
    expect(told({ ...running, hearing: held } as unknown as CaseState)).toEqual([]);
  });

  test('CPL-128: the plaintiff reads until when the defendant may answer, until it has answered or the day is past', () => {
    const line = '2026-03-20 钱守拙的答辩期到这一天；不答辩的，不影响审理';
    expect(read('2026-03-10', running, 'side:plaintiff')).toContain(line);
    expect(read('2026-03-10', running, 'side:defendant')).not.toContain(line);
    expect(read('2026-03-21', running, 'side:plaintiff')).not.toContain(line);
    const defence = { ...running.defence, defences: [{ participant: 'd1', unshown: null }] };
    const answered = { ...running, defence } as unknown as CaseState;
    expect(read('2026-03-10', answered, 'side:plaintiff')).not.toContain(line);
  });

  test('CPL-128: the court reads the time to answer of a defendant without an account, and of one with an account as its task', () => {
    const line = '2026-03-20 钱守拙的答辩期到这一天；不答辩的，不影响审理';
    const { participation } = running;
    const held = (person: string | null): CaseState =>
      ({
        ...running,
        participation: {
          ...participation,
          participants: participation.participants.map((one) =>
            one.id === 'd1' ? { ...one, person } : one,
          ),
        },
      }) as unknown as CaseState;
    expect(read('2026-03-10', held(null), 'court')).toContain(line);
    expect(read('2026-03-10', held('qian'), 'court')).not.toContain(line);
    const lawyer = { ...party('g1', 'defendant', '邵知行'), role: 'agent', principal: 'd1' };
    const spokenFor = {
      ...held(null),
      participation: {
        ...participation,
        participants: [...held(null).participation.participants, lawyer],
      },
    } as unknown as CaseState;
    expect(read('2026-03-10', spokenFor, 'court')).not.toContain(line);
  });

  test('CPL-139: each reads how they attend the hearing: online, or in which room', () => {
    const [plaintiff] = read('2026-03-25', running, 'side:plaintiff');
    expect(plaintiff).toContain(
      '2026-03-30 开庭：09:30，第三法庭。您在线参加，进入在线法庭的办法由书记员另行通知',
    );
    const [defendant] = read('2026-03-25', running, 'side:defendant');
    expect(defendant).toContain('提前十五分钟到第三法庭');
    const court = ['court', 'side:plaintiff', 'side:defendant'] as const;
    expect(read('2026-03-25', running, ...court)[0]).toContain('在线参加：沈静宜');
  });

  test('CPL-139: of two who are sued together and attend differently, each is told how they do', () => {
    const { participation } = running;
    const second = party('d2', 'defendant', '云州木禾');
    const online = running.consent.answers['p1'];
    const state = {
      ...running,
      participation: { ...participation, participants: [...participation.participants, second] },
      hearing: { hearings: [{ ...sitting, expected: { ...sitting.expected, d2: 'online' } }] },
      consent: { ...running.consent, answers: { p1: online, d2: online } },
    } as unknown as CaseState;
    const [other] = readAs('d2', '2026-03-25', state, 'side:defendant');
    expect(other).toContain('您在线参加，进入在线法庭的办法由书记员另行通知');
    expect(other).not.toContain('在线参加：');
    const [first] = readAs('d1', '2026-03-25', state, 'side:defendant');
    expect(first).toContain('提前十五分钟到第三法庭');
    expect(first).toContain('在线参加：云州木禾');
    const court = ['court', 'side:plaintiff', 'side:defendant'] as const;
    expect(readAs('lu', '2026-03-25', state, ...court)[0]).toContain('在线参加：沈静宜、云州木禾');
  });

  test('OLR-5.1.1: whoever is called in person after all is told of the room', () => {
    const consent = { ...running.consent, converted: { p1: { hearing: 9 } } };
    const [line] = read('2026-03-25', { ...running, consent }, 'side:plaintiff');
    expect(line).toContain('提前十五分钟到第三法庭');
  });
});

test('FEE-20: whoever paid at the court that handed the case over is not told to pay once more', () => {
  const transferred = {
    stream: 'case:1',
    court: 'east',
    courtName: '云州市东湖区人民法院',
    caseNumber: '（2026）演0102民初8号',
    filedAt: at,
    paid: 131_200,
  };
  const told = (paid: number): string => {
    const filing = { ...empty.filing, status: 'under-review' as const };
    const state: CaseState = {
      ...empty,
      filing: { ...filing, transferred: { ...transferred, paid } },
    };
    const words = new Words(catalogue, 'zh-CN', null);
    const [first] = courseOf(state, words, new Set(['parties']), lawAt(courtDay('2026-03-05')));
    return first?.text ?? '';
  };
  expect(told(131_200)).toContain('云州市东湖区人民法院已经交过');
  expect(told(131_200)).not.toContain('七日内交纳');
  expect(told(0)).toContain('七日内交纳');
});
