import type { Locator, Page } from '@playwright/test'

type File = { name: string; mimeType: string; buffer: Buffer }

/** What an admin finds on the pages of imports, by what it is called. */
export const chooseFile = (page: Page, file: File | string): Promise<void> =>
  page.getByLabel('Files to upload').setInputFiles(file)

export const importButton = (page: Page): Locator => page.getByRole('button', { name: 'Import', exact: true })

export const rowsOfFate = (page: Page, fate: string): Locator =>
  page.getByRole('table', { name: 'Rows of the file by fate' }).getByRole('row', { name: new RegExp(`^${fate}`) })
