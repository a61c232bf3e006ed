import { chineseNumber } from '../text/chinese-numerals.ts'
import { cleanLines } from '../text/clean-cell.ts'
import { halfWidth } from '../text/half-width.ts'
import type { ProposerType } from '../vocabulary/proposer-types.ts'
import type { ReadProposer } from './list-reading.ts'

export type ProposerDoubt = {
  readonly code: 'proposerNotNamed' | 'headcountUnknown' | 'proposerUnclear'
  readonly written: string
}
type Read = { readonly proposer: ReadProposer; readonly doubts: readonly ProposerDoubt[] }

const count = '(\\d{1,4}|[一二两三四五六七八九十百]{1,4})'
const people = '(?:人|名|位)'
// Before 等 a Chinese numeral counts only with its measure word: the 三 of 张三等 is a name.
const countBefore = `(?:(\\d{1,4})${people}?|([一二两三四五六七八九十百]{1,4})${people})`
const others = new RegExp(
  `^(.*?)${countBefore}?等(?:${count}?(?:余|多)?${people}?)?(?:代表|委员|同志)?(?:联名)?$`,
)
const countInBrackets = new RegExp(`^(?:等)?(?:共)?${count}(?:人|名|位)?(?:等)?(?:联名|附议)?$`)
const roleWords = /^(?:领衔|第一|牵头|联名)?(?:代表|委员|提案人|代表团|提案者)$/
const bodies: readonly (readonly [RegExp, ProposerType])[] = [
  [/代表团$|代表小组$|代表联络站$|代表组$/, 'delegation'],
  [
    /民革|民盟|民建|民进|农工党|农工民主党|致公党|九三|台盟|民主同盟|民主建国会|民主促进会|国民党革命/,
    'party',
  ],
  [/界别?(?:委员)?(?:小组)?$|界委员$/, 'sector'],
  [/委员会$|工委$|专委(?:会)?$|工作室$|办公室$|委员小组$|联络组$|活动组$/, 'committee'],
  [
    /工商联|总工会|团[省市县区]?委|共青团|妇联|科协|侨联|台联|青联|文联|残联|红十字会|协会$|商会$|学会$|联合会$|联谊会$|支部$|总支$|工会$|局$|公司$/,
    'organisation',
  ],
]

/**
 * Reads a cell of proposers: 张三、李四; 王 五 赵六; 代表等11人; 百善镇代表团(12名); 民革鹰潭; 张三(农业界).
 * Words in place of names and heads that are not counted become doubts, never names.
 */
export function readProposers(written: string): { proposers: ReadProposer[]; doubts: ProposerDoubt[] } {
  const read = partsOf(halfWidth(cleanLines(written))).map(readOne)
  const all = read.at(-1)?.proposer.headcount
  // 张三、李四等9人 counts all nine: the last name stands for those left.
  const proposers = read.map(({ proposer }, index) =>
    index > 0 && index === read.length - 1 && all !== undefined && all > read.length - 1
      ? { ...proposer, headcount: all - (read.length - 1) }
      : proposer,
  )
  return { proposers, doubts: read.flatMap(({ doubts }) => doubts) }
}

function partsOf(text: string): string[] {
  const counted = text
    .replace(/ *等 *(?=[\d一二两三四五六七八九十])/g, '等')
    .replace(/(?<=\d) +(?=[人名位])/g, '')
  const parts = counted.split(/[、,;/\n](?![^(]*\))/).flatMap(part => atBlanks(part.trim()))
  return parts
    .map(part => part.replace(/^(?:第一)?(?:提案人|领衔代表|领衔人|建议人|代表|委员):/, '').trim())
    .filter(part => part !== '')
}

/** 王 五 is one name with a blank for looks; a blank between longer parts separates them. */
function atBlanks(part: string): string[] {
  const parts = part
    .replace(/(?<=^|\s)(\p{Script=Han}) +(\p{Script=Han})(?=\s|$|\(|等)/gu, '$1$2')
    .split(/ +/)
  const joined: string[] = []
  for (const next of parts) {
    if (joined.length > 0 && /^[(等]/.test(next)) joined.push(`${joined.pop()}${next}`)
    else joined.push(next)
  }
  return joined
}

function readOne(written: string): Read {
  const [, outside = written, inside = ''] = /^(.+?)\(([^()]*)\)(?:代表|委员)?$/.exec(written) ?? []
  const inBrackets = countInBrackets.exec(inside)?.[1]
  const isPhone = /^[\d -]{7,}$/.test(inside)
  const [matched, lead = outside, digitsBefore, wordsBefore, after] = others.exec(outside) ?? []
  const name = lead.replace(/(?<=.{2})(?:代表|委员|同志)$/, word => (roleWords.test(lead) ? word : ''))
  const headcount = numberOf(inBrackets ?? after ?? digitsBefore ?? wordsBefore)
  const type = typeOf(lead)
  const doubts: ProposerDoubt[] = []
  if (roleWords.test(lead)) doubts.push({ code: 'proposerNotNamed', written })
  if (matched !== undefined && headcount === undefined) doubts.push({ code: 'headcountUnknown', written })
  if (
    (type === undefined || type === 'deputy' || type === 'member') &&
    !isPersonName(name) &&
    !roleWords.test(lead)
  ) {
    doubts.push({ code: 'proposerUnclear', written })
  }
  const proposer: ReadProposer = {
    name,
    ...(type ? { type } : {}),
    ...(headcount ? { headcount } : {}),
    ...(isPhone ? { phone: inside } : {}),
    ...(!isPhone && inBrackets === undefined && inside !== '' ? { group: inside } : {}),
  }
  return { proposer, doubts }
}

function typeOf(lead: string): ProposerType | undefined {
  if (/^代表团$/.test(lead)) return 'delegation'
  const body = bodies.find(([pattern]) => pattern.test(lead))
  if (body && lead.length > 3) return body[1]
  if (/代表$/.test(lead)) return 'deputy'
  return /委员$|提案人$/.test(lead) ? 'member' : undefined
}

/** Two to four Chinese signs, or a longer name with a middle dot (买买提·艾力), or one in Latin letters. */
function isPersonName(name: string): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(name) ||
    /^[\p{Script=Han}A-Za-z]+[·•.][\p{Script=Han}A-Za-z·•.]+$/u.test(name) ||
    /^[A-Za-z][A-Za-z .'-]+$/.test(name)
  )
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return /^\d+$/.test(text) ? Number(text) : chineseNumber(text)
}
