import type { FactFormDto, FieldDto } from '@xiezhi/contract';
import { UiProvider } from '@xiezhi/ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PointsView } from './points-view.tsx';

/* Facts of a cause on the page: a mark stands at its fact, and nothing is put to be admitted that nobody stated. */

type Groups = FactFormDto['groups'];
const groups: Groups = [
  { id: 'one', title: '合同', facts: [{ id: 'rate', kind: 'rate', label: '年利率' }] },
  { id: 'two', title: '欠款', facts: [{ id: 'owed', kind: 'money', label: '尚欠本金' }] },
];
const answering: Groups = [
  {
    id: 'one',
    title: '合同',
    facts: [
      { id: 'rate', kind: 'rate', label: '年利率', claimed: '24' },
      { id: 'owed', kind: 'money', label: '尚欠本金', claimed: '不清楚', inWords: true },
    ],
  },
];

function shown(
  component: FieldDto['component'],
  asked: Groups,
  value: unknown,
  mends: Readonly<Record<string, string>> = {},
): string {
  const factForms = [{ id: 'loan', causes: ['1'], groups: asked }];
  const field: FieldDto = { path: 'facts', component, label: '事实', optional: true, factForms };
  return renderToStaticMarkup(
    <UiProvider lang="zh-CN">
      <PointsView
        id="f-facts"
        label="事实"
        field={field}
        value={value}
        onChange={() => undefined}
        mendOf={(path) => mends[path]}
      />
    </UiProvider>,
  );
}

describe('facts of a cause on the page', () => {
  test('what is wrong stands at its fact, though others were left empty before it, and its group is open', () => {
    const value = [
      { form: 'loan', fact: 'rate', value: '' },
      { form: 'labour', fact: 'owed', value: '8000' },
      { form: 'loan', fact: 'owed', value: '很多' },
    ];
    const html = shown('cause-facts', groups, value, { '0.value': '太长了' });
    const second = html.slice(html.lastIndexOf('<details'));
    expect(second).toContain('太长了');
    expect(second).toMatch(/^<details[^>]* open/);
    expect(html.indexOf('太长了')).toBe(html.lastIndexOf('太长了'));
    expect(html).not.toContain('8000');
  });

  test('what was ticked shows no words, which come back with the tick taken away', () => {
    const said = { form: 'loan', fact: 'owed', value: '五万' };
    expect(shown('cause-facts', groups, [said])).toContain('五万');
    expect(shown('cause-facts', groups, [{ ...said, open: 'unknown' }])).not.toContain('五万');
  });

  test('of what the plaintiff does not state one says what one likes, and contests nothing', () => {
    const html = shown('facts-answered', answering, []);
    const [stated = '', open = ''] = html.split('class="facts-one"').slice(1);
    expect(stated.match(/type="radio"/g)).toHaveLength(4);
    expect(stated).toContain('原告主张：24');
    expect(open).not.toContain('radio');
    expect(open).toContain('<textarea');
  });
});
