import { Button, Select } from 'antd'
import { useState } from 'react'
import { itemKinds } from '#domain/vocabulary/kinds.ts'
import { previewFile, type Preview } from '#web/api/imports.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ImportList } from './import-list.tsx'

/** 导入清单: drop a file, look at every doubt, correct in place, then import. */
export function ImportPage() {
  const { import: words } = useOfficeWords()
  const { kinds } = useVocabulary()
  const [kind, setKind] = useState('')
  const [preview, setPreview] = useState<Preview>()
  const [problem, setProblem] = useState<unknown>()
  const [isReading, setReading] = useState(false)

  const read = async (file: File | undefined) => {
    if (!file) return
    setReading(true)
    setProblem(undefined)
    try {
      setPreview(await previewFile(file, kind))
    } catch (thrown) {
      setProblem(thrown)
    } finally {
      setReading(false)
    }
  }
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        {preview && <Button onClick={() => setPreview(undefined)}>{words.again}</Button>}
      </header>
      {!preview && (
        <div className="stack">
          <label className="form-field" style={{ maxWidth: 320 }}>
            {words.defaultKind}
            <Select
              aria-label={words.defaultKind}
              value={kind}
              onChange={setKind}
              options={[
                { value: '', label: words.unset },
                ...itemKinds.map(value => ({ value, label: kinds[value] })),
              ]}
            />
          </label>
          <label
            className="import-drop"
            onDragOver={event => event.preventDefault()}
            onDrop={event => {
              event.preventDefault()
              void read(event.dataTransfer.files[0])
            }}
          >
            <strong role="status">{isReading ? words.reading : words.drop}</strong>
            <span className="main-button">{words.choose}</span>
            <span>{words.formats}</span>
            <span className="soft">{words.columns}</span>
            <input
              type="file"
              aria-label={words.drop}
              accept=".xlsx,.xls,.csv,.tsv,.txt"
              onChange={event => void read(event.target.files?.[0])}
            />
          </label>
        </div>
      )}
      {problem !== undefined && <ProblemAlert problem={problem} />}
      {preview?.lists.map(list => (
        <ImportList key={list.sheet} list={list} />
      ))}
      {preview && preview.sheetsSkipped.length > 0 && (
        <p>
          {words.sheetsSkipped}：
          {preview.sheetsSkipped.map(({ sheet, why }) => `${sheet}（${words.why[why] ?? why}）`).join('、')}
        </p>
      )}
    </>
  )
}
