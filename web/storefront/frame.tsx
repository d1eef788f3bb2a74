import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useRoute } from 'wouter'
import { Failed } from './failed.tsx'
import { FRONT_PAGE, pageDataQuery, pageQuery, type ResolvedPage, ShopFailure } from './shop/api.ts'
import { useTheme } from './shop/use-theme.ts'
import { HomeSkeleton } from './skeletons.tsx'

interface FrameProps {
  tenant: string
  /** `isThere` is false where the address names no page: then it is the shop's first page that is known. */
  children: (page: ResolvedPage, isThere: boolean) => ReactNode
}

/** The page that the address names, and with it what the frame needs to know of the shop; its first page for the rest. */
function useShownPage(tenant: string) {
  const [isPage, params] = useRoute('/:page?')
  const name = (isPage && params.page) || FRONT_PAGE
  // Asked for beside the page, not after it; whoever draws the page finds it under way.
  useQuery({ ...pageDataQuery(tenant, name), enabled: isPage, notifyOnChangeProps: [] })
  const named = useQuery(pageQuery(tenant, name))
  const isMissing = name !== FRONT_PAGE && named.error instanceof ShopFailure && named.error.status === 404
  const front = useQuery({ ...pageQuery(tenant, FRONT_PAGE), enabled: isMissing })
  return { page: isMissing ? front : named, isThere: !isMissing }
}

/** What stands around every page of the shop: its name, its theme, and the words when it cannot be shown. */
export function Frame({ tenant, children }: FrameProps) {
  const { page, isThere } = useShownPage(tenant)
  useTheme(tenant, page.data?.theme)
  const { name, branding, locale } = page.data?.tenant ?? {}
  return (
    <div className="shop" lang={locale}>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="shop-header">
        {name !== undefined && (
          <Link href="/" className="shop-name">
            <Logo tenant={tenant} of={branding?.['logoId']} />
            {name}
          </Link>
        )}
      </header>
      <main id="content" tabIndex={-1}>
        {page.isPending && <HomeSkeleton />}
        {page.isError && !page.data && <Failed error={page.error} onRetry={() => void page.refetch()} />}
        {page.data && children(page.data, isThere)}
      </main>
      <footer className="shop-footer">{name}</footer>
    </div>
  )
}

function Logo({ tenant, of }: { tenant: string; of: unknown }) {
  if (typeof of !== 'string' || !/^[0-9a-f-]{36}$/.test(of)) return null
  return <img src={`/api/v1/${tenant}/files/${of}`} alt="" width={32} height={32} />
}
