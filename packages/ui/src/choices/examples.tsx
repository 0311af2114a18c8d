import type { Example } from '../example.ts';
import { CheckChoices, Confirmation, RadioChoices, YesNo } from './choices.tsx';

const still = (): void => undefined;
const choices = [
  { value: 'person', label: '一个人' },
  {
    value: 'organisation',
    label: '公司或其他单位',
    hint: '个体工商户、合作社、学校、物业等也选这里',
  },
];

export const choicesExamples: readonly Example[] = [
  {
    name: 'RadioChoices',
    element: (
      <RadioChoices
        id="x-kind"
        label="被告是"
        choices={choices}
        value="organisation"
        onChange={still}
      />
    ),
  },
  {
    name: 'CheckChoices: to mend',
    element: (
      <CheckChoices
        id="x-some"
        label="用哪些方式联系您"
        mend="请至少选一项。"
        choices={choices}
        value={[]}
        onChange={still}
      />
    ),
  },
  {
    name: 'YesNo',
    element: <YesNo id="x-yes" label="同意在线开庭吗？" value={null} onChange={still} />,
  },
  {
    name: 'Confirmation',
    element: (
      <Confirmation
        id="x-true"
        label="以上内容属实，我知道作虚假陈述的后果。"
        value
        onChange={still}
      />
    ),
  },
];
