/** What was found of each of the factors of OLR-17 and OLR-18, as forms offer it, cards show it and a judgment says it. */
export const factorsZh = {
  platform: {
    yes: '平台符合有关部门关于区块链存证服务的规定',
    no: '平台不符合有关部门的规定',
    'not-shown': '平台是否符合规定没有查明',
  },
  interference: {
    yes: '没有利害关系，或者有但没有不当干预取证、存证',
    no: '有利害关系，并以技术手段不当干预取证、存证',
    'not-shown': '有没有不当干预没有查明',
  },
  system: {
    yes: '信息系统符合清洁性、安全性、可靠性、可用性的标准',
    no: '信息系统不符合标准',
    'not-shown': '信息系统是否符合标准没有查明',
  },
  process: {
    yes: '存证技术和过程符合系统环境、技术安全、加密方式、数据传输、信息验证的标准',
    no: '存证技术和过程不符合标准',
    'not-shown': '存证技术和过程是否符合标准没有查明',
  },
  origin: { yes: '来源具体、可靠', no: '来源不可靠', 'not-shown': '来源没有查明' },
  generation: {
    yes: '生成机制可靠',
    no: '生成机制不可靠',
    'not-shown': '生成机制没有查明',
  },
  keeping: { yes: '存储过程可靠', no: '存储过程不可靠', 'not-shown': '存储过程没有查明' },
  notary: { yes: '经过公证', no: '没有公证', 'not-shown': '有没有公证没有查明' },
  witness: { yes: '有第三方见证', no: '没有第三方见证', 'not-shown': '有没有见证没有查明' },
  corroboration: {
    yes: '有关联数据、其他证据印证',
    no: '没有其他证据印证，或者相互矛盾',
    'not-shown': '有没有印证没有查明',
  },
};
