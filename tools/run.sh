#!/bin/sh
# Runs one of the project's programs (path from the project's root) on the pinned Node; installs what is missing first.
# Standard output belongs to the program alone.
set -u
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
program=$1
shift

# The installer leaves a copy of the lock it installed: while both are equal there is nothing to ask Node about.
if [ ! -x "$root/node_modules/.bin/node" ] || ! cmp -s "$root/package-lock.json" "$root/node_modules/.paritrana-lock.json"; then
  if ! command -v node >/dev/null 2>&1; then
    echo 'Node.js tidak ditemukan. Pasang Node.js 20 atau lebih baru (https://nodejs.org), lalu ulangi.' >&2
    echo 'Node.js was not found. Install Node.js 20 or newer (https://nodejs.org), then try again.' >&2
    exit 1
  fi
  node "$root/tools/ensure-installed.mjs" >&2 || exit $?
fi

# Node reads the loader's place as part of an address, where these three letters mean something else.
loader=$root/src/platform/tsx-loader.ts
case $loader in
  *[%#?]*) loader=$(printf '%s' "$loader" | sed 's/%/%25/g; s/#/%23/g; s/?/%3F/g') ;;
esac

exec "$root/node_modules/.bin/node" --import "$loader" "$root/$program" "$@"
