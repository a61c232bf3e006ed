import type { Locator, Page } from 'playwright-core'

/** Opens a step on the item page, fills its form, sends it, and waits until the page says that it is done. */
export async function takeStep(
  page: Page,
  name: string,
  fill: (drawer: Locator) => Promise<unknown> = async () => undefined,
): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click()
  const drawer = page.getByRole('dialog').last()
  await fill(drawer)
  await drawer.locator('.item-form-foot').getByRole('button', { name, exact: true }).click()
  await page.getByText(`已完成：${name}`).waitFor()
}

/** Chooses a unit in a field by typing a part of its name. */
export async function chooseUnit(drawer: Locator, label: string, unit: string): Promise<void> {
  const field = drawer.getByLabel(label)
  await field.fill(unit)
  await field.press('Enter')
}
