import { LongTextField } from '../fields/long-text-field.tsx'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 会办意见: the question stands above the answer. */
export function GiveCoHostOpinionForm(props: FormProps) {
  const { fields, unit } = useItemWords()
  const asked = props.view.item.assignments.find(({ id }) => id === props.target)?.coHostOpinion
  return (
    <CommandForm<'giveCoHostOpinion', { text: string }>
      {...props}
      command="giveCoHostOpinion"
      initial={{}}
      toData={({ text }) => ({ assignmentId: props.target, text })}
      isFinal
    >
      {asked && (
        <blockquote className="item-quote">
          {asked.matter}
          <footer>{unit.opinionAsked(asked.askedOn, asked.dueOn)}</footer>
        </blockquote>
      )}
      <LongTextField name="text" label={fields.opinionText} max={10_000} least={4} rows={6} />
    </CommandForm>
  )
}
