/** Over these matters there is another place beside the defendant's, as the one who sues chooses (CPL-24, CPL-29). */
export const secondPlace = {
  'zh-CN': {
    contract:
      '合同的事，也可以到合同履行地的法院起诉，选哪一个由您定；合同里约定了法院的，按约定（民事诉讼法第二十四条、第三十五条）。',
    tort: '侵权的事，也可以到侵权行为地的法院起诉：事情发生的地方，或者结果发生的地方，选哪一个由您定（民事诉讼法第二十九条）。',
  },
  en: {
    contract:
      'Over a contract you may also sue at the court of the place where it is performed, as you choose; if the contract names a court, that one (Civil Procedure Law, articles 24 and 35).',
    tort: 'Over a wrong you may also sue at the court of the place where it happened or took effect, as you choose (Civil Procedure Law, article 29).',
  },
} as const;
