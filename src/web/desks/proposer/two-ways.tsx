import { AnswerChoices } from './answer-choices.tsx'

type Props = {
  readonly name: string
  readonly legend: string
  readonly answers: { readonly yes: string; readonly no: string }
  readonly value: boolean | undefined
  readonly problem: string | undefined
  readonly onChoose: (value: boolean) => void
}

/** Yes or no, in the words of the question. */
export function TwoWays({ answers, value, onChoose, ...question }: Props) {
  return (
    <AnswerChoices
      {...question}
      options={[
        { value: 'yes', label: answers.yes },
        { value: 'no', label: answers.no },
      ]}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      onChoose={answer => onChoose(answer === 'yes')}
    />
  )
}
