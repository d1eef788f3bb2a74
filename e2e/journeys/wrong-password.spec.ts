import { expect, test } from './fixture/journey.ts'
import { PASSWORD } from './fixture/sessions.ts'
import { heading } from './screens/shell.ts'
import { signInForm } from './screens/sign-in.ts'

test('a wrong password is told at the form, keeps what was typed, and the right one leads where one wanted to go', async ({
  page,
}) => {
  await page.goto('/games/brands?q=owl')
  const form = signInForm(page)
  await expect(form.email).toBeFocused()
  await form.email.fill('owner@games.test')
  await form.password.fill('not-this-one')
  await form.password.press('Enter')

  await expect(form.problem).toContainText('E-mail and password do not belong together')
  await expect(form.problem).toBeFocused()
  await expect(form.email).toHaveValue('owner@games.test')
  await expect(form.password).toHaveValue('not-this-one')
  await expect(page).toHaveURL('/games/brands?q=owl')

  await page.keyboard.press('Tab')
  await expect(form.email).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(form.password).toBeFocused()
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Brands')).toBeVisible()
  await expect(page).toHaveURL('/games/brands?q=owl')
  await expect(page.getByRole('link', { name: 'Copper Owl' })).toBeVisible()
})

test('somebody unknown gets the same answer as a wrong password', async ({ page }) => {
  await page.goto('/')
  const form = signInForm(page)
  await form.email.fill('nobody@games.test')
  await form.password.fill(PASSWORD)
  await form.button.click()
  await expect(form.problem).toContainText('E-mail and password do not belong together')
})
