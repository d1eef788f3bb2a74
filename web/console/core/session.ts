import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { answerOf, client, type components, ME } from './api.ts'
import { isStatus } from './api-failure.ts'

export type Me = components['schemas']['Me']
export type Membership = components['schemas']['Membership']

/** Who is signed in; null when nobody is. */
const meQuery = queryOptions({
  queryKey: ME,
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Me | null> => {
    try {
      return (await answerOf(client.GET('/auth/me'))).body.data
    } catch (error) {
      if (isStatus(error, 401)) return null
      throw error
    }
  },
})

export const useMe = () => useQuery(meQuery)

export function useSignIn() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (body: components['schemas']['SignIn']) =>
      (await answerOf(client.POST('/auth/sign-in', { body }))).body.data,
    onSuccess: (me) => queryClient.setQueryData(ME, me),
  })
}

export function useSignOut() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      await answerOf(client.POST('/auth/sign-out'))
    },
    onSuccess: () => {
      queryClient.setQueryData(ME, null)
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] })
      // What somebody left unsaved is not for the next one at this desk.
      sessionStorage.clear()
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
