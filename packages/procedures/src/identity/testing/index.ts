import type { NewEntry, StreamId } from '@xiezhi/kernel';
import { identityChecked, personRegistered } from '@xiezhi/record';
import { streamId } from '@xiezhi/kernel';
import type { CodeAnswer, MeansAnswer, ReportsAnswer, TiesAnswer } from '../answers.ts';
import { catalogue } from '../../index.ts';
import { Scenario } from '../../testing/index.ts';

export const residentId = '11010519491231002X';
export const otherResidentId = '440308199901101512';
export const mobile = '13800000005';

export interface World {
  code: CodeAnswer;
  register: 'match' | 'no-match' | 'unavailable';
  mobile?: 'match' | 'no-match' | undefined;
  face: 'match' | 'no-match' | 'unavailable';
  holder: string | null;
  reports?: ReportsAnswer;
  means: MeansAnswer['outcome'];
  ties?: TiesAnswer | null;
}

/** What the outside answers unless a test says otherwise; a test changes it between acts. */
export const calm = (): World => ({
  code: 'right',
  register: 'match',
  face: 'match',
  holder: null,
  means: 'right',
});

export const scenario = (world: World): Scenario =>
  new Scenario(catalogue, '2026-11-24T01:00:00.000Z', {
    'phone-code': () => world.code,
    'identity-register': () => ({
      outcome: world.register,
      source: 'simulator',
      ...(world.mobile === undefined ? {} : { mobile: world.mobile }),
    }),
    'reports-of-misuse': () => world.reports ?? 'within',
    'face-check': () => ({ outcome: world.face, source: 'simulator' }),
    'account-ties': () => (world.ties === undefined ? { cases: 0, asked: 0 } : world.ties),
    means: () => ({ outcome: world.means, id: 'totp' }),
    'means-begun': () => ({ outcome: world.means, kept: 'sealed', id: 'k1' }),
    'person-by-resident-id': () => (world.holder === null ? null : { person: world.holder }),
  });

export const registration = {
  name: '赵青禾',
  residentId,
  mobile,
  code: '123456',
  password: '一句我自己记得住的话吧',
  agreed: true,
};

export const zhao: StreamId = streamId('person', 'zhao');

/** A registered person; level 2 when the register has confirmed name and number. */
export const registered = (level: 1 | 2 | 3 = 2): readonly NewEntry[] => [
  personRegistered.make({
    shared: { name: '赵青禾', agreed: true },
    personal: { label: 'person:zhao', value: { residentId, mobile } },
  }),
  identityChecked.make({
    shared: {
      method: level === 3 ? 'face' : 'register',
      outcome: level === 1 ? 'unavailable' : 'match',
      source: 'simulator',
      level,
    },
  }),
];
