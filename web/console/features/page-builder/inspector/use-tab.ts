import { useAddress } from '../model/use-address.ts'
import { TABS, type Tab } from './faults.ts'
import { oneOf } from './one-of.ts'

const NAMES = TABS.map(([name]) => name)

/** The open tab of the inspector: the address says it, so that reload and share lead back. */
export function useTab(): { tab: Tab; showTab: (tab: string | null) => void } {
  const [asked, show] = useAddress('tab')
  return {
    tab: oneOf(NAMES, asked ?? null, 'content'),
    showTab: (tab) => show(tab === null || tab === 'content' ? undefined : tab),
  }
}
