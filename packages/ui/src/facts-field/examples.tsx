import type { Example } from '../example.ts';
import { FactsAnsweredField } from './facts-answered-field.tsx';
import { FactsField } from './facts-field.tsx';
import type { FactQuestions } from './groups.tsx';

const groups: readonly FactQuestions[] = [
  {
    id: 'loan',
    title: '借款的提供',
    facts: [
      { id: 'handed-amount', kind: 'money', label: '实际提供的金额（元）', claimed: '50,000' },
      { id: 'handed-on', kind: 'day', label: '提供借款的日期', claimed: '2025-03-01' },
      {
        id: 'handed-how',
        kind: 'choice',
        label: '借款提供方式',
        options: [
          { value: 'transfer', label: '转账' },
          { value: 'cash', label: '现金' },
        ],
      },
    ],
  },
  {
    id: 'more',
    title: '其他',
    facts: [{ id: 'more', kind: 'text', label: '其他需要说明的', inWords: true }],
  },
];

export const factsFieldExamples: readonly Example[] = [
  {
    name: 'FactsField',
    element: (
      <FactsField
        id="x-facts"
        label="这类案件一般要说清的事实"
        form="private-loan"
        groups={groups}
        value={[
          { fact: 'handed-amount', value: '5万' },
          { fact: 'handed-on', open: 'unknown' },
          { fact: 'handed-how', value: 'transfer' },
        ]}
        onChange={() => undefined}
        mendOf={() => undefined}
      />
    ),
  },
  {
    name: 'FactsAnsweredField',
    element: (
      <FactsAnsweredField
        id="x-answered"
        label="对原告主张的事实，逐项答复"
        form="private-loan"
        groups={groups}
        value={[{ fact: 'handed-amount', answer: 'contested', note: '只给了四万' }]}
        onChange={() => undefined}
        mendOf={() => undefined}
      />
    ),
  },
];
