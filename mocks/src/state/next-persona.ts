const KEY = 'mtc-mocks.next-persona'

/** Who is to be signed in after the reload that follows: a reset forgets all sessions. */
export const rememberNextPersona = (email: string): void => sessionStorage.setItem(KEY, email)

/** Who was remembered, once. */
export function takeNextPersona(): string | undefined {
  const email = sessionStorage.getItem(KEY) ?? undefined
  sessionStorage.removeItem(KEY)
  return email
}
