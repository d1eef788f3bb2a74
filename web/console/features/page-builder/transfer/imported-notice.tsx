import { Button, CloseButton, Collapse } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { dismissReport, keptReportQuery } from './kept-report.ts'
import { Report } from './report.tsx'
import classes from './transfer.module.css'

interface ImportedNoticeProps {
  tenant: string
  page: string
}

/** What became of the file that a page was made of, in a line that opens, until it is dismissed. */
export function ImportedNotice({ tenant, page }: ImportedNoticeProps) {
  const queryClient = useQueryClient()
  const listId = useId()
  const [isOpen, { toggle }] = useDisclosure()
  const { data: report } = useQuery(keptReportQuery(tenant, page))
  if (!report) return null
  return (
    <section className={classes.kept} aria-label="Imported from a file">
      <div className={classes.keptHead}>
        <b>Imported from a file</b>
        <Button size="compact-sm" variant="subtle" aria-expanded={isOpen} aria-controls={listId} onClick={toggle}>
          {isOpen ? 'Hide what became of it' : `Show what became of it (${report.notes.length})`}
        </Button>
        <CloseButton
          size="sm"
          ml="auto"
          aria-label="Dismiss what became of the file"
          onClick={() => dismissReport(queryClient, tenant, page)}
        />
      </div>
      <Collapse id={listId} expanded={isOpen}>
        <Report report={report} />
      </Collapse>
    </section>
  )
}
