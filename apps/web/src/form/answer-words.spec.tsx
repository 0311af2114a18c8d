import type { FieldDto } from '@xiezhi/contract';
import { UiProvider } from '@xiezhi/ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SettingsProvider } from '../settings.tsx';
import { AnswerWords } from './answer-words.tsx';
import { commandInput } from './values.ts';

/* What stands on the page where everything is checked is what is handed in. */

const party: FieldDto = { path: 'plaintiff', component: 'party', label: '原告', optional: false };
const written = {
  name: '云州木禾家居有限公司',
  residentId: '110105197107190057',
  workplace: '云州市东湖区档案馆',
  creditCode: '91110000600007267B',
  representative: '柏仲书',
};

const shown = (field: FieldDto, value: unknown): string =>
  renderToStaticMarkup(
    <SettingsProvider>
      <UiProvider lang="zh-CN">
        <AnswerWords field={field} value={value} />
      </UiProvider>
    </SettingsProvider>,
  );

test.each([
  ['organisation', ['creditCode', 'representative'], ['residentId', 'workplace']],
  ['person', ['residentId', 'workplace'], ['creditCode', 'representative']],
] as const)(
  'CPL-124: of %s the answers show what is handed in, and nothing that stayed behind of the other kind',
  (kind, own, foreign) => {
    const value = { kind, ...written };
    const many: FieldDto = { ...party, path: 'defendants', component: 'parties' };
    const pages = [{ id: 'you', title: '', lead: '', fields: [party] }];
    const sent = commandInput({ pages } as never, { plaintiff: value })['plaintiff'];
    for (const words of [shown(party, value), shown(many, [value])]) {
      for (const name of own) {
        expect(words).toContain(written[name]);
        expect(sent).toHaveProperty(name);
      }
      for (const name of foreign) {
        expect(words).not.toContain(written[name]);
        expect(sent).not.toHaveProperty(name);
      }
    }
  },
);
