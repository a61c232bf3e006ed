import { Button, Form, Input, Select } from 'antd'
import { contactRanks } from '#domain/vocabulary/contact-means.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useItemWords } from '../item-words.ts'

/** The unit's people who took part, each with the rank that shows whether somebody could decide. */
export function UnitPeopleField() {
  const { fields, form } = useItemWords()
  const vocabulary = useVocabulary()
  return (
    <Form.List name="unitPeople">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <div key={key} className="item-form-row">
              <Form.Item
                name={[name, 'name']}
                label={fields.person}
                rules={[{ required: true, whitespace: true, message: `${form.required}${fields.person}` }]}
              >
                <Input maxLength={60} autoComplete="off" />
              </Form.Item>
              <Form.Item name={[name, 'rank']} label={fields.rank} rules={[{ required: true }]}>
                <Select
                  options={contactRanks.map(value => ({ value, label: vocabulary.contactRanks[value] }))}
                />
              </Form.Item>
              {rows.length > 1 && (
                <Button onClick={() => remove(name)}>{form.remove(`${fields.person} ${name + 1}`)}</Button>
              )}
            </div>
          ))}
          {rows.length < 30 && (
            <Button className="item-form-add" onClick={() => add({ name: '', rank: 'handler' })}>
              {fields.addPerson}
            </Button>
          )}
        </>
      )}
    </Form.List>
  )
}
