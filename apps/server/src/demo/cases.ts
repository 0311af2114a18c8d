import type { Instant } from '@xiezhi/kernel';
import type { DemoCourt } from './court.ts';

/** The demo's cases, in every stage. @returns how many. */
export async function demoCases(
  demo: DemoCourt,
  _now: Instant,
  _say: (line: string) => void,
): Promise<number> {
  await demo.giveAs('shen', 'filing.submit', null, {
    court: demo.court,
    cause: '9143',
    plaintiff: { kind: 'person', name: '沈静宜' },
    defendants: [
      { kind: 'organisation', name: '云州木禾家居有限公司', address: '云州市东湖区工业路 8 号' },
    ],
    claims: [{ text: '退还定作款', yuan: '60480' }],
    grounds: '2026 年 1 月签订定作合同，付款后一直没有交货。',
    attachments: [],
    conformsToOriginals: true,
    truthful: true,
  });
  return 1;
}
