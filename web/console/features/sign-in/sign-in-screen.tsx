import { Alert, Button, PasswordInput, TextInput } from '@mantine/core'
import { IconChartGridDots } from '@tabler/icons-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { isStatus } from '../../core/api-failure.ts'
import { useSignIn } from '../../core/session.ts'
import classes from './sign-in.module.css'

const reason = (error: Error) => {
  if (isStatus(error, 401)) return 'E-mail and password do not belong together. Check both and try again.'
  if (isStatus(error, 429)) return 'There were too many tries. Wait a minute, then try again.'
  return error.message
}

/** Stands wherever somebody has to sign in; the address stays, so that they go on where they were. */
export function SignInScreen() {
  const signIn = useSignIn()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const alert = useRef<HTMLDivElement>(null)
  useEffect(() => {
    document.title = 'Sign in · MTC Console'
  }, [])
  useEffect(() => {
    if (signIn.error) alert.current?.focus()
  }, [signIn.error])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate({ email: email.trim(), password })
  }
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <div className={classes.mark} aria-hidden>
          <IconChartGridDots size={24} />
        </div>
        <h1 className={classes.title}>Sign in</h1>
        <form onSubmit={submit}>
          {signIn.error && (
            <Alert ref={alert} color="red" role="alert" tabIndex={-1}>
              {reason(signIn.error)}
            </Alert>
          )}
          <TextInput
            label="E-mail"
            type="email"
            name="email"
            autoComplete="username"
            required
            withAsterisk={false}
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label="Password"
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
          />
          <Button type="submit" loading={signIn.isPending} fullWidth>
            Sign in
          </Button>
        </form>
      </div>
    </main>
  )
}
