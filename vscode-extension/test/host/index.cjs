// Runs in VS Code's extension host: mocha over the files *.test.cjs of this folder. The results go to $E2E_RESULTS.
const fs = require('node:fs');
const path = require('node:path');
const Mocha = require('mocha');

exports.run = () => new Promise((resolve, reject) => {
  const mocha = new Mocha({ ui: 'bdd', timeout: 90000, reporter: 'spec', color: false });
  for (const name of fs.readdirSync(__dirname)) if (name.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, name));
  const results = [];
  const runner = mocha.run((failures) => {
    fs.writeFileSync(process.env.E2E_RESULTS, JSON.stringify(results));
    if (failures > 0) reject(new Error(`${failures} tests failed`)); else resolve();
  });
  runner.on('pass', (t) => results.push({ title: t.fullTitle(), ms: t.duration }));
  runner.on('fail', (t, error) => results.push({ title: t.fullTitle(), error: error.stack || String(error) }));
  runner.on('pending', (t) => results.push({ title: t.fullTitle(), skipped: true }));
});
