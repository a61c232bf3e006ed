import { useEffect, useRef, type ReactNode } from 'react'

/** The title of a screen that replaced another: it takes the focus, so that a reader hears where he is now. */
export function ScreenTitle({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
    window.scrollTo(0, 0)
  }, [])
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  )
}
