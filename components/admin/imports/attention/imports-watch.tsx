'use client'
import dynamic from 'next/dynamic'

/** Tells what becomes of imports wherever the admin is. */
export const ImportsWatch = dynamic(() => import('./imports-news').then((module) => module.ImportsNews), { ssr: false })
