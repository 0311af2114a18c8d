import { createContext, use, type ComponentType, type ReactNode } from 'react';
import { zhCn, type UiTexts } from '../texts/zh-cn.ts';

export type UiLang = 'zh-CN' | 'en';

export interface AnchorProps {
  readonly href: string;
  readonly children?: ReactNode;
  readonly className?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly 'aria-current'?: 'page' | 'step' | 'true';
  readonly 'aria-label'?: string;
  readonly onClick?: () => void;
}

interface Ui {
  readonly lang: UiLang;
  readonly t: UiTexts;
  /** How a link inside the site is followed: a plain anchor, or the router's. */
  readonly Anchor: ComponentType<AnchorProps>;
  /** The court's time in milliseconds; null where nobody gave one, and then nothing is reckoned from it. */
  readonly now: () => number | null;
}

function PlainAnchor(props: AnchorProps) {
  return <a {...props} />;
}

const UiContext = createContext<Ui>({
  lang: 'zh-CN',
  t: zhCn,
  Anchor: PlainAnchor,
  now: () => null,
});

export function UiProvider(props: {
  readonly lang: UiLang;
  /** The words of that language: Chinese ones are here, others are fetched by whoever reads them (`@xiezhi/ui/en`). */
  readonly texts?: UiTexts | undefined;
  readonly anchor?: ComponentType<AnchorProps>;
  readonly now?: () => number;
  readonly children: ReactNode;
}) {
  const value: Ui = {
    lang: props.lang,
    t: props.texts ?? zhCn,
    Anchor: props.anchor ?? PlainAnchor,
    now: props.now ?? (() => null),
  };
  return <UiContext value={value}>{props.children}</UiContext>;
}

export function useUi(): Ui {
  return use(UiContext);
}
