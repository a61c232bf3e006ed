import type { Figure } from '#web/api/figures.ts'
import { FigureLink } from '#web/kit/figure-link.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { percent } from '#web/kit/percent.ts'

type Props = { readonly figures: readonly Figure[]; readonly asOf: string | undefined }

/** Rates with their base; satisfied is never shown without solved beside it. */
export function RateList({ figures, asOf }: Props) {
  const words = useOfficeWords()
  return (
    <dl className="rate-list">
      {figures.map(({ name, value, numerator, denominator, of, source, version, unit, silent }) => (
        <div key={name}>
          <dt>
            {words.figures[name] ?? name}
            <small title={source}>
              {' '}
              {words.definition} v{version}
            </small>
          </dt>
          <dd>
            <FigureLink of={of} asOf={asOf} isZero={numerator === 0} title={source}>
              {percent(value)}
            </FigureLink>
            <small>
              {denominator === 0 || denominator === null
                ? words.home.emptyBase
                : unit === 'forms'
                  ? words.home.ofForms(numerator, denominator)
                  : words.home.ofBase(numerator, denominator)}
            </small>
            {silent && silent.value > 0 && (
              <small>
                <FigureLink of={silent.of} asOf={asOf} isZero={false}>
                  {words.home.silent[silent.policy](silent.value)}
                </FigureLink>
              </small>
            )}
            <span className="rate-bar" aria-hidden="true">
              <span style={{ width: `${(value ?? 0) * 100}%` }} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
