import type { Answers } from '@mtc/openapi/page'
import type { FrameState } from '@mtc/widgets/frame'
import type { StoredProps, WidgetManifest } from '@mtc/widgets/manifest'
import { sampleAnswers } from '../console/features/page-builder/palette/sample-answers.ts'
import { hardFigures } from './hard-figures.ts'

/** A widget with literal data. */
export interface GalleryCase {
  name: string
  props: StoredProps
  answers: Answers | undefined
  shopCurrency: string
  state?: FrameState
}

/** What a widget is looked at with: a good day, what is hard to draw, and the states that its frame draws. */
export function casesOf(manifest: WidgetManifest): GalleryCase[] {
  const plain = { props: manifest.defaultProps, answers: sampleAnswers(manifest, 'EUR'), shopCurrency: 'EUR' }
  if (!manifest.binding) return [{ name: 'plain', ...plain }]
  return [
    { name: 'plain', ...plain },
    ...hardFigures(manifest).map(({ name, answers, props = {} }) => ({
      ...plain,
      name,
      answers,
      props: { ...manifest.defaultProps, ...props },
    })),
    { name: 'loading', ...plain, state: { is: 'loading' } },
    {
      name: 'failed',
      ...plain,
      state: { is: 'failed', message: 'The shop did not answer.', requestId: '01hq', onRetry: () => location.reload() },
    },
  ]
}
