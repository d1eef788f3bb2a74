import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Failed } from './failed.tsx'
import { homeQuery, type ResolvedPage } from './shop/api.ts'
import { useTheme } from './shop/use-theme.ts'
import { HomeSkeleton } from './skeletons.tsx'

interface FrameProps {
  tenant: string
  children: (home: ResolvedPage) => ReactNode
}

/** What stands around every page of the shop: its name, its theme, and the words when it cannot be shown. */
export function Frame({ tenant, children }: FrameProps) {
  const home = useQuery(homeQuery(tenant))
  useTheme(tenant, home.data?.theme)
  const { name, branding, locale } = home.data?.tenant ?? {}
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
        {home.isPending && <HomeSkeleton />}
        {home.isError && !home.data && <Failed error={home.error} onRetry={() => void home.refetch()} />}
        {home.data && children(home.data)}
      </main>
      <footer className="shop-footer">{name}</footer>
    </div>
  )
}

function Logo({ tenant, of }: { tenant: string; of: unknown }) {
  if (typeof of !== 'string' || !/^[0-9a-f-]{36}$/.test(of)) return null
  return <img src={`/api/v1/${tenant}/files/${of}`} alt="" width={32} height={32} />
}
