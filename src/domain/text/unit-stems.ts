/**
 * 常用简称: the short words people write for the long ones in unit names. Longest first, for 自然资源和规划 must
 * be tried before 自然资源.
 */
const shortWords = [
  ['科学技术和工业信息化', '科工信'],
  ['科技和工业信息化', '科工信'],
  ['发展和改革', '发改'],
  ['发展改革', '发改'],
  ['住房和城乡建设', '住建'],
  ['住房城乡建设', '住建'],
  ['人力资源和社会保障', '人社'],
  ['人力资源社会保障', '人社'],
  ['自然资源和规划', '自规'],
  ['自然资源规划', '自规'],
  ['资源规划', '自规'],
  ['经济和信息化', '经信'],
  ['工业和信息化', '工信'],
  ['工业信息化', '工信'],
  ['科学技术', '科技'],
  ['卫生健康', '卫健'],
  ['卫生和计划生育', '卫计'],
  ['市场监督管理', '市监'],
  ['市场监管', '市监'],
  ['文化和旅游', '文旅'],
  ['文化旅游', '文旅'],
  ['广播电视', '广电'],
  ['教育体育', '教体'],
  ['城市管理', '城管'],
  ['综合行政执法', '执法'],
  ['综合执法', '执法'],
  ['行政执法', '执法'],
  ['退役军人事务', '退役'],
  ['退役军人', '退役'],
  ['应急管理', '应急'],
  ['医疗保障', '医保'],
  ['交通运输', '交通'],
  ['交运', '交通'],
  ['政务服务', '政务'],
  ['数据资源管理', '数据'],
  ['大数据管理', '数据'],
  ['机关事务管理', '机关事务'],
  ['供销合作', '供销'],
  ['残疾人联合', '残联'],
  ['妇女联合', '妇联'],
  ['共青团', '团'],
  ['办公室', '办'],
  ['委员', '委'],
  ['机构编制', '编'],
  ['人民法院', '法院'],
  ['人民检察院', '检察院'],
  ['人民武装', '人武'],
  ['人民政府', '政府'],
  ['街道办事处', '街道'],
  ['街道办', '街道'],
  ['公安分局', '公安'],
] as const

/**
 * 词干: what is left of a unit's core name when long words are shortened, 和 dropped and the ending 局, 委 or 办
 * taken off: 发展和改革局, 发展改革委员会 and 发改委 all give 发改. Two names with the same stem mean the same unit.
 */
export function unitStem(core: string): string {
  let stem = core.replace(/^中共/, '')
  for (const [long, short] of shortWords) stem = stem.replaceAll(long, short)
  stem = stem.replace(/[和与及\s]/g, '').replace(/^(?:委|政府)(?=.{2})/, '')
  if (/[镇乡]政府$/.test(stem)) return stem.slice(0, -2)
  return stem.replace(/(?:局|委会?|厅|办|会|中心|总社|社)$/, '') || core
}

/** True when the signs of `short` stand in `long` in the same order, the first one first: 交运 in 交通运输. */
export function isAbbreviationOf(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || short[0] !== long[0]) return false
  let at = 0
  for (const sign of long) if (sign === short[at]) at += 1
  return at === short.length
}

/** How alike two names are, 0 to 1, by the pairs of signs they share (Dice). */
export function likeness(one: string, other: string): number {
  const mine = pairsOf(one)
  const theirs = pairsOf(other)
  const shared = mine.filter(pair => theirs.includes(pair)).length
  return mine.length + theirs.length === 0 ? 0 : (2 * shared) / (mine.length + theirs.length)
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}
