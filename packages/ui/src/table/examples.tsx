import type { Example } from '../example.ts';
import { Table } from './table.tsx';

interface Row {
  readonly id: string;
  readonly title: string;
}

export const tableExamples: readonly Example[] = [
  {
    name: 'Table',
    element: (
      <Table<Row>
        caption="任务"
        rows={[
          { id: 'a', title: '排定法庭' },
          { id: 'b', title: '送达答辩状副本' },
        ]}
        keyOf={(row) => row.id}
        selected="a"
        onSelect={() => undefined}
        onOpen={() => undefined}
        columns={[{ id: 'title', title: '要办的事', cell: (row) => <b>{row.title}</b> }]}
      />
    ),
  },
];
