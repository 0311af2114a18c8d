import type { ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly count?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}

/** A numbered part of a page, under its ruled line. */
export function Section(props: SectionProps) {
  return (
    <section className="sec-rule" id={props.id}>
      <header>
        <h2>{props.title}</h2>
        {props.count === undefined ? null : <span className="count">{props.count}</span>}
      </header>
      {props.children}
    </section>
  );
}

const zhNumbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** Numbers the parts of a page as a Chinese paper does, or plainly. */
export function numbered(lang: 'zh-CN' | 'en', n: number, title: string): string {
  return lang === 'en' ? `${String(n)}. ${title}` : `${zhNumbers[n - 1] ?? String(n)}、${title}`;
}
