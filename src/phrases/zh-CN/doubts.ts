import type { DoubtPhrases, ReadFaultPhrases } from '../doubt-phrases.ts'
import { dateZh } from './date.ts'

const kindZh = { suggestion: '建议', proposal: '提案' } as const
const names = (list: readonly string[]) => list.join('、')

/** 清单中每一处疑问。 */
export const doubts: DoubtPhrases = {
  noTitle: () => '没有案由，无法导入。请补填案由。',
  titleTooShort: ({ written }) => `案由“${written}”过短，无法导入。请补全案由。`,
  titleTooLong: ({ length, max }) => `案由有${length}个字，超过${max}个字，请精简。`,
  sameTitle: ({ cells }) => `与${names(cells)}的案由相同，请核对是否重复。`,
  noNumber: () => '没有编号，导入时由系统编号。',
  numberUnread: ({ written }) => `编号“${written}”看不出序号，按原样保留。`,
  sameNumber: ({ number, cells }) => `编号${number}与${names(cells)}重复，请核对。`,
  numberIsDate: ({ written }) => `编号被表格软件变成了日期（${written}），请改回原编号。`,
  kindUnknown: ({ written }) => `看不出是建议还是提案${written ? `（“${written}”）` : ''}，请选择类型。`,
  kindAssumed: ({ kind }) => `表中没有写明类型，按${kindZh[kind]}处理。`,
  kindFromProposer: ({ kind, written }) => `根据提出人“${written}”判断为${kindZh[kind]}，请核对。`,
  kindFromTitle: ({ kind }) => `根据案由判断为${kindZh[kind]}，请核对。`,
  kindContradicted: ({ kind, by }) =>
    `写的是${kindZh[kind]}，但与${by === 'proposer' ? '提出人' : '案由'}不符，请核对。`,
  billNotSuggestion: ({ written }) => `“${written}”是议案，办理程序不同；如已转为建议请确认。`,
  noProposer: () => '没有提出人，请补填；不补也可以导入。',
  proposerNotNamed: ({ written }) => `“${written}”没有写明姓名，请补填。`,
  headcountUnknown: ({ written }) => `“${written}”没有写明人数，请补填联名人数。`,
  proposerUnclear: ({ written }) => `“${written}”可能是几个人名连写，请核对。`,
  tooManyNames: ({ max }) => `名称超过${max}个，请精简后再导入。`,
  noHost: () => '没有承办单位，导入后请拟办。',
  severalHosts: ({ names: list }) => `主办栏有多个单位（${names(list)}），暂按分办处理，请核对。`,
  unitUnknown: ({ name, candidates }) =>
    `名录中没有“${name}”${candidates.length > 0 ? `，相近的有：${names(candidates.map(({ agreedWith }) => agreedWith))}` : ''}，请选择单位。`,
  unitSeveral: ({ name, candidates }) =>
    `“${name}”可以是：${names(candidates.map(({ agreedWith }) => agreedWith))}，请选择一个。`,
  unitGeneric: ({ name }) => `“${name}”不是具体单位，请选择承办单位。`,
  unitUncertain: ({ name, agreedWith }) => `“${name}”按“${agreedWith}”处理，请核对。`,
  unitTwice: ({ names: list }) => `${names(list)}指的是同一个单位，只保留一个。`,
  dueOnUnread: ({ written }) => `时限“${written}”无法识别，请重新填写。`,
  dueOnYearAssumed: ({ on, written }) => `时限“${written}”没有年份，按${dateZh(on)}处理。`,
  dueOnFromSerial: ({ on, written }) => `时限栏是数字“${written}”，按日期${dateZh(on)}处理，请核对。`,
  yearUnread: ({ written }) => `年份“${written}”无法识别。`,
  cellBroken: ({ written }) => `单元格内容有误（${written}），请在原表中改正。`,
}

const megabytes = (bytes = 0) => `${Math.round(bytes / 1_048_576)} MB`

/** 文件完全不能读取的原因。 */
export const readFaults: ReadFaultPhrases = {
  emptyFile: () => '文件是空的，请选择有内容的文件。',
  fileTooLarge: ({ maxBytes }) => `文件超过${megabytes(maxBytes)}，请拆分后再导入。`,
  unpacksTooLarge: () => '文件解开后过大，可能不是正常的表格。请另存为新的 .xlsx 后再试。',
  truncated: () => '文件不完整，可能没有下载或复制完。请重新获取文件。',
  passwordProtected: () => '文件有打开密码。请取消密码保护并另存后再导入。',
  notASpreadsheet: () => '这不是表格文件。请使用 .xlsx、.csv 或 .tsv 文件。',
  damaged: () => '文件已损坏。请在 WPS 或 Excel 中打开并另存后再试。',
  encodingUnknown: () => '无法识别文字编码。请另存为 UTF-8 或 GBK 编码的 CSV 文件。',
  unclosedQuote: ({ row }) => `第${row ?? ''}行有一个引号没有配对，请改正后再导入。`,
  tooManyCells: () => '表格内容过多，请拆分后再导入。',
  tooManyRows: ({ maxRows }) => `清单超过${maxRows}行，请拆成几个文件再导入。`,
  rowTooWide: ({ row, maxColumns }) =>
    `第${row}行超过${maxColumns}列，不像清单。请检查分隔符，或删去多余的列后再导入。`,
  cellTooLong: ({ row, maxLength }) => `第${row}行有单元格超过${maxLength}字，请精简后再导入。`,
  tooHeavy: () => '文件过于庞大或复杂，没有读完。请删去空白行列和多余的合并单元格，或拆成几个文件再导入。',
  noCells: () => '所有工作表都是空的，请选择有内容的文件。',
}
