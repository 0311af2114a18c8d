import type { Example } from '../example.ts';
import { MarksField } from './marks-field.tsx';

const places = [
  { value: 'defendants.0.address', label: '被告钱守拙的住址', hint: '没有写' },
  { value: 'claims.0.text', label: '第1项诉讼请求', hint: '退还定作款 60,480.00' },
];

export const marksFieldExamples: readonly Example[] = [
  {
    name: 'MarksField',
    element: (
      <MarksField
        id="m-marks"
        label="逐处标注"
        places={places}
        value={[{ at: 'defendants.0.address', note: '' }]}
        onChange={() => undefined}
        mendOf={(path) => (path === '0.note' ? '请写明怎样补。' : undefined)}
      />
    ),
  },
];
