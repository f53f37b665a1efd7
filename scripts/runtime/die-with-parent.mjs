// Preloaded into web and worker. Their channel to the supervisor closes with it, even when it was killed.
if (process.connected) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}
