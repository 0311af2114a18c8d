import { createContext, use, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import type { Lang } from '@xiezhi/contract';
import { speak } from './api.ts';
import { read, write } from './keep.ts';
import { zhCN, type StartTexts, type Texts } from './texts/zh-CN.ts';

/** Text sizes of the elder theme, in pixels: 21 is its base, 30 its largest. */
export const elderSizes = [21, 24, 27, 30] as const;

/** Words of the first screen, into which those of the pages behind it are put when the first of these is opened. */
type Catalogue = StartTexts & Partial<Texts>;

/** Chinese comes with the program; another language is fetched by whoever reads it. */
const catalogues: Partial<Record<Lang, Catalogue>> = { 'zh-CN': zhCN };

/** What is read here now; null until the first screen stands. */
let reading: Lang | null = null;
/** Whether anybody has gone behind the landing page yet. */
let inside = false;

const isThere = (lang: Lang): boolean =>
  catalogues[lang] !== undefined && (!inside || catalogues[lang].desk !== undefined);

export async function fetchTexts(lang: Lang): Promise<StartTexts> {
  const words: Catalogue =
    lang === 'en' ? (catalogues.en ??= (await import('./texts/en.ts')).en) : zhCN;
  if (inside && !isThere(lang))
    Object.assign(
      words,
      lang === 'en'
        ? (await import('./texts/inside.en.ts')).insideEn
        : (await import('./texts/inside.zh-CN.ts')).insideZhCN,
    );
  return words;
}

/** What the pages behind the landing page say: none of them stands before its words are there (`app.tsx`). */
export async function fetchInsideTexts(): Promise<void> {
  inside = true;
  const lang = reading ?? stored().lang;
  // Where the words of another language could not be had everything is said in Chinese.
  await fetchTexts(catalogues[lang] ? lang : 'zh-CN');
}

/** The words of the language this reader chose before, so that the first screen already speaks it. */
export const fetchKeptTexts = (): Promise<StartTexts> => fetchTexts(stored().lang);

interface Kept {
  readonly lang: Lang;
  readonly elder: boolean;
  readonly size: number;
  readonly letters: boolean;
}

interface Settings extends Kept {
  readonly t: Texts;
  readonly change: (part: Partial<Kept>) => void;
}

/** Of a reader who has not chosen: Chinese, unless their browser reads English and no Chinese at all. */
const spoken = (): Lang => {
  const reads = (lang: string): boolean => navigator.languages.some((one) => one.startsWith(lang));
  return reads('en') && !reads('zh') ? 'en' : 'zh-CN';
};

function stored(): Kept {
  const kept = (read('settings') ?? {}) as Partial<Kept>;
  const size = elderSizes.find((each) => each === kept.size) ?? elderSizes[0];
  return {
    lang: kept.lang ?? spoken(),
    elder: kept.elder === true,
    size,
    letters: kept.letters !== false,
  };
}

const SettingsContext = createContext<Settings | null>(null);

function dress(kept: Kept): void {
  const html = document.documentElement;
  html.lang = kept.lang;
  if (kept.elder) {
    html.dataset['theme'] = 'elder';
    html.style.setProperty('--elder-scale', String(kept.size / elderSizes[0]));
  } else {
    delete html.dataset['theme'];
    html.style.removeProperty('--elder-scale');
  }
}

/**
 * A catalogue that is not there any more belongs to a program that the court has replaced: the page is loaded anew in the
 * language asked for. Without a connection the page stays, and its own line says that there is none.
 */
const startAnew = (kept: Kept) => () => {
  if (!navigator.onLine) return;
  write('settings', kept);
  location.reload();
};

/**
 * What this reader chose for this browser: language, large print, single-letter keys. Where a page is written before
 * anybody reads it, its language is given.
 */
export function SettingsProvider(props: { readonly lang?: Lang; readonly children: ReactNode }) {
  const { lang, children } = props;
  const [kept, setKept] = useState(() => (lang === undefined ? stored() : { ...stored(), lang }));
  // Before any screen asks the court something: the question goes out in this language.
  useLayoutEffect(() => {
    reading = kept.lang;
    speak(kept.lang);
    dress(kept);
    write('settings', kept);
  }, [kept]);
  const value = useMemo<Settings>(
    () => ({
      ...kept,
      // Whole by the time a page asks for more than the first screen has: see fetchInsideTexts.
      t: (catalogues[kept.lang] ?? zhCN) as Texts,
      change: (part) => {
        const changed = (): void => {
          setKept((before) => ({ ...before, ...part }));
        };
        if (isThere(part.lang ?? kept.lang)) changed();
        else void fetchTexts(part.lang ?? kept.lang).then(changed, startAnew({ ...kept, ...part }));
      },
    }),
    [kept],
  );
  return <SettingsContext value={value}>{children}</SettingsContext>;
}

/** For what stands on the first screen: with the words that are there then, and no others. */
export const useStart: () => Omit<Settings, 't'> & { readonly t: StartTexts } = useSettings;

export function useSettings(): Settings {
  const settings = use(SettingsContext);
  if (!settings) throw new Error('SettingsProvider is missing');
  return settings;
}
