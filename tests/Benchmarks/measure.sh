#!/bin/sh
# Measures whole builds of the published program against copying their output. Usage: tests/Benchmarks/measure.sh [N ...]
# Wants hyperfine, GNU time (/usr/bin/time) and python3, and room on the disk for four times the site (about 25 KB an objective).
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -n "${TRASPARENZA:-}" ] || dotnet publish generator -c Release -o "$work/program" --nologo -v quiet
program=${TRASPARENZA:-$work/program/trasparenza}
dotnet publish tests/Benchmarks/Empty -c Release -o "$work/empty" --nologo -v quiet
dotnet build tests/Benchmarks -c Release --nologo -v quiet
build="$program build --quiet"

echo "== the real portal against an empty program"
hyperfine -N --warmup 3 --runs 15 --style basic --export-json "$work/real.json" \
  "$work/empty/Empty" "$build --content content --output $work/real"
python3 -c 'import json,sys; e,r=[x["median"] for x in json.load(open(sys.argv[1]))["results"]]; print(f"beyond an empty program: {r-e:.3f} s")' "$work/real.json"

for n in "${@:-10000}"; do
  echo "== $n objectives"
  dotnet run --project tests/Benchmarks -c Release --no-build -- corpus "$n" "$work/corpus-$n"
  /usr/bin/time -f "%e s, %U s user, %S s system, %M KiB at the most" $build --content "$work/corpus-$n" --output "$work/site-$n"
  # Five pairs, one after the other: another program's load falls on both.
  for i in 1 2 3 4 5; do
    /usr/bin/time -a -o "$work/$n.build" -f "%e %U %S %M" $build --content "$work/corpus-$n" --output "$work/again/build-$i" > /dev/null
    /usr/bin/time -a -o "$work/$n.copy" -f "%e %U %S %M" cp -r "$work/site-$n" "$work/again/copy-$i"
  done
  python3 - "$work/$n.build" "$work/$n.copy" <<'PYTHON'
import statistics, sys
build, copy = ([[float(x) for x in line.split()] for line in open(name)] for name in sys.argv[1:])
wall = statistics.median(b[0] / max(c[0], 0.01) for b, c in zip(build, copy))
print("medians: build %.2f s, %.2f s of processor, %d MiB; copy %.2f s; build / copy %.1f" % (
    statistics.median(b[0] for b in build), statistics.median(b[1] + b[2] for b in build), max(b[3] for b in build) / 1024,
    statistics.median(c[0] for c in copy), wall))
PYTHON
  rm -rf "$work/again"
done
