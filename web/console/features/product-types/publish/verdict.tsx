import { Anchor, Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { formatNumber } from '../../../../ui/format.ts'
import { reasonOf } from '../../../../ui/reason.ts'
import { saveFile } from '../../../../ui/save-file.ts'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import { recordAddress } from '../../../core/addresses.ts'
import { AppLink } from '../../../core/app-link.tsx'
import { useShop } from '../../../core/place.ts'
import { screenOf } from '../../../core/screens.ts'
import classes from './publish.module.css'
import { downloadImpact, type Impact } from './use-impact.ts'

const FIGURES = [
  ['total', 'products'],
  ['valid', 'stay valid'],
  ['invalid', 'do not fit'],
  ['lossy', 'lose something'],
] as const

/** How the products fare: in figures, with the first that would not fit, and all of them as a file. */
export function Verdict({ typeId, impact }: { typeId: string; impact: Impact }) {
  const shop = useShop()
  const download = async () => {
    try {
      saveFile(await downloadImpact(shop.tenant, typeId), 'impact.csv')
    } catch (fault) {
      showFailure('The list could not be downloaded', reasonOf(fault))
    }
  }
  return (
    <section aria-label="Products" className={classes.block}>
      {impact.total === 0 ? (
        <p className={classes.note}>There are no products of this type yet.</p>
      ) : (
        <dl className={classes.figures}>
          {FIGURES.map(([name, words]) => (
            <div key={name} data-bad={(name === 'invalid' || name === 'lossy') && impact[name] > 0 ? true : undefined}>
              <dd>{formatNumber(impact[name])}</dd>
              <dt>{words}</dt>
            </div>
          ))}
        </dl>
      )}
      {impact.offenders.length > 0 && (
        <>
          <h3 className={classes.title}>The first that would not fit</h3>
          <ul className={classes.offenders}>
            {impact.offenders.map(({ productId, productName, field, message }) => (
              <li key={`${productId} ${field}`}>
                <Anchor component={AppLink} size="sm" href={recordAddress(shop, screenOf('products'), productId)}>
                  {productName}
                </Anchor>
                <span>{message}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {(impact.invalid > 0 || impact.lossy > 0) && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => void download()}
        >
          Download all as CSV
        </Button>
      )}
    </section>
  )
}
