import { escapeHtml } from './escape-html.ts'
import type { SheetTable } from './sheet-table.ts'

/** The table with caption, heads in scope and note, every text escaped. */
export function tableHtml({ title, columns, rows, note }: SheetTable): string {
  const heads = columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join('')
  const body = rows
    .map(
      cells =>
        `<tr>${columns.map(({ align }, index) => `<td class="${align}">${escapeHtml(cells[index] ?? '')}</td>`).join('')}</tr>`,
    )
    .join('\n')
  return `<table>
<caption>${escapeHtml(title)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}
</tbody>
</table>${note ? `\n<p class="note">${escapeHtml(note)}</p>` : ''}`
}
