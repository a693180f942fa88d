#!/bin/sh
# Makes the releases twice and tries them: equal bytes, sums, the Debian package through lintian, the .NET tool, and the native program in a
# folder that holds nothing else. Usage: tests/releases.sh [RUNTIME …]. Wants what releases want, lintian and root. Takes half an hour.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for time in 1 2; do generator/Releases/make.sh "$work/$time" "$@"; done

(cd "$work/1" && sha256sum -c --quiet SHA256SUMS)
for file in "$work"/1/*; do
  cmp -s "$file" "$work/2/${file##*/}" && echo "uguale: ${file##*/}" || echo "diverso: ${file##*/}"
done

lintian --fail-on error,warning "$work"/1/*.deb

dotnet tool install Cremona.Transparency --tool-path "$work/tool" --add-source "$work/1" --version "$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)"
"$work/tool/trasparenza" --version

tests/installed.sh "$work"/1/trasparenza-*-linux-x64.tar.gz
