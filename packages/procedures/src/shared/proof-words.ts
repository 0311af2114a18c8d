import type { Language } from '../framework/texts.ts';

/**
 * The proof of a step of a service, as it is read. A person's words stand as they were written; a mail server's answer is
 * stored as it came, in JSON of at most 300 characters, and is said here in the reader's language.
 */
export function proofWords(lang: Language, proof: string): string {
  if (proof === '专用账号') return lang === 'en' ? 'dedicated account' : proof;
  if (!proof.startsWith('{')) return proof;
  const { standIn, server, response } = partsOf(proof);
  if (standIn === true)
    return lang === 'en'
      ? 'taken by the demonstration’s mailbox; no mail was sent'
      : '演示邮箱已收下，没有真的发出邮件';
  const by = typeof server === 'string' ? ` ${server}` : '';
  const said = typeof response === 'string' && response !== '' ? response : '';
  return lang === 'en'
    ? `taken by the mail server${by}${said === '' ? '' : `: ${said}`}`
    : `邮件服务器${by} 已接收${said === '' ? '' : `：${said}`}`;
}

/** An answer that was cut has none that can be relied on. */
function partsOf(proof: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(proof) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
