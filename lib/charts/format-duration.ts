/** A time span to the precision that helps: 8 s, 1 min 20 s, 2 h 5 min. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  const restSeconds = whole % 60
  if (minutes < 60) return restSeconds === 0 ? `${minutes} min` : `${minutes} min ${restSeconds} s`
  const restMinutes = minutes % 60
  const hours = Math.floor(minutes / 60)
  return restMinutes === 0 ? `${hours} h` : `${hours} h ${restMinutes} min`
}
