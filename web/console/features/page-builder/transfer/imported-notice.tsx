import { Alert } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { dismissReport, keptReportQuery } from './kept-report.ts'
import { Report } from './report.tsx'
import classes from './transfer.module.css'

interface ImportedNoticeProps {
  tenant: string
  page: string
}

/** What became of the file that a page was made of, until it is dismissed. */
export function ImportedNotice({ tenant, page }: ImportedNoticeProps) {
  const queryClient = useQueryClient()
  const { data: report } = useQuery(keptReportQuery(tenant, page))
  if (!report) return null
  return (
    <Alert
      color="blue"
      title="Imported from a file"
      withCloseButton
      closeButtonLabel="Dismiss what became of the file"
      onClose={() => dismissReport(queryClient, tenant, page)}
    >
      <div className={classes.kept}>
        <Report report={report} />
      </div>
    </Alert>
  )
}
