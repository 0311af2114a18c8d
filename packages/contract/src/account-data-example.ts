import type { AccountDataDto } from './account-wire.ts';

const stream = 'case:2afcd3827fc9bcba5d1f2eb1';
const at = '2026-03-02T02:00:00.000Z';
const number = '（2026）演0102民初1号';

/** What the question of all that the court holds on the reader is answered with. */
export const accountDataExample: AccountDataDto = {
  madeAt: at,
  account: {
    id: '5f1c0a9be2d34c7788aa01ff',
    name: '沈静宜',
    formerNames: [],
    residentId: '11010519491231002X',
    document: null,
    mobile: '13800000001',
    assurance: 2,
    means: [],
  },
  history: [{ seq: 1, at, title: '实名注册', detail: '沈静宜' }],
  signIns: {
    open: [],
    before: [{ at, device: 'Chrome · Android', how: 'password', newDevice: false }],
  },
  cases: [{ stream, number, title: '沈静宜与钱守拙承揽合同纠纷', roles: ['原告'], openedAt: at }],
  messages: [],
};
