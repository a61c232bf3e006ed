import { useQuery } from '@tanstack/react-query'
import { Empty, Input } from 'antd'
import { useState } from 'react'
import { proposersQuery } from '#web/api/directory.ts'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { RollForm } from './roll-form.tsx'

const mostShown = 100

/** 代表委员名册: who may put items forward; entered as a list, found by name. */
export function RollPage() {
  const { roll: words } = useOfficeWords()
  const { proposerTypes } = useVocabulary()
  const [q, setQ] = useState('')
  const { data, error } = useQuery({ ...proposersQuery(q), placeholderData: earlier => earlier })
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        <Input.Search
          aria-label={words.search}
          placeholder={words.search}
          allowClear
          style={{ maxWidth: 320 }}
          onChange={event => setQ(event.target.value.trim())}
        />
      </header>
      <RollForm />
      {error && <ProblemAlert problem={error} />}
      {data?.length === 0 && <Empty description={words.none} />}
      {data && data.length > 0 && (
        <section className="card">
          <div className="table-scroll">
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  <th scope="col">{words.type}</th>
                  <th scope="col">{words.group}</th>
                </tr>
              </thead>
              <tbody>
                {data.map(({ id, name, type, group }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    <td>{proposerTypes[type]}</td>
                    <td>{group}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {data.length >= mostShown && <p className="soft">{words.more(mostShown)}</p>}
        </section>
      )}
    </>
  )
}
