import { z } from 'zod'
import { conversions } from '../../vocabulary/conversions.ts'

/** What becomes of an item that is not accepted: nothing more, or it goes on as something else. */
export const disposals = ['nothing', ...conversions] as const
export type Disposal = (typeof disposals)[number]

export const refusalGroundSchema = z.strictObject({
  code: z.string().trim().min(1).max(30),
  label: z.string().trim().min(1).max(60),
  labelEn: z.string().trim().min(1).max(120),
  /** Offered first where this ground is chosen; the clerk may decide otherwise. */
  disposal: z.enum(disposals),
  /** Told to the proposer, unless the clerk writes it otherwise. */
  notice: z.string().trim().max(500),
})

/** 不予受理（立案）的理由: one coded ground with its usual consequence and its courteous words. */
export type RefusalGround = z.infer<typeof refusalGroundSchema>

/** Grounds of local rules for suggestions (`domain-rules.md` 4.3); the places differ in which of them they have. */
export const knownSuggestionGrounds = {
  personalMatter: {
    label: '涉及代表本人或亲属的个人问题',
    labelEn: 'A personal matter of the deputy or relatives',
    disposal: 'nothing',
    notice: '您反映的是个人具体问题，按规定不作为代表建议办理。请直接向有关部门反映，我们可以协助联系。',
  },
  passedOnLetter: {
    label: '转递群众来信',
    labelEn: 'A passed-on letter of the public',
    disposal: 'petition',
    notice: '您转来的是群众来信，我们已转交信访部门处理。如有共性问题，欢迎归纳后另行提出。',
  },
  accusationOrAppeal: {
    label: '检举、控告或申诉',
    labelEn: 'An accusation, complaint or appeal',
    disposal: 'petition',
    notice: '检举、控告、申诉另有法定渠道，我们已转交信访部门，由有关机关依法处理。',
  },
  judicialCase: {
    label: '涉及具体司法、监察案件',
    labelEn: 'A concrete judicial or supervisory case',
    disposal: 'nothing',
    notice: '具体案件依法由办案机关独立办理，不作为代表建议受理。对工作制度的意见，欢迎另行提出。',
  },
  biddingUnderWay: {
    label: '涉及正在进行的招标投标',
    labelEn: 'Bidding that is under way',
    disposal: 'nothing',
    notice: '招标投标正在进行，依法不得干预。对招标投标制度的意见，欢迎另行提出。',
  },
  privateInterest: {
    label: '谋取私利或影响公平竞争',
    labelEn: 'Private interest, or against fair competition',
    disposal: 'nothing',
    notice: '所提事项涉及特定企业或个人的利益，不作为代表建议受理。如有普遍性的问题，欢迎另行提出。',
  },
  academicOrPromotion: {
    label: '属于学术研讨或产品推介',
    labelEn: 'Academic discussion or promotion of a product',
    disposal: 'nothing',
    notice: '学术研讨和产品推介不属于代表建议的范围。如涉及工作改进，欢迎写明具体要求后重新提出。',
  },
  noRealContent: {
    label: '没有具体内容',
    labelEn: 'No real content',
    disposal: 'nothing',
    notice: '目前的内容还看不出具体问题和要求，请补充情况和建议后重新提交。',
  },
  outsideLocalPowers: {
    label: '超出本地职权范围',
    labelEn: 'Outside local powers',
    disposal: 'nothing',
    notice: '所提事项不在本地职权范围内，无法直接办理。我们可以协助向上级机关反映。',
  },
  againstLaw: {
    label: '与法律法规相抵触',
    labelEn: 'Against the law',
    disposal: 'nothing',
    notice: '所提要求与现行法律法规不符，不能受理。对修改法规的意见，欢迎另行提出。',
  },
  other: {
    label: '其他不属于代表建议的',
    labelEn: 'Another reason',
    disposal: 'nothing',
    notice: '经研究，暂不作为代表建议办理，具体原因如下。',
  },
} as const satisfies Readonly<Record<string, Omit<RefusalGround, 'code'>>>

/** The grounds of a place, in the order given. */
export function suggestionGrounds(...codes: (keyof typeof knownSuggestionGrounds)[]): RefusalGround[] {
  return codes.map(code => ({ code, ...knownSuggestionGrounds[code] }))
}

/** Named by most of the places compared. */
export const usualSuggestionGrounds = suggestionGrounds(
  'personalMatter',
  'passedOnLetter',
  'accusationOrAppeal',
  'judicialCase',
  'academicOrPromotion',
  'noRealContent',
  'outsideLocalPowers',
  'other',
)
