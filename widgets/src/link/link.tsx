import type { ReactNode } from 'react'
import type { WidgetContext } from '../view.ts'
import { isOwn, safeAddress } from './address.ts'

interface AddressLinkProps {
  /** As somebody typed it. */
  address: string
  context: WidgetContext
  className?: string | undefined
  children: ReactNode
}

/** A link to an address that somebody typed. One that leads nowhere safe is no link: its words remain. */
export function AddressLink({ address, context, className, children }: AddressLinkProps) {
  const { Link = 'a' } = context
  const href = safeAddress(address)
  if (href === undefined) return <span className={className}>{children}</span>
  if (isOwn(href))
    return (
      <Link href={href} className={className}>
        {children}
      </Link>
    )
  return (
    <a href={href} className={className} rel="noopener noreferrer">
      {children}
    </a>
  )
}
