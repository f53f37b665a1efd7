import { expect, type Locator, type Page } from '@playwright/test'
import { chooseFile, importButton } from '../support/import-page'
import { importsTest as test } from '../support/imports-test'
import { stallFile } from '../support/market-stall'

/** Presses Tab until `wanted` has the focus: it can be reached without a pointer. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < 120; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(wanted, 'reached by Tab').toBeFocused()
}

/** Keeps all that is spoken of itself from now on. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = []
    Reflect.set(globalThis, 'said', said)
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const live = element?.closest('[role=status],[role=alert],[aria-live=polite],[aria-live=assertive]')
        const text = live?.textContent?.trim()
        if (text && said.at(-1) !== text) said.push(text)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })

const spoken = (page: Page) => page.evaluate(() => (Reflect.get(globalThis, 'said') as string[]).join(' | '))

test('from choosing a file to the dashboards without a pointer, a column changed on the way', async ({
  page,
  slug,
}) => {
  await listen(page)
  // Asked for before the way there: the browser has to know of it when the key is pressed.
  const chooser = page.waitForEvent('filechooser')
  await tabTo(page, page.getByRole('button', { name: 'Choose files' }))
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(stallFile(3))
  await expect(page).toHaveURL(new RegExp(`/${slug}/admin/imports/1$`))
  await expect.poll(() => spoken(page)).toContain('kasse-03.csv is uploaded and is import 1.')

  const columns = page.getByRole('table', { name: 'Columns of the file and what they mean' })
  const price = columns.getByRole('button', { name: 'Einzelpreis means Unit price' })
  await tabTo(page, price)
  await page.keyboard.press('Enter')
  const search = page.getByRole('combobox', { name: 'Search: Meaning of Einzelpreis' })
  await expect(search).toBeFocused()
  await page.keyboard.type('line amount')
  const option = page.getByRole('option', { name: /^Line amount/ })
  await expect(option).toBeVisible()
  await expect(search).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? 'none')
  await page.keyboard.press('Escape')
  await expect(price, 'Escape changes nothing and gives the focus back').toBeFocused()

  await page.keyboard.press('Enter')
  await page.keyboard.type('line amount')
  await page.keyboard.press('Enter')
  const amount = columns.getByRole('button', { name: 'Einzelpreis means Line amount' })
  await expect(amount).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('unit price')
  await page.keyboard.press('Enter')
  await expect(price).toBeFocused()

  const marked = columns.getByRole('checkbox', { name: /Filiale/ })
  await tabTo(page, marked)
  await page.keyboard.press('Space')
  await expect(marked).toBeChecked()
  await page.keyboard.press('Space')
  await expect(marked).not.toBeChecked()

  const dates = page.getByRole('button', { name: 'Dates Day, month, year' })
  await tabTo(page, dates, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Dates Month, day, year' })).toBeFocused()
  await expect.poll(() => spoken(page)).toMatch(/\d+ rejected/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(dates).toBeFocused()

  const load = importButton(page)
  await tabTo(page, load, 'Shift+Tab')
  await page.keyboard.press('Enter')
  const dashboards = page.getByRole('link', { name: 'Open the dashboards' })
  await expect(dashboards).toBeVisible()
  await expect.poll(() => spoken(page)).toContain('kasse-03.csv: Loaded')
  await expect(page.getByRole('main'), 'the focus is at the beginning of the new step').toBeFocused()
  await tabTo(page, dashboards)
  await page.keyboard.press('Enter')
  await expect(page.getByText('data to 14 Mar 2025')).toBeVisible()
})

test('what is shown has names and states for who does not see it', async ({ page }) => {
  await chooseFile(page, stallFile(3))
  await expect(page.getByRole('navigation', { name: 'Steps of the import' })).toMatchAriaSnapshot(`
    - navigation "Steps of the import":
      - list:
        - listitem:
          - link "Certain File Semicolon"
        - listitem:
          - link "Certain Header row 1"
        - listitem:
          - link /Certain Columns 7 of 7 used/
        - listitem:
          - link "Certain Orders One product a row"
        - listitem:
          - link "Certain Rows all fine"
        - listitem:
          - link "Import ready"
  `)
  await expect(page.getByRole('row', { name: /^Einzelpreis/ })).toMatchAriaSnapshot(`
    - row /Einzelpreis/:
      - rowheader "Einzelpreis number"
      - cell "Examples":
        - list "Examples":
          - listitem: 3,95
          - listitem: 12,50
          - listitem: 1.024,00
      - cell "Einzelpreis means Unit price":
        - button "Einzelpreis means Unit price": Unit price
      - cell "sure":
        - button "sure"
      - cell "Einzelpreis is personal Personal":
        - checkbox "Einzelpreis is personal"
  `)
  const fields = page.locator('main :is(input, select, textarea, button, a, [role=switch], [role=combobox])')
  for (const field of await fields.filter({ visible: true }).all()) await expect(field).toHaveAccessibleName(/\S/)
})
