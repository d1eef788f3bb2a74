import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearch } from 'wouter'
import { PageHeader } from '../../../ui/page-header.tsx'
import { FormSkeleton } from '../../../ui/skeletons.tsx'
import { listAddress } from '../../core/addresses.ts'
import { usePlace } from '../../core/place.ts'
import { rowQuery } from '../../core/queries.ts'
import type { ScreenProps } from '../../core/screen-props.ts'
import type { ScreenResource } from '../../core/screens.ts'
import { useTitle } from '../../core/title.ts'
import { Failed } from '../failed.tsx'
import { NotFound } from '../refusals.tsx'
import type { Body } from './body.ts'
import { CreateForm } from './create-form.tsx'
import { copyOf, startValues } from './start-values.ts'

/** What a new row begins with, once it is known: nothing much, or the row that `?copy=` names. */
export function useStart(screen: ScreenResource) {
  const place = usePlace()
  const copied = new URLSearchParams(useSearch()).get('copy') ?? ''
  const source = useQuery({ ...rowQuery(place, screen, copied), enabled: copied !== '' })
  const start: Body | undefined =
    copied === '' ? startValues(screen, place) : source.data && copyOf(screen, source.data.row)
  return { start, error: source.error, retry: () => void source.refetch() }
}

/** The head of a screen on which something is made. */
export function CreateHeader({ screen, title = `New ${screen.singular}` }: ScreenProps & { title?: string }) {
  const place = usePlace()
  const [, navigate] = useLocation()
  useTitle(title)
  return (
    <PageHeader
      title={title}
      breadcrumb={[{ label: screen.title, href: listAddress(place, screen) }]}
      onNavigate={(href) => navigate(href)}
    />
  )
}

/** Makes a row of any resource. */
export function CreateScreen({ screen }: ScreenProps) {
  const { start, error, retry } = useStart(screen)
  if (!screen.create) return <NotFound />
  if (error) return <Failed what={`The ${screen.singular} to copy could not be loaded`} error={error} onRetry={retry} />
  return (
    <div style={{ maxInlineSize: '60rem' }}>
      <CreateHeader screen={screen} />
      {start ? <CreateForm screen={screen} schema={screen.create} start={start} /> : <FormSkeleton />}
    </div>
  )
}
