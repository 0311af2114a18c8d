import type { RepresentationDto } from './representation-wire.ts';

const stream = 'case:2afcd3827fc9bcba5d1f2eb1';
const at = '2026-03-02T01:00:00.000Z';

/** What the question of who acts for the reader is answered with. */
export const representationExample: RepresentationDto = {
  forMe: [
    {
      stream,
      caseTitle: '沈静宜与钱守拙承揽合同纠纷',
      number: '（2026）演0102民初1号',
      party: '沈静宜',
      agent: '邵知行',
      standing: '律师',
      reach: '一般授权，只限：举证、质证，到2026年12月31日为止',
      state: 'holds',
      at,
      done: [{ seq: 12, at, title: '提交证据', mark: '' }],
      doneTotal: 1,
      acts: [{ command: 'authority.end', stream, key: 'g4', title: '解除委托' }],
    },
  ],
  byMe: [],
  casesLeftOut: 0,
};
