import { Alert } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { reasonOf } from '../../../../ui/reason.ts'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { useShop } from '../../../core/place.ts'
import { importReportQuery, type Wanted } from '../transfer/import-page.ts'
import { Report } from '../transfer/report.tsx'

interface FileReportProps {
  source: unknown
  name: string
  page: string
}

/** What a file would become under a name. */
export function FileReport({ source, name, page }: FileReportProps) {
  const { tenant } = useShop()
  const wanted = useMemo((): Wanted => ({ source, name, page }), [source, name, page])
  const [settled] = useDebouncedValue(wanted, 300)
  const report = useQuery(importReportQuery(tenant, settled))
  if (report.isPending) return <CardSkeleton height={80} />
  if (report.data) return <Report report={report.data} />
  return (
    <Alert color="red" role="alert" title="It cannot be imported">
      {reasonOf(report.error)}
    </Alert>
  )
}
