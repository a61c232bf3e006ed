import { Button, Input } from 'antd'
import { useState } from 'react'
import { useOfficeWords } from '#web/kit/office-words.ts'

type Props = {
  readonly points: readonly string[]
  readonly isRunning: boolean
  readonly onSave: (points: readonly string[]) => void
}

/** 逐条分解: the asks of the item, one a line, numbered. */
export function PointsForm({ points, isRunning, onSave }: Props) {
  const { allot: words } = useOfficeWords()
  const [rows, setRows] = useState<readonly string[]>(points.length > 0 ? points : [''])
  const filled = rows.map(row => row.trim()).filter(row => row !== '')
  const isChanged = filled.join('\n') !== points.join('\n')
  return (
    <section aria-label={words.points}>
      <h3>{words.points}</h3>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the list
        <div className="point-row" key={index}>
          <Input.TextArea
            autoSize
            aria-label={words.point(index + 1)}
            placeholder={words.point(index + 1)}
            value={row}
            onChange={event => setRows(rows.map((old, at) => (at === index ? event.target.value : old)))}
          />
          <Button onClick={() => setRows(rows.filter((_, at) => at !== index))} disabled={rows.length === 1}>
            {words.removePoint}
          </Button>
        </div>
      ))}
      <div className="tool-bar">
        <Button onClick={() => setRows([...rows, ''])}>{words.addPoint}</Button>
        <Button
          type="primary"
          ghost
          loading={isRunning}
          disabled={!isChanged || filled.length === 0}
          onClick={() => onSave(filled)}
        >
          {words.savePoints}
        </Button>
      </div>
    </section>
  )
}
