import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Refusal } from '#domain/recommendation/precedents.ts'
import { precedentWords as en } from '#phrases/en/precedents.ts'
import { precedentWords as zh } from '#phrases/zh-CN/precedents.ts'
import { precedentsQuery, type PrecedentsOfItem } from '#web/api/items.ts'
import { usePhrases } from '#web/kit/language.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import './item-forms.css'
import { useUnitNames } from './use-unit-names.ts'

/** 先例与退办情况: beside every choice of units, who handled such matters before and who has declined this one. */
export function Precedents({ itemId }: { readonly itemId: string }) {
  const words = usePhrases({ 'zh-CN': zh, en })
  const { data } = useQuery(precedentsQuery(itemId))
  if (!data) return null
  const { refusals, precedents } = data
  return (
    <section aria-label={words.title} className="item-precedents">
      <h3>{words.title}</h3>
      {refusals.length === 0 && precedents.length === 0 && <p>{words.none}</p>}
      {refusals.length > 0 && (
        <>
          <h4>
            {words.ownRefusals}（{words.refusedTimes(refusals.length)}）
          </h4>
          <Refusals refusals={refusals} />
        </>
      )}
      {precedents.length > 0 && (
        <>
          <h4>{words.similar}</h4>
          <ul>
            {precedents.map(precedent => (
              <PrecedentEntry key={precedent.itemId} precedent={precedent} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function PrecedentEntry({ precedent }: { readonly precedent: PrecedentsOfItem['precedents'][number] }) {
  const words = usePhrases({ 'zh-CN': zh, en })
  const { kinds } = useVocabulary()
  const nameOf = useUnitNames()
  const { itemId, kind, year, number, title, isVisible, hostUnitIds, refusals } = precedent
  const place = number ? words.numbered(kinds[kind], year, number) : words.unnumbered(kinds[kind], year)
  return (
    <li>
      {isVisible ? (
        <Link to="/items/$itemId" params={{ itemId }}>
          {title}
        </Link>
      ) : (
        <strong>{title}</strong>
      )}
      <small>
        {place} · {words.hosts}：{hostUnitIds.map(nameOf).join('、') || words.noHosts}
      </small>
      <Refusals refusals={refusals} />
    </li>
  )
}

function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const words = usePhrases({ 'zh-CN': zh, en })
  const nameOf = useUnitNames()
  if (refusals.length === 0) return null
  return (
    <ul>
      {refusals.map(({ unitId, at, on, reason, basis, proposedUnitId, outcome }) => (
        <li key={`${unitId} ${at} ${on}`}>
          {words.refused(nameOf(unitId), on)}（{words.at[at]}）
          <small>
            {words.reason}：{reason}；{words.basis}：{basis}
            {proposedUnitId && `；${words.proposed(nameOf(proposedUnitId))}`}
          </small>
          {at === 'assignment' && (
            <small>
              {outcome
                ? `${words.outcome[outcome.kind](nameOf(outcome.unitId))}：${outcome.note}`
                : words.notDecided}
            </small>
          )}
        </li>
      ))}
    </ul>
  )
}
