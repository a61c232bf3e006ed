import { writeFileSync } from 'node:fs'
import { glossaryFile, glossaryPage } from './print-glossary.ts'
import { lifecycleFile, lifecyclePage } from './print-lifecycle.ts'
import { ruleMatrixFile, ruleMatrixPage } from './print-rule-matrix.ts'
import { schemaFile, schemaPage } from './print-schema.ts'

/** Every page that is made from the code alone, with its file; `schema.sql` needs a database besides. */
export const generatedPages = [
  { file: glossaryFile, page: glossaryPage },
  { file: lifecycleFile, page: lifecyclePage },
  { file: ruleMatrixFile, page: ruleMatrixPage },
] as const

if (process.argv[1] === import.meta.filename) {
  for (const { file, page } of generatedPages) writeFileSync(file, page())
  writeFileSync(schemaFile, await schemaPage())
}
