import { Button, Group, Modal, SimpleGrid, Skeleton, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPhoto, IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { type StoredFile, useFormEnvironment } from '../services.ts'
import classes from './media-library.module.css'

export interface LibraryProps {
  /** What is chosen for, as the window's title says. */
  label: string
  isMany?: boolean
  only?: 'images' | 'all'
  /** Those that the field holds already. */
  taken: readonly string[]
  onChoose: (ids: string[]) => void
  onClose: () => void
}

type Found = { state: 'loading' | 'ready' | 'failed'; files: readonly StoredFile[] }

function useFiles(query: string, only: 'images' | 'all'): Found {
  const { services } = useFormEnvironment()
  const [found, setFound] = useState<Found>({ state: 'loading', files: [] })
  const [settled] = useDebouncedValue(query, 200)
  useEffect(() => {
    let isCurrent = true
    services?.searchFiles?.(settled, only).then(
      (files) => isCurrent && setFound({ state: 'ready', files }),
      () => isCurrent && setFound({ state: 'failed', files: [] }),
    )
    return () => {
      isCurrent = false
    }
  }, [services, settled, only])
  return found
}

const emptySentence = {
  loading: '',
  failed: 'The library could not be searched. Type again to retry.',
  ready: 'Nothing found. Upload it instead.',
}

function Library({ isMany = false, only = 'images', taken, onChoose }: Omit<LibraryProps, 'label' | 'onClose'>) {
  const { services } = useFormEnvironment()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { state, files } = useFiles(query, only)
  const toggle = (id: string) => {
    if (!isMany) onChoose([id])
    else setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
  }
  return (
    <>
      <TextInput
        data-autofocus
        label="Search the library"
        placeholder="By name or description"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <SimpleGrid
        cols={{ base: 2, xs: 3, sm: 4 }}
        mt="md"
        className={classes.grid ?? ''}
        aria-busy={state === 'loading'}
      >
        {state === 'loading' && files.length === 0
          ? ['a', 'b', 'c', 'd'].map((place) => <Skeleton key={place} height={132} />)
          : files.map(({ id, name, alt }) => (
              <button
                key={id}
                type="button"
                className={classes.file}
                aria-pressed={isMany ? chosen.includes(id) : taken.includes(id)}
                disabled={isMany && taken.includes(id)}
                onClick={() => toggle(id)}
              >
                <FilePicture src={services?.fileUrl(id) ?? ''} alt={alt} isPicture={only === 'images'} />
                <span>{name}</span>
              </button>
            ))}
      </SimpleGrid>
      <p role="status" className={classes.state}>
        {files.length === 0 ? emptySentence[state] : ''}
      </p>
      {isMany && (
        <Group justify="flex-end" mt="md">
          <Button disabled={chosen.length === 0} onClick={() => onChoose([...chosen])}>
            {chosen.length > 1 ? `Add ${chosen.length} pictures` : 'Add picture'}
          </Button>
        </Group>
      )}
    </>
  )
}

function FilePicture({ src, alt, isPicture }: { src: string; alt: string; isPicture: boolean }) {
  const [isBroken, setBroken] = useState(!isPicture)
  if (isBroken) {
    return (
      <span className={classes.none}>
        <IconPhoto aria-hidden />
      </span>
    )
  }
  return <img src={src} alt={alt} loading="lazy" onError={() => setBroken(true)} />
}

/** The window with what was uploaded before, and a search in it. */
export default function MediaDialog({ label, onClose, ...library }: LibraryProps) {
  return (
    <Modal opened onClose={onClose} title={label} size="lg" closeButtonProps={{ 'aria-label': 'Close the library' }}>
      <Library {...library} />
    </Modal>
  )
}
