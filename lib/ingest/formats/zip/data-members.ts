import type { OpenedTables } from '../opened-file'
import type { Member } from './open-archive'

const OF_THE_SYSTEM = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i
const READ_ME = /(^|\/)(read[ _-]?me|licen[cs]e|lies[ _-]?mich|lisez[ _-]?moi|leggimi|leeme|changelog)[^/]*$/i

/** Tells the members of an archive that may hold data from those that come along with it, by their names. */
export function dataMembers(members: readonly Member[]): {
  data: readonly Member[]
  skipped: OpenedTables['skipped']
} {
  const byPath = [...members].sort((a, b) => (a.path < b.path ? -1 : 1))
  const whyNot = ({ path, plainBytes }: Member): string | null => {
    if (OF_THE_SYSTEM.test(path)) return 'It belongs to the system that packed the archive.'
    if (READ_ME.test(path)) return 'It is a note that comes with the data.'
    return plainBytes === 0 ? 'It is empty.' : null
  }
  return {
    data: byPath.filter((member) => whyNot(member) === null),
    skipped: byPath.flatMap((member) => {
      const why = whyNot(member)
      return why === null ? [] : [{ name: member.path, why }]
    }),
  }
}
