import { PageView } from './page-view.tsx'

/** The shop's own dashboard: the first thing on entering. */
export function Home({ tenant }: { tenant: string }) {
  return <PageView tenant={tenant} page="dashboard" />
}
