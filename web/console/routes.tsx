import { Suspense, useEffect } from 'react'
import { Redirect, useLocation } from 'wouter'
import { EmptyState } from '../ui/empty-state.tsx'
import { FormSkeleton } from '../ui/skeletons.tsx'
import { builtPageOf, pageOf, splitAddress, startAddress, type Target, targetOf } from './core/addresses.ts'
import { lastShop, rememberShop } from './core/last-shop.ts'
import { lazyScreen } from './core/lazy-screen.ts'
import { may, type Place, PlaceProvider, usePlace } from './core/place.ts'
import { screens } from './core/screens.ts'
import { isCreatable, screensOf } from './resource-screens.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'
import { Failed } from './screens/failed.tsx'
import { Forbidden, NotFound } from './screens/refusals.tsx'
import { Shell } from './shell/shell.tsx'
import { usePlaces } from './shell/use-places.ts'

/**
 * The addresses of the console:
 *
 *   /sign-in                        anywhere, while nobody is signed in
 *   /                               where the person worked last
 *   /{shop}                         the shop's home
 *   /{shop}/pages/{page}            a page made of widgets; /edit is its builder
 *   /{shop}/{resource}              a list; /new makes one, /{id} is one
 *   /platform/{resource}            the same for what belongs to no shop
 *
 * `{resource}` is the contract's own path (`products`, `ui/themes`); resource-screens.tsx says which have screens of
 * their own.
 */
const Home = lazyScreen(async () => (await import('./features/pages/home.tsx')).Home)
const PageScreen = lazyScreen(async () => (await import('./features/pages/page-screen.tsx')).PageScreen)

const PageBuilderScreen = lazyScreen(
  async () => (await import('./features/page-builder/screen/page-builder-screen.tsx')).PageBuilderScreen,
)

function ResourceScreen({ target }: { target: Target }) {
  const place = usePlace()
  const { screen, view } = target
  const { list: List, create: Create, record: Record } = screensOf(screen.path)
  if (!may(place, screen, 'read')) return <Forbidden what={screen.title.toLowerCase()} />
  if (view === 'list') return <List key={screen.path} screen={screen} />
  if (view === 'record') return <Record key={`${screen.path} ${target.id}`} screen={screen} id={target.id} />
  if (!isCreatable(screen.path, screen.operations.create)) return <NotFound />
  if (!may(place, screen, 'create')) return <Forbidden what={`how a ${screen.singular} is made`} />
  return <Create key={screen.path} screen={screen} />
}

function Content({ rest }: { rest: string }) {
  const place = usePlace()
  const target = targetOf(rest, screens)
  const page = pageOf(rest)
  const built = builtPageOf(rest)
  if (page !== undefined && place.tenant !== undefined) return <PageScreen tenant={place.tenant} page={page} />
  if (built !== undefined && place.tenant !== undefined) {
    return <PageBuilderScreen key={built} tenant={place.tenant} page={built} />
  }
  if (rest === '' && place.tenant !== undefined) return <Home tenant={place.tenant} />
  if (rest === '') return <Redirect to={startAddress(place)} replace />
  return target && (target.screen.scope === 'platform') === (place.tenant === undefined) ? (
    <ResourceScreen target={target} />
  ) : (
    <NotFound />
  )
}

function At({ place, places, rest }: { place: Place; places: readonly Place[]; rest: string }) {
  useEffect(() => rememberShop(place.base), [place.base])
  return (
    <PlaceProvider value={place}>
      <Shell places={places}>
        <ScreenBoundary key={`${place.base}/${rest}`}>
          <Suspense fallback={<FormSkeleton />}>
            <Content rest={rest} />
          </Suspense>
        </ScreenBoundary>
      </Shell>
    </PlaceProvider>
  )
}

/** Shows what the address asks for, in the place that it names. */
export function Routes() {
  const [pathname] = useLocation()
  const { base, rest } = splitAddress(pathname)
  const { places, isPending, error, retry } = usePlaces(base)
  const place = places.find((one) => one.base === base)
  if (place) return <At place={place} places={places} rest={rest} />
  if (isPending) return <FormSkeleton />
  if (error) {
    return (
      <main>
        <Failed what="The shops could not be loaded" error={error} onRetry={retry} />
      </main>
    )
  }
  const last = places.find((one) => one.base === lastShop()) ?? places[0]
  if (!last) {
    return (
      <main>
        <EmptyState
          title="You belong to no shop yet"
          purpose="Ask an owner of your shop to invite you, then load this page again."
        />
      </main>
    )
  }
  if (pathname === '/' || pathname === '/sign-in') return <Redirect to={startAddress(last)} replace />
  return (
    <PlaceProvider value={last}>
      <Shell places={places}>
        <NotFound what="shop of yours" />
      </Shell>
    </PlaceProvider>
  )
}
