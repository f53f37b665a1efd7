/** Holds "collapsed" or "open"; a room's layout reads it and gives it to the frame. */
export const sidebarCookie = 'tillsight-sidebar'
