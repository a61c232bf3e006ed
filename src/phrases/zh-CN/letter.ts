import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Limit } from '#domain/time/limits.ts'
import type { AskAnswer } from '#domain/vocabulary/ask-answers.ts'
import type { Body } from '#domain/vocabulary/bodies.ts'
import type { ContactMeans } from '#domain/vocabulary/contact-means.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { SubmissionPeriod } from '#domain/vocabulary/periods.ts'
import type { ProposerType } from '#domain/vocabulary/proposer-types.ts'
import { chineseNumeral } from './chinese-numeral.ts'
import { writtenDate } from './written-date.ts'

type TitleFacts = {
  readonly kind: ItemKind
  readonly period: SubmissionPeriod
  readonly place: string
  readonly term: number
  readonly ordinal: number
  readonly number: string
  readonly isAgain: boolean
}
type Addressee = {
  readonly name: string
  readonly type: ProposerType
  /** All signatories, the first included. */
  readonly count: number
}

const kindNames: Record<ItemKind, string> = { suggestion: '建议', proposal: '提案' }

/** 答复函: the sentences of a reply letter. Title parts are the places where a line may break. */
export const letter = {
  classMark: (code: string) => `类别：${code || '—'}`,
  signer: (name: string) => `签发人：${name}`,
  titleParts: ({ kind, period, place, term, ordinal, number, isAgain }: TitleFacts): readonly string[] => [
    ...(kind === 'suggestion' ? ['关于对', place] : ['关于对', `政协${place}`]),
    `第${chineseNumeral(term)}届`,
    kind === 'suggestion' ? '人民代表大会' : '委员会',
    `第${chineseNumeral(ordinal)}次会议`,
    ...(period === 'betweenSessions' ? ['闭会期间'] : []),
    `第${number}号`,
    `${kindNames[kind]}的`,
    `${isAgain ? '再次' : ''}${kind === 'suggestion' ? '答复' : '复函'}`,
  ],
  addressee: ({ name, type, count }: Addressee): string => {
    const [people, bodies] = [`等${count}位`, `等${count}个单位`]
    if (type === 'deputy') return count > 1 ? `${name}${people}代表` : `${name}代表`
    if (type === 'member') return count > 1 ? `${name}${people}委员` : `${name}委员`
    return count > 1 ? `${name}${bodies}` : name
  },
  addressees: (all: readonly string[]) => `${all.join('、')}：`,
  opening: ({ title, number, isPlural }: { title: string; number: string; isPlural: boolean }) =>
    `${isPlural ? '你们' : '您'}提出的《${title}》（第${number}号）收悉。`,
  openingToBody: ({ title, number }: { title: string; number: string }) =>
    `贵单位提出的《${title}》（第${number}号）收悉。`,
  absorbed: (items: readonly { readonly number?: string; readonly title: string }[]) =>
    `并案办理的还有${items.map(({ number, title }) => (number ? `第${number}号《${title}》` : `《${title}》`)).join('、')}，一并答复。`,
  handledWith: ({ title, number }: { title: string; number: string }) =>
    `该件与第${number}号《${title}》并案办理。`,
  again: ({ self, firstOn, number }: { self: string; firstOn: PlainDate | null; number: string | null }) =>
    `${self}${firstOn ? `${writtenDate(firstOn)}` : '此前'}作出答复${number ? `（${number}）` : ''}后，该件列入再次办理。`,
  met: ({ self, on, means }: { self: string; on: PlainDate; means: ContactMeans }) =>
    `办理过程中，${self}于${writtenDate(on)}${meetings[means]}，听取了意见。`,
  turn: '现答复如下：',
  /** Between two sentences: nothing in Chinese, a space in English. */
  gap: '',
  askHeading: (order: number, text: string) => `${chineseNumeral(order)}、关于“${text}”`,
  answer: {
    adopted: '此项意见予以采纳。',
    partlyAdopted: '此项意见部分采纳。',
    notAdopted: '此项意见未予采纳。',
    explained: '此项意见说明如下。',
  } satisfies Record<AskAnswer, string>,
  unanswered: '（此项尚未答复）',
  heading: (order: number, text: string) => `${chineseNumeral(order)}、${text}`,
  opinionsHeading: '会办单位意见',
  opinion: ({ unit, text }: { unit: string; text: string }) => `${unit}：${text}`,
  planHeading: '下一步落实计划',
  plan: ({ text, dueOn, responsible }: { text: string; dueOn?: PlainDate; responsible?: string }) =>
    `${endSentence(text)}${dueOn ? `计划于${writtenDate(dueOn)}前完成。` : ''}${responsible ? `责任人：${responsible}。` : ''}`,
  reasonHeading: '有关原因说明',
  upwardHeading: '向上级反映情况',
  upward: ({ to, on }: { to: string; on: PlainDate }) =>
    `此事属上级职权范围，我们已于${writtenDate(on)}向${to}反映，如有进展将及时告知。`,
  closing: ({ office, limit, by }: { office: string; limit: Limit; by: PlainDate | null }) =>
    `请收到本函后填写征询意见表，对办理态度和办理结果作出评价，${by ? `于${writtenDate(by)}前` : within(limit)}反馈${office}。`,
  thanks: (isPlural: boolean) => `感谢${isPlural ? '你们' : '您'}对政府工作的关心和支持。`,
  date: writtenDate,
  blankDate: '    年  月  日',
  contact: ({ person, phone }: { person: string; phone: string }) =>
    `（联系人：${person || '—'}，联系电话：${phone || '—'}）`,
  publication: ({ kind, mayPublish }: { kind: ItemKind; mayPublish?: boolean }) =>
    mayPublish === undefined
      ? null
      : `（公开意见：${kind === 'suggestion' ? '代表' : '提案人'}${mayPublish ? '同意公开' : '不同意公开'}）`,
  copies: (all: readonly string[]) => `抄送：${all.join('，')}。`,
  offices: {
    congress: place => `${place}人大常委会代表工作委员会`,
    cppcc: place => `政协${place}委员会提案委员会`,
  } satisfies Record<Body, (place: string) => string>,
  government: (place: string) => `${place}人民政府`,
  supervisionOffice: (place: string) => `${place}人民政府督查室`,
  self: (unit: string): string => {
    const [, county] = /(县|市|区)人民政府$/.exec(unit) ?? []
    if (county) return `我${county}`
    const [, ending = ''] = /(局|委员会|委|院|乡|镇|街道)(?:人民政府|办事处)?$/.exec(unit) ?? []
    return ending === '' ? '我单位' : `我${ending === '委员会' ? '委' : ending}`
  },
  stamps: {
    demonstration: '演示数据',
    unsigned: '未签发',
    unnumbered: '未编号印发',
    opinionOutstanding: '会办未复',
  },
}

const meetings: Record<ContactMeans, string> = {
  visit: '登门走访',
  invitation: '邀请座谈',
  meeting: '召开面商会',
  siteSurvey: '共同实地察看',
  video: '视频沟通',
  telephone: '电话沟通',
  letter: '书面沟通',
}

function within({ value, unit }: Limit): string {
  if (unit === 'workingDay') return `在${value}个工作日内`
  if (unit === 'naturalDay') return `在${value}日内`
  return unit === 'month' ? `在${value}个月内` : '及时'
}

function endSentence(text: string): string {
  return /[。！？；.!?;]$/.test(text) ? text : `${text}。`
}

export type LetterPhrases = typeof letter
