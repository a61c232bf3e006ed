import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { directoryQuery, unitEntriesQuery } from '#web/api/directory.ts'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { EntryForm, sessionFields, unitFields, type Entry } from './entry-form.tsx'

/** 承办单位与届次: the county's directory, entered by its administrator. */
export function UnitsPage() {
  const { units: words, home } = useOfficeWords()
  const { unitGroups, bodies, otherLevels } = useVocabulary()
  const { data } = useQuery(directoryQuery())
  const { data: entries = [] } = useQuery(unitEntriesQuery())
  const [open, setOpen] = useState<{ readonly kind: 'unit' | 'session'; readonly entry?: Entry }>()
  const editUnit = (id: string) => {
    const unit = entries.find(entry => entry.id === id)
    if (!unit) return
    const { closure: _, aliases, ...entry } = unit
    setOpen({ kind: 'unit', entry: { ...entry, aliases: aliases.join('、') } })
  }
  return (
    <>
      <h1>{words.title}</h1>
      {open && (
        <EntryForm
          key={`${open.kind} ${open.entry?.id ?? ''}`}
          {...open}
          fields={fieldsOf(open)}
          onClose={() => setOpen(undefined)}
        />
      )}
      <section className="card">
        <header className="page-head">
          <h2>{words.units}</h2>
          <Button onClick={() => setOpen({ kind: 'unit' })}>{words.newUnit}</Button>
        </header>
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.shortName}</th>
                <th scope="col">{words.group}</th>
                <th scope="col">{words.duties}</th>
                <th scope="col">{words.edit}</th>
              </tr>
            </thead>
            <tbody>
              {data?.units.map(({ id, name, shortName, group, duties, closure }) => (
                <tr key={id}>
                  <th scope="row">
                    {name}
                    {closure && home.ended(closure.on)}
                  </th>
                  <td className="keep">{shortName}</td>
                  <td className="keep">{unitGroups[group]}</td>
                  <td className="wide">{duties}</td>
                  <td>
                    <Button aria-label={`${words.edit} ${name}`} onClick={() => editUnit(id)}>
                      {words.edit}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="card">
        <header className="page-head">
          <h2>{words.sessions}</h2>
          <Button onClick={() => setOpen({ kind: 'session' })}>{words.newSession}</Button>
        </header>
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.body}</th>
                <th scope="col">{words.sessionName}</th>
                <th scope="col">{words.opensOn}</th>
                <th scope="col">{words.closesOn}</th>
                <th scope="col">{words.cutOff}</th>
                <th scope="col">{words.edit}</th>
              </tr>
            </thead>
            <tbody>
              {data?.sessions.map(({ id, level, body, name, opensOn, closesOn, cutOff }) => (
                <tr key={id}>
                  <td>
                    {level && `${otherLevels[level]} `}
                    {bodies[body]}
                  </td>
                  <th scope="row">{name}</th>
                  <td>
                    <LegalDate date={opensOn} />
                  </td>
                  <td>
                    <LegalDate date={closesOn} />
                  </td>
                  <td className="keep">{cutOff?.replace('T', ' ') ?? words.endOfLastDay}</td>
                  <td>
                    <Button
                      aria-label={`${words.edit} ${name}`}
                      onClick={() =>
                        setOpen({
                          kind: 'session',
                          entry: { id, name, opensOn, closesOn, ...(cutOff ? { cutOff } : {}) },
                        })
                      }
                    >
                      {words.edit}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  )
}

/** What may be filled in: a code never changes, and of a session only its name and days. */
function fieldsOf({ kind, entry }: { readonly kind: 'unit' | 'session'; readonly entry?: Entry }) {
  const fields = kind === 'unit' ? unitFields : sessionFields
  if (!entry) return fields
  return fields.filter(({ name }) =>
    kind === 'unit' ? name !== 'id' : ['name', 'opensOn', 'closesOn', 'cutOff'].includes(name),
  )
}
