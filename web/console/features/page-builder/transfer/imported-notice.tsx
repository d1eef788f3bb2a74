import { Alert } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { keptReportQuery } from './kept-report.ts'
import { Report } from './report.tsx'
import classes from './transfer.module.css'

interface ImportedNoticeProps {
  tenant: string
  page: string
}

/** What became of the file that a page was made of, until it is dismissed. */
export function ImportedNotice({ tenant, page }: ImportedNoticeProps) {
  const queryClient = useQueryClient()
  const kept = keptReportQuery(tenant, page)
  const { data: report } = useQuery(kept)
  if (!report) return null
  return (
    <Alert
      color="blue"
      title="Imported from a file"
      withCloseButton
      closeButtonLabel="Dismiss what became of the file"
      onClose={() => queryClient.setQueryData(kept.queryKey, null)}
    >
      <div className={classes.kept}>
        <Report report={report} />
      </div>
    </Alert>
  )
}
