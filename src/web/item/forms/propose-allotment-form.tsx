import { Button, Checkbox, Form, Select } from 'antd'
import { handlingModes, type HandlingMode } from '#domain/vocabulary/handling-modes.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { UnitField } from '../fields/unit-field.tsx'
import { useItemWords } from '../item-words.ts'
import { allotmentOf, rolesOfMode, startingAllotment, type AllotmentValues } from './allotment-values.ts'
import { CommandForm } from './command-form.tsx'
import type { FormProps } from './form-props.ts'
import { Precedents } from '../precedents.tsx'
import { RecommendedUnits } from './recommended-units.tsx'

/** 拟办: mode, units with their parts, and which asks each of them answers. */
export function ProposeAllotmentForm(props: FormProps) {
  const { fields } = useItemWords()
  const vocabulary = useVocabulary()
  const { item } = props.view
  return (
    <CommandForm<'proposeAllotment', AllotmentValues>
      {...props}
      command="proposeAllotment"
      initial={startingAllotment(item)}
      toData={allotmentOf}
    >
      <ChoiceField
        name="mode"
        label={fields.mode}
        options={handlingModes.map(value => ({ value, label: vocabulary.handlingModes[value] }))}
      />
      <RecommendedUnits itemId={item.id} />
      <Precedents itemId={item.id} />
      <UnitRows {...props} />
      <Form.Item name="isDifficult" valuePropName="checked">
        <Checkbox>{fields.isDifficult}</Checkbox>
      </Form.Item>
      <Form.Item name="inGovernmentsName" valuePropName="checked">
        <Checkbox>{fields.inGovernmentsName}</Checkbox>
      </Form.Item>
      <LongTextField name="note" label={fields.note} max={1000} rows={2} />
    </CommandForm>
  )
}

function UnitRows({ view: { item } }: FormProps) {
  const { fields, form } = useItemWords()
  const vocabulary = useVocabulary()
  const mode = Form.useWatch<HandlingMode | undefined>('mode') ?? 'sole'
  const roles = rolesOfMode[mode].map(value => ({ value, label: vocabulary.assignmentRoles[value] }))
  const points = item.points.map(({ id, text }, index) => ({ value: id, label: `${index + 1}. ${text}` }))
  return (
    <Form.List name="units">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <fieldset key={key} className="item-form-unit">
              <legend>{`${fields.unit} ${name + 1}`}</legend>
              <div className="item-form-pair">
                <UnitField name={[name, 'unitId']} label={fields.unit} required />
                <Form.Item name={[name, 'role']} label={fields.role} rules={[{ required: true }]}>
                  <Select options={roles} />
                </Form.Item>
              </div>
              {points.length > 1 && (
                <Form.Item name={[name, 'pointIds']} label={fields.pointsOfUnit}>
                  <Select mode="multiple" options={points} />
                </Form.Item>
              )}
              {rows.length > 1 && (
                <Button onClick={() => remove(name)}>{form.remove(`${fields.unit} ${name + 1}`)}</Button>
              )}
            </fieldset>
          ))}
          {rows.length < 20 && (
            <Button
              className="item-form-add"
              onClick={() => add({ role: rolesOfMode[mode].at(-1), pointIds: [] })}
            >
              {fields.addUnit}
            </Button>
          )}
        </>
      )}
    </Form.List>
  )
}
