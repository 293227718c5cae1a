// Runs Azurite and ends with whoever started it. The starter holds the other end of standard input: when that end closes,
// be it on purpose, by a crash or by kill -9, the data folder is deleted and the process exits. The folder is a temporary
// one, so nothing has to be saved on the way out.
'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

// What is deleted on the way out is named for that purpose alone, and must lie in the temporary folder: a wrong argument must never
// cost anybody a file.
const data = process.env.AZURITE_DATA;
const temporary = fs.realpathSync(os.tmpdir()) + path.sep;
if (!data || !fs.existsSync(data) || !fs.realpathSync(data).startsWith(temporary)) {
  console.error(`AZURITE_DATA must name an existing folder below ${temporary}, and is ${data ?? 'not set'}.`);
  process.exit(1);
}

function stop() {
  process.exit(0);
}

process.on('exit', () => fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
process.stdin.on('end', stop).on('close', stop).on('error', stop).resume();
process.on('SIGTERM', stop);

// Ctrl-C reaches the whole process group. The starter drains its work first and needs the storage for that.
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});

// Azurite would close its services on these signals by itself; here only the starter says when.
const once = process.once.bind(process);
process.once = (event, listener) => (event === 'SIGINT' || event === 'SIGTERM' ? process : once(event, listener));

require('azurite/dist/src/azurite.js');
