import type { Example } from '../example.ts';
import { CreditCodeField, ResidentIdField } from './code-cells.tsx';

const still = (): void => undefined;

export const codeCellsExamples: readonly Example[] = [
  {
    name: 'ResidentIdField',
    element: <ResidentIdField id="x-id" label="身份证号" value="" onChange={still} />,
  },
  {
    name: 'CreditCodeField: one character missing',
    element: (
      <CreditCodeField
        id="x-code"
        label="统一社会信用代码"
        hint="18 位，在营业执照右上角。"
        mend="代码是 18 位，您填了 17 位。请对照营业执照，看看是不是漏了最后一位。"
        value="91990102MA0DEM0X7"
        onChange={still}
      />
    ),
  },
];
