import { Button, Drawer } from '@mantine/core'
import { allows } from '@mtc/openapi/permissions'
import { useQuery } from '@tanstack/react-query'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { useShop } from '../../../core/place.ts'
import { Failed } from '../../../screens/failed.tsx'
import type { Builder } from '../model/builder.ts'
import { Offer } from './offer.tsx'
import { differenceQuery, upgradeQuery } from './system-copy.ts'
import classes from './upgrade.module.css'
import { useReset } from './use-reset.ts'

interface SystemPageProps {
  builder: Builder
  onClose: () => void
}

/** A page that was made from the system's: what the system has changed since, what the shop has, and the way back. */
export function SystemPage({ builder, onClose }: SystemPageProps) {
  const { tenant, templateId } = builder
  const { permissions } = useShop()
  const upgrade = useQuery(upgradeQuery(tenant, templateId))
  const difference = useQuery(differenceQuery(tenant, templateId))
  const reset = useReset(builder)
  const differences = difference.data?.differences
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title="Made from the system's page"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.drawer}>
        {upgrade.data?.isAvailable && <Offer builder={builder} upgrade={upgrade.data} onDone={onClose} />}
        {upgrade.data && !upgrade.data.isAvailable && (
          <p className={classes.note}>The system has changed nothing since this copy was made.</p>
        )}
        <section aria-label="What differs from the system's page" className={classes.block}>
          <h3 className={classes.title}>What differs from the system's page</h3>
          {difference.isPending && <CardSkeleton height={160} />}
          {difference.error && !difference.data && (
            <Failed
              what="What differs is not known"
              error={difference.error}
              onRetry={() => void difference.refetch()}
            />
          )}
          {differences?.length === 0 && <p className={classes.note}>Nothing: it follows the system by itself.</p>}
          {differences && differences.length > 0 && (
            <ul className={classes.list}>
              {differences.map(({ path, text }) => (
                <li key={path.join('/')}>{text}</li>
              ))}
            </ul>
          )}
          {differences && allows(permissions, 'ui:delete') && (
            <div className={classes.block}>
              <Button className={classes.start ?? ''} variant="outline" color="red" onClick={() => void reset()}>
                Delete our copy
              </Button>
              <p className={classes.note}>Everybody in this shop then sees the system's page again.</p>
            </div>
          )}
        </section>
      </div>
    </Drawer>
  )
}
