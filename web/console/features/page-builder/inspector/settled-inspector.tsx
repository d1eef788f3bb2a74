import { memo } from 'react'
import { Inspector, type InspectorProps } from './inspector.tsx'

interface SettledInspectorProps extends InspectorProps {
  /** Something else was selected, and is drawn on the page first. */
  isWaiting: boolean
}

/**
 * The settings as they are, until there is time to draw those of what is selected now: they go as a whole from one to
 * the other, and never by way of the page's own where what they were of is gone.
 */
export const SettledInspector = memo(
  ({ isWaiting: _, ...props }: SettledInspectorProps) => <Inspector {...props} />,
  (_before, { isWaiting }) => isWaiting,
)
