// Loaded into a process that works for another one: when that one is killed, the channel between the two closes, and this
// one must not go on writing.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
