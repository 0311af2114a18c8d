import type { OptionDto } from '@xiezhi/contract';
import { api } from '../api.ts';
import { read, write } from '../keep.ts';

export type TableName = 'causes' | 'courts' | 'staff';

const most = 60;

/** What this device has chosen before: a draft holds the code alone, and the court finds by words. */
function remembered(of: TableName): readonly OptionDto[] {
  const kept = read(`options.${of}`);
  return Array.isArray(kept) ? (kept as readonly OptionDto[]) : [];
}

export function rememberOption(of: TableName, option: OptionDto): void {
  const others = remembered(of).filter((one) => one.value !== option.value);
  write(`options.${of}`, [option, ...others].slice(0, most));
}

/** The entries of a table that fit some words, or the one with this value. */
export async function findOptions(
  of: TableName,
  words: string,
  signal: AbortSignal,
): Promise<readonly OptionDto[]> {
  const found = await api.options(of, words, signal);
  return found.length > 0 ? found : remembered(of).filter((one) => one.value === words);
}
