import { AlignmentType, Header, Paragraph, type ISectionOptions } from 'docx'
import { assignmentPapers as english } from '#phrases/en/assignment-papers.ts'
import type { Language } from '#phrases/language.ts'
import {
  assignmentPapers as chinese,
  type AssignmentPapersPhrases,
} from '#phrases/zh-CN/assignment-papers.ts'
import { faces } from '../paper/fonts.ts'
import { mm, sizes } from '../paper/measures.ts'
import { landscapePage } from '../paper/official-page.ts'
import { packDocx } from '../paper/pack-docx.ts'
import { pageNumbers } from '../paper/page-number.ts'
import { tableDocx } from '../paper/table-docx.ts'
import type { AssignmentPapers } from './assignment-papers.ts'
import { noticeSection } from './notice-docx.ts'
import { unitListTable } from './unit-list-table.ts'
import { TextRun } from '../paper/text-run.ts'

const spoken: Record<Language, AssignmentPapersPhrases> = { 'zh-CN': chinese, en: english }
/** Width of the block on a landscape page with 25 mm on both sides. */
const listWidth = mm(297 - 25 - 25)

/** 交办通知 and 交办清单 of one meeting: the notice, then each unit's list on pages of its own to be handed out. */
export async function assignmentPapersDocx(
  papers: AssignmentPapers,
  language: Language = 'zh-CN',
): Promise<Uint8Array> {
  const words = spoken[language]
  const header = demonstrationHeader(papers, words)
  const lists = papers.units
    .filter(({ parts }) => parts.length > 0)
    .map(({ unitId, parts }): ISectionOptions => {
      const unit = papers.jurisdiction.units.find(({ id }) => id === unitId)
      return {
        properties: landscapePage(),
        headers: { default: header, even: header },
        footers: pageNumbers(),
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            keepNext: true,
            children: [
              new TextRun({
                text: words.listTitle(unit?.name ?? unitId),
                font: faces.title,
                size: sizes.two,
              }),
            ],
          }),
          ...tableDocx(unitListTable(papers, { parts, words, language }), listWidth),
        ],
      }
    })
  return await packDocx({
    title: papers.activity.notice?.title ?? words.noticeFallback(papers.activity.title),
    sections: [{ ...noticeSection(papers, words), headers: { default: header, even: header } }, ...lists],
  })
}

function demonstrationHeader({ jurisdiction }: AssignmentPapers, words: AssignmentPapersPhrases): Header {
  const label = new TextRun({ text: words.demonstration, size: sizes.five, color: '808080' })
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: jurisdiction.isDemonstration ? [label] : [],
      }),
    ],
  })
}
