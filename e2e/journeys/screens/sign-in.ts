import type { Page } from '@playwright/test'
import { PASSWORD } from '../fixture/sessions.ts'

/** The form that stands where somebody has to sign in. */
export const signInForm = (page: Page) => {
  const email = page.getByLabel('E-mail')
  const password = page.getByRole('textbox', { name: 'Password' })
  const button = page.getByRole('button', { name: 'Sign in' })
  return { email, password, button, problem: page.getByRole('alert') }
}

export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  const form = signInForm(page)
  await form.email.fill(email)
  await form.password.fill(password)
  await form.button.click()
}
