import { useInViewport } from '@mantine/hooks'
import type { PageContent } from '@mtc/openapi/page'
import { useQuery } from '@tanstack/react-query'
import { TEMPLATES } from '../../../core/addresses.ts'
import { revisionQuery } from '../../../core/document/revisions.ts'
import type { Builder } from '../model/builder.ts'
import { changesInBrief } from './changes-in-brief.ts'
import { toldChanges } from './told-changes.ts'

interface RevisionBriefProps {
  builder: Builder
  number: number
}

/** What a revision changed, for one whose author left no message. Looked up once somebody has it in sight. */
export function RevisionBrief({ builder, number }: RevisionBriefProps) {
  const { tenant, templateId } = builder
  const { ref, inViewport } = useInViewport<HTMLSpanElement>()
  const contentOf = (which: number) => ({
    ...revisionQuery<PageContent>(TEMPLATES, tenant, templateId, which),
    enabled: inViewport,
  })
  const before = useQuery(contentOf(number - 1))
  const after = useQuery(contentOf(number))
  const isKnown = before.data !== undefined && after.data !== undefined
  return <span ref={ref}>{isKnown ? changesInBrief(toldChanges(builder, before.data, after.data)) : 'No message'}</span>
}
