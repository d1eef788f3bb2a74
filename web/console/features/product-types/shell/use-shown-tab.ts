import { useState } from 'react'
import type { Design } from '../model/design.ts'
import { tabsOf, tabTitleOf } from '../model/sections.ts'
import type { Found } from '../model/tree.ts'

/** The tab of the form on show: the one asked for last, and always the one of the field that is selected. */
export function useShownTab(
  design: Design,
  selected: Found | undefined,
  select: (id: string | undefined) => void,
): { shownTab: string | undefined; showFormTab: (title: string) => void } {
  const [asked, setAsked] = useState<string>()
  const follows = selected && tabTitleOf(design, selected)
  if (follows !== undefined && follows !== asked) setAsked(follows)
  const tabs = tabsOf(design)
  const shown = tabs.find(({ title }) => title === (follows ?? asked)) ?? tabs[0]
  return {
    shownTab: shown?.title,
    showFormTab: (title) => {
      // First: as long as a field is selected its tab is the one on show.
      if (follows !== title) select(undefined)
      setAsked(title)
    },
  }
}
