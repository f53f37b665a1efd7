'use client'
import { CircleAlert, CircleCheck, TriangleAlert, X } from 'lucide-react'
import { useEffect, useSyncExternalStore } from 'react'
import { Button } from './button'

export type Toast = {
  title: string
  description?: string
  tone?: 'good' | 'warning' | 'bad'
  action?: { label: string; onClick: () => void }
}

type Shown = Toast & { id: number }

const shownMilliseconds = 6000
const none: readonly Shown[] = []
let shown = none
let lastId = 0
const listeners = new Set<() => void>()

function change(next: readonly Shown[]) {
  shown = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says what happened, at the corner of the screen, for six seconds (longer while an error or an action is in it). */
export function toast(message: Toast) {
  lastId += 1
  change([...shown.slice(-2), { ...message, id: lastId }])
}

/** Where toasts appear; stands once in the page. */
export function Toaster() {
  const messages = useSyncExternalStore(
    subscribe,
    () => shown,
    () => none,
  )
  return (
    <section
      aria-label="Messages"
      aria-live="polite"
      className="pointer-events-none fixed right-4 bottom-4 z-50 flex w-[min(360px,calc(100vw-32px))] flex-col gap-2 max-md:bottom-20"
    >
      {messages.map((message) => (
        <ToastCard key={message.id} message={message} />
      ))}
    </section>
  )
}

const looks = {
  good: { Icon: CircleCheck, colour: 'text-good' },
  warning: { Icon: TriangleAlert, colour: 'text-warning' },
  bad: { Icon: CircleAlert, colour: 'text-bad' },
}

function ToastCard({ message }: { message: Shown }) {
  const close = () => change(shown.filter((other) => other.id !== message.id))
  const lasting = message.tone === 'bad' || message.action !== undefined
  useEffect(() => {
    const timer = setTimeout(
      () => change(shown.filter((other) => other.id !== message.id)),
      lasting ? 2 * shownMilliseconds : shownMilliseconds,
    )
    return () => clearTimeout(timer)
  }, [message.id, lasting])
  const { Icon, colour } = looks[message.tone ?? 'good']
  return (
    <div className="pointer-events-auto flex animate-rise items-start gap-2.5 rounded-card border bg-raised py-2.5 pr-2 pl-3.5 text-13 shadow-float">
      <Icon aria-hidden className={`mt-1.5 size-4 shrink-0 ${colour}`} />
      <div className="flex min-w-0 flex-1 flex-col py-1">
        <p className="font-strong">{message.title}</p>
        {message.description && <p className="text-muted">{message.description}</p>}
      </div>
      {message.action && (
        <Button
          variant="ghost"
          onClick={() => {
            message.action?.onClick()
            close()
          }}
        >
          {message.action.label}
        </Button>
      )}
      <Button variant="ghost" aria-label="Dismiss" className="size-8 px-0" onClick={close}>
        <X aria-hidden />
      </Button>
    </div>
  )
}
