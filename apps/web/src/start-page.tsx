import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { UiProvider } from '@xiezhi/ui';
import type { Lang } from '@xiezhi/contract';
import { MeProvider } from './me.tsx';
import { Landing } from './pages/landing.tsx';
import { fetchTexts, SettingsProvider } from './settings.tsx';

/**
 * The landing page as a stranger's browser shows it before any program has run: the same screen, its links at work. What
 * needs the program is switched off until it is there, so that nothing is typed into a field that is about to go.
 */
export async function startPage(
  lang: Lang,
): Promise<{ readonly title: string; readonly screen: string }> {
  const { name, ui } = await fetchTexts(lang);
  const screen = renderToStaticMarkup(
    <SettingsProvider lang={lang}>
      <MeProvider>
        <UiProvider lang={lang} texts={ui}>
          <StaticRouter location="/">
            <Landing />
          </StaticRouter>
        </UiProvider>
      </MeProvider>
    </SettingsProvider>,
  );
  return {
    title: name,
    screen: screen.replaceAll(/<(button|input|select|textarea)(?=[\s>])/g, '<$1 disabled'),
  };
}
