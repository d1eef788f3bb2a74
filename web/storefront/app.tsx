import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Route, Router, Switch } from 'wouter'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Failed } from './failed.tsx'
import { Frame } from './frame.tsx'
import { NotHere } from './not-here.tsx'
import { ShopPage } from './page/shop-page.tsx'
import { ProductPage } from './product-page.tsx'
import { baseOf } from './shop/addresses.ts'
import { FRONT_PAGE, isWorthRetrying } from './shop/api.ts'

const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 60_000, retry: isWorthRetrying, refetchOnWindowFocus: false } },
})

/** One shop: its pages, and one for each product. */
export function App({ tenant }: { tenant: string }) {
  return (
    <QueryClientProvider client={queryClient}>
      <Router base={baseOf(tenant)}>
        <Frame tenant={tenant}>
          {(shown, isThere) => (
            <ErrorBoundary fallback={(error, retry) => <Failed error={error} onRetry={retry} />}>
              <Switch>
                <Route path="/products/:slug">
                  {({ slug }) => <ProductPage key={slug} tenant={tenant} slug={slug} shop={shown.tenant} />}
                </Route>
                <Route path="/:page?">
                  {({ page = FRONT_PAGE }) =>
                    isThere ? (
                      <ShopPage key={page} tenant={tenant} name={page} page={shown} />
                    ) : (
                      <NotHere shop={shown.tenant.name} />
                    )
                  }
                </Route>
                <Route>
                  <NotHere shop={shown.tenant.name} />
                </Route>
              </Switch>
            </ErrorBoundary>
          )}
        </Frame>
      </Router>
    </QueryClientProvider>
  )
}
