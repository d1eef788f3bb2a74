import type { ScreenResource } from './screens.ts'

/** What every screen of a resource is given, be it generic or its own. */
export interface ScreenProps {
  screen: ScreenResource
}
/** What a screen of one row is given. */
export interface RecordProps extends ScreenProps {
  id: string
}
