import type { Example } from '../example.ts';
import { Footer } from './footer.tsx';

export const footerExamples: readonly Example[] = [
  { name: 'Footer', element: <Footer lines={['网上办、窗口办、邮寄办，效力相同。']} links={[]} /> },
];
