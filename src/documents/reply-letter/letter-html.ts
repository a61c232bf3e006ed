import { escapeHtml } from '../paper/escape-html.ts'
import type { Letter, LetterSection } from './letter.ts'

/** The letter as a fragment for the preview: every text escaped, no style and no script of its own. */
export function letterHtml(letter: Letter): string {
  const { stamps, signature } = letter
  return `<article class="letter">
${stamps.map(({ code, text }) => `<strong class="letter-stamp" data-stamp="${code}">${escapeHtml(text)}</strong>`).join('\n')}
<p class="letter-class">${escapeHtml(letter.classMark)}</p>
<p class="letter-head">${escapeHtml(letter.letterhead)}</p>
<p class="letter-line"><span class="letter-signer">${escapeHtml(letter.signer ?? '')}</span> <span class="letter-number">${escapeHtml(letter.documentNumber ?? '')}</span></p>
<h1 class="letter-title">${escapeHtml(letter.title)}</h1>
<p class="letter-addressees">${escapeHtml(letter.addressees)}</p>
${paragraphs(letter.opening)}
${letter.sections.map(sectionHtml).join('\n')}
${paragraphs(letter.closing)}
<p class="letter-unit">${escapeHtml(signature.unit)}</p>
<p class="letter-date">${escapeHtml(signature.date)}</p>
<p class="letter-note">${escapeHtml(letter.contact)}</p>
${letter.publication === null ? '' : `<p class="letter-note">${escapeHtml(letter.publication)}</p>`}
<p class="letter-copies">${escapeHtml(letter.copies)}</p>
</article>`
}

function sectionHtml({ heading, paragraphs: lines }: LetterSection): string {
  return `${heading ? `<h2>${escapeHtml(heading)}</h2>\n` : ''}${paragraphs(lines)}`
}

function paragraphs(lines: readonly string[]): string {
  return lines.map(line => `<p>${escapeHtml(line)}</p>`).join('\n')
}
