import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core'
import { IconKeyboard, IconLogout } from '@tabler/icons-react'
import { showFailure } from '../../ui/undo-toast.tsx'
import { usePlace } from '../core/place.ts'
import { capitalized } from '../core/screens.ts'
import { useSession, useSignOut } from '../core/session.ts'

/** The letters that stand for a name: `OO` for Olive Owner. */
const initialsOf = (name: string) => {
  const letters = name.split(/\s+/).map((word) => word.charAt(0).toUpperCase())
  return [...new Set([0, letters.length - 1])].map((place) => letters[place]).join('')
}

/** Who is signed in, as what, and the way out. */
export function AccountMenu({ onKeys }: { onKeys: () => void }) {
  const me = useSession()
  const place = usePlace()
  const signOut = useSignOut()
  const leave = () =>
    signOut.mutate(undefined, { onError: (error) => showFailure('You are still signed in', error.message) })
  // Whoever says what they see, to a machine that listens, says these letters.
  const initials = initialsOf(me.name)
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton aria-label={`Account of ${me.name} (${initials})`} style={{ borderRadius: '50%' }}>
          <span aria-hidden>
            <Avatar size={30} color="accent" variant="filled" alt="">
              {initials}
            </Avatar>
          </span>
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
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={leave}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
