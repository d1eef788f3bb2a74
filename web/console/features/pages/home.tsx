import { DEFAULT_PAGE } from './page-queries.ts'
import { PageView } from './page-view.tsx'

/** The first thing on entering a shop: the page that it has chosen for that. */
export function Home({ tenant }: { tenant: string }) {
  return <PageView tenant={tenant} page={DEFAULT_PAGE} />
}
