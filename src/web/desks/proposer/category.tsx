import { useId } from 'react'
import { useProposerWords } from './use-proposer-words.ts'

type Props = {
  readonly value: string
  readonly categories: readonly string[]
  readonly problem: string | undefined
  readonly onChange: (category: string) => void
}

/** 类别: one of those the county keeps. */
export function Category({ value, categories, problem, onChange }: Props) {
  const { write } = useProposerWords()
  const id = useId()
  return (
    <div className="my-field">
      <label htmlFor={id}>{write.category}</label>
      <select
        id={id}
        value={value}
        aria-invalid={Boolean(problem)}
        aria-describedby={`${id}-fault`}
        onChange={event => onChange(event.target.value)}
      >
        <option value="">{write.chooseCategory}</option>
        {categories.map(category => (
          <option key={category}>{category}</option>
        ))}
      </select>
      {problem && (
        <p id={`${id}-fault`} role="alert" className="my-fault">
          {problem}
        </p>
      )}
    </div>
  )
}
