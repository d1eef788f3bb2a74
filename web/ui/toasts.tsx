import '@mantine/notifications/styles.layer.css'
import { Notifications } from '@mantine/notifications'

/** Where toasts appear. What was said before this had loaded appears then. */
export const Toasts = () => <Notifications position="bottom-right" limit={4} />
