import { Select } from 'antd'
import type { Point } from '#domain/item/item.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'

type Props = {
  readonly label: string
  readonly points: readonly Point[]
  readonly value: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** Which points one of several units answers; none chosen means the whole item. */
export function PointsOfUnit({ label, points, value, onChange }: Props) {
  const { allot: words } = useOfficeWords()
  return (
    <label className="form-field">
      {label}
      <Select
        aria-label={label}
        mode="multiple"
        placeholder={words.wholeItem}
        value={[...value]}
        onChange={onChange}
        options={points.map(({ id, text }, at) => ({ value: id, label: `${at + 1}. ${text}` }))}
      />
    </label>
  )
}
