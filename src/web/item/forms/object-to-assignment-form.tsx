import type { ObjectToAssignment } from '#domain/item/assignment/object-to-assignment.ts'
import { FilesField } from '../fields/files-field.tsx'
import { idsOf, type WithFiles } from '../fields/ids-of.ts'
import { LongTextField } from '../fields/long-text-field.tsx'
import { UnitField } from '../fields/unit-field.tsx'
import { withoutEmpty } from '../fields/without-empty.ts'
import { Precedents } from '../precedents.tsx'
import { useItemWords } from '../item-words.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'

type Values = Omit<ObjectToAssignment, 'assignmentId' | 'files'> & WithFiles

/** 申退: reason, basis, and who should handle it instead. */
export function ObjectToAssignmentForm(props: FormProps) {
  const { fields } = useItemWords()
  const own = props.view.item.assignments.find(({ id }) => id === props.target)
  return (
    <CommandForm<'objectToAssignment', Values>
      {...props}
      command="objectToAssignment"
      initial={{}}
      toData={({ reason, basis, files, ...rest }) => ({
        assignmentId: props.target,
        reason,
        basis,
        ...withoutEmpty(rest),
        ...idsOf(files),
      })}
    >
      <Precedents itemId={props.view.item.id} />
      <LongTextField name="reason" label={fields.objectionReason} max={2000} least={4} />
      <LongTextField name="basis" label={fields.objectionBasis} max={2000} least={2} rows={2} />
      <UnitField
        name="proposedUnitId"
        label={fields.proposedUnit}
        {...(own ? { without: [own.unitId] } : {})}
      />
      <FilesField />
    </CommandForm>
  )
}
