import { sourceOf } from '@mtc/openapi/page'
import { manifestOf } from '@mtc/widgets/manifests'
import { type ReactNode, useCallback } from 'react'
import { copyText } from '../../../../ui/copy-text.ts'
import { reasonOf } from '../../../../ui/reason.ts'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import { useShop } from '../../../core/place.ts'
import { findScreen } from '../../../core/screens.ts'
import { titleOf, type WidgetOnPage } from '../../../page/resolved-page.ts'
import type { PageState } from '../state/page-state.ts'
import { downloadCsv } from './download-csv.ts'
import { linkTo } from './widget-anchor.ts'
import { WidgetMenu } from './widget-menu.tsx'
import type { WidgetQueries } from './widget-queries.ts'

export type MenuOf = (
  widget: WidgetOnPage,
  queries: WidgetQueries,
  hrefBehind: (name?: string) => string | undefined,
) => ReactNode

/** What a widget's rows are called: "orders". */
function rowsOf(queries: WidgetQueries): string {
  const [query] = Object.values(queries)
  const path = query?.kind === 'rows' ? query.resource : sourceOf(query?.source ?? '')?.resource
  return (path && findScreen(path)?.title.toLowerCase()) || 'rows'
}

/** The menu of each widget of a page. */
export function useWidgetMenu(
  { tables, fullScreen }: Pick<PageState, 'tables' | 'fullScreen'>,
  change: (part: Partial<PageState>, how?: { replace?: boolean }) => void,
): MenuOf {
  const { tenant } = useShop()
  return useCallback(
    (widget, queries, hrefBehind) => {
      const { id, props, component } = widget
      const title = titleOf({ props, view: component.view })
      const [query] = Object.values(queries)
      // What is no card and tells no figures is part of the page's looks: a menu would only stand in its way.
      if (!query && manifestOf(component.view)?.frame === 'bare') return null
      const href = hrefBehind()
      const download = () => {
        if (query)
          downloadCsv(tenant, query, title).catch((fault) => showFailure('The file was not made', reasonOf(fault)))
      }
      return (
        <WidgetMenu
          title={title}
          hasData={query !== undefined}
          isTable={tables.includes(id)}
          onTable={(isTable) =>
            change({ tables: isTable ? [...tables, id] : tables.filter((one) => one !== id) }, { replace: true })
          }
          onFullScreen={fullScreen === undefined ? () => change({ fullScreen: id }) : undefined}
          onCopyLink={() => void copyText(linkTo(id), 'Link copied')}
          onDownload={query ? download : undefined}
          behind={href === undefined ? undefined : { what: rowsOf(queries), href }}
        />
      )
    },
    [tenant, tables, fullScreen, change],
  )
}
