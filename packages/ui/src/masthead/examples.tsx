import type { Example } from '../example.ts';
import { Masthead } from './masthead.tsx';

export const mastheadExamples: readonly Example[] = [
  {
    name: 'Masthead',
    element: (
      <Masthead
        name="獬豸在线诉讼"
        court="云州市东湖区人民法院"
        links={[{ href: '#do', title: '办事', current: true }]}
      >
        <button type="button" className="btn">
          English
        </button>
      </Masthead>
    ),
  },
];
