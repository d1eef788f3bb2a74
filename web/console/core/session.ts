import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { answerOf, client, type components, ME, queryClient } from './api.ts'
import { isStatus } from './api-failure.ts'
import { forgetEdits } from './document/kept-edits.ts'

export type Me = components['schemas']['Me']
export type Membership = components['schemas']['Membership']

const PERSON = 'mtc-person'

/** What one person has seen, and left unsaved in this tab, is not for the next one at this desk. */
function forget(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] })
  sessionStorage.clear()
  forgetEdits(localStorage)
}

/** The tab is this person's from now on. */
function welcome(me: Me): Me {
  const before = sessionStorage.getItem(PERSON)
  if (before !== null && before !== me.id) forget()
  sessionStorage.setItem(PERSON, me.id)
  return me
}

const meQuery = queryOptions({
  queryKey: ME,
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Me | null> => {
    try {
      return welcome((await answerOf(client.GET('/auth/me'))).body.data)
    } catch (error) {
      if (isStatus(error, 401)) return null
      throw error
    }
  },
})

/** Who is signed in; null when nobody is. */
export const useMe = () => useQuery(meQuery)

/** Signing in: the screens come back at the address where one is. */
export function useSignIn() {
  return useMutation({
    mutationFn: async (body: components['schemas']['SignIn']) =>
      (await answerOf(client.POST('/auth/sign-in', { body }))).body.data,
    onSuccess: (me) => queryClient.setQueryData(ME, welcome(me)),
  })
}

/** Signing out: the sign-in screen takes over. */
export function useSignOut() {
  return useMutation({
    mutationFn: async () => {
      await answerOf(client.POST('/auth/sign-out'))
    },
    onSuccess: () => {
      queryClient.setQueryData(ME, null)
      forget()
    },
  })
}

const SessionContext = createContext<Me | undefined>(undefined)
export const SessionProvider = SessionContext.Provider

/** The signed-in person. */
export function useSession(): Me {
  const me = useContext(SessionContext)
  if (!me) throw new Error('Screens stand inside <SessionProvider>: app.tsx shows the sign-in screen otherwise.')
  return me
}
