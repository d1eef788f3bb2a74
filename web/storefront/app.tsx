import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Route, Router, Switch } from 'wouter'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Failed } from './failed.tsx'
import { Frame } from './frame.tsx'
import { HomePage } from './home-page.tsx'
import { NotHere } from './not-here.tsx'
import { ProductPage } from './product-page.tsx'
import { baseOf } from './shop/addresses.ts'
import { isWorthRetrying } from './shop/api.ts'

const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 60_000, retry: isWorthRetrying, refetchOnWindowFocus: false } },
})

/** One shop: its home page and a page for each product. */
export function App({ tenant }: { tenant: string }) {
  return (
    <QueryClientProvider client={queryClient}>
      <Router base={baseOf(tenant)}>
        <Frame tenant={tenant}>
          {(home) => (
            <ErrorBoundary fallback={(error, retry) => <Failed error={error} onRetry={retry} />}>
              <Switch>
                <Route path="/">
                  <HomePage tenant={tenant} home={home} />
                </Route>
                <Route path="/products/:slug">
                  {({ slug }) => <ProductPage key={slug} tenant={tenant} slug={slug} shop={home.tenant} />}
                </Route>
                <Route>
                  <NotHere shop={home.tenant.name} />
                </Route>
              </Switch>
            </ErrorBoundary>
          )}
        </Frame>
      </Router>
    </QueryClientProvider>
  )
}
