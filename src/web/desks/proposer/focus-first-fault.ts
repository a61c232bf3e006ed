/** Brings the first field that lacks something under the reader's eyes and fingers, once it is drawn. */
export function focusFirstFault(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const fault = form.querySelector<HTMLElement>('[aria-invalid="true"]')
    const field = fault?.matches('fieldset') ? fault.querySelector<HTMLElement>('input') : fault
    field?.focus()
    fault?.scrollIntoView({ block: 'center' })
  })
}
