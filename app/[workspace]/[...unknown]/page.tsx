import { notFound } from 'next/navigation'

/** Whatever no other page of a workspace answers: said within the room, whose places lead on. */
export default function Unknown(): never {
  notFound()
}
