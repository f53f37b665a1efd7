/** Minutes east of UTC. Letters that mean different zones in different countries (IST) are left out. */
const NAMED: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  jst: 540,
  awst: 480,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
}

/** `Z`, `UTC`, `PST`, `+01:00`, `-0800`, `GMT+1`: minutes east of UTC; null where it is no zone. */
export function readZone(zone: string): number | null {
  const match = /^([a-z]*) ?(?:([+-])(\d{1,2}):?(\d{2})?)?$/i.exec(zone)
  if (match === null) return null
  const [, name = '', sign, hours, minutes] = match
  const base = name === '' ? 0 : NAMED[name.toLowerCase()]
  if (base === undefined || (sign === undefined && name === '') || (sign !== undefined && base !== 0)) return null
  if (Number(hours ?? 0) > 14 || Number(minutes ?? 0) > 59) return null
  return base + (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}
