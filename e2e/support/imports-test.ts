import { expect, test } from '@playwright/test'
import { ownWorkspace } from './own-workspace'
import { signInAs } from './sign-in-as'

/** A test that begins as the admin of a new, empty workspace, on the page of its imports; `slug` names it. */
export const importsTest = test.extend<{ slug: string }>({
  slug: [
    async ({ context, page }, use, testInfo) => {
      testInfo.setTimeout(120_000)
      const { slug } = await ownWorkspace()
      await signInAs(context, 'admin')
      await page.goto(`/${slug}/admin/imports`)
      await expect(page.getByRole('button', { name: 'Choose files' })).toBeEnabled()
      await use(slug)
    },
    { auto: true },
  ],
})
