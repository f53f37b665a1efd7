'use client'
import { useEffect } from 'react'

/** Marks the document as soon as what is drawn answers to clicks; until then its buttons take none (`globals.css`). */
export function ReadyMark() {
  useEffect(() => {
    document.documentElement.dataset.ready = 'true'
  }, [])
  return null
}
