import { Button, SegmentedControl } from '@mantine/core'
import type { Snippet } from '@mtc/openapi/product-schema/code'
import { Scroller } from '@mtc/widgets/scroller'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { copyText } from '../../../../ui/copy-text.ts'
import classes from './api-tab.module.css'

const LANGUAGES = [
  { value: 'curl', label: 'curl' },
  { value: 'fetch', label: 'TypeScript, fetch' },
  { value: 'client', label: 'TypeScript, client' },
] as const

type Language = (typeof LANGUAGES)[number]['value']

/** A request in the language of whoever copies it. */
export function SnippetView({ snippet }: { snippet: Snippet }) {
  const [language, setLanguage] = useState<Language>('curl')
  return (
    <div>
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label="Language"
          data={LANGUAGES.map((one) => ({ ...one }))}
          value={language}
          onChange={setLanguage}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={() => void copyText(snippet[language], 'Request copied')}
        >
          Copy
        </Button>
      </div>
      <Scroller as="pre" className={classes.code}>
        {snippet[language]}
      </Scroller>
    </div>
  )
}
