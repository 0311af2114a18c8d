import type { CourtSettingsDto } from '@xiezhi/contract';
import { UiProvider } from '@xiezhi/ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { beforeAll, expect, test } from 'vitest';
import { fetchInsideTexts, fetchTexts, SettingsProvider } from '../settings.tsx';
import { insideZhCN } from '../texts/inside.zh-CN.ts';
import { FirstSteps } from './first-steps.tsx';

const s = insideZhCN.desk.court.firstSteps;

beforeAll(async () => {
  await fetchInsideTexts();
  // Whoever read English before, in the same program, fetched those of English alone.
  await fetchTexts('zh-CN');
});

type Read = Pick<CourtSettingsDto, 'divisions' | 'unfilled' | 'site' | 'mail' | 'calendar'>;

const calendar = {
  stream: 'rulebook:cn',
  from: 2004,
  to: 2027,
  provisional: 0,
  loaded: [],
  proposed: [],
};
const bare: Read = {
  divisions: [],
  unfilled: ['审判员', '书记员'],
  site: '',
  mail: { from: 'court@court.example', server: null, last: null },
  calendar: { ...calendar, missing: [2027] },
};

const shown = (court: Read): string =>
  renderToStaticMarkup(
    <SettingsProvider lang="zh-CN">
      <UiProvider lang="zh-CN">
        <StaticRouter location="/desk/court">
          <FirstSteps court={court as CourtSettingsDto} act={(command) => <i>{command}</i>} />
        </StaticRouter>
      </UiProvider>
    </SettingsProvider>,
  );

test('an empty court tells its administrator what to do first, and each step leads to where it is done', () => {
  const page = shown(bare);
  for (const words of [s.divisions, s.postsLeft('审判员、书记员'), s.site, s.mail, s.calendar])
    expect(page).toContain(words);
  for (const command of [
    'court.open-division',
    'court.grant-office',
    'court.describe',
    'court.try-mail',
  ])
    expect(page).toContain(`<i>${command}</i>`);
  expect(page).toContain('href="#calendar"');
  expect(page.split(s.open)).toHaveLength(6);
});

test('what is done is ticked and asked for no more; with all of it the list is gone, and to others it is never shown', () => {
  const page = shown({ ...bare, divisions: [{ id: 'd1', name: '民事审判庭' }] });
  expect(page).not.toContain('court.open-division');
  expect(page.split(s.open)).toHaveLength(5);
  const whole: Read = {
    divisions: [{ id: 'd1', name: '民事审判庭' }],
    unfilled: [],
    site: 'https://court.example',
    mail: { from: 'court@court.example', server: null, last: { state: 'done', error: '' } },
    calendar: { ...calendar, missing: [] },
  };
  expect(shown(whole)).toBe('');
  expect(shown({ ...bare, mail: null })).toBe('');
});
