import { describe, expect, test } from 'vitest';
import { withKeys } from './with-keys.ts';

const brought = {
  defendants: [
    { key: 'd1', name: '钱守拙' },
    { key: 'd2', name: '孙立' },
  ],
  claims: [{ key: 'c1', text: '返还定作款' }],
  grounds: '事实',
};

describe('OLR-9.1.2a: an answer to a notice that was saved before rows had keys', () => {
  test('OLR-9.1.2a: a list that is as long has the keys by place, whatever name was mended', () => {
    const saved = { defendants: [{ name: '钱守拙' }, { name: '孙丽' }], grounds: '新的事实' };
    expect(withKeys(saved, brought)).toEqual({
      defendants: [
        { key: 'd1', name: '钱守拙' },
        { key: 'd2', name: '孙丽' },
      ],
      grounds: '新的事实',
    });
  });

  test('OLR-9.1.2a: of another the words say which row is which, and a new one has no key', () => {
    expect(withKeys({ defendants: [{ name: '孙立' }] }, brought)).toEqual({
      defendants: [{ key: 'd2', name: '孙立' }],
    });
    const more = { claims: [{ text: '付利息' }, { text: '返还定作款' }] };
    expect(withKeys(more, brought)).toEqual({
      claims: [{ text: '付利息' }, { key: 'c1', text: '返还定作款' }],
    });
  });

  test('OLR-9.1.2a: where one row has a key the list says itself who is who', () => {
    const saved = { defendants: [{ key: 'd2', name: '孙立' }, { name: '新来的' }] };
    expect(withKeys(saved, brought)).toEqual(saved);
  });
});
