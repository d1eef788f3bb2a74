import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { TEMPLATES } from './addresses.ts'
import { pagesKey } from './pages.ts'
import { resourceKey, staleResource } from './queries.ts'

const games = { tenant: 'games' }
const kept = {
  rows: [...resourceKey(games, { path: TEMPLATES }), 'list', {}],
  pages: [...pagesKey('games'), 'all of them'],
  themes: [...resourceKey(games, { path: 'ui/themes' }), 'list', {}],
  elsewhere: [...pagesKey('books'), 'all of them'],
}

it.each([
  [TEMPLATES, ['rows', 'pages']],
  ['ui/themes', ['themes']],
])('a change of %s makes stale %j, and nothing else', async (path, stale) => {
  const queryClient = new QueryClient()
  for (const queryKey of Object.values(kept)) queryClient.setQueryData(queryKey, [])
  await staleResource(queryClient, games, path)
  const found = Object.entries(kept).filter(([, queryKey]) => queryClient.getQueryState(queryKey)?.isInvalidated)
  expect(found.map(([name]) => name)).toEqual(stale)
})
