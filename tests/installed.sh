#!/bin/sh
# Puts a release for Linux into a folder with the C library and OpenSSL alone, goes there (chroot, so as root), and measures the time from the
# archive to the page of the preview. No .NET, Node, compiler, shell, HOME or PATH. Usage: tests/installed.sh ARCHIVE
set -eu
archive=$(realpath "$1")
room=$(mktemp -d)
trap 'kill "$preview" 2>/dev/null || true; rm -rf "$room"' EXIT
preview=
chroot=$(command -v chroot)
start=$(date +%s%N)
mkdir -p "$room/tmp" "$room/portale" "$room/proc"
tar -x -z -C "$room" -f "$archive"
program=$(cd "$room" && ls -d trasparenza-*)/trasparenza
# The libraries that the program names, and OpenSSL, which .NET loads by name.
{ ldd "$room/$program" | grep -o '/[^ ]*'; ls /usr/lib/*/libssl.so.3 /usr/lib/*/libcrypto.so.3; ldd /usr/lib/*/libssl.so.3 | grep -o '/[^ ]*'; } 2>/dev/null |
  sort -u | while read -r library; do
    [ -f "$library" ] && mkdir -p "$room${library%/*}" && cp -L "$library" "$room$library"
  done
mkdir -p "$room/lib64" && cp -L /lib64/ld-linux-x86-64.so.2 "$room/lib64/"
run() { env -i "$chroot" "$room" "/$program" "$@"; }
run --version
run nuovo portale 2026 --content /portale/content
env -i "$chroot" "$room" "/$program" anteprima --content /portale/content --output /portale/site --archive /portale/archivio --no-open --port 0 > "$room/preview" 2>&1 &
preview=$!
until address=$(grep -o 'http://localhost:[0-9]*/' "$room/preview" | head -n 1) && [ -n "$address" ] && curl -s -o "$room/page" "$address" && [ -s "$room/page" ]; do
  kill -0 "$preview" || { cat "$room/preview"; exit 1; }
  sleep 0.05
done
echo "dal file all'anteprima: $((($(date +%s%N) - start) / 1000000)) ms"
grep -o '<title>[^<]*' "$room/page"
