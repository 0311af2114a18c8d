import type { Example } from '../example.ts';
import { Disclosure } from './disclosure.tsx';

export const disclosureExamples: readonly Example[] = [
  {
    name: 'Disclosure',
    element: <Disclosure summary="我不知道代码">可以空着，写清名称和地址。</Disclosure>,
  },
];
