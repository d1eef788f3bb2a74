import type { PageContent } from '@mtc/openapi/page'
import { useQuery } from '@tanstack/react-query'
import { TEMPLATES } from '../../../core/addresses.ts'
import { revisionQuery } from '../../../core/document/revisions.ts'
import type { Builder } from '../model/builder.ts'

/** The page that people have now; without data where it was never published. */
export function usePublished({ tenant, templateId, document }: Builder) {
  const { publishedRevision } = document
  return useQuery({
    ...revisionQuery<PageContent>(TEMPLATES, tenant, templateId, publishedRevision),
    enabled: publishedRevision > 0,
  })
}
