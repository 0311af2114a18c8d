import type { Lang } from '@xiezhi/contract';
import { en } from './texts-en.ts';
import type { ToolTexts } from './texts-zh.ts';
import { zh } from './texts-zh.ts';

export type { ToolTexts };

export const toolTexts: Readonly<Record<Lang, ToolTexts>> = { 'zh-CN': zh, en };
