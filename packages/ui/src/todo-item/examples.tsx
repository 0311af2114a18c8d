import type { Example } from '../example.ts';
import { TodoItem } from './todo-item.tsx';

export const todoItemExamples: readonly Example[] = [
  {
    name: 'TodoItem',
    element: (
      <ol className="todo">
        <TodoItem
          title="是否同意在线开庭？"
          lead="只问开庭这一步。不同意也不影响您的权利。"
          action="去答复"
          href="#answer"
          owed
          first
          basis={[{ id: 'OLR-4', name: '在线诉讼规则第四条' }]}
          due={{ on: '5月11日', days: 4, provisional: false }}
        />
      </ol>
    ),
  },
];
