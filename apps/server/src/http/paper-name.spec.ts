import type { CaseState } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { aboutKey } from './about-key.ts';
import { titleFor } from './paper-name.ts';
import type { Words } from './words.ts';

const title = '民事裁定书（补正）';
const words = { lang: 'zh-CN', paper: (text: string) => text } as unknown as Words;
const paper = (id: string, addressee: string, named = title) => ({
  id,
  title: named,
  addressee,
  file: { sha256: id.repeat(64) },
});
const at = {
  documents: { papers: [paper('5', 'd1'), paper('6', 'd1'), paper('7', 'd1', '民事判决书')] },
  participation: { participants: [{ id: 'd1', name: '钱守拙', person: null }], grants: [] },
  hearing: { hearings: [] },
  service: {
    services: [{ id: 's1', addressee: 'd1', papers: [paper('5', 'd1'), paper('6', 'd1')] }],
  },
} as unknown as CaseState;

test('two rulings of one name that are served on somebody are told apart by their numbers in the case', () => {
  const [first, second, judgment] = at.documents.papers.map(({ title: named, file }) =>
    titleFor('d1', { title: named, file: file ?? { sha256: '' } }, at, words),
  );
  expect([first, second]).toEqual([`${title}（第 5 份文书）`, `${title}（第 6 份文书）`]);
  expect(judgment).toBe('民事判决书');
});

test('so they are in the service that waits to be signed for', () => {
  expect(aboutKey('s1', at, words)).toBe(`${title}（第 5 份文书）、${title}（第 6 份文书）`);
});
