import type { ResultClass } from '#domain/jurisdiction/settings/result-class.ts'
import './class-tag.css'
import { useLanguage } from './language.tsx'

/** 办理结果类别: the county's colour beside the code and its meaning, never the colour alone. */
export function ClassTag({ resultClass }: { readonly resultClass: ResultClass }) {
  const { code, label, labelEn, colour } = resultClass
  return (
    <span className={`class-tag class-tag-${colour}`}>
      {code} {useLanguage() === 'en' ? labelEn : label}
    </span>
  )
}
