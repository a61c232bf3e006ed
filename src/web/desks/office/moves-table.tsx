import { Link } from '@tanstack/react-router'
import { reorganisationWords as en } from '#phrases/en/reorganisation.ts'
import { reorganisationWords as zh } from '#phrases/zh-CN/reorganisation.ts'
import { usePhrases } from '#web/kit/language.tsx'

type Row = {
  readonly key: string
  readonly itemId: string
  readonly number?: string | undefined
  readonly title: string
  readonly what: string
  /** Why it did not move; absent in a preview. */
  readonly why?: string
}

/** 移交清单: one row a thing that moves, or that could not be moved. */
export function MovesTable({ rows }: { readonly rows: readonly Row[] }) {
  const words = usePhrases({ 'zh-CN': zh, en })
  if (rows.length === 0) return null
  const hasReasons = rows.some(({ why }) => why !== undefined)
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.what}</th>
            {hasReasons && <th scope="col">{words.why}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, itemId, number, title, what, why }) => (
            <tr key={key}>
              <th scope="row">
                <Link to="/items/$itemId" params={{ itemId }}>
                  {number} {title}
                </Link>
              </th>
              <td className="keep">{what}</td>
              {hasReasons && <td>{why}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
