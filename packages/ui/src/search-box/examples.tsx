import type { Example } from '../example.ts';
import { SearchBox } from './search-box.tsx';

export const searchBoxExamples: readonly Example[] = [
  {
    name: 'SearchBox',
    element: (
      <SearchBox
        label="查找"
        placeholder="案号、当事人"
        initial=""
        letters
        onSearch={() => undefined}
      />
    ),
  },
];
