import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { itemQuery } from '#web/api/items.ts'
import './item-page.css'
import './item-forms.css'
import { ItemNotFound } from './item-not-found.tsx'
import { useItemWords } from './item-words.ts'
import { CommandDrawer } from './next-step/command-drawer.tsx'
import { NextStepArea } from './next-step/next-step-area.tsx'
import { NextStepBar } from './next-step/next-step-bar.tsx'
import type { StepChoice } from './next-step/order-actions.ts'
import { ContentsList } from './panels/contents-list.tsx'
import { ItemPanels } from './panels/item-panels.tsx'
import { HeaderLine } from './panels/header-line.tsx'

/** 件的页面: what it is, what was done, and what is to be done next. */
export function ItemPage() {
  const { itemId = '' } = useParams({ strict: false })
  const words = useItemWords()
  const { data: view, error } = useQuery(itemQuery(itemId))
  const [choice, setChoice] = useState<StepChoice>()
  if (error) return <ItemNotFound error={error} />
  if (!view) return <p role="status">{words.loading}</p>
  return (
    <div className="item-page">
      <HeaderLine view={view} />
      <div className="item-columns">
        <div className="item-main">
          <ItemPanels view={view} />
        </div>
        <aside className="item-side">
          <NextStepArea view={view} onOpen={setChoice} />
          <ContentsList view={view} />
        </aside>
      </div>
      <NextStepBar view={view} onOpen={setChoice} />
      <CommandDrawer view={view} choice={choice} onClose={() => setChoice(undefined)} />
    </div>
  )
}
