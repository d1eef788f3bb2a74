import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core'
import { IconKeyboard, IconLogout } from '@tabler/icons-react'
import { Monogram } from '../../ui/monogram.tsx'
import { usePlace } from '../core/place.ts'
import { capitalized } from '../core/screens.ts'
import { useSession } from '../core/session.ts'
import { useLeaving } from './use-leaving.ts'

/** The letters that stand for a name: `OO` for Olive Owner. */
const initialsOf = (name: string) => {
  const words = name.trim().split(/\s+/)
  const shown = words.length > 1 ? [words[0], words.at(-1)] : words
  return shown.map((word) => word?.charAt(0).toUpperCase()).join('')
}

/** Who is signed in, as what, and the way out. */
export function AccountMenu({ onKeys }: { onKeys: () => void }) {
  const me = useSession()
  const place = usePlace()
  const leave = useLeaving()
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton aria-label={`Account of ${me.name}`} style={{ borderRadius: '50%' }}>
          <Avatar size={30} color="accent" variant="filled">
            <Monogram letters={initialsOf(me.name)} />
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div style={{ padding: 'var(--mtc-space-2) var(--mtc-space-3)' }}>
          <Text fw={600} truncate>
            {me.name}
          </Text>
          <Text size="sm" c="dimmed" truncate>
            {me.email}
          </Text>
          <Text size="sm" c="dimmed">
            {capitalized(place.role)}
          </Text>
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onKeys}>
          Keys
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
