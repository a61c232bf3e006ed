import { escapeHtml } from '../paper/escape-html.ts'
import { tableHtml } from '../paper/table-html.ts'
import type { ProgressReport } from './progress-report.ts'
import { reportWords } from './report-of.ts'
import { reportParts } from './report-parts.ts'
import { reportTables } from './report-tables.ts'

/** The report as one page that stands alone: no script, no outside file, every text escaped. */
export function reportHtml(report: ProgressReport): string {
  const words = reportWords(report.language)
  const chapters = reportParts(report).map(({ heading, blocks }) => {
    const parts = blocks.map(block =>
      [
        ...(block.heading ? [`<h3>${escapeHtml(block.heading)}</h3>`] : []),
        ...block.paragraphs.map(text => `<p>${escapeHtml(text)}</p>`),
      ].join('\n'),
    )
    return `<h2>${escapeHtml(heading)}</h2>\n${parts.join('\n')}`
  })
  const notes = report.definitions.map(definition => `<li>${escapeHtml(words.note(definition))}</li>`)
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(report.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${report.jurisdiction.isDemonstration ? `<p class="demonstration">${escapeHtml(words.demonstration)}</p>` : ''}
<h1>${escapeHtml(report.title)}</h1>
<p class="cutoff">${escapeHtml(words.asOf(report.asOf))}</p>
${chapters.join('\n')}
<p class="date">${escapeHtml(words.date(report.asOf))}</p>
${reportTables(report).map(tableHtml).join('\n')}
<h2>${escapeHtml(words.notes)}</h2>
<ol class="note">
${notes.join('\n')}
</ol>
<p class="note">${escapeHtml(words.rounding)}</p>
</main>
</body>
</html>
`
}

const style = `
body{margin:0;background:#fff;color:#1a1a1a;font:18px/1.8 FangSong,仿宋,STFangsong,"Noto Serif CJK SC",serif}
main{max-width:46em;margin:0 auto;padding:2.5em 1.2em 4em}
h1{font:700 1.5em/1.5 "Songti SC",SimSun,"Noto Serif CJK SC",serif;text-align:center;margin:.5em 0 .2em}
h2{font:600 1em/1.8 "Heiti SC",SimHei,"Noto Sans CJK SC",sans-serif;margin:1.2em 0 .2em}
h3{font:600 1em/1.8 KaiTi,楷体,STKaiti,"Noto Serif CJK SC",serif;margin:.6em 0 0}
p{margin:.2em 0;text-align:justify}
main>p:not([class]),main>h2,main>h3{text-indent:2em}
.cutoff{text-align:center}
.date{text-align:right;padding-right:4em;margin:1.5em 0}
.demonstration{border:1px solid #b45309;color:#92400e;text-align:center;padding:.2em}
table{border-collapse:collapse;width:100%;margin:1.6em 0 .4em;font-size:.8em;line-height:1.5}
caption{text-align:left;font-weight:600;padding:.4em 0}
th,td{border:1px solid #888;padding:.25em .5em}
th{background:#f2f2f2}
td.left{text-align:left}td.center{text-align:center}td.right{text-align:right;font-variant-numeric:tabular-nums}
tr{break-inside:avoid}
.note{font-size:.78em;line-height:1.6;text-indent:0}
@media (max-width:600px){body{font-size:16px}table{display:block;overflow-x:auto}}
@media print{main{max-width:none;padding:0}}
`
