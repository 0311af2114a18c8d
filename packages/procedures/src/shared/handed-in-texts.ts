/* What parties hand in in the course of a suit, by the names of its parts. */

export const handedInZh: Readonly<Record<string, string>> = {
  papers: '材料',
  evidence: '证据',
  application: '关于证据的申请',
  time: '延长举证期限的申请',
  procedure: '对适用程序的异议',
  jurisdiction: '管辖权异议',
  defence: '答辩状',
};

export const handedInEn: Readonly<Record<string, string>> = {
  papers: 'papers',
  evidence: 'evidence',
  application: 'an application about evidence',
  time: 'a request for more time for evidence',
  procedure: 'an objection to the procedure',
  jurisdiction: 'an objection to jurisdiction',
  defence: 'an answer to the complaint',
};
