import type { StoredProps } from '@mtc/widgets/manifest'

/** The picture that stands for those of the shop. */
export const SAMPLE_PICTURE =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 48 32%22 preserveAspectRatio=%22xMidYMid slice%22%3E%3Cpath fill=%22%239db8d9%22 d=%22M0 0h48v32H0z%22/%3E%3Ccircle cx=%2237%22 cy=%228%22 r=%224%22 fill=%22%23fff3c4%22/%3E%3Cpath fill=%22%235f8a6b%22 d=%22M0 32 14 12l10 14 6-8 18 14z%22/%3E%3C/svg%3E'

const SAMPLE_ID = '00000000-0000-7000-8000-000000000000'

/** A day after any on which somebody may look. */
const LATER = '2099-12-24T17:00:00.000Z'

/** What widgets are given whose first props leave nothing to be seen, in letters large enough for a small picture. */
const SAMPLES: Readonly<Record<string, StoredProps>> = {
  'rich-text': {
    title: 'A heading',
    text: '<p>Paragraphs of <strong>text</strong>, with <em>lists</em> and links.</p><ul><li>One thing</li><li>Another</li></ul>',
  },
  image: { imageId: SAMPLE_ID, caption: 'A caption' },
  video: { title: 'A film', from: 'address', address: 'https://youtu.be/00000000000', posterId: SAMPLE_ID },
  countdown: { until: LATER, seconds: false },
  section: { heading: 'A section', text: 'A heading for the widgets that follow it.' },
  spacer: { look: 'line' },
  alert: { title: 'Closed on Monday', text: 'We are back on Tuesday at nine.' },
}

/** The props that a component's picture is drawn with; what its maker has chosen stays. */
export function sampleProps(slug: string, defaultProps: StoredProps, given: StoredProps): StoredProps {
  const sample = Object.hasOwn(SAMPLES, slug) ? SAMPLES[slug] : undefined
  if (!sample) return given
  const chosen = Object.entries(given).filter(([name, value]) => value !== defaultProps[name])
  return { ...given, ...sample, ...Object.fromEntries(chosen) }
}
